"""``as_object``: one examined message as other programs read it (``mailhold explain --json``).

The keys and their order are a promise to those programs. What is absent is null.
"""

from __future__ import annotations

import json
from typing import Any

from mailhold.examine import Examined
from mailhold.reading.passages import Address, Passage


def as_line(examined: Examined, passages: bool) -> str:
    """One line of JSON, in ASCII, so that no terminal and no encoding can garble it."""
    return json.dumps(as_object(examined, passages)).replace("\x7f", "\\u007f")


def as_object(examined: Examined, passages: bool) -> dict[str, Any]:
    """The decision and what it rests on; with ``passages``, also who said what, in reading order."""
    decision = examined.decision
    told: dict[str, Any] = {
        "file": examined.file,
        "outcome": decision.outcome.value,
        "reasons": [reason.value for reason in decision.reasons],
        "channel": decision.channel.value,
        "client_email": decision.client_email or None,
        "client_name": decision.client_name or None,
        "coach_email": decision.coach_email or None,
        "verbal_request_date": _iso(decision.verbal_request_date),
        "hold_start": _iso(decision.hold_start),
        "hold_end": _iso(decision.hold_end),
        "flags": list(decision.flags),
        "evidence": [
            {
                "kind": each.kind,
                "words": each.words,
                "author": each.author or None,
                "provenance": each.provenance or None,
            }
            for each in decision.evidence
        ],
        "tried": [{"row": each.row, "held": each.held} for each in decision.tried],
    }
    if passages:
        told["passages"] = [_passage(each) for each in examined.submission.passages]
    return told


def _passage(passage: Passage) -> dict[str, Any]:
    letter = passage.letter
    author = letter.author or Address("", "")
    return {
        "provenance": passage.provenance.value,
        "depth": passage.depth,
        "author_email": author.email or None,
        "author_name": author.name or None,
        "to": [_written(each) for each in letter.to],
        "cc": [_written(each) for each in letter.cc],
        "subject": letter.subject or None,
        "date_raw": letter.date_raw or None,
        "sent_at": _iso(letter.sent_at),
        "words": passage.words,
    }


def _written(address: Address) -> str:
    return address.email or address.name


def _iso(day: Any) -> str | None:
    return day.isoformat() if day else None
