"""``Figures``: what a set of requests comes to; and ``grouped``, the same for each coach, reason or week."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from zoneinfo import ZoneInfo

from mailhold.policy.reasons import Channel, Outcome
from mailhold.records.requests import Request

WRITTEN = frozenset({Channel.CLIENT_EMAIL, Channel.CLIENT_TEXT})


@dataclass(frozen=True, slots=True)
class Figures:
    """What a set of requests comes to.

    ``outcomes`` and ``reasons`` (those of the decision that stands) count requests; ``reasons`` has "withdrawn" too.
    ``asked_again``: requests whose coach was asked for more. ``verbal`` and ``written``: what the request rests on.
    ``answered``: requests whose decision a coach was told; half of them within ``median`` of the first message
    (None where there is none), nine of ten within ``ninetieth``.
    """

    requests: int
    outcomes: Mapping[Outcome, int]
    reasons: Mapping[str, int]
    asked_again: int
    verbal: int
    written: int
    by_person: int
    escalations: int
    answered: int
    median: timedelta | None
    ninetieth: timedelta | None


def figures(requests: Sequence[Request]) -> Figures:
    """What ``requests`` come to."""
    waits = sorted(each.answered_at - each.received_at for each in requests if each.answered_at)
    return Figures(
        requests=len(requests),
        outcomes=Counter(each.outcome for each in requests),
        reasons=Counter(each.reason for each in requests if each.reason),
        asked_again=sum(each.asked_again for each in requests),
        verbal=sum(each.channel is Channel.VERBAL_CONFIRMATION for each in requests),
        written=sum(each.channel in WRITTEN for each in requests),
        by_person=sum(each.by_person for each in requests),
        escalations=sum(each.escalated for each in requests),
        answered=len(waits),
        median=timedelta(seconds=median(each.total_seconds() for each in waits)) if waits else None,
        ninetieth=waits[math.ceil(0.9 * len(waits)) - 1] if waits else None,  # the nearest rank
    )


def by_coach(requests: Iterable[Request]) -> dict[str, Figures]:
    """The figures of each coach, who has most requests first."""
    groups = _grouped(requests, lambda request: request.coach or "no coach known")
    return dict(sorted(groups.items(), key=lambda item: (-item[1].requests, item[0])))


def by_reason(requests: Iterable[Request]) -> dict[str, Figures]:
    """The figures of each primary reason, the commonest first; what was processed or is for ops has none."""
    groups = _grouped(requests, lambda request: request.reason or "no reason")
    return dict(sorted(groups.items(), key=lambda item: (-item[1].requests, item[0])))


def by_week(requests: Iterable[Request], first: date, last: date, zone: ZoneInfo) -> dict[str, Figures]:
    """The figures of each week from ``first`` to ``last`` by its Monday ("2026-03-02"), weeks without any too."""

    def monday(day: date) -> date:
        return day - timedelta(days=day.weekday())

    groups = _grouped(requests, lambda request: f"{monday(request.received_at.astimezone(zone).date())}")
    weeks = (monday(last) - monday(first)).days // 7 + 1
    every = (f"{monday(first) + timedelta(weeks=number)}" for number in range(weeks))
    return {week: groups.get(week) or figures(()) for week in every}


def _grouped(requests: Iterable[Request], key: Callable[[Request], str]) -> dict[str, Figures]:
    groups: dict[str, list[Request]] = {}
    for request in requests:
        groups.setdefault(key(request), []).append(request)
    return {name: figures(members) for name, members in groups.items()}
