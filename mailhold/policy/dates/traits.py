"""The traits of a date: what stands around it, how it is written, and which part the date before it plays.

Each is a readable string. ``<1 until`` is the word right before the date, ``>1 you`` the one right behind it; a word of
the sentence before or behind is marked ``^`` or ``$``. ``~`` are words anywhere before, ``_`` anywhere behind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from mailhold.policy.dates.kinds import KINDS
from mailhold.policy.dates.layout import DATE, Layout
from mailhold.policy.dates.meanings import DaysAway, Meaning, OnWeekday, Vague

FIRST = "-"
"""The part of the date before the first one."""
BESIDE = 6
"""Words on either side whose place counts."""
AROUND = 14
"""Words on either side that count wherever they stand in the sentence."""
FAR = 40
"""Words of one sentence, on either side, whose kinds count."""
CLAUSE_ENDS = frozenset((",", ";", ":", "(", ")", "—", "–", "and", "but", "so", "because", "when", "which"))
"""What parts one clause from the next."""
NEXT_DOOR = 15
"""Words of the sentences before and behind."""
MOST_COUNTED = 3
"""Dates and sentences are counted up to this."""
LABEL = 12
"""Tokens within which a line's label ends with its colon."""


def date_traits(layout: Layout, which: int) -> set[str]:
    """The traits of ``layout.dates[which]`` that do not depend on the parts other dates play."""
    dated, home = layout.dates[which], layout.homes[which]
    words = layout.weighed
    first, last = layout.sentences[home]
    before = list(islice(_walk(words, dated.first - 1, -1, first, "^"), BESIDE))
    behind = list(islice(_walk(words, dated.last, 1, last, "$"), BESIDE))
    found = _beside(before, "<") | _beside(behind, ">")
    found.add(f"{before[0]} | {behind[0]}")
    found |= _anywhere(words[max(first, dated.first - AROUND) : dated.first], "~")
    found |= _anywhere(words[dated.last : min(last, dated.last + AROUND)], "_")
    found |= _next_door(layout, words, home)
    found |= _kinds(layout, which)
    found |= _label(layout, first, dated.first)
    how = _written(dated.meaning)
    found |= {how, f"{how} {before[0]}", f"{how} {before[1]} {before[0]}", f"{how} | {behind[0]}"}
    return found | _place(layout, which)


def follows(part: str, layout: Layout, which: int) -> tuple[str, ...]:
    """The traits that tell how a date goes on from the one before it, which plays ``part``."""
    here, there = layout.dates[which], layout.dates[which - 1] if which else None
    words = layout.weighed
    lead = words[here.first - 1] if here.first else FIRST
    between = words[there.last : here.first] if there is not None else ()
    same = which > 0 and layout.homes[which] == layout.homes[which - 1]
    joined = (f"then {part} {' '.join(between)}",) if there is not None and len(between) <= 3 else ()
    return (f"then {part}", f"then {part} {lead}", f"then {part} {'same' if same else 'new'} sentence", *joined)


def _walk(words: tuple[str, ...], at: int, step: int, border: int, mark: str) -> Iterator[str]:
    """The words from ``at`` on outwards, each date once and ``mark`` where the sentence is left; then ends for ever."""
    last = ""
    while 0 <= at < len(words):
        word = words[at]
        if word != DATE or last != DATE:
            inside = at >= border if step < 0 else at < border
            yield word if inside else mark + word
        last = word
        at += step
    while True:
        yield "<end>"


def _beside(words: list[str], sign: str) -> set[str]:
    """Words by their place beside the date, and the runs that begin there."""
    found = {f"{sign}{place} {word}" for place, word in enumerate(words, 1)}
    return found | {f"{sign}{size} {' '.join(words[:size])}" for size in (2, 3, 4)}


def _anywhere(words: tuple[str, ...], sign: str) -> set[str]:
    return {f"{sign}{word}" for word in words} | {f"{sign}{one} {two}" for one, two in pairwise(words)} | set(words)


