"""Queries of the daily digest. Each list is bounded and comes with its whole length; figures are summed up there."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from peewee import SQL, fn

from mailhold.policy.reasons import Outcome
from mailhold.records.history import counts, joined, line, submissions
from mailhold.records.lines import Group, Told
from mailhold.records.models import Decision, Outgoing, Submission
from mailhold.records.values import Sending
from mailhold.records.waiting import decided_later, needs_person, taken_over

WEEKS = 8
REMEMBERED = timedelta(days=30)
"""For how long a submission that waits for somebody is told again each day."""

CONTRACT_SOON = timedelta(days=30)
"""How long before a contract's end a hold under it is told again."""

_UNSENT = (Sending.UNCERTAIN, Sending.FAILED, Sending.HELD)
_ABOUT_HOLDS = (Outcome.PROCESSED, Outcome.MORE_INFORMATION_NEEDED, Outcome.NOT_PROCESSED)


def told(since: datetime | None, now: datetime, today: date, most: int) -> Told:
    """See ``Records.told``."""
    answered, by_person = decided_later()
    remembered = Decision.judged_at > now - REMEMBERED
    new = Decision.judged_at <= now
    if since is not None:
        new &= Decision.judged_at > since
    monday = today - timedelta(days=today.weekday())
    sunday = monday + timedelta(days=6)
    oldest = (Submission.received_at, Submission.id, Decision.id)
    held = (Decision.outcome == Outcome.PROCESSED) & ~taken_over()

    def group(*wanted: Any, order: tuple[Any, ...] = oldest) -> Group:
        return _group(wanted, order, most)

    def holds(column: Any, first: date, last: date) -> Group:
        return group(held, column >= first, column <= last, order=(column, Decision.id))

    return Told(
        needs_person=group(remembered, needs_person()),
        waiting_on_coach=group(
            remembered, Decision.outcome == Outcome.MORE_INFORMATION_NEEDED, ~answered, ~needs_person()
        ),
        settled=group(
            Decision.outcome.in_((Outcome.PROCESSED, Outcome.NOT_PROCESSED)),
            new,
            ~needs_person(),
            order=(Decision.outcome.desc(), *oldest),
        ),
        unsent=group(remembered, Outgoing.state.in_(_UNSENT), ~by_person),
        starting=holds(Decision.hold_start, monday, sunday),
        ending=holds(Decision.hold_end, monday, sunday),
        expiring=holds(Decision.contract_end, today, today + CONTRACT_SOON),
        counts=counts(since, now),
        weeks=_weeks(monday, now),
    )


def _group(wanted: tuple[Any, ...], order: tuple[Any, ...], most: int) -> Group:
    """First which lines, and how many in all; then those lines alone, since a row costs more than its place."""
    columns = (Decision.id, Submission.id, fn.COUNT(Submission.id).over())
    found = list(submissions(*columns).where(*wanted).order_by(*order).limit(most))
    if not found:
        return Group()
    decisions, of_submissions, totals = zip(*found, strict=True)
    chosen = joined().where(Submission.id.in_(of_submissions), Decision.id.in_(decisions))
    rows = {row[-1]: row for row in chosen}
    return Group(tuple(line(rows[each]) for each in decisions), totals[0])


def _weeks(monday: date, now: datetime) -> tuple[tuple[date, int], ...]:
    """Requests decided in each of the last weeks (UTC), by its Monday, the oldest first."""
    mondays = [monday - timedelta(weeks=n) for n in range(WEEKS - 1, -1, -1)]
    day = fn.SUBSTR(Decision.judged_at, 1, 10).coerce(False)
    rows: Any = (
        Decision.select(day, fn.COUNT(Decision.id))
        .where(
            Decision.judged_at >= mondays[0].isoformat(), Decision.judged_at <= now, Decision.outcome.in_(_ABOUT_HOLDS)
        )
        .group_by(SQL("1"))  # by place: with parameters of its own, PostgreSQL takes it for another expression
        .tuples()
    )
    counted = {date.fromisoformat(str(each)[:10]): count for each, count in rows}
    return tuple((each, sum(counted.get(each + timedelta(days=n), 0) for n in range(7))) for each in mondays)
