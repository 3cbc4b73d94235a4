"""The parts of a message: which of them are its text, and what bounds them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailhold.reading.limits import Limits
from mailhold.reading.message import Attachment, Body, parse
from mailhold.reading.passages import Provenance
from mailhold.reading.submission import read

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
LIMITS = Limits()


def contents(header: str, body: str) -> tuple[Body | Attachment, ...]:
    raw = f"From: a@x.example\r\n{header}\r\n\r\n{body}".replace("\r\n", "\n").replace("\n", "\r\n")
    return parse(raw.encode(), LIMITS).contents


def text(header: str, body: str) -> str:
    (only,) = contents(header, body)
    assert isinstance(only, Body)
    return only.text.strip()


MIXED = 'Content-Type: multipart/mixed; boundary="=b"'


def test_both_alternatives_are_one_body():
    body = "--=b\n\nplain\n--=b\nContent-Type: text/html\n\n<p>rich</p>\n--=b--\n"
    (only,) = contents('Content-Type: multipart/alternative; boundary="=b"', body)
    assert isinstance(only, Body)
    assert (only.text.strip(), only.html.strip(), only.part) == ("plain", "<p>rich</p>", "2")


def test_texts_around_a_picture_are_one_text():
    picture = "Content-Type: image/png\nContent-Disposition: inline\n\nx"
    found = contents(MIXED, f"--=b\n\nabove\n--=b\n{picture}\n--=b\n\nbelow\n--=b--\n")
    assert [type(each) for each in found] == [Body, Attachment]
    assert isinstance(found[0], Body)
    assert found[0].text.split() == ["above", "below"]


def test_a_text_with_a_file_name_is_text_too():
    named = 'Content-Type: text/plain; name="note.txt"'
    found = contents(MIXED, f"--=b\n{named}\n\nwords\n--=b--\n")
    assert [each.text.strip() for each in found if isinstance(each, Body)] == ["words"]


def test_whose_words_stand_in_an_attached_text_file_cannot_be_told():
    attached = 'Content-Type: text/plain\nContent-Disposition: attachment; filename="chat.txt"'
    raw = f"From: a@x.example\n{MIXED}\n\n--=b\n\nmine\n--=b\n{attached}\n\ntheirs\n--=b--\n"
    assert [(each.words.strip(), each.provenance) for each in read(raw.encode(), NOW).passages] == [
        ("mine", Provenance.OWN),
        ("theirs", Provenance.UNSURE),
    ]


@pytest.mark.parametrize(
    "header",
    [
        "Content-Type: multipart/mixed; boundary=----=_NextPart_000",
        'Content-Type: multipart/mixed; boundary="wrong"',
        "Content-Type: multipart/mixed",
    ],
)
def test_parts_are_found_whatever_the_header_says_of_the_boundary(header):
    mark = "------=_NextPart_000"
    found = contents(
        header, f"{mark}\nContent-Type: text/plain\n\nwords\n{mark}\nContent-Type: image/png\n\nx\n{mark}--\n"
    )
    assert [type(each) for each in found] == [Body, Attachment]


def test_transfer_encodings_are_undone():
    assert text("Content-Transfer-Encoding: base64", "SGVsbG8sIHdvcmxk") == "Hello, world"
    assert text("Content-Transfer-Encoding: Base64 ", "SGVsbG8sIHdvcmxkIQ") == "Hello, world!"
    assert text("Content-Transfer-Encoding: quoted-printable", "caf=C3=A9") == "café"
    assert text("Content-Transfer-Encoding: x-nothing", "as it is") == "as it is"


def test_format_flowed_is_handed_on():
    (only,) = contents('Content-Type: text/plain; format=Flowed; delsp="Yes"', "a \nb")
    assert isinstance(only, Body)
    assert (only.flowed, only.delsp) == (True, True)


def test_a_message_that_is_cut_off_says_so():
    found = parse(f"From: a@x.example\n{MIXED}\n\n--=b\n\nwor".encode(), LIMITS)
    assert any("cut off" in defect.what for defect in found.defects)


@pytest.mark.parametrize(
    ("limits", "raw", "what"),
    [
        (Limits(message_bytes=100), b"A: b\r\n\r\n" + b"x" * 200, "100 bytes"),
        (Limits(message_lines=10), b"A: b\r\n\r\n" + b"x\r\n" * 20, "10 lines"),
        (Limits(header_fields=5), b"A: b\r\n" * 9 + b"\r\nx", "5 fields"),
        (Limits(header_bytes=60), b"A: bcdefgh\r\n" * 9 + b"\r\nx", "60 bytes"),
        (Limits(header_field_bytes=60), b"Subject: " + b"a " * 50 + b"\r\n\r\nx", "60 bytes"),
        (Limits(parts=2), f"{MIXED}\r\n\r\n".encode() + b"--=b\r\n\r\nx\r\n" * 5, "2 parts"),
        (Limits(part_depth=1), f"{MIXED}\r\n\r\n--=b\r\n{MIXED}\r\n\r\n".encode(), "1 containers"),
    ],
)
def test_each_bound_is_kept_and_named(limits, raw, what):
    submission = read(raw, NOW, limits)
    assert any(what in defect.what for defect in submission.defects)
    assert not read(raw, NOW).defects or all(what not in defect.what for defect in read(raw, NOW).defects)


def test_words_before_a_bound_are_kept():
    raw = b"From: a@x.example\r\n\r\nfirst\r\n" + b"more\r\n" * 50
    (passage,) = read(raw, NOW, Limits(message_lines=4)).passages
    assert passage.words.split()[0] == "first"
