"""What happens once a day: the digest to ops. Due is what the records say is missing, whatever the clock did."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from mailhold import digest, journal
from mailhold.crashpoint import here
from mailhold.house import House
from mailhold.records.values import Mail

PURGED_AT_ONCE = 200
"""Submissions whose words are taken out in one step; the next tick goes on."""

REMEMBERED = timedelta(days=30)
"""For how long a submission that waits for somebody is told again each day."""


def owe_digest(house: House) -> bool:
    """Owe ops the digest, if one is due; the next step sends it. Days that were missed are told in the same one."""
    settings = house.digest
    if settings is None or not settings.recipients:
        return False
    now = house.clock()
    days = digest.due(now, settings.at, settings.zone, house.records.last_digest())
    if not days or house.records.digest_owed(days[-1]):
        return False
    told = gather(house, days, now)
    raw = digest.compose(told, settings)
    message_id = digest.message_id(days[-1], settings.sender)
    mails = tuple(
        Mail("digest", message_id, settings.sender.envelope, recipient, raw) for recipient in settings.recipients
    )
    owed = house.records.owe_digest(house.mailbox.name, days[-1], told.since, now, mails)
    here("digest owed")
    if owed:
        house.round.unfinished = True
        journal.digest_owed(days[-1].isoformat())
    return owed


def purge(house: House) -> int:
    """Take the words out of what is older than its retention, once a day; of how many submissions."""
    today, retention = house.clock().date(), house.pace.retention
    if not retention or house.round.purged_on == today:
        return 0
    count = house.records.purge(house.clock() - retention, house.clock(), PURGED_AT_ONCE)
    if count < PURGED_AT_ONCE:
        house.round.purged_on = today
    if count:
        journal.purged(count)
    return count


def gather(house: House, days: tuple[date, ...], now: datetime) -> digest.Digest:
    """What a digest of ``days`` tells at ``now``."""
    since = house.records.told_until()
    health = house.records.health(house.mailbox.name)
    monday = days[-1] - timedelta(days=days[-1].weekday())
    return digest.Digest(
        days=days,
        now=now,
        since=since,
        lines=(*house.records.decided(since, now), *house.records.unfinished(now - REMEMBERED)),
        mailbox=house.mailbox.name,
        looked_at=house.round.looked_at,
        waiting=health.waiting,
        unfiled=health.moves_refused,
        late=health.replies_late,
        late_since=health.late_since,
        holds=house.records.holds(monday, monday + timedelta(days=6)),
        days_before=house.records.days(now - timedelta(weeks=digest.WEEKS), now),
    )
