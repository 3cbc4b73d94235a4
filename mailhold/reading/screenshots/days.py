"""What the line above the bubbles says of when: "Today 9:41", "Tue, Mar 3 at 4:12 PM", "14 May 2025"."""

from __future__ import annotations

import re
from datetime import datetime

from mailhold.reading import header_dates

TIME = r"\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?"
_DAY = re.compile(
    r"\b(?:today|yesterday|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|"
    r"september|october|november|december|heute|gestern|hoy|ayer|aujourd'hui|hier|oggi|ieri|hoje|ontem|"
    r"vandaag|gisteren|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{4}-\d{2}-\d{2})\b",
    re.IGNORECASE,
)
_MONTH = re.compile(r"(?:april|may|june|august|jan|jun|mar)", re.IGNORECASE)  # people's names too
_DAY_WORDS = re.compile(
    r"(?:at|um|à|a las|alle|às|om|the|of|st|nd|rd|th|am|pm|text message|imessage|sms|rcs|\d{1,4}|[^\w]+|" + TIME + ")",
    re.IGNORECASE,
)
_EITHER_WAY = re.compile(r"(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:\d{2}|\d{4})(?!\d)")


def is_day(text: str) -> bool:
    """Whether a line between bubbles is only a date and a time."""
    if len(text) >= 60 or not _DAY.search(text) or re.search(r"\w", _DAY_WORDS.sub("", _DAY.sub("", text))):
        return False
    return any(character.isdigit() for character in text) or (_DAY.sub("", text) == "" and not _MONTH.fullmatch(text))


def moment(text: str) -> datetime | None:
    """When a date line says, on the wall clock of the phone; None where it names no single day of a year.

    "Tuesday 9:41" and "Mar 3 at 4:12 PM" name none: nobody knows when the screenshot was taken. Nor does "3/4/26",
    which is in March for some and in April for others. Midnight stands for a day without a time.
    """
    numbers = _EITHER_WAY.search(text)
    if numbers and int(numbers[1]) <= 12 and int(numbers[2]) <= 12 and numbers[1] != numbers[2]:
        return None
    return header_dates.parse(text)
