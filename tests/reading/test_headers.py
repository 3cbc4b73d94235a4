"""Header fields: dates in the sender's own time, ids, and what is broken."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mailhold.reading.headers import sent
from mailhold.reading.submission import read

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
WALL_CLOCK = datetime.fromisoformat("2026-03-03T23:30:00")


def submission(header: str | bytes):
    raw = header.encode() if isinstance(header, str) else header
    return read(raw + b"\r\n\r\nHello.\r\n", NOW)


@pytest.mark.parametrize(
    ("raw", "hours"),
    [
        ("Tue, 3 Mar 2026 23:30:00 -0800", -8),
        ("3 Mar 2026 23:30 +0530", 5.5),
        ("Tue, 3 Mar 2026 23:30:00 GMT", 0),
        ("Tue, 3 Mar 2026 23:30:00 PST", -8),
        ("Tue, 03 Mar 26 23:30:00 +0100 (CET)", 1),
    ],
)
def test_a_date_keeps_the_senders_offset(raw, hours):
    when, problem = sent(raw)
    assert when is not None
    assert (when.year, when.month, when.day, when.hour, when.minute) == (2026, 3, 3, 23, 30)
    assert when.utcoffset() == timedelta(hours=hours)
    assert problem == ""


@pytest.mark.parametrize("raw", ["Tue, 3 Mar 2026 23:30:00 -0000", "Tue, 3 Mar 2026 23:30:00"])
def test_a_date_without_a_known_zone_is_the_senders_wall_clock(raw):
    assert sent(raw) == (WALL_CLOCK, "")


def test_an_impossible_offset_leaves_the_wall_clock():
    when, problem = sent("Tue, 3 Mar 2026 23:30:00 +9999")
    assert when == WALL_CLOCK
    assert "offset" in problem


@pytest.mark.parametrize("raw", ["", "yesterday", "Tue, 31 Feb 2026 23:30:00 +0100", "0", "Tue, 3 Mar 99999 1:1:1 +0"])
def test_a_date_that_cannot_be_is_none(raw):
    when, problem = sent(raw)
    assert when is None
    assert problem


@pytest.mark.parametrize(
    ("header", "subject"),
    [
        (b"Subject: =?utf-8?b?SGVsbG8NCkJjYzogeEB5LmV4YW1wbGU=?=", "Hello Bcc: x@y.example"),
        (b"Subject: a\r\n b", "a b"),
        (b"Subject: caf\xe9", "café"),
        ("Subject: café", "café"),
        (b"Subject: =?utf-8?q?caf=C3?= =?utf-8?q?=A9?=", "café"),
        (b"Subject: =?x-unknown?q?abc=E9?=", "abcé"),
        (b"Subject: =?utf-8?b?!!!?= rest", "rest"),
        (b"Subject: a\x00b", "a b"),
    ],
)
def test_a_subject_is_one_readable_line(header, subject):
    assert submission(header).letter.subject == subject


def test_a_missing_or_repeated_message_id_is_no_trouble():
    assert submission("From: a@x.example").message_id == ""
    twice = submission("Message-ID: <one@x.example>\r\nMessage-ID: <two@x.example>")
    assert twice.message_id == "<one@x.example>"
    assert any(defect.where == "message-id" for defect in twice.defects)


def test_the_fields_stand_in_order_with_lower_case_names():
    fields = submission("Received: one\r\nX-Loop: a\r\nReceived: two").headers
    assert fields == (("received", "one"), ("x-loop", "a"), ("received", "two"))


def test_ids_that_answer_are_split():
    answer = submission("In-Reply-To: <a@x.example>\r\nReferences: <r@x.example>\r\n\t<a@x.example>")
    assert answer.in_reply_to == ("<a@x.example>",)
    assert answer.references == ("<r@x.example>", "<a@x.example>")
