"""Dates that begin with a number: "3/5", "3 March", "the 3rd to the 5th of March", "the 17th"."""

from __future__ import annotations

from mailhold.policy.dates.meanings import AllNumbers, InMonth, Meaning, NthWeekday, OfMonth
from mailhold.policy.dates.tokens import Tokens, is_number
from mailhold.policy.dates.vocabulary import (
    AFTER_ORDINAL,
    DATE_PREPOSITIONS,
    JOINS,
    MONTHS,
    NUMBERED_THINGS,
    NUMBERS,
    ORDINAL_MARKS,
    ORDINALS,
    PARTS_OF_DAY,
    STRETCHES,
    WEEKDAYS,
)

#: What a reader read and the token after it; None where nothing is there to read.
Read = tuple[Meaning, int] | None

_OF = frozenset("of de del di den d the der".split())
#: "The 26th ult." is of the month before, "the 5th prox." of the next.
BY_LETTER_WRITERS = {"inst": 0, "instant": 0, "ult": -1, "ultimo": -1, "prox": 1, "proximo": 1}


def read_day(text: Tokens, i: int) -> tuple[int, int, bool] | None:
    """Read the number of a day at ``i``: (day, index after it, whether it is marked as an ordinal)."""
    word = text.at(i)
    if is_number(word) and len(word) <= 2 and 1 <= int(word) <= 31:
        if text.at(i + 1) in ORDINAL_MARKS and text.glued(i + 1):
            return int(word), i + 2, True
        return int(word), i + 1, False
    if word in ("twenty", "thirty") and text.at(i + 1) == "-" and ORDINALS.get(text.at(i + 2), 99) < 10:
        return NUMBERS[word] + ORDINALS[text.at(i + 2)], i + 3, True
    if word in ORDINALS:
        return ORDINALS[word], i + 1, True
    return None


def read_year(text: Tokens, i: int) -> tuple[int | None, int]:
    """Read a year at ``i``, after a comma or "de" if there is one: (year or None, index after it)."""
    j = text.skip(i, (",", "de", "del", "of"))
    word = text.at(j)
    if (
        len(word) == 4
        and is_number(word)
        and word[:2] in ("19", "20")
        and not (text.at(j + 1) == ":" and text.glued(j + 1))
    ):
        return int(word), j + 1
    if word == "'" and len(text.at(j + 1)) == 2 and is_number(text.at(j + 1)):
        return 2000 + int(text.at(j + 1)), j + 2
    return None, i


def numbers(text: Tokens, i: int) -> Read:
    """Read an ISO, slashed, dashed or dotted date at ``i``."""
    sign = text.at(i + 1)
    if sign not in ("/", "-", ".", "–") or not text.glued(i + 1) or not text.glued(i + 2) or glued_to_number(text, i):
        return None
    first, second = text.at(i), text.at(i + 2)
    if not (is_number(second) and len(second) <= 2):
        return None
    third = text.at(i + 4)
    whole = text.at(i + 3) == sign and text.glued(i + 3) and is_number(third) and text.glued(i + 4)
    if len(first) == 4:
        if whole and len(third) <= 2 and 1 <= int(second) <= 12 and 1 <= int(third) <= 31:
            return InMonth(int(third), int(second), int(first)), i + 5
        return None
    if len(first) > 2:
        return None
    if whole and len(third) in (2, 4):
        year = int(third) if len(third) == 4 else 2000 + int(third)
        return _all_numbers(int(first), int(second), year, sign, i + 5)
    ends_dotted = sign == "." and text.at(i + 3) == "." and text.glued(i + 3)
    if sign == "/" or (ends_dotted and not is_number(text.at(i + 4))) or text.at(i - 1) in ("on", "am", "vom", "zum"):
        if (first, second) == ("24", "7") or (
            (first, second) in (("1", "2"), ("1", "4"), ("50", "50")) and not _after_cue(text, i)
        ):
            return None
        if len(text.at(i + 3)) and text.at(i + 3) in ("/", "%") and text.glued(i + 3):
            return None
        return _all_numbers(int(first), int(second), None, sign, i + 3)
    return None


def glued_to_number(text: Tokens, i: int) -> bool:
    """Whether the number at ``i`` is the rest of a longer one, a price or an address."""
    if text.at(i - 1) == "-" and is_number(text.at(i - 2)) and text.at(i - 3) == "/":  # "7/1-8/1"
        return False
    return text.glued(i) and text.at(i - 1) in ("/", ".", "-", "$", "€", "£", "_", "#", "=", "@", "&", ":")


