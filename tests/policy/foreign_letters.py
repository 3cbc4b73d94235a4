"""Letters of clients in the five other languages that are read, and what each comes to.

``letters/LANGUAGE-BATCH.tsv`` holds one letter a line: what it comes to and the hold's two days where the words
give them ("asks 2026-05-04 -"), a tab, its words with "¶" for a line break. All were sent on ``SENT``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from mailhold.policy import judge
from mailhold.policy.decision import Decision
from mailhold.policy.facts import Facts
from mailhold.policy.reasons import Outcome, Reason
from mailhold.reading.passages import Address, Letter, Passage, Provenance, Submission

LANGUAGES = ("spanish", "french", "german", "portuguese", "italian")
SENT = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
HOLDS = Address("Holds", "holds@firm.example")
COACH = Address("Ines Falk", "ines@firm.example")
CLIENT = Address("Otto Brand", "otto@mill.example")
FACTS = Facts(
    own_addresses=frozenset({"holds@firm.example"}), coach_domains=frozenset({"firm.example"}), day_first=True
)

COMES_TO: dict[str, Outcome | Reason] = {
    "asks": Outcome.PROCESSED,
    "stays": Outcome.PROCESSED,
    "unsure": Reason.REQUEST_UNCLEAR,
    "refuses": Reason.NO_DIRECT_REQUEST,
    "extends": Reason.EXTENDS_CONTRACT,
    "other": Reason.NO_DIRECT_REQUEST,
}


@dataclass(frozen=True, slots=True)
class Written:
    """One letter: ``kind`` is a key of ``COMES_TO``; ``start`` and ``end`` are the hold's days, None where not said."""

    kind: str
    words: str
    start: date | None
    end: date | None


def letters(language: str, batch: str) -> list[Written]:
    """The letters of one batch ("first", "second") in one language."""
    path = Path(__file__).parent / "letters" / f"{language}-{batch}.tsv"
    return [_written(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _written(line: str) -> Written:
    head, words = line.split("\t")
    kind, start, end = (*head.split(), "-", "-")[:3]
    return Written(kind, words.replace("¶", "\n"), _day(start), _day(end))


def _day(shown: str) -> date | None:
    return None if shown == "-" else date.fromisoformat(shown)


def decided(words: str, note: str = "Hold request, please process.") -> Decision:
    """The decision on a letter of the client that a coach forwards as a hold."""
    top = Letter(COACH, (HOLDS,), (), "Fwd: Coaching", "", SENT)
    inner = Letter(CLIENT, (COACH,), (), "Coaching", "", SENT)
    passages = (
        Passage(Provenance.OWN, 0, 0, top, note),
        Passage(Provenance.FORWARDED, 1, 1, inner, words),
    )
    return judge(Submission(top, (COACH,), SENT, passages=passages), FACTS)


def came_to(decision: Decision) -> Outcome | Reason:
    """The outcome, or the primary reason where there is one."""
    return decision.reason or decision.outcome
