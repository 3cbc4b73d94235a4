"""What the coach's letters to the client say about a hold: who wanted it, and whether they spoke of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from mailhold.policy.decision import Evidence
from mailhold.policy.evidence import evidence
from mailhold.policy.foreign_sayings import Foreign, foreign_sayings
from mailhold.policy.hearing import SURE, Line, lines_of
from mailhold.policy.languages import foreign_tongue, is_english, language_name
from mailhold.policy.parties import Audience, Role, Spoken
from mailhold.policy.phrases.coach_says import YOU_ASKED
from mailhold.policy.phrases.foreign.tongue import Tongue
from mailhold.policy.plain_words import plain
from mailhold.policy.speech.acts import CoachAct


class Confirms(StrEnum):
    """Who wanted the hold, as a letter to the client has it."""

    CLIENT_ASKED = "client_asked"
    CLIENT_WROTE = "client_wrote"  # points at the client's own message; says nothing of a spoken request
    COACH_DECIDED = "coach_decided"
    NOBODY = "nobody"  # names the hold, not who asked
    NOTHING = "nothing"  # not about a hold
    UNREAD = "unread"  # in another language, and not plain


@dataclass(frozen=True, slots=True)
class Confirmation:
    """``denies``: it says in so many words that the client did not ask. ``oral``: a call or talk is named.

    ``language`` names the one that an unread letter is in, "" for all others.
    """

    confirms: Confirms
    letter: Spoken
    evidence: tuple[Evidence, ...]
    oral: bool = False
    denies: bool = False
    language: str = ""


_SPOKEN = re.compile(
    r"(?<!\w)(?:call|calls|phone|phoned|telephone|rang|called|calling|session|meeting|spoke|spoken|speaking|talk|"
    r"talked|talking|told|voicemail|in person|conversation|said|chat|chatted|zoom|mentioned|verbally|met|lunch|coffee|"
    r"face to face)(?!\w)"
)
_TALK = r"(?:\w+ )?(?:call|conversation|discussion|talk|chat|session)"
_AGREED = re.compile(
    r"(?<!\w)(?:(?:as|what|like) (?:we(?:'ve| have| had)? )?(?:discussed|agreed|talked about|spoke about|spoken about)|"
    r"we (?:discussed|agreed|went over|talked about|talked through|spoke about)|"
    rf"(?:per|following) our {_TALK})(?!\w)"
)
_DENIED = re.compile(r"(?<!\w)you (?:did not|didn't|have not|haven't|never) (?:ask|request)(?:ed)?(?!\w)")
_HOLD = re.compile(r"(?<!\w)(?:(?:on|your|the|a|this|of) hold|hold from|pause|pauses|paused|pausing|hiatus)(?!\w)")
_NAMES_HOLD = frozenset(
    {CoachAct.HOLD_NAMED, CoachAct.CLIENT_UNSURE, CoachAct.THIRD_ASKED, CoachAct.SUGGESTS, CoachAct.NOT_ASKED}
)


def confirmations(spoken: Sequence[Spoken]) -> tuple[Confirmation, ...]:
    """What each letter from the coach to the client says about a hold, in reading order; chat bubbles are none."""
    return tuple(
        _confirmation(one)
        for one in spoken
        if one.role is Role.COACH and one.audience is Audience.CLIENT and not one.on_screen
    )


def _confirmation(letter: Spoken) -> Confirmation:
    tongue = foreign_tongue(letter.words)
    if tongue:
        return _in_foreign(letter, tongue)
    if not is_english(letter.words):
        return Confirmation(Confirms.UNREAD, letter, (), language=language_name(letter.words))
    return _in_english(letter)


def _in_foreign(letter: Spoken, tongue: Tongue) -> Confirmation:
    """Whether it plainly says that the client asked; what else names a hold in another language is left to a person."""
    heard = [
        (at, saying)
        for at, said in enumerate(letter.said)
        for saying in foreign_sayings(said.passage.words, tongue)
        if Foreign.CONFIRMS in saying.says or Foreign.NAMES in saying.says
    ]
    proof = tuple(
        evidence(letter, "client_asked", at, (saying.sentence.start, saying.sentence.end))
        for at, saying in heard
        if Foreign.CONFIRMS in saying.says
    )
    if proof:
        return Confirmation(Confirms.CLIENT_ASKED, letter, proof)
    if heard:
        return Confirmation(Confirms.UNREAD, letter, (), language=tongue.name)
    return Confirmation(Confirms.NOTHING, letter, ())


def _in_english(letter: Spoken) -> Confirmation:
    lines = lines_of(letter)
    oral = bool(_SPOKEN.search(plain(letter.words)))
    asked = [line for line in lines if line.heard.of(CoachAct.CLIENT_ASKED) >= SURE and not _only_agreed(line)]
    wrote = [line for line in lines if line.heard.of(CoachAct.CLIENT_WROTE) >= SURE]
    denies = any(line.heard.of(CoachAct.NOT_ASKED) >= SURE or _DENIED.search(line.sentence.text) for line in lines)
    if asked and not denies:
        return Confirmation(Confirms.CLIENT_ASKED, letter, _proof("client_asked", asked), oral)
    if wrote and not denies:
        return Confirmation(Confirms.CLIENT_WROTE, letter, _proof("client_asked", wrote), oral)
    decided = [line for line in lines if line.heard.act == CoachAct.COACH_DECIDES]
    if decided:
        return Confirmation(Confirms.COACH_DECIDED, letter, _proof("coach_decides", decided), oral, denies)
    named = [line for line in lines if line.heard.act in _NAMES_HOLD or _HOLD.search(line.sentence.text)]
    if named:
        return Confirmation(Confirms.NOBODY, letter, _proof("hold_named", named), oral, denies)
    return Confirmation(Confirms.NOTHING, letter, ())


def _only_agreed(line: Line) -> bool:
    """Whether a talk is named that does not say who asked: "as we discussed on Friday, your coaching is paused"."""
    return bool(_AGREED.search(line.sentence.text)) and not YOU_ASKED.says(line.sentence)


def _proof(kind: str, lines: Sequence[Line]) -> tuple[Evidence, ...]:
    return tuple(line.proof(kind) for line in lines)
