"""Pictures in a message, from bytes to passages. The tests that recognise words start the child process."""

from __future__ import annotations

import base64
import io
import subprocess
import sys
import zlib
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from mailhold.reading.limits import Limits
from mailhold.reading.passages import Address, DocumentState, Provenance, Submission
from mailhold.reading.screenshots.screen import see
from mailhold.reading.submission import read

from .drawing import FONTS, LOOKS, Screen
from .test_originals import NOW, carrying, octets

needs_font = pytest.mark.skipif(not Path(FONTS).exists(), reason="needs Debian's fonts-dejavu-core")
CHAT = [
    ("day", "Today 7:55 PM"),
    ("left", "Hey Mira, a short one"),
    ("left", "The harvest eats my days. Please let us rest until October"),
    ("right", "Of course, Bo."),
]
GROUP = [
    ("left Ann", "See you Thursday"),
    ("day", "3 March 2026"),
    ("left Bo", "Please pause me until May"),
    ("right", "Noted, Bo."),
]


def png(width: int, height: int, colour: str = "white") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(out, "PNG")
    return out.getvalue()


def inline(data: bytes, media_type: bytes = b"image/png") -> bytes:
    head = b'Content-Type: %s; name="image001.png"\nContent-Disposition: inline\nContent-ID: <a@b>\n' % media_type
    return head + b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(data)


def state(*parts: bytes, limits: Limits = Limits()) -> list[DocumentState]:
    submission = read(carrying(*parts), NOW, limits)
    assert all(
        document.reason.endswith(".") or document.state is DocumentState.READ for document in submission.documents
    )
    return [document.state for document in submission.documents]


def said(submission: Submission) -> list[tuple[Address | None, str]]:
    spoken = [each for each in submission.passages if each.provenance is Provenance.SCREENSHOT]
    return [(each.author, each.words) for each in spoken]


@pytest.mark.slow
@needs_font
def test_screens_of_one_chat_are_read_in_order_and_each_word_has_its_author():
    """One test for all that needs the recognition: starting it takes seconds."""
    whole = Screen(LOOKS[1], "Bo Lindqvist", CHAT).file()
    rest = Screen(LOOKS[0], "", [("left", "See you in autumn"), ("right", "Rest well")], cropped=True).file("JPEG")
    blurred = Screen(LOOKS[0], "Bo Lindqvist", CHAT, blur=20.0).file()
    names = (b"one.png", b"two.jpg", b"three.png", b"four.png")
    group = Screen(LOOKS[3], "Harbour team", GROUP, members="Ann, Bo, You").file()
    parts = [octets(name, file) for name, file in zip(names, (whole, rest, blurred, group), strict=True)]
    submission = read(carrying(*parts), NOW)
    bo, mira = Address("Bo Lindqvist", ""), Address("Mira Stone", "mira@firm.example")
    assert said(submission) == [
        (bo, "Hey Mira, a short one\nThe harvest eats my days. Please let us rest until October"),
        (mira, "Of course, Bo."),
        (bo, "See you in autumn"),
        (mira, "Rest well"),
        (Address("Ann", ""), "See you Thursday"),
        (Address("Bo", ""), "Please pause me until May"),
        (mira, "Noted, Bo."),
    ]
    states = [document.state for document in submission.documents]
    assert states == [DocumentState.READ, DocumentState.READ, DocumentState.UNREADABLE, DocumentState.READ]
    first = submission.passages[1]
    assert (first.part, first.depth, first.letter.date_raw) == ("2", 1, "Today 7:55 PM")
    in_group = submission.passages[-3]
    assert in_group.words == "Please pause me until May"
    assert (in_group.letter.date_raw, in_group.letter.sent_at) == ("3 March 2026", datetime(2026, 3, 3))  # noqa: DTZ001
    footers = [each for each in submission.passages if each.provenance is Provenance.FOOTER]
    assert "iMessage" in footers[0].words


def test_small_pictures_in_the_text_are_ordinary_and_start_no_child(monkeypatch):
    monkeypatch.setattr(subprocess, "run", lambda *_args, **_more: pytest.fail("a child process was started"))
    assert state(inline(png(1, 1)), inline(png(320, 96)), octets(b"icon.png", png(32, 32))) == [
        DocumentState.ORDINARY,
        DocumentState.ORDINARY,
        DocumentState.ORDINARY,
    ]


