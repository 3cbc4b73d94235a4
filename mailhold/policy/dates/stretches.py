"""Dates at which something begins or ends ("from March 2 until May 29"), and whether that something is the hold.

A contract, a journey or an illness has its days too. The nearest telling word
to the left decides, else the nearest to the right, else the nearest sentence
that speaks of a hold or a contract.
"""

from __future__ import annotations

from mailhold.policy.dates.cues import CONTACT_NOUNS, Cue, Found
from mailhold.policy.dates.meanings import OnWeekday, Vague
from mailhold.policy.dates.scene import DateRole, Part, Scene, Sentence, nearest

UNTIL = frozenset(
    "until till til through thru hasta bis fino até tot jusqu'au jusqu'à jusqu'en "
    "ending end ends finish finishes finishing".split()
)
FROM = frozenset(
    "from starting beginning begin begins start starts commencing commences effective since between "
    "ab vom desde dès dal".split()
)
_FROM_PAIRS = frozenset((("as", "of"), ("partir", "de"), ("partir", "del"), ("partir", "du")))
_UNTIL_PAIRS = frozenset(
    (("up", "to"), ("start", "again"), ("starting", "again"), ("begin", "again"), ("up", "again"), ("in", "again"))
)
_TALKS = CONTACT_NOUNS | frozenset(("request", "requests", "phone"))
_MOVED = frozenset("move moved moving reschedule rescheduled rescheduling shift shifted swap swapped".split())
_RANGE = frozenset(("to", "-", "–", "—", "until", "till", "through", "thru", "bis", "al", "au", "hasta"))
_FILLERS = frozenset("the on a about around at , ( * _ ~ el le den dem zum lo la il o os".split())
_LINKS = _FILLERS | frozenset("is was be will would should date day hold of as to for set : = - –".split())
_WHILE = frozenset("while during whilst throughout".split())
_THEN = frozenset("then dates period time weeks meantime meanwhile between".split())
_NEXT_DOOR = 3  # up to two sentences on
_POINTING = frozenset("until till that this those these the in for".split())
_DAY = frozenset(("day", "date"))
_PERSONS = frozenset("i we my our he she they it there the".split())
_THEREFORE = frozenset("so and therefore hence ; thus".split())
_UNTIL_ENDS = frozenset(", ; : after and but before when or so you we".split())
_LEANING = frozenset("it this that these both which it'd it'll that'd that's".split())
_FRAGMENT = 3  # tokens before the date, its preposition included
_RULING = frozenset((Cue.HOLD, Cue.COACHING, Cue.CONTRACT, Cue.AWAY, Cue.BACK))


def side_of(scene: Scene, which: int, sentence: Sentence) -> DateRole | None:
    """Tell from the words right beside the date whether something begins or ends there; None for neither."""
    text, dated = scene.text.texts, scene.dates[which]
    i = _left_of(text, dated.first - 1, sentence.first, _FILLERS)
    lead = text[i] if i >= sentence.first else ""
    pair = text[i - 1 : i + 1] if i > sentence.first else ()
    if lead == "from" and text[i - 1] in _TALKS:  # "our conversation from Friday"
        return None
    if lead in UNTIL or pair in _UNTIL_PAIRS or _joined(scene, which - 1, which):
        return DateRole.HOLD_END
    if lead in FROM or pair in _FROM_PAIRS or _joined(scene, which, which + 1):
        return DateRole.HOLD_START
    return _called(text, dated.last) or _linked(text, i, sentence)


def _left_of(text: tuple[str, ...], i: int, first: int, passed: frozenset[str]) -> int:
    while i >= first and text[i] in passed:
        i -= 1
    return i


def _called(text: tuple[str, ...], after: int) -> DateRole | None:
    """Read "July 21 as the first day", "March 3 onwards"."""
    behind = text[after : after + 6]
    if behind[:1] in (("onward",), ("onwards",), ("forward",), ("forwards",)):
        return DateRole.HOLD_START
    if behind[:2] in (("as", "the"), ("as", "a"), ("as", "your"), ("as", "our"), ("as", "start"), ("as", "end")):
        if {"first", "start", "starting", "beginning"} & set(behind):
            return DateRole.HOLD_START
        if {"last", "end", "final", "ending", "return"} & set(behind):
            return DateRole.HOLD_END
    return None


def _linked(text: tuple[str, ...], i: int, sentence: Sentence) -> DateRole | None:
    """Read "the start date is March 10", "the last day will be May 9"."""
    j = _left_of(text, i, sentence.first, _LINKS)
    if j < sentence.first or j == i or sentence.colon >= j:
        return None
    a_day = not _DAY.isdisjoint(text[j + 1 : i + 1])
    if text[j] in ("start", "starts", "begin", "begins", "starting") or (a_day and text[j] == "first"):
        return DateRole.HOLD_START
    return DateRole.HOLD_END if text[j] in ("end", "ends") or (a_day and text[j] == "last") else None