def _next_door(layout: Layout, words: tuple[str, ...], home: int) -> set[str]:
    found: set[str] = set()
    if home:
        first, last = layout.sentences[home - 1]
        found |= {f"^{word}" for word in words[max(first, last - NEXT_DOOR) : last]}
    if home + 1 < len(layout.sentences):
        first, last = layout.sentences[home + 1]
        found |= {f"${word}" for word in words[first : min(last, first + NEXT_DOOR)]}
    return found


def _kinds(layout: Layout, which: int) -> set[str]:
    """The kinds of the words on either side, up to the next date, in the date's clause, and next door."""
    texts, dated, home = layout.text.texts, layout.dates[which], layout.homes[which]
    first, last = layout.sentences[home]
    begins, ends = max(first, dated.first - FAR), min(last, dated.last + FAR)
    behind_other = max(begins, layout.dates[which - 1].last if which else 0)
    before_other = min(ends, layout.dates[which + 1].first if which + 1 < len(layout.dates) else ends)
    clause = _clause(texts, dated.first - 1, begins - 1, -1) + _clause(texts, dated.last, ends, 1)
    before = _kinds_of(reversed(texts[begins : dated.first]))
    behind = _kinds_of(texts[dated.last : ends])
    found = {f"~{kind}" for kind in before} | {f"_{kind}" for kind in behind} | {*before, *behind}
    found |= {f"<near {kind}" for kind in before[:2]} | {f">near {kind}" for kind in behind[:2]}
    found |= {f"<first {kind}" for kind in before[:1]} | {f">first {kind}" for kind in behind[:1]}
    found |= {f"<own {kind}" for kind in _kinds_of(texts[behind_other : dated.first])}
    found |= {f">own {kind}" for kind in _kinds_of(texts[dated.last : before_other])}
    found |= {f"clause {word}" for word in (*clause, *_kinds_of(clause))}
    if home:
        begins, ends = layout.sentences[home - 1]
        found |= {f"^{kind}" for kind in _kinds_of(texts[max(begins, ends - FAR) : ends])}
    if home + 1 < len(layout.sentences):
        begins, ends = layout.sentences[home + 1]
        found |= {f"${kind}" for kind in _kinds_of(texts[begins : min(ends, begins + FAR)])}
    return found


def _kinds_of(words: Iterable[str]) -> list[str]:
    return [kind for word in words for kind in KINDS.get(word, ())]


def _clause(texts: tuple[str, ...], at: int, border: int, step: int) -> tuple[str, ...]:
    """The words from ``at`` on outwards to where the clause ends, or the sentence."""
    ends = next((each for each in range(at, border, step) if texts[each] in CLAUSE_ENDS), border)
    return texts[ends + 1 : at + 1] if step < 0 else texts[at:ends]


def _label(layout: Layout, first: int, last: int) -> set[str]:
    """The words of the label a line begins with ("Hold starts: …") and their kinds, none where it has none."""
    texts = layout.text.texts[first : min(first + LABEL, last)]
    if ":" not in texts:
        return set()
    label = texts[: texts.index(":")]
    kinds = {kind for word in label for kind in KINDS.get(word, ())}
    return {f"label {word}" for word in (*layout.weighed[first : first + len(label)], *kinds)}


def _written(meaning: Meaning) -> str:
    """How the date is written: its kind, and for words that count from today which way they look."""
    kind = type(meaning).__name__
    match meaning:
        case DaysAway(days):
            return f"{kind} {max(-2, min(2, days))}"
        case OnWeekday(which=which):
            return f"{kind} {which.value}"
        case Vague(past=past):
            return f"{kind} {past}"
    return kind


def _place(layout: Layout, which: int) -> set[str]:
    """Where the date stands among the dates of its sentence, and the sentence in the text."""
    home = layout.homes[which]
    earlier = sum(other == home for other in layout.homes[:which])
    count = sum(other == home for other in layout.homes)
    place = f"{min(MOST_COUNTED, earlier)} of {min(MOST_COUNTED, count)}"
    return {
        f"date {place}",
        f"sentence {min(MOST_COUNTED, home)}",
        "only date" if len(layout.dates) == 1 else "one date",
    }
