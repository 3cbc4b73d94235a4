"""``alert``: ops are told at once of what stands still. One message for each reason, until a person has looked."""

from __future__ import annotations

from mailhold import alerts, journal
from mailhold.house import House


def alert(house: House) -> bool:
    """Owe ops a message about each reason for which something stands still, and of which they were not told."""
    told = False
    for held in house.records.held(house.mailbox.name):
        if _owe(house, f"alert:{held.first}", *alerts.of_replies(held)):
            journal.replies_held(held.count, held.why)
            told = True
    for unfiled in house.records.unfiled(house.mailbox.name):
        if _owe(house, f"unfiled:{unfiled.first}", *alerts.of_moves(unfiled)):
            journal.unfiled(unfiled.count, unfiled.why)
            told = True
    return told


def _owe(house: House, seed: str, subject: str, text: str) -> bool:
    """Owe a message, once for each ``seed``."""
    settings, now = house.alerts, house.clock()
    if settings is None:
        return False
    mails = alerts.compose(seed, subject, text, settings, now)
    owed = house.records.owe_alert(house.mailbox.name, mails, now)
    house.round.unfinished = house.round.unfinished or owed
    return owed
