"""The figures of an evaluation as one JSON object, for programs."""

from __future__ import annotations

import json
from dataclasses import asdict

from mailhold.evaluate.scores import Scores, Share


def as_text(scores: Scores) -> str:
    """``shares`` by name, the same by outcome, reason and channel, the confusion table, and each miss."""
    told = {
        "shares": _shares(scores.shares),
        "by_outcome": _shares(scores.by_outcome),
        "by_reason": _shares(scores.by_reason),
        "by_channel": _shares(scores.by_channel),
        "confusion": {expected: dict(given) for expected, given in scores.confusion.items()},
        "misses": [
            {"wrong": miss.wrong(), "expected": miss.case.expected, "why": miss.case.why, "got": miss.got}
            for miss in scores.misses
        ],
    }
    return json.dumps(told, indent=1)


def _shares(shares: dict[str, Share]) -> dict[str, dict[str, float]]:
    return {name: {**asdict(share), "rate": round(share.rate, 4)} for name, share in shares.items()}
