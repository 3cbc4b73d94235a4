"""``spoken_dates``: every date expression in a text, the day it gives, and the part it plays.

The steps stand in ``mailhold.policy.dates``: ``tokens`` → ``expressions`` →
``roles`` → ``days``. The rules are those of "The date of the verbal request" in
docs/policy.md; what that page leaves open is listed there under "Dates".
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from mailhold.policy.dates.days import Looking, NoDay, day_of
from mailhold.policy.dates.expressions import Expression, expressions
from mailhold.policy.dates.meanings import OnWeekday, Vague
from mailhold.policy.dates.roles import parts
from mailhold.policy.dates.scene import DateRole, Part, Scene, Sentence, sentence_of
from mailhold.policy.dates.tokens import Tokens, sentences, tokens

__all__ = ["DateLimits", "DateRole", "SpokenDate", "spoken_dates"]


@dataclass(frozen=True, slots=True)
class DateLimits:
    """How much of a text is read for dates: characters from its beginning, and date expressions."""

    characters: int = 20_000
    expressions: int = 100


@dataclass(frozen=True, slots=True)
class SpokenDate:
    """A date expression: ``words`` is ``text[start:end]`` unchanged.

    ``day`` is None where the words give no single day; ``why_unclear`` then
    says why ("a month, no day"), and is "" otherwise. ``closeness`` tells how
    close the asking stands to an ``asked_on`` date: 1 it is the day of the
    asking, or of the talk in which the client asked; 2 a talk named beside an
    asking that has its own date; 3 the asking is in a neighbouring sentence;
    4 there is no asking nearby. It is 0 for every other role. ``named_only``
    is True where only a weekday is named; ``vague`` where the words never name
    a day ("last week").
    """

    start: int
    end: int
    words: str
    role: DateRole
    day: date | None
    why_unclear: str = ""
    closeness: int = 0
    named_only: bool = False
    vague: bool = False


def spoken_dates(
    words: str, sent_on: date, day_first: bool, limits: DateLimits = DateLimits()
) -> tuple[SpokenDate, ...]:
    """Return the date expressions of ``words`` in order.

    ``sent_on`` is the day the message was sent, in its sender's own time:
    "yesterday" counts from it. ``day_first`` tells how "3/5" is read.
    """
    laid_out = _laid_out(words[: limits.characters], limits.expressions)
    if not laid_out.dates:
        return ()
    scene = Scene(laid_out.text, laid_out.dates, laid_out.sentences, laid_out.homes, sent_on, day_first)
    return tuple(_spoken(scene, i, part) for i, part in enumerate(parts(scene)))


@dataclass(frozen=True, slots=True)
class _LaidOut:
    """What a ``Scene`` has of the words alone, whenever they were sent."""

    text: Tokens
    dates: tuple[Expression, ...]
    sentences: tuple[Sentence, ...] = ()
    homes: tuple[int, ...] = ()


@lru_cache(maxsize=16)
def _laid_out(words: str, most: int) -> _LaidOut:
    """The last answers are kept: the asking, the hold and the contract's end are looked for in the same words."""
    text = tokens(words)
    dates = tuple(expressions(text, most))
    if not dates:
        return _LaidOut(text, dates)
    bounds = sentences(text)
    begins = [first for first, _ in bounds]
    return _LaidOut(
        text,
        dates,
        tuple(sentence_of(text, first, last) for first, last in bounds),
        tuple(bisect_right(begins, dated.first) - 1 for dated in dates),
    )


def _spoken(scene: Scene, which: int, part: Part) -> SpokenDate:
    dated = scene.dates[which]
    start, end = _span(scene.text, dated.first, dated.last)
    day: date | None = None
    why = ""
    try:
        day = day_of(dated.meaning, scene.sent_on, scene.day_first, _looking(scene, which, part))
    except NoDay as error:
        why = str(error)
    if day and part.role is DateRole.ASKED_ON and day > scene.sent_on:
        why = f"{day.isoformat()} is after the day of sending, {scene.sent_on.isoformat()}"
        day = None
    return SpokenDate(
        start, end, scene.text.words[start:end], part.role, day, why, part.closeness,
        named_only=isinstance(dated.meaning, OnWeekday), vague=isinstance(dated.meaning, Vague),
    )  # fmt: skip


def _looking(scene: Scene, which: int, part: Part) -> Looking:
    if part.role is DateRole.ASKED_ON:
        return Looking.BACK
    if part.role is DateRole.CONTRACT_END:
        sentence = scene.sentences[scene.homes[which]]
        past = {"ran", "expired", "ended", "was"} & set(scene.text.texts[sentence.first : sentence.last])
        return Looking.BACK if past else Looking.AHEAD
    ahead = (DateRole.HOLD_START, DateRole.HOLD_END, DateRole.NEXT_SESSION)
    return Looking.AHEAD if part.role in ahead else Looking.NEAREST


def _span(text: Tokens, first: int, last: int) -> tuple[int, int]:
    end = text.ends[last - 1]
    return text.starts[first], end - 2 if text.texts[last - 1].endswith("'s") else end
