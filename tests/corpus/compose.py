"""Turn written cases into raw mail: ``python tests/corpus/compose.py CASES.toml OUT_DIR``.

A case file is TOML, one ``[[case]]`` each, written by hand. The words are the
writer's own; this tool only adds what a mail client adds (headers, quote
marks, forward blocks, HTML), so that a case reads like mail from the wild::

    [[case]]
    name = "w001"              # file stem
    client = "gmail"           # gmail outlook owa apple yahoo thunderbird samsung
    carry = "forward"          # how the first inner letter is carried: forward, reply, attach, eml, none
    body = "both"              # both, text, html
    bcc = false                # True: the holds address is in no header
    extra = {"Auto-Submitted" = "auto-replied"}    # further top headers, rarely needed
    [[case.letter]]            # the submission itself; further letters stand below it, each inside the one before
    from = "Ana Coach <ana@brightpath.example>"
    to = "holds@brightpath.example"
    cc = ""
    date = "Tue, 3 Mar 2026 09:14:00 -0500"
    subject = "Fwd: a break"
    text = '''...'''
    [case.label]               # as in the README beside this file; written to NAME.json
    outcome = "processed"

``carry`` speaks of letter 2; letters 3 and on are quoted inside letter 2 the
way ``client`` quotes a reply. A letter may name its own ``client``. A case
may name ``people = {coach = "Ana Coach <ana@…>", …}`` and its letters then say
``from = "coach"``; ``holds`` is always known.
"""

from __future__ import annotations

import hashlib
import html
import json
import sys
import textwrap
import tomllib
from email import message_from_bytes
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import getaddresses, parsedate_to_datetime
from pathlib import Path
from typing import Any

Letter = dict[str, Any]


def addresses(field: str) -> tuple[Address, ...]:
    """The addresses of a header field written as text."""
    return tuple(Address(name, addr_spec=email) for name, email in getaddresses([field]) if email)


def paragraphs(text: str) -> str:
    """HTML paragraphs of plain text."""
    lines = [f"<div>{html.escape(line) or '<br>'}</div>" for line in text.strip().split("\n")]
    return "\n".join(lines)


