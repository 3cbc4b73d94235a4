"""The dates and the client of the labelled examples, read from the passage each label rests on."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from mailhold.policy.facts import Facts
from mailhold.policy.fields import client_of
from mailhold.policy.parties import Role
from mailhold.policy.request_dates import HoldDates, hold_dates, sending_day, verbal_request_date
from mailhold.reading.passages import Passage, Provenance, Submission
from mailhold.reading.submission import read

EXAMPLES = Path(os.environ.get("MAILHOLD_SHARED", Path(__file__).parents[3] / "shared")) / "examples"
FACTS = Facts(
    own_addresses=frozenset({"holds@brightpath.example"}),
    coach_domains=frozenset({"brightpath.example"}),
    ops_addresses=frozenset({"ops@brightpath.example"}),
)
RECEIVED = datetime(2026, 12, 1, tzinfo=UTC)
UNSPOKEN = (Provenance.SIGNATURE, Provenance.FOOTER)

pytestmark = [
    pytest.mark.shared,
    pytest.mark.slow,  # some examples are screenshots
    pytest.mark.skipif(not EXAMPLES.is_dir(), reason="the labelled examples are not beside the checkout"),
]


def proof_of(submission: Submission, channel: str) -> Passage | None:
    """The passage that a label of this channel rests on."""
    for passage in submission.passages:
        by_coach = passage.author is not None and FACTS.is_coach(passage.author.email)
        to_client = any(
            not FACTS.is_coach(to.email) and to.email not in FACTS.own_addresses for to in passage.letter.to
        )
        if passage.provenance in UNSPOKEN:
            continue
        if channel == "verbal_confirmation" and by_coach and to_client:
            return passage
        if channel in ("client_email", "client_text") and not by_coach:
            return passage
    return None


@cache
def figures() -> dict[str, tuple[int, int]]:
    """For each field: how many labels it meets, of how many."""
    right: dict[str, list[bool]] = {}
    for path in sorted(EXAMPLES.glob("*.eml")):
        label = json.loads(path.with_suffix(".json").read_text())
        if label["outcome"] == "ignored":
            continue
        submission = read(path.read_bytes(), RECEIVED)
        proof = proof_of(submission, label["channel"])
        client = client_of(submission, FACTS, proof)
        found: dict[str, object] = {"client_email": client.email or None, "client_name": client.name or None}
        words = "\n\n".join(
            each.words
            for each in submission.passages
            if proof is not None and each.layer == proof.layer and each.provenance not in UNSPOKEN
        )
        sent_on = sending_day(proof.letter if proof else submission.letter, submission)
        if label["channel"] == "verbal_confirmation" and "no_direct_request" not in label["reasons"]:
            found["verbal_request_date"] = verbal_request_date(words, sent_on, FACTS).day
        dates = (
            hold_dates(
                words,
                sent_on,
                day_first=False,
                by=Role.COACH if label["channel"] == "verbal_confirmation" else Role.CLIENT,
            )
            if words
            else HoldDates()
        )
        found |= {"hold_start": dates.start, "hold_end": dates.end}
        for field, value in found.items():
            right.setdefault(field, []).append((str(value) if value else None) == label[field])
    return {field: (sum(met), len(met)) for field, met in right.items()}


@pytest.mark.parametrize(
    ("field", "floor"),
    [
        ("verbal_request_date", 1.0),
        ("client_email", 0.98),
        ("client_name", 0.98),
        ("hold_start", 0.95),
        ("hold_end", 0.95),
    ],
)
def test_the_fields_of_the_examples_are_read(field: str, floor: float) -> None:
    met, of = figures()[field]
    assert of >= 15
    assert met / of >= floor, f"{field}: {met} of {of}"
