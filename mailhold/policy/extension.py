"""Whether anybody demands that the hold move the contract's end. A question about it, or a reminder, is no demand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailhold.policy.client_words import in_time
from mailhold.policy.decision import Evidence
from mailhold.policy.evidence import evidence
from mailhold.policy.parties import Role, Spoken
from mailhold.policy.phrases.contract_end import CONTRACT_END
from mailhold.policy.phrases.end_framed import ASKS_WHETHER, DEMANDS, EXTRA_TIME, STAYS, WITHDRAWN, WONDERS
from mailhold.policy.phrases.grammar import Match
from mailhold.policy.plain_words import Sentence, sentences, whole

_CONTRACT = re.compile(
    r"contract|agreement|end date|expir|at the end|on the end|package|programme|program\b|term\b|year\b"
)
_OF_SOMETHING_ELSE = re.compile(
    r"\s+(?:of|with)\s+(?!(?:(?:my|our|the|your|this)\s+)?(?:coach|contract|agreement|package|program|term\b|"
    r"engagement|subscription|membership|sessions|you\b|course|time|work together))"
)
_ANOTHERS = re.compile(
    r"(?<!\w)(?:husband|wife|partner|boss|daughter|son|mother|father|brother|sister|employer|company|customer|supplier|"
    r"client|landlord|builder|tenant|assistant|employee|colleague|they)(?:'s|s'| have| had)?\s+(?:\w+\s+)?"
    r"(?:contract|agreement|package|term|end date|extended|prolonged|lengthened|moved|pushed|shifted|postponed)"
)
_POINTS = re.compile(r"(?<!\w)(?:that|it|this|them|those)(?!\w)")
_CLAUSE = re.compile(r"[;:]|, (?:and|so|but)(?!\w)|(?<!\w)(?:but|so|and (?:i|please|can|could))(?!\w)")
_CLOSE = 40
"""Characters after "forget about" in which its object stands."""
_SAME_END = re.compile(
    r"(?<!\w)(?:contract|agreement|end date|expiration|expiry|expires)(?:\W+\w+){0,6}?\W+"
    r"(?:stays?|remains?|unchanged|the same|as (?:it )?is|(?:does|will|should) not (?:move|change|shift)|"
    r"(?:doesn't|won't) (?:move|change|shift))(?!\w)"
)
_NEAR = 60
"""Characters around the words about the end in which "does not" belongs to them."""


def extension_demanded(spoken: Sequence[Spoken]) -> tuple[Evidence, ...]:
    """The demands that still stand, oldest first; () where there is none or the last was withdrawn.

    A client who says in a later letter that the end stays as it is has taken back what earlier letters demanded.
    """
    demands: list[Evidence] = []
    for letter in in_time([one for one in spoken if one.role is not Role.OPS]):
        before = tuple(demands)
        for at, said in enumerate(letter.said):
            for sentence in sentences(said.passage.words):
                if _withdraws(sentence, bool(demands)):
                    demands.clear()
                elif _demands(sentence):
                    demands.append(evidence(letter, "extension_demand", at, (sentence.start, sentence.end)))
                elif letter.role is Role.CLIENT and _SAME_END.search(sentence.text) and not sentence.asks:
                    demands = [demand for demand in demands if demand not in before]
    return tuple(demands)


def _withdraws(sentence: Sentence, demanded: bool) -> bool:
    """Whether a demand is taken back: "forget about the extra weeks", or "please drop that" after a demand."""
    for match in WITHDRAWN.find(sentence):
        after = sentence.text[match.end :]
        clause = whole(_CLAUSE.split(after[:_CLOSE])[0])
        if EXTRA_TIME.says(clause):
            return True
        if _POINTS.search(clause.text[:12]) and (demanded or EXTRA_TIME.says(sentence)):
            return True
    return False


def _demands(sentence: Sentence) -> bool:
    return any(_demanded(sentence, match) for match in CONTRACT_END.find(sentence))


def _demanded(sentence: Sentence, match: Match) -> bool:
    text, sense = sentence.text, match.phrase.sense
    if sense.endswith("maybe") and not _CONTRACT.search(text):
        return False
    if _OF_SOMETHING_ELSE.match(text, match.end) or _ANOTHERS.search(text):
        return False
    if sense.startswith("demand-not"):
        return not _asks(sentence, match)
    return not _stays(text, match) and not _asks(sentence, match)


def _asks(sentence: Sentence, match: Match) -> bool:
    """Whether it is only asked what becomes of the end: "does it move?", "I wondered whether it moves"."""
    before = whole(sentence.text[: match.start + 1])
    if WONDERS.says(before) or WONDERS.says(whole(sentence.text[: match.end])):
        return True
    return sentence.asks and ASKS_WHETHER.says(sentence) and not DEMANDS.says(sentence)


def _stays(text: str, match: Match) -> bool:
    """Whether the clause around the words says that the end does not move."""
    before = _CLAUSE.split(text[max(0, match.start - _NEAR) : match.start])[-1]
    after = _CLAUSE.split(text[match.end : match.end + _NEAR].replace(",", ";"))[0]
    return any(STAYS.says(whole(part)) for part in (before, after))
