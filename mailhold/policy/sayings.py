"""Sentences → what each says about a stop of coaching: asked for, doubted, refused, told of, asked about.

A stop (``phrases/stops.py``) is read with the words before it: the nearest frame
(``phrases/frames.py``), linked by small words only, tells how it is said; frames
linked before that one soften or refuse it. A word that is neither breaks the link.
Where nothing is linked, an order ("Pause us until May, please") is known by its
place at the start of a clause. Anything else is a mention and proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from mailhold.policy.limits import lasting as says_how_long
from mailhold.policy.limits import momentary, one_day, only_a_length
from mailhold.policy.phrases.absences import ABSENCES, OPEN
from mailhold.policy.phrases.conditions import CONDITIONS, POLITE
from mailhold.policy.phrases.frames import FRAMES, SMALL_WORDS
from mailhold.policy.phrases.grammar import Match
from mailhold.policy.phrases.letters_say import RETURNS
from mailhold.policy.phrases.other_verbs import OTHER_VERBS
from mailhold.policy.phrases.stops import STOPS
from mailhold.policy.plain_words import Sentence, sentences

NEAR = 250
"""Characters between a stop and a return that are said of the same thing."""

MOST_STOPS = 6
"""Stops that are looked at in one sentence; nobody names more in earnest."""


class Kind(StrEnum):
    """What a sentence says about a stop of coaching. The values are the kinds of evidence."""

    DIRECT = "direct_request"
    SOFT = "soft_request"  # direct where the length is said too, else unclear
    HEDGE = "hedge"
    BARE = "stop_without_length"  # "I need to stop coaching": for a while, or for good?
    CONDITION = "condition"
    FOR_GOOD = "ends_for_good"
    REFUSAL = "refusal"
    REPORTED = "reported_words"
    ABOUT = "question_about_holds"
    PAST = "past_hold"
    OTHER = "somebody_else"
    MENTION = "mention"
    UNDECIDED = "undecided"  # of the whole letter: "not sure yet", after a request


@dataclass(frozen=True, slots=True)
class Saying:
    """One stop and how it is said. ``start``/``end`` cut the sentence, ``stop`` the stop itself."""

    kind: Kind
    start: int
    end: int
    stop: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Around:
    """What the rest of the letter says: of a return, close by or anywhere, and of coaching."""

    returns_here: bool
    comes_back: bool
    about_coaching: bool


_OWN = re.compile(
    r"coach|session|program|engagement|\bcalls\b|lessons|client hold|\b(?:bi)?weekly\b|"
    r"\bour (?:meetings|calls|conversations|talks|work|time)\b|catch up w(?:ith|/)? (?:you|u)\b|"
    r"\b(?:my|our) (?:mon|tues|wednes|thurs|fri)days|\b(?:my|our) (?:slots?|hour|spot|place|seat|appointments|"
    r"calls?)\b|roster|\bour (?:call|hour)\b|every call|"
    r"(?:work|meet)(?:ing)? with you|see you (?:in|after|again)"
)
_VAGUE = re.compile(r"(?<!\w)(?:it|this|that|them|these|those|things|everything)(?!\w)")
_ALL_OF_IT = frozenset({"things", "everything"})
_BOUNDARY = re.compile(r"[,:;()]|(?<!\w)-+(?!\w)|(?<!\w)(?:and|so|but|then|or|because|since)(?!\w)")
_OWN_SUBJECT = re.compile(r"(?:i|we|i'\w+|we'\w+|im|please|pls|plz|kindly|can|could|would|let|lets|it's|my)(?!\w)")
_PLEASE = re.compile(r"(?<!\w)(?:please|pls|plz|thanks|thank you|thx|ok|okay)(?!\w)")
_WANTED = re.compile(
    r"\W*(?:(?:is|are|would be|'d be)\s+)(?:what (?:i|we)(?:'d)? (?:need|want|like)|necessary|needed|appreciated|"
    r"required|unavoidable|requested)"
)
_MAYBE = re.compile(r"\W*(?:might|may|could|would|sounds|seems|is tempting|is on my mind|crossed my mind)(?!\w)")
_OF_SOMETHING = re.compile(
    r"\s*(?:work|sick|school|uni|duty)\b|\s*(?:from|of|in|with|to)\s+(?!now|today|tomorrow|next|this|the \d|\d|"
    r"mid|january|february|march|april|may\b|"
    r"june|july|august|september|october|november|december|autumn|spring|summer|winter|you\b|"
    r"(?:\w+|a few|a couple of|at least \w+|about \w+) (?:weeks?|months?)|"
    r"(?:(?:my|our|your|the|all|these|those) (?:\w+ )?)?(?:coach|session|call|program|meeting|work together|"
    r"calendar|diary|schedule|roster|books|rota|planner|appointment))"
)
_IS = re.compile(r"\W*(?:is|was|would|will|has|might|could|seems)(?!\w)")
_HELD = re.compile(
    r"\s*(?:in (?:the|my|our|person)|on (?:zoom|teams|skype|mon|tues|wednes|thurs|fri)|at |online|remotely|outdoors|"
    r"by (?:phone|video)|via|every|as usual|as planned)(?!\w)"
)
"""Sessions are also held in the other sense: "hold our sessions on Zoom"."""
_PAUSE = re.compile(r"(?<!\w)(?:pause|hiatus)$")
_ENDS = re.compile(r"\W*(?:$|[.,;!?]|please|while|until|from|for|of (?:\w+|a few|a couple of) (?:weeks?|months?))")
"""Asking for "a pause" and no more is enough; "a break" may be of anything."""
_TOGETHER = re.compile(r"(?<!\w)(?:we|us|me|let'?s|our)(?!\w)")
_SPEAKS = re.compile(r"(?<!\w)(?:i|i'\w+|im|my|we|we'\w+|us|me|our|let'?s|please|pls|plz|you|u|would it|is it)(?!\w)")
_FOR_GOOD = re.compile(r"(?:end|quit|leave|terminate|discontinue|finish|ending|quitting|leaving|discontinuing)(?!\w)")
_ORDER_LEAD = frozenset(
    "just ok okay hi hey hello now then also again yes so and please kindly only simply go ahead well sorry but".split()  # noqa: SIM905
)
_FACT_LEAD = _ORDER_LEAD | frozenset(
    """from tomorrow today monday tuesday wednesday thursday friday next this week i i'm im we am are there there'll be
    will therefore that means which starting as of until till the for to my me us it make it's with unfortunately sadly
    january february march april may june july august september october november december after before during
    definitely really right on in at during weeks months month two three four five six seven eight ten twelve a few
    yes absolutely because basically either way afraid that's let's let have want need like i'd i'll say call""".split()  # noqa: SIM905
)
"""What may open an announcement ("from tomorrow there will be no calls until May")."""
_TOLD = frozenset("was were had been did why how what he she they if might may maybe perhaps".split())  # noqa: SIM905
_LONG_AGO = re.compile(
    r"(?<!\w)(?:last (?:spring|summer|autumn|fall|winter|year|time)|back then|years? ago|in 20\d\d|at the time|"
    r"(?:that|the other) (?:year|summer|spring|winter))(?!\w)"
)
_AND_THEN = re.compile(r"(?:,|;)\s*(?:and|but|so)\s+$")
_BOTH = re.compile(r"(?<!\w)(?:we|us|let'?s|our)(?!\w)")
_PACED = re.compile(
    r"\s*(?:on (?:mon|tues|wednes|thurs|fri)days|(?:of )?(?:hold|pause|ice)|"
    r"short|shorter|in half|by half|monthly|weekly|fortnightly|apart|"
    r"further apart|less|every|once|twice|"
    r"(?:down |back )?to (?:\d|once|one|two|half|thirty|forty|every|monthly|fortnightly|biweekly|a shorter|the |"
    r"(?:mon|tues|wednes|thurs|fri)days?))(?!\w)"
)
"""To cut or stop sessions so is to slow down."""
_WEEKDAY = re.compile(r"(?<!\w)(mon|tue|wed|thu|fri)(?:s|days?|nesdays?|rs|rsdays?|sdays?)?(?!\w)")
_INSTEAD = re.compile(
    r"(?<!\w)(mon|tue|wed|thu|fri)(?:s|days?|nesdays?|rs|rsdays?|sdays?) (?:tho|though|instead|would|work|works|"
    r"rather|ok|are)\b"
)
_OWN_START = re.compile(
    r"(?:(?:yo|hey|hi|ok|so|sorry|and|but)\W+)*(?:gonna|going to|need|want|will|no|nothing|nowt|none|six|"
    r"two|three|four|"
    r"parking|stopping|taking|pausing|out|from (?:now|today|tomorrow|monday|next)|coaching)(?!\w)"
)
"""How a writer begins who leaves the "I" out."""
_NO_LOSS = re.compile(r"(?:lose|end|quit|leave|terminate|discontinue|finish|cancel|stop|drop|give up|skip|cut)(?!\w)")
"""To refuse these is not to refuse a pause: "I don't want to quit, I want a break"."""
_PRONOUNS = frozenset({"he", "she", "they", "who", "it", "you", "people", "somebody", "someone"})
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")

_OPEN = "open?"
_VERBS = frozenset({"do?"})
_UNLISTED = frozenset({Kind.DIRECT, Kind.HEDGE, Kind.SOFT, Kind.CONDITION})
"""What a verb that nobody listed can say; a mention of it is nothing."""

_DIRECT = frozenset({"request", "need", "decision"})
_OVERRULES = (
    ("about", Kind.ABOUT),
    ("reported", Kind.REPORTED),
    ("other", Kind.OTHER),
    ("refusal", Kind.REFUSAL),
    ("hedge", Kind.HEDGE),
    ("past", Kind.PAST),
    ("soft", Kind.SOFT),
)


@lru_cache(maxsize=64)
def sayings(words: str) -> tuple[Saying, ...]:
    """Every stop named in ``words`` (one letter of one author), in order, with how it is said."""
    cut = sentences(words)
    found: list[tuple[Sentence, Match, Kind]] = []
    for sentence in cut:
        stops = _stops(sentence)
        if not stops:
            continue
        frames = _outermost(list(FRAMES.find(sentence)))
        found.extend(
            (sentence, stop, kind) for stop in stops if (kind := _kind(sentence, stop, frames)) in _told_by(stop)
        )
    if not found:
        return ()
    if _offers_another_day(words, [sentence.text[stop.start : stop.end] for sentence, stop, _ in found]):
        return ()
    returns = [sentence for sentence in cut if RETURNS.says(sentence) or only_a_length(sentence.text)]
    about_coaching = any(_OWN.search(sentence.text) for sentence in cut)
    return tuple(
        Saying(
            _settled(sentence, stop, kind, _Around(_near(sentence, returns), bool(returns), about_coaching)),
            sentence.start,
            sentence.end,
            (sentence.start + stop.start, sentence.start + stop.end),
        )
        for sentence, stop, kind in found
    )


def _offers_another_day(words: str, stops: Sequence[str]) -> bool:
    """Whether the stops are of one weekday's sessions and the letter asks for another day instead."""
    days = {day for stop in stops for day in _WEEKDAY.findall(stop)}
    return bool(days) and any(day not in days for day in _INSTEAD.findall(words.lower()))


