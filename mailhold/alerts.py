"""What ops are told at once: what stands still. One message for each reason, until a person has looked."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from mailhold import journal, message_ids
from mailhold.cleaning import one_line
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
    """Owe ops a message about each reason for which something stands still, and of which they were not told."""
    told = False
    for held in house.records.held(house.mailbox.name):
        if _owe(house, f"alert:{held.first}", *_of_replies(held)):
            journal.replies_held(held.count, held.why)
            told = True
    for unfiled in house.records.unfiled(house.mailbox.name):
        if _owe(house, f"unfiled:{unfiled.first}", *_of_moves(unfiled)):
            journal.unfiled(unfiled.count, unfiled.why)
            told = True
    return told


def _owe(house: House, seed: str, subject: str, text: str) -> bool:
    """Owe the same message to each recipient, once for each ``seed``, from which its id follows."""
    settings, now = house.alerts, house.clock()
    if settings is None:
        return False
    sender = settings.sender
    message_id = message_ids.make(seed, sender.key, sender.domain)
    draft = Draft(
        message_id=message_id,
        to=tuple(("", each) for each in settings.recipients),
        subject=subject,
        text=text,
        html=f"<!doctype html><html><body><pre>{escape(text)}</pre></body></html>",
        sent_at=now,
        auto_submitted="auto-generated",
    )
    raw = assemble(draft, sender)
    mails = tuple(Mail("alert", message_id, sender.envelope, each, raw) for each in settings.recipients)
    owed = house.records.owe_alert(house.mailbox.name, mails, now)
    house.round.unfinished = house.round.unfinished or owed
    return owed


def _of_replies(held: Held) -> tuple[str, str]:
    return (
        "Client holds: replies are held until a person has looked",
        f"Replies are held: {held.why}.\n\n"
        "Decisions are recorded as ever, and mail is filed away; only the answers to coaches wait.\n\n"
        "See what is held:     mailhold list --reply held\n"
        "Let the answers go:   mailhold resume --yes\n"
        "Or drop them:         mailhold resume --drop --yes\n",
    )


def _of_moves(unfiled: Held) -> tuple[str, str]:
    return (
        "Client holds: mail cannot be filed away",
        f"Messages that were handled could not be filed away: {one_line(unfiled.why, 500)}\n\n"
        "They were decided and answered once, and nothing is lost. They stay where they are, "
        "and are not tried again by themselves.\n\n"
        "When the mail server takes them again:   mailhold resume --yes\n",
    )
