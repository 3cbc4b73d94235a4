"""Stored submissions judged again: the same rules change nothing, other rules show what they would."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mailhold.house import House
from mailhold.ops.by_hand import decide_by_hand
from mailhold.policy.decision import Decision
from mailhold.policy.facts import Facts
from mailhold.policy.reasons import Outcome, Reason
from mailhold.reading.passages import Submission
from mailhold.records.values import Filters
from mailhold.replay.changes import Difference, differences
from mailhold.replay.for_people import as_line
from mailhold.replay.rerun import Rerun, rerun, wanted
from tests.faults.houses import request
from tests.ops.conftest import Office, answer, question

Rule = Callable[[Decision], Decision]


@contextmanager
def opened(office: Office) -> Iterator[House]:
    office.house.records.open()
    try:
        yield office.house
    finally:
        office.house.records.close()


def again(office: Office, rule: Rule = lambda decision: decision, filters: Filters | None = None) -> list[Rerun]:
    """Everything judged again under rules that are today's, and then ``rule``."""

    def judge(submission: Submission, facts: Facts) -> Decision:
        return rule(office.house.judge(submission, facts))

    with opened(office) as house:
        return list(rerun(replace(house, judge=judge), wanted(house.records, filters or Filters(), 1000)))


def found(reruns: list[Rerun]) -> list[Difference]:
    return [each for one in reruns for each in differences(one)]


def stored(office: Office) -> list[object]:
    with opened(office) as house:
        return [(story, house.records.raw(story.line.id)) for n in range(1, 20) for story in house.records.show(str(n))]


def later(decision: Decision) -> Decision:
    return replace(decision, hold_end=date(2026, 5, 19)) if decision.hold_end else decision


def stricter(decision: Decision) -> Decision:
    if decision.outcome is not Outcome.PROCESSED:
        return decision
    return replace(decision, outcome=Outcome.NOT_PROCESSED, reasons=(Reason.MISSING_WRITTEN_PROOF,))


@pytest.fixture
def year(tmp_path: Path) -> Office:
    """Requests, a copy, a repetition, thanks, and cases that ops decided by mail and by hand."""
    office = Office(tmp_path)
    [reply] = office.comes(request(1))
    office.comes(request(1, top="X-Way: by another\r\n"))
    office.comes(request(1, note="Once more, to be sure.").replace(b"forward-1@", b"forward-9@"))
    office.comes(answer(reply, "Thank you so much!", sender="Dana Reyes <dana@coaching.example>", number=3))
    [notice, *_] = [each for each in office.comes(question()) if "ops@" in str(each["To"])]
    office.comes(answer(notice, "note: asked legal"))
    office.comes(answer(notice, "Fine, I guess?", number=2))
    office.comes(answer(notice, "ask: which client is it?", number=4))
    office.comes(question("Who approves it, and when?").replace(b"<breaks@", b"<breaks-2@"))
    decide_by_hand(office.house, "H-2026-0003", "done", "", "called her")
    office.comes(request(2))
    return office


def test_the_same_rules_change_nothing(year: Office) -> None:
    reruns = again(year)
    assert found(reruns) == []
    assert {each.skipped for each in reruns} >= {"", "a copy of a message already handled", "a person decided"}
    assert len(reruns) == len({each.submission for each in reruns}) == 11


def test_another_rule_shows_what_it_would_change_and_changes_nothing(year: Office) -> None:
    before, went_out = stored(year), sorted((year.directory / "outbox/new").iterdir())
    shown = found(again(year, later))
    assert {(each.what, each.before, each.after) for one in shown for each in one.changes} == {
        ("hold_end", "2026-05-18", "2026-05-19")
    }
    assert not any(each.told_otherwise for each in shown)
    assert json.loads(as_line(shown[0])) == {
        "submission": 1,
        "case_number": "H-2026-0001",
        "told_otherwise": False,
        "changes": {"hold_end": {"recorded": "2026-05-18", "today": "2026-05-19"}},
    }
    assert (stored(year), sorted((year.directory / "outbox/new").iterdir())) == (before, went_out)


def test_a_case_is_judged_again_as_a_whole_where_one_message_of_it_is_asked_for(year: Office) -> None:
    reruns = again(year, filters=Filters(client="ines1@client.example"))
    assert [each.submission for each in reruns if not each.skipped] == [1, 3, 4]
    assert found(reruns) == []


def test_details_are_put_right_and_nobody_is_written_to(year: Office) -> None:
    went_out = sorted((year.directory / "outbox/new").iterdir())
    [first, *_] = found(again(year, later))
    assert first.again is not None
    with opened(year) as house:
        assert house.records.judged_again(first.again, "olu@desk", house.clock())
        [story] = house.records.show("1")
        assert not house.records.judged_again(first.again, "olu@desk", house.clock()), "it is another decision now"
    assert story.line.hold_end == date(2026, 5, 19)
    assert story.judged_by.endswith("replayed by olu@desk")
    assert (story.trail[-1].what, story.trail[-1].by) == ("judged again", "olu@desk")
    assert sorted((year.directory / "outbox/new").iterdir()) == went_out


def test_what_the_coach_was_told_is_never_written_over(year: Office) -> None:
    [first, *_] = found(again(year, stricter))
    assert first.again is not None
    assert first.told_otherwise
    with opened(year) as house:
        assert house.records.judged_again(first.again, "olu@desk", house.clock())
        [story] = house.records.show("1")
    assert story.line.outcome == "processed"
    assert story.trail[-1].detail == (
        "processed → not_processed missing_written_proof; the record stays as the coach was told"
    )


def test_what_is_no_longer_kept_is_told_and_passed_over(year: Office) -> None:
    with opened(year) as house:
        house.records.purge(year.now.replace(year=2027), year.now)
    reruns = again(year)
    assert {each.skipped for each in reruns} == {"its words are no longer kept, or only its start was read"}
