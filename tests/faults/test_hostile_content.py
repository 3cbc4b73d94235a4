"""Faults 44, 45, 50 and 51: what mail says does nothing to headers, templates, pages, terminals, files, databases."""

from __future__ import annotations

import email
import email.policy
import io
import re
import time
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.daily import owe_digest
from mailhold.digest import DigestSettings
from mailhold.records.database import RecordsSettings
from mailhold.records.store import Records
from tests.cli.conftest import Run, run
from tests.daemon.small_house import SENDER, deliver, filed, sent
from tests.faults import invariants
from tests.faults.houses import real_house, request
from tests.records.conftest import postgres, url

__all__ = ["postgres", "run", "url"]

SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>"
TERMINAL = "\x1b]8;;https://z.example\x07click\x1b]8;;\x07\x1b[31mred\x9b2J\u202egnp.exe"
HOSTILE = {
    "header injection": "a pause\r\nBcc: z@z.example\r\n\r\nbody",
    "template": "{{7*7}}{% include '/etc/passwd' %}{{ ''.__class__.__mro__ }}",
    "script": SCRIPT,
    "terminal": TERMINAL,
    "formula": '=HYPERLINK("https://z.example","pay")',
    "nothing to see": "\x00\u200b\ufeff\u2066",
}


def encoded(words: str) -> str:
    """As an RFC 2047 encoded word, which may hold anything."""
    return "=?utf-8?q?" + "".join(f"={each:02X}" for each in words.encode()) + "?="


def hostile(number: int, words: str) -> bytes:
    """A request with ``words`` as its subject, as the client's and the coach's name, and among the client's own."""
    raw = request(number, sender=f"Dana {encoded(words)} <dana@coaching.example>")
    raw = raw.replace(f"Subject: Fwd: a pause {number}".encode(), f"Subject: {encoded(words)}".encode(), 1)
    flat = " ".join(words.split()).encode()
    return raw.replace(b"From: Ines Ota", b"From: Ines " + flat.replace(b"<", b"("), 1).replace(
        b"until May 18.", b"until May 18. " + flat
    )


def parts(raw: bytes) -> tuple[EmailMessage, str, str]:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert html is not None
    return message, text.get_content(), html.get_content()


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_f44_f51_hostile_words_do_nothing_in_replies_and_digests(tmp_path: Path, words: str) -> None:
    raw = hostile(1, words)
    deliver(tmp_path, raw)
    digest = DigestSettings(("ops@coaching.example",), SENDER)
    house = real_house(tmp_path, digest=digest)
    daemon.once(house)
    house.records.open()
    owe_digest(house)
    daemon.once(house)
    invariants.check(invariants.of_maildirs(tmp_path), [raw])
    assert len(sent(tmp_path)) == 2
    for each in sent(tmp_path):
        message, text, html = parts(each)
        assert message.defects == []
        assert set(message.keys()) <= {
            "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Auto-Submitted",
            "X-Auto-Response-Suppress", "X-Mailhold-Instance", "MIME-Version", "Content-Type",
        }  # fmt: skip
        assert re.findall(r"[\w.]+@[\w.]+", message["To"]) in (["dana@coaching.example"], ["ops@coaching.example"])
        assert not re.search(r"<\s*(?:script|img|iframe|svg)", html, re.IGNORECASE)
        shown = f"{message['Subject']}{message['From']}{message['To']}{text}{html}"
        assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
        assert "49" not in message["Subject"]
        assert "root:" not in shown
        assert "<class" not in shown


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_f44_hostile_words_do_nothing_on_a_terminal(run: Run, tmp_path: Path, words: str) -> None:
    settings, saved = tmp_path / "mailhold.toml", tmp_path / "saved.eml"
    run("init", settings)
    raw = hostile(1, words).replace(b"coaching.example", b"brightpath.example")
    saved.write_bytes(raw)
    (tmp_path / "var/holds/new").mkdir(parents=True, exist_ok=True)
    (tmp_path / "var/holds/new/1").write_bytes(raw)
    assert run("--config", settings, "once").code == 0
    for command in (["list"], ["list", "--json"], ["show", "1"], ["explain", saved], ["explain", "--json", saved]):
        ran = run("--config", settings, *command)
        assert ran.code == 0, ran.err
        assert len(ran.out) > 40
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", ran.out + ran.err), command


