"""``build``: settings → the ``House`` the daemon lives in, each room made with its own settings."""

from __future__ import annotations

from functools import partial

from mailhold.config import Config
from mailhold.daemon import process_name
from mailhold.house import House
from mailhold.notify import notify
from mailhold.ops.desk import Desk
from mailhold.policy import judge
from mailhold.post.imap import ImapMailbox
from mailhold.post.mailbox import Mailbox
from mailhold.post.maildir import MaildirMailbox, MaildirOutbox
from mailhold.post.outbox import Outbox
from mailhold.post.smtp import SmtpOutbox
from mailhold.reading.signatures import TextRecord
from mailhold.reading.submission import read
from mailhold.records.store import Records
from mailhold.reminders import Reminders
from mailhold.replies import Replies


def build(config: Config) -> House:
    """The house, nothing opened yet. Raises ``ConfigError`` for a secret that cannot be had, and ``TemplateError``."""
    key = config.signing_key()
    replies = Replies(config.replies(key))
    replies.check()
    desk = Desk(config.desk(key))
    desk.check()
    return House(
        mailbox=mailbox(config),
        outbox=outbox(config),
        records=Records(config.records(), process_name()),
        read=partial(read, limits=config.limits(), text_record=keys(config)),
        judge=judge,
        compose=replies.answer,
        facts=config.facts(),
        signing_key=key,
        trust=config.trust(),
        digest=config.digest(key),
        alerts=config.alerts(key),
        reminders=Reminders(config.reminders(), replies),
        desk=desk,
        folders=config.folders(),
        pace=config.pace(),
        caps=config.caps(),
        start_from=config.settings.mailbox.start_from,
    )


def keys(config: Config) -> TextRecord | None:
    """Where the keys of signed originals are looked up; None where they are not."""
    if not config.settings.trust.look_up_keys:
        return None
    from mailhold.post.keys import text_record  # noqa: PLC0415 - the DNS library is slow to import and rarely needed

    return text_record


def mailbox(config: Config) -> Mailbox:
    """The mailbox in which submissions wait."""
    if config.settings.mailbox.kind == "imap":
        return ImapMailbox(config.imap(), while_waiting=partial(notify, "WATCHDOG=1"))
    return MaildirMailbox(config.maildir())


def outbox(config: Config) -> Outbox:
    """The way out for replies."""
    if config.settings.replies.kind == "smtp":
        return SmtpOutbox(config.smtp(), while_waiting=partial(notify, "WATCHDOG=1"))
    return MaildirOutbox(config.path(config.settings.replies.maildir.path))
