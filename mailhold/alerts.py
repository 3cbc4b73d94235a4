"""What ops are told at once: replies that are held. One message for each reason, until a person has looked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

from mailhold import journal, message_ids
from mailhold.outgoing import Draft, Sender, assemble
from mailhold.records.values import Held, Mail

if TYPE_CHECKING:
    from mailhold.house import House


@dataclass(frozen=True, slots=True)
class AlertSettings:
    """``recipients``: ops."""

    recipients: tuple[str, ...]
    sender: Sender


def alert(house: House) -> bool:
    """Owe ops a message about each reason for which replies are held and of which they were not told; whether any."""
    settings, told = house.alerts, False
    for held in house.records.held(house.mailbox.name):
        now = house.clock()
        if settings and house.records.owe_alert(house.mailbox.name, _mails(held, settings, now), now):
            journal.replies_held(held.count, held.why)
            house.round.unfinished = told = True
    return told


def _mails(held: Held, settings: AlertSettings, now: datetime) -> tuple[Mail, ...]:
    """The same message for each recipient; its id follows from the first reply that is held."""
    sender = settings.sender
    message_id = message_ids.make(f"alert:{held.first}", sender.key, sender.domain)
    text = (
        f"Replies are held: {held.why}.\n\n"
        "Decisions are recorded as ever, and mail is filed away; only the answers to coaches wait.\n\n"
        "See what is held:     mailhold list --reply held\n"
        "Let the answers go:   mailhold resume --yes\n"
        "Or drop them:         mailhold resume --drop --yes\n"
    )
    draft = Draft(
        message_id=message_id,
        to=tuple(("", each) for each in settings.recipients),
        subject="Client holds: replies are held until a person has looked",
        text=text,
        html=f"<!doctype html><html><body><pre>{escape(text)}</pre></body></html>",
        sent_at=now,
        auto_submitted="auto-generated",
    )
    raw = assemble(draft, sender)
    return tuple(Mail("alert", message_id, sender.envelope, each, raw) for each in settings.recipients)