ODD = {
    "8-bit": b"Subject: caf\xe9 \xff\xfe",
    "NUL": b"Subject: a\x00b",
    "lone surrogate": b"Subject: =?utf-8?q?=ED=A0=80?= =?utf-16?b?2AAA?=",
    "unknown charset": b"Subject: =?x-nobody?q?=E9?=",
    "long": b"Subject: " + b"x" * 300_000,
}


@pytest.mark.parametrize("header", ODD.values(), ids=ODD.keys())
def test_f45_bytes_that_are_no_text_reach_both_databases_clean(tmp_path: Path, url: str, header: bytes) -> None:
    raw = (
        request(1).replace(b"Subject: Fwd: a pause 1", header, 1).replace(b"Ines Ota", b"In\xe9s\x00 Ota \xed\xa0\x80")
    )
    raw = raw.replace(b"until May 18.", b"until May 18. \x00\xed\xa0\x80\xff")
    deliver(tmp_path, raw)
    daemon.once(real_house(tmp_path, records=Records(RecordsSettings(url), "elsewhere:1:first")))
    rows = invariants.check(invariants.of_maildirs(tmp_path, url), [raw])
    assert [each["problem"] for each in rows.submissions] == [""]
    told = str([{**each, "raw": ""} for each in (*rows.submissions, *rows.decisions)])
    assert "\\x00" not in told
    assert not re.search(r"\\ud[89a-f]", told)
    assert filed(tmp_path) == {"Processed": 1}


def with_attachment(name: str, data: bytes, kind: str = "application/octet-stream") -> bytes:
    """A coach's note with one file and no words of a client."""
    message = EmailMessage()
    message["From"], message["To"] = "Dana Reyes <dana@coaching.example>", "holds@coaching.example"
    message["Subject"], message["Message-ID"] = "her text", "<file@mail.coaching.example>"
    message.set_content("My client asked me for a hold, her message is attached.")
    main, _, sub = kind.partition("/")
    message.add_attachment(data, maintype=main, subtype=sub, filename="placeholder.bin")
    return message.as_bytes().replace(b'"placeholder.bin"', b'"' + name.encode() + b'"')


@pytest.mark.parametrize(
    "name",
    ["../../../../outside.png", "/etc/outside.png", "..\\\\..\\\\outside.png", "~/outside.png", "a\x1b]0;x\x07.png"],
)
def test_f50_the_name_of_an_attachment_leads_nowhere(tmp_path: Path, name: str) -> None:
    home = tmp_path / "house"
    home.mkdir()
    before = set(tmp_path.rglob("*"))
    deliver(home, with_attachment(name, b"no picture at all", "image/png"))
    daemon.once(real_house(home))
    invariants.check(invariants.of_maildirs(home))
    assert not [each for each in set(tmp_path.rglob("*")) - before if "outside" in each.name]
    (reply,) = sent(home)
    assert "\x1b" not in parts(reply)[1]


def bomb() -> bytes:
    """200 MB of zeros in 200 KB."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("proof.txt", "w") as file:
        for _ in range(200):
            file.write(bytes(1024 * 1024))
    return packed.getvalue()


def picture_bomb() -> bytes:
    """A PNG that says it is 60,000 by 60,000 dots."""
    import struct  # noqa: PLC0415
    import zlib  # noqa: PLC0415

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(1_000_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("name", "make", "kind"),
    [("proof.zip", bomb, "application/zip"), ("proof.png", picture_bomb, "image/png")],
    ids=["zip", "picture"],
)
def test_f50_a_bomb_is_not_unpacked(tmp_path: Path, name: str, make: object, kind: str) -> None:
    raw = with_attachment(name, make(), kind)  # type: ignore[operator]
    deliver(tmp_path, raw)
    began = time.monotonic()
    daemon.once(real_house(tmp_path))
    assert time.monotonic() - began < 30
    invariants.check(invariants.of_maildirs(tmp_path), [raw])
    scene = invariants.of_maildirs(tmp_path)
    invariants.check_the_next(
        scene, lambda good: deliver(tmp_path, good), lambda: daemon.once(real_house(tmp_path)), request(2)
    )
