"""The Mailbox protocol: what the daemon needs of a place where mail waits.

The mailbox itself is the work queue: what still stands in it is not done, and
done means moved away after the commit. Flags mean nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
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
    """A place where mail waits. Every method raises ``MailboxAway`` or ``LoginRefused`` and nothing else."""

    @property
    def name(self) -> str:
        """A stable name for the database: "imap://user@host/INBOX" or "maildir:/path". No secret in it."""

    def open(self) -> None:
        """Connect and log in; make missing folders. Does nothing when already open."""

    def close(self) -> None:
        """Let go at once; never raises."""

    def waiting(self) -> Iterator[Waiting]:
        """Everything that waits now, oldest first, in bounded batches."""

    def fetch(self, waiting: Waiting, limit: int) -> bytes | None:
        """The raw bytes, at most ``limit`` of them (the header and the start of a larger one).

        None when the message has vanished, or when the server gives no body: not done, look again later.
        """

    def file_away(self, waiting: Waiting, folder: str) -> None:
        """Move the message to ``folder``, making it if missing. A message that is gone is not an error."""

    def wait(self, seconds: float) -> None:
        """Return when mail may have come, when ``wake`` was called, or after ``seconds``."""

    def wake(self) -> None:
        """End a ``wait`` now. Safe to call from a signal handler."""
