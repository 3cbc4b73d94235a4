"""Queries that tell people what happened: lists, whole stories, counts."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from peewee import JOIN, ModelSelect, fn

from mailhold.policy.reasons import Outcome
from mailhold.records.decisions import read_decision
from mailhold.records.digests import last_digest
from mailhold.records.fields import mentions
from mailhold.records.intake import MOVE_OWED, MOVE_REFUSED, RECEIVED
from mailhold.records.lines import Line
from mailhold.records.models import Arrival, Case, Decision, Event, Outgoing, Submission
from mailhold.records.outgoing import REMINDERS, REPLY
from mailhold.records.values import Filters, Happened, Health, Sending, Sent, Story
from mailhold.records.waiting import decided_later, escalated

CONTRACT_SOON = timedelta(days=30)
"""How long before a contract's end a hold under it is told again."""

_UNSENT = (Sending.UNCERTAIN, Sending.FAILED, Sending.HELD)


def lines(filters: Filters, limit: int) -> tuple[Line, ...]:
    """See ``Records.lines``."""
    query = _joined()
    for wanted in _conditions(filters):
        query = query.where(wanted)
    return _lines(query.order_by(Submission.id.desc(), Decision.id).limit(limit))


def decided(since: datetime | None, until: datetime) -> tuple[Line, ...]:
    """See ``Records.decided``."""
    query = _joined().where(Decision.judged_at <= until)
    if since is not None:
        query = query.where(Decision.judged_at > since)
    return _lines(query.order_by(Decision.judged_at, Decision.id))


def unfinished(since: datetime) -> tuple[Line, ...]:
    """See ``Records.unfinished``."""
    answered, by_person = decided_later()
    waits = (
        Decision.outcome.in_((Outcome.FOR_OPS, Outcome.MORE_INFORMATION_NEEDED)) & ~answered
        | (Submission.problem != "") & ~by_person
        | escalated() & ~by_person
        | Outgoing.state.in_(_UNSENT) & ~by_person
    )
    return _lines(_joined().where(Submission.received_at > since, waits).order_by(Submission.id))


def holds(first: date, last: date) -> tuple[Line, ...]:
    """See ``Records.holds``."""
    begins = (Decision.hold_start >= first) & (Decision.hold_start <= last)
    ends = (Decision.hold_end >= first) & (Decision.hold_end <= last)
    expires = (Decision.contract_end >= first) & (Decision.contract_end <= first + CONTRACT_SOON)
    query = _joined().where(Decision.outcome == Outcome.PROCESSED, begins | ends | expires)
    return tuple(line for line in _lines(query.order_by(Submission.id)) if not line.answered)


def days(since: datetime, until: datetime) -> dict[date, int]:
    """See ``Records.days``."""
    day = fn.SUBSTR(Decision.judged_at, 1, 10).coerce(False)
    about_holds = Decision.outcome.in_((Outcome.PROCESSED, Outcome.MORE_INFORMATION_NEEDED, Outcome.NOT_PROCESSED))
    counted: Any = (
        Decision.select(day, fn.COUNT(Decision.id))
        .where(Decision.judged_at > since, Decision.judged_at <= until, about_holds)
        .group_by(day)
        .tuples()
    )
    return {date.fromisoformat(str(each)[:10]): count for each, count in counted}


def show(wanted: str) -> tuple[Story, ...]:
    """See ``Records.show``."""
    condition = Submission.id == int(wanted) if wanted.isdecimal() else Case.number == wanted.upper()
    query = _joined().where(condition).order_by(Submission.id, Decision.id)
    return tuple(_story(row) for row in query)


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
        .where(Outgoing.mailbox == mailbox, Outgoing.state != Sending.SENT)
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


def _joined() -> ModelSelect[Submission]:
    """Each submission with its case, decision and reply, where there is one; without the raw message."""
    later, person = decided_later()
    columns = [field for field in Submission._meta.sorted_fields if field.name != "raw"]
    sent = Outgoing.alias()
    reminders = sent.select(fn.COUNT(sent.id)).where(sent.decision == Decision.id, sent.kind.in_(REMINDERS))
    more = (later.alias("later"), person.alias("person"), reminders.alias("reminders"))
    return (
        Submission.select(*columns, Decision, Case, Outgoing.state, *more)
        .join(Decision, JOIN.LEFT_OUTER, attr="decided")
        .join(Case, JOIN.LEFT_OUTER)
        .switch(Decision)
        .join(Outgoing, JOIN.LEFT_OUTER, on=(Outgoing.decision == Decision.id) & (Outgoing.kind == REPLY), attr="reply")
    )


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
        later, person = decided_later()
        wanted.append(
            (Decision.outcome == Outcome.FOR_OPS) & ~later
            | ((Submission.problem != "") | escalated() | (Outgoing.state == Sending.HELD)) & ~person
        )
    if filters.since:
        wanted.append(Submission.received_at >= filters.since)
    if filters.until:
        wanted.append(Submission.received_at < filters.until)
    if filters.up_to is not None:
        wanted.append(Submission.id <= filters.up_to)
    if filters.set_aside:
        wanted.append(Submission.problem != "")
    return wanted


def _lines(query: ModelSelect[Submission]) -> tuple[Line, ...]:
    return tuple(_line(row) for row in query)


def _line(row: Any) -> Line:
    decision = getattr(row, "decided", None)
    if decision is None:
        return Line(row.id, "", row.subject, row.received_at, None, "", problem=row.problem)
    reply = getattr(decision, "reply", None)
    return Line(
        id=row.id,
        case_number=decision.case.number if decision.case else "",
        subject=row.subject,
        received_at=row.received_at,
        decided_at=decision.judged_at,
        outcome=decision.outcome,
        reasons=tuple(decision.reasons),
        channel=decision.channel,
        client_name=decision.client_name,
        client_email=decision.client_email,
        coach_name=decision.coach_name,
        coach_email=decision.coach_email,
        verbal_request_date=decision.verbal_request_date,
        hold_start=decision.hold_start,
        hold_end=decision.hold_end,
        why=decision.why,
        flags=tuple(decision.flags),
        reply=(reply.state or "") if reply else "",
        problem=row.problem,
        contract_end=decision.contract_end,
        answered=_answered(row, decision),
        reminders=row.reminders,
        cause=decision.case.cause if decision.case else "",
    )


def _answered(row: Any, decision: Any) -> bool:
    """A later decision of the case is enough, but what is escalated or set aside waits for a person's."""
    for_a_person = "escalation" in decision.flags or row.problem
    return bool(row.person or (row.later and not for_a_person))


def _story(row: Any) -> Story:
    decision = getattr(row, "decided", None)
    sent = (
        Outgoing.select().where(Outgoing.decision == decision.id).order_by(Outgoing.id) if decision is not None else ()
    )
    first = Arrival.select().where(Arrival.submission == row.id).order_by(Arrival.id).first()
    trail = Event.select().where(Event.submission == row.id).order_by(Event.id)
    return Story(
        line=_line(row),
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