def _joined(scene: Scene, left: int, right: int) -> bool:
    """Whether two dates are the ends of one stretch: "May 4 to June 12", "3/10 - 5/9"."""
    if left < 0 or right >= len(scene.dates) or scene.homes[left] != scene.homes[right]:
        return False
    first, second = scene.dates[left], scene.dates[right]
    between = scene.text.texts[first.last : second.first]
    if isinstance(first.meaning, OnWeekday | Vague) and isinstance(second.meaning, OnWeekday | Vague):
        return False
    if between in (("and",), ("and", "the")):
        return "between" in scene.text.texts[max(0, first.first - 2) : first.first]
    return 1 <= len(between) <= 3 and between[0] in _RANGE and all(w in _RANGE or w == "the" for w in between)


def of_hold(scene: Scene, which: int, sentence: Sentence, side: DateRole) -> Part:
    """Decide whether what begins or ends there is the hold, the contract, or something else."""
    text, dated = scene.text, scene.dates[which]
    here = [found for found in sentence.cues if found.cue in _RULING]
    left = [found for found in here if found.at < dated.first]
    right = [found for found in here if found.at >= dated.last]
    if not sentence.has(Cue.HOLD) and not _MOVED.isdisjoint(text.texts[sentence.first : dated.first]):
        return Part(DateRole.OTHER)  # "I moved our session from June 16 to June 23"
    governor = nearest(text, left or right, dated)
    if governor is None:
        governor = _around(scene, which, sentence, side)
    if governor is None:
        return Part(DateRole.OTHER)
    if governor.cue is Cue.CONTRACT:
        return Part(DateRole.CONTRACT_END)
    if governor.cue is Cue.BACK:
        return Part(DateRole.HOLD_END) if scene.ahead(dated) else Part(DateRole.OTHER)
    if ends_until_clause(scene, which, sentence):
        return Part(DateRole.HOLD_END)
    elsewhere = governor.cue is Cue.AWAY or (not left and _is_told_apart(scene, which, sentence, governor))
    if elsewhere and not _tied(scene, scene.homes[which], governor):
        return Part(DateRole.OTHER)
    return Part(side)


def _is_told_apart(scene: Scene, which: int, sentence: Sentence, governor: Found) -> bool:
    """Whether the date belongs to a clause of its own before the hold: "I am in Japan until May 4, so let's pause"."""
    text, dated = scene.text.texts, scene.dates[which]
    told = _PERSONS.isdisjoint(word.partition("'")[0] for word in text[sentence.first : dated.first])
    return not told and not _THEREFORE.isdisjoint(text[dated.last : governor.at])


def _around(scene: Scene, which: int, sentence: Sentence, side: DateRole) -> Found | None:
    """Find what governs a date whose own sentence does not say it: the nearest hold or contract before, else after.

    "The new job starts Monday" speaks of itself; "From Monday, please", "It
    would start on Monday" and "until Monday" lean on what stands around.
    """
    text, home = scene.text.texts, scene.homes[which]
    fragment = scene.dates[which].first - sentence.first <= _FRAGMENT
    stretch = _joined(scene, which - 1, which) or _joined(scene, which, which + 1)
    leans = fragment or stretch or not _LEANING.isdisjoint(text[sentence.first : sentence.last])
    if side is DateRole.HOLD_START and not leans:
        return None
    others = (*reversed(scene.sentences[:home]), *scene.sentences[home + 1 :])
    return next((found for other in others for found in other.cues if found.cue in (Cue.HOLD, Cue.CONTRACT)), None)


def _tied(scene: Scene, home: int, away: Found) -> bool:
    """Whether the hold is said to last as long as what is away: "pause while I'm abroad until May 18"."""
    sentence, text = scene.sentences[home], scene.text.texts
    holds = [found.at for found in sentence.cues if found.cue is Cue.HOLD]
    if holds:
        if text[sentence.first] in _WHILE:
            return True
        before = [at for at in holds if at < away.at]
        if before and _WHILE & set(text[before[-1] : away.at]):
            return True
    return _points_back(scene, home)


def _points_back(scene: Scene, home: int) -> bool:
    """Whether the hold is said, here or next door, to last for the time just named: "no sessions until then"."""
    text = scene.text.texts
    for other in scene.sentences[max(0, home - 1) : home + _NEXT_DOOR]:
        if other.has(Cue.HOLD, Cue.COACHING) and any(
            text[i] in _THEN and text[i - 1] in _POINTING for i in range(other.first + 1, other.last)
        ):
            return True
    return False


def ends_until_clause(scene: Scene, which: int, sentence: Sentence) -> bool:
    """Whether the date closes "pause … until my leave ends on May 15"."""
    text, dated = scene.text.texts, scene.dates[which]
    for i in range(dated.first - 1, max(sentence.first, dated.first - 10), -1):
        if text[i] in ("until", "till", "til"):
            left = [f for f in sentence.cues if f.at < i and f.cue in (Cue.HOLD, Cue.CONTRACT, Cue.AWAY)]
            holds = bool(left) and left[-1].cue is Cue.HOLD
            return scene.ahead(dated) and (holds or _points_back(scene, scene.homes[which]))
        if text[i] in _UNTIL_ENDS:
            return False
    return False
