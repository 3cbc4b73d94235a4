"""What the coach tells ops: that a hold is meant, and what backs it. A coach's own account is proof of nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailhold.policy.decision import Evidence
from mailhold.policy.evidence import evidence
from mailhold.policy.parties import Audience, Role, Spoken
from mailhold.policy.phrases.coach_tells_ops import CLAIMS, GUESSES, NOT_A_HOLD, TELLS_OPS
from mailhold.policy.phrases.grammar import Match, Register
from mailhold.policy.phrases.slots import SLOTS_OF_OTHERS
from mailhold.policy.phrases.stops import STOPS
from mailhold.policy.plain_words import Sentence, plain, sentences
from mailhold.policy.sayings import Kind, sayings

STOPS_OF_OTHERS = Register("stops of others", STOPS.phrases, SLOTS_OF_OTHERS)
"""The same stops, of somebody else's coaching: "put her sessions on hold"."""


@dataclass(frozen=True, slots=True)
class Note:
    """The coach's words to ops, taken together.

    ``asks``: a hold is asked for or told of. ``mentions``: one is named at all,
    be it in a question. ``claims``: the client is said to have asked, ``verbal``
    by word of mouth, ``written`` in writing. ``typed_text``: the client's text
    message is copied out. ``guesses``: the coach's own idea. ``denies``: "this
    is not a hold".
    """

    asks: bool = False
    mentions: bool = False
    claims: bool = False
    verbal: bool = False
    written: bool = False
    typed_text: bool = False
    guesses: bool = False
    denies: bool = False
    evidence: tuple[Evidence, ...] = ()


_BANKISH = re.compile(r"on hold with (?:the|a|my|your|their)(?! coach)|kept (?:me )?on hold|hold the line|\bhold on\b")
_HOLD = re.compile(
    r"(?<!\w)(?:inactive|time-?out|standby|needs out|wants out|to freeze|\w+'s break|"
    r"holds?|pauses?|paused|pausing|hiatus|paus|pausa)(?!\w)"
)
_ANYBODY = re.compile(
    r"(?<!\w)if (?:some|any|a client|a coachee|people|one|clients)|(?<!\w)(?:when|can|do) (?:clients|people|someone)"
)
_NOBODYS_HOLD = re.compile(
    r"(?<!\w)(?:invoices?|payments?|payouts?|bills?|fees?|expenses|list of|template|which form|"
    r"which page|how many)(?!\w)"
)
_ASKED = re.compile(r"(?:asked|requested|told|begged|let me know|informed)(?!\w)")
_MY_GUESS = re.compile(r"(?:i|i'\w+|my|in my|to my)(?!\w)")
_ASKS_FOR_IT = re.compile(r"(?<!\w)(?:can|could|would|will) (?:you|we|one of you|i|someone)(?!\w)|please|pls|plz")
_TEXTED = re.compile(
    r"(?<!\w)(?:text|texts|texted|sms|whatsapp|imessage|signal|telegram|message|messaged|messages|dm|dmed|slack|chat|"
    r"messenger|wechat|msg|viber|line)(?!\w)"
)
_PHONE_TEXT = re.compile(r"(?<!\w)(?:text|texts|texted|sms|whatsapp|imessage|signal|telegram)(?!\w)")
_EMAILED = re.compile(r"(?<!\w)(?:e-?mail|e-?mailed|mailed)(?!\w)")
_QUOTED = re.compile(r"\"[^\"]{12,1000}\"|(?<!\w)'[^\n]{12,1000}'(?!\w)|(?<=:)[ ]*\n?[^\n:]{12,1000}")
_SET_OFF = re.compile(r"(?:^(?: {2,}|>|\[?\d{1,2}[/.:]\d{1,2}).*(?:\n(?!\n).*)*\n?)+", re.MULTILINE)
_OWN_WORDS = frozenset({Kind.DIRECT, Kind.HEDGE, Kind.CONDITION, Kind.SOFT, Kind.BARE, Kind.REFUSAL})


