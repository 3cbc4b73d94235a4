"""For how long: words that make a stop temporary (``lasting``) and words that make it one moment or one session."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|may|june|july|august|"
    r"september|october|november|december)"
)
_SEASON = r"(?:summer|winter|fall|autumn|spring|semester|term|quarter|season|holidays|harvest|year)"
_DAY = (
    r"(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\w+day|today|tomorrow|now|"
    r"next week|this week|(?:mid-?|early |late )?" + _MONTH + ")"
)
_LASTING = re.compile(
    r"(?<!\w)(?:until|till?|untill|'til|up ?to|thru|through|throughout|during|while|whilst|temporarily|"
    r"in the meantime|as long as|so long as|"
    r"between now|between .{2,30} and|\w+ (?:weeks|wks|months|mos|mths)|when (?:i|we|things|the|my|it)|"
    r"from \S+ .{0,20}(?:to|until|through|till)|"
    r"for (?:now|a (?:while|bit|time|season|spell|month|year|quarter|little|stretch|term|fortnight)|as long|"
    r"some (?:time|while|weeks|months)|"
    r"half a year|(?:the )?(?:next|rest|time being|moment|foreseeable|duration|summer|winter|autumn|fall|spring|"
    r"coming|remainder|whole|entire|term|season|holidays)|"
    r"(?:\w+ |a couple of |a couple |a few |at least |about |around ){1,3}(?:weeks?|months?|wks?|mos?|mths?))|"
    r"(?:this|over the|all|next|the whole|the|over|all of) " + _SEASON + r"|the rest of|"
    r"(?:for|in|over|during|all|all of|of|and|entire|whole)(?: the)?(?: whole)?(?: month of)? " + _MONTH + r"\b|"
    r"from "
    + _DAY
    + r"(?: of \w+)? ?(?:on|onwards?|to|until|till?|through|thru|-)|"
    + _DAY
    + r"(?: of \w+)?(?: \d{1,2})?,? (?:thru|through|until|till?|-) |"
    r"(?:half a|a whole|one|a) (?:month|quarter|season|term|semester|year)|long enough to|before then|(?:two|"
    r"three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:month|week)|(?:starting|beginning|"
    r"effective) (?:from|on|with|now|today|next|immediately)|from (?:now|today|tomorrow) on)(?!\w)"
)
_MOMENT = re.compile(
    r"(?<!\w)(?:for (?:today|tomorrow|this week|next week|the day|an hour|a minute|a second|a moment|"
    r"(?:\w+ )?(?:minutes?|hours?|days?|seconds?|secs?|mins?))|(?:just|only) (?:this|next) (?:week|session|call|one)|"
    r"(?:this|next) week'?s|today'?s|tomorrow'?s|this (?:one|time) only|halfway|in the middle|that day|"
    r"just (?:the )?once|"
    r"(?:in|during|through|of|within) (?:the|our|each|every|a|this|that) (?:session|call|meeting)|"
    r"before (?:answering|replying|i (?:answer|reply|speak|respond))|coffee|lunch|toilet|bathroom|"
    r"until (?:tomorrow|later today|tonight|this afternoon|noon|lunch|\d{1,2}(?::\d\d)? ?(?:am|pm)|"
    r"(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"(?!,? (?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))))(?!\w)"
)
_ONE_DAY = re.compile(
    r"(?<!\w)(?<!from )(?<!as of )(?<!since )(?<!starting )(?<!beginning )(?<!after )(?<!effective )(?:(?:on |"
    r"this |next |coming |for )(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|this (?:week|"
    r"morning|afternoon)|next week|that (?:week|one))(?!\w)"
)


def lasting(text: str) -> bool:
    """Whether a plain sentence names a stretch of time, however open its end."""
    return bool(_LASTING.search(text))


def momentary(text: str) -> bool:
    """Whether a plain sentence is of an hour, a day or one session."""
    return bool(_MOMENT.search(text))


def one_day(text: str) -> bool:
    """Whether a plain sentence names a day or a week on which something is to be."""
    return bool(_ONE_DAY.search(text))
