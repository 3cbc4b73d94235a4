"""Dates as mail clients write them in forwarded blocks and "On … wrote:" lines, in every language of the data.

One walk over the words of a line: each is a number, a time, a month, a
weekday, AM or PM, a time zone, or a small word between them. Result in the
sender's own time: aware where an offset or a zone of one meaning is written,
naive (the wall clock) where not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from mailhold.reading.date_parts import TOKEN, Parts, take, take_word
from mailhold.reading.date_words import DIGITS
from mailhold.reading.languages import LANGUAGES

_CHARACTERS = 300  # a date stands in the first 300 characters of its line, or it is none

_GAP = re.compile(r"[\s,.()'’·/、،-]{0,6}(?:\(s\))?\s{0,3}")


@dataclass(frozen=True, slots=True)
class HeaderDate:
    """A date found in ``text[start:end]``, and what it says."""

    sent_at: datetime
    start: int
    end: int
    has_time: bool


def parse(text: str, languages: frozenset[str] = frozenset()) -> datetime | None:
    """The date that ``text`` (a header value) says, or None. ``languages``: codes that the labels around it suggest."""
    found = find(text, languages)
    return found.sent_at if found else None


def begins(text: str) -> bool:
    """Whether ``text`` begins with a date; quick to say no."""
    line = text[:_CHARACTERS].translate(DIGITS)
    first = TOKEN.match(line)
    if first is None or (first.lastgroup == "word" and take_word(first.group(), Parts()) != "part"):
        return False
    found = find(text)
    return found is not None and found.start == 0


def find(text: str, languages: frozenset[str] = frozenset()) -> HeaderDate | None:
    """The first date in the first 300 characters of ``text``, with its place. Never raises."""
    line = text[:_CHARACTERS].translate(DIGITS)
    tokens = list(TOKEN.finditer(line))
    index = 0
    while index < len(tokens):
        parts, start, last = Parts(), -1, index
        for at in range(index, len(tokens)):
            token = tokens[at]
            if start >= 0 and not _GAP.fullmatch(line, tokens[at - 1].end(), token.start()):
                break
            taken = take(token, parts, line)
            if taken == "no":
                break
            if taken == "part":
                start = token.start() if start < 0 else start
                last = at
            elif start < 0:
                break
        sent_at = _whole(parts, languages) if start >= 0 and parts.has_day() else None
        if sent_at is not None:
            return HeaderDate(sent_at, start, _closed(line, start, tokens[last].end()), "hour" in parts.values)
        index = last + 1
    return None


def _closed(line: str, start: int, end: int) -> int:
    """``end``, moved over a full stop or the bracket that closes one opened inside the date."""
    if line[end : end + 1] == ")" and "(" in line[start:end]:
        return end + 1
    return end


def _whole(parts: Parts, languages: frozenset[str]) -> datetime | None:
    """The moment that the parts say, the reading taken whose weekday is the written one."""
    hour = parts.values.get("hour", 0)
    if parts.meridiem == "pm" and hour < 12:
        hour += 12
    elif parts.meridiem == "am" and hour == 12:
        hour = 0
    zone = None
    if parts.zone is not None and abs(parts.zone) < 24 * 60:
        zone = timezone(timedelta(minutes=parts.zone))
    found = []
    for year, month, day in _days(parts, languages):
        try:
            minute, second = parts.values.get("minute", 0), parts.values.get("second", 0)
            found.append(datetime(year, month, day, hour, minute, second, tzinfo=zone))
        except ValueError:
            continue
    agreeing = [moment for moment in found if moment.weekday() in parts.weekdays]
    return next(iter(agreeing or found), None)


def _days(parts: Parts, languages: frozenset[str]) -> list[tuple[int, int, int]]:
    """Every (year, month, day) the parts can mean, the likeliest first."""
    if parts.numbers is not None:
        return _number_days(parts.numbers, parts, languages)
    values = parts.values
    year, day = values.get("year"), values["day"]
    if year is None:
        return []
    if "month" in values:
        months = [values["month"]]
    else:
        months = sorted(parts.months, key=lambda m: (not (parts.months[m] & languages), -len(parts.months[m]), m))
    return [(_common_era(year), month, day) for month in months]


def _number_days(numbers: tuple[int, int, int], parts: Parts, languages: frozenset[str]) -> list[tuple[int, int, int]]:
    first, second, third = numbers
    if first > 31:
        return [(_common_era(first), second, third)]
    year = _common_era(third if third > 99 else 2000 + third)
    month_first, day_first = (year, first, second), (year, second, first)
    year_first = (2000 + first, second, third)
    orders = {language.day_order for language in LANGUAGES if language.code in languages}
    if orders and "mdy" not in orders:
        return [year_first, day_first] if orders == {"ymd"} and third < 32 else [day_first, month_first]
    return [month_first, day_first] if parts.meridiem or "mdy" in orders else [day_first, month_first]


def _common_era(year: int) -> int:
    """Thai calendars count from 543 BC."""
    return year - 543 if year > 2400 else year