def coach_note(spoken: Sequence[Spoken], subject: str) -> Note:
    """Take together the coach's letters to ops among ``spoken``; ``subject`` is that of the submission."""
    heard = [
        (sentence, evidence(letter, "coach_names_hold", at, (sentence.start, sentence.end)))
        for letter in spoken
        if letter.role is Role.COACH and letter.audience is Audience.OPS
        for at, said in enumerate(letter.said)
        for sentence in sentences(said.passage.words)
    ]
    cut = [sentence for sentence, _ in heard]
    subject_names = bool(_HOLD.search(plain(subject)))
    typed = [
        evidence(letter, "typed_text", at, None)
        for letter in spoken
        if letter.role is Role.COACH and letter.audience is Audience.OPS
        for at, said in enumerate(letter.said)
        if _typed_text(said.passage.words)
    ]
    denying = [sentence for sentence in cut if NOT_A_HOLD.says(sentence)]
    naming = [sentence for sentence in cut if _names_hold(sentence) and sentence not in denying]
    asking = [sentence for sentence in naming if not _asks_about(sentence)]
    claiming = [sentence for sentence in naming if _claims(sentence)]
    guessing = [sentence for sentence in cut if GUESSES.says(sentence)] if naming or subject_names else []
    told = {match.phrase.sense for sentence in cut for match in TELLS_OPS.find(sentence)}
    said = {match.phrase.sense for sentence in claiming for match in TELLS_OPS.find(sentence)}
    verbal = bool(claiming) and ("verbal" in said or ("verbal" in told and "written" not in said))
    kinds = (
        ("not_a_hold", denying),
        ("coach_claims_verbal" if verbal else "coach_claims", claiming),
        ("coach_guess", guessing),
        ("coach_names_hold", asking),
    )
    proof = tuple(
        Evidence(kind, shown.words, shown.author, shown.provenance, shown.passage)
        for kind, group in kinds
        for sentence, shown in heard
        if sentence in group
    )
    only_asked = bool(naming) and not asking
    return Note(
        asks=not denying and (bool(asking) or (subject_names and bool(cut) and not only_asked)),
        mentions=bool(naming) or subject_names,
        claims=bool(claiming),
        verbal=verbal,
        written="written" in told,
        typed_text=bool(typed),
        guesses=bool(guessing),
        denies=bool(denying),
        evidence=(*typed, *proof),
    )


def _names_hold(sentence: Sentence) -> bool:
    """A stop of somebody's coaching, not a phone line on which the coach waited."""
    if _BANKISH.search(sentence.text):
        return False
    return STOPS_OF_OTHERS.says(sentence) or bool(_HOLD.search(sentence.text))


def _asks_about(sentence: Sentence) -> bool:
    """A question of the coach's own, or about anybody ("if someone goes on hold")."""
    if _ANYBODY.search(sentence.text) or _NOBODYS_HOLD.search(sentence.text):
        return True
    return sentence.asks and not _ASKS_FOR_IT.search(sentence.text)


def _claims(sentence: Sentence) -> bool:
    """Whether the client is said to have asked, and it is not the coach's guess.

    A plain asking ("she asked me to …") holds wherever it stands and beside any remark on how the client
    behaves; a want must come before the stop and before all guesses.
    """
    text = sentence.text
    stops = [match.end for match in STOPS_OF_OTHERS.find(sentence)]
    last = max(stops, default=len(text))
    guesses = [match.start for match in GUESSES.find(sentence)]
    mine = [start for start in guesses if _MY_GUESS.match(text, start)]

    def says(match: Match) -> bool:
        if _ASKED.match(text, match.start):
            return not any(guess < match.start for guess in mine)
        return match.start < last and not any(guess < match.start for guess in guesses)

    return any(says(match) for match in CLAIMS.find(sentence))


def _typed_text(words: str) -> bool:
    """A text message copied out by hand: a medium is named, and words set apart say something of a stop."""
    text = plain(words)
    if not _TEXTED.search(text) or (_EMAILED.search(text) and not _PHONE_TEXT.search(text)):
        return False
    apart = [*_QUOTED.finditer(text), *_SET_OFF.finditer(text)]
    return any(saying.kind in _OWN_WORDS for run in apart for saying in sayings(words[run.start() : run.end()]))
