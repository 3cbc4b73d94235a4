"""The digest when a person asks for it: ``shown`` without sending, or ``sent`` if it is due."""

from __future__ import annotations

from contextlib import closing

from mailhold import digest, journey
from mailhold.daily import gather, owe_digest
from mailhold.errors import UsageError
from mailhold.explain.reply import readable
from mailhold.house import House


def shown(house: House) -> str:
    """The digest as it would be sent now, as text. Nothing is marked as told."""
    settings = _settings(house)
    now = house.clock()
    with closing(house.records):
        house.records.open()
        told = gather(house, (now.astimezone(settings.zone).date(),), now, digest.rows(settings))
    return readable(digest.compose(told, settings))


def sent(house: House) -> str:
    """Send the digest if one is due and was not sent; a sentence that says what was done."""
    settings = _settings(house)
    name, lease = house.mailbox.name, house.pace.lease.total_seconds()
    with closing(house.records), closing(house.mailbox), closing(house.outbox):
        house.records.open()
        if not owe_digest(house):
            return f"nothing is due: the digest goes out at {settings.at:%H:%M} {settings.zone}, once a day"
        if not house.records.hold_lease(name, lease, house.clock()):
            return "it is due now; the running daemon sends it within a minute"
        try:
            while mails := house.records.mails_due(name, house.clock(), 1):
                journey.send(house, *mails)
        finally:
            house.records.give_up_lease(name)
    return f"sent to {', '.join(settings.recipients)}"


def _settings(house: House) -> digest.DigestSettings:
    if house.digest is None or not house.digest.recipients:
        raise UsageError("the settings name nobody who gets the digest: see ops.addresses")
    return house.digest
