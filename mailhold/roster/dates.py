"""``day_of``: a cell of a spreadsheet → the day it names."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache

_NUMBERS = re.compile(r"(\d{1,4})[./\- ](\d{1,2})[./\- ](\d{2,4})\.?")
_TIME = re.compile(r"[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?(?:Z|[+-]\d{2}:?\d{2})?$")
_WORDED = ("%d %B %Y", "%d %b %Y", "%B %d %Y", "%b %d %Y", "%d %b %y", "%A %B %d %Y", "%A %d %B %Y")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def day_of(cell: str, day_first: bool) -> date | None:
    """The day in ``cell``, None where it names none: "2026-06-30", "30.6.2026", "6/30/26", "June 30, 2026".

    ``day_first`` tells how "3/5/2026" is read; where only one reading is a
    real day, that one is taken. A time of day is left out.
    """
    words = _TIME.sub("", " ".join(cell.split()))
    if numbers := _NUMBERS.fullmatch(words):
        return _of_numbers(numbers[1], numbers[2], numbers[3], day_first)
    worded = " ".join(_ORDINAL.sub("", words).replace(",", " ").replace("-", " ").replace(".", " ").split())
    for form in _WORDED:
        try:
            return datetime.strptime(worded, form).date()  # noqa: DTZ007 (a day has no zone)
        except ValueError:
            continue
    return None


def _of_numbers(first: str, second: str, third: str, day_first: bool) -> date | None:
    if len(first) == 4:
        return _real(int(first), int(second), int(third)) if len(third) == 2 else None
    if len(first) == 3 or len(third) == 3:
        return None
    year = int(third) if len(third) == 4 else 2000 + int(third)
    as_day_first = _real(year, int(second), int(first))
    as_month_first = _real(year, int(first), int(second))
    return (as_day_first or as_month_first) if day_first else (as_month_first or as_day_first)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
