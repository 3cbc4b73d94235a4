"""``report``: the records of a time → everything that a report tells about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from mailhold.errors import UsageError
from mailhold.records.requests import Request, Traffic
from mailhold.records.store import Records
from mailhold.report.figures import Figures, by_coach, by_reason, by_week, figures

_LAST_YEAR = 2999

USUAL = timedelta(days=90)
"""How long a time is reported on where nobody said."""

LONGEST = timedelta(days=3660)
"""The longest time that is reported on."""


class By(StrEnum):
    """What the figures are told apart by."""

    COACH = "coach"
    REASON = "reason"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Report:
    """What is told of the days ``first`` to ``last``, both counted, in ``zone``.

    ``groups``: the figures told apart by ``by``, empty without it. ``escalations``: the requests that were escalated,
    oldest first, each with its cause.
    """

    first: date
    last: date
    zone: ZoneInfo
    traffic: Traffic
    total: Figures
    by: By | None
    groups: Mapping[str, Figures]
    weeks: Mapping[str, Figures]
    escalations: tuple[Request, ...]


def report(records: Records, first: date, last: date, zone: ZoneInfo, by: By | None) -> Report:
    """The report on requests whose first message came on a day from ``first`` to ``last``. Raises ``RecordsAway``."""
    since, until = _start_of(first, zone), _start_of(last + timedelta(days=1), zone)
    requests = records.requests(since, until)
    weeks = by_week(requests, first, last, zone)
    return Report(
        first=first,
        last=last,
        zone=zone,
        traffic=records.traffic(since, until),
        total=figures(requests),
        by=by,
        groups={None: {}, By.COACH: by_coach(requests), By.REASON: by_reason(requests), By.WEEK: weeks}[by],
        weeks=weeks,
        escalations=tuple(sorted((each for each in requests if each.escalated), key=lambda each: each.received_at)),
    )


def days(first: str, last: str, today: date) -> tuple[date, date]:
    """The days that ``--from`` and ``--to`` name; "" stands for the usual. Raises ``UsageError``."""
    until = _day("--to", last) if last else today
    since = _day("--from", first) if first else until - USUAL
    if since > until:
        raise UsageError(f"--from {since} comes after --to {until}; turn them round")
    if until - since > LONGEST or until.year > _LAST_YEAR:
        raise UsageError(f"from {since} to {until} is too long; a report covers ten years at most, up to {_LAST_YEAR}")
    return since, until


def _day(option: str, written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise UsageError(f"{option} {written!r} is no day; write it like 2026-03-31") from None


def _start_of(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
