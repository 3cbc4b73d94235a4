"""Whether anybody demands that the hold move the contract's end. A question about it, or a reminder, is no demand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mailhold.policy.client_words import in_time
from mailhold.policy.decision import Evidence
from mailhold.policy.evidence import evidence
from mailhold.policy.foreign_sayings import Foreign, foreign_sayings
from mailhold.policy.hearing import SURE, Line, lines_of
from mailhold.policy.languages import foreign_tongue
from mailhold.policy.parties import Role, Spoken
from mailhold.policy.phrases.foreign.tongue import Tongue

_OF_THE_END = re.compile(
    r"contract|agreement|package|program|membership|subscription|term|year|end|expir|date|week|wks?|month|time|session|missed|clock|"
    r"exten|prolong|longer|later|lose|losing|lost|back|count|freez|froze|add|roll|carr|make up|made up|credit"
)
"""A demand names what is to move, or by what."""

ASIDE = 0.1
"""How likely a sentence that says something else must be a demand for its parts to be looked at."""

PLAIN = 0.8
"""How likely such a part must be a demand."""

_CONTRACT = re.compile(r"contract|agreement|package|program|membership|expir|end date|term(?!\w)")
_STAYS = ("end_fine", "reminder")
"""The end stays: as a client or a coach's note has it, and as a coach tells the client."""


def extension_demanded(spoken: Sequence[Spoken]) -> tuple[Evidence, ...]:
    """The demands that still stand, oldest first; () where there is none or the last was withdrawn.

    Whoever says later that the end stays as it is has taken back what was demanded before.
    """
    demands: list[Evidence] = []
    for letter in in_time([one for one in spoken if one.role is not Role.OPS]):
        tongue = foreign_tongue(letter.words)
        for demand in _in_foreign(letter, tongue) if tongue else _in_english(letter):
            if demand:
                demands.append(demand)
            elif letter.role is Role.CLIENT:
                demands.clear()
    return tuple(demands)


def _in_english(letter: Spoken) -> Iterator[Evidence | None]:
    """The demands of a letter in order, None where it says that the end stays as it is."""
    for line in lines_of(letter):
        if _demands(line) and _OF_THE_END.search(line.sentence.text):
            yield line.proof("extension_demand")
        elif line.heard.of(*_STAYS) >= SURE:
            yield None


def _demands(line: Line) -> bool:
    """Whether a sentence demands it, as a whole or, where it asks for the hold too, in one of its parts."""
    likely = line.heard.of("extension_demand")
    if likely >= SURE or likely < ASIDE or not _CONTRACT.search(line.sentence.text):
        return likely >= SURE
    return any(part.of("extension_demand") >= PLAIN for part in line.parts())


def _in_foreign(letter: Spoken, tongue: Tongue) -> Iterator[Evidence | None]:
    """The same in another language."""
    for at, said in enumerate(letter.said):
        for saying in foreign_sayings(said.passage.words, tongue):
            if Foreign.EXTENDS in saying.says:
                yield evidence(letter, "extension_demand", at, (saying.sentence.start, saying.sentence.end))
            elif Foreign.STAYS in saying.says:
                yield None
