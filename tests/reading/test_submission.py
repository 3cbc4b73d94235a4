"""The door of reading, from raw bytes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mailhold.reading.passages import Provenance
from mailhold.reading.submission import read

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
PLAIN = (
    b"From: Mira Stone <Mira.Stone@Firm.Example>\r\n"
    b"To: Holds <holds@firm.example>, Bo <bo@client.example>\r\n"
    b"Subject: =?utf-8?q?Caf=C3=A9?=\r\n"
    b"Date: Tue, 3 Mar 2026 23:30:00 -0800\r\n"
    b"Message-ID: <one@firm.example>\r\n"
    b"References: <a@x.example>\r\n <b@x.example>\r\n"
    b"\r\n"
    b"Please see below.\r\n"
)


def test_a_plain_message_gives_its_letter_and_its_words():
    submission = read(PLAIN, NOW)
    assert [sender.email for sender in submission.senders] == ["mira.stone@firm.example"]
    assert submission.letter.author is not None
    assert submission.letter.author.name == "Mira Stone"
    assert [address.email for address in submission.letter.to] == ["holds@firm.example", "bo@client.example"]
    assert submission.letter.subject == "Café"
    assert submission.message_id == "<one@firm.example>"
    assert submission.references == ("<a@x.example>", "<b@x.example>")
    assert submission.defects == ()
    (passage,) = submission.passages
    assert passage.words.strip() == "Please see below."
    assert (passage.provenance, passage.depth, passage.layer) == (Provenance.OWN, 0, 0)


def test_the_date_keeps_the_senders_own_offset():
    sent_at = read(PLAIN, NOW).letter.sent_at
    assert sent_at is not None
    assert (sent_at.day, sent_at.utcoffset()) == (3, timedelta(hours=-8))


@given(st.binary(max_size=2_000))
def test_reading_any_bytes_never_raises_and_gives_the_same_value_again(raw):
    assert read(raw, NOW) == read(raw, NOW)
