"""What the coach says: to the client in a confirmation email, and to ops in a note."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from mailhold.policy.decision import Evidence
from mailhold.policy.evidence import evidence
from mailhold.policy.parties import Audience, Role, Said, Spoken
from mailhold.policy.phrases.coach_says import COACH_DECIDES, GUESSES, NOT_A_HOLD, SUGGESTS, TELLS_OPS, YOU_ASKED
from mailhold.policy.phrases.grammar import Register, words_of
from mailhold.policy.phrases.slots import SLOTS_OF_OTHERS
from mailhold.policy.phrases.stops import STOPS
from mailhold.policy.plain_words import Sentence, plain, sentences
from mailhold.policy.sayings import Kind, sayings

STOPS_OF_OTHERS = Register("stops of others", STOPS.phrases, SLOTS_OF_OTHERS)


class Confirms(StrEnum):
    """What a coach's letter to the client says about who wanted the hold."""

    CLIENT_ASKED = "client_asked"
    COACH_DECIDED = "coach_decided"
    NOBODY = "nobody"  # names the hold, not who asked
    NOTHING = "nothing"  # not about a hold


@dataclass(frozen=True, slots=True)
class Confirmation:
    """``oral``: the request was spoken, not written. ``denies``: it says that the client did not ask."""

    confirms: Confirms
    letter: Spoken
    evidence: tuple[Evidence, ...]
    oral: bool = False
    denies: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """What the coach tells ops. ``asks``: a hold is meant; each other field is a way to back it."""

    asks: bool = False
    verbal: bool = False
    written: bool = False
    typed_text: bool = False
    guess: bool = False
    claims: bool = False  # "she asked for it", however she may have
    denies: bool = False  # "this is not a hold"
    mentions: bool = False  # a hold is named at all, be it in a question
    evidence: tuple[Evidence, ...] = ()


_SPOKEN = re.compile(
    r"(?<!\w)(?:call|phone|telephone|rang|called|session|meeting|spoke|talk|talked|told|"
    r"voicemail|in person|conversation|said|chat|zoom|mentioned)"
)
_BANKISH = re.compile(
    r"on hold with(?! (?:coaching|her|his|their|my|our|the coaching))|kept (?:me )?on hold|line on hold"
)
_NAMES_HOLD = re.compile(r"(?<!\w)(?:holds?|pauses?|paused|pausing|break|hiatus|paus)(?!\w)")
_TEXTED = re.compile(
    r"(?<!\w)(?:text|texts|texted|sms|whatsapp|imessage|signal|telegram|message|messaged|messages|dm|dmed|slack|chat|messenger|wechat|msg|teams|viber)(?!\w)"
)
_EMAILED = re.compile(r"(?<!\w)(?:email|e-mail|emailed|e-mailed|mail|mailed)(?!\w)")
_QUOTED = re.compile(
    r"\"[^\"]{12,}\"|(?<!\w)'[^'\n]{3,}(?:'\w[^'\n]*)*'(?!\w)|^\[?\d{1,2}[/.:]\d{1,2}.{0,40}:.+$|^ {2,}\S.+$|^>.+$",
    re.MULTILINE,
)
_ASKED_IN_MIND = frozenset({Kind.HEDGE, Kind.CONDITION, Kind.REFUSAL, Kind.SOFT})


def confirmations(spoken: Sequence[Spoken]) -> tuple[Confirmation, ...]:
    """What each letter from the coach to the client says about a hold, in reading order."""
    return tuple(
        _confirmation(one)
        for one in spoken
        if one.role is Role.COACH and one.audience is Audience.CLIENT and not one.on_screen
    )


def _confirmation(letter: Spoken) -> Confirmation:
    asked: list[Evidence] = []
    named: list[Evidence] = []
    decided: list[Evidence] = []
    denies = False
    points_back = False
    for at, said in enumerate(letter.said):
        cut = sentences(said.passage.words)
        for sentence in cut:
            there = words_of(sentence.text)
            senses = [(m.start, m.end, m.phrase.sense) for m in YOU_ASKED.find(sentence.text, there)]
            denies = denies or any(sense == "not" for _, _, sense in senses)
            place = (sentence.start, sentence.end)
            stops = _stops(sentence, there)
            if any(sense == "it" for _, _, sense in senses) and not denies:
                points_back = True
                if not stops:
                    asked.append(evidence(letter, "client_asked", at, place))
            if COACH_DECIDES.says(sentence.text, there) and (stops or named):
                decided.append(evidence(letter, "coach_decides", at, place))
            if not stops:
                continue
            named.append(evidence(letter, "hold_named", at, place))
            if _says_asked(sentence, stops, senses):
                asked.append(evidence(letter, "client_asked", at, place))
    real = [one for one in asked if one in asked]
    if real and named and not denies and (points_back or any(one.words == n.words for one in asked for n in named)):
        return Confirmation(Confirms.CLIENT_ASKED, letter, tuple(asked), bool(_SPOKEN.search(plain(letter.words))))
    if not named:
        return Confirmation(Confirms.NOTHING, letter, ())
    if decided:
        return Confirmation(Confirms.COACH_DECIDED, letter, tuple(decided), denies=denies)
    return Confirmation(Confirms.NOBODY, letter, tuple(named), denies=denies)


def _stops(sentence: Sentence, there: frozenset[str]) -> list[tuple[int, int]]:
    return [(m.start, m.end) for m in STOPS.find(sentence.text, there)]


