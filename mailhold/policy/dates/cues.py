"""Words around a date that tell which part it plays: asking, talking, a hold, a contract, a journey, and so on.

Data first: each list says what one kind of word means. ``cues`` finds them in
one sentence and gives each its place. Asking and telling count only where the
client is the one who does it: "you asked" is a cue, "I asked" is the coach's
own doing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mailhold.policy.dates.tokens import Tokens


class Cue(StrEnum):
    """What a word says about the dates near it."""

    ASK = "the client asks"
    TALK = "client and coach talk, or the client tells"
    OWN = "the writer does something"
    HOLD = "the hold"
    COACHING = "the coaching or its sessions"
    CONTRACT = "the contract and its end"
    AWAY = "something else in the client's life"
    NEXT = "a session to come"
    BACK = "coming back"


@dataclass(frozen=True, slots=True)
class Found:
    """A cue at one token."""

    at: int
    cue: Cue


ASKING = frozenset("asked ask asking requested request requesting requests".split())
WANTING = frozenset("want wanted wish wished need needed like prefer preferred decided hoping hoped".split())
TELLING = frozenset(
    "told said mentioned expressed explained indicated shared rang called phoned telephoned texted messaged raised "
    "confirmed informed emailed wrote left reached say tell telling calling ringing brought stated".split()
)
TALKING = frozenset(
    "spoke spoken talked talking speaking met chatted discussed caught agreed connected call phone telephone zoom "
    "session conversation conversations chat meeting talk discussion voicemail voice visit catch-up checkin hearing "
    "catch catching phonecall videocall took happened hear facetime teams".split()
)
CONTACT_NOUNS = frozenset(
    "call session conversation chat meeting talk discussion visit phonecall videocall appointment hour slot".split()
)
DOING = frozenset(
    "cancelled canceled removed moved booked rescheduled sent copied noted passed logged recorded forwarded put "
    "arranged skipped cancel move skip reschedule remove confirming confirm writing updated cleared deleted drop miss "
    "skipping missing moving cancelling canceling released freed".split()
)
HOLD = frozenset(
    "hold holds pause paused pauses pausing break suspend suspended suspending suspension freeze frozen freezing "
    "stop stopping halt abeyance shelve shelved park parked hiatus breather interrupt interrupted interruption "
    "off pausa pausar pausieren pausiert unterbrechen unterbrechung suspender suspendre interrompere interromper "
    "sospendere paus step stepping recess timeout".split()
)
COACHING = frozenset("coaching sessions session calls meetings us".split())
CONTRACT = frozenset(
    "contract contract's agreement expiration expiry expire expires expired subscription contractual".split()
)
AWAY = frozenset(
    "surgery operation op travel travelling traveling trip vacation holiday holidays leave maternity paternity away "
    "abroad jury trial court hospital wedding exam exams conference deployed deployment tour visiting baby "
    "birth treatment chemo procedure deadline launch audit semester course school flight flying fly move moving "
    "relocating rehab retreat sabbatical project work office town busy swamped shift season opens closes closing "
    "funeral hurricane busiest camp festival admitted discharged job role custody hearing hearings scan".split()
)
BACK = frozenset("back return returning returned resume resuming resumed restart restarting rejoin continue".split())
NEXT = frozenset("next upcoming following first".split())
MEETING_AGAIN = frozenset("session call meeting appointment conversation slot date chat".split())
PLEASED = frozenset("good great nice lovely glad pleasure wonderful pleased delighted thank thanks enjoyed".split())

ENDING = frozenset("end ends runs ran run ended".split())
PACKAGES = frozenset("engagement package programme program".split())

_CONTRACTS = frozenset("contract contract's agreement term terms engagement package".split())
_PLAIN = {
    **dict.fromkeys(AWAY, Cue.AWAY),
    **dict.fromkeys(COACHING, Cue.COACHING),
    **dict.fromkeys(HOLD, Cue.HOLD),
    **dict.fromkeys(("calling", "called", "rang", "phoned"), Cue.TALK),
    **dict.fromkeys(TALKING, Cue.TALK),
    **dict.fromkeys(BACK, Cue.BACK),
    **dict.fromkeys(CONTRACT, Cue.CONTRACT),
}
_ALL = frozenset("would you'd let got came get see seeing thank thanks thankyou".split()) | {
    *_PLAIN,
    *ASKING,
    *WANTING,
    *NEXT,
    *ENDING,
    *PACKAGES,
    *DOING,
    *TELLING,
}
_HEDGES = frozenset("might may could if perhaps maybe".split())
_ENDS = ENDING | frozenset("expires expire expired expiration expiry term valid".split())
_OTHERS = frozenset("i she he they".split())
_SUBJECTS = frozenset("you i we she he they who ops".split())
_BREAKS = {",": 3, ";": 8, ":": 6, "(": 2, ")": 2, "—": 5, "–": 3, "-": 2, "and": 3, "but": 5, "so": 4, "that": 1,
           "when": 2, "while": 3, "because": 4, "until": 1, "where": 2, "which": 2, "whether": 2}  # fmt: skip
_HOW_FAR_BACK = 6
_HOW_FAR_BACK_ASKING = 16


def cues(text: Tokens, first: int, last: int) -> tuple[Found, ...]:
    """Find the cues of the sentence at tokens ``first`` up to ``last``, in order."""
    found = []
    for i in range(first, last):
        cue = _cue(text, i, first, last)
        if cue:
            found.append(Found(i, cue))
    return tuple(found)


def barrier(text: Tokens, left: int, right: int) -> int:
    """How much the words between two tokens part them: their number, and more for each comma, "and" or "but"."""
    return right - left - 1 + sum(_BREAKS.get(text.texts[i], 0) for i in range(left + 1, right))


def _cue(text: Tokens, i: int, first: int, last: int) -> Cue | None:
    word = text.texts[i].removesuffix("'s")
    if word not in _ALL:
        return None
    nearby = frozenset(text.texts[i + 1 : min(i + 4, last)])
    if word in ASKING:
        return _asker(text, i, first)
    if word in WANTING and not _HEDGES.isdisjoint(text.texts[max(first, i - 3) : i]):
        return None
    if word in WANTING or (word in ("would", "you'd") and "like" in nearby):
        return Cue.ASK if word == "you'd" or _subject(text, i, first, _HOW_FAR_BACK) == "you" else None
    if word in ("let", "got", "came", "get"):
        return Cue.TALK if {"know", "touch", "me"} & nearby else None
    if word == "back" and text.at(i - 1) in ("step", "stepping", "stepped", "pull", "pulling"):
        return Cue.HOLD
    if word in NEXT:
        return Cue.NEXT if MEETING_AGAIN & nearby else None
    if word in ("thank", "thanks", "thankyou"):
        return Cue.TALK
    if word in ("see", "seeing"):
        return _seeing(text, i, first)
    if word in PACKAGES:  # "the end of my engagement", but "put my engagement on hold"
        return Cue.COACHING if _ENDS.isdisjoint(text.texts[max(first, i - 5) : min(i + 5, last)]) else Cue.CONTRACT
    if word in ENDING:
        return Cue.CONTRACT if _CONTRACTS & frozenset(text.texts[max(first, i - 5) : min(i + 5, last)]) else None
    return _doer(text, i, first, word) or _PLAIN.get(word)


def _doer(text: Tokens, i: int, first: int, word: str) -> Cue | None:
    """Tell what the client told from what the writer or somebody else did."""
    if word not in DOING and word not in TELLING:
        return None
    subject = _subject(text, i, first, _HOW_FAR_BACK)
    if word in TELLING:
        if subject == "you":
            return Cue.TALK
        return Cue.OWN if subject in _OTHERS and word not in ("called", "rang", "phoned") else None
    return Cue.OWN if subject in ("i", "we", "") and word != "put" else None


def _asker(text: Tokens, i: int, first: int) -> Cue | None:
    """Tell who asks: the client ("you asked", "your request", "as requested"), or somebody else."""
    word = text.texts[i]
    before = text.texts[max(first, i - 3) : i]
    if word in ("request", "requests"):
        return None if {"my", "our"} & set(before) else Cue.ASK
    if word == "requested" and ({"as", "was", "been", "is", "pause", "hold", "break"} & set(before) or i == first):
        return Cue.ASK
    subject = _subject(text, i, first, _HOW_FAR_BACK_ASKING)
    if subject == "you" or "client" in before:
        return Cue.ASK
    return Cue.OWN if subject else None


def _subject(text: Tokens, i: int, first: int, reach: int) -> str:
    """The nearest subject pronoun left of token ``i``, "" if none is in reach."""
    for j in range(i - 1, max(first, i - reach) - 1, -1):
        word = text.texts[j].partition("'")[0]
        if word in _SUBJECTS:
            return word
    return ""


def _seeing(text: Tokens, i: int, first: int) -> Cue:
    """Tell "good to see you on Tuesday" (a meeting that was) from "see you on Tuesday" (one to come)."""
    return Cue.TALK if PLEASED & set(text.texts[max(first, i - 5) : i]) else Cue.NEXT
