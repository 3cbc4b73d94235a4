"""``spoken_dates``: every date expression in a text, the day it gives, and the part it plays.

The steps stand in ``mailhold.policy.dates``: ``tokens`` → ``expressions`` →
``roles`` → ``days``. The rules are those of "The date of the verbal request" in
docs/policy.md; what that page leaves open is listed there under "Dates".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from mailhold.policy.dates.days import Looking, NoDay, day_of
from mailhold.policy.dates.expressions import Expression
from mailhold.policy.dates.layout import Layout, laid_out
from mailhold.policy.dates.meanings import DaysAway, Meaning, OnWeekday, Vague, Which
from mailhold.policy.dates.roles import DateRole, parts
from mailhold.policy.dates.tokens import Tokens
from mailhold.policy.foreign_dates import foreign_parts
from mailhold.policy.languages import foreign_tongue
from mailhold.policy.parties import Role
from mailhold.policy.speech.model import model

__all__ = ["DateLimits", "DateRole", "SpokenDate", "day_shown", "spoken_dates"]

_MODELS = {Role.CLIENT: "client_dates"}
_COACHES = "coach_dates"
_AHEAD = frozenset((DateRole.HOLD_START, DateRole.HOLD_END, DateRole.SESSION))
_SIDES = {Which.LAST: False, Which.WEEK_BEFORE: False, Which.NEXT: True, Which.WEEK_AFTER: True}
_OVER = frozenset(("ran", "expired", "ended", "was"))
AGAINST_THE_CALENDAR = 0.2
"""What is left of the likelihood of an asking on a day to come, and of a hold that begins or ends on a day gone by."""


@dataclass(frozen=True, slots=True)
class DateLimits:
    """How much of a text is read for dates: characters from its beginning, and date expressions."""

    characters: int = 20_000
    expressions: int = 100


@dataclass(frozen=True, slots=True)
class SpokenDate:
    """A date expression: ``words`` is ``text[start:end]`` unchanged.

    ``role`` is its likeliest part, and ``likely`` how likely each part is, from
    0 to 1. ``day`` is None where the words give no single day; ``why_unclear``
    then says why ("a month, no day"), and is "" otherwise. ``named_only`` is
    True where only a weekday is named; ``vague`` where the words never name a
    day ("last week").
    """

    start: int
    end: int
    words: str
    role: DateRole
    likely: Mapping[DateRole, float]
    day: date | None
    why_unclear: str = ""
    named_only: bool = False
    vague: bool = False


def spoken_dates(
    words: str, sent_on: date, day_first: bool, by: Role, limits: DateLimits = DateLimits()
) -> tuple[SpokenDate, ...]:
    """Return the date expressions of ``words`` in order.

    ``sent_on`` is the day the message was sent, in its sender's own time:
    "yesterday" counts from it. ``day_first`` tells how "3/5" is read, ``by``
    who wrote the words.
    """
    layout = laid_out(words[: limits.characters], limits.expressions)
    if not layout.dates:
        return ()
    tongue = foreign_tongue(layout.text.words)
    played = foreign_parts(layout, tongue, by) if tongue else parts(layout, model(_MODELS.get(by, _COACHES)))
    return tuple(_spoken(layout, which, likely, sent_on, day_first) for which, likely in enumerate(played))


def day_shown(words: str, seen_on: date) -> date | None:
    """The latest day not after ``seen_on`` that a date on its own names, as on a chat screen; None for none."""
    for dated in laid_out(words, DateLimits().expressions).dates:
        try:
            return day_of(dated.meaning, seen_on, False, Looking.BACK)
        except NoDay:
            continue
    return None


def _spoken(layout: Layout, which: int, heard: Mapping[DateRole, float], sent_on: date, day_first: bool) -> SpokenDate:
    dated = layout.dates[which]
    likely = _by_calendar(heard, _ahead(dated.meaning, sent_on, day_first))
    role = max(likely, key=likely.__getitem__)
    start, end = _span(layout.text, dated)
    day: date | None = None
    why = ""
    try:
        day = day_of(dated.meaning, sent_on, day_first, _looking(layout, which, role))
    except NoDay as error:
        why = str(error)
    if day and role is DateRole.ASKED_ON and day > sent_on:
        why = f"{day.isoformat()} is after the day of sending, {sent_on.isoformat()}"
        day = None
    return SpokenDate(
        start, end, layout.text.words[start:end], role, likely, day, why,
        named_only=isinstance(dated.meaning, OnWeekday), vague=isinstance(dated.meaning, Vague),
    )  # fmt: skip


def _by_calendar(heard: Mapping[DateRole, float], ahead: bool | None) -> Mapping[DateRole, float]:
    """Weigh by the calendar what the words alone leave open: nobody asked on a day that is still to come."""
    against = {True: (DateRole.ASKED_ON,), False: (DateRole.HOLD_START, DateRole.HOLD_END), None: ()}[ahead]
    weighed = {role: share * (AGAINST_THE_CALENDAR if role in against else 1.0) for role, share in heard.items()}
    whole = sum(weighed.values())
    return {role: share / whole for role, share in weighed.items()}


def _ahead(meaning: Meaning, sent_on: date, day_first: bool) -> bool | None:
    """Whether the nearest day of that description lies after the day of sending; None where that cannot be told."""
    if isinstance(meaning, OnWeekday):
        return _SIDES.get(meaning.which)
    if meaning == DaysAway(0):
        return None
    if isinstance(meaning, Vague):
        return None if meaning.past is None else not meaning.past
    try:
        return day_of(meaning, sent_on, day_first, Looking.NEAREST) > sent_on
    except NoDay:
        return None


def _looking(layout: Layout, which: int, role: DateRole) -> Looking:
    if role is DateRole.ASKED_ON:
        return Looking.BACK
    if role is DateRole.CONTRACT_END:
        first, last = layout.sentences[layout.homes[which]]
        return Looking.AHEAD if _OVER.isdisjoint(layout.text.texts[first:last]) else Looking.BACK
    return Looking.AHEAD if role in _AHEAD else Looking.NEAREST


def _span(text: Tokens, dated: Expression) -> tuple[int, int]:
    end = text.ends[dated.last - 1]
    return text.starts[dated.first], end - 2 if text.texts[dated.last - 1].endswith("'s") else end
