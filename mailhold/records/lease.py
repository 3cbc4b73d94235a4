"""Which process may work on a mailbox: one at a time, and the next one soon after the last one died."""

from __future__ import annotations

from datetime import datetime, timedelta

from mailhold.records.models import Lease


def hold(mailbox: str, who: str, length: timedelta, now: datetime) -> bool:
    """See ``Records.hold_lease``.

    A lease that reaches further ahead than two lengths was written under a
    clock that has since been set back, and counts as over.
    """
    free = (Lease.holder == who) | (Lease.until <= now) | (Lease.until > now + 2 * length)
    renewed = Lease.update(holder=who, taken_at=now, until=now + length).where(Lease.mailbox == mailbox, free).execute()
    if renewed:
        return True
    Lease.insert(mailbox=mailbox, holder=who, taken_at=now, until=now + length).on_conflict_ignore().execute()
    return bool(Lease.select().where(Lease.mailbox == mailbox, Lease.holder == who).exists())


def give_up(mailbox: str, who: str) -> None:
    """See ``Records.give_up_lease``."""
    Lease.delete().where(Lease.mailbox == mailbox, Lease.holder == who).execute()
