"""Dates that count from the day of sending: "yesterday", "last Tuesday", "two days ago", "the other day"."""

from __future__ import annotations

from dataclasses import replace

from mailhold.policy.dates.meanings import DaysAway, InMonth, NthWeekday, OnWeekday, Vague, Which
from mailhold.policy.dates.named import (
    MONTH_ONLY,
    PERIOD,
    SIDES,
    WEEKS,
    bare,
    read_dated,
    read_month,
    read_weekday,
    shy,
)
from mailhold.policy.dates.numbered import Read, read_year
from mailhold.policy.dates.tokens import Tokens, is_number
from mailhold.policy.dates.vocabulary import (
    DAYS_AWAY,
    MONTHS,
    NUMBERS,
    PARTS_OF_DAY,
    PERIODS,
    WEEKDAYS,
)

LONG_SINCE = Vague("some time ago, no single day", past=True)
IN_SOME_TIME = Vague("some time ahead, no single day", past=False)
_MINUTES = frozenset("moment moments minute minutes min mins hour hours".split())
UNCOUNTED = frozenset("couple few several some many".split())
_LONG = frozenset("week weeks month months year years fortnight while time".split())


def from_sending(text: Tokens, i: int) -> Read:
    """Read "yesterday", "yesterday evening", "tomorrow's"."""
    after = i + 1
    if text.at(after) in PARTS_OF_DAY:
        after += 1
    return DaysAway(DAYS_AWAY[bare(text.at(i))]), after


def pointing(text: Tokens, i: int) -> Read:
    """Read what follows "last", "this", "next", "past", "coming" or "earlier"."""
    word = text.at(i)
    after = i + 1
    if text.at(after) in ("past", "last", "coming", "very", "same", "just"):
        word = {"past": "last", "last": "last", "coming": "this"}.get(text.at(after), word)
        after += 1
    word = {"past": "last", "coming": "this"}.get(word, word)
    name = bare(text.at(after))
    if name in PARTS_OF_DAY:
        if word == "this":
            return DaysAway(0), after + 1
        return (DaysAway(-1), after + 1) if word == "last" else None
    if name in WEEKDAYS and word in ("last", "this", "next"):
        return read_weekday(text, after, Which(word))
    if name in PERIODS:
        if name == "week":
            day_at = text.skip(after + 1, (",", "on", "("))
            day = bare(text.at(day_at))
            if day in WEEKDAYS and not read_dated(text, text.skip(day_at + 1, (",", "the", "("))):
                return OnWeekday(WEEKDAYS[day], WEEKS[word]), day_at + 1
        return replace(PERIOD, past=SIDES.get(word)), after + 1
    if name in MONTHS:
        read = read_month(text, after)
        return read if read and not isinstance(read[0], Vague) else (MONTH_ONLY, after + 1)
    if name in ("few", "couple", "several", "some") or name in NUMBERS or is_number(name):
        unit_at = text.skip(after + 1, ("of", "-"))
        if text.at(unit_at) in ("days", "weeks", "months", "years"):
            return replace(PERIOD, past=SIDES.get(word)), unit_at + 1
    if word == "last" and name == "day" and text.at(after + 1) == "of" and text.at(after + 2) in MONTHS:
        return InMonth(0, MONTHS[text.at(after + 2)]), after + 3
    if word == "last" and name in WEEKDAYS:
        return read_weekday(text, after, Which.LAST)
    return None


def counted(text: Tokens, i: int) -> Read:
    """Read "two days ago", "a week ago today", "a week from Monday", "an hour ago", "in ten days"."""
    word = text.at(i)
    number = int(word) if is_number(word) and len(word) <= 3 else NUMBERS.get(word)
    unit_at = i + 1
    if word in UNCOUNTED:
        unit_at = text.skip(unit_at, ("of", "more"))
    elif number is None:
        return None
    elif text.at(unit_at) in ("couple", "few", "good", "little", "long", "short"):
        number, unit_at = None, text.skip(unit_at + 1, ("of", "many"))
    unit, turn = text.at(unit_at), text.at(unit_at + 1)
    if unit in _MINUTES:
        return (DaysAway(0), unit_at + 2) if turn == "ago" else None
    if unit in ("day", "days"):
        return _days(text, i, number, unit_at)
    if unit in _LONG:
        return _weeks(text, i, number, unit_at)
    name = unit.removesuffix("s")
    if turn == "ago" and number and unit.endswith("s") and name in WEEKDAYS:
        return OnWeekday(WEEKDAYS[name], Which.LAST, 1 - number), unit_at + 2
    return None


