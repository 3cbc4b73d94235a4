"""The Mailbox protocol: what the daemon needs of a place where mail waits.

The mailbox itself is the work queue: what still stands in it is not done, and
done means moved away after the commit. Flags mean nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Waiting:
    """One message that waits. ``uidvalidity`` is 0 and ``uid`` the unique file name in a Maildir.

    ``size`` in bytes; ``received_at`` is aware (INTERNALDATE, or the file's time).
    """

    uidvalidity: int
    uid: str
    size: int
    received_at: datetime


class Mailbox(Protocol):
    """A place where mail waits. Every method raises ``MailboxAway`` or ``LoginRefused`` and nothing else.

    After ``MailboxAway`` the mailbox is closed, but for ``MoveRefused``, which
    concerns one message only. A closed mailbox opens by itself when next used.
    """

    @property
    def name(self) -> str:
        """A stable name for the database: "imap://user@host/INBOX" or "maildir:/path". No secret in it."""

    def open(self) -> None:
        """Connect and log in. Does nothing when already open."""

    def close(self) -> None:
        """Let go at once; never raises."""

    def waiting(self) -> Iterator[Waiting]:
        """Everything that waits now, oldest first, in bounded batches; what comes meanwhile is in the next listing.

        Beginning costs a look at the server, so go through one listing rather than begin one for each message.
        It may be gone through while its messages are fetched and filed away.
        """

    def fetch(self, waiting: Waiting, limit: int) -> bytes | None:
        """The raw bytes, at most ``limit`` of them (the header and the start of a larger one).

        None when the message has vanished, or when the server gives no body: not done, look again later.
        """

    def file_away(self, waiting: Waiting, folder: str) -> None:
        """Move the message to ``folder`` ("A/B" lies within "A"), making it if missing.

        A message that is gone is not an error. Raises ``MoveRefused`` when the message must stay for now.
        """

    def file_away_all(self, waitings: Sequence[Waiting], folder: str) -> None:
        """The same for several messages at once, which is many times faster over IMAP.

        Raises ``MoveRefused`` when any of them must stay; the others may then stay too. Repeating it is safe.
        """

    def has_copy(self, message_id: str) -> bool:
        """Whether a message with this Message-ID (angle brackets and all) waits here, or lies where sent mail is kept.

        So it is known that a reply in doubt was sent. False where it cannot be told.
        """

    def wait(self, seconds: float) -> None:
        """Return when mail may have come, when ``wake`` was called, or after ``seconds``. Then always look.

        Call it with no more seconds than the watchdog may go unfed.
        """

    def wake(self) -> None:
        """End a ``wait`` now. Safe to call from a signal handler."""