def _stops(sentence: Sentence) -> list[Match]:
    """The stops named in ``sentence``; a verb that is not listed counts only where no listed one is near."""
    listed = sorted([*STOPS.find(sentence), *ABSENCES.find(sentence)], key=_sureness)
    sure = [stop for stop in listed if not stop.phrase.sense.endswith("?")]
    known = _outermost([stop for stop in listed if not (stop.phrase.sense in _VERBS and _around(stop, sure))])
    unlisted = _outermost([stop for stop in OPEN.find(sentence) if _stops_perhaps(sentence, stop)])
    known.extend(
        stop for stop in unlisted if not any(stop.start < each.end and each.start < stop.end for each in known)
    )
    return sorted(known, key=lambda stop: stop.start)[:MOST_STOPS]


def _around(stop: Match, sure: Sequence[Match]) -> bool:
    return any(stop.start <= each.start and each.end <= stop.end for each in sure)


def _sureness(stop: Match) -> int:
    """Of two that are as long: the writer who goes away, then what is sure by itself."""
    return 0 if stop.phrase.sense == "go?" else 1 + stop.phrase.sense.endswith("?")


def _stops_perhaps(sentence: Sentence, stop: Match) -> bool:
    verb = sentence.text[stop.start : stop.end].split(None, 1)[0].strip(",.")
    return (
        verb.isalpha()
        and not verb.endswith("er")
        and verb not in OTHER_VERBS
        and says_how_long(sentence.text[stop.start :])
    )


