"""``foreign_parts``: which part each date of a text in one of the five other languages plays, by the words before it.

The learned parts know English only. Here a rule does, and an honest one: a date plays a part where its sentence names
a stop (in a coach's letter: an asking) and plain words ("hasta el", "ab dem") or the other end of a stretch stand
beside it. All else is an event.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from mailhold.policy.dates.layout import Layout
from mailhold.policy.dates.roles import DateRole
from mailhold.policy.foreign_sayings import Foreign, foreign_sayings
from mailhold.policy.parties import Role
from mailhold.policy.phrases.foreign.tongue import Tongue
from mailhold.policy.plain_words import plain

LOOKED_BACK = 40
"""Characters before a date in which its word stands."""

_ENGLISH = frozenset("mon tue tues wed weds thu thur sat sun fri may march second".split())  # noqa: SIM905
"""Names of English days and months that are everyday words elsewhere ("le tue sessioni", "mon coaching")."""

_WEEKDAY = r"(?:\w+(?:-feira)?,? (?:den |dem |el |le |il |dia |día )?)?"


def foreign_parts(layout: Layout, tongue: Tongue, by: Role) -> tuple[Mapping[DateRole, float], ...]:
    """The part of each date of ``layout``, in the form of the learned parts: 1.0 for the one, 0.0 for all others."""
    words = layout.text.words
    sayings = [
        (saying.sentence.start, saying.sentence.end, saying.says)
        for saying in foreign_sayings(words, tongue)
        if saying.says & {Foreign.NAMES, Foreign.ASKS, Foreign.CONFIRMS}
    ]
    places = [(layout.text.starts[dated.first], layout.text.ends[dated.last - 1]) for dated in layout.dates]
    parts: list[DateRole] = []
    for at, (start, end) in enumerate(places):
        said = next((says for first, last, says in sayings if first <= start < last), frozenset())
        sentence = next((first for first, last, _ in sayings if first <= start < last), start)
        before = plain(words[max(sentence, start - LOOKED_BACK) : start])
        behind = plain(words[end : places[at + 1][0]]) if at + 1 < len(places) else ""
        begun = at > 0 and parts[-1] is DateRole.HOLD_START and plain(words[places[at - 1][1] : start])
        asked = by is Role.COACH and Foreign.CONFIRMS in said
        named = said and plain(words[start:end]) not in _ENGLISH
        parts.append(_part(tongue, before, behind, begun or "", asked) if named else DateRole.EVENT)
    return tuple({role: float(role is part) for role in DateRole} for part in parts)


def _part(tongue: Tongue, before: str, behind: str, begun: str, asked: bool) -> DateRole:
    """``begun`` are the words since the first day of a stretch, "" where none has begun."""
    words = _compiled(tongue)
    if words["because"].search(before):
        return DateRole.EVENT
    if words["until"].search(before) or words["to"].fullmatch(begun):
        return DateRole.HOLD_END
    if words["since"].search(before) or words["to"].fullmatch(behind):
        return DateRole.HOLD_START
    return DateRole.ASKED_ON if asked else DateRole.EVENT


@cache
def _compiled(tongue: Tongue) -> Mapping[str, re.Pattern[str]]:
    dates = tongue.dates
    return {
        "because": re.compile(rf"(?<!\w)(?:{dates.because})(?!\w)[^,]*$"),
        "until": re.compile(rf"(?<!\w)(?:{dates.until})\s*{_WEEKDAY}$"),
        "since": re.compile(rf"(?<!\w)(?:{dates.since})\s*{_WEEKDAY}$"),
        "to": re.compile(rf"[\s.]*(?:{dates.to})\s*{_WEEKDAY}"),
    }
