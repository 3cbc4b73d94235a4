"""Queries for business operations: what stands in a case, what an answer belongs to, and what a person decided."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from peewee import fn

from mailhold.policy.decision import BY_PERSON
from mailhold.policy.reasons import Outcome
from mailhold.records import intake
from mailhold.records.decisions import read_decision
from mailhold.records.fields import mentions
from mailhold.records.identity import content_key
from mailhold.records.models import Case, Decision, Outgoing, Submission
from mailhold.records.prepared import prepared
from mailhold.records.values import Received, Standing

NOTICE = "ops"
"""The kind of message that tells business operations about a decision at once."""


def standing(case_number: str) -> Standing | None:
    """See ``Records.standing``."""
    decided = Decision.select(Decision, Case).join(Case).where(Case.number == case_number.upper())
    by_person = mentions(Decision.flags, f'"{BY_PERSON}"')
    latest = decided.where((Decision.outcome != Outcome.IGNORED) | by_person).order_by(Decision.id.desc()).first()
    if latest is None:
        return None
    asked = decided.where(Decision.outcome != Outcome.IGNORED, ~by_person).order_by(Decision.id.desc()).first()
    submission = Submission.get_by_id((asked or latest).submission_id)
    return Standing(
        case_number=latest.case.number,
        decision_id=latest.id,
        decision=read_decision(latest),
        by=latest.judged_by,
        judged_at=latest.judged_at,
        submission=submission.id,
        mailbox=submission.mailbox,
        message_id=submission.message_id,
        subject=submission.subject,
        received_at=submission.received_at,
        raw=submission.raw,
    )


def about(message_ids: Sequence[str], recipients: Collection[str]) -> tuple[int, str] | None:
    """See ``Records.told_about``."""
    row = (
        Decision.select(Decision.id, Case.number)
        .join(Case)
        .switch(Decision)
        .join(Outgoing)
        .where(Outgoing.message_id.in_(message_ids), Outgoing.recipient.in_(recipients))
        .order_by(Decision.id.desc())
        .first()
    )
    return None if row is None else (row.id, row.case.number)


def notices_since(since: datetime) -> int:
    """How many messages about single decisions went to business operations since then."""
    return int(_notices.scalar(since=since))


@prepared
def _notices(since: Any) -> Any:
    return Outgoing.select(fn.COUNT(Outgoing.id)).where(Outgoing.owed_at > since, Outgoing.kind == NOTICE)


def keep(mailbox: str, raw: bytes, who: str, now: datetime) -> Received:
    """Keep a message that never stood in the mailbox, such as a decision at the command line."""
    sha256, key = hashlib.sha256(raw).hexdigest(), content_key(raw)
    added = Submission.add(
        mailbox=mailbox,
        raw_sha256=sha256,
        content_key=key,
        size=len(raw),
        raw=raw,
        received_at=now,
        received_offset=(now.utcoffset() or timedelta()) // timedelta(minutes=1),
        recorded_at=now,
        reader=who,
        state=intake.RECEIVED,
    )
    intake.note(added, now, "received", who, f"{len(raw)} bytes, written here")
    return Received(added, mailbox, sha256, key, raw, len(raw), False, now, 1)