def _told_by(stop: Match) -> frozenset[Kind]:
    return _UNLISTED if stop.phrase.sense == _OPEN else frozenset(Kind)


def _outermost(matches: list[Match]) -> list[Match]:
    """Without the matches that lie inside another one, left to right."""
    kept: list[Match] = []
    for match in sorted(matches, key=lambda match: (match.start, -match.end)):
        if not kept or match.end > kept[-1].end:
            kept.append(match)
    return kept


def _kind(sentence: Sentence, stop: Match, frames: Sequence[Match]) -> Kind:
    chain = _chain(sentence.text, stop.start, frames)
    if not chain and stop.phrase.sense.startswith("must"):
        kind = Kind.DIRECT
    else:
        kind = _of_chain(sentence, stop, chain) if chain else _of_place(sentence, stop, frames)
    if kind in {Kind.DIRECT, Kind.SOFT} and _conditional(sentence, stop):
        return Kind.CONDITION
    if kind is Kind.REFUSAL and _NO_LOSS.match(sentence.text, stop.start) and stop.phrase.sense.endswith("?"):
        return Kind.MENTION
    return kind


def _chain(text: str, at: int, frames: Sequence[Match]) -> list[Match]:
    """The frames linked to what starts at ``at``, nearest first."""
    chain: list[Match] = []
    start = at
    for frame in sorted(frames, key=lambda frame: (frame.end, -frame.start), reverse=True):
        if frame.start >= at or (frame.end > start and frame.phrase.sense not in _DIRECT):
            continue
        if frame.phrase.sense == "other" and _OWN_SUBJECT.match(text, at):
            break
        if not _linked(text[frame.end : at], text[at:]):
            break
        chain.append(frame)
        at = frame.start
    return chain


