"""Which process may work on a mailbox: one at a time, and the next one soon after the last one died.

A holder is named "host:pid:random". Where a holder of this host is dead, its
lease is over at once; elsewhere it runs out.
"""

from __future__ import annotations

import os
import socket
from datetime import datetime, timedelta

from mailhold.records.models import Lease


def hold(mailbox: str, who: str, length: timedelta, now: datetime, looked_at: datetime | None) -> bool:
    """See ``Records.hold_lease``.

    A lease that reaches further ahead than two lengths was written under a
    clock that has since been set back, and counts as over.
    """
    mine = Lease.mailbox == mailbox
    row = Lease.select().where(mine).first()
    if row is None:
        Lease.insert(mailbox=mailbox, holder=who, taken_at=now, until=now + length).on_conflict_ignore().execute()
    elif row.holder in {who, ""} or row.until <= now or row.until > now + 2 * length or _is_dead(row.holder):
        Lease.update(holder=who, taken_at=now, until=now + length).where(mine, Lease.holder == row.holder).execute()
    if looked_at is not None:
        Lease.update(looked_at=looked_at).where(mine, Lease.holder == who).execute()
    return bool(Lease.select().where(mine, Lease.holder == who).exists())


def give_up(mailbox: str, who: str, looked_at: datetime | None) -> None:
    """See ``Records.give_up_lease``."""
    mine = Lease.mailbox == mailbox, Lease.holder == who
    if looked_at is not None:
        Lease.update(looked_at=looked_at).where(*mine).execute()
    Lease.update(holder="").where(*mine).execute()


def looked_at(mailbox: str) -> datetime | None:
    """See ``Records.looked_at``."""
    row = Lease.select().where(Lease.mailbox == mailbox).first()
    return None if row is None else row.looked_at


def _is_dead(holder: str) -> bool:
    """Whether a holder is known to be gone: a process of this host that no longer runs."""
    host, _, rest = holder.partition(":")
    pid = rest.partition(":")[0]
    if host != socket.gethostname() or not pid.isdecimal():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except (PermissionError, OverflowError):
        return False
    return int(pid) == os.getpid()  # the pid of a dead process, given to this one
