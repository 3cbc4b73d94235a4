"""Evidence: the exact words a finding rests on, cut from their passage unchanged."""

from __future__ import annotations

from mailhold.policy.decision import Evidence
from mailhold.policy.parties import Spoken

LONGEST = 400
"""Characters of a passage that are shown where the whole passage is the evidence."""


def evidence(letter: Spoken, kind: str, at: int, place: tuple[int, int] | None) -> Evidence:
    """The words at ``place`` (the start of the passage where None) of the ``at``-th passage of ``letter``."""
    said = letter.said[at]
    words = said.passage.words
    cut = words[place[0] : place[1]] if place else words.strip()[:LONGEST]
    author = letter.letter.author
    by = (author.email or author.name) if author else ""
    return Evidence(kind, cut, by, said.passage.provenance.value, said.index)
