"""``changes``: what is different between a decision as it was recorded and as today's rules have it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mailhold.policy.decision import Decision
from mailhold.records.replays import Again
from mailhold.replay.rerun import Rerun

TOLD = ("outcome", "reasons")
"""What the coach was told: a difference here is never written over."""

_COMPARED = (
    *TOLD,
    "channel",
    "client_email",
    "client_name",
    "coach_email",
    "verbal_request_date",
    "hold_start",
    "hold_end",
    "contract_end",
    "flags",
)


@dataclass(frozen=True, slots=True)
class Change:
    """One value that would be another; "" stands for none."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A decision that would be another one today.

    ``again`` is None where the message would now be about more or fewer clients, so that no decision is the other's.
    """

    rerun: Rerun
    case_number: str
    changes: tuple[Change, ...]
    again: Again | None

    @property
    def told_otherwise(self) -> bool:
        """Whether the coach would be told something else today."""
        return self.again is None or not self.again.correct


def differences(rerun: Rerun) -> tuple[Difference, ...]:
    """Each decision of a submission that would be another one; none for one that was skipped."""
    if rerun.skipped:
        return ()
    if len(rerun.before) != len(rerun.after):
        clients = Change("clients", str(len(rerun.before)), str(len(rerun.after)))
        return (Difference(rerun, rerun.case_numbers[0], (clients,), None),)
    found = []
    for number, before, after in zip(rerun.case_numbers, rerun.before, rerun.after, strict=True):
        if changed := _changes(before, after):
            correct = not any(each.what in TOLD for each in changed)
            found.append(Difference(rerun, number, changed, Again(rerun.submission, number, before, after, correct)))
    return tuple(found)


def _changes(before: Decision, after: Decision) -> tuple[Change, ...]:
    pairs = ((name, _said(getattr(before, name)), _said(getattr(after, name))) for name in _COMPARED)
    return tuple(Change(name, was, now) for name, was, now in pairs if was != now)


def _said(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(sorted(value))
    return value.isoformat() if isinstance(value, date) else str(value or "")
