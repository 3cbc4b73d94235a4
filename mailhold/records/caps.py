"""``over``: whether a message to a coach must be held, since more went out than the caps allow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from peewee import fn

from mailhold.records.kinds import TO_COACHES
from mailhold.records.models import Decision, Event, Outgoing
from mailhold.records.prepared import prepared
from mailhold.records.values import Sending


@dataclass(frozen=True, slots=True)
class Caps:
    """How many replies may go out before the rest is held for a person to look at.

    ``per_recipient_a_day`` and ``per_case_a_day`` (24 hours) stop a loop with one address or about one case.
    ``an_hour`` is the breaker for everything else: once it trips, every reply is held until a person has let
    them go or dropped them (``resume``).
    """

    per_recipient_a_day: int = 100
    per_case_a_day: int = 10
    an_hour: int = 1000


BREAKER = "more replies in an hour than replies.an_hour allows; every reply is held until a person has looked"
RESUMED = "held replies let go"


def over(caps: Caps, decision: int, mailbox: str, recipient: str, now: datetime) -> str:
    """Why a message to a coach must be held, "" if it need not be. Reminders count as replies do."""
    if _tripped.first(mailbox=mailbox) is not None or _in_the_last_hour(now, caps.an_hour) >= caps.an_hour:
        return BREAKER
    yesterday = now - timedelta(days=1)
    if _to_recipient.scalar(recipient=recipient, since=yesterday) >= caps.per_recipient_a_day:
        return f"more than {caps.per_recipient_a_day} replies in a day to {recipient}; held until a person has looked"
    if _of_case.scalar(decision=decision, since=yesterday) >= caps.per_case_a_day:
        return f"more than {caps.per_case_a_day} replies in a day about one case; held until a person has looked"
    return ""


def _in_the_last_hour(now: datetime, cap: int) -> int:
    """Replies since an hour ago; where that reaches ``cap``, only those since a person last let held ones go."""
    since = now - timedelta(hours=1)
    count: int = _to_coaches.scalar(since=since)
    if count >= cap:
        last = Event.select().where(Event.submission.is_null(), Event.what == RESUMED).order_by(Event.id.desc()).first()
        count = _to_coaches.scalar(since=max(since, last.at)) if last else count
    return count


@prepared
def _tripped(mailbox: Any) -> Any:
    tripped = Outgoing.mailbox == mailbox, Outgoing.state == Sending.HELD, Outgoing.said == BREAKER
    return Outgoing.select(Outgoing.id).where(*tripped).limit(1)


@prepared
def _to_coaches(since: Any) -> Any:
    return Outgoing.select(fn.COUNT(Outgoing.id)).where(Outgoing.kind.in_(TO_COACHES), Outgoing.owed_at > since)


@prepared
def _to_recipient(recipient: Any, since: Any) -> Any:
    to_coaches = Outgoing.kind.in_(TO_COACHES), Outgoing.owed_at > since
    return Outgoing.select(fn.COUNT(Outgoing.id)).where(Outgoing.recipient == recipient, *to_coaches)


@prepared
def _of_case(decision: Any, since: Any) -> Any:
    this = Decision.alias()
    case = this.select(this.case).where(this.id == decision)
    # A filter, and no condition, so that the database begins with the case, not with all that was sent in a day.
    to_coaches = fn.COUNT(Outgoing.id).filter(Outgoing.kind.in_(TO_COACHES) & (Outgoing.owed_at > since))
    return Outgoing.select(to_coaches).join(Decision).where(Decision.case == case)