def _all_numbers(first: int, second: int, year: int | None, sign: str, last: int) -> Read:
    if not ((1 <= first <= 12 and 1 <= second <= 31) or (1 <= second <= 12 and 1 <= first <= 31)):
        return None
    if sign == ".":  # dotted dates are written day first everywhere
        return (InMonth(first, second, year), last) if second <= 12 else (InMonth(second, first, year), last)
    return AllNumbers(first, second, year), last


def day_of_month(text: Tokens, i: int) -> Read:
    """Read a day with the month after it, or a day of a month that is not named."""
    found = read_day(text, i)
    if found is None:
        return None
    number, after, marked = found
    return (
        _with_month(text, number, after)
        or _first_of_range(text, number, after)
        or (_marked(text, i, number, after) if marked else None)
    )


def _with_month(text: Tokens, number: int, after: int) -> Read:
    """Read "3 March 2026", "3rd of March", "6. April", "6 de abril de 2026", "14-Mar-2026"."""
    month_at = text.skip(after, _OF)
    if month_at == after and text.at(after) in (".", "-") and text.glued(after):
        month_at = after + 1
    month = MONTHS.get(text.at(month_at).removeprefix("d'"))
    if not month:
        return None
    written, last = read_year(text, month_at + 1)
    if written is None and text.at(month_at + 1) in (".", "-"):
        written, behind = read_year(text, month_at + 2)
        last = behind if written else last
    return InMonth(number, month, written), last


def _first_of_range(text: Tokens, number: int, after: int) -> Read:
    """Read the "3rd" of "the 3rd to the 5th of March"."""
    after_stop = after + (text.at(after) == "." and text.glued(after))  # "vom 4. bis 31. Mai"
    if text.at(after_stop) not in STRETCHES:
        return None
    other = read_day(text, text.skip(after_stop + 1, ("the", "zum", "el", "il", "o")))
    if other and text.at(other[1]) == ".":
        other = (other[0], other[1] + 1, other[2])
    month = MONTHS.get(text.at(text.skip(other[1], _OF))) if other else None
    return (InMonth(number, month), after) if month else None


def _marked(text: Tokens, i: int, number: int, after: int) -> Read:
    """Read "the first Monday in March", "the 3rd of next month", "the first day of May", "the 17th"."""
    one, two, three = text.at(after), text.at(after + 1), text.at(after + 2)
    month_at = text.skip(after + 2, ("the",))
    if one in WEEKDAYS and two in ("in", "of") and text.at(month_at) in MONTHS and number <= 5:
        written, last = read_year(text, month_at + 1)
        return NthWeekday(number, WEEKDAYS[one], MONTHS[text.at(month_at)], written), last
    if one == "of" and three == "month" and two in ("this", "last", "next"):
        return OfMonth(number, None, {"this": 0, "last": -1, "next": 1}[two]), after + 3
    if one == "day" and two == "of" and three in MONTHS:
        return InMonth(number, MONTHS[three]), after + 3
    if one == "of" and two == "the" and three in ("month", "year"):
        return (OfMonth(number) if three == "month" else InMonth(number, 1)), after + 3
    if one in BY_LETTER_WRITERS:
        return OfMonth(number, None, BY_LETTER_WRITERS[one]), after + 1
    digits, before = is_number(text.texts[i]), text.at(i - 1)
    if not digits and (before != "the" or number <= 4):
        return None
    led = (text.at(i - 2) if before == "the" else before) in DATE_PREPOSITIONS
    if not one[:1].isalpha() or one in AFTER_ORDINAL or one in PARTS_OF_DAY or (led and one not in NUMBERED_THINGS):
        return OfMonth(number), after
    return None


def day_named(text: Tokens, i: int) -> Read:
    """Read "dia 22", "el día 22 de mayo"."""
    found = read_day(text, i + 1)
    if found is None:
        return None
    number, after, _ = found
    return _with_month(text, number, after) or (OfMonth(number), after)


def second_of_range(text: Tokens, i: int, before: InMonth, ends: int) -> Read:
    """Read the bare number that goes on from a date that ends at token ``ends``: "March 3 to 5", "March 3 or 4"."""
    if i == ends or text.skip(ends, JOINS | {"the"}) != i:
        return None
    found = read_day(text, i)
    if found is None:
        return None
    number, after, _ = found
    behind = text.at(after)
    goes_on = behind in MONTHS or (behind in ("/", "-", ".") and text.glued(after) and is_number(text.at(after + 1)))
    if goes_on or (behind[:1].isalpha() and behind not in AFTER_ORDINAL):
        return None
    written, last = read_year(text, after)
    return InMonth(number, before.month, written or before.year), last


def _after_cue(text: Tokens, i: int) -> bool:
    before = text.at(i - 1)
    return before in DATE_PREPOSITIONS or before in (",", "(", ":") or before.removesuffix("'s") in WEEKDAYS
