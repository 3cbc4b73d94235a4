"""The dates of a hold request: the day the client asked, as a confirmation email states it, and the hold's own days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mailhold.policy.facts import Facts
from mailhold.policy.parties import Role
from mailhold.policy.spoken_dates import DateRole, SpokenDate, day_shown, spoken_dates
from mailhold.reading.passages import Letter, Submission

PLAINLY = 0.5
"""How likely a day must begin or end the hold to be recorded as doing so."""

ABOUT_AS_LIKELY = 0.6
"""Share of the likeliest day's likelihood from which another day may be the day of the asking as well."""


class Stated(StrEnum):
    """Whether a confirmation email states the day on which the client asked."""

    DAY = "day"
    MISSING = "missing"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class VerbalDate:
    """The day the client asked. ``words`` are the exact words it rests on ("" for none); ``why`` is for people."""

    stated: Stated
    day: date | None = None
    words: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class HoldDates:
    """The first day of the hold and its end, each None where the words do not give one single day."""

    start: date | None = None
    end: date | None = None


def sending_day(letter: Letter, submission: Submission) -> date:
    """Return the day a letter was sent, in its sender's own time.

    Where its header gives no time, as on a chat screen, what it does say is
    counted from the submission ("Tuesday 7:18 PM" is the Tuesday before it);
    where it says nothing, it is the day the submission was sent, else received.
    """
    if letter.sent_at:
        return letter.sent_at.date()
    top = submission.letter.sent_at or submission.received_at
    shown = day_shown(letter.date_raw, top.date())
    return shown if shown and shown <= top.date() else top.date()


def verbal_request_date(words: str, sent_on: date, facts: Facts) -> VerbalDate:
    """Read from a confirmation email, which says that the client asked, the day of the asking.

    ``words`` are the coach's own in that email, and ``sent_on`` is its
    ``sending_day``. Where several dates could be it, those closest to the
    asking decide; two different ones are unclear.
    """
    dates = spoken_dates(words, sent_on, facts.day_first, Role.COACH)
    asked = [dated for dated in dates if dated.role is DateRole.ASKED_ON]
    if not asked:
        return VerbalDate(Stated.MISSING, why="no day of the request is stated")
    likeliest = max(dated.likely[DateRole.ASKED_ON] for dated in asked)
    return _one_day([dated for dated in asked if dated.likely[DateRole.ASKED_ON] >= ABOUT_AS_LIKELY * likeliest])


def _one_day(asked: list[SpokenDate]) -> VerbalDate:
    """Settle on one day: clear words before vague ones, and a weekday name that only repeats a date aside."""
    broken = next((dated for dated in asked if dated.day is None and not dated.vague), None)
    if broken:
        return VerbalDate(Stated.UNCLEAR, None, broken.words, broken.why_unclear)
    clear = [dated for dated in asked if dated.day]
    if not clear:
        return VerbalDate(Stated.UNCLEAR, None, asked[0].words, asked[0].why_unclear)
    written = [dated for dated in clear if not dated.named_only]
    weekdays = {dated.day.weekday() for dated in written if dated.day}
    named = [dated for dated in clear if dated.named_only and dated.day and dated.day.weekday() not in weekdays]
    days = {dated.day for dated in written + named}
    if len(days) > 1:
        both = " / ".join(dict.fromkeys(dated.words for dated in written + named))
        return VerbalDate(Stated.UNCLEAR, None, both, "two different days")
    return VerbalDate(Stated.DAY, (written + named)[0].day, (written + named)[0].words)


def hold_dates(words: str, sent_on: date, day_first: bool, by: Role) -> HoldDates:
    """Read the requested first day and end of the hold from the words of the request.

    ``sent_on`` is the sending day of the message that holds ``words``. Where
    several are named, the likeliest two that follow on each other count, and of
    those that are about as likely the last; an end that would lie before the
    start is taken to be the first such day after it.
    """
    dates = spoken_dates(words, sent_on, day_first, by)
    starts = _plain(dates, DateRole.HOLD_START)
    ends = _plain(dates, DateRole.HOLD_END)
    pairs = [(first, last) for first in starts for last in ends if first.day and last.day and first.day <= last.day]
    if pairs:
        first, last = max(reversed(pairs), key=_both)
        return HoldDates(first.day, last.day)
    start = _likeliest(starts, DateRole.HOLD_START)
    end = _likeliest(ends, DateRole.HOLD_END)
    return HoldDates(start, _on_or_after(end, start) if start and end else end)


def _plain(dates: tuple[SpokenDate, ...], role: DateRole) -> list[SpokenDate]:
    """The days that plainly play ``role``."""
    return [dated for dated in dates if dated.role is role and dated.day and dated.likely[role] >= PLAINLY]


def _both(pair: tuple[SpokenDate, SpokenDate]) -> float:
    return _likely(pair[0], DateRole.HOLD_START) + _likely(pair[1], DateRole.HOLD_END)


def _likeliest(dates: list[SpokenDate], role: DateRole) -> date | None:
    """The day that is likeliest to play ``role``, the last of those that are about as likely."""
    return max(reversed(dates), key=lambda dated: _likely(dated, role)).day if dates else None


def _likely(dated: SpokenDate, role: DateRole) -> float:
    """How likely, in tenths: finer differences say nothing."""
    return round(dated.likely[role], 1)


def _on_or_after(end: date, start: date) -> date | None:
    """Move an end into the first year in which it does not come before the start."""
    try:
        same_year = end.replace(year=start.year)
        return same_year if same_year >= start else end.replace(year=start.year + 1)
    except ValueError:
        return None


def contract_end(words: str, sent_on: date, day_first: bool, by: Role) -> date | None:
    """Return the contract expiration date where the words state one single day, else None."""
    dates = spoken_dates(words, sent_on, day_first, by)
    days = {dated.day for dated in dates if dated.role is DateRole.CONTRACT_END and dated.day}
    return days.pop() if len(days) == 1 else None
