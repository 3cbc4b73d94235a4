"""The text as seen by those who place dates: its dates, its sentences with their cues, and the day of sending."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mailhold.policy.dates.cues import Cue, Found, barrier, cues
from mailhold.policy.dates.days import Looking, NoDay, day_of
from mailhold.policy.dates.expressions import Expression
from mailhold.policy.dates.meanings import Vague
from mailhold.policy.dates.tokens import Tokens

NEAR_SENTENCES = 2
_COACHING_IS_WEAK = 6
_CLAUSE = 6
_SUBJECTS = frozenset("you we i".split())
_LONGEST_LABEL = 12


class DateRole(StrEnum):
    """The part a date plays. The values are printed."""

    ASKED_ON = "asked_on"
    HOLD_START = "hold_start"
    HOLD_END = "hold_end"
    NEXT_SESSION = "next_session"
    CONTRACT_END = "contract_end"
    SENT_ON = "sent_on"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Part:
    """A role, and for ``ASKED_ON`` how close the asking stands (see ``spoken_dates.SpokenDate``)."""

    role: DateRole
    closeness: int = 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its cues; ``colon`` is the token of the label's colon, -1 where there is no label."""

    first: int
    last: int
    cues: tuple[Found, ...]
    colon: int

    def has(self, *wanted: Cue) -> bool:
        """Whether any of the cues stands in the sentence."""
        return any(found.cue in wanted for found in self.cues)


def sentence_of(text: Tokens, first: int, last: int) -> Sentence:
    """Gather what a sentence says about the dates in it."""
    colon = next((i for i in range(first, min(first + _LONGEST_LABEL, last)) if text.texts[i] == ":"), -1)
    return Sentence(first, last, cues(text, first, last), colon)


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known when a date is placed: the text, all its dates and sentences, and the day of sending."""

    text: Tokens
    dates: tuple[Expression, ...]
    sentences: tuple[Sentence, ...]
    homes: tuple[int, ...]  # the index of the sentence of each date
    sent_on: date
    day_first: bool

    def ahead(self, dated: Expression) -> bool:
        """Whether the nearest day of that description lies after the day of sending."""
        try:
            return day_of(dated.meaning, self.sent_on, self.day_first, Looking.NEAREST) > self.sent_on
        except NoDay:
            return isinstance(dated.meaning, Vague) and dated.meaning.past is False

    def asks_near(self, home: int) -> bool:
        """Whether the client asks in the sentence ``home`` or one of its neighbours."""
        around = self.sentences[max(0, home - NEAR_SENTENCES) : home + NEAR_SENTENCES + 1]
        return any(sentence.has(Cue.ASK) for sentence in around)


def _opens_clause(text: Tokens, first: int) -> bool:
    """Whether a clause begins with the date and its preposition: ", and on June 11 you asked"."""
    before = text.skip_back(first - 1, ("on", "the", "in", "at"))
    return text.at(before) in (",", "and", "but", ";", ":", "that", "")


def nearest(text: Tokens, found: Sequence[Found], dated: Expression) -> Found | None:
    """Give the cue with the least between it and the date; on a tie the one to the left."""
    best, least = None, 0
    follows = text.at(dated.last + 1) if text.at(dated.last) == "," else text.at(dated.last)
    opens = follows in _SUBJECTS and _opens_clause(text, dated.first)
    for cue in found:
        if cue.at < dated.first:
            far = barrier(text, cue.at, dated.first) + (_CLAUSE if opens else 0)
        elif cue.at >= dated.last:
            far = barrier(text, dated.last - 1, cue.at) + 1
        else:
            continue
        far += _COACHING_IS_WEAK if cue.cue is Cue.COACHING else 0
        if best is None or far < least:
            best, least = cue, far
    return best
