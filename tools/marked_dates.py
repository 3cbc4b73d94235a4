"""Passages in which each date is marked by the part it plays, for ``tools/learn.py``.

One passage a line, a line break in it written `` / ``; a mark is ``[[hold_end:May 18]]``.
"""

from __future__ import annotations

import collections
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from mailhold.policy.dates.layout import Layout, laid_out
from mailhold.policy.dates.roles import DateRole, parts
from mailhold.policy.dates.traits import FIRST, date_traits, follows
from mailhold.policy.speech.model import Model

MARK = re.compile(r"\[\[(\w+):([^\]]+)\]\]")
MOST = 100
"""Dates of one passage."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A passage by one ``hand``: ``roles[i]`` is the part of ``layout.dates[i]``.

    What is not marked is an event; ``lost`` are the marks that no reader takes for a date.
    """

    hand: str
    layout: Layout
    roles: tuple[DateRole, ...]
    lost: tuple[tuple[DateRole, str], ...]


def passages(folder: Path) -> list[Marked]:
    """The marked passages of every file of ``folder``, each once."""
    found: dict[str, Marked] = {}
    for file in sorted(folder.glob("*.txt")):
        for at, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            try:
                found.setdefault(line, marked(file.stem, line))
            except ValueError as error:
                raise SystemExit(f"{file}:{at}: {error}") from error
    return list(found.values())


def marked(hand: str, line: str) -> Marked:
    """Read one line; raises ``ValueError`` where a mark names no part."""
    words, spans, behind = "", [], 0
    line = line.replace(" / ", "\n")
    for mark in MARK.finditer(line):
        words += line[behind : mark.start()]
        spans.append((len(words), len(words) + len(mark[2]), DateRole(mark[1])))
        words += mark[2]
        behind = mark.end()
    words += line[behind:]
    layout = laid_out(words, MOST)
    text = layout.text
    places = [(text.starts[dated.first], text.ends[dated.last - 1]) for dated in layout.dates]
    roles = tuple(
        next((role for start, end, role in spans if start < ends and begins < end), DateRole.EVENT)
        for begins, ends in places
    )
    lost = tuple(
        (role, words[start:end])
        for start, end, role in spans
        if not any(start < ends and begins < end for begins, ends in places)
    )
    return Marked(hand, layout, roles, lost)


def examples(data: list[Marked]) -> list[tuple[set[str], str]]:
    """(traits, part) of every date of ``data``; the part of the date before is the true one."""
    return [
        (
            date_traits(each.layout, which)
            | set(follows(each.roles[which - 1] if which else FIRST, each.layout, which)),
            role.value,
        )
        for each in data
        for which, role in enumerate(each.roles)
    ]


def told(model: Model, data: list[Marked]) -> list[tuple[DateRole, Mapping[DateRole, float]]]:
    """(true part, how likely each is) for every date of ``data``."""
    return [pair for each in data for pair in zip(each.roles, parts(each.layout, model), strict=True)]


def lost(data: list[Marked]) -> collections.Counter[tuple[DateRole, str]]:
    """The marked words that no reader takes for a date."""
    return collections.Counter(mark for each in data for mark in each.lost)
