"""What a further message does to its case: the rows of ``turn``, read top to bottom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from mailhold.policy.decision import Decision
from mailhold.policy.reasons import Outcome, Reason

WITHDRAWN = "withdrawn"
"""The flag of a decision by which the client took the request back: the case is closed, a hold is cancelled."""

REPEATED = "repeated"
"""The flag of a message that brought nothing new: its answer points to the decision that stands."""


class Turn(StrEnum):
    """What a message is to the case it belongs to. Stored in the trail and printed."""

    OPENS = "opens"  # it does not belong here after all: a new request, a new case
    ADDS = "adds"  # all proof of the case is judged together
    ADDS_ALONE = "adds_alone"  # it belongs here, and is judged by itself
    REPEATS = "repeats"  # the decision that stands is pointed to
    WITHDRAWS = "withdraws"  # the client takes the request back
    THANKS = "thanks"  # nothing to decide and nothing to answer


@dataclass(frozen=True, slots=True)
class Standing:
    """How a case stands when a further message comes.

    ``decision``: the latest about a hold. ``closed``: processed or withdrawn. ``age``: of that decision.
    ``again_after``: from this age on a request of the same client is a new one.
    """

    decision: Decision
    closed: bool
    age: timedelta
    again_after: timedelta


def turn(alone: Decision, standing: Standing, *, answers: bool, same: bool, thanks: bool) -> Turn:
    """What a message does to a case. ``alone``: the message judged by itself.

    ``answers``: it answers a message of the case, and does not merely name the
    same client. ``same``: it brings no new words. ``thanks``: it says thanks only.
    """
    before = standing.decision
    if thanks and answers:
        return Turn.THANKS
    if takes_back(alone):
        return Turn.REPEATS if WITHDRAWN in before.flags else Turn.WITHDRAWS
    if alone.outcome is not Outcome.FOR_OPS and standing.age > standing.again_after:
        return Turn.OPENS
    if "escalation" in alone.flags:
        return Turn.ADDS_ALONE
    if WITHDRAWN in before.flags:
        return Turn.ADDS_ALONE if alone.outcome is Outcome.FOR_OPS else Turn.OPENS
    if same and not (answers and not standing.closed):
        return Turn.REPEATS
    if not standing.closed:
        return Turn.ADDS
    if alone.outcome is Outcome.FOR_OPS:
        return Turn.ADDS_ALONE
    if alone.reason is Reason.EXTENDS_CONTRACT:
        return Turn.ADDS
    return Turn.OPENS if _other_days(alone, before) else Turn.REPEATS


def takes_back(alone: Decision) -> bool:
    """Whether the client's own words, by themselves, say that no hold is wanted any more."""
    return alone.reason is Reason.NO_DIRECT_REQUEST and any(each.kind == "refusal" for each in alone.evidence)


def speaks_of_holds(alone: Decision) -> bool:
    """Whether the client, or a confirmation to the client, says anything that weighs."""
    return any(each.kind in _WEIGHS for each in alone.evidence)


_WEIGHS = frozenset({"direct_request", "soft_request", "hedge", "condition", "client_asked"})


def _other_days(alone: Decision, before: Decision) -> bool:
    pairs = ((alone.hold_start, before.hold_start), (alone.hold_end, before.hold_end))
    return alone.outcome is Outcome.PROCESSED and any(new and new != old for new, old in pairs)
