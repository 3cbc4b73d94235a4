"""What the client says, over all the client's letters: the latest word counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mailhold.policy.decision import Evidence
from mailhold.policy.evidence import evidence
from mailhold.policy.foreign_sayings import Foreign, foreign_sayings
from mailhold.policy.hearing import SURE, Line, lines_of
from mailhold.policy.languages import foreign_tongue, is_english, language_name
from mailhold.policy.parties import Audience, Role, Spoken
from mailhold.policy.phrases.foreign.tongue import Tongue
from mailhold.policy.speech.acts import ClientAct, CoachAct
from mailhold.policy.standing import stands


class Wish(StrEnum):
    """What the client's words come to."""

    DIRECT = "direct"
    UNCLEAR = "unclear"
    NOT_ASKED = "not_asked"
    UNREAD = "unread"  # in a language that is not read, or not plainly
    SILENT = "silent"  # no words of the client at all


@dataclass(frozen=True, slots=True)
class ClientWords:
    """``letter`` is the one that decided. ``upset``: quits, wants money back, or complains.

    ``moves_sessions``: it speaks of rescheduling, pacing or booking.
    ``language`` names that of unread words, "" for all others.
    """

    wish: Wish
    letter: Spoken | None
    evidence: tuple[Evidence, ...]
    upset: bool = False
    language: str = ""
    moves_sessions: bool = False


PLAIN = 0.8
"""How likely a doubt must be to leave open what was asked for just before."""

CLOSE = 0.3
"""How likely a request must be to be asked about, where it is too unsure to stand."""

_LENGTH = re.compile(r"(?<!\w)(?:weeks?|months?)(?!\w)")
"""A doubt about the length leaves the request as it is."""

_CANCELS_CONTRACT = re.compile(r"(?<!\w)(?:contract|agreement|notice)(?!\w)")
_NOT_OF_HOLDS = frozenset({ClientAct.ELSE, ClientAct.AGREEMENT, ClientAct.RETURNS, ClientAct.UPSET})
_MOVES = frozenset({ClientAct.ONE_SESSION, ClientAct.PACING})
_OFFERS = frozenset({CoachAct.SUGGESTS, CoachAct.COACH_DECIDES, CoachAct.HOLD_NAMED})


@dataclass(frozen=True, slots=True)
class _Heard:
    wish: Wish
    evidence: tuple[Evidence, ...]
    weighs: bool  # it says something about holds; else an earlier letter may stand
    agrees: bool = False  # only a bare yes to a suggestion


def client_words(spoken: Sequence[Spoken]) -> ClientWords:
    """Weigh the client's letters among ``spoken`` (all letters, reading order), the latest first."""
    letters = in_time([one for one in spoken if one.role is Role.CLIENT])
    if not letters:
        return ClientWords(Wish.SILENT, None, ())
    tongues = [foreign_tongue(one.words) for one in letters]
    lines = [() if tongue else lines_of(one) for one, tongue in zip(letters, tongues, strict=True)]
    upset = any(map(_upset, lines)) or any(map(_quits, letters, tongues))
    proof: list[Evidence] = []
    yes: ClientWords | None = None  # a bare yes, which takes nothing from a request before it
    for letter, its, tongue in reversed(list(zip(letters, lines, tongues, strict=True))):
        if tongue is None and not is_english(letter.words):
            return yes or ClientWords(Wish.UNREAD, letter, tuple(proof), upset, language_name(letter.words))
        heard = _heard_in(tongue, letter) if tongue else _heard(letter, its, spoken)
        proof.extend(heard.evidence)
        if not heard.weighs:
            continue
        language = tongue.name if tongue and heard.wish is Wish.UNREAD else ""
        here = ClientWords(heard.wish, letter, tuple(proof), upset and heard.wish is not Wish.DIRECT, language)
        if not heard.agrees:
            return here if yes is None or heard.wish is Wish.DIRECT else yes
        yes = yes or here
    moves = any(line.heard.act in _MOVES for its in lines for line in its)
    return yes or ClientWords(Wish.NOT_ASKED, letters[-1], tuple(proof), upset, moves_sessions=moves)


def in_time(letters: Sequence[Spoken]) -> list[Spoken]:
    """Oldest first: by the time in their headers where all have one, else bottom up as threads are read."""
    if any(one.on_screen for one in letters) or len(letters) < 2:
        return list(letters)
    times = [_clock(one.letter.sent_at) for one in letters]
    if all(times):
        bottom_up = [(time, letter) for time, letter in zip(times, letters, strict=True) if time][::-1]
        return [letter for _, letter in sorted(bottom_up, key=lambda one: one[0])]
    return list(reversed(letters))


def _clock(sent_at: datetime | None) -> datetime | None:
    """Wall clocks, since quoted headers mostly give no offset."""
    return sent_at.replace(tzinfo=None) if sent_at else None


