"""Dates that begin with a name: a weekday, a month, a feast, or a part of a longer time."""

from __future__ import annotations

from dataclasses import replace

from mailhold.policy.dates.meanings import AllNumbers, InMonth, NthWeekday, OfMonth, OnWeekday, Vague, Which
from mailhold.policy.dates.numbered import Read, day_of_month, numbers, read_day, read_year
from mailhold.policy.dates.tokens import Tokens, is_number
from mailhold.policy.dates.vocabulary import (
    DATE_PREPOSITIONS,
    FEAST_PARTS,
    FEAST_TIMES,
    FEASTS,
    FEASTS_ON_WEEKDAYS,
    GREETINGS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PARTS_OF_DAY,
    PERIODS,
    SHY,
    WEEKDAYS,
)

MONTH_ONLY = Vague("a month, no day")
PERIOD = Vague("a longer time, no single day")
FEAST_TIME = Vague("a feast or a time of the year, no day")
TITLES = ("mr", "mrs", "ms", "dr", ".")
BEFORE_SEASON = frozenset(
    "in the over during until till since of at early late mid for by before after through thru next".split()
)
SIDES = {"last": True, "next": False}
WEEKS = {"last": Which.WEEK_BEFORE, "this": Which.THIS, "next": Which.WEEK_AFTER}


def bare(word: str) -> str:
    """Return the word without a possessive ending."""
    return word.removesuffix("'s")


def shy(text: Tokens, i: int) -> bool:
    """Whether the word at ``i`` is more likely an everyday word than the name of a month or day."""
    word = text.at(i)
    if word not in SHY:
        return False
    before = text.at(i - 1)
    if before in ("-", "the"):
        before = text.at(i - 2)
    if word in ("may", "march") and _name_amid(text, i):
        return before in TITLES
    if word == "may":
        return before not in DATE_PREPOSITIONS or not text.is_capital(i)
    if word in ("mon", "wed", "sat", "sun") and before != "the" and _name_amid(text, i):
        return False
    return before not in DATE_PREPOSITIONS


def _name_amid(text: Tokens, i: int) -> bool:
    """Whether the word has a capital that is not owed to the beginning of a sentence."""
    return text.is_capital(i) and text.at(i - 1)[:1] not in ("", ".", "!", "?", "\n", '"', "“", ">", "*")


def read_month(text: Tokens, i: int) -> Read:
    """Read "March 3", "April the 3rd, 2026", and a month alone, which gives no single day."""
    month = MONTHS[bare(text.at(i))]
    day_at = i + 1
    if text.at(day_at) == "." and text.glued(day_at):
        day_at += 1
    day_at = text.skip(day_at, ("the",))
    found = read_day(text, day_at)
    if found and not (text.at(found[1]) in (":", "%") and text.glued(found[1])):
        year, last = read_year(text, found[1])
        return InMonth(found[0], month, year), last
    year, last = read_year(text, i + 1)
    if year is None and shy(text, i):
        return None
    return replace(MONTH_ONLY, month=month), last


def read_weekday(text: Tokens, i: int, which: Which = Which.BARE) -> Read:
    """Read "Tuesday", "Tuesday, April 8", "Tuesday last week"; ``which`` is what the words before it said."""
    weekday = WEEKDAYS[bare(text.at(i))]
    after = i + 1
    if text.at(after) == "." and text.glued(after):
        after += 1
    dated_at = text.skip(after, (",", "the", "(", "-", "den", "der", "le", "el")) if after - i < 3 else after
    dated = read_dated(text, dated_at)
    if dated:
        meaning, last = dated
        return replace(meaning, weekday=weekday), last + (text.at(last) == ")" and text.at(dated_at - 1) == "(")
    if which is Which.BARE and shy(text, i):
        return None
    before, one, two = text.at(i - 1), text.at(after), text.at(after + 1)
    if one in PARTS_OF_DAY:
        after += 1
        one, two = text.at(after), text.at(after + 1)
    if which is Which.BARE and (before in ("every", "each", "any") or one in ("mornings", "evenings", "afternoons")):
        return None
    if which is Which.BARE and before in ("a", "one", "some"):
        return Vague("some day of that name"), after
    if which is Which.BARE and before in ("following", "previous", "preceding"):
        return Vague("counts from another day"), after
    if one == "of" and two in ("last", "this", "next") and text.at(after + 2) == "week":
        return OnWeekday(weekday, WEEKS[two]), after + 3
    if one in ("last", "this", "next") and two == "week":
        return OnWeekday(weekday, WEEKS[one]), after + 2
    if one == "before" and two == "last":
        return OnWeekday(weekday, Which.LAST, -1), after + 2
    if one == "last" and not two[:1].isalpha():
        return OnWeekday(weekday, Which.LAST), after + 1
    if one == "week" and which is Which.BARE:
        return OnWeekday(weekday, which, 1), after + 1
    return OnWeekday(weekday, which), after


