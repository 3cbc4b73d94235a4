"""Header blocks: the lines a mail client puts above a message it forwards or quotes.

A block is found by its labels, in any language of ``mailhold.reading.languages``,
never by the subject of the mail around it. To teach it a label or a phrase,
add it to its language; ``docs/reading.md`` shows the test that goes with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from mailhold.reading import header_dates, mailboxes
from mailhold.reading.languages import fold, labels, phrase_set
from mailhold.reading.limits import Limits
from mailhold.reading.lines import Kind, Line
from mailhold.reading.passages import Letter

_LABEL = re.compile(r"[\s*_>|]{0,20}([^\s:：*][^:：\t]{0,40}?)[\s*_]{0,4}[:：\t][\s*_]{0,4}")
_RULE = re.compile(r"[\s>]{0,20}(?:[-_=*–—─]\s?){5,200}\s*")
_DASHES = re.compile(r"[\s>*]{0,20}[-–—_=]{2,80}[\s>]{0,4}")
_WRAP = 80  # programs wrap lines at 72 to 78 columns


@dataclass(frozen=True, slots=True)
class Block:
    """A header block in ``lines[start:end]``. ``forwarded``: a phrase above it says so."""

    letter: Letter
    start: int
    end: int
    forwarded: bool = False


@dataclass(slots=True)
class _Fields:
    """The labelled values read so far, and the languages that their labels suggest."""

    values: dict[str, str] = field(default_factory=dict)
    languages: frozenset[str] = frozenset()
    gaps: int = 0  # empty lines between them

    @property
    def complete(self) -> bool:
        """Whether the block may end at an empty line."""
        return "subject" in self.values and "date" in self.values

    @property
    def spaced(self) -> bool:
        """Whether an empty line stands between each two of them, so that one more does not end the block."""
        return self.gaps > 0 and self.gaps >= len(self.values) - 1

    def put(self, name: str, value: str, codes: frozenset[str]) -> None:
        self.values[name] = value
        self.languages = (self.languages & codes) or codes


@dataclass(frozen=True, slots=True)
class _Marker:
    """A line such as "---- Forwarded message ----". ``rest`` is what Yahoo writes behind it on the same line."""

    forwarded: bool
    sure: bool
    rest: str = ""


def block_at(lines: Sequence[Line], at: int, limits: Limits) -> Block | None:
    """The header block that begins on ``lines[at]``, with the rule or phrase above it, or None."""
    marker: _Marker | None = None
    head, looked = at, 0
    while head < len(lines) and looked < 6:
        line = lines[head]
        if line.blank and head > at:
            head += 1
        elif found := _marker(line.text):
            marker = found if marker is None or found.forwarded else marker
            head += 1
            if found.rest:
                return _one_line(lines, at, head, found, limits)
        elif marker is None and head == at and _RULE.fullmatch(line.text[:400]):
            head += 1
        else:
            break
        looked += 1
    fields, end = _fields(lines, head, limits, notes=marker is not None)
    if not _plausible(fields, marker, lines[head : head + 1]):
        if marker is None or not (marker.sure and marker.forwarded):
            return None
        fields, end = _Fields(), head  # the head was removed, the phrase stayed
    elif marker and end < len(lines) and lines[end].text in {line.text for line in lines[at:head]} - {""}:
        end += 1  # Zoho writes the phrase again below the block
    return Block(
        _letter(fields, limits),
        at,
        end,
        forwarded=marker is not None and marker.forwarded,
    )


def may_begin(line: Line) -> bool:
    """A quick test: whether a header block could begin on ``line``."""
    text = line.text.lstrip(" \t>*|")[:1]
    return bool(text) and (text in "-_=–—─" or any(mark in line.text[:120] for mark in ":：\t"))


def label_of(line: Line) -> tuple[str, str, frozenset[str]] | None:
    """The header field that ``line`` gives, its value and the languages of its label, or None."""
    match = _LABEL.match(line.text)
    if match is None:
        return None
    fields = labels().get(fold(match.group(1)))
    if fields is None:
        return None
    name = max(fields, key=lambda each: len(fields[each]))
    value = line.text[match.end() :].strip(" \t\u00a0")
    if value.endswith("*") and line.text.lstrip().startswith("*") and value.count("*") % 2:
        value = value[:-1]
    return name, value, fields[name]


def _marker(text: str) -> _Marker | None:
    """The phrase "forwarded message" or "original message" of any language, between dashes, before a colon or alone."""
    dashes = _DASHES.match(text)
    inside = text[dashes.end() :] if dashes else text.strip(" \t>*")
    if len(inside) > 4_000 or (not dashes and len(inside) > 80):
        return None
    ends = [
        place for place in (inside.find("--"), inside.find("——"), inside.find("__"), inside.find("==")) if place > 0
    ]
    phrase, rest = (inside[: min(ends)], inside[min(ends) :].strip(" -—_=*")) if ends else (inside, "")
    colon = phrase.rstrip(" *\t").endswith((":", "："))
    phrase = fold(phrase.strip(" \t*").rstrip(":：").strip(" \t*_=-–—"))
    if rest and fold(rest) in phrase_set("forwarded"):
        rest = ""
    if phrase in phrase_set("forwarded"):
        return _Marker(forwarded=True, sure=bool(dashes) or colon, rest=rest)
    if phrase in phrase_set("original"):
        return _Marker(forwarded=False, sure=bool(dashes), rest=rest)
    if dashes and any(phrase.startswith(f"{words} ") for words in phrase_set("forwarded_by")):
        return _Marker(forwarded=True, sure=True)
    return None


def _fields(lines: Sequence[Line], start: int, limits: Limits, *, notes: bool) -> tuple[_Fields, int]:
    """The labelled values from ``lines[start]`` on, and the line after the last of them."""
    fields = _Fields()
    current, end, blanks = "", start, 0
    for at in range(start, min(start + limits.header_lines, len(lines))):
        line = lines[at]
        if line.blank:
            blanks += 1
            if blanks > 2 or not fields.values or (fields.complete and not fields.spaced):
                break
            continue
        if line.kind is Kind.SIGNATURE or (
            line.quote < lines[start].quote and not _unfinished(fields.values.get(current, ""))
        ):
            break
        found = label_of(line) or (_bare_label(line) if notes else None)
        if found and found[0] not in fields.values and (blanks == 0 or found[0] != "reply_to"):
            current, value, codes = found
            fields.put(current, value[: limits.header_value_characters], codes)
            fields.gaps += blanks > 0
        elif found and found[0] == "reply_to" and current and blanks == 0:
            current = "reply_to"
        elif not found and current and (blanks == 0 or notes) and _goes_on(lines[at - 1], line, current, fields.values):
            joined = f"{fields.values[current]} {line.text.strip()}".strip()
            fields.values[current] = joined[: limits.header_value_characters]
        elif notes and not current and (signed := _signed(line)) and not signed.keys() & fields.values.keys():
            fields.values.update(signed)
        else:
            break
        end, blanks = at + 1, 0
    return fields, end


def _bare_label(line: Line) -> tuple[str, str, frozenset[str]] | None:
    """Notes writes "To", "cc" and "Subject" alone on a line, the value below."""
    fields = labels().get(fold(line.text)) if len(line.text) < 60 else None
    return (next(iter(fields)), "", frozenset(next(iter(fields.values())))) if fields else None


def _signed(line: Line) -> dict[str, str] | None:
    """Notes writes "Jo Ray <jo@x.example> on 03/02/2026 04:11:33 PM" or the name alone above the labels."""
    text = line.text.strip()
    found = header_dates.find(text)
    if found and found.end >= len(text) - 1 and found.start > 3:
        return {"author": text[: found.start].rstrip().removesuffix(" on").strip(), "date": text[found.start :]}
    if mailboxes.EMAIL.search(text[:300]) and len(text) < 200:
        return {"author": text}
    return {"date": text} if found and found.start == 0 else None


def _goes_on(before: Line, line: Line, current: str, values: dict[str, str]) -> bool:
    """Whether ``line`` is the rest of the value on the line before it."""
    value = values[current]
    if _unfinished(value):
        return True
    if not value:
        return current in ("author", "to", "cc", "date", "subject") and len(line.text) < 400
    full = _is_full(before, line)
    if current in ("author", "to", "cc", "reply_to"):
        closed = value.endswith((">", "]", ")")) or mailboxes.EMAIL.search(value.rsplit(None, 1)[-1]) is not None
        opened = line.text.lstrip().startswith("<")
        return "@" in line.text and (opened or (not closed and (full or line.text[:1] in " \t")))
    return full and not (current == "date" and header_dates.find(line.text[:40]) is None and len(line.text) > 40)


def _is_full(before: Line, line: Line, column: int = 72) -> bool:
    """Whether the first word of ``line`` had no room on the line before, lines being wrapped at ``column`` or later."""
    return 0 < before.width <= _WRAP and before.width + 1 + len(line.text.split(None, 1)[0]) > min(column, _WRAP)


def _unfinished(value: str) -> bool:
    return (value.endswith((",", ";", "<")) and len(value) > 1) or value.rfind("<") > value.rfind(">")


def _plausible(fields: _Fields, marker: _Marker | None, first: Sequence[Line]) -> bool:
    """Whether the labelled lines are the head of a letter, and not just lines with a colon.

    Without a phrase above and an address, it needs what only mail clients
    write: the time of day. "From: May 4, To: June 12" is a hold, "To: Jo,
    Date: June 3, Subject: your hold" is a memo somebody typed.
    """
    values = {name: value for name, value in fields.values.items() if name != "reply_to"}
    if marker or (first and first[0].kind is Kind.HEADER):
        return bool(values)
    writer = values.get("author", "")
    if "@" in writer:
        return len(values) >= 2
    found = header_dates.find(values.get("date", ""), fields.languages)
    if found is None or not found.has_time or len(values) < 3:
        return False
    # Where the sender was taken out, the date is what is left on top.
    return bool(writer) or next(iter(fields.values)) == "date"


def _letter(fields: _Fields, limits: Limits) -> Letter:
    values = fields.values
    date_raw = " ".join(values.get("date", "").split())
    return Letter(
        author=mailboxes.author(values.get("author", "")),
        to=mailboxes.people(values.get("to", ""), limits.header_addresses),
        cc=mailboxes.people(values.get("cc", ""), limits.header_addresses),
        subject=" ".join(values.get("subject", "").split()),
        date_raw=date_raw,
        sent_at=header_dates.parse(date_raw, fields.languages) if date_raw else None,
    )


def _one_line(lines: Sequence[Line], start: int, after: int, marker: _Marker, limits: Limits) -> Block | None:
    """Yahoo's plain text: the phrase and all labels on one line, which may be wrapped."""
    text, end = marker.rest, after
    found = label_of(Line(text))
    if found is None or found[0] != "author":
        return None
    codes = found[2]
    while end < len(lines) and end - after < 12 and not lines[end].blank:
        cut = _cut(text, codes)
        column = max(line.width for line in lines[start:end])
        wrapped = _is_full(lines[end - 1], lines[end], column) and lines[end].text[0] != " "
        if "subject" in cut.values and not wrapped:
            break
        text = f"{text} {lines[end].text.strip()}"[: limits.header_value_characters * 4]
        end += 1
    return Block(_letter(_cut(text, codes), limits), start, end, forwarded=marker.forwarded)