def _says_asked(sentence: Sentence, stops: list[tuple[int, int]], senses: list[tuple[int, int, str]]) -> bool:
    """Whether the client is named in the sentence as the one who asked for one of ``stops``."""
    if any(sense in {"not", "about"} for _, _, sense in senses):
        return False
    if any(sense == "it" for _, _, sense in senses):
        return True
    for start, end, sense in senses:
        follows = [stop for stop in stops if stop[0] >= end - 1]
        if not follows:
            continue
        between = sentence.text[end : follows[0][0]]
        if COACH_DECIDES.says(between, words_of(between)):
            continue
        doubt = re.search(
            r"(?<!\w)(?:might|may|maybe|perhaps|thinking|considering|don't|not|wondering|unsure)(?!\w)", between
        )
        if sense == "asked" and not (doubt and "don't" in doubt.group()):
            return True
        if (
            sense in {"told", "told-now"}
            and not doubt
            and re.search(
                r"want|need|like|wish|have to|must|going to|decided|ready|pause|hold|break|stop|time",
                sentence.text[start : follows[0][1]],
            )
        ):
            return sense == "told" or bool(_SPOKEN.search(sentence.text))
    return False


def suggests_hold(spoken: Sequence[Spoken]) -> bool:
    """Whether the coach put a hold to the client as a suggestion or question."""
    return any(
        STOPS.says(sentence.text, there) and (sentence.asks or SUGGESTS.says(sentence.text, there))
        for one in spoken
        if one.role is Role.COACH and one.audience is Audience.CLIENT
        for said in one.said
        for sentence in sentences(said.passage.words)
        for there in [words_of(sentence.text)]
    )


def note(spoken: Sequence[Spoken], subject: str) -> Note:
    """What the coach's own words to ops come to; ``subject`` is that of the submission."""
    letters = [one for one in spoken if one.role is Role.COACH and one.audience is Audience.OPS]
    proof: list[Evidence] = []
    asks = verbal = written = guess = claims = denies = typed = mentions = False
    for letter in letters:
        for at, said in enumerate(letter.said):
            if _typed_text(said):
                typed = True
                proof.append(evidence(letter, "typed_text", at, None))
            cut = sentences(said.passage.words)
            holdish = [sentence for sentence in cut if _about_hold(sentence)]
            mentions = mentions or bool(holdish)
            for sentence in cut:
                there = words_of(sentence.text)
                place = (sentence.start, sentence.end)
                if NOT_A_HOLD.says(sentence.text, there):
                    denies = True
                    proof.append(evidence(letter, "not_a_hold", at, place))
                    continue
                about = sentence in holdish
                if about and not _asks_policy(sentence):
                    asks = True
                    proof.append(evidence(letter, "coach_names_hold", at, place))
                claims = claims or (about and _asked_near(sentence))
                told = {match.phrase.sense for match in TELLS_OPS.find(sentence.text, there)}
                if GUESSES.says(sentence.text, there) and holdish:
                    guess = True
                    proof.append(evidence(letter, "coach_guess", at, place))
                if "verbal" in told and (about or len(holdish) > 0) and "written" not in told:
                    verbal = verbal or about or _asked_near(sentence)
                    proof.append(evidence(letter, "coach_claims_verbal", at, place))
                if "written" in told:
                    written = True
    asks = asks or (
        bool(_NAMES_HOLD.search(plain(subject))) and bool(letters) and not denies and not _only_asks(letters)
    )
    mentions = mentions or bool(_NAMES_HOLD.search(plain(subject)))
    return Note(asks and not denies, verbal, written, typed, guess, claims, denies, mentions, tuple(proof))


def _about_hold(sentence: Sentence) -> bool:
    text = sentence.text
    if _BANKISH.search(text):
        return False
    return STOPS_OF_OTHERS.says(text, words_of(text)) or (
        bool(re.search(r"(?<!\w)(?:holds?|pause|hiatus)(?!\w)", text)) and "hold me" not in text
    )


def _asks_policy(sentence: Sentence) -> bool:
    """A question of the coach's own, or about anybody ("if someone goes on hold")."""
    if re.search(r"(?<!\w)if (?:some|any|a client|people|one)", sentence.text):
        return True
    return sentence.asks and not re.search(
        r"(?<!\w)(?:can|could|would|will) (?:you|we|one of you|i)|please|pls", sentence.text
    )


def _only_asks(letters: Sequence[Spoken]) -> bool:
    cut = [sentence for one in letters for said in one.said for sentence in sentences(said.passage.words)]
    return (
        bool(cut)
        and any(_asks_policy(sentence) for sentence in cut)
        and all(_asks_policy(sentence) or not _about_hold(sentence) for sentence in cut)
    )


def _asked_near(sentence: Sentence) -> bool:
    return bool(re.search(r"(?<!\w)(?:asked|requested|wants|wanted|would like|request|needs)(?!\w)", sentence.text))


def _typed_text(said: Said) -> bool:
    """A text message copied out by hand: a medium is named, and quoted words name a stop."""
    text = plain(said.passage.words)
    if not _TEXTED.search(text) or (_EMAILED.search(text) and not re.search(r"text|sms|whatsapp|imessage", text)):
        return False
    return any(
        any(
            one.kind not in {Kind.PAST, Kind.MENTION}
            for one in sayings(said.passage.words[quoted.start() : quoted.end()])
        )
        for quoted in _runs(text)
    )


def _runs(text: str) -> list[re.Match[str]]:
    """Quoted or set-off runs; lines that follow each other are taken together."""
    block = re.compile(r"(?:^(?: {2,}|>|\[?\d{1,2}[/.:]\d{1,2}).*(?:\n(?!\n).*)*\n?)+", re.MULTILINE)
    return [*_QUOTED.finditer(text), *block.finditer(text)]
