"""Dates as mail clients write them in forwarded blocks and "On … wrote:" lines, in every language of the data.

One walk over the words of a line: each is a number, a time, a month, a
weekday, AM or PM, a time zone, or a small word between them. Result in the
sender's own time: aware where an offset or a zone of one meaning is written,
naive (the wall clock) where not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

from mailhold.reading.date_words import DIGITS, ZONES, bare, calendar
from mailhold.reading.languages import LANGUAGES

_CHARACTERS = 300  # a date stands in the first 300 characters of its line, or it is none

_TOKEN = re.compile(
    r"(?P<zone>(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}(?!\d))"
    r"|(?P<cjk>\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]?)"
    r"|(?P<vietnamese>(?:tháng|thg|thứ|th)\s?\d{1,2})"
    r"|(?P<time>\d{1,2}(?::|h|時|时|시\s?)\d{2}(?::\d{2}|分|분)?(?!\d))"
    r"|(?P<numbers>\d{1,4}\.?\s?[./-]\s?\d{1,2}\.?\s?[./-]\s?\d{1,4}(?![\d:]))"
    r"|(?P<dotted>\d{1,2}\.\d{2}(?:\.\d{2})?(?!\d))"
    r"|(?P<number>\d{1,4}(?!\d))"
    r"|(?P<word>[^\W\d_][^\s\d,;:()<>\[\]\"/+、،]*)",
    re.IGNORECASE,
)
_GAP = re.compile(r"[\s,.()'’·/、،-]{0,6}(?:\(s\))?\s{0,3}")


@dataclass(frozen=True, slots=True)
class HeaderDate:
    """A date found in ``text[start:end]``, and what it says."""

    sent_at: datetime
    start: int
    end: int
    has_time: bool


@dataclass(slots=True)
class _Parts:
    """What has been read so far of one date."""

    values: dict[str, int] = field(default_factory=dict)
    months: dict[int, set[str]] = field(default_factory=dict)
    weekdays: set[int] = field(default_factory=set)
    weekday_or_month: set[int] = field(default_factory=set)  # what the month word means if it is a weekday
    numbers: tuple[int, int, int] | None = None
    meridiem: str = ""
    zone: int | None = None

    def has_day(self) -> bool:
        return self.numbers is not None or (("day" in self.values) and ("month" in self.values or bool(self.months)))


def parse(text: str, languages: frozenset[str] = frozenset()) -> datetime | None:
    """The date that ``text`` (a header value) says, or None. ``languages``: codes that the labels around it suggest."""
    found = find(text, languages)
    return found.sent_at if found else None


def begins(text: str) -> bool:
    """Whether ``text`` begins with a date; quick to say no."""
    line = text[:_CHARACTERS].translate(DIGITS)
    first = _TOKEN.match(line)
    if first is None or (first.lastgroup == "word" and _take_word(first.group(), _Parts()) != "part"):
        return False
    found = find(text)
    return found is not None and found.start == 0


def find(text: str, languages: frozenset[str] = frozenset()) -> HeaderDate | None:
    """The first date in the first 300 characters of ``text``, with its place. Never raises."""
    line = text[:_CHARACTERS].translate(DIGITS)
    tokens = list(_TOKEN.finditer(line))
    index = 0
    while index < len(tokens):
        parts, start, last = _Parts(), -1, index
        for at in range(index, len(tokens)):
            token = tokens[at]
            if start >= 0 and not _GAP.fullmatch(line, tokens[at - 1].end(), token.start()):
                break
            taken = _take(token, parts, line)
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


def _take(token: re.Match[str], parts: _Parts, line: str) -> str:
    """Put one token into ``parts``: "part" if it is one, "small" for a word between, "no" if it does not fit."""
    kind, said = token.lastgroup, token.group()
    if kind == "word":
        return _take_word(said, parts)
    if kind == "number":
        return _take_number(said, parts, line[token.end() : token.end() + 5])
    if kind == "zone":
        if "hour" not in parts.values or parts.zone is not None:
            return "no"
        parts.zone = _offset(said)
        return "part"
    numbers = [int(number) for number in re.findall(r"\d+", said)]
    if kind == "vietnamese":
        return _take_vietnamese(said, numbers[0], parts)
    if kind == "time" or (kind in {"dotted", "numbers"} and parts.has_day()):
        if "hour" in parts.values:
            return "no"
        parts.values.update(zip(("hour", "minute", "second"), numbers, strict=False))
        return "part"
    if kind == "dotted" or parts.has_day() or "day" in parts.values:
        return "no"
    if kind == "cjk":
        parts.values.update(zip(("year", "month", "day"), numbers, strict=True))
    else:
        parts.numbers = (numbers[0], numbers[1], numbers[2])
    return "part"


def _take_vietnamese(said: str, number: int, parts: _Parts) -> str:
    """ "Th 5" is a Thursday, "thg 5" and "tháng 5" are May."""
    if not said.lower().startswith(("tháng", "thg")):
        parts.weekdays = {number - 2}
    elif "month" in parts.values or parts.months:
        return "no"
    else:
        parts.values["month"] = number
    return "part"


def _take_number(said: str, parts: _Parts, after: str) -> str:
    number, values = int(said), parts.values
    if len(said) == 4 and 1900 <= number <= 2700 and "year" not in values and parts.numbers is None:
        values["year"] = number
    elif "day" not in values and 1 <= number <= 31 and len(said) <= 2 and parts.numbers is None:
        values["day"] = number
    elif parts.has_day() and "hour" not in values and number <= 12 and re.match(r"\s?[ap]\.?m", after, re.IGNORECASE):
        values["hour"], values["minute"], values["second"] = number, 0, 0
    elif "day" in values and "year" not in values and parts.months and len(said) == 2:
        values["year"] = 2000 + number
    else:
        return "no"
    return "part"


def _take_word(said: str, parts: _Parts) -> str:
    months, weekdays, meridiems, small = calendar()
    word, values = bare(said), parts.values
    if "hour" in values and word in meridiems and not parts.meridiem:
        parts.meridiem = meridiems[word]
        return "part"
    if "hour" in values and word in ZONES and parts.zone is None:
        parts.zone = ZONES[word]
        return "part"
    if "hour" in values and parts.meridiem and word == "m":
        return "part"
    complete = parts.has_day() and "hour" in values
    if word in months and not parts.months and "month" not in values and parts.numbers is None:
        parts.months = months[word]
        parts.weekday_or_month = weekdays.get(word, set())
        return "part"
    if word in months and parts.weekday_or_month and not complete:
        # "mar" is March and, in Spanish, Tuesday: a weekday where the month is still to come.
        parts.weekdays, parts.months = parts.weekday_or_month, months[word]
        parts.weekday_or_month = set()
        return "part"
    if word in weekdays and not parts.weekdays and not complete:
        parts.weekdays = weekdays[word]
        return "part"
    if not complete and word in meridiems and word not in small and not parts.meridiem and len(word) > 1:
        parts.meridiem = meridiems[word]  # Chinese, Japanese and Korean put it before the time
        return "part"
    if word == "uhr" and "hour" in values:
        return "part"
    return "small" if word in small and not complete else "no"


def _offset(said: str) -> int:
    sign = -1 if "-" in said else 1
    digits = re.sub(r"\D", "", said)
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    return sign * (hours * 60 + minutes)


def _whole(parts: _Parts, languages: frozenset[str]) -> datetime | None:
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


def _days(parts: _Parts, languages: frozenset[str]) -> list[tuple[int, int, int]]:
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


def _number_days(numbers: tuple[int, int, int], parts: _Parts, languages: frozenset[str]) -> list[tuple[int, int, int]]:
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
