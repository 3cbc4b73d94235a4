"""``Config``: the settings as each room wants them, one method a room. No room sees another's.

A room is imported when its settings are asked for: whoever explains a message need not load IMAP.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from mailhold.config.post_tables import MailboxImap, RepliesSmtp
from mailhold.config.secrets import check_private, make_key, reveal
from mailhold.config.tables import Settings
from mailhold.errors import UsageError
from mailhold.policy.facts import Facts
from mailhold.reading.limits import Limits

if TYPE_CHECKING:
    from mailhold.alerts import AlertSettings
    from mailhold.digest import DigestSettings
    from mailhold.house import Folders, Pace
    from mailhold.ops.desk import DeskSettings
    from mailhold.post.imap_client import ImapSettings
    from mailhold.post.maildir import MaildirSettings
    from mailhold.post.smtp import SmtpSettings
    from mailhold.records.caps import Caps
    from mailhold.records.database import RecordsSettings
    from mailhold.reminders import ReminderSettings
    from mailhold.replies import ReplySettings
    from mailhold.trust.sender import TrustSettings


@dataclass(frozen=True, slots=True)
class Config:
    """Settings that were read and checked. ``source`` is the absolute path of the file; relative paths start there."""

    source: Path
    settings: Settings

    def path(self, written: str) -> Path:
        """A path as the settings write it, made absolute."""
        return self.source.parent / written

    def facts(self) -> Facts:
        """What the policy may know of this house before it sees a submission."""
        mailbox = self.settings.mailbox
        return Facts(
            own_addresses=frozenset({mailbox.address, *mailbox.other_addresses}),
            coach_domains=frozenset(self.settings.coaches.domains),
            coach_addresses=frozenset(self.settings.coaches.addresses),
            ops_addresses=frozenset(self.settings.ops.addresses),
            day_first=self.settings.policy.day_first,
            again_after=timedelta(days=self.settings.policy.again_after_days),
        )

    def trust(self) -> TrustSettings:
        """Whose word counts about a sender."""
        from mailhold.trust.sender import TrustSettings

        return TrustSettings(**self.settings.trust.model_dump(exclude={"look_up_keys"}))

    def limits(self) -> Limits:
        """The bounds of reading."""
        return Limits(**dict(self.settings.limits))

    def imap(self) -> ImapSettings:
        """The IMAP account, with its password or what gives its tokens."""
        from mailhold.post.imap_client import ImapSettings

        table = self.settings.mailbox.imap
        if table is None:
            raise UsageError("the mailbox of these settings is not an IMAP account")
        return ImapSettings(**self._account(table, "mailbox.imap"))

    def smtp(self) -> SmtpSettings:
        """The SMTP server that takes replies, with its password or what gives its tokens."""
        from mailhold.post.smtp import SmtpSettings

        table = self.settings.replies.smtp
        if table is None:
            raise UsageError("the replies of these settings do not go out by SMTP")
        return SmtpSettings(**self._account(table, "replies.smtp"))

    def _account(self, table: MailboxImap | RepliesSmtp, key: str) -> dict[str, Any]:
        """A server's table as the post takes it: with the password, or with what gives a token at each login."""
        from mailhold.post.security import Security
        from mailhold.post.tokens import token_command, token_file

        token = None
        if table.token is not None and table.token.command:
            token = token_command(table.token.command)
        elif table.token is not None:
            check_private(self.path(table.token.file), f"{key}.token", self.source)
            token = token_file(self.path(table.token.file))
        return dict(table) | {
            "security": Security(table.security),
            "ca_file": self.path(table.ca_file) if table.ca_file else None,
            "password": reveal(table.password, f"{key}.password", self.source) if table.password and not token else "",
            "token": token,
        }

    def maildir(self) -> MaildirSettings:
        """The Maildir in which submissions wait."""
        from mailhold.post.maildir import MaildirSettings

        table = self.settings.mailbox.maildir
        return MaildirSettings(self.path(table.path), table.poll_seconds)

    def replies(self, key: bytes) -> ReplySettings:
        """How replies are written; ``key`` signs their Message-IDs (``signing_key``)."""
        from mailhold.outgoing import Sender
        from mailhold.replies import ReplySettings

        replies = self.settings.replies
        sender = Sender(
            address=self.settings.mailbox.address,
            name=replies.from_name,
            instance=replies.instance,
            key=key,
            envelope=replies.envelope_sender,
        )
        return ReplySettings(sender, self.templates())

    def templates(self) -> Path | None:
        """The folder of own templates, None where there is none."""
        own = self.settings.replies.templates
        return self.path(own) if own else None

    def digest(self, key: bytes) -> DigestSettings:
        """When the digest is due, and to whom; ``key`` signs its Message-ID."""
        from mailhold.digest import DigestSettings

        digest, replies = self.settings.digest, self.replies(key)
        return DigestSettings(
            recipients=self.settings.ops.addresses,
            sender=replies.sender,
            at=digest.at,
            zone=ZoneInfo(digest.zone),
            templates=replies.templates,
            most=digest.most,
        )

    def reminders(self) -> ReminderSettings:
        """When coaches are reminded of what they were asked for."""
        from mailhold.reminders import ReminderSettings

        reminders = self.settings.reminders
        return ReminderSettings(timedelta(days=reminders.after_days), reminders.most)

    def alerts(self, key: bytes) -> AlertSettings:
        """Who is told at once."""
        from mailhold.alerts import AlertSettings

        replies = self.replies(key)
        return AlertSettings(self.settings.ops.addresses, replies.sender, replies.templates)

    def desk(self, key: bytes) -> DeskSettings:
        """What business operations are written at once; ``key`` signs its Message-ID."""
        from mailhold.ops.desk import DeskSettings

        ops, replies = self.settings.ops, self.replies(key)
        return DeskSettings(ops.addresses, replies.sender, replies.templates, ops.attach_bytes, ops.an_hour)

    def records(self) -> RecordsSettings:
        """Where the records are; a relative path of SQLite starts at the settings file."""
        from mailhold.records.database import RecordsSettings

        records = self.settings.records
        kind, _, place = records.url.partition("://")
        if kind == "sqlite":
            place = f"/{self.path(place.removeprefix('/'))}"
        elif records.password is not None:
            place = _with_password(place, reveal(records.password, "records.password", self.source))
        return RecordsSettings(f"{kind}://{place}", records.busy_seconds, records.check_bytes)

    def folders(self) -> Folders:
        """Where messages are filed away."""
        from mailhold.house import Folders

        return Folders(**dict(self.settings.folders))

    def pace(self) -> Pace:
        """How long the daemon waits and how often it tries."""
        from mailhold.house import Pace

        daemon = self.settings.daemon
        return Pace(
            idle=timedelta(seconds=daemon.idle_seconds),
            lease=timedelta(seconds=daemon.lease_seconds),
            standby=timedelta(seconds=daemon.standby_seconds),
            crashes=daemon.crashes,
            fetch_bytes=self.settings.limits.message_bytes,
            retry_first=timedelta(seconds=daemon.retry_first_seconds),
            retry_most=timedelta(seconds=daemon.retry_most_seconds),
            move_tries=daemon.move_tries,
            doubt=timedelta(seconds=daemon.doubt_seconds),
            give_up=timedelta(seconds=daemon.give_up_seconds),
            batch=daemon.batch,
            filed_at_once=daemon.filed_at_once,
            finish=timedelta(seconds=daemon.finish_seconds),
            retention=timedelta(days=self.settings.records.retention_days),
        )

    def caps(self) -> Caps:
        """How many replies may go out."""
        from mailhold.records.caps import Caps

        replies = self.settings.replies
        return Caps(replies.per_recipient_a_day, replies.per_case_a_day, replies.an_hour)

    def signing_key(self) -> bytes:
        """The key that signs our Message-IDs. A file that the settings name and that is missing is made."""
        place = self.settings.replies.signing_key
        if place.source == "file":
            make_key(self.path(place.name), "replies.signing_key", self.source)
        return reveal(place, "replies.signing_key", self.source).encode()


def _with_password(place: str, password: str) -> str:
    """ "user@host/name" of a URL with the password put in."""
    user, at, rest = place.partition("@")
    return f"{user.partition(':')[0]}:{quote(password, safe='')}{at}{rest}"
