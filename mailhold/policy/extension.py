"""Whether anybody demands that the hold move the contract's end. A question about it, or a reminder, is no demand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailhold.policy.client_words import in_time
from mailhold.policy.decision import Evidence
from mailhold.policy.hearing import SURE, lines_of
from mailhold.policy.parties import Role, Spoken

_OF_THE_END = re.compile(
    r"contract|agreement|package|program|membership|subscription|term|year|end|expir|date|week|wks?|month|time|session|missed|clock|"
    r"exten|prolong|longer|later|lose|losing|lost|back|count|freez|froze|add|roll|carr|make up|made up|credit"
)
"""A demand names what is to move, or by what."""

_STAYS = ("end_fine", "reminder")
"""The end stays: as a client or a coach's note has it, and as a coach tells the client."""


def extension_demanded(spoken: Sequence[Spoken]) -> tuple[Evidence, ...]:
    """The demands that still stand, oldest first; () where there is none or the last was withdrawn.

    Whoever says later that the end stays as it is has taken back what was demanded before.
    """
    demands: list[Evidence] = []
    for letter in in_time([one for one in spoken if one.role is not Role.OPS]):
        for line in lines_of(letter):
            if line.heard.of("extension_demand") >= SURE and _OF_THE_END.search(line.sentence.text):
                demands.append(line.proof("extension_demand"))
            elif letter.role is Role.CLIENT and line.heard.of(*_STAYS) >= SURE:
                demands.clear()
    return tuple(demands)