def test_files_that_cannot_be_opened_are_told_apart():
    damaged = png(600, 800)[:200]
    bomb = b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", (30_000).to_bytes(4) * 2 + b"\x08\x02\x00\x00\x00")
    parts = (b"", damaged, bomb, png(600, 800), b"%PDF-1.7 and nothing more")
    assert state(*(octets(b"shot.png", part) for part in parts)) == [
        DocumentState.EMPTY,
        DocumentState.DAMAGED,
        DocumentState.TOO_LARGE,
        DocumentState.UNREADABLE,
        DocumentState.DAMAGED,
    ]


def test_a_picture_that_takes_too_long_costs_only_itself():
    limits = Limits(picture_seconds=0, picture_start_seconds=0)
    assert [seen.state for seen in see([png(600, 800), png(700, 800)], limits)] == [DocumentState.TOO_LARGE] * 2


def test_pictures_beyond_the_bound_are_named_and_not_read():
    limits = Limits(pictures=0)
    assert state(octets(b"shot.png", png(600, 800)), limits=limits) == [DocumentState.TOO_LARGE]


def test_the_reader_itself_loads_nothing_of_the_recognition():
    heavy = "{'numpy', 'PIL', 'onnxruntime', 'cv2', 'rapidocr', 'pypdfium2', 'pi_heif'}"
    modules = "sys, mailhold.reading.submission, mailhold.reading.screenshots.pages"
    code = f"import {modules}; sys.exit(bool({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def _chunk(name: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + name + data + zlib.crc32(name + data).to_bytes(4)


def pdf(lines: list[str]) -> bytes:
    """A one-page PDF with a text layer of these lines."""
    shown = " T* ".join(f"({line.replace('(', '[').replace(')', ']')}) Tj" for line in lines)
    stream = f"BT /F1 12 Tf 14 TL 60 760 Td {shown} ET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    whole = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(whole))
        whole += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(whole)
    return whole + b"xref\n0 6\n0000000000 65535 f \n" + table + end


def shown(lines: list[str]) -> Submission:
    return read(carrying(octets(b"chat.pdf", pdf(lines))), NOW)


def test_a_chat_exported_as_text_names_its_authors():
    lines = [
        "[03/03/26, 21:50:11] Bo Lindqvist: The harvest eats my days.",
        "Please let us rest until October.",
        "[03/03/26, 21:58:40] Mira: Of course, Bo.",
    ]
    assert said(shown(lines)) == [
        (Address("Bo Lindqvist", ""), "The harvest eats my days.\nPlease let us rest until October."),
        (Address("Mira Stone", "mira@firm.example"), "Of course, Bo."),
    ]


def test_a_work_chat_names_its_authors_above_their_words():
    lines = ["Bo Lindqvist 9:41 AM", "Please let us rest.", "See you at 9:30", "Mira Stone 9:43 AM", "Of course, Bo."]
    assert said(shown(lines)) == [
        (Address("Bo Lindqvist", ""), "Please let us rest.\nSee you at 9:30"),
        (Address("Mira Stone", "mira@firm.example"), "Of course, Bo."),
    ]


def test_a_printed_mail_is_its_authors():
    lines = [
        "From: Bo Lindqvist <bo@client.example>",
        "Sent: Tuesday, March 3, 2026 9:50 PM",
        "To: Mira Stone <mira@firm.example>",
        "Subject: The harvest",
        "",
        "Hello Mira, please let us rest until October.",
    ]
    ((author, words),) = said(shown(lines))
    assert author == Address("Bo Lindqvist", "bo@client.example")
    assert "rest until October" in words
    assert "Subject" not in words


def test_a_mail_opened_in_a_mail_program_is_the_name_above():
    lines = ["The harvest", "Bo Lindqvist 9:50 PM", "to me", "Please let us rest until October."]
    assert said(shown(lines)) == [(Address("Bo Lindqvist", ""), "Please let us rest until October.")]


def test_words_that_nothing_gives_an_author_are_nobodys_for_sure():
    submission = shown(["Notes of a long day at the lake,", "with the boat and the dog."])
    assert said(submission) == []
    assert submission.passages[1].provenance is Provenance.UNSURE
    assert submission.passages[1].author is None
    assert submission.documents[0].state is DocumentState.READ
