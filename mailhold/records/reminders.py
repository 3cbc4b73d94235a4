"""Queries of reminders: which cases wait on their coach, and what was sent about them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from email import message_from_bytes
from typing import Any

from peewee import ModelSelect, fn

from mailhold.policy.reasons import Outcome
from mailhold.records.awaited import Awaited, Unanswered
from mailhold.records.caps import Caps, over
from mailhold.records.decisions import read_decision
from mailhold.records.fields import text_to_time
from mailhold.records.intake import RECEIVED, note
from mailhold.records.kinds import REMINDERS, REPLY
from mailhold.records.models import Case, Decision, Outgoing, Submission
from mailhold.records.outgoing import add
from mailhold.records.values import Mail, Sending
from mailhold.records.waiting import decided_later, escalated

ComposeReminder = Callable[[Awaited], Mail | None]
"""What a case waits for → the reminder to owe; None where nobody is to be written to."""


def unanswered(mailbox: str, since: datetime, until: datetime) -> tuple[Unanswered, ...]:
    """See ``Records.unanswered``."""
    if Submission.select().where(Submission.mailbox == mailbox, Submission.state == RECEIVED).exists():
        return ()  # what was received and not judged yet may be the answer
    asked, told = Decision.alias(), Outgoing.alias()
    of_case = asked.select(asked.submission).where(asked.case == Decision.case)
    told_at = told.select(fn.MAX(told.owed_at)).where(told.submission.in_(of_case), told.kind == REPLY)
    reminder = Outgoing.alias()
    reminders = reminder.select(fn.COUNT(reminder.id)).where(
        reminder.decision == Decision.id, reminder.kind.in_(REMINDERS)
    )
    last = reminder.select(fn.MAX(reminder.owed_at)).where(
        reminder.decision == Decision.id, reminder.kind.in_(REMINDERS)
    )
    rows: Any = (
        _waiting(mailbox)
        .select(Decision.id, told_at, reminders, last)
        .where(Decision.judged_at > since, Decision.judged_at <= until)
        .order_by(Decision.judged_at)
        .tuples()
    )
    return tuple(
        Unanswered(decision, _time(told), count, _time(last) if last else None) for decision, told, count, last in rows
    )


def owe_reminder(
    each: Unanswered, mailbox: str, compose: ComposeReminder, caps: Caps, *, who: str, now: datetime
) -> bool:
    """See ``Records.owe_reminder``."""
    kind = REMINDERS[each.reminders]
    known = Outgoing.select().where(Outgoing.decision == each.decision, Outgoing.kind == kind)
    row = _waiting(mailbox).select(Decision, Case, Outgoing).where(Decision.id == each.decision).first()
    if row is None or known.exists() or over(caps, row.id, mailbox, row.reply.recipient, now):
        return False
    submission = Submission.get_by_id(row.reply.submission_id)
    written = message_from_bytes(row.reply.raw)
    mail = compose(
        Awaited(
            key=f"{submission.mailbox}/{submission.raw_sha256}/{row.case.number}",
            decision=read_decision(row),
            case_number=row.case.number,
            subject=submission.subject,
            recipient=row.reply.recipient,
            asked_at=row.reply.owed_at,
            reply_id=row.reply.message_id,
            references=tuple(str(written.get("References", "")).split()),
            number=each.reminders + 1,
        )
    )
    if mail is None:
        return False
    add(mailbox, mail, now, submission=row.submission_id, decision=row.id)
    note(row.submission_id, now, f"{mail.kind} {Sending.OWED}", who, row.case.number)
    return True


def _waiting(mailbox: str) -> ModelSelect[Decision]:
    """Decisions that asked the coach for more, in a case that went no further, with the reply that was sent."""
    later, _ = decided_later()
    reply = (Outgoing.submission == Decision.submission) & (Outgoing.kind == REPLY)
    query: ModelSelect[Decision] = (
        Decision.select()
        .join(Case)
        .switch(Decision)
        .join(Outgoing, on=reply, attr="reply")
        .where(
            Decision.outcome == Outcome.MORE_INFORMATION_NEEDED,
            Outgoing.mailbox == mailbox,
            Outgoing.state == Sending.SENT,
            Case.closed_at.is_null(),
            ~later,
            ~escalated(),
        )
    )
    return query


def _time(value: Any) -> datetime:
    return value if isinstance(value, datetime) else text_to_time(value)
