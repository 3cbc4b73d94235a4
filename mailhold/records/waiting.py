"""Conditions that several queries share: whether a case went on after a decision, and for whom one still waits."""

from __future__ import annotations

from typing import Any

from peewee import fn

from mailhold.policy.decision import BY_PERSON
from mailhold.policy.reasons import Outcome
from mailhold.records.fields import mentions
from mailhold.records.models import Decision, Outgoing, Submission
from mailhold.records.values import Sending


def decided_later() -> tuple[Any, Any]:
    """Whether the case of a decision was decided again later, at all and by a person. A note decides nothing."""
    later = Decision.alias()
    again = later.select(later.id).where(later.case == Decision.case, later.id > Decision.id)
    by_person = mentions(later.flags, f'"{BY_PERSON}"')
    return fn.EXISTS(again.where((later.outcome != Outcome.IGNORED) | by_person)), fn.EXISTS(again.where(by_person))


def escalated() -> Any:
    """Whether a decision is about a client who is upset, quits or wants money back."""
    return mentions(Decision.flags, '"escalation"')


def needs_person() -> Any:
    """Whether somebody of business operations has to look: for ops until the case went on, else until a person did.

    To be asked of submissions joined with their decision and its reply.
    """
    later, person = decided_later()
    held = fn.COALESCE(Outgoing.state, "") == Sending.HELD
    return (Decision.outcome == Outcome.FOR_OPS) & ~later | ((Submission.problem != "") | escalated() | held) & ~person


def taken_over() -> Any:
    """Whether the case was decided anew since, as by a withdrawal; a question that came meanwhile changes no hold."""
    later = Decision.alias()
    again = later.select(later.id).where(later.case == Decision.case, later.id > Decision.id)
    by_person = mentions(later.flags, f'"{BY_PERSON}"')
    return fn.EXISTS(again.where(later.outcome.not_in((Outcome.IGNORED, Outcome.FOR_OPS)) | by_person))
