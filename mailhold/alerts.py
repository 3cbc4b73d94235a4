"""What ops are told at once where something stands still: the words, and the message they go out in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from html import escape

from mailhold import message_ids
from mailhold.cleaning import one_line
from mailhold.outgoing import Draft, Sender, assemble
from mailhold.records.values import Held, Mail


@dataclass(frozen=True, slots=True)
class AlertSettings:
    """``recipients``: ops."""

    recipients: tuple[str, ...]
    sender: Sender


def compose(seed: str, subject: str, text: str, settings: AlertSettings, now: datetime) -> tuple[Mail, ...]:
    """The same message for each recipient; its id follows from ``seed``."""
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
    return tuple(Mail("alert", message_id, sender.envelope, each, raw) for each in settings.recipients)


def of_replies(held: Held) -> tuple[str, str]:
    """Subject and text where replies are held."""
    return (
        "Client holds: replies are held until a person has looked",
        f"Replies are held: {held.why}.\n\n"
        "Decisions are recorded as ever, and mail is filed away; only the answers to coaches wait.\n\n"
        "See what is held:     mailhold list --reply held\n"
        "Let the answers go:   mailhold resume --yes\n"
        "Or drop them:         mailhold resume --drop --yes\n",
    )


def of_moves(unfiled: Held) -> tuple[str, str]:
    """Subject and text where mail cannot be filed away."""
    return (
        "Client holds: mail cannot be filed away",
        f"Messages that were handled could not be filed away: {one_line(unfiled.why, 500)}\n\n"
        "They were decided and answered once, and nothing is lost. They stay where they are, "
        "and are not tried again by themselves.\n\n"
        "When the mail server takes them again:   mailhold resume --yes\n",
    )