def _heard(letter: Spoken, lines: Sequence[Line], spoken: Sequence[Spoken]) -> _Heard:
    calm = not _upset(lines)
    lasts = any(line.heard.of(ClientAct.RETURNS) >= CLOSE for line in lines)
    last = _Heard(Wish.NOT_ASKED, (), False)
    for at, line in enumerate(lines):
        asks = _asking(line, lasts)
        last = _after(last, line, asks, stands(lines, at, asks, calm))
    agrees = any(line.heard.act == ClientAct.AGREEMENT for line in lines)
    if not last.weighs and agrees and _suggested_before(spoken):
        return _Heard(Wish.UNCLEAR, (evidence(letter, ClientAct.AGREEMENT, 0, None),), True, agrees=True)
    return last


def _asking(line: Line, lasts: bool) -> float:
    """How likely a sentence is a request; ``lasts`` where the letter says when coaching goes on."""
    heard = line.heard
    if heard.act == ClientAct.EXTENSION_DEMAND:  # which does not make it less of a request
        return max(part.of(ClientAct.DIRECT_REQUEST) for part in line.parts())
    return heard.of(ClientAct.DIRECT_REQUEST) + (heard.of(ClientAct.STOP_WITHOUT_LENGTH) if lasts else 0.0)


def _after(last: _Heard, line: Line, asks: float, asked: bool) -> _Heard:
    """What stands after one more sentence, which is a request as likely as ``asks``, ``asked`` if it stands as one."""
    heard = line.heard
    seen = (*last.evidence, line.proof(heard.act))
    if asked:
        return _Heard(Wish.DIRECT, (*last.evidence, line.proof(ClientAct.DIRECT_REQUEST)), True)
    if heard.of(ClientAct.REFUSAL) >= (PLAIN if last.wish is Wish.DIRECT else SURE):
        return _Heard(Wish.NOT_ASKED, seen, True)
    if last.wish is Wish.DIRECT and heard.of(ClientAct.HEDGE) >= PLAIN and not _LENGTH.search(line.sentence.text):
        return _Heard(Wish.UNCLEAR, seen, True)
    if last.wish is Wish.UNCLEAR and heard.of(ClientAct.ENDS_FOR_GOOD) >= SURE:
        return _Heard(Wish.NOT_ASKED, seen, True)
    quits = any(one.kind == ClientAct.ENDS_FOR_GOOD for one in seen)
    open_yet = heard.of(ClientAct.DIRECT_REQUEST, ClientAct.HEDGE, *(() if quits else (ClientAct.STOP_WITHOUT_LENGTH,)))
    if open_yet >= SURE or asks >= CLOSE:
        return _Heard(last.wish if last.wish is Wish.DIRECT else Wish.UNCLEAR, seen, True)
    if heard.act not in _NOT_OF_HOLDS:
        return _Heard(last.wish, seen, True)
    return last


_STOPS = {
    Foreign.ASKS: (Wish.DIRECT, ClientAct.DIRECT_REQUEST),
    Foreign.UNSURE: (Wish.UNCLEAR, ClientAct.HEDGE),
    Foreign.REFUSES: (Wish.NOT_ASKED, ClientAct.REFUSAL),
    Foreign.QUITS: (Wish.NOT_ASKED, ClientAct.ENDS_FOR_GOOD),
}


def _heard_in(tongue: Tongue, letter: Spoken) -> _Heard:
    """The same for a letter in another language, more simply: the last sentence that says something stands.

    A hold that is only named, and a request beside words on the contract that are not understood, are left unread.
    """
    last = _Heard(Wish.NOT_ASKED, (), False)
    named: set[Foreign] = set()
    for at, said in enumerate(letter.said):
        for saying in foreign_sayings(said.passage.words, tongue):
            place = (saying.sentence.start, saying.sentence.end)
            named |= saying.says
            for wish, act in (_STOPS[each] for each in saying.says if each in _STOPS):
                last = _Heard(wish, (*last.evidence, evidence(letter, act, at, place)), True)
    unheard = Foreign.NAMES_END if last.wish is Wish.DIRECT else Foreign.NAMES
    if unheard in named and (last.wish is Wish.DIRECT or not last.weighs):
        return _Heard(Wish.UNREAD, last.evidence, True)
    return last


def _quits(letter: Spoken, tongue: Tongue | None) -> bool:
    if tongue is None:
        return False
    return any(Foreign.QUITS in saying.says for saying in foreign_sayings(letter.words, tongue))


def _upset(lines: Sequence[Line]) -> bool:
    """Whether a letter quits, wants money back or is upset; a contract cancelled in due form is neither."""
    return any(
        line.heard.of(ClientAct.UPSET) >= CLOSE
        or (
            line.heard.of(ClientAct.UPSET, ClientAct.ENDS_FOR_GOOD) >= SURE
            and not _CANCELS_CONTRACT.search(line.sentence.text)
        )
        for line in lines
    )


def _suggested_before(spoken: Sequence[Spoken]) -> bool:
    return any(
        line.heard.act in _OFFERS
        for one in spoken
        if one.role is Role.COACH and one.audience is Audience.CLIENT
        for line in lines_of(one)
    )
