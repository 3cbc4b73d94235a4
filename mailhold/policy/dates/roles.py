"""Which part a date plays, decided from the sentence it stands in.

Three things are looked at, in this order: the label of its line ("Hold starts:
3/10"), the word right before it ("until", "from"), and the nearest telling
word on either side (``cues``), where commas and conjunctions count as distance.
"""

from __future__ import annotations

from mailhold.policy.dates.cues import ASKING, CONTACT_NOUNS, CONTRACT, Cue, Found
from mailhold.policy.dates.expressions import Expression
from mailhold.policy.dates.meanings import AllNumbers, DaysAway, InMonth, OfMonth, OnWeekday, Vague, Which
from mailhold.policy.dates.scene import NEAR_SENTENCES, DateRole, Part, Scene, Sentence, nearest
from mailhold.policy.dates.stretches import ends_until_clause, of_hold, side_of
from mailhold.policy.dates.tokens import Tokens

OTHER = Part(DateRole.OTHER)
ASKED_DIRECTLY = Part(DateRole.ASKED_ON, 1)
TALKED_IN_SENTENCE = Part(DateRole.ASKED_ON, 0)  # becomes 1 or 2 once the whole sentence is placed

_STARTING = frozenset("start starts starting begin begins beginning from effective first commence commencing".split())
_STOPPING = frozenset("end ends ending until till through last return returning resume resumes back restart".split())
_JUST_A_DATE = frozenset("date dated sent day on".split())
_CALLED_OFF = frozenset(
    "cancel cancelled canceled skip skipped skipping move moved miss missing removed remove reschedule "
    "rescheduled drop dropped cancelling canceling moving freed released".split()
)
_SHARED = frozenset((DateRole.ASKED_ON, DateRole.NEXT_SESSION, DateRole.OTHER))
_JOINING = frozenset(("and", "or", "/", "&"))
_JOINING_TOO = _JOINING | frozenset("again then also maybe perhaps on the , was it".split())
_SUBJECTS = frozenset("you we i".split())
_RIGHT_BEHIND = 2  # tokens
_BOTH_OF_US = frozenset("we we're we'll we'd".split())
_NOT_ON_THE_DAY = frozenset("after before by".split())
_HALF_A_YEAR = 6  # months
_ARTICLES = frozenset("a an the this that your my".split())
_ELSEWHERE = frozenset("from in at home to".split())


def parts(scene: Scene) -> tuple[Part, ...]:
    """Place each date of the scene."""
    placed: list[Part] = []
    for which in range(len(scene.dates)):
        alike = which and placed[-1].role in _SHARED and _coordinated(scene, which)
        placed.append(placed[-1] if alike else _part(scene, which))
    asked_directly = {scene.homes[i] for i, part in enumerate(placed) if part == ASKED_DIRECTLY}
    return tuple(
        Part(DateRole.ASKED_ON, 2 if scene.homes[i] in asked_directly else 1) if part == TALKED_IN_SENTENCE else part
        for i, part in enumerate(placed)
    )


def _coordinated(scene: Scene, which: int) -> bool:
    """Whether a date goes on from the one before it: "on Monday and again on Wednesday", "March 17 or March 24"."""
    first, second = scene.dates[which - 1], scene.dates[which]
    between = scene.text.texts[first.last : second.first]
    if scene.text.at(second.last) in _SUBJECTS:
        return False
    return len(between) <= 4 and not _JOINING.isdisjoint(between) and _JOINING_TOO.issuperset(between)


def _part(scene: Scene, which: int) -> Part:
    sentence = scene.sentences[scene.homes[which]]
    side = side_of(scene, which, sentence)
    if side is not None:
        return of_hold(scene, which, sentence, side)
    if sentence.colon >= 0 and sentence.colon < scene.dates[which].first:
        labelled = _labelled(scene, which, sentence)
        if labelled is not None:
            return labelled
    return _by_nearest(scene, which, sentence)


def _labelled(scene: Scene, which: int, sentence: Sentence) -> Part | None:
    """Place a date by the label of its line; None where the label says nothing."""
    label = frozenset(scene.text.texts[sentence.first : sentence.colon])
    if "you" in label and scene.dates[which].first - sentence.colon > _RIGHT_BEHIND:
        return None  # a sentence that goes on: "What you asked for: we stop, and on June 8 …"
    if label & CONTRACT:
        return Part(DateRole.CONTRACT_END)
    if label & CONTACT_NOUNS and label & {"next", "back", "following", "first"}:
        return Part(DateRole.NEXT_SESSION)
    if label & _STARTING:
        return Part(DateRole.HOLD_START)
    if label & _STOPPING or label == {"to"}:
        return Part(DateRole.HOLD_END)
    if label & ASKING or {"verbal", "verbally"} & label:
        return ASKED_DIRECTLY
    if label & CONTACT_NOUNS or label & {"spoke", "phone", "talked", "discussed"}:
        return Part(DateRole.ASKED_ON, 1 if scene.asks_near(scene.homes[which]) else 4)
    if label & {"hold", "pause", "break"}:
        return Part(DateRole.HOLD_START)
    if label and label <= _JUST_A_DATE:
        if scene.homes[which] == 0 or not scene.asks_near(scene.homes[which]):
            return Part(DateRole.SENT_ON)
        return Part(DateRole.ASKED_ON, 3)
    return None


