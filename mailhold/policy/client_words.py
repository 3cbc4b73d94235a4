"""What the client says, over all the client's letters: the latest word counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mailhold.policy.decision import Evidence
from mailhold.policy.evidence import evidence
from mailhold.policy.languages import Foreign, foreign_sayings, is_english, language_name, tongue_of
from mailhold.policy.parties import Audience, Role, Spoken
from mailhold.policy.phrases.end_framed import EXTRA_TIME
from mailhold.policy.phrases.foreign.tongue import Tongue
from mailhold.policy.phrases.grammar import Register
from mailhold.policy.phrases.letters_say import (
    AGREES,
    FOR_GOOD,
    HOW_LONG,
    ONE_SESSION,
    SOMEBODY_ELSE,
    TAKEN_BACK,
    UNDECIDED,
)
from mailhold.policy.phrases.stops import STOPS
from mailhold.policy.plain_words import Sentence, sentences, whole
from mailhold.policy.sayings import Kind, Saying, sayings


class Wish(StrEnum):
    """What the client's words come to."""

    DIRECT = "direct"
    UNCLEAR = "unclear"
    NOT_ASKED = "not_asked"
    UNREAD = "unread"  # in a language that is not read
    SILENT = "silent"  # no words of the client at all


@dataclass(frozen=True, slots=True)
class ClientWords:
    """``letter`` is the one that decided. ``upset``: quits, wants money back, or complains.

    ``moves_sessions``: it speaks of rescheduling, pacing or booking.
    ``language`` names the one that is not read, "" for all that are.
    """

    wish: Wish
    letter: Spoken | None
    evidence: tuple[Evidence, ...]
    upset: bool = False
    language: str = ""
    moves_sessions: bool = False


_LATER = re.compile(
    r"(?<!\w)(?:then|after|afterwards|when|once|later|again|until|till?|in (?:the )?(?:new|spring|summer|autumn|fall|"
    r"winter|january|february|march|april|may|june|july|august|september|october|november|december|"
    r"\w+ (?:weeks|months)))(?!\w)"
)
"""Carrying on later is the end of a pause, not its taking back."""


_PLAN = re.compile(r"(?<!\w)(?:so (?:that )?(?:i|we)|contract|end date|to plan|in order to)(?!\w)")
_COACHING = re.compile(
    r"coach|session|\bcalls\b|\bhold\b|pause|\bbreak\b|\boff\b|\bstop|meetings|appointments|schedule"
)
_WANTS_ME = re.compile(r"\W*(?:me|us)(?!\w)")


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
    upset = any(_upset(one) for one in letters)
    proof: list[Evidence] = []
    yes: ClientWords | None = None  # a bare yes, which takes nothing from a request before it
    for letter in reversed(letters):
        english = is_english(letter.words)
        tongue = None if english else tongue_of(letter.words)
        if tongue is None and not english:
            return yes or ClientWords(Wish.UNREAD, letter, tuple(proof), upset, language_name(letter.words))
        heard = _heard_in(tongue, letter) if tongue else _heard(letter, spoken)
        proof.extend(heard.evidence)
        if not heard.weighs:
            continue
        here = ClientWords(heard.wish, letter, tuple(proof), upset and heard.wish is not Wish.DIRECT)
        if not heard.agrees:
            return here if yes is None or heard.wish is Wish.DIRECT else yes
        yes = yes or here
    moves = any(_says(one, ONE_SESSION) for one in letters)
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


def _heard(letter: Spoken, spoken: Sequence[Spoken]) -> _Heard:
    if _for_somebody_else(letter):
        return _Heard(Wish.NOT_ASKED, (evidence(letter, "somebody_else", 0, None),), True)
    for_good = _says(letter, FOR_GOOD)
    found: list[tuple[int, int, Saying]] = []
    last = _Heard(Wish.NOT_ASKED, (), False)
    for at, said in enumerate(letter.said):
        found.extend(
            (at, saying.stop[0], saying)
            for saying in sayings(said.passage.words)
            if not (for_good and saying.kind is Kind.BARE)
        )
        found.extend((at, place, saying) for place, saying in _turns(said.passage.words))
    for at, _, saying in sorted(found, key=lambda one: one[:2]):
        last = _after(last, saying, evidence(letter, saying.kind.value, at, (saying.start, saying.end)))
    if not last.weighs and _agrees(letter) and _suggested_before(letter, spoken):
        return _Heard(Wish.UNCLEAR, (evidence(letter, "agreement", 0, None),), True, agrees=True)
    return last


