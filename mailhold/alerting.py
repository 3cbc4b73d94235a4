"""``alert``: ops are told at once of what stands still. One message for each reason, until a person has looked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from mailhold import alerts, journal
from mailhold.alerts import AlertSettings
from mailhold.errors import TemplateError
from mailhold.house import House
from mailhold.records.values import Held, Mail


def alert(house: House) -> bool:
    """Owe ops a message about each reason for which something stands still, and of which they were not told."""
    told = False
    for held in house.records.held(house.mailbox.name):
        if _owe(house, alerts.of_replies, held):
            journal.replies_held(held.count, held.why)
            told = True
    for unfiled in house.records.unfiled(house.mailbox.name):
        if _owe(house, alerts.of_moves, unfiled):
            journal.unfiled(unfiled.count, unfiled.why)
            told = True
    return told


def _owe(house: House, write: Callable[[Held, AlertSettings, datetime], tuple[Mail, ...]], held: Held) -> bool:
    """Owe a message, once for each ``held``."""
    settings, now = house.alerts, house.clock()
    if settings is None:
        return False
    try:
        mails = write(held, settings, now)
    except TemplateError as error:  # the digest tells of it, and what was decided must not wait for words
        journal.no_alert(error)
        return False
    owed = house.records.owe_alert(house.mailbox.name, mails, now)
    house.round.unfinished = house.round.unfinished or owed
    return owed
