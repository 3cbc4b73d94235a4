"""Outlook's own files: .msg and winmail.dat."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

import compressed_rtf
import msgforge
import pytest

from mailhold.reading.passages import DocumentState, Provenance, Submission
from mailhold.reading.rtf import encapsulated
from mailhold.reading.submission import read

from .compound import compound_file, mapi, properties, tnef
from .test_originals import NOW, carrying, octets

SENT = datetime(2026, 3, 2, 7, 15, tzinfo=UTC)
TICKS = int((SENT - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
LETTER = {
    0x0037: "Tuesday",
    0x1000: "I would like to rest until May.\r\n",
    0x0042: "Bo Lind",
    0x5D02: "bo@client.example",
    0x0065: "/o=Client/ou=Exchange/cn=bo",
    0x0039: (0x0040, struct.pack("<Q", TICKS)),
    0x1035: "<one@client.example>",
}
MIRA = {0x3001: "Mira Stone", 0x39FE: "mira@firm.example", 0x0C15: 1}


def msg(letter: dict, recipients: tuple[dict, ...] = (MIRA,), attachments: tuple[dict, ...] = ()) -> dict:
    """The root storage of a .msg file; an attachment with "nested" holds that storage."""
    root = properties(32, letter)
    for number, person in enumerate(recipients):
        root[f"__recip_version1.0_#{number:08X}"] = properties(8, person)
    for number, each in enumerate(attachments):
        storage = properties(8, {key: value for key, value in each.items() if key != "nested"})
        if "nested" in each:
            storage["__substg1.0_3701000D"] = each["nested"]
        root[f"__attach_version1.0_#{number:08X}"] = storage
    return root


def submitted(data: bytes, name: bytes = b"Tuesday.msg") -> Submission:
    return read(carrying(octets(name, data)), NOW)


def test_an_outlook_message_is_a_message_of_its_own():
    submission = submitted(compound_file(msg(LETTER)))
    own, inner = submission.passages
    assert own.words.strip() == "See attached."
    assert (inner.provenance, inner.depth) == (Provenance.ORIGINAL, 1)
    assert inner.words.strip() == "I would like to rest until May."
    assert inner.author is not None
    assert (inner.author.name, inner.author.email) == ("Bo Lind", "bo@client.example")
    assert [person.email for person in inner.letter.to] == ["mira@firm.example"]
    assert inner.letter.subject == "Tuesday"
    assert inner.letter.sent_at == SENT
    assert submission.documents[0].state is DocumentState.READ


def test_the_header_that_came_over_the_internet_is_the_one_taken():
    header = "From: Bo <bo@home.example>\r\nTo: mira@firm.example\r\nDate: Mon, 2 Mar 2026 08:15:00 +0100\r\n\r\n"
    (_, inner) = submitted(compound_file(msg({**LETTER, 0x007D: header}))).passages
    assert inner.author is not None
    assert inner.author.email == "bo@home.example"
    assert inner.letter.date_raw == "Mon, 2 Mar 2026 08:15:00 +0100"


def test_an_exchange_directory_name_is_no_address():
    letter = {key: value for key, value in LETTER.items() if key != 0x5D02}
    (_, inner) = submitted(compound_file(msg(letter))).passages
    assert inner.author is not None
    assert (inner.author.name, inner.author.email) == ("Bo Lind", "")


def test_a_message_inside_an_outlook_message_stands_one_deeper():
    inner = properties(24, {**LETTER, 0x1000: "Inner words."})
    whole = compound_file(msg({**LETTER, 0x1000: "Outer words."}, attachments=({0x3707: "x", "nested": inner},)))
    passages = submitted(whole).passages
    assert [(each.words.strip(), each.depth) for each in passages[1:]] == [("Outer words.", 1), ("Inner words.", 2)]


@pytest.mark.parametrize("damage", [lambda data: data[:700], lambda data: data[:8] + bytes(len(data) - 8)])
def test_a_damaged_outlook_message_says_so(damage):
    submission = submitted(damage(compound_file(msg(LETTER))))
    assert submission.documents[0].state is DocumentState.DAMAGED


def test_html_wrapped_in_rtf_comes_out_as_it_went_in():
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1{\fonttbl{\f0 Arial;}}{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 "
        rb"Caf\'e9 \u8211? now{\*\htmltag72 </p>}\htmlrtf\par}\htmlrtf0}"
    )
    assert encapsulated(compressed_rtf.compress(rtf)) == ("<p>Café – now</p>", True)


def test_letters_wrapped_in_rtf_are_of_the_charset_of_their_font():
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 {\fonttbl{\f0\fcharset0 Arial;}{\f4\fcharset134 SimSun;}"
        rb"{\f5\fcharset204 Arial Cyr;}}\f0 caf\'e9 \htmlrtf{\f4\htmlrtf0 \'d0\'dd\'cf\'a2\htmlrtf\f0}\htmlrtf0  "
        rb"{\f5 \'cf\'e0\'f3\'e7\'e0}}"
    )
    assert encapsulated(compressed_rtf.compress(rtf)) == ("café 休息 Пауза", True)


def test_a_message_with_nothing_but_rtf_is_read():
    rtf = rb"{\rtf1\ansi\fromtext{\colortbl;\red0;}I would like\par to rest.}"
    letter = {**LETTER, 0x1000: "", 0x1009: compressed_rtf.compress(rtf)}
    (_, inner) = submitted(compound_file(msg(letter))).passages
    assert inner.words.split() == ["I", "would", "like", "to", "rest."]


def test_attachments_in_a_winmail_dat_are_attachments_of_the_message():
    nested = tnef([(1, 0x00069003, mapi({0x1000: "I would like to rest.", 0x0042: "Bo Lind", 0x5D02: "bo@x.example"}))])
    wrapped = tnef(
        [
            (1, 0x00069003, mapi({0x1000: "The same words as in the text."})),
            (2, 0x00069002, bytes(14)),
            (2, 0x0006800F, b"just bytes"),
            (2, 0x00018010, b"notes.bin\x00"),
            (2, 0x00069002, bytes(14)),
            (2, 0x00069005, mapi({0x3701: bytes(16) + nested, 0x3001: "Tuesday"})),
        ]
    )
    submission = submitted(wrapped, b"winmail.dat")
    assert [(each.words.strip(), each.provenance) for each in submission.passages] == [
        ("See attached.", Provenance.OWN),
        ("I would like to rest.", Provenance.ORIGINAL),
    ]
    assert [(each.name, each.state) for each in submission.documents] == [
        ("winmail.dat", DocumentState.READ),
        ("notes.bin", DocumentState.UNSUPPORTED),
        ("", DocumentState.READ),
    ]


def test_a_message_inside_keeps_its_letters_and_its_files():
    """Its own file is no ASCII: the bytes of the message around it must still be found."""
    inner = msg({**LETTER, 0x1000: "Żółć."}, attachments=({0x3707: "scan.bin", 0x3701: bytes(range(256))},))
    inner["__properties_version1.0"] = inner["__properties_version1.0"][8:]
    submission = submitted(compound_file(msg(LETTER, attachments=({0x3707: "x", "nested": inner},))))
    assert [each.words.strip() for each in submission.passages][-1] == "Żółć."
    assert [(each.name, each.size, each.state) for each in submission.documents][2:] == [
        ("scan.bin", 256, DocumentState.UNSUPPORTED)
    ]


def written(**more) -> msgforge.Message:
    """A message as another program writes it."""
    return msgforge.Message(
        subject="Tuesday",
        sender=("bo@client.example", "Bo Lind"),
        to=[("mira@firm.example", "Mira Stone")],
        sent=SENT,
        **more,
    )


def test_a_file_of_another_program_is_read_like_outlooks_own():
    html = "<p>Dear Mira,</p><p>I would like to <b>rest</b> until May – “for real”, 休息.</p><ul><li>no calls</li></ul>"
    message = written(html_body=html, cc=[("ann@client.example", "Ann Bo")])
    (_, inner) = submitted(message.as_bytes()).passages
    assert inner.words == "Dear Mira,\n\nI would like to rest until May – “for real”, 休息.\nno calls"
    assert inner.author is not None
    assert (inner.author.name, inner.author.email) == ("Bo Lind", "bo@client.example")
    assert [person.email for person in (*inner.letter.to, *inner.letter.cc)] == [
        "mira@firm.example",
        "ann@client.example",
    ]
    assert (inner.letter.subject, inner.letter.sent_at) == ("Tuesday", SENT)


def test_files_in_a_message_of_another_program_are_found():
    message = written(text_body="See the scan.")
    message.attach_bytes("scan.bin", bytes(range(256)) * 40)
    submission = submitted(message.as_bytes())
    assert [each.words.strip() for each in submission.passages] == ["See attached.", "See the scan."]
    assert [(each.name, each.size) for each in submission.documents[1:]] == [("scan.bin", 10_240)]