def _days(text: Tokens, i: int, number: int | None, unit_at: int) -> Read:
    if text.at(unit_at + 1) in ("ago", "back"):
        days = DaysAway(-number) if number else Vague("some days, not a number of them", past=True)
        return days, unit_at + 2
    if text.at(i - 1) == "in" and number and text.texts[i] != "a":
        return DaysAway(number), unit_at + 1
    return None


def _weeks(text: Tokens, first: int, number: int | None, unit_at: int) -> Read:
    """Read "two weeks ago today", "a week from Monday"; without a day after it, weeks ago are only roughly that."""
    turn = text.at(unit_at + 1)
    sign = {"ago": -1, "from": 1, "on": 1}.get(turn)
    if sign and number and text.at(unit_at) in ("week", "weeks"):
        day_at = text.skip(unit_at + 2, (",", "on", "this", "last", "past"))
        name = bare(text.at(day_at))
        if abs(DAYS_AWAY.get(name, 9)) <= 1:
            return DaysAway(sign * 7 * number + DAYS_AWAY[name]), day_at + 1
        if name in WEEKDAYS and not shy(text, day_at):
            return OnWeekday(WEEKDAYS[name], Which.BARE, sign * number), day_at + 1
    if turn in ("ago", "back"):
        return LONG_SINCE, unit_at + 2
    in_time = text.at(first - 1) == "in" and text.at(first - 2) not in ("once", "twice", "times", "time")
    return (IN_SOME_TIME, unit_at + 1) if in_time and text.at(unit_at) != "while" else None


def article(text: Tokens, i: int) -> Read:
    """Read what follows "the": "the day before yesterday", "the other day", "the first Monday in March"."""
    one, two, three = text.at(i + 1), text.at(i + 2), text.at(i + 3)
    if one == "day" and two in ("before", "after"):
        if three in ("yesterday", "tomorrow"):
            return DaysAway(-2 if three == "yesterday" else 2), i + 4
        return Vague("counts from another day"), i + 3
    if one == "other" and (
        two in ("day", "night", "evening", "morning", "afternoon", "week", "month") or two in WEEKDAYS
    ):
        return Vague("some day not long ago", past=True), i + 3
    if one == "last" and two in WEEKDAYS and three in ("in", "of"):
        month_at = text.skip(i + 4, ("the",))
        if text.at(month_at) in MONTHS:
            year, last = read_year(text, month_at + 1)
            return NthWeekday(-1, WEEKDAYS[two], MONTHS[text.at(month_at)], year), last
    return None


def day_before(text: Tokens, i: int) -> Read:
    """Read "day before yesterday" without its article."""
    if text.at(i + 1) in ("before", "after") and text.at(i + 2) in ("yesterday", "tomorrow"):
        return DaysAway(-2 if text.at(i + 2) == "yesterday" else 2), i + 3
    return None


def vague(text: Tokens, i: int) -> Read:
    """Read "recently"."""
    return Vague("no day at all", past=True), i + 1


def now(text: Tokens, i: int) -> Read:
    """Read "just now" and "effective immediately"."""
    word, before, after = text.at(i), text.at(i - 1), text.at(i + 1)
    if word == "now" and (
        before in ("just", "from", "between", "effective", "starting", "beginning")
        or (before, text.at(i - 2)) == ("of", "as")
    ):
        return DaysAway(0), i + 1
    if word == "immediately" and before in ("effective", "starting", "beginning"):
        return DaysAway(0), i + 1
    if word == "immediate" and after == "effect":
        return DaysAway(0), i + 2
    return None


def ago(text: Tokens, i: int) -> Read:
    """Read an "ago" that counts nothing: "a long time ago"."""
    return (LONG_SINCE, i + 1) if text.at(i - 1)[:1].isalpha() else None
