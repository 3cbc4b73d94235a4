"""Attached messages: each one a message of its own."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest

from mailhold.reading.passages import DocumentState, Provenance, Strength
from mailhold.reading.submission import read

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
INNER = (
    b"From: Bo Lind <bo@client.example>\n"
    b"To: Mira Stone <mira@firm.example>\n"
    b"Subject: Tuesday\n"
    b"Date: Mon, 2 Mar 2026 08:15:00 +0100\n"
    b"\n"
    b"I would like to rest until May.\n"
)
HEAD = b"From: Mira Stone <mira@firm.example>\nTo: holds@firm.example\nSubject: Bo\nMIME-Version: 1.0\n"


def carrying(*parts: bytes) -> bytes:
    """A submission with a short text and these parts (header, empty line, body)."""
    mixed = b'Content-Type: multipart/mixed; boundary="=b"\n\n'
    text = b"--=b\nContent-Type: text/plain\n\nSee attached.\n"
    return HEAD + mixed + text + b"".join(b"--=b\n" + part + b"\n" for part in parts) + b"--=b--\n"


def rfc822(message: bytes) -> bytes:
    return b"Content-Type: message/rfc822\nContent-Disposition: attachment\n\n" + message


def octets(name: bytes, data: bytes) -> bytes:
    coded = base64.encodebytes(data)
    kind = b'Content-Type: application/octet-stream; name="%s"\n' % name
    how = b'Content-Disposition: attachment; filename="%s"\nContent-Transfer-Encoding: base64\n\n' % name
    return kind + how + coded


@pytest.mark.parametrize(
    "part",
    [
        pytest.param(rfc822(INNER), id="message/rfc822"),
        pytest.param(octets(b"Tuesday.eml", INNER), id="octet-stream"),
        pytest.param(
            octets(b"Tuesday.eml", b"\xef\xbb\xbf\r\n" + INNER.replace(b"\n", b"\r\n")), id="blank line first"
        ),
        pytest.param(
            b"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(INNER),
            id="rfc822 in base64",
        ),
        pytest.param(b'Content-Type: text/plain; name="Tuesday.eml"\n\n' + INNER, id="text named .eml"),
    ],
)
def test_an_attached_message_is_a_message_of_its_own(part):
    submission = read(carrying(part), NOW)
    own, inner = submission.passages
    assert own.words.strip() == "See attached."
    assert (inner.provenance, inner.depth, inner.layer) == (Provenance.ORIGINAL, 1, 1)
    assert inner.words.strip() == "I would like to rest until May."
    assert inner.strength is Strength.ATTACHED
    assert inner.author is not None
    assert inner.author.email == "bo@client.example"
    assert inner.letter.subject == "Tuesday"
    assert inner.letter.sent_at == datetime.fromisoformat("2026-03-02T08:15:00+01:00")
    assert [document.state for document in submission.documents] == [DocumentState.READ]


def test_an_original_in_an_original_stands_one_deeper():
    forwarded = (
        b"From: Ann <ann@client.example>\nSubject: Fwd\n"
        b'Content-Type: multipart/mixed; boundary="=i"\n\n--=i\n\nMine.\n--=i\n' + rfc822(INNER) + b"\n--=i--\n"
    )
    submission = read(carrying(rfc822(forwarded), rfc822(INNER)), NOW)
    assert [(passage.depth, passage.layer, passage.part) for passage in submission.passages] == [
        (0, 0, "1"),
        (1, 1, "2.1"),
        (2, 2, "2.2.1"),
        (1, 3, "3.1"),
    ]


@pytest.mark.parametrize(
    ("data", "state"),
    [(b"", DocumentState.EMPTY), (b" \r\n", DocumentState.EMPTY), (b"\x00\x01\x02 not mail", DocumentState.DAMAGED)],
)
def test_an_empty_or_damaged_original_says_so(data, state):
    submission = read(carrying(octets(b"Tuesday.eml", data)), NOW)
    (document,) = submission.documents
    assert document.state is state
    assert document.reason.endswith(".")
    assert len(submission.passages) == 1


def test_what_is_wrong_with_an_original_is_told_apart_from_the_submission():
    submission = read(carrying(rfc822(b"Subject: no sender\n\nwords\n")), NOW)
    assert [defect.where for defect in submission.defects if defect.where != "date"] == ["2 date", "2 from"]


@pytest.mark.parametrize(
    ("name", "state"),
    [
        (b"smime.p7m", DocumentState.ENCRYPTED),
        (b"words.docx", DocumentState.UNSUPPORTED),
        (b"invite.ics", DocumentState.ORDINARY),
        (b"nothing.docx", DocumentState.EMPTY),
    ],
)
def test_a_file_that_is_not_read_says_why(name, state):
    submission = read(carrying(octets(name, b"" if name.startswith(b"nothing") else b"octets")), NOW)
    (document,) = submission.documents
    assert document.state is state
    assert document.reason.endswith(".")
    assert (document.name, document.part, document.size) == (name.decode(), "2", 0 if not document.size else 6)
