"""Queries of the way out: messages owed, claimed, delivered or in doubt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from peewee import fn

from mailhold.records.fields import due_by
from mailhold.records.intake import note
from mailhold.records.models import Decision, Event, Outgoing
from mailhold.records.prepared import prepared
from mailhold.records.values import Held, Mail, OwedMail, Received, Sending

REPLY = "reply"
"""The kind of message that answers a decision; each decision has at most one."""

MOST_REMINDERS = 9
REMINDERS = tuple(f"reminder-{number}" for number in range(1, MOST_REMINDERS + 1))
"""The kinds of message that remind a coach of what was asked for; each decision has one of each at most."""


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
_TO_COACHES = (REPLY, *REMINDERS)


def owe(decision: int, received: Received, mail: Mail, *, caps: Caps | None, who: str, now: datetime) -> OwedMail:
    """Freeze a message about a decision: owed, or held where the caps are reached. Without ``caps`` it is never held.

    ``received`` names the submission whose trail tells of it.
    """
    held = over(caps, decision, received.mailbox, mail.recipient, now) if caps else ""
    state = Sending.HELD if held else Sending.OWED
    added = add(received.mailbox, mail, now, held=held, submission=received.id, decision=decision)
    note(received.id, now, f"{mail.kind} {state}", who, held)
    return OwedMail(
        added, received.id, mail.kind, mail.message_id, mail.sender, mail.recipient, mail.raw, state, 0, 0, now
    )


def add(mailbox: str, mail: Mail, now: datetime, *, held: str = "", **about: int) -> int:
    """Freeze a message, owed now or held for the reason ``held``; its id.

    ``about``: the ids of what it is about (``submission``, ``decision``, ``digest``).
    """
    return Outgoing.add(
        mailbox=mailbox,
        kind=mail.kind,
        message_id=mail.message_id,
        sender=mail.sender,
        recipient=mail.recipient,
        raw=mail.raw,
        state=Sending.HELD if held else Sending.OWED,
        due_at=None if held else now,
        said=held,
        owed_at=now,
        **about,
    )


def due(mailbox: str, now: datetime) -> OwedMail | None:
    """See ``Records.mail_due``. An uncertain one is due once its wait is over."""
    row = (
        Outgoing.select()
        .where(
            Outgoing.mailbox == mailbox,
            Outgoing.state.in_((Sending.OWED, Sending.UNCERTAIN)),
            due_by(Outgoing.due_at, now),
        )
        .order_by(Outgoing.due_at)
        .first()
    )
    return None if row is None else _owed(row)


def claim(mail: OwedMail) -> bool:
    """See ``Records.claim``."""
    return bool(_claim.run(mail=mail.id, state=mail.state, attempts=mail.attempts, now_tried=mail.attempts + 1))


def deliver(mail: OwedMail, state: Sending, said: str, who: str, now: datetime, *, due_at: datetime | None) -> None:
    """See ``Records.deliver``."""
    doubts = mail.doubts + (state == Sending.UNCERTAIN)
    sent_at = now if state == Sending.SENT else None
    _deliver.run(mail=mail.id, state=state, doubts=doubts, said=said, due_at=due_at, sent_at=sent_at)
    note(mail.submission, now, f"{mail.kind} {state}", who, f"attempt {mail.attempts + 1}: {said}")


def doubt_unfinished(mailbox: str, who: str, due_at: datetime, now: datetime) -> int:
    """See ``Records.doubt_unfinished``."""
    rows = list(Outgoing.select().where(Outgoing.mailbox == mailbox, Outgoing.state == Sending.SENDING))
    for row in rows:
        Outgoing.update(
            state=Sending.UNCERTAIN,
            doubts=row.doubts + 1,
            due_at=due_at,
            said="the program ended while it was being sent",
        ).where(Outgoing.id == row.id).execute()
        note(row.submission_id, now, f"{row.kind} {Sending.UNCERTAIN}", who, "the program ended while it was sent")
    return len(rows)


def settle_doubt(mail: OwedMail, who: str, now: datetime, *, found: bool) -> None:
    """See ``Records.settle_doubt``."""
    state = Sending.SENT if found else Sending.UNCERTAIN
    said = "a copy was found" if found else "no copy was found; it is not sent a third time"
    Outgoing.update(state=state, due_at=None, said=said, sent_at=now if found else None).where(
        Outgoing.id == mail.id
    ).execute()
    note(mail.submission, now, f"{mail.kind} {state}", who, said)


def came_back(message_id: str, who: str, now: datetime) -> None:
    """A message of ours with this id stands in the mailbox: what was uncertain was delivered."""
    for row in Outgoing.select().where(Outgoing.message_id == message_id, Outgoing.state == Sending.UNCERTAIN):
        Outgoing.update(state=Sending.SENT, due_at=None, said="a copy came back", sent_at=now).where(
            Outgoing.id == row.id
        ).execute()
        note(row.submission_id, now, f"{row.kind} {Sending.SENT}", who, "a copy came back")


def held(mailbox: str) -> tuple[Held, ...]:
    """See ``Records.held``."""
    counted: Any = (
        Outgoing.select(Outgoing.said, fn.MIN(Outgoing.id), fn.COUNT(Outgoing.id))
        .where(Outgoing.mailbox == mailbox, Outgoing.state == Sending.HELD)
        .group_by(Outgoing.said)
        .order_by(fn.MIN(Outgoing.id))
        .tuples()
    )
    return tuple(Held(why, first, count) for why, first, count in counted)


def resume(mailbox: str, who: str, now: datetime, *, drop: bool) -> int:
    """See ``Records.resume``."""
    rows = list(Outgoing.select().where(Outgoing.mailbox == mailbox, Outgoing.state == Sending.HELD))
    said = "dropped by a person" if drop else "let go by a person"
    for row in rows:
        state = Sending.FAILED if drop else Sending.OWED
        Outgoing.update(state=state, due_at=None if drop else now, owed_at=now, said=said).where(
            Outgoing.id == row.id
        ).execute()
        note(row.submission_id, now, f"{row.kind} {state}", who, said)
    if rows:
        note(None, now, RESUMED, who, f"{len(rows)} {said}")
    return len(rows)


def give_up_reminders(case: int, who: str, now: datetime) -> None:
    """A case was decided: its reminders that were not sent are taken back, and none in doubt is sent once more."""
    of_case = Outgoing.decision.in_(Decision.select(Decision.id).where(Decision.case == case))
    for row in list(Outgoing.select().where(of_case, Outgoing.kind.in_(REMINDERS))):
        if row.state == Sending.OWED:
            Outgoing.delete().where(Outgoing.id == row.id).execute()
            note(row.submission_id, now, f"{row.kind} given up", who, "the case was decided before it was sent")
        elif row.state == Sending.UNCERTAIN:
            Outgoing.update(due_at=None).where(Outgoing.id == row.id).execute()


def owe_alert(mailbox: str, mails: tuple[Mail, ...], now: datetime) -> bool:
    """See ``Records.owe_alert``."""
    if Outgoing.select().where(Outgoing.message_id.in_([each.message_id for each in mails])).exists():
        return False
    for mail in mails:
        add(mailbox, mail, now)
    return True


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
def _claim(mail: Any, state: Any, attempts: Any, now_tried: Any) -> Any:
    claimed = Outgoing.update(state=Sending.SENDING, attempts=now_tried, due_at=None)
    return claimed.where(Outgoing.id == mail, Outgoing.state == state, Outgoing.attempts == attempts)


@prepared
def _deliver(mail: Any, state: Any, *, doubts: Any, said: Any, due_at: Any, sent_at: Any) -> Any:
    delivered = Outgoing.update(state=state, said=said, due_at=due_at, doubts=doubts, sent_at=sent_at)
    return delivered.where(Outgoing.id == mail)


@prepared
def _tripped(mailbox: Any) -> Any:
    tripped = Outgoing.mailbox == mailbox, Outgoing.state == Sending.HELD, Outgoing.said == BREAKER
    return Outgoing.select(Outgoing.id).where(*tripped).limit(1)


@prepared
def _to_coaches(since: Any) -> Any:
    return Outgoing.select(fn.COUNT(Outgoing.id)).where(Outgoing.kind.in_(_TO_COACHES), Outgoing.owed_at > since)


@prepared
def _to_recipient(recipient: Any, since: Any) -> Any:
    to_coaches = Outgoing.kind.in_(_TO_COACHES), Outgoing.owed_at > since
    return Outgoing.select(fn.COUNT(Outgoing.id)).where(Outgoing.recipient == recipient, *to_coaches)


@prepared
def _of_case(decision: Any, since: Any) -> Any:
    this = Decision.alias()
    case = this.select(this.case).where(this.id == decision)
    # A filter, and no condition, so that the database begins with the case, not with all that was sent in a day.
    to_coaches = fn.COUNT(Outgoing.id).filter(Outgoing.kind.in_(_TO_COACHES) & (Outgoing.owed_at > since))
    return Outgoing.select(to_coaches).join(Decision).where(Decision.case == case)


def _owed(row: Outgoing) -> OwedMail:
    return OwedMail(
        row.id,
        row.submission_id,
        row.kind,
        row.message_id,
        row.sender,
        row.recipient,
        row.raw,
        Sending(row.state),
        row.attempts,
        row.doubts,
        row.owed_at,
    )
