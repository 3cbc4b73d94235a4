"""The slots of a sentence as traits: which registers of ``phrases`` say something in it, and in which order."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from mailhold.policy.limits import lasting, momentary, one_day
from mailhold.policy.phrases.absences import ABSENCES
from mailhold.policy.phrases.coach_says import COACH_DECIDES, RESTS, YOU_ASKED
from mailhold.policy.phrases.coach_tells_ops import CLAIMS, GUESSES, NOT_A_HOLD, TELLS_OPS
from mailhold.policy.phrases.conditions import CONDITIONS, POLITE
from mailhold.policy.phrases.contract_end import CONTRACT_END
from mailhold.policy.phrases.end_framed import ASKS_WHETHER, DEMANDS, EXTRA_TIME, STAYS, WITHDRAWN, WONDERS
from mailhold.policy.phrases.frames import FRAMES
from mailhold.policy.phrases.grammar import Register, Registers
from mailhold.policy.phrases.letters_say import (
    AGREES,
    FOR_GOOD,
    HOW_LONG,
    ONE_SESSION,
    RETURNS,
    SOMEBODY_ELSE,
    TAKEN_BACK,
    UNDECIDED,
)
from mailhold.policy.phrases.stops import STOPS
from mailhold.policy.plain_words import one_sentence


class Slots:
    """The registers that one model looks at: those ``in_order`` also count by which comes after which."""

    def __init__(self, in_order: tuple[Register, ...], alone: tuple[Register, ...]) -> None:
        self.in_order = frozenset(in_order)
        self.all = Registers((*in_order, *alone))


_END = (CONTRACT_END, STAYS, ASKS_WHETHER, DEMANDS, WITHDRAWN, WONDERS, EXTRA_TIME)
_LETTER = (CONDITIONS, POLITE, TAKEN_BACK, UNDECIDED, SOMEBODY_ELSE, FOR_GOOD, HOW_LONG, ONE_SESSION, AGREES, RETURNS)
LOOKED_FOR: Mapping[str, Slots] = {
    "client": Slots((FRAMES, STOPS, ABSENCES), (*_LETTER, *_END)),
    "coach_to_client": Slots((STOPS, YOU_ASKED, COACH_DECIDES), (RESTS, *_END)),
    "coach_to_ops": Slots((STOPS, CLAIMS, GUESSES), (TELLS_OPS, NOT_A_HOLD, *_END)),
}
_LENGTHS = ((lasting, "[lasting]"), (momentary, "[momentary]"), (one_day, "[one day]"))


def slot_traits(name: str, text: str) -> set[str]:
    """The slots that the model ``name`` finds in the plain sentence ``text``, and each two that follow one another."""
    slots = LOOKED_FOR[name]
    found = {slot for says, slot in _LENGTHS if says(text)}
    row = []
    for register, match in slots.all.find(one_sentence(text)):
        slot = f"[{register.name} {match.phrase.sense}]"
        found.add(slot)
        if register in slots.in_order:
            row.append((match.start, slot))
    row.sort()
    found.update(f"{first} {second}" for (_, first), (_, second) in pairwise(row))
    return found
