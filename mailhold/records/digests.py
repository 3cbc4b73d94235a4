"""Queries for the daily digests: which are owed, and up to when they have told."""

from __future__ import annotations

from datetime import date, datetime

from mailhold.records.models import Digest
from mailhold.records.outgoing import add
from mailhold.records.values import Mail


def owe_digest(
    mailbox: str, local_date: date, since: datetime | None, until: datetime, mails: tuple[Mail, ...]
) -> bool:
    """See ``Records.owe_digest``."""
    if digest_owed(local_date):
        return False
    digest = Digest.add(local_date=local_date, since=since or until, until=until)
    for mail in mails:
        add(mailbox, mail, until, digest=digest)
    return True


def digest_owed(local_date: date) -> bool:
    """See ``Records.digest_owed``."""
    return bool(Digest.select().where(Digest.local_date == local_date).exists())


def last_digest() -> date | None:
    """See ``Records.last_digest``."""
    last = Digest.select().order_by(Digest.local_date.desc()).first()
    return None if last is None else last.local_date


def told_until() -> datetime | None:
    """See ``Records.told_until``."""
    last = Digest.select().order_by(Digest.until.desc()).first()
    return None if last is None else last.until
