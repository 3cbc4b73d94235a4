"""What a digest is told by the records: each line in its group, bounded and counted; on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from mailhold.policy.decision import BY_PERSON, Decision
from mailhold.policy.reasons import Outcome, Reason
from mailhold.post.mailbox import Waiting
from mailhold.records.caps import Caps
from mailhold.records.lines import Group, Told
from mailhold.records.store import Records
from mailhold.records.values import Answered, Sending, Verdict
from tests.records.conftest import MAILBOX, decide, message, submission

NOW = datetime(2026, 6, 9, 12, tzinfo=UTC)  # a Tuesday
YESTERDAY = NOW - timedelta(days=1)
GRANTED = Decision(Outcome.PROCESSED, "she asked", coach_email="dana@coaching.example")
ASKED = replace(GRANTED, outcome=Outcome.MORE_INFORMATION_NEEDED, reasons=(Reason.VERBAL_DATE_MISSING,))
REFUSED = replace(GRANTED, outcome=Outcome.NOT_PROCESSED, reasons=(Reason.NO_DIRECT_REQUEST,))
FOR_OPS = replace(GRANTED, outcome=Outcome.FOR_OPS)
IGNORED = replace(GRANTED, outcome=Outcome.IGNORED)


def came(
    records: Records,
    number: int,
    decision: Decision,
    at: datetime = NOW - timedelta(hours=2),
    *,
    answering: int = 0,
    problem: str = "",
    caps: Caps | None = None,
    sent: Sending = Sending.SENT,
) -> None:
    """Submission ``number`` comes and is decided ``at`` that time, perhaps in the case of an earlier one."""
    received = records.receive(MAILBOX, Waiting(7, str(number), 0, at), message(number=number), at)
    assert received is not None
    about = submission(f"<{number}@mail.example>", (f"<{answering}@mail.example>",) if answering else ())
    if problem:
        records.decide(
            received,
            None,
            Verdict(decision),
            folder="Holds/Set aside",
            compose=lambda _key, _numbers: None,
            caps=Caps(),
            now=at,
            problem=problem,
        )
        return
    decided = decide(records, received, decision, about=about, now=at, caps=caps)
    if decided.mail and decided.mail.state is Sending.OWED:
        assert records.claim(decided.mail)
        records.deliver([Answered(decided.mail, sent, "said", at)])


def told(records: Records, most: int = 100, since: datetime | None = YESTERDAY) -> Told:
    return records.told(since, NOW, NOW.date(), most)


def ids(group: Group) -> list[int]:
    assert len(group.lines) <= group.total
    return [line.id for line in group.lines]


def test_each_line_stands_in_its_group_oldest_first(records: Records) -> None:
    came(records, 1, ASKED, NOW - timedelta(days=6))
    came(records, 2, FOR_OPS, NOW - timedelta(days=3))
    came(records, 3, FOR_OPS, NOW - timedelta(days=4), problem="ValueError: broken")
    came(records, 4, replace(REFUSED, flags=("escalation",)), NOW - timedelta(days=2))
    came(records, 5, GRANTED, sent=Sending.UNCERTAIN)
    came(records, 6, REFUSED)
    came(records, 7, ASKED)
    came(records, 8, IGNORED)
    came(records, 9, GRANTED, NOW - timedelta(days=2))
    came(records, 10, GRANTED, NOW - timedelta(hours=1), caps=Caps(per_recipient_a_day=1))
    found = told(records)
    assert ids(found.needs_person) == [3, 2, 4, 10]
    assert ids(found.waiting_on_coach) == [1, 7]
    assert ids(found.settled) == [5, 6]
    assert ids(found.unsent) == [5, 10]
    assert found.counts == {"processed": 2, "not_processed": 1, "more_information_needed": 1, "ignored": 1}
    assert [line.outcome for line in told(records, since=None).settled.lines] == ["processed"] * 2 + ["not_processed"]


@pytest.mark.parametrize("first", [ASKED, FOR_OPS])
def test_what_waits_is_told_until_its_case_went_on(records: Records, first: Decision) -> None:
    came(records, 1, first)
    waits = told(records).waiting_on_coach if first is ASKED else told(records).needs_person
    assert ids(waits) == [1]
    came(records, 2, replace(IGNORED, why="thanks"), answering=1)
    assert told(records).waiting_on_coach.total + told(records).needs_person.total == 1
    came(records, 3, GRANTED, answering=1)
    assert told(records).waiting_on_coach.total + told(records).needs_person.total == 0


def test_what_is_escalated_waits_for_a_person(records: Records) -> None:
    came(records, 1, replace(REFUSED, flags=("escalation",)))
    came(records, 2, GRANTED, answering=1)
    assert ids(told(records).needs_person) == [1]
    came(records, 3, replace(IGNORED, flags=(BY_PERSON,)), answering=1)
    assert told(records).needs_person.total == 0


def test_what_waits_for_more_than_a_month_is_told_no_more(records: Records) -> None:
    came(records, 1, ASKED, NOW - timedelta(days=31))
    came(records, 2, FOR_OPS, NOW - timedelta(days=29))
    assert (told(records).waiting_on_coach.total, ids(told(records).needs_person)) == (0, [2])


def test_a_long_group_is_cut_and_counted_whole(records: Records) -> None:
    for number in range(1, 6):
        came(records, number, FOR_OPS, NOW - timedelta(days=6 - number))
    found = told(records, most=2).needs_person
    assert (ids(found), found.total) == ([1, 2], 5)


def test_holds_of_the_week_and_contracts_that_end_soon(records: Records) -> None:
    month = NOW - timedelta(days=40)
    came(records, 1, replace(GRANTED, hold_start=date(2026, 6, 14), hold_end=date(2026, 8, 1)), month)
    came(records, 2, replace(GRANTED, hold_start=date(2026, 6, 8), contract_end=date(2026, 7, 9)), month)
    came(records, 3, replace(GRANTED, hold_start=date(2026, 6, 15), contract_end=date(2026, 7, 10)), month)
    came(records, 4, replace(GRANTED, hold_end=date(2026, 6, 10), contract_end=date(2026, 6, 8)), month)
    came(records, 5, replace(REFUSED, hold_start=date(2026, 6, 10)), month)
    found = told(records)
    assert (ids(found.starting), ids(found.ending), ids(found.expiring)) == ([2, 1], [4], [2])
    came(records, 6, FOR_OPS, answering=2)
    assert ids(told(records).starting) == [2, 1], "a question does not change the hold"
    came(records, 7, replace(REFUSED, flags=("withdrawn",)), answering=2)
    assert ids(told(records).starting) == [1]


def test_the_last_eight_weeks_are_summed_up_by_their_mondays(records: Records) -> None:
    for number, day in enumerate((9, 8, 1, -48, -49, -60), 1):
        came(records, number, GRANTED, datetime(2026, 6, 1, 9, tzinfo=UTC) + timedelta(days=day - 1))
    came(records, 9, FOR_OPS)
    weeks = told(records).weeks
    assert [monday for monday, _ in weeks] == [date(2026, 4, 20) + timedelta(weeks=n) for n in range(8)]
    assert [count for _, count in weeks] == [0, 0, 0, 0, 0, 0, 1, 2]


def test_when_the_mailbox_was_looked_into_is_known_to_others(records: Records) -> None:
    assert records.looked_at(MAILBOX) is None
    assert records.hold_lease(MAILBOX, 90, NOW)
    assert records.hold_lease(MAILBOX, 90, NOW, looked_at=YESTERDAY)
    assert records.hold_lease(MAILBOX, 90, NOW)
    assert records.looked_at(MAILBOX) == YESTERDAY
    records.give_up_lease(MAILBOX, NOW)
    assert records.looked_at(MAILBOX) == NOW


def test_a_lease_that_was_given_up_is_taken_at_once(records_of: object) -> None:
    first, second = records_of("elsewhere:1:first"), records_of("elsewhere:2:second")  # type: ignore[operator]
    assert first.hold_lease(MAILBOX, 90, NOW)
    assert not second.hold_lease(MAILBOX, 90, NOW)
    first.give_up_lease(MAILBOX)
    assert second.hold_lease(MAILBOX, 90, NOW)
    assert not first.hold_lease(MAILBOX, 90, NOW)
