"""Queries of the way out: messages owed, claimed, delivered or in doubt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from peewee import fn

from mailhold.records.caps import RESUMED, Caps, over
from mailhold.records.fields import due_by
from mailhold.records.intake import note
from mailhold.records.kinds import REMINDERS
from mailhold.records.models import Decision, Outgoing
from mailhold.records.prepared import prepared
from mailhold.records.values import Answered, Held, Mail, OwedMail, Received, Sending


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


def due(mailbox: str, now: datetime, most: int) -> tuple[OwedMail, ...]:
    """See ``Records.mails_due``. An uncertain one is due once its wait is over."""
    rows = (
        Outgoing.select()
        .where(
            Outgoing.mailbox == mailbox,
            Outgoing.state.in_((Sending.OWED, Sending.UNCERTAIN)),
            due_by(Outgoing.due_at, now),
        )
        .order_by(Outgoing.due_at)
        .limit(most)
    )
    return tuple(_owed(each) for each in rows)


def claim(mail: OwedMail) -> bool:
    """See ``Records.claim``."""
    return bool(_claim.run(mail=mail.id, state=mail.state, attempts=mail.attempts, now_tried=mail.attempts + 1))


def deliver(answered: Sequence[Answered], who: str) -> None:
    """See ``Records.deliver``."""
    for each in answered:
        mail, state = each.mail, each.state
        doubts = mail.doubts + (state == Sending.UNCERTAIN)
        sent_at = each.at if state == Sending.SENT else None
        _deliver.run(mail=mail.id, state=state, doubts=doubts, said=each.said, due_at=each.due_at, sent_at=sent_at)
        note(mail.submission, each.at, f"{mail.kind} {state}", who, f"attempt {mail.attempts + 1}: {each.said}")


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


@prepared
def _claim(mail: Any, state: Any, attempts: Any, now_tried: Any) -> Any:
    claimed = Outgoing.update(state=Sending.SENDING, attempts=now_tried, due_at=None)
    return claimed.where(Outgoing.id == mail, Outgoing.state == state, Outgoing.attempts == attempts)


@prepared
def _deliver(mail: Any, state: Any, *, doubts: Any, said: Any, due_at: Any, sent_at: Any) -> Any:
    delivered = Outgoing.update(state=state, said=said, due_at=due_at, doubts=doubts, sent_at=sent_at)
    return delivered.where(Outgoing.id == mail)


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
