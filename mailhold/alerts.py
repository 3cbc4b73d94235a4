"""What business operations are told at once where something stands still. The words are in ``templates/ops/``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from mailhold import message_ids
from mailhold.cleaning import one_line
from mailhold.outgoing import Draft, Sender, assemble
from mailhold.records.values import Held, Mail
from mailhold.samples import NOW
from mailhold.templating import Templates


@dataclass(frozen=True, slots=True)
class AlertSettings:
    """``recipients``: ops. ``loaded``: templates that others use too; else they are read from ``templates``."""

    recipients: tuple[str, ...]
    sender: Sender
    templates: Path | None = None
    loaded: Templates | None = None


def of_replies(held: Held, settings: AlertSettings, now: datetime) -> tuple[Mail, ...]:
    """The message, one for each recipient, that replies are held. Raises ``TemplateError``, as does the next."""
    return _compose(f"alert:{held.first}", "held", held, settings, now)


def of_moves(unfiled: Held, settings: AlertSettings, now: datetime) -> tuple[Mail, ...]:
    """The message, one for each recipient, that mail cannot be filed away."""
    return _compose(f"unfiled:{unfiled.first}", "unfiled", unfiled, settings, now)


def samples(settings: AlertSettings) -> dict[str, bytes]:
    """The message of each template, with invented data. Raises ``TemplateError`` naming the file and the line."""
    recipient = replace(settings, recipients=("ops@firm.example",))
    held = Held("more than 100 replies in an hour", first=1, count=12)
    unfiled = Held("[OVERQUOTA] no room in Holds/Processed", first=1, count=3)
    return {
        "ops/held.j2": of_replies(held, recipient, NOW)[0].raw,
        "ops/unfiled.j2": of_moves(unfiled, recipient, NOW)[0].raw,
    }


def _compose(seed: str, name: str, held: Held, settings: AlertSettings, now: datetime) -> tuple[Mail, ...]:
    """The same message for each recipient; its id follows from ``seed``."""
    sender, templates = settings.sender, settings.loaded or Templates(settings.templates)
    values = {
        "title": "Client holds",
        "why": one_line(held.why, 500),
        "count": held.count,
        "from_name": one_line(sender.name, 60),
    }
    draft = Draft(
        message_id=message_ids.make(seed, sender.key, sender.domain),
        to=tuple(("", each) for each in settings.recipients),
        subject=templates.line(f"ops/{name}.subject.j2", values),
        text=templates.text(f"ops/{name}.j2", values),
        html=templates.html(f"ops/{name}.j2", values, frame="digest.html.j2"),
        sent_at=now,
        auto_submitted="auto-generated",
    )
    raw = assemble(draft, sender)
    return tuple(Mail("alert", draft.message_id, sender.envelope, each, raw) for each in settings.recipients)