def _by_nearest(scene: Scene, which: int, sentence: Sentence) -> Part:
    """Place a date that stands after "on", "of" or nothing by the nearest telling word on either side."""
    text, dated = scene.text, scene.dates[which]
    if _is_whole_line(text, dated):
        return Part(DateRole.SENT_ON) if scene.homes[which] <= NEAR_SENTENCES else OTHER
    meeting = text.texts[dated.last] if dated.last < sentence.last else ""
    if meeting in CONTACT_NOUNS and _CALLED_OFF & set(text.texts[max(sentence.first, dated.first - 4) : dated.first]):
        return Part(DateRole.NEXT_SESSION)
    if ends_until_clause(scene, which, sentence):
        return Part(DateRole.HOLD_END)
    ahead = scene.ahead(dated)
    if ahead and meeting in _BOTH_OF_US:  # "and on June 8 we're at it again" is never the day of the asking
        return Part(DateRole.HOLD_END) if sentence.has(Cue.HOLD, Cue.BACK) else OTHER
    telling = [
        f
        for f in sentence.cues
        if not (f.cue is Cue.COACHING or (f.cue is Cue.BACK and not _comes_back(text, f, sentence, ahead)))
    ]
    governor = nearest(text, telling, dated)
    if governor is None:
        return ASKED_DIRECTLY if _says_when(scene, scene.homes[which]) else OTHER
    if governor.cue is Cue.HOLD and _is_thing_asked_for(scene, governor, dated):
        return ASKED_DIRECTLY
    if governor.cue is Cue.HOLD:
        return _beside_hold(scene, which, sentence, ahead)
    if governor.cue in (Cue.ASK, Cue.TALK) and _only_ahead(dated):
        return Part(DateRole.HOLD_START) if sentence.has(Cue.HOLD) and governor.cue is Cue.ASK else OTHER
    if governor.cue is Cue.ASK:
        return ASKED_DIRECTLY
    if governor.cue is Cue.TALK:
        if sentence.has(Cue.ASK):
            return TALKED_IN_SENTENCE
        return Part(DateRole.ASKED_ON, 3 if scene.asks_near(scene.homes[which]) else 4)
    return Part(
        {Cue.CONTRACT: DateRole.CONTRACT_END, Cue.NEXT: DateRole.NEXT_SESSION, Cue.BACK: DateRole.HOLD_END}.get(
            governor.cue, DateRole.OTHER
        )
    )


def _says_when(scene: Scene, home: int) -> bool:
    """Whether the sentence says when the asking in the one before it was: "That was on Tuesday"."""
    first = scene.sentences[home].first
    pointing = scene.text.at(first) in ("that", "this", "it") and scene.text.at(first + 1) in (
        "was",
        "took",
        "happened",
    )
    return pointing and home > 0 and scene.sentences[home - 1].has(Cue.ASK)


def _is_thing_asked_for(scene: Scene, hold: Found, dated: Expression) -> bool:
    """Whether a full date stands right behind "asked for the hold", where it tells the day of the asking."""
    text = scene.text.texts
    full = isinstance(dated.meaning, InMonth | AllNumbers) and dated.meaning.year is not None
    return full and text[hold.at - 1] in _ARTICLES and text[hold.at - 2] == "for" and dated.first - hold.at <= 2


def _beside_hold(scene: Scene, which: int, sentence: Sentence, ahead: bool) -> Part:
    """Place a date right beside the hold: its first day if it lies ahead, else the day of the asking around it."""
    dated = scene.dates[which]
    meaning = dated.meaning
    asks = sentence.has(Cue.ASK, Cue.TALK)
    if scene.text.at(dated.first - 1) in _NOT_ON_THE_DAY:
        return OTHER
    if isinstance(meaning, Vague):
        gone = meaning.past or (meaning.month and 1 <= (scene.sent_on.month - meaning.month) % 12 <= _HALF_A_YEAR)
        return TALKED_IN_SENTENCE if asks and gone else OTHER
    if isinstance(meaning, OnWeekday | OfMonth) and not _only_ahead(dated):
        return TALKED_IN_SENTENCE if asks else Part(DateRole.HOLD_START)
    if ahead:
        return Part(DateRole.HOLD_START)
    return TALKED_IN_SENTENCE if asks else OTHER


def _only_ahead(dated: Expression) -> bool:
    """Whether the words can only mean a time to come: "tomorrow", "next Friday", "next month"."""
    match dated.meaning:
        case DaysAway(days):
            return days > 0
        case OnWeekday(_, which, weeks):
            return which in (Which.NEXT, Which.WEEK_AFTER) or weeks > 0
        case Vague(past=past):
            return past is False
    return False


def _comes_back(text: Tokens, found: Found, sentence: Sentence, ahead: bool) -> bool:
    """Whether coming back ends the hold, and not a journey ("we return from Lisbon on April 20")."""
    goes_in = text.at(found.at + 1) == "in" and text.at(found.at + 2) in ("for", "on", "from")
    elsewhere = (text.at(found.at + 1) in _ELSEWHERE and not goes_in) or (
        sentence.has(Cue.AWAY) and not sentence.has(Cue.HOLD)
    )
    return ahead and not elsewhere


def _is_whole_line(text: Tokens, dated: Expression) -> bool:
    """Whether the date is all that its line says, as in a letterhead ("London, 9 March 2026")."""
    begins, ends = text.starts[dated.first], text.ends[dated.last - 1]
    line_begins = text.words.rfind("\n", max(0, begins - 80), begins) + 1
    line_ends = text.words.find("\n", ends, ends + 40)
    before = text.words[line_begins:begins] if line_begins or begins < 40 else "…"
    after = text.words[ends : line_ends if line_ends >= 0 else None][:40]
    return (
        not after.strip(" .)\t") and (not before.strip() or before.strip().endswith(",")) and len(before.split()) <= 2
    )