def read_dated(text: Tokens, i: int) -> tuple[InMonth | AllNumbers | OfMonth, int] | None:
    """Read the date that a weekday name goes before."""
    word = text.at(i)
    read: Read = None
    if is_number(word[:1]):
        read = numbers(text, i) or day_of_month(text, i)
    elif word in MONTHS:
        read = read_month(text, i)
    elif word in ORDINALS or word in ("twenty", "thirty"):
        read = day_of_month(text, i)
    if read and isinstance(read[0], InMonth | AllNumbers | OfMonth):
        return read[0], read[1]
    return None


def part_of_period(text: Tokens, i: int) -> Read:
    """Read "early May", "mid-May", "the end of June", "the week of March 3"."""
    j = text.skip(i + 1, ("-", "of", "in", "the", "commencing", "beginning", "starting", "ending"))
    if j == i + 1 and text.at(i) == "week":
        return _week_by_another(text, i)
    name = text.at(j)
    if name == "week" and j > i and text.at(j + 1) in ("of", "commencing", "beginning", "starting"):
        return part_of_period(text, j)
    if text.at(i) == "week":
        if name in WEEKDAYS:
            read = read_weekday(text, j)
            return (PERIOD, read[1]) if read else None
        dated = read_dated(text, j)
        return (PERIOD, dated[1]) if dated else None
    if name in MONTHS and (name not in SHY or text.is_capital(j)):
        read = read_month(text, j)
        if read and not isinstance(read[0], Vague):
            return None
        return replace(PERIOD, month=MONTHS[name]), read_year(text, j + 1)[1]
    if name in ("last", "this", "next") and (text.at(j + 1) in PERIODS or text.at(j + 1) in MONTHS):
        return replace(PERIOD, past=SIDES.get(name)), j + 2
    if name in PERIODS and text.at(j - 1) != text.at(i):
        return PERIOD, j + 1
    if name in ("fiscal", "financial", "school", "academic", "tax", "calendar") and text.at(j + 1) == "year":
        return PERIOD, j + 2
    if name in FEAST_TIMES:
        return feast_time(text, j)
    return None


def _week_by_another(text: Tokens, i: int) -> Read:
    """Read "week 23", "the week after next", "the week before last"."""
    one, two = text.at(i + 1), text.at(i + 2)
    if is_number(one) and len(one) <= 2 and text.at(i - 1) not in NUMBERS and not is_number(text.at(i - 1)):
        return PERIOD, i + 2
    if (one, two) in (("after", "next"), ("before", "last")):
        return replace(PERIOD, past=one == "before"), i + 3
    return None


def season(text: Tokens, i: int) -> Read:
    """Read "in the spring", "over the weekend"."""
    before = text.at(i - 1)
    if before in BEFORE_SEASON:
        return PERIOD, i + 1
    return None


def feast(text: Tokens, i: int) -> Read:
    """Read "New Year's Day", "Labor Day"."""
    for names, (nth, weekday, month) in FEASTS_ON_WEEKDAYS.items():
        if text.texts[i : i + len(names)] == names:
            return NthWeekday(nth, weekday, month), i + len(names)
    for feast_names, (month_of, day_of) in FEASTS.items():
        if text.texts[i : i + len(feast_names)] == feast_names:
            return InMonth(day_of, month_of), i + len(feast_names)
    return feast_time(text, i)


def feast_time(text: Tokens, i: int) -> Read:
    """Read "Easter", "Christmas break", "Q3", "the new year"."""
    if text.at(i - 1) in GREETINGS:
        return None
    word = bare(text.at(i))
    if word == "new":
        named = bare(text.at(i + 1)) == "year" or text.at(i + 1) == "years"
        return (FEAST_TIME, i + 2) if named else None
    if word not in FEAST_TIMES:
        return None
    after = text.skip(i + 1, FEAST_PARTS)
    return FEAST_TIME, read_year(text, after)[1]
