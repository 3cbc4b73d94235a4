"""Whether anybody demands that the hold move the contract's end. A question about it, or a reminder, is no demand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailhold.policy.client_words import in_time
from mailhold.policy.decision import Evidence
from mailhold.policy.evidence import evidence
from mailhold.policy.parties import Role, Spoken
from mailhold.policy.phrases.contract_end import ASKS_WHETHER, CONTRACT_END, DEMANDS, STAYS, WITHDRAWN
from mailhold.policy.phrases.grammar import Match
from mailhold.policy.plain_words import Sentence, sentences, whole

_CONTRACT = re.compile(r"contract|agreement|end date|expir|at the end|package|term\b")
_CLAUSE = re.compile(r"[;:]|, (?:and|so|but)(?!\w)|(?<!\w)(?:but|so|and (?:i|please|can|could))(?!\w)")
_NEAR = 45
"""Characters around the words about the end in which "does not" belongs to them."""


def extension_demanded(spoken: Sequence[Spoken]) -> tuple[Evidence, ...]:
    """The demands that still stand, oldest first; () where there is none or the last was withdrawn."""
    demands: list[Evidence] = []
    for letter in in_time([one for one in spoken if one.role is not Role.OPS]):
        for at, said in enumerate(letter.said):
            for sentence in sentences(said.passage.words):
                if WITHDRAWN.says(sentence):
                    demands.clear()
                elif _demands(sentence):
                    demands.append(evidence(letter, "extension_demand", at, (sentence.start, sentence.end)))
    return tuple(demands)


def _demands(sentence: Sentence) -> bool:
    text = sentence.text
    for match in CONTRACT_END.find(sentence):
        if match.phrase.sense == "demand-maybe" and not _CONTRACT.search(text):
            continue
        if _stays(text, match):
            continue
        if sentence.asks and ASKS_WHETHER.says(sentence) and not DEMANDS.says(sentence):
            continue
        return True
    return False


def _stays(text: str, match: Match) -> bool:
    """Whether the clause around the words says that the end does not move."""
    before = _CLAUSE.split(text[max(0, match.start - _NEAR) : match.start])[-1]
    after = _CLAUSE.split(text[match.end : match.end + _NEAR].replace(",", ";"))[0]
    return any(STAYS.says(whole(part)) for part in (before, after))
