"""``check``: look at everything a daemon needs before it starts: settings, templates, database, mailbox, outbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mailhold import alerts, digest
from mailhold.build import mailbox, outbox
from mailhold.config import Config
from mailhold.daemon import process_name
from mailhold.errors import MailholdError
from mailhold.ops.desk import Desk
from mailhold.post.smtp import SmtpOutbox
from mailhold.records.store import Records
from mailhold.replies import Replies
from mailhold.report.page import sample_page
from mailhold.templating import Templates


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing that was looked at. ``error`` is what is wrong with it, None where nothing is."""

    what: str
    said: str
    error: MailholdError | None = None


def check(config: Config) -> Iterator[Checked]:
    """What needs no server: settings, secrets, templates. Sends nothing and logs in nowhere."""
    settings = config.settings
    yield Checked("settings", str(config.source))
    yield _try("signing key", lambda: _key(config))
    yield _try("reply templates", lambda: _templates(config))
    yield _try("messages to ops", lambda: _desk(config))
    yield _try("digest template", lambda: _digest(config))
    yield _try("report template", lambda: _report(config))
    if not (settings.coaches.domains or settings.coaches.addresses):
        yield Checked("coaches", "warning: nobody is an accepted coach, so every submission goes to ops")
    if not config.trust().asks:
        yield Checked("sender checks", "warning: trust.authserv_id is empty, so a forged From address is believed")


def connect(config: Config) -> Iterator[Checked]:
    """What needs others: the database, made or brought up to date, the mailbox and the outbox, logged in to."""
    yield _try("records", lambda: _records(config))
    yield _try("mailbox", lambda: _mailbox(config))
    yield _try("outbox", lambda: _outbox(config))


def _try(what: str, do: Callable[[], str]) -> Checked:
    try:
        return Checked(what, do())
    except MailholdError as error:
        return Checked(what, str(error), error)


def _key(config: Config) -> str:
    config.signing_key()
    return "can be read"


def _templates(config: Config) -> str:
    settings = config.replies(key=b"checked, never sent")
    Replies(settings).check()
    return f"every one renders ({settings.templates or 'the shipped ones'})"


def _desk(config: Config) -> str:
    settings = config.desk(key=b"checked, never sent")
    Desk(settings).check()
    alerts.samples(config.alerts(key=b"checked, never sent"))
    return f"they render; sent to {', '.join(settings.recipients)}"


def _digest(config: Config) -> str:
    settings = config.digest(key=b"checked, never sent")
    digest.check(settings)
    return f"renders; due at {settings.at:%H:%M} {settings.zone}"


def _report(config: Config) -> str:
    sample_page(Templates(config.templates()))
    return "renders"


def _records(config: Config) -> str:
    records = Records(config.records(), process_name())
    try:
        records.open()
    finally:
        records.close()
    return records.name


def _mailbox(config: Config) -> str:
    holds = mailbox(config)
    try:
        holds.open()
        waiting = sum(1 for _ in holds.waiting())
    finally:
        holds.close()
    return f"{holds.name}, {waiting} waiting"


def _outbox(config: Config) -> str:
    out = outbox(config)
    try:
        if isinstance(out, SmtpOutbox):
            out.open()
            return f"logged in to {config.smtp().host}"
        return f"a Maildir, {config.path(config.settings.replies.maildir.path)}"
    finally:
        out.close()
