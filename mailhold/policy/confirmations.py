"""What the coach's letters to the client say about who wanted the hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from mailhold.policy.decision import Evidence
from mailhold.policy.evidence import evidence
from mailhold.policy.parties import Audience, Role, Spoken
from mailhold.policy.phrases.coach_says import COACH_DECIDES, RESTS, YOU_ASKED
from mailhold.policy.phrases.grammar import Match
from mailhold.policy.phrases.stops import STOPS
from mailhold.policy.plain_words import Sentence, plain, sentences, whole


class Confirms(StrEnum):
    """Who wanted the hold, as a letter to the client has it."""

    CLIENT_ASKED = "client_asked"
    CLIENT_WROTE = "client_wrote"  # points at the client's own message; says nothing of a spoken request
    COACH_DECIDED = "coach_decided"
    NOBODY = "nobody"  # names the hold, not who asked
    NOTHING = "nothing"  # not about a hold


@dataclass(frozen=True, slots=True)
class Confirmation:
    """``denies``: it says in so many words that the client did not ask. ``oral``: a call or talk is named."""

    confirms: Confirms
    letter: Spoken
    evidence: tuple[Evidence, ...]
    oral: bool = False
    denies: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    """One sentence of the letter and what it holds."""

    sentence: Sentence
    stops: tuple[Match, ...]
    senses: tuple[Match, ...]
    proof: Evidence

    def has(self, sense: str) -> bool:
        return any(match.phrase.sense == sense for match in self.senses)


_SPOKEN = re.compile(
    r"(?<!\w)(?:call|calls|phone|phoned|telephone|rang|called|calling|session|meeting|spoke|spoken|speaking|talk|"
    r"talked|talking|told|voicemail|in person|conversation|said|chat|chatted|zoom|mentioned|verbally|met|lunch|coffee|"
    r"face to face)(?!\w)"
)
_WRITTEN = re.compile(
    r"(?<!\w)(?<!this )(?<!an )(?<!by )(?<!in )(?:e-?mail|e-?mailed|wrote|written(?! down)|text|texted|"
    r"message|messaged|note|letter|below|whatsapp)(?!\w)"
)
_HOLDING = re.compile(
    r"(?<!\w)(?:hold|holds|pauses?|paused|pausing|breaks?|breather|hiatus|ice|time (?:off|out|away)|time-?out|timeout|"
    r"leave of absence|sabbatical|suspen\w+|interrupt\w*|freez\w+|frozen|shelv\w+|park|parked|parking|rests?|resting|"
    r"sleeps?|step\w* (?:back|away|out)|aside|to one side|fallow|bench|still|inactive|standby|"
    r"lie|lies|no|without)(?!\w)"
)
_LASTS = re.compile(
    r"(?<!\w)(?:until|till?|for (?:now|a (?:while|bit|time|month|year|few|couple)|some|the (?:time|moment|summer|"
    r"winter|spring|autumn|fall|rest|next|duration|season)|\w+ (?:weeks|months))|from|during|while|whilst|over the|"
    r"through|temporarily|this (?:summer|winter|spring|autumn|fall)|in (?:january|february|march|april|may|june|july|"
    r"august|september|october|november|december)|starting|and (?:then )?(?:carry on|continue|resume|pick))(?!\w)"
)
_BRIEF = re.compile(
    r"[ ]*(?:in|during|within|halfway through|at the (?:start|end|beginning|middle) of) (?:the|our|each|every|that|"
    r"this) (?:session|call|meeting|hour)|[ ]*(?:at|before|after) (?:\d{1,2}(?::\d\d)?|\w+ (?:sharp|o'clock))(?!\w)|"
    r"[ ]*for (?:a|an|one|\d+|five|ten|two|a few) (?:minutes?|hours?|seconds?|moment|tea|coffee|lunch|drink|cigarette)|"
    r"[ ]*to (?:answer|take|fetch|drink|eat|get|read|reply)(?!\w)"
)
_SOMEBODY_ELSE = re.compile(
    r"(?<!\w)your (?:wife|husband|partner|assistant|boss|manager|secretary|office|company|employer|mother|father|hr) "
    r"(?:has |had |just |also )?(?:asked|asks|called|rang|told|requested|said|says|wants|wanted|let|phoned)(?!\w)|"
    r"(?<!\w)(?:he|she|they) (?:asked|told|said|called|rang|requested)(?!\w)"
)
_DOUBT = re.compile(
    r"(?<!\w)(?:might|may|maybe|perhaps|thinking|considering|don't|not|wondering|wondered|unsure|would rather|"
    r"were tempted|were not sure|could use)(?!\w)"
)
_HOLD = re.compile(r"(?<!\w)(?:holds?|pauses?|paused|pausing|hiatus|on hold|pausa|pausieren|unterbrechen)(?!\w)")
_WANTS = re.compile(
    r"(?<!\w)(?:wanting|wishing|hoping|rather|out|no|without|park|freeze|quit|leave|rest|"
    r"want|wanted|wish|wished|need|needed|like|must|have to|had to|has to|going to|decided|taking|pausing|"
    r"request|time|hold|pause|stop|step|put)(?!\w)"
)


def confirmations(spoken: Sequence[Spoken]) -> tuple[Confirmation, ...]:
    """What each letter from the coach to the client says about a hold, in reading order; chat bubbles are none."""
    return tuple(
        _confirmation(one)
        for one in spoken
        if one.role is Role.COACH and one.audience is Audience.CLIENT and not one.on_screen
    )


def _confirmation(letter: Spoken) -> Confirmation:
    lines = _lines(letter)
    named = [line for line in lines if line.stops or _HOLD.search(line.sentence.text)]
    if not named:
        return Confirmation(Confirms.NOTHING, letter, ())
    denies = any(line.has("not") for line in lines)
    oral = bool(_SPOKEN.search(plain(letter.words)))
    asked = [line for line in lines if _says_asked(line, oral)]
    if asked and not denies:
        wrote = not any(_SPOKEN.search(line.sentence.text) for line in asked) and any(
            _WRITTEN.search(line.sentence.text) for line in asked
        )
        confirms = Confirms.CLIENT_WROTE if wrote else Confirms.CLIENT_ASKED
        return Confirmation(confirms, letter, _proof("client_asked", asked), oral)
    decided = [line for line in lines if COACH_DECIDES.says(line.sentence)]
    if decided:
        return Confirmation(Confirms.COACH_DECIDED, letter, _proof("coach_decides", decided), oral, denies)
    return Confirmation(Confirms.NOBODY, letter, _proof("hold_named", named), oral, denies)


def _lines(letter: Spoken) -> list[_Line]:
    return [
        _Line(
            sentence,
            (*STOPS.find(sentence), *RESTS.find(sentence)),
            tuple(YOU_ASKED.find(sentence)),
            evidence(letter, "hold_named", at, (sentence.start, sentence.end)),
        )
        for at, said in enumerate(letter.said)
        for sentence in sentences(said.passage.words)
    ]


def _proof(kind: str, lines: Sequence[_Line]) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(kind, line.proof.words, line.proof.author, line.proof.provenance, line.proof.passage) for line in lines
    )


def _says_asked(line: _Line, oral: bool) -> bool:
    """Whether the sentence names the client as the one who asked for the hold."""
    text = line.sentence.text
    if line.has("not") or line.has("about") or _SOMEBODY_ELSE.search(text):
        return False
    if line.has("it"):
        return True
    return any(_asked_for(line.sentence, match, stop, oral) for match in line.senses for stop in line.stops)


def _asked_for(sentence: Sentence, asking: Match, stop: Match, oral: bool) -> bool:
    """Whether ``asking`` is for ``stop``: it comes first, nothing between them doubts it or is the coach's own idea."""
    if stop.start < asking.end - 1:
        return False
    if not _is_a_hold(sentence.text, stop):
        return False
    between = sentence.text[asking.end : stop.start]
    if COACH_DECIDES.says(whole(between)) or _DOUBT.search(between):
        return False
    sense = asking.phrase.sense
    if sense == "asked":
        return True
    wants = bool(_WANTS.search(sentence.text[asking.start : stop.end]))
    return wants if sense == "told" else (sense == "told-now" and oral)


def _is_a_hold(text: str, stop: Match) -> bool:
    """Whether ``stop`` is one for weeks: by its own word, or by what is said of its length; not a pause for tea."""
    if _BRIEF.match(text, stop.end):
        return False
    return bool(_HOLDING.search(text, stop.start, stop.end) or _LASTS.search(text, stop.start))
