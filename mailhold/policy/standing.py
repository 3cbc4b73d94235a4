"""``stands``: whether what is likely a request is one, by how it is said and what is spoken of beside it.

The weights were learned from mail about coaching. Of other mail they know little, so that a request must be surer where
nothing beside it speaks of coaching or a hold.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailhold.policy.hearing import SURE, Line
from mailhold.policy.phrases.absences import ABSENCES
from mailhold.policy.phrases.conditions import POLITE
from mailhold.policy.phrases.stops import STOPS
from mailhold.policy.plain_words import Sentence

SURER = 0.9
"""How likely a sentence must be a request where the letter quits or complains too, or the sentence rambles."""

SUREST = 0.93
"""The same where nothing beside it speaks of coaching or a hold."""

NEVER = 1.1
"""The same where, besides, neither it nor the short letter around it has to do with either: it is only asked about."""

WORDY = 30
"""Different words from which on a sentence rambles: many small signs add up in it without one of them being plain."""

SHORT = 7
"""Sentences up to which a letter is one matter, so that what it is about need not be said beside each of them."""

_COACHING = re.compile(
    r"coach|sessions?(?!\w)|(?<!\w)(?:on hold|a hold|the hold|hold, please|hiatus|breather|sabbatical|time-? ?out|"
    r"(?:time|weeks|months|mos) off|off the (?:calendar|schedule|books|list)|paus(?:e|ed|ing)(?! while))(?!\w)|"
    r"(?<!\w)(?:a|the|this|my|our|short|little|long|longer|real|proper|brief) break(?!\w)|"
    r"(?<!\w)(?:our|my|these|weekly|monthly) (?:\w+ )?(?:calls?|meetings?|talks|chats|hours?|slots?|appointments?|"
    r"lessons|dates|mondays|tuesdays|wednesdays|thursdays|fridays|work together)(?!\w)"
)
"""What is said of coaching or a hold beside a request; of other mail the weights know nothing."""

_MEETING = re.compile(
    r"(?<!\w)(?:calls?|meetings?|slots?|appointments?|lessons|programme|program|with you|see you|seeing you|meet|us|"
    r"cal|calendar|diary|schedule|roster|restart|resume|back (?:on|in|at)|start again)(?!\w)"
)
"""What a short letter of a client to a coach speaks of."""

_CONDITION = re.compile(
    r"^\W*(?:(?:and|but|so|now|well|look|honestly|to be honest),? )?"
    r"(?:if(?! it's all the same)|unless|in case|provided|assuming|should (?:the|it|things|this|my))(?!\w)[^.!?]{8,}?"
    r"(?:i'll|i will|i'd|i would|we'll|we will|we'd|we would|i may|i might|we might|we may) "
    r"(?:probably |likely |perhaps |then )?(?:have to|need|want to|be forced to|must|ask|step|stop|pause|put|take|go)"
)


def stands(lines: Sequence[Line], at: int, asks: float, calm: bool) -> bool:
    """Whether the sentence ``at`` of a letter, a request as likely as ``asks``, stands as one.

    ``calm``: the letter neither complains nor quits.
    """
    return asks >= SURE and asks >= _needed(lines, at, calm) and not _conditional(lines[at].sentence)


def _needed(lines: Sequence[Line], at: int, calm: bool) -> float:
    """How likely the sentence ``at`` must be a request to stand as one, SURE at least, by what is said around it."""
    rambles = len(lines[at].sentence.words) > WORDY
    if any(_COACHING.search(one.sentence.text) for one in lines[max(0, at - 1) : at + 2]):
        return SURE if calm and not rambles else SURER
    met = len(lines) <= SHORT and any(_MEETING.search(one.sentence.text) for one in lines)
    return SUREST if met or any(each.says(lines[at].sentence) for each in (STOPS, ABSENCES)) else NEVER


def _conditional(sentence: Sentence) -> bool:
    """Whether all of it hangs on a real condition: "If nobody takes over I'll have to pause"."""
    return bool(_CONDITION.search(sentence.text)) and not POLITE.says(sentence)
