"""``lines_of``: a letter → its sentences, each with the acts it may be (``speech``) and the place it stands at."""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a letter: ``heard`` what it does, ``at`` the index of its passage within the letter."""

    letter: Spoken
    at: int
    sentence: Sentence
    heard: Heard

    def proof(self, kind: str) -> Evidence:
        """The sentence as it was written, as evidence of ``kind``."""
        return evidence(self.letter, kind, self.at, (self.sentence.start, self.sentence.end))


def lines_of(letter: Spoken) -> tuple[Line, ...]:
    """The sentences of ``letter`` in order, heard as its author speaks to its reader."""
    to_client = letter.role is Role.COACH and letter.audience is Audience.CLIENT
    name = "coach_to_client" if to_client else _MODELS.get(letter.role, "coach_to_ops")
    return tuple(
        Line(letter, at, sentence, heard(name, sentence.text))
        for at, said in enumerate(letter.said)
        for sentence in sentences(said.passage.words)
    )


@lru_cache(maxsize=256)
def heard(name: str, text: str) -> Heard:
    """What the plain sentence ``text`` does, by the model ``name``; the last answers are kept."""
    return model(name).hear(sentence_traits(name, text))