def _linked(gap: str, follows: str) -> bool:
    if any(mark in gap for mark in ":;"):
        return False
    names = _WORD.findall(gap)
    if any(word.replace("'", "") not in SMALL_WORDS and word not in SMALL_WORDS for word in names):
        return False
    if len(names) > 1 and follows.startswith(("please", "pls", "plz", "kindly")):
        return False
    ends_clause = gap.rstrip().endswith(",") or (names and names[-1] in {"and", "so"})
    return not (ends_clause and _OWN_SUBJECT.match(follows))


def _of_chain(sentence: Sentence, stop: Match, chain: Sequence[Match]) -> Kind:
    senses = [frame.phrase.sense for frame in chain if frame.phrase.sense not in {"restated", "told"}]
    if any(frame.phrase.sense == "told" for frame in chain) and _LONG_AGO.search(sentence.text):
        return Kind.PAST
    if not senses:
        return Kind.DIRECT if stop.phrase.sense.startswith(("do", "go")) else Kind.MENTION
    if senses[0] == "named" and sentence.text[chain[0].start :].split()[0].strip(",") in _PRONOUNS:
        return Kind.OTHER
    for sense, kind in _OVERRULES:
        if sense in senses:
            return kind
    form = stop.phrase.sense.rstrip("?")
    nearest = senses[0]
    asks = bool(_DIRECT & set(senses[1:]))
    if nearest == "able" and not asks:
        return Kind.HEDGE
    if stop.phrase.sense == "fact?" and senses == ["plain"]:
        return _of_place(sentence, stop, ())
    if form == "open" and not _DIRECT & set(senses):
        return Kind.MENTION
    if form == "done" and nearest in {"being", "plain"} and not (asks and "mind" in _between(sentence, chain, stop)):
        return Kind.PAST
    if form == "name" and nearest == "plain" and not asks:
        return Kind.MENTION
    if nearest == "plain" and len(senses) == 1 and not _starts_clause(sentence.text, chain[-1].start):
        return Kind.MENTION
    if form == "doing" and nearest == "request" and "about" in sentence.text[chain[0].end : stop.start]:
        return Kind.ABOUT
    return Kind.DIRECT


def _between(sentence: Sentence, chain: Sequence[Match], stop: Match) -> str:
    """The words from the outermost frame of ``chain`` to the stop."""
    return sentence.text[chain[-1].start : stop.start]


def _starts_clause(text: str, at: int) -> bool:
    before = text[:at].rstrip()
    clause = max((mark.end() for mark in _BOUNDARY.finditer(before)), default=0)
    if all(word in _FACT_LEAD or word[0].isdigit() for word in _WORD.findall(before[clause:])):
        return True
    return (
        not before
        or before[-1] in ",:;-(!.?"
        or before.rsplit(None, 1)[-1] in {"and", "so", "but", "therefore", "that", "then"}
    )


