"""Queries for the case a message belongs to: by the thread it stands in, by its number, by its client."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from mailhold.policy.decision import BY_PERSON
from mailhold.policy.reasons import Outcome
from mailhold.records import models
from mailhold.records.decisions import read_decision
from mailhold.records.fields import mentions
from mailhold.records.prepared import prepared
from mailhold.records.values import Case, Kept

MOST_IDS = 100
"""Message-IDs of one header that are looked up."""

MOST_MESSAGES = 12
MOST_BYTES = 64 * 1024 * 1024
"""Of one case so many messages, the latest, are read again, and so many bytes."""

_DECIDED = (Outcome.PROCESSED, Outcome.MORE_INFORMATION_NEEDED, Outcome.NOT_PROCESSED)


def answered(message_ids: Sequence[str], number: str) -> Case | None:
    """See ``Records.case_answered``."""
    for each in message_ids[:MOST_IDS]:
        if row := _of_reply.first(message_id=each) or _of_message.first(message_id=each):
            return _case(row)
    row = models.Case.get_or_none(models.Case.number == number) if number else None
    return _case(row) if row else None


def of_client(coach: str, email: str, name: str) -> Case | None:
    """See ``Records.case_of_client``."""
    if not coach:
        return None
    if email and " " in name:
        row = _by_email_or_name.first(coach=coach, email=email, name=name)
    elif email:
        row = _by_email.first(coach=coach, email=email)
    elif " " in name:
        row = _by_name.first(coach=coach, name=name)
    else:
        return None
    return _case(row) if row else None


@prepared
def _by_email_or_name(coach: Any, email: Any, name: Any) -> Any:
    cases = models.Case
    return _latest(coach, (cases.client_email == email) | ((cases.client_name == name) & (cases.client_email == "")))


@prepared
def _by_email(coach: Any, email: Any) -> Any:
    return _latest(coach, models.Case.client_email == email)


@prepared
def _by_name(coach: Any, name: Any) -> Any:
    return _latest(coach, models.Case.client_name == name)


def _latest(coach: Any, wanted: Any) -> Any:
    return models.Case.select().where(wanted, models.Case.coach_email == coach).order_by(models.Case.id.desc()).limit(1)


@prepared
def _of_reply(message_id: Any) -> Any:
    replies = models.Case.select().join(models.Decision).join(models.Outgoing)
    return replies.where(models.Outgoing.message_id == message_id).limit(1)


@prepared
def _of_message(message_id: Any) -> Any:
    messages = models.Case.select().join(models.Decision).join(models.Submission)
    return messages.where(models.Submission.message_id == message_id).order_by(models.Case.id.desc()).limit(1)


def _case(row: models.Case) -> Case | None:
    """The case with what stands and what it holds; None where nothing of it was ever decided."""
    decisions = list(models.Decision.select().where(models.Decision.case == row.id).order_by(models.Decision.id))
    about_a_hold = [each for each in decisions if each.outcome in _DECIDED]
    standing = about_a_hold or [each for each in decisions if each.outcome == Outcome.FOR_OPS]
    if not standing:
        return None
    return Case(
        number=row.number,
        client_email=row.client_email,
        client_name=row.client_name,
        coach_email=row.coach_email,
        closed=row.closed_at is not None,
        decision=read_decision(standing[-1]),
        decided_at=standing[-1].judged_at,
        messages=tuple(_messages(row.id))[::-1],
    )


def _messages(case: int) -> Iterator[Kept]:
    """The messages of a case that are still kept, the latest first."""
    rows = (
        models.Submission.select(models.Submission.raw, models.Submission.received_at, models.Submission.size)
        .join(models.Decision)
        .where(
            models.Decision.case == case,
            models.Decision.outcome != Outcome.IGNORED,
            ~mentions(models.Decision.flags, f'"{BY_PERSON}"'),
            models.Submission.raw.is_null(False),
        )
        .order_by(models.Submission.id.desc())
        .limit(MOST_MESSAGES)
    )
    left = MOST_BYTES
    for row in rows:
        left -= row.size
        if left < 0:
            return
        yield Kept(row.raw, row.received_at)
