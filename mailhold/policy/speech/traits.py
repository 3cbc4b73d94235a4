"""The traits of a sentence: its words, runs of two and three of them, pairs that stand near, and kinds that meet."""

from __future__ import annotations

from itertools import pairwise

from mailhold.policy.speech.slots import slot_traits
from mailhold.policy.speech.tokens import tokens

NEAR = 4
"""Tokens within which two that are no neighbours count as a pair."""


def sentence_traits(name: str, text: str) -> set[str]:
    """Each trait of the plain sentence ``text`` once, as a readable string, for the model ``name``.

    "=weeks" is a word as spelled, "put <coaching> on" a run, "stop .. <until>" a
    pair, "<coaching>&<month>" two kinds that meet, "[frames need]" a slot.
    """
    spelled, weighed = tokens(text)
    found = {f"={word}" for word in spelled}
    found.update(weighed)
    found.update(map(" ".join, pairwise(weighed)))
    found.update(map(" ".join, zip(weighed, weighed[1:], weighed[2:], strict=False)))
    for apart in range(2, NEAR + 1):
        found.update(map(" .. ".join, zip(weighed, weighed[apart:], strict=False)))
    kinds = sorted({kind for kind in weighed if kind[0] == "<" and kind not in ("<s>", "</s>")})
    found.update(f"{one}&{two}" for at, one in enumerate(kinds) for two in kinds[at + 1 :])
    found |= slot_traits(name, text)
    return found
