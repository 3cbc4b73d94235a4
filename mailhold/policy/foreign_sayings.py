"""``foreign_sayings``: what the sentences of a letter in one of the five other languages say about a hold."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from mailhold.policy.phrases.foreign.tongue import ONCE, Tongue
from mailhold.policy.plain_words import Sentence, sentences, words_of

_PAUSES = re.compile(r"(?<=\d)[.º°](?!\d)|[,()]")
"""Signs that would part the words of one phrase: commas, and the full stop of an ordinal ("bis zum 4. Mai")."""


class Foreign(Enum):
    """What one sentence says about a stop of coaching or the contract's end."""

    ASKS = auto()
    UNSURE = auto()
    REFUSES = auto()
    QUITS = auto()
    EXTENDS = auto()
    STAYS = auto()  # the contract's end
    CONFIRMS = auto()  # a coach: the client asked
    NAMES = auto()  # names a stop, nothing more


@dataclass(frozen=True, slots=True)
class ForeignSaying:
    """One sentence with its place and all that it says."""

    sentence: Sentence
    says: frozenset[Foreign]


def foreign_sayings(words: str, tongue: Tongue) -> tuple[ForeignSaying, ...]:
    """What the sentences of ``words`` say, in order, without those that say nothing."""
    heard = (ForeignSaying(sentence, _heard(sentence, tongue)) for sentence in sentences(words))
    return tuple(saying for saying in heard if saying.says)


def _heard(sentence: Sentence, tongue: Tongue) -> frozenset[Foreign]:
    said = _without_courtesies(sentence, tongue)
    flowing = replace(said, text=_PAUSES.sub(" ", said.text))
    found = {_of_a_stop(said, flowing, tongue), _of_the_end(flowing, tongue)}
    if _confirms(flowing, tongue):
        found.add(Foreign.CONFIRMS)
    if tongue.stops.says(flowing):
        found.add(Foreign.NAMES)
    return frozenset(each for each in found if each)


def _of_a_stop(said: Sentence, flowing: Sentence, tongue: Tongue) -> Foreign | None:
    if tongue.quits.says(flowing):
        return Foreign.QUITS
    if tongue.refuses.says(flowing):
        return Foreign.REFUSES
    asks = tongue.asks.says(flowing)
    if not (asks or tongue.stops.says(flowing)) or _besides(flowing, tongue):
        return None
    if tongue.unsure.says(flowing) or tongue.conditions.says(said):
        return Foreign.UNSURE
    return Foreign.ASKS if asks else None


def _of_the_end(flowing: Sentence, tongue: Tongue) -> Foreign | None:
    """A question whether the end moves is no demand; one that asks to move it is."""
    if tongue.stays.says(flowing):
        return Foreign.STAYS
    demands = tongue.extends.says(flowing) and (not flowing.asks or tongue.may_we.says(flowing))
    return Foreign.EXTENDS if demands else None


def _confirms(flowing: Sentence, tongue: Tongue) -> bool:
    """With a "not" up to its end it is a denial, or nothing plain."""
    ends = [match.end for match in tongue.confirms.find(flowing)]
    return bool(ends) and tongue.nots.isdisjoint(words_of(flowing.text[: min(ends)]))


def _besides(flowing: Sentence, tongue: Tongue) -> bool:
    senses = {match.phrase.sense for match in tongue.besides.find(flowing)}
    return bool(senses) and (senses != {ONCE} or not tongue.lasting.says(flowing))


def _without_courtesies(sentence: Sentence, tongue: Tongue) -> Sentence:
    text = sentence.text
    for match in tongue.courtesies.find(sentence):
        text = text[: match.start] + " " * (match.end - match.start) + text[match.end :]
    return replace(sentence, text=text)
