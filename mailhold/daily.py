"""What happens by the clock: digest, reminders, end of retention. The records say what is due, not the clock alone."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from mailhold import digest, journal
from mailhold.crashpoint import here
from mailhold.house import House
from mailhold.records.values import Mail
from mailhold.reminders import is_due

PURGED_AT_ONCE = 200
"""Submissions whose words are taken out in one step; the next tick goes on."""

REMINDED_AT_ONCE = 5
"""Reminders owed in one step; the next tick goes on, so that they never crowd out replies."""

FRESH = timedelta(minutes=10)
"""A look into the mailbox that is older does not tell what waits there now."""


def owe_digest(house: House) -> bool:
    """Owe ops the digest, if one is due; the next step sends it. Days that were missed are told in the same one."""
    settings = house.digest
    if settings is None or not settings.recipients:
        return False
    now = house.clock()
    days = digest.due(now, settings.at, settings.zone, house.records.last_digest())
    if not days or house.records.digest_owed(days[-1]):
        return False
    told = gather(house, days, now, digest.rows(settings))
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


def owe_reminders(house: House) -> int:
    """Owe coaches who were asked for something and did not answer a reminder each; how many.

    Only once all mail that waits was judged, since the answer may be there: after the daemon was down, or after a
    clock went wrong, nobody is reminded before the mailbox was looked into.
    """
    reminders, looked_at, now = house.reminders, house.round.looked_at, house.clock()
    if reminders is None or looked_at is None or abs(now - looked_at) > FRESH:
        return 0
    name, settings = house.mailbox.name, reminders.settings
    owed = 0
    for each in house.records.unanswered(name, now - settings.window, now - settings.after):
        if not is_due(each, settings, now):
            continue
        if house.records.owe_reminder(each, name, lambda awaited: reminders.compose(awaited, now), house.caps, now):
            journal.reminder_owed(each.decision, each.reminders + 1)
            house.round.unfinished = True
            owed += 1
        if owed == REMINDED_AT_ONCE:
            break
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


def gather(house: House, days: tuple[date, ...], now: datetime, most: int) -> digest.Digest:
    """What a digest of ``days`` tells at ``now``, at most so many lines a group."""
    since, name = house.records.told_until(), house.mailbox.name
    health = house.records.health(name)
    return digest.Digest(
        days=days,
        now=now,
        since=since,
        told=house.records.told(since, now, days[-1], most),
        mailbox=name,
        looked_at=house.round.looked_at or house.records.looked_at(name),
        waiting=health.waiting,
        unfiled=health.moves_refused,
        late=health.replies_late,
        late_since=health.late_since,
    )
