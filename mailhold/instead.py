"""``instead``: what a coach can do where a hold is not what is meant → the fitting blocks of ``instead.j2``.

To have one more kind of evidence answered by its own block, add it to ``_FITTING``; one more way in which coaches tell
of what a client did, to ``_GUESSES``.
"""

from __future__ import annotations

import re

from mailhold.policy.decision import Decision, Evidence

BLOCKS = ("rescheduling", "cancellations", "no_shows", "pacing")

_FITTING = {"pacing": ("pacing",), "one_session": ("rescheduling", "cancellations")}
_GUESS = "coach_guess"
_GUESSES = (
    (
        re.compile(
            r"\bno[ -]?shows?\b|\bmiss(?:ed|es|ing)\b|(?:\bnot|n['’]t|\bnever) (?:show|turn)\w* up\b|\bstood me up\b",
            re.IGNORECASE,
        ),
        ("no_shows",),
    ),
    (re.compile(r"\b(?:re-?schedul|postpon|cancel)\w+", re.IGNORECASE), ("rescheduling", "cancellations")),
)


def instead(decision: Decision) -> tuple[str, ...]:
    """The blocks that fit what the client did, by the first evidence that tells; all where none does."""
    return next(filter(None, map(_fitting, decision.evidence)), BLOCKS)


def _fitting(evidence: Evidence) -> tuple[str, ...]:
    if evidence.kind != _GUESS:
        return _FITTING.get(evidence.kind, ())
    return next((blocks for pattern, blocks in _GUESSES if pattern.search(evidence.words)), ())
