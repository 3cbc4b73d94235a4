"""A Maildir as mailbox and as outbox: the embedded default, with no server to ask.

A local MTA, getmail or mbsync delivers into the mailbox. The format is that
of https://cr.yp.to/proto/maildir.html; folders lie inside it in the Maildir++
way, as Dovecot and Courier keep them: "Holds/Done" is the directory
``.Holds.Done`` with new/, cur/ and tmp/ of its own.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import logging
import os
import re
import stat
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from imapclient.imap_utf7 import encode as modified_utf7

from mailhold.errors import MailboxAway, MoveRefused
from mailhold.post.mailbox import Waiting
from mailhold.post.outbox import Delivery, Phase
from mailhold.post.waker import Waker

log = logging.getLogger(__name__)

_PARTS = ("new", "cur", "tmp")


@dataclass(frozen=True, slots=True)
class MaildirSettings:
    """``path`` is the Maildir that mail is delivered to; it must exist, what lacks inside it is made.

    ``poll_seconds`` is how often ``wait`` looks whether something came.
    """

    path: Path
    poll_seconds: float = 1.0


class MaildirMailbox:
    """A ``Mailbox`` on a Maildir. Only plain files count; links, directories and dot files are left alone."""

    def __init__(self, settings: MaildirSettings) -> None:
        self._path = settings.path
        self._poll_seconds = settings.poll_seconds
        self._waker = Waker()
        self._places: dict[str, str] = {}  # uid → "new/name" or "cur/name" as last seen
        self._stamp: tuple[int, ...] | None = None
        self._left_alone: set[str] = set()

    @property
    def name(self) -> str:
        """``maildir:/path``."""
        return f"maildir:{self._path.absolute()}"

    def open(self) -> None:
        """Check that the Maildir is there and make what lacks inside it."""
        with self._speaking_of("be used"):
            if not self._path.is_dir():
                raise MailboxAway(f"no Maildir at {self._path}: make that directory, or correct the mailbox path")
            _make_parts(self._path)

    def close(self) -> None:
        """Nothing is held open."""

    def waiting(self) -> Iterator[Waiting]:
        """Everything in new/ and cur/, oldest file first. One listing: what comes later waits for the next."""
        with self._speaking_of("be listed"):
            self._stamp = self._stamp_now()
            found = self._list()
        yield from found

    def fetch(self, waiting: Waiting, limit: int) -> bytes | None:
        """At most ``limit`` bytes of the file; None when it is gone or may not be read."""
        with self._speaking_of(f"give message {waiting.uid}"):
            place = self._find(waiting.uid)
            if place is None:
                return None
            try:
                # A name swapped for a link, a pipe or a device since it was listed is neither followed nor waited on.
                descriptor = os.open(self._path / place, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
            except FileNotFoundError:
                return None
            except OSError as error:
                if error.errno not in _OF_THE_FILE_ALONE:
                    raise
                log.warning("%s cannot be read: %s", self._path / place, error)
                return None
            with open(descriptor, "rb") as file:
                return file.read(limit) if stat.S_ISREG(os.fstat(descriptor).st_mode) else None

    def file_away(self, waiting: Waiting, folder: str) -> None:
        """Rename the file into ``folder``: one atomic step, so that a crash leaves it here or there."""
        with self._speaking_of(f"move message {waiting.uid} to {folder}"):
            place = self._find(waiting.uid)
            if place is None:
                return
            target = self._path / _directory_name(folder)
            try:
                if target.is_symlink():
                    raise MoveRefused(f"{target} is a link: mail is not moved through links; make it a directory")
                _make_parts(target)
                (target / "maildirfolder").touch(mode=0o600)
                (self._path / place).rename(_free_name(target / place))
            except OSError as error:
                if not (self._path / place).exists():
                    return  # somebody else moved it meanwhile
                raise MoveRefused(f"message {waiting.uid} cannot be moved to {target}: {error}") from error

    def file_away_all(self, waitings: Sequence[Waiting], folder: str) -> None:
        """The same for each of them."""
        for waiting in waitings:
            self.file_away(waiting, folder)

    def has_copy(self, message_id: str) -> bool:
        """Look for it in the headers of what waits; no folder of sent mail is known."""
        wanted = re.compile(rb"^message-id:\s*" + re.escape(message_id.encode()), re.IGNORECASE | re.MULTILINE)
        with self._speaking_of("be searched"):
            found = self._list()
        heads = (
            (self.fetch(each, _HEADER_BYTES) or b"").replace(b"\r\n", b"\n").partition(b"\n\n")[0] for each in found
        )
        return any(wanted.search(head) for head in heads)

    def wait(self, seconds: float) -> None:
        """Look every ``poll_seconds`` whether new/ or cur/ changed since they were last listed."""
        end = time.monotonic() + seconds
        while True:
            with self._speaking_of("be looked at"):
                if self._stamp is not None and self._stamp_now() != self._stamp:
                    return
            left = end - time.monotonic()
            if left <= 0 or self._waker.wait(min(left, self._poll_seconds)) or self._stamp is None:
                return

    def wake(self) -> None:
        """End a ``wait`` now. Safe to call from a signal handler."""
        self._waker.wake()

    def _list(self) -> list[Waiting]:
        found: dict[str, tuple[int, Waiting]] = {}
        places: dict[str, str] = {}
        for part in ("new", "cur"):
            with os.scandir(self._path / part) as entries:
                for entry in entries:
                    if entry.name.startswith("."):
                        continue
                    try:
                        status = entry.stat(follow_symlinks=False)
                    except FileNotFoundError:
                        continue
                    if not stat.S_ISREG(status.st_mode):
                        self._leave_alone(part, entry.name)
                        continue
                    uid = _uid(entry.name)
                    received_at = datetime.fromtimestamp(min(max(status.st_mtime, 0), _LATEST), UTC)
                    found[uid] = (status.st_mtime_ns, Waiting(0, uid, status.st_size, received_at))
                    places[uid] = f"{part}/{entry.name}"
        self._places = places
        return [waiting for _, waiting in sorted(found.values(), key=lambda pair: (pair[0], pair[1].uid))]

    def _leave_alone(self, part: str, name: str) -> None:
        if name not in self._left_alone:
            self._left_alone.add(name)
            log.warning("%s: %r is not a plain file: left alone", self._path / part, name)

    def _find(self, uid: str) -> str | None:
        """Where the message is now: another program may have moved it to cur/ or changed its flags."""
        place = self._places.get(uid)
        if place is None or not (self._path / place).exists():
            self._list()
            place = self._places.get(uid)
        return place

    def _stamp_now(self) -> tuple[int, ...] | None:
        """When new/ and cur/ last changed; None where that is so recent that a further change could look the same."""
        stamp = tuple(os.stat(self._path / part).st_mtime_ns for part in ("new", "cur"))
        return stamp if time.time_ns() - max(stamp) > _COARSEST_CLOCK_NS else None

    @contextlib.contextmanager
    def _speaking_of(self, what: str) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise MailboxAway(f"Maildir {self._path} cannot {what}: {error}") from error


class MaildirOutbox:
    """An ``Outbox`` that puts each message into a Maildir, made when missing, for people or programs to take from.

    The file is named for its bytes: the same message handed over twice, as after a crash, is one file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def send(self, sender: str, recipient: str, raw: bytes) -> Delivery:
        """Write ``raw`` unchanged. SENT is said once it is on disk under its final name; a full disk is LATER."""
        digest = hashlib.sha256(f"{sender}\0{recipient}\0".encode(errors="surrogatepass") + raw)
        name = f"{digest.hexdigest()}.mailhold"
        try:
            self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
            _make_parts(self._path)
            if self._has(name):
                return Delivery(Phase.SENT, f"already in {self._path}")
            draft = self._path / "tmp" / name
            with open(draft, "wb", opener=_for_the_owner) as file:
                file.write(raw)
                file.flush()
                os.fsync(file.fileno())
            draft.rename(self._path / "new" / name)
            _sync_directory(self._path / "new")
        except OSError as error:
            return Delivery(Phase.LATER, f"Maildir {self._path} cannot take the message: {error}")
        return Delivery(Phase.SENT, f"in {self._path / 'new' / name}")

    def close(self) -> None:
        """Nothing is held open."""

    def _has(self, name: str) -> bool:
        if (self._path / "new" / name).exists():
            return True
        with os.scandir(self._path / "cur") as entries:
            return any(entry.name.startswith(name) for entry in entries)


