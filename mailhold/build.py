"""``build``: settings → the ``House`` the daemon lives in, each room made with its own settings."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import partial

from mailhold import alerts, digest
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
from mailhold.report.page import sample_page
from mailhold.templating import Templates


def build(config: Config) -> House:
    """The house, nothing opened yet. Raises ``ConfigError`` for a secret that cannot be had, and ``TemplateError``."""
    key = config.signing_key()
    templates = tried_templates(config, key)
    replies = Replies(config.replies(key), templates)
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
        digest=replace(config.digest(key), loaded=templates),
        alerts=replace(config.alerts(key), loaded=templates),
        reminders=Reminders(config.reminders(), replies),
        desk=Desk(config.desk(key), templates),
        reload_templates=lambda: templates.adopt(tried_templates(config, key)),
        folders=config.folders(),
        pace=config.pace(),
        caps=config.caps(),
        start_from=config.settings.mailbox.start_from,
    )


def tried_templates(config: Config, key: bytes) -> Templates:
    """Every template, read now and tried with invented data. Raises ``TemplateError`` naming the file and the line.

    The quick tries come first; own templates are then tried with every sample. The shipped ones alone are not, so that
    a daemon that was killed is soon back: the tests, and the command ``check``, do that, which takes seconds.
    """
    templates = Templates(config.templates())
    replies, desk = Replies(config.replies(key), templates), Desk(config.desk(key), templates)
    deque(replies.previews(), maxlen=0)
    digest.check(replace(config.digest(key), loaded=templates))
    alerts.samples(replace(config.alerts(key), loaded=templates))
    sample_page(templates)
    if any(each.own for each in templates.register.values()):
        desk.check()
        replies.check()
    return templates


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
