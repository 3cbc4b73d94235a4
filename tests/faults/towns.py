"""``Town``: a daemon's house on a real Dovecot and a real SMTP server, with a clock that is moved by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from mailhold import daemon
from mailhold.house import House
from mailhold.post.imap import ImapMailbox
from mailhold.post.smtp import SmtpOutbox, SmtpSettings
from tests.faults.houses import real_house
from tests.faults.invariants import SENT, Rows, Scene, check, check_the_next, of_servers
from tests.post.test_imap_with_dovecot import settings_for
from tests.servers.dovecot import Account
from tests.servers.smtp_sink import SmtpSink


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True)
class Town:
    """The two servers; each ``house`` is a new process, as the records see it. ``rooms``: what every house has."""

    directory: Path
    account: Account
    sink: SmtpSink
    clock: Clock = field(default_factory=Clock)
    rooms: dict[str, Any] = field(default_factory=dict)

    def house(self, *, imap: dict[str, Any] | None = None, **rooms: Any) -> House:
        """A house with single ``rooms`` replaced, and settings of its IMAP mailbox changed."""
        ca = self.account.server.certificates.ca
        chosen = {
            "mailbox": ImapMailbox(settings_for(self.account, **({"sent_folder": SENT} | (imap or {})))),
            "outbox": SmtpOutbox(SmtpSettings("localhost", port=self.sink.port, ca_file=ca)),
            "clock": self.clock,
        }
        return real_house(self.directory, **(chosen | self.rooms | rooms))

    @property
    def scene(self) -> Scene:
        return of_servers(self.account, str(self.directory / "records.db"), self.sink)

    def work(self, **time: float) -> None:
        """So much time goes by, and the daemon works."""
        self.clock.now += timedelta(**time)
        daemon.once(self.house())

    def check(self, *delivered: bytes) -> Rows:
        """The rows, with every invariant checked."""
        return check(self.scene, delivered)

    def check_the_next(self, good: bytes) -> None:
        """A new request goes all the way."""
        check_the_next(self.scene, self.account.deliver, self.work, good)