# What is wrong with one file must not stop the others: it may not be read, or became a link.
_OF_THE_FILE_ALONE = frozenset({errno.EACCES, errno.EPERM, errno.ELOOP, errno.ENXIO})

# So much of a message is looked through for its Message-ID.
_HEADER_BYTES = 200_000

# The last second that a datetime can hold; a file's time is whatever its owner set.
_LATEST = datetime.max.replace(tzinfo=UTC).timestamp() - 1

# File systems keep times in steps of up to 2 seconds (FAT); a change within one step does not show.
_COARSEST_CLOCK_NS = 2_000_000_000


def _uid(name: str) -> str:
    """The unique part of a file name, before the flags (":2,S"); odd bytes are %-escaped so that it can be stored."""
    return quote(os.fsencode(name.partition(":")[0]), safe="!#$&'()*+,;=@[]^{}~ ")


def _directory_name(folder: str) -> str:
    """The Maildir++ directory of "A/B": ".A.B", in modified UTF-7 (RFC 3501, 5.1.3)."""
    levels = folder.split("/")
    if any(not level or "." in level or "\0" in level for level in levels):
        raise MoveRefused(f"a Maildir cannot have a folder {folder!r}: no level of it may be empty or hold a dot")
    return "." + ".".join(bytes(modified_utf7(level)).decode("ascii") for level in levels)


def _for_the_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _make_parts(directory: Path) -> None:
    for part in _PARTS:
        path = directory / part
        if not path.is_dir():
            path.mkdir(mode=0o700, parents=True, exist_ok=True)


def _free_name(target: Path) -> Path:
    """``target``, or a name beside it where another message has that one already: no file is ever overwritten."""
    number = 0
    base, colon, flags = target.name.partition(":")
    free = target
    while free.exists():
        number += 1
        free = target.with_name(f"{base},{number}{colon}{flags}")
    return free


def _sync_directory(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
