"""What is exported: every decision once, whole, in pages."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import timedelta

import pytest

from mailhold import exporting
from mailhold.exporting import csv_pieces, json_lines
from mailhold.policy.decision import Decision, Evidence
from mailhold.policy.reasons import Outcome
from mailhold.records.caps import Caps
from mailhold.records.store import Records
from mailhold.records.values import Filters, Mail, Verdict
from tests.records.conftest import NOW, decide, message, receive, reply_to, submission

GRANTED = Decision(
    Outcome.PROCESSED,
    "she asked",
    client_name="=cmd|' /C calc'!A0",
    coach_email="dana@coaching.example",
    coach_name="Dana Reyes",
    evidence=(Evidence("direct_request", "hold, please", "ines@client.example", "forwarded", 0),),
)


def two_clients(records: Records, number: int) -> None:
    received = receive(records, str(number), message(number=number))
    records.decide(
        received,
        submission(f"<{number}@mail.example>"),
        Verdict(replace(GRANTED, client_name="Ines Ota")),
        Verdict(replace(GRANTED, client_name="Jo Park")),
        folder="",
        compose=reply_to_first,
        caps=Caps(),
        now=NOW,
    )


def reply_to_first(key: str, numbers: tuple[str, ...]) -> Mail:
    return reply_to(key, numbers[0])


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "PAGE", 3)


@pytest.mark.usefixtures("small_pages")
def test_every_decision_is_exported_once_however_the_pages_fall(records: Records) -> None:
    for number in range(1, 8):
        if number in {3, 4, 6}:
            two_clients(records, number)
        else:
            decide(records, receive(records, str(number)), GRANTED)
    rows = list(csv.DictReader(io.StringIO("".join(csv_pieces(records, Filters())), newline="")))
    assert [row["id"] for row in rows] == ["7", "6", "6", "5", "4", "4", "3", "3", "2", "1"]
    told = [json.loads(line) for line in json_lines(records, Filters())]
    assert [each["case_number"] for each in told] == [row["case_number"] for row in rows]
    assert len({each["case_number"] for each in told}) == 10


def test_of_a_message_about_two_clients_only_the_one_asked_for_is_exported(records: Records) -> None:
    two_clients(records, 1)
    [told] = [json.loads(line) for line in json_lines(records, Filters(client="Jo"))]
    assert (told["client_name"], told["case_number"]) == ("Jo Park", "H-2026-0002")


def test_nothing_is_a_header_alone(records: Records) -> None:
    assert "".join(csv_pieces(records, Filters())).count("\r\n") == 1
    assert list(json_lines(records, Filters())) == []


def test_a_spreadsheet_runs_nothing_that_a_stranger_wrote(records: Records) -> None:
    decide(records, receive(records), replace(GRANTED, coach_name="＠SUM(1)"))
    [row] = csv.DictReader(io.StringIO("".join(csv_pieces(records, Filters())), newline=""))
    assert row["client_name"] == "'=cmd|' /C calc'!A0"
    assert row["coach_name"] == "'＠SUM(1)"


def test_programs_get_the_words_the_replies_and_the_trail(records: Records) -> None:
    decide(records, receive(records), GRANTED)
    [told] = [json.loads(line) for line in json_lines(records, Filters())]
    assert told["client_name"] == GRANTED.client_name, "no spreadsheet reads it, so nothing is put before it"
    assert told["evidence"][0]["words"] == "hold, please"
    assert [(each["kind"], each["state"]) for each in told["sent"]] == [("reply", "owed")]
    assert "raw" not in told["sent"][0]
    assert [each["what"] for each in told["trail"]] == ["received", "judged", "reply owed"]


def test_a_coach_is_found_by_address_and_by_part_of_the_name(records: Records) -> None:
    decide(records, receive(records), GRANTED)
    for coach, found in (("DANA@coaching.example", 1), ("reyes", 1), ("coaching.example", 0), ("lee", 0)):
        assert len(records.lines(Filters(coach=coach))) == found, coach


def test_what_came_is_chosen_by_its_age(records: Records) -> None:
    decide(records, receive(records), GRANTED)
    assert len(records.lines(Filters(since=NOW - timedelta(days=1), until=NOW + timedelta(days=1)))) == 1
    assert records.lines(Filters(until=NOW)) == ()