def _cut(text: str, codes: frozenset[str]) -> _Fields:
    """``text``, cut at the labels of one of the languages ``codes``: the one whose labels are found most often."""
    best = _Fields()
    for code in sorted(codes):
        places: list[tuple[int, int, str]] = []
        for name in ("author", "to", "cc", "date", "subject"):
            place = _label_place(text, name, code, places[-1][1] if places else 0)
            if place:
                places.append((*place, name))
        fields = _Fields(languages=frozenset({code}))
        for number, (_, begin, name) in enumerate(places):
            stop = places[number + 1][0] if number + 1 < len(places) else len(text)
            fields.values[name] = text[begin:stop].strip()
        if len(fields.values) > len(best.values):
            best = fields
    return best


def _label_place(text: str, name: str, code: str, begin: int) -> tuple[int, int] | None:
    """Where the label of a field stands in ``text`` from ``begin`` on, and where its value begins."""
    for pattern in _label_patterns(name, code):
        for match in pattern.finditer(text, begin):
            if match.group()[0].isupper() or not match.group()[0].isascii():
                return match.span()
    return None


@cache
def _label_patterns(name: str, code: str) -> tuple[re.Pattern[str], ...]:
    """The labels of a field in one language: with a colon, then without, for some translations forgot it."""
    wanted = [label for label, fields in labels().items() if code in fields.get(name, ())]
    either = "|".join(sorted(map(re.escape, wanted), key=len, reverse=True))
    return tuple(re.compile(rf"(?:{either}){end}", re.IGNORECASE) for end in (r"\s?[:：]\s?", r"\s")) if either else ()