def quoted(text: str) -> str:
    """The text with a quote mark before each line."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def spoken(letter: Letter, style: str) -> str:
    """The date of a letter as a client writes it in a block above a quote."""
    when = parsedate_to_datetime(letter["date"])
    hour = when.strftime("%I").lstrip("0")
    if style == "gmail":
        return f"{when:%a, %b} {when.day}, {when.year} at {hour}:{when:%M %p}"
    if style in {"outlook", "owa"}:
        return f"{when:%A, %B} {when.day}, {when.year} {hour}:{when:%M %p}"
    if style == "apple":
        return f"{when:%B} {when.day}, {when.year} at {hour}:{when:%M:%S %p} GMT{when:%z}"
    if style == "yahoo":
        return f"{when:%A, %B} {when.day}, {when.year} at {when:%I:%M:%S %p} GMT{when:%z}"
    if style == "samsung":
        return f"{when.month}/{when.day}/{when:%y}  {hour}:{when:%M %p}  (GMT{when:%z})"
    return str(letter["date"])


LINES_ABOVE = {
    "gmail": "---------- Forwarded message ---------",
    "outlook": "",
    "owa": "________________________________",
    "apple": "Begin forwarded message:\n",
    "yahoo": "----- Forwarded Message -----",
    "thunderbird": "-------- Forwarded Message --------",
    "samsung": "-------- Original message --------",
}
LABELS = {
    "gmail": ("From", "Date", "Subject", "To", "Cc"),
    "outlook": ("From", "Sent", "To", "Cc", "Subject"),
    "owa": ("From", "Sent", "To", "Cc", "Subject"),
    "apple": ("From", "Subject", "Date", "To", "Cc"),
    "yahoo": ("From", "To", "Cc", "Sent", "Subject"),
    "thunderbird": ("Subject", "Date", "From", "To", "CC"),
    "samsung": ("From", "Date", "To", "Cc", "Subject"),
}


def block(letter: Letter, style: str) -> list[tuple[str, str]]:
    """The header lines a client puts above a forwarded letter."""
    said = {
        "From": letter.get("from", ""),
        "Sent": spoken(letter, style) if letter.get("date") else "",
        "Date": spoken(letter, style) if letter.get("date") else "",
        "To": letter.get("to", ""),
        "Cc": letter.get("cc", ""),
        "CC": letter.get("cc", ""),
        "Subject": letter.get("subject", ""),
    }
    return [(label, said[label]) for label in LABELS[style] if said[label]]


def attribution(letter: Letter, style: str) -> str:
    """The line above a quoted letter."""
    when = parsedate_to_datetime(letter["date"])
    if style == "thunderbird":
        return f"On {when.month}/{when.day}/{when.year} {when:%I:%M %p}, {letter['from']} wrote:"
    if style == "apple":
        hour = when.strftime("%I").lstrip("0")
        return f"On {when:%b} {when.day}, {when.year}, at {hour}:{when:%M %p}, {letter['from']} wrote:"
    return f"On {spoken(letter, 'gmail')} {letter['from']} wrote:"


def below(letters: list[Letter], style: str, carry: str) -> tuple[str, str]:
    """Text and HTML of the letters that stand below the one before, carried by ``style``."""
    if not letters:
        return "", ""
    first, rest = letters[0], letters[1:]
    inner_text, inner_html = below(rest, first.get("client", style), "reply")
    body_text = first["text"].strip() + inner_text
    body_html = paragraphs(first["text"]) + inner_html
    blocky = carry == "forward" or style in {"outlook", "owa"}
    if not blocky:
        line = attribution(first, style)
        text = f"\n\n{line}\n\n{quoted(body_text)}\n"
        marked = f'<div class="gmail_attr">{html.escape(line)}<br></div>'
        cite = 'class="gmail_quote"' if style == "gmail" else 'type="cite"'
        return text, f'<br><div class="gmail_quote">{marked}<blockquote {cite}>{body_html}</blockquote></div>'
    above = LINES_ABOVE[style]
    rows = block(first, style)
    head = "\n".join(f"{label}: {value}" for label, value in rows)
    text = f"{above}\n{head}\n\n{body_text}\n" if above else f"{head}\n\n{body_text}\n"
    if style == "apple":
        text = above + "\n" + quoted(f"{head}\n\n{body_text}") + "\n"
    marked = "<br>\n".join(f"<b>{label}:</b> {html.escape(value)}" for label, value in rows)
    opening = {
        "gmail": '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">',
        "outlook": '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in">',
        "owa": '<div id="appendonsend"></div><hr><div><div id="divRplyFwdMsg" dir="ltr">',
        "apple": '<blockquote type="cite"><div>',
        "yahoo": '<div class="yahoo_quoted"><div>',
        "thunderbird": '<div class="moz-forward-container"><div>',
        "samsung": "<div><div>",
    }[style]
    closing = "</blockquote>" if style == "apple" else "</div>"
    title = f"{html.escape(above.strip())}<br>" if above.strip("_ \n") else ""
    return "\n\n" + text, f"<br>{opening}{title}{marked}<br></div><br>{body_html}{closing}"


def message(letters: list[Letter], case: dict[str, Any]) -> EmailMessage:
    """The raw message of one case."""
    top = letters[0]
    style = case.get("client", "gmail")
    carry = case.get("carry", "forward")
    carried = letters[1:] if carry in {"forward", "reply"} else []
    text, marked = below(carried, style, carry)
    out = EmailMessage(policy=SMTP)
    out["From"] = addresses(top["from"])
    for field in ("To", "Cc"):
        if top.get(field.lower()):
            out[field] = addresses(top[field.lower()])
    out["Date"] = top["date"]
    out["Subject"] = top.get("subject", "")
    seed = hashlib.sha256(repr((top, case.get("name"))).encode()).hexdigest()[:20]
    out["Message-ID"] = f"<{seed}@mail.example>"
    for name, value in case.get("extra", {}).items():
        out[name] = value
    kind = case.get("body", "both")
    plain = top["text"].strip() + "\n" + text
    page = f'<html><body dir="ltr">{paragraphs(top["text"])}{marked}</body></html>'
    if style == "gmail" and carry != "forward":
        plain = "\n".join(textwrap.fill(line, 78) if not line.startswith(">") else line for line in plain.split("\n"))
    if kind == "html":
        out.set_content(page, subtype="html")
    else:
        out.set_content(plain)
        if kind == "both":
            out.add_alternative(page, subtype="html")
    if carry in {"attach", "eml"}:
        inner = message(letters[1:], {**case, "carry": "reply", "extra": {}})
        if carry == "attach":
            out.add_attachment(message_from_bytes(bytes(inner), policy=SMTP))
        else:
            stem = letters[1].get("subject", "message")[:40] or "message"
            out.add_attachment(bytes(inner), maintype="application", subtype="octet-stream", filename=f"{stem}.eml")
    for number, part in enumerate(part for part in out.walk() if part.is_multipart()):
        part.set_boundary(f"=_{seed}_{number}")
    return out


HOLDS = {"holds": "BrightPath Holds <holds@brightpath.example>"}


def named(case: dict[str, Any]) -> list[Letter]:
    """The letters of a case with the people it names put in their places."""
    people = HOLDS | case.get("people", {})
    fields = ("from", "to", "cc")
    return [
        letter | {field: people.get(letter[field], letter[field]) for field in fields if field in letter}
        for letter in case["letter"]
    ]


LABEL_KEYS = {
    "outcome": None, "reasons": [], "channel": "none", "client_email": None, "client_name": None, "coach_email": None,
    "verbal_request_date": None, "hold_start": None, "hold_end": None, "flags": [], "why": "",
}  # fmt: skip


def main(source: str, folder: str) -> None:
    """Write NAME.eml and NAME.json for each case of ``source`` into ``folder``."""
    with open(source, "rb") as file:
        cases = tomllib.load(file)["case"]
    out = Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    for case in cases:
        unknown = set(case["label"]) - set(LABEL_KEYS)
        if unknown:
            sys.exit(f"{case['name']}: unknown label keys {sorted(unknown)}")
        (out / f"{case['name']}.eml").write_bytes(bytes(message(named(case), case)))
        label = LABEL_KEYS | case["label"]
        (out / f"{case['name']}.json").write_text(json.dumps(label, ensure_ascii=False, indent=1) + "\n")
    sys.stdout.write(f"{len(cases)} cases written to {out}\n")


if __name__ == "__main__":
    main(*sys.argv[1:3])
