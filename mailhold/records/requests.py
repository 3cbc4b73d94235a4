"""``Request``: one case from its first message to the answer that stands, as reports count it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from peewee import JOIN, fn

from mailhold.policy.cases import WITHDRAWN
from mailhold.policy.decision import BY_PERSON
from mailhold.policy.reasons import Channel, Outcome
from mailhold.records.fields import time_to_text
from mailhold.records.kinds import REPLY
from mailhold.records.models import Case, Decision, Outgoing, Submission
from mailhold.records.values import Sending

ABOUT_HOLDS = frozenset({Outcome.PROCESSED, Outcome.MORE_INFORMATION_NEEDED, Outcome.NOT_PROCESSED})


@dataclass(frozen=True, slots=True)
class Request:
    """One hold request of one client. Times are aware UTC.

    ``outcome``, ``reason`` ("" for none, "withdrawn" where the client took the request back) and ``channel`` are
    those of the latest decision about the hold; ``for_ops`` while there is none. ``answered_at``: when the first
    reply went out that told such a decision; None while none did. ``asked_again``: the coach was asked for more.
    ``by_person``: business operations decided something in it. ``cause``: what lay behind it, as they recorded it.
    """

    case_number: str
    coach: str
    client: str
    received_at: datetime
    answered_at: datetime | None
    outcome: Outcome
    reason: str
    channel: Channel
    asked_again: bool
    by_person: bool
    escalated: bool
    cause: str


@dataclass(frozen=True, slots=True)
class Traffic:
    """How many messages came in a time, and how many of them nobody had to answer: automatic mail, copies, thanks."""

    messages: int
    ignored: int


def requests(since: datetime, until: datetime) -> tuple[Request, ...]:
    """See ``Records.requests``."""
    first: Any = fn.MIN(Submission.received_at)
    begun = (
        Decision.select(Decision.case)
        .join(Submission)
        .where(Decision.case.is_null(False))
        .group_by(Decision.case)
        .having((first >= time_to_text(since)) & (first < time_to_text(until)))
    )
    replied = (Outgoing.submission == Decision.submission) & (Outgoing.kind == REPLY) & (Outgoing.state == Sending.SENT)
    rows: Any = (
        Decision.select(
            Case.id,
            Case.number,
            Case.coach_email,
            Case.client_name,
            Case.client_email,
            Case.cause,
            Submission.received_at,
            Outgoing.sent_at,
            Decision.outcome,
            Decision.reasons,
            Decision.channel,
            Decision.flags,
        )
        .join(Submission)
        .switch(Decision)
        .join(Case)
        .switch(Decision)
        .join(Outgoing, JOIN.LEFT_OUTER, on=replied)
        .where(Decision.case.in_(begun))
        .order_by(Case.id, Decision.id)
        .namedtuples()
    )
    return tuple(_request(tuple(each)) for _, each in groupby(rows.iterator(), key=attrgetter("id")))


def traffic(since: datetime, until: datetime) -> Traffic:
    """See ``Records.traffic``."""
    came = (Submission.received_at >= since) & (Submission.received_at < until)
    ignored = Decision.select(Decision.submission).join(Submission).where(came, Decision.outcome == Outcome.IGNORED)
    return Traffic(Submission.select().where(came).count(), ignored.distinct().count())


def _request(rows: Sequence[Any]) -> Request:
    """A case from its decisions, oldest first."""
    about_holds = [row for row in rows if row.outcome in ABOUT_HOLDS]
    stands = about_holds[-1] if about_holds else None
    reasons = [WITHDRAWN] if stands and WITHDRAWN in stands.flags else stands.reasons if stands else []
    return Request(
        case_number=rows[0].number,
        coach=rows[0].coach_email,
        client=rows[0].client_name or rows[0].client_email,
        received_at=min(row.received_at for row in rows),
        answered_at=min((row.sent_at for row in about_holds if row.sent_at), default=None),
        outcome=Outcome(stands.outcome) if stands else Outcome.FOR_OPS,
        reason=reasons[0] if reasons else "",
        channel=Channel(stands.channel) if stands else Channel.NONE,
        asked_again=any(row.outcome == Outcome.MORE_INFORMATION_NEEDED for row in rows),
        by_person=any(BY_PERSON in row.flags for row in rows),
        escalated=any("escalation" in row.flags for row in rows),
        cause=rows[0].cause,
    )
