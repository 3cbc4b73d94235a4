"""What a date expression can say, before anybody asks which day it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class InMonth:
    """A day of a named month ("March 3"); year and weekday only where they are written. Day 0 is the month's last."""

    day: int
    month: int
    year: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class AllNumbers:
    """A date such as "3/5" or "3/5/2026": which number is the month is a matter of custom."""

    first: int
    second: int
    year: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class OfMonth:
    """The day of a month that is not named ("the 17th"); ``months_away`` is 0 in "the 17th of this month"."""

    day: int
    weekday: int | None = None
    months_away: int | None = None


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """A day such as "the first Monday in March"; ``nth`` is -1 for the last."""

    nth: int
    weekday: int
    month: int
    year: int | None = None


class Which(StrEnum):
    """Which of the days of one weekday name is meant."""

    BARE = "on"  # "on Tuesday", "Tuesday's session"
    LAST = "last"  # "last Tuesday", "this past Tuesday"
    THIS = "this"  # "this Tuesday", "Tuesday this week"
    NEXT = "next"
    WEEK_BEFORE = "last week"  # "Tuesday last week"
    WEEK_AFTER = "next week"  # "Tuesday next week"


@dataclass(frozen=True, slots=True)
class OnWeekday:
    """A weekday name without a date; ``weeks`` moves it ("Tuesday week" +1, "the Tuesday before last" -1)."""

    weekday: int
    which: Which = Which.BARE
    weeks: int = 0


@dataclass(frozen=True, slots=True)
class DaysAway:
    """A day counted from the day of sending: 0 for "today", -1 for "yesterday"."""

    days: int


@dataclass(frozen=True, slots=True)
class Vague:
    """Words of time that give no single day, and why not. ``past`` and ``month`` only where the words say so."""

    why: str
    past: bool | None = None
    month: int | None = None


Meaning = InMonth | AllNumbers | OfMonth | NthWeekday | OnWeekday | DaysAway | Vague