def _of_place(sentence: Sentence, stop: Match, frames: Sequence[Match]) -> Kind:
    """No frame is linked: an order or a bare title by its place, else a mention."""
    text = sentence.text
    clause, joined = 0, ""
    for mark in _BOUNDARY.finditer(text, 0, stop.start):
        clause, joined = mark.end(), mark.group()
    lead = _WORD.findall(text[clause : stop.start])
    if stop.phrase.sense == "fact?":
        announced = not sentence.asks and not _TOLD.intersection(_WORD.findall(text[: stop.end]))
        return (
            Kind.DIRECT if announced and all(word in _FACT_LEAD or word[0].isdigit() for word in lead) else Kind.MENTION
        )
    if any(word not in _ORDER_LEAD for word in lead):
        return Kind.MENTION
    if joined in {"and", "or", "then"} and (shared := _shared(frames, clause)) is not None:
        return shared
    form = stop.phrase.sense.rstrip("?")
    after = text[stop.end :]
    lasting = says_how_long(text[stop.start :])
    if _WANTED.match(after):
        return Kind.DIRECT
    if form in {"do", "go"}:
        return Kind.DIRECT if not sentence.asks or lasting else Kind.ABOUT
    if form in {"name", "doing"} and _MAYBE.match(after):
        return Kind.HEDGE
    if sentence.asks and not lasting:
        return Kind.ABOUT
    if form in {"done", "name"} and _PLEASE.search(after):
        return Kind.DIRECT
    return Kind.SOFT if form == "doing" and lasting and not _IS.match(after) else Kind.MENTION


def _shared(frames: Sequence[Match], clause: int) -> Kind | None:
    """What the frames before an "and" make of the verb after it, where they doubt or refuse."""
    senses = {frame.phrase.sense for frame in [frame for frame in frames if frame.end <= clause][-2:]}
    return next((kind for sense, kind in _OVERRULES if sense in senses), None)


def _conditional(sentence: Sentence, stop: Match) -> bool:
    """Whether a real condition stands in the sentence, not just politeness, and not of what is said after the stop."""
    conditions = [
        condition
        for condition in CONDITIONS.find(sentence)
        if not (condition.start > stop.end and _AND_THEN.search(sentence.text[stop.end : condition.start]))
    ]
    if not conditions:
        return False
    polite = list(POLITE.find(sentence))
    return any(
        not any(kind.start <= condition.start and condition.end <= kind.end for kind in polite)
        for condition in conditions
    )


def _near(sentence: Sentence, others: Sequence[Sentence]) -> bool:
    """Whether one of ``others`` is the same sentence or stands close by."""
    return any(other.start - sentence.end < NEAR and sentence.start - other.end < NEAR for other in others)


def _settled(sentence: Sentence, stop: Match, kind: Kind, letter: _Around) -> Kind:
    """The kind, once what is stopped and for how long is weighed too."""
    if kind not in {Kind.DIRECT, Kind.SOFT}:
        return kind
    text = sentence.text
    here = text[stop.start : stop.end]
    if momentary(text, stop.start):
        return Kind.MENTION
    bare = stop.phrase.sense in {"fact?", "go?"}
    lasting = says_how_long(text) or (letter.comes_back and (not bare or letter.returns_here))
    own = bool(_OWN.search(here)) or bool(re.search(r"\bhold\b", here) and not _VAGUE.search(here))
    unsure = stop.phrase.sense.endswith("?")
    if here.startswith("hold") and _HELD.match(text, stop.end):
        return Kind.MENTION
    if _PACED.match(text, stop.end) or (unsure and _OF_SOMETHING.match(text, stop.end)):
        return Kind.MENTION
    together = bool(_TOGETHER.search(text))
    if unsure and not lasting and _FOR_GOOD.match(here):
        return Kind.FOR_GOOD
    if stop.phrase.sense == "name?" and kind is Kind.DIRECT and _PAUSE.search(here) and _ENDS.match(text, stop.end):
        return Kind.DIRECT
    noun = stop.phrase.sense.startswith("name")
    if unsure and not says_how_long(text) and one_day(text, stop.start):
        return Kind.MENTION
    tied = own or letter.about_coaching or letter.returns_here or bare or (together and not noun)
    if unsure and not (lasting and tied):
        return Kind.HEDGE if lasting else Kind.BARE
    vague = _VAGUE.search(here)
    speaks = bool(_SPEAKS.search(text)) or _OWN_START.match(text) is not None
    together = together or (letter.returns_here and speaks)
    both = vague is not None and (
        vague.group() in _ALL_OF_IT or (says_how_long(text) and (letter.returns_here or bool(_BOTH.search(text))))
    )
    plain_enough = (together and both) if vague else speaks
    if not (own or letter.about_coaching or plain_enough):
        return Kind.HEDGE
    if kind is Kind.SOFT and not lasting:
        return Kind.HEDGE
    return Kind.DIRECT
