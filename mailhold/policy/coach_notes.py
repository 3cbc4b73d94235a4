"""What the coach tells ops: that a hold is meant, and what backs it. A coach's own account is proof of nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailhold.policy.decision import Evidence
from mailhold.policy.evidence import evidence
from mailhold.policy.hearing import SURE, Line, heard, lines_of
from mailhold.policy.parties import Audience, Role, Spoken
from mailhold.policy.plain_words import plain
from mailhold.policy.speech.acts import ClientAct, NoteAct


@dataclass(frozen=True, slots=True)
class Note:
    """The coach's words to ops, taken together.

    ``asks``: a hold is asked for or told of. ``mentions``: one is named at all,
    be it in a question. ``claims``: the client is said to have asked, ``verbal``
    by word of mouth. ``typed_text``: the client's text message is copied out.
    ``guesses``: the coach's own idea. ``denies``: "this is not a hold".
    """

    asks: bool = False
    mentions: bool = False
    claims: bool = False
    verbal: bool = False
    typed_text: bool = False
    guesses: bool = False
    denies: bool = False
    evidence: tuple[Evidence, ...] = ()


PLAIN = 0.8
"""How likely a coach's sentence to ops must speak of the speaker's own pause to be somebody else's words."""

_HOLD = re.compile(
    r"(?<!\w)(?:inactive|time-?out|standby|to freeze|\w+'s break|holds?|pauses?|paused|pausing|hiatus|paus|pausa)(?!\w)"
)
_TEXTED = re.compile(
    r"(?<!\w)(?:text|texts|texted|sms|whatsapp|imessage|signal|telegram|message|messaged|messages|dm|dmed|slack|chat|"
    r"messenger|wechat|msg|viber|line)(?!\w)"
)
_QUOTING = re.compile(r"[:\"]|(?<!\w)'")
_PHONE_TEXT = re.compile(r"(?<!\w)(?:text|texts|texted|sms|whatsapp|imessage|signal|telegram)(?!\w)")
_EMAILED = re.compile(r"(?<!\w)(?:e-?mail|e-?mailed|mailed)(?!\w)")
_SPOKE = re.compile(
    r"(?<!\w)(?:spoke|spoken|phone|phoned|rang|voicemail|in person|face to face|"
    r"on (?:the|our|a|today's|yesterday's) call|called (?:me|today|yesterday)|"
    r"(?:in|during|at the end of) (?:the|our|a|today's|yesterday's) (?:session|call|meeting))(?!\w)"
)
_SAID = re.compile(r"(?<!\w)(?:told|tells|said|says|saying|mentioned|asked|voice)(?!\w)")
_OWN = re.compile(r"(?<!\w)(?:i|i'm|i'd|i'll|i've|im|me|my|us|we|we're|let's|our)(?!\w)")
_OF_A_STOP = (ClientAct.DIRECT_REQUEST, ClientAct.HEDGE, ClientAct.STOP_WITHOUT_LENGTH, ClientAct.REFUSAL)
_CLAIMS = (NoteAct.COACH_CLAIMS, NoteAct.COACH_CLAIMS_VERBAL, NoteAct.TYPED_TEXT)
_OF_A_HOLD = (*_CLAIMS, NoteAct.COACH_NAMES_HOLD, NoteAct.COACH_GUESS)
_SHOWN = (
    NoteAct.NOT_A_HOLD,
    NoteAct.COACH_CLAIMS_VERBAL,
    NoteAct.COACH_CLAIMS,
    NoteAct.COACH_GUESS,
    NoteAct.COACH_NAMES_HOLD,
)


def coach_note(spoken: Sequence[Spoken], subject: str) -> Note:
    """Take together the coach's letters to ops among ``spoken``; ``subject`` is that of the submission."""
    letters = [one for one in spoken if one.role is Role.COACH and one.audience is Audience.OPS]
    heard_in = [lines_of(letter) for letter in letters]
    lines = [line for its in heard_in for line in its]
    acts = {NoteAct(line.heard.act) for line in lines}
    typed = [
        evidence(letter, "typed_text", at, None)
        for letter, its in zip(letters, heard_in, strict=True)
        for at in range(len(letter.said))
        if _typed_text(letter, at, its)
    ]
    subject_names = bool(_HOLD.search(plain(subject)))
    named = any(_HOLD.search(line.sentence.text) for line in lines)
    claims = any(line.heard.of(*_CLAIMS) >= SURE for line in lines)
    about = claims or any(line.heard.of(*_OF_A_HOLD) >= SURE for line in lines)
    by_mail = any(_EMAILED.search(line.sentence.text) for line in lines)
    spoke = any(_SPOKE.search(line.sentence.text) for line in lines)
    denied = max((line.heard.of(NoteAct.NOT_A_HOLD, NoteAct.NOT_ASKED) for line in lines), default=0.0)
    named_at = max((line.heard.of(*_OF_A_HOLD) for line in lines), default=0.0)
    about = about and not (not claims and denied > named_at)
    return Note(
        asks=about or (subject_names and bool(lines) and denied < SURE),
        mentions=about or subject_names or named,
        claims=claims,
        verbal=any(_told(line, by_mail) for line in lines) or (claims and spoke and not by_mail),
        typed_text=bool(typed),
        guesses=about and NoteAct.COACH_GUESS in acts,
        denies=any(line.heard.act == NoteAct.NOT_A_HOLD and not _wonders(line) for line in lines) and not about,
        evidence=(*typed, *(line.proof(act) for act in _SHOWN for line in lines if line.heard.act == act)),
    )


def _told(line: Line, by_mail: bool) -> bool:
    """Whether the client asked by word of mouth; "told me in an email" is none, nor are words copied out of one."""
    text = line.sentence.text
    spoken = _SPOKE.search(text) or (not _EMAILED.search(text) and (_SAID.search(text) or not by_mail))
    return line.heard.act == NoteAct.COACH_CLAIMS_VERBAL and bool(spoken)


def _wonders(line: Line) -> bool:
    """Whether the coach asks if this is a hold, which submits it as one."""
    return "?" in line.sentence.text and bool(_HOLD.search(line.sentence.text))


def _typed_text(letter: Spoken, at: int, lines: Sequence[Line]) -> bool:
    """Whether the coach copied out a text message: its medium is named, and it speaks of the speaker's own pause."""
    text = plain(letter.said[at].passage.words)
    if not _TEXTED.search(text) or (_EMAILED.search(text) and not _PHONE_TEXT.search(text)):
        return False
    return any(
        line.at == at
        and (
            (line.heard.of(NoteAct.TYPED_TEXT) >= SURE and _QUOTING.search(text))
            or (_OWN.search(line.sentence.text) and heard("client", line.sentence.text).of(*_OF_A_STOP) >= PLAIN)
        )
        for line in lines
    )
