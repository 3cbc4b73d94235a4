"""``foreign_sayings``: what the sentences of a letter in one of the five other languages say about a hold."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from mailhold.policy.phrases.foreign.tongue import ELSEWHERE, ONCE, Tongue
from mailhold.policy.plain_words import Sentence, sentences, words_of

_PAUSES = re.compile(r"(?<=\d)[.º°/]|[,()]")
"""Signs that would part the words of one phrase: commas, and those in dates ("bis zum 4. Mai")."""


class Foreign(Enum):
    """What one sentence says about a stop of coaching or the contract's end."""

    ASKS = auto()
    UNSURE = auto()
    REFUSES = auto()
    QUITS = auto()
    EXTENDS = auto()
    STAYS = auto()  # the contract's end
    NAMES_END = auto()  # names the contract, nothing that is understood
    CONFIRMS = auto()  # a coach: the client asked
    NAMES = auto()  # names a stop, nothing more


@dataclass(frozen=True, slots=True)
class ForeignSaying:
    """One sentence with its place and all that it says."""

    sentence: Sentence
    says: frozenset[Foreign]


@lru_cache(maxsize=64)
def foreign_sayings(words: str, tongue: Tongue) -> tuple[ForeignSaying, ...]:
    """What the sentences of ``words`` say, in order, without those that say nothing. The last answers are kept."""
    heard = (ForeignSaying(sentence, _heard(sentence, tongue)) for sentence in sentences(words))
    return tuple(saying for saying in heard if saying.says)


def _heard(sentence: Sentence, tongue: Tongue) -> frozenset[Foreign]:
    flowing = replace(sentence, text=_PAUSES.sub(" ", sentence.text))
    of_a_stop = _of_a_stop(sentence, flowing, tongue)
    found = {of_a_stop, _of_the_end(flowing, tongue)}
    if _confirms(flowing, tongue):
        found.add(Foreign.CONFIRMS)
    if tongue.stops.says(flowing) and (of_a_stop or not _senses(flowing, tongue) - {ONCE}):
        found.add(Foreign.NAMES)
    return frozenset(each for each in found if each)


def _of_a_stop(said: Sentence, flowing: Sentence, tongue: Tongue) -> Foreign | None:
    if tongue.quits.says(flowing):
        return Foreign.QUITS
    if tongue.refuses.says(flowing):
        return Foreign.REFUSES
    asks = tongue.asks.says(flowing)
    if asks and _denied(flowing, tongue):
        return Foreign.REFUSES
    if not (asks or tongue.stops.says(flowing)) or _besides(flowing, tongue):
        return None
    if tongue.unsure.says(flowing) or tongue.conditions.says(_without_courtesies(said, flowing, tongue)):
        return Foreign.UNSURE
    return Foreign.ASKS if asks else None


def _denied(flowing: Sentence, tongue: Tongue) -> bool:
    """Whether a "not" stands right before each request, or in it."""
    spans = [(match.start, match.end) for match in tongue.asks.find(flowing)]
    text = flowing.text
    around = [{*text[:start].split()[-1:], *words_of(text[start:end])} for start, end in spans]
    return not any(map(tongue.nots.isdisjoint, around))


def _of_the_end(flowing: Sentence, tongue: Tongue) -> Foreign | None:
    """A question whether the end moves is no demand; one that asks to move it is."""
    if tongue.stays.says(flowing):
        return Foreign.STAYS
    if flowing.asks and not tongue.may_we.says(flowing):
        return None
    if tongue.extends.says(flowing):
        return Foreign.EXTENDS
    return Foreign.NAMES_END if tongue.ends.says(flowing) else None


def _confirms(flowing: Sentence, tongue: Tongue) -> bool:
    """With a "not" up to its end it is a denial, or nothing plain."""
    ends = [match.end for match in tongue.confirms.find(flowing)]
    return bool(ends) and tongue.nots.isdisjoint(words_of(flowing.text[: min(ends)]))


def _besides(flowing: Sentence, tongue: Tongue) -> bool:
    senses = _senses(flowing, tongue) - {ELSEWHERE}
    return bool(senses) and (senses != {ONCE} or not tongue.lasting.says(flowing))


def _senses(flowing: Sentence, tongue: Tongue) -> set[str]:
    return {match.phrase.sense for match in tongue.besides.find(flowing)}


def _without_courtesies(said: Sentence, flowing: Sentence, tongue: Tongue) -> Sentence:
    text = said.text
    for match in tongue.courtesies.find(flowing):
        text = text[: match.start] + " " * (match.end - match.start) + text[match.end :]
    return replace(said, text=text)
