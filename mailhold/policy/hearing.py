"""``lines_of``: a letter → its sentences, each with the acts it may be (``speech``) and the place it stands at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from mailhold.policy.decision import Evidence
from mailhold.policy.evidence import evidence
from mailhold.policy.parties import Audience, Role, Spoken
from mailhold.policy.plain_words import Sentence, sentences
from mailhold.policy.speech.model import Heard, model
from mailhold.policy.speech.traits import sentence_traits

SURE = 0.5
"""How likely a sentence must do something for it to count as done."""

_MODELS = {Role.CLIENT: "client", Role.COACH: "coach_to_ops"}

_PART = re.compile(r"[,;:] |(?<!\w)(?:and|but)(?!\w)")


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a letter: ``heard`` what it does, by ``model``; ``at`` is its passage's index in the letter."""

    letter: Spoken
    at: int
    sentence: Sentence
    model: str
    heard: Heard

    def proof(self, kind: str) -> Evidence:
        """The sentence as it was written, as evidence of ``kind``."""
        return evidence(self.letter, kind, self.at, (self.sentence.start, self.sentence.end))

    def parts(self) -> Iterator[Heard]:
        """What each part of the sentence does by itself, where it may do two things: "pause me, and move the end"."""
        return (heard(self.model, part) for part in _PART.split(self.sentence.text))


def lines_of(letter: Spoken) -> tuple[Line, ...]:
    """The sentences of ``letter`` in order, heard as its author speaks to its reader."""
    to_client = letter.role is Role.COACH and letter.audience is Audience.CLIENT
    name = "coach_to_client" if to_client else _MODELS.get(letter.role, "coach_to_ops")
    return tuple(
        Line(letter, at, sentence, name, heard(name, sentence.text))
        for at, said in enumerate(letter.said)
        for sentence in sentences(said.passage.words)
    )


@lru_cache(maxsize=256)
def heard(name: str, text: str) -> Heard:
    """What the plain sentence ``text`` does, by the model ``name``; the last answers are kept."""
    return model(name).hear(sentence_traits(name, text))