def _heard_in(tongue: Tongue, letter: Spoken) -> _Heard:
    """The same for a letter in another language, more simply: the last sentence that says something stands."""
    wishes = {Foreign.ASKS: Wish.DIRECT, Foreign.UNSURE: Wish.UNCLEAR, Foreign.REFUSES: Wish.NOT_ASKED}
    kinds = {Foreign.ASKS: Kind.DIRECT, Foreign.UNSURE: Kind.HEDGE, Foreign.REFUSES: Kind.REFUSAL}
    last = _Heard(Wish.NOT_ASKED, (), False)
    for at, said in enumerate(letter.said):
        for saying in foreign_sayings(said.passage.words, tongue):
            place = (saying.sentence.start, saying.sentence.end)
            proof = evidence(letter, kinds[saying.says].value, at, place)
            kept = last.wish is Wish.DIRECT and saying.says is Foreign.UNSURE
            wish = Wish.UNCLEAR if kept else wishes[saying.says]
            last = _Heard(wish, (*last.evidence, proof), True)
    return last


def _after(last: _Heard, saying: Saying, proof: Evidence) -> _Heard:
    """What stands after one more saying of the same letter."""
    seen = (*last.evidence, proof)
    if saying.kind is Kind.DIRECT:
        return _Heard(Wish.DIRECT, seen, True)
    if saying.kind in {Kind.HEDGE, Kind.CONDITION, Kind.SOFT, Kind.BARE}:
        return _Heard(last.wish if last.wish is Wish.DIRECT else Wish.UNCLEAR, seen, True)
    if saying.kind is Kind.REFUSAL:
        return _Heard(Wish.NOT_ASKED, seen, True)
    if saying.kind is Kind.UNDECIDED:
        return _Heard(Wish.UNCLEAR if last.wish is Wish.DIRECT else last.wish, seen, last.weighs)
    return _Heard(last.wish, seen, last.weighs)


def _turns(words: str) -> list[tuple[int, Saying]]:
    """Sentences that take a request back or leave it open, each with the place of the words that do."""
    found = []
    for sentence in sentences(words):
        if EXTRA_TIME.says(sentence) and not STOPS.says(sentence):
            continue  # "I don't need the extra weeks" takes nothing from the hold
        if (open_yet := next(UNDECIDED.find(sentence), None)) is not None:
            if not HOW_LONG.says(sentence) and not (open_yet.phrase.sense == "asks" and _PLAN.search(sentence.text)):
                found.append((sentence.start + open_yet.start, _whole(sentence, Kind.UNDECIDED)))
            continue
        for match in TAKEN_BACK.find(sentence):
            if match.phrase.sense != "continues" or not _LATER.search(sentence.text.replace("after all", "")):
                found.append((sentence.start + match.start, _whole(sentence, Kind.REFUSAL)))
    return found


def _whole(sentence: Sentence, kind: Kind) -> Saying:
    return Saying(kind, sentence.start, sentence.end, (sentence.start, sentence.end))


def _says(letter: Spoken, register: Register) -> bool:
    return any(register.says(sentence) for said in letter.said for sentence in sentences(said.passage.words))


def _for_somebody_else(letter: Spoken) -> bool:
    """Written on behalf, or telling what a third person wants of coaching; "he wants every report" is none of that."""
    return any(
        match.phrase.sense != "third" or _COACHING.search(sentence.text, match.start)
        for said in letter.said
        for sentence in sentences(said.passage.words)
        for match in SOMEBODY_ELSE.find(sentence)
        if not _WANTS_ME.match(sentence.text, match.end)
    )


def _upset(letter: Spoken) -> bool:
    """Quits, wants money back or is upset; a contract properly cancelled is none of these."""
    if any(saying.kind is Kind.FOR_GOOD for said in letter.said for saying in sayings(said.passage.words)):
        return True
    return any(
        match.phrase.sense != "cancels"
        for said in letter.said
        for sentence in sentences(said.passage.words)
        for match in FOR_GOOD.find(sentence)
    )


def _agrees(letter: Spoken) -> bool:
    return AGREES.says(whole(letter.words[:400])) or _says(letter, AGREES)


def _suggested_before(letter: Spoken, spoken: Sequence[Spoken]) -> bool:
    return any(
        sayings(said.passage.words)
        for one in spoken
        if one.role is Role.COACH and one.audience is Audience.CLIENT
        for said in one.said
    )
