"""The words of one date → its ``Parts``: each is a number, a time, a month, a weekday, AM or PM, or a time zone."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mailhold.reading.date_words import ZONES, bare, calendar

TOKEN = re.compile(
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


@dataclass(slots=True)
class Parts:
    """What has been read so far of one date."""

    values: dict[str, int] = field(default_factory=dict)
    months: dict[int, set[str]] = field(default_factory=dict)
    weekdays: set[int] = field(default_factory=set)
    weekday_or_month: set[int] = field(default_factory=set)  # what the month word means if it is a weekday
    numbers: tuple[int, int, int] | None = None
    meridiem: str = ""
    zone: int | None = None

    def has_day(self) -> bool:
        """Whether a day of a month is told, with or without its year."""
        return self.numbers is not None or (("day" in self.values) and ("month" in self.values or bool(self.months)))


def take(token: re.Match[str], parts: Parts, line: str) -> str:
    """Put one token into ``parts``: "part" if it is one, "small" for a word between, "no" if it does not fit."""
    kind, said = token.lastgroup, token.group()
    if kind == "word":
        return take_word(said, parts)
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


def _take_vietnamese(said: str, number: int, parts: Parts) -> str:
    """ "Th 5" is a Thursday, "thg 5" and "tháng 5" are May."""
    if not said.lower().startswith(("tháng", "thg")):
        parts.weekdays = {number - 2}
    elif "month" in parts.values or parts.months:
        return "no"
    else:
        parts.values["month"] = number
    return "part"


def _take_number(said: str, parts: Parts, after: str) -> str:
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


def take_word(said: str, parts: Parts) -> str:
    """Put a word into ``parts``, as ``take`` does."""
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
