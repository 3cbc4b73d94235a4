"""Which day a date expression names, counted from the day of sending, by the rules of "The date of the verbal request".

What is not written is filled in by where the words look: ``Looking.BACK`` for
the day somebody asked, ``Looking.AHEAD`` for the days of a hold, and
``Looking.NEAREST`` where neither is known.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from enum import Enum, auto

from mailhold.policy.dates.meanings import (
    AllNumbers,
    DaysAway,
    InMonth,
    Meaning,
    NthWeekday,
    OfMonth,
    OnWeekday,
    Vague,
    Which,
)

#: "From March 2", said in a mail of March 9, is the March that has just begun, not the next one.
BEGAN_ALREADY = timedelta(days=31)
#: Without a year, an order of numbers that leads back further than this gives way to one that does not.
LONG_AGO = timedelta(days=183)
_LEAP_YEARS_APART = 8
_SUNDAY = 6


class Looking(Enum):
    """Where the words look, seen from the day of sending."""

    BACK = auto()
    AHEAD = auto()
    NEAREST = auto()


class NoDay(Exception):
    """The words give no single day; ``str(error)`` says why."""


def day_of(meaning: Meaning, sent_on: date, day_first: bool, looking: Looking) -> date:
    """Return the day that ``meaning`` names; raise ``NoDay`` where it gives none."""
    try:
        return _day_of(meaning, sent_on, day_first, looking)
    except (ValueError, OverflowError) as error:
        raise NoDay("no such day in the calendar") from error


def _day_of(meaning: Meaning, sent_on: date, day_first: bool, looking: Looking) -> date:
    match meaning:
        case Vague(why=why):
            raise NoDay(why)
        case DaysAway(days):
            return sent_on + timedelta(days=days)
        case OnWeekday():
            return _on_weekday(meaning, sent_on, looking)
        case OfMonth():
            return _matching(_of_month(meaning, sent_on, looking), meaning.weekday)
        case AllNumbers():
            return _matching(_all_numbers(meaning, sent_on, day_first, looking), meaning.weekday)
        case NthWeekday(nth, named, month, year):
            return _in_some_year(lambda y: _nth_weekday(nth, named, month, y), year, sent_on, looking)
        case InMonth(day, month, year, weekday):
            return _matching(_in_some_year(lambda y: _real(y, month, day), year, sent_on, looking), weekday)


def _matching(day: date, weekday: int | None) -> date:
    if weekday is not None and day.weekday() != weekday:
        raise NoDay(f"the written weekday is not that of {day.isoformat()}, a {day:%A}")
    return day


def _real(year: int, month: int, day: int) -> date:
    """Return the day; 0 is the last day of the month."""
    return date(year, month, day or monthrange(year, month)[1])


def _in_some_year(day_in: Callable[[int], date], year: int | None, sent_on: date, looking: Looking) -> date:
    """Return the day in the written year, else in the year that fits where the words look."""
    if year is not None:
        return day_in(year)
    around = list(_existing(day_in, sent_on.year, 1))
    if len(around) < 3:  # 29 February
        around = list(_existing(day_in, sent_on.year, _LEAP_YEARS_APART))
    return _fitting(around, sent_on, looking, BEGAN_ALREADY)


def _existing(day_in: Callable[[int], date], year: int, reach: int) -> Iterator[date]:
    for other in range(year - reach, year + reach + 1):
        try:
            yield day_in(other)
        except ValueError:
            continue


def _fitting(known: list[date], sent_on: date, looking: Looking, began: timedelta) -> date:
    """Return the latest day not after sending, the first one ahead, or the nearest."""
    if not known:
        raise NoDay("no such day in the calendar")
    if looking is Looking.BACK:
        return max(day for day in known if day <= sent_on)
    if looking is Looking.AHEAD:
        return min(day for day in known if day >= sent_on - began)
    return min(known, key=lambda day: (abs(day - sent_on), day))


def _nth_weekday(nth: int, weekday: int, month: int, year: int) -> date:
    if nth < 0:
        last = _real(year, month, 0)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return date(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _all_numbers(meaning: AllNumbers, sent_on: date, day_first: bool, looking: Looking) -> date:
    """Return the reading in the usual order, unless only the other is a real day, or one on the side looked to."""
    orders = [(meaning.first, meaning.second), (meaning.second, meaning.first)]
    readings = []
    for month, day in reversed(orders) if day_first else orders:
        try:
            readings.append(_day_of(InMonth(day or -1, month, meaning.year), sent_on, day_first, looking))
        except (ValueError, NoDay):
            continue
    if not readings:
        raise NoDay("no such day in the calendar")
    return next((day for day in readings if _plausible(day, meaning.year, sent_on, looking)), readings[0])


def _plausible(day: date, year: int | None, sent_on: date, looking: Looking) -> bool:
    if looking is Looking.BACK:
        return day <= sent_on and (year is not None or sent_on - day <= LONG_AGO)
    return looking is Looking.NEAREST or day >= sent_on - BEGAN_ALREADY


def _of_month(meaning: OfMonth, sent_on: date, looking: Looking) -> date:
    months = [sent_on.year * 12 + sent_on.month - 1 + away for away in range(-12, 13)]
    if meaning.months_away is not None:
        month = months[12 + meaning.months_away]
        return _real(month // 12, month % 12 + 1, meaning.day)
    days = [date(m // 12, m % 12 + 1, meaning.day) for m in months if meaning.day <= monthrange(m // 12, m % 12 + 1)[1]]
    return _fitting(days, sent_on, looking, timedelta())


def _on_weekday(meaning: OnWeekday, sent_on: date, looking: Looking) -> date:
    weekday, which, weeks = meaning.weekday, meaning.which, timedelta(weeks=meaning.weeks)
    on_or_before = sent_on - timedelta(days=(sent_on.weekday() - weekday) % 7)
    on_or_after = sent_on + timedelta(days=(weekday - sent_on.weekday()) % 7)
    monday = sent_on - timedelta(days=sent_on.weekday())
    if which is Which.LAST:
        return sent_on - timedelta(days=(sent_on.weekday() - weekday - 1) % 7 + 1) + weeks
    if which in (Which.WEEK_BEFORE, Which.WEEK_AFTER):
        if sent_on.weekday() == _SUNDAY:
            raise NoDay("said on a Sunday, it is not clear which week is meant")
        return monday + timedelta(days=weekday + (7 if which is Which.WEEK_AFTER else -7))
    if which is Which.NEXT:
        coming = sent_on + timedelta(days=(weekday - sent_on.weekday() - 1) % 7 + 1)
        if coming < monday + timedelta(days=7):
            raise NoDay('"next" may mean the coming one or the one after')
        return coming
    if weeks > timedelta() or (looking is Looking.AHEAD and weeks == timedelta()):
        return on_or_after + weeks
    return on_or_before + weeks
