"""Finding date expressions in tokens: what is said, not yet which day it is.

Each reader looks at one token and those right after it, and gives what it read
and how far it reached, or None. ``expressions`` goes through the tokens once,
from left to right, and tries the reader that the token calls for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from mailhold.policy.dates import named, numbered, relative
from mailhold.policy.dates.meanings import DaysAway, InMonth, Meaning, Vague
from mailhold.policy.dates.numbered import Read
from mailhold.policy.dates.tokens import Tokens, is_number
from mailhold.policy.dates.vocabulary import (
    DAYS_AWAY,
    FEAST_TIMES,
    FEASTS,
    FEASTS_ON_WEEKDAYS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    ROUGHLY,
    SEASONS,
    WEEKDAYS,
)

#: "2nite", "2day": chat spellings with a number for "to".
FOR_TO = {"nite": 0, "night": 0, "day": 0, "moro": 1, "morrow": 1, "mrw": 1}

Reader = Callable[[Tokens, int], Read]


@dataclass(frozen=True, slots=True)
class Expression:
    """A date expression: tokens ``first`` up to, not including, ``last``."""

    first: int
    last: int
    meaning: Meaning


def expressions(text: Tokens, most: int) -> Iterator[Expression]:
    """Give the date expressions of ``text`` from left to right, no more than ``most``."""
    i = given = 0
    before: Expression | None = None
    while i < len(text.texts) and given < most:
        word = text.texts[i]
        reader = READERS.get(word) or (_number if is_number(word[0]) else READERS.get(named.bare(word)))
        read = None
        if before is not None and isinstance(before.meaning, InMonth) and i <= before.last + 3:
            read = numbered.second_of_range(text, i, before.meaning, before.last)
        if read is None and reader:
            read = reader(text, i)
        if read is None:
            i += 1
            continue
        meaning, last = read
        before = Expression(i, last, _roughly(text, i, last, meaning))
        yield before
        given += 1
        i = last


def _roughly(text: Tokens, first: int, last: int, meaning: Meaning) -> Meaning:
    """Turn "around March 3" and "March 3 or so" into no single day."""
    before = first - 1
    while text.at(before) in ("the", "on"):
        before -= 1
    word = text.at(before)
    around = word in ROUGHLY or (word == "about" and text.at(before - 1) in ("or", "on", "was", "is", "from", "until"))
    if isinstance(meaning, Vague):
        return meaning
    if around or (text.at(last) == "or" and text.at(last + 1) == "so"):
        return Vague("only roughly a day")
    if word == "after" and not text.at(last - 1).endswith("'s"):
        return Vague("some time after a day")
    return meaning


def _number(text: Tokens, i: int) -> Read:
    if numbered.glued_to_number(text, i):
        return None
    if text.at(i) == "2" and text.glued(i + 1) and text.at(i + 1) in FOR_TO:
        return DaysAway(FOR_TO[text.at(i + 1)]), i + 2
    return numbered.numbers(text, i) or numbered.day_of_month(text, i) or relative.counted(text, i)


def _number_word(text: Tokens, i: int) -> Read:
    return numbered.day_of_month(text, i) or relative.counted(text, i)


READERS: Mapping[str, Reader] = MappingProxyType({
    **dict.fromkeys(FEAST_TIMES, named.feast),
    **dict.fromkeys((names[0] for names in (*FEASTS, *FEASTS_ON_WEEKDAYS)), named.feast),
    **dict.fromkeys(SEASONS, named.season),
    **dict.fromkeys(NUMBERS, _number_word),
    **dict.fromkeys(ORDINALS, _number_word),
    **dict.fromkeys(relative.UNCOUNTED, relative.counted),
    **dict.fromkeys(DAYS_AWAY, relative.from_sending),
    **dict.fromkeys(WEEKDAYS, named.read_weekday),
    **dict.fromkeys(MONTHS, named.read_month),
    **dict.fromkeys(("last", "this", "next", "past", "coming"), relative.pointing),
    **dict.fromkeys(("early", "mid", "late", "end", "beginning", "start", "middle", "week"), named.part_of_period),
    **dict.fromkeys(("recently", "lately"), relative.vague),
    **dict.fromkeys(("now", "immediately", "immediate"), relative.now),
    "the": relative.article,
    **dict.fromkeys(("dia", "día"), numbered.day_named),
    "day": relative.day_before,
    "ago": relative.ago,
})  # fmt: skip
