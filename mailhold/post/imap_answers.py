"""What servers answer, and how to ask: the pure and small parts of the IMAP mailbox."""

from __future__ import annotations

import imaplib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from imapclient import DELETED

from mailhold.errors import MoveRefused
from mailhold.post.imap_wire import Client
from mailhold.post.mailbox import Waiting


def namespace(client: Client) -> tuple[str, str]:
    """What the names of our own folders begin with, and the sign between their levels (RFC 2342)."""
    if client.has_capability("NAMESPACE"):
        personal = client.namespace().personal
        if personal:
            prefix, delimiter = personal[0]
            return prefix, delimiter
    for _, delimiter, _ in client.list_folders("", ""):
        return "", (delimiter or b"/").decode("ascii")
    return "", "/"


def windows(exists: int, uid_next: int, width: int) -> Iterator[list[str]]:
    """Search criteria that together find everything, each answer being of a bearable length."""
    if exists <= width or not uid_next:
        yield ["ALL"]
        return
    for low in range(1, uid_next, width):
        yield ["UID", f"{low}:{low + width - 1}"]


def waiting_from(uidvalidity: int, uid: int, row: dict[bytes, Any]) -> Waiting:
    """A row of FETCH with RFC822.SIZE and INTERNALDATE."""
    now = datetime.now(UTC)
    try:
        received_at = (row.get(b"INTERNALDATE") or now).astimezone(UTC)
    except (ValueError, OverflowError):  # an offset or a year that no calendar has
        received_at = now
    return Waiting(uidvalidity, str(uid), int(row[b"RFC822.SIZE"]), received_at)


def body_of(row: dict[bytes, Any], waiting: Waiting) -> bytes | None:
    """The body in a row of FETCH; None for a row without one, and for nothing where there should be something."""
    body = next((value for key, value in row.items() if key.startswith(b"BODY[]")), None)
    if not isinstance(body, bytes) or (not body and waiting.size):
        return None
    return body


def move(client: Client, uids: list[int], name: str) -> None:
    """Move messages by their UIDs; raises ``MoveRefused`` where the server has no safe way."""
    if client.has_capability("MOVE"):
        client.move(uids, name)
    elif client.has_capability("UIDPLUS"):
        client.copy(uids, name)
        client.add_flags(uids, [DELETED], silent=True)
        client.uid_expunge(uids)
    else:
        raise MoveRefused("the server has neither MOVE nor UIDPLUS: mail cannot be moved without harm to other mail")


def is_refusal(error: imaplib.IMAP4.error, code: str = "") -> bool:
    """Whether the server said "NO" (with the response code ``code``), which leaves the connection sound."""
    return type(error) is imaplib.IMAP4.error and " command error: BAD" not in str(error) and code in str(error)
