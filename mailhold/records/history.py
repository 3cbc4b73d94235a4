"""Queries that tell people what happened: lists, whole stories, counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from peewee import JOIN, fn

from mailhold.records.decisions import read_decision
from mailhold.records.digests import last_digest
from mailhold.records.fields import mentions
from mailhold.records.intake import MOVE_OWED, MOVE_REFUSED, RECEIVED
from mailhold.records.kinds import REMINDERS, REPLY
from mailhold.records.lines import Line
from mailhold.records.models import Arrival, Case, Decision, Event, Outgoing, Submission
from mailhold.records.values import Filters, Happened, Health, Sending, Sent, Story
from mailhold.records.waiting import decided_later, needs_person

_SUBMISSION = (Submission.id, Submission.subject, Submission.received_at, Submission.problem)
_CASE = (Case.number, Case.cause)
_OF_DECISION = (
    "outcome",
    "reasons",
    "channel",
    "client_name",
    "client_email",
    "coach_name",
    "coach_email",
    "verbal_request_date",
    "hold_start",
    "hold_end",
    "why",
    "flags",
    "contract_end",
)
_DECISION = (Decision.judged_at, *(getattr(Decision, name) for name in _OF_DECISION))
_NAMES = ("id", "subject", "received_at", "problem", "case_number", "cause", "decided_at", *_OF_DECISION, "reply")
"""What the columns of ``joined`` are in a ``Line``."""


def lines(filters: Filters, limit: int) -> tuple[Line, ...]:
    """See ``Records.lines``."""
    query = joined()
    for wanted in _conditions(filters):
        query = query.where(wanted)
    return tuple(map(line, query.order_by(Submission.id.desc(), Decision.id).limit(limit)))


def show(wanted: str) -> tuple[Story, ...]:
    """See ``Records.show``."""
    condition = Submission.id == int(wanted) if wanted.isdecimal() else Case.number == wanted.upper()
    query = joined().where(condition).order_by(Submission.id, Decision.id)
    return tuple(_story(line(row), row[-1]) for row in query)


def raw(submission: int) -> bytes | None:
    """See ``Records.raw``."""
    row = Submission.select(Submission.raw).where(Submission.id == submission).first()
    return None if row is None else row.raw


def counts(since: datetime | None, until: datetime) -> dict[str, int]:
    """See ``Records.counts``."""
    query = Decision.select(Decision.outcome, fn.COUNT(Decision.id)).where(Decision.judged_at <= until)
    if since is not None:
        query = query.where(Decision.judged_at > since)
    counted: Any = query.group_by(Decision.outcome).tuples()
    return dict(counted)


def health(mailbox: str) -> Health:
    """See ``Records.health``."""
    counted: Any = (
        Outgoing.select(Outgoing.state, fn.COUNT(Outgoing.id))
        .where(Outgoing.mailbox == mailbox, Outgoing.state.in_([each for each in Sending if each is not Sending.SENT]))
        .group_by(Outgoing.state)
        .tuples()
    )
    states = dict(counted)
    late = Outgoing.select().where(
        Outgoing.mailbox == mailbox, Outgoing.kind == REPLY, Outgoing.state == Sending.OWED, Outgoing.attempts > 0
    )
    return Health(
        waiting=Submission.select().where(Submission.mailbox == mailbox, Submission.state == RECEIVED).count(),
        replies_owed=states.get(Sending.OWED, 0) + states.get(Sending.SENDING, 0),
        replies_uncertain=states.get(Sending.UNCERTAIN, 0),
        replies_failed=states.get(Sending.FAILED, 0),
        replies_held=states.get(Sending.HELD, 0),
        moves_owed=Arrival.select().where(Arrival.mailbox == mailbox, Arrival.move == MOVE_OWED).count(),
        moves_refused=Arrival.select().where(Arrival.mailbox == mailbox, Arrival.move == MOVE_REFUSED).count(),
        replies_late=late.count(),
        late_since=late.order_by(Outgoing.owed_at).get().owed_at if late.count() else None,
        last_digest=last_digest(),
    )


def submissions(*columns: Any) -> Any:
    """Rows of ``columns``: each submission with its case, decision and reply, where there is one."""
    return (
        Submission.select(*columns)
        .join(Decision, JOIN.LEFT_OUTER)
        .join(Case, JOIN.LEFT_OUTER)
        .switch(Decision)
        .join(Outgoing, JOIN.LEFT_OUTER, on=(Outgoing.decision == Decision.id) & (Outgoing.kind == REPLY))
        .tuples()
    )


def joined() -> Any:
    """The rows of which ``line`` makes lines, each with the id of its decision at the end."""
    later, person = decided_later()
    sent = Outgoing.alias()
    reminders = sent.select(fn.COUNT(sent.id)).where(sent.decision == Decision.id, sent.kind.in_(REMINDERS))
    columns = (*_SUBMISSION, *_CASE, *_DECISION, Outgoing.state)
    return submissions(*columns, later, person, reminders, Decision.id)


def _conditions(filters: Filters) -> list[Any]:
    wanted: list[Any] = []
    if filters.outcome:
        wanted.append(Decision.outcome == filters.outcome)
    if filters.reason:
        wanted.append(mentions(Decision.reasons, f'"{filters.reason}"'))
    if filters.coach:
        wanted.append((Decision.coach_email == filters.coach.lower()) | Decision.coach_name.contains(filters.coach))
    if filters.client:
        wanted.append((Decision.client_email == filters.client.lower()) | Decision.client_name.contains(filters.client))
    if filters.case_number:
        wanted.append(Case.number == filters.case_number.upper())
    if filters.reply:
        wanted.append(Outgoing.state == filters.reply)
    if filters.needs_person:
        wanted.append(needs_person())
    if filters.since:
        wanted.append(Submission.received_at >= filters.since)
    if filters.until:
        wanted.append(Submission.received_at < filters.until)
    if filters.up_to is not None:
        wanted.append(Submission.id <= filters.up_to)
    if filters.set_aside:
        wanted.append(Submission.problem != "")
    return wanted


def line(row: Sequence[Any]) -> Line:
    """One row of ``joined``."""
    known = dict(zip(_NAMES, row, strict=False))
    if known["decided_at"] is None:
        return Line(known["id"], "", known["subject"], known["received_at"], None, "", problem=known["problem"])
    later, person, reminders, _ = row[len(_NAMES) :]
    for_a_person = "escalation" in known["flags"] or known["problem"]
    return Line(
        **known
        | {
            "case_number": known["case_number"] or "",
            "cause": known["cause"] or "",
            "reasons": tuple(known["reasons"]),
            "flags": tuple(known["flags"]),
            "reply": known["reply"] or "",
        },
        # A later decision of the case is enough, but what is escalated or set aside waits for a person's.
        answered=bool(person or (later and not for_a_person)),
        reminders=reminders,
    )


def _story(told: Line, decided: int | None) -> Story:
    columns = [field for field in Submission._meta.sorted_fields if field.name != "raw"]
    row = Submission.select(*columns).where(Submission.id == told.id).get()
    decision = Decision.get_by_id(decided) if decided else None
    sent = Outgoing.select().where(Outgoing.decision == decided).order_by(Outgoing.id) if decided else ()
    first = Arrival.select().where(Arrival.submission == row.id).order_by(Arrival.id).first()
    trail = Event.select().where(Event.submission == row.id).order_by(Event.id)
    return Story(
        line=told,
        mailbox=row.mailbox,
        message_id=row.message_id,
        size=row.size,
        deliveries=row.deliveries,
        folder=first.folder if first else "",
        judged_by=decision.judged_by if decision else "",
        decision=read_decision(decision) if decision else None,
        sent=tuple(
            Sent(
                kind=each.kind,
                message_id=each.message_id,
                recipient=each.recipient,
                state=Sending(each.state),
                attempts=each.attempts,
                said=each.said,
                raw=each.raw,
                owed_at=each.owed_at,
                sent_at=each.sent_at,
            )
            for each in sent
        ),
        trail=tuple(Happened(each.at, each.what, each.by, each.detail) for each in trail),
    )
