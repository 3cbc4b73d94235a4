"""``ImapMailbox``: the holds mailbox on an IMAP server.

Trouble on the wire ends the connection, since what a half-read answer leaves
behind cannot be trusted; the next call connects again. Only a plain refusal
("NO") of a move leaves it standing.

Mail is named by UIDVALIDITY and UID alone. Flags are neither read nor set,
but for ``\\Deleted`` where a server has no MOVE (RFC 6851) and the message has
been copied; it is then expunged by its UID (RFC 4315), never with others.
"""

from __future__ import annotations

import contextlib
import imaplib
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from urllib.parse import quote

from mailhold.errors import MailboxAway, MailholdError, MoveRefused
from mailhold.post.imap_answers import body_of, is_refusal, move, namespace, waiting_from, windows
from mailhold.post.imap_client import ImapSettings, connect
from mailhold.post.imap_wire import Client
from mailhold.post.mailbox import Waiting
from mailhold.post.trouble import sentence
from mailhold.post.waker import Waker

__all__ = ["ImapMailbox", "ImapSettings"]

log = logging.getLogger(__name__)


class ImapMailbox:
    """A ``Mailbox`` on an IMAP server, over one connection.

    ``while_waiting`` is called with each piece of an answer, so that a watchdog can be fed during a long one.
    """

    def __init__(self, settings: ImapSettings, while_waiting: Callable[[], None] = lambda: None) -> None:
        self._settings = settings
        self._while_waiting = while_waiting
        self._waker = Waker()
        self._client: Client | None = None
        self._uidvalidity = 0
        self._prefix, self._delimiter = "", "/"
        self._made: set[str] = set()  # folders known to be there
        self._idle_since: float | None = None
        self._idle_failures = 0
        self._news = False  # mail came after the last listing, as told along with some other answer
        self._listed: list[Waiting] = []  # the batch at hand and the one before
        self._ahead: dict[str, bytes] = {}  # uid → body, fetched along with another
        self._breaks: Counter[Waiting] = Counter()  # how often the connection broke while a message was fetched
        self._passed_over: dict[Waiting, float] = {}  # until when, by the monotonic clock

    @property
    def name(self) -> str:
        """``imap://user@host/folder``, as in RFC 5092."""
        settings = self._settings
        return f"imap://{quote(settings.user, safe='')}@{settings.host}/{quote(settings.folder)}"

    def open(self) -> None:
        """Connect, log in and select the folder. Does nothing when already open."""
        self._opened()

    def close(self) -> None:
        """Drop the connection; never raises. What IMAP's LOGOUT would do, the server does by itself."""
        client, self._client = self._client, None
        self._idle_since = None
        self._made.clear()
        self._ahead.clear()
        self._listed = []
        if client is not None:
            with contextlib.suppress(Exception):
                client.shutdown()

    def waiting(self) -> Iterator[Waiting]:
        """Every message of the folder, lowest UID first. One listing: what comes later waits for the next."""
        with self._asking("be listed") as client:
            exists, uid_next = self._select(client)
            client.wire.untagged_responses.clear()
            self._news = False
            self._listed = []
        uidvalidity = self._uidvalidity
        uids: list[int] = []
        for window in windows(exists, uid_next, self._settings.window_uids):
            with self._asking("be searched") as client:
                uids += client.search(window)
        uids.sort()
        for start in range(0, len(uids), self._settings.batch_messages):
            batch = uids[start : start + self._settings.batch_messages]
            with self._asking("be listed") as client:
                if self._uidvalidity != uidvalidity:
                    return  # the folder was made anew meanwhile: these UIDs mean other messages now, or none
                rows = client.fetch(batch, [b"RFC822.SIZE", b"INTERNALDATE"])
            found = [
                waiting_from(uidvalidity, uid, row) for uid in batch if b"RFC822.SIZE" in (row := rows.get(uid, {}))
            ]
            self._listed = [*self._listed[-len(batch) :], *found]
            yield from found

    def fetch(self, waiting: Waiting, limit: int) -> bytes | None:
        """The message without marking it as read, at most ``limit`` bytes; those listed after it come along."""
        if time.monotonic() < self._passed_over.get(waiting, 0.0):
            return None
        if waiting.uidvalidity == self._uidvalidity and waiting.uid in self._ahead:
            return self._ahead.pop(waiting.uid)[:limit]
        self._opened()
        try:
            self._ahead = self._fetch(self._together(waiting, limit), limit)
        except MailboxAway:
            self._note_break(waiting)
            raise
        self._breaks.pop(waiting, None)
        body = self._ahead.pop(waiting.uid, None)
        return None if body is None else body[:limit]

    def file_away(self, waiting: Waiting, folder: str) -> None:
        """Move the message to ``folder``, making and subscribing that where it is missing."""
        self.file_away_all((waiting,), folder)

    def file_away_all(self, waitings: Sequence[Waiting], folder: str) -> None:
        """Move several messages at once; many times faster than one by one."""
        for start in range(0, len(waitings), self._settings.batch_messages):
            part = waitings[start : start + self._settings.batch_messages]
            who = f"message {part[0].uid}" if len(part) == 1 else f"{len(part)} messages"
            with self._asking(f"move {who} to {folder}") as client:
                uids = [int(each.uid) for each in part if each.uidvalidity == self._uidvalidity]
                if uids:
                    self._move(client, uids, self._name_there(folder))

    def has_copy(self, message_id: str) -> bool:
        """Look for it where mail waits and in ``sent_folder``, which is only read. A missing folder is logged."""
        settings = self._settings
        with self._asking("be searched for a reply in doubt") as client:
            wanted = ["HEADER", "Message-ID", message_id]
            if client.search(wanted):
                return True
            if not settings.sent_folder:
                return False
            client.wire.allow(settings.answer_seconds, settings.answer_bytes)
            try:
                client.select_folder(self._name_there(settings.sent_folder), readonly=True)
                found = bool(client.search(wanted))
            except imaplib.IMAP4.error as error:
                if not is_refusal(error):
                    raise
                log.warning("%s: sent_folder %r cannot be looked into: %s", self.name, settings.sent_folder, error)
                found = False
            self._ahead.clear()
            self._select(client)
            client.wire.untagged_responses.clear()
            self._news = True  # what came meanwhile was told along with the folders, and will not be told again
            return found

    def wait(self, seconds: float) -> None:
        """Wait for news in IDLE, or, where the server has none, until the next look is due."""
        client = self._opened()
        settings = self._settings
        self._hear_news(client)
        if self._news:
            return
        if not client.has_capability("IDLE") or self._idle_failures > 1:
            self._idle_failures = 0
            self._waker.wait(min(seconds, settings.poll_seconds))
            return
        if self._idle_since is None or time.monotonic() - self._idle_since >= settings.idle_seconds:
            self._begin_idle()
        if self._idle_since is not None and not client.wire.has_news:
            left = self._idle_since + settings.idle_seconds - time.monotonic()
            self._waker.wait(min(seconds, left), client.socket().fileno())

    def wake(self) -> None:
        """End a ``wait`` now. Safe to call from a signal handler."""
        self._waker.wake()

    def _opened(self) -> Client:
        if self._client is None:
            with self._troubles("be opened"):
                self._client = connect(self._settings, self._while_waiting)
                self._prefix, self._delimiter = namespace(self._client)
                self._select(self._client)
        return self._client

    @contextlib.contextmanager
    def _asking(self, what: str, size: int = 0) -> Iterator[Client]:
        """The client, open and out of IDLE, with time and room for one answer, ``size`` bytes of mail in it."""
        client = self._opened()
        settings = self._settings
        with self._troubles(what):
            if self._idle_since is not None:
                client.wire.allow(settings.idle_answer_seconds, settings.answer_bytes)
                client.idle_done()
                self._idle_since = None
            self._hear_news(client)
            client.wire.allow(settings.answer_seconds, settings.answer_bytes + size)
            yield client

    def _hear_news(self, client: Client) -> None:
        """Note whether the server said, unasked, that there is more mail: it will not say so again in IDLE.

        Then forget what it said unasked, which imaplib would keep for ever.
        """
        self._news = self._news or "EXISTS" in client.wire.untagged_responses
        client.wire.untagged_responses.clear()

    @contextlib.contextmanager
    def _troubles(self, what: str) -> Iterator[None]:
        """Whatever goes wrong closes the connection and becomes ``MailboxAway``.

        Besides the network's and imaplib's own errors, a confused server shows as KeyError, ValueError,
        AttributeError, RecursionError and others from the parser: no list of them would be complete.
        """
        try:
            yield
        except MoveRefused:
            raise
        except MailholdError:
            self.close()
            raise
        except Exception as error:
            self.close()
            why = sentence(error)
            if not isinstance(error, OSError | imaplib.IMAP4.error):
                why = f"its answer makes no sense ({type(error).__name__}: {why})"
            raise MailboxAway(f"{self.name} cannot {what}: {why}") from error
        except BaseException:
            self.close()
            raise

    def _begin_idle(self) -> None:
        with self._asking("wait for news") as client:
            client.wire.allow(self._settings.idle_answer_seconds, self._settings.answer_bytes)
            try:
                client.idle()
            except imaplib.IMAP4.abort:
                raise
            except imaplib.IMAP4.error:
                # IDLE refused, or news before the "+" with no telling where it ends: look anew over a new connection.
                # When that happens twice on end, the next wait is a plain one.
                self._idle_failures += 1
                self.close()
            else:
                self._idle_failures = 0
                self._idle_since = time.monotonic()

    def _fetch(self, together: list[Waiting], limit: int) -> dict[str, bytes]:
        """The bodies of some messages by UID; the first alone may be larger than ``limit``."""
        first = together[0]
        size = sum(min(each.size, limit) for each in together)
        with self._asking(f"give message {first.uid}", size) as client:
            if first.uidvalidity != self._uidvalidity:
                return {}
            item = b"BODY.PEEK[]" if first.size <= limit else b"BODY.PEEK[]<0.%d>" % limit
            rows = client.fetch([int(each.uid) for each in together], [item])
        bodies = {each.uid: body_of(rows.get(int(each.uid), {}), each) for each in together}
        return {uid: body for uid, body in bodies.items() if body is not None}

    def _select(self, client: Client) -> tuple[int, int]:
        """How many messages there are, and the UID that the next one will get (0 where the server does not say)."""
        found = client.select_folder(self._name_there(self._settings.folder))
        if b"UIDVALIDITY" not in found:
            raise MailboxAway(f"{self.name} has no UIDVALIDITY: its messages cannot be told apart for good")
        self._uidvalidity = found[b"UIDVALIDITY"]
        return found[b"EXISTS"], found.get(b"UIDNEXT", 0)

    def _name_there(self, folder: str) -> str:
        name = folder.replace("/", self._delimiter)
        if name.upper() == "INBOX" or name.startswith(self._prefix):
            return name
        return self._prefix + name

    def _make_folder(self, client: Client, name: str) -> None:
        if name in self._made:
            return
        if all(there != name for _, _, there in client.list_folders("", name)):
            client.create_folder(name)
            with contextlib.suppress(imaplib.IMAP4.error):
                client.subscribe_folder(name)  # so that people see it; a server without subscriptions shows it anyway
        self._made.add(name)

    def _move(self, client: Client, uids: list[int], name: str) -> None:
        try:
            self._make_folder(client, name)
            try:
                move(client, uids, name)
            except imaplib.IMAP4.error as error:
                if not is_refusal(error, "TRYCREATE"):
                    raise
                self._made.discard(name)  # somebody removed it
                self._make_folder(client, name)
                move(client, uids, name)
        except imaplib.IMAP4.error as error:
            if not is_refusal(error):
                raise
            if client.search(["UID", ",".join(map(str, uids))]):  # else all of them are gone, which is as good
                raise MoveRefused(f"{self.name} cannot move mail to {name}: {sentence(error)}") from error

    def _together(self, waiting: Waiting, limit: int) -> list[Waiting]:
        """The message and those listed after it, as far as they may come along."""
        together = [waiting]
        if waiting not in self._listed or self._breaks or waiting.size > limit:
            return together
        size = waiting.size
        for each in self._listed[self._listed.index(waiting) + 1 :]:
            size += each.size
            if len(together) >= self._settings.ahead_messages or size > self._settings.ahead_bytes or each.size > limit:
                break
            together.append(each)
        return together

    def _note_break(self, waiting: Waiting) -> None:
        """A message at which the connection breaks again and again is damaged on the server: let the others by."""
        self._breaks[waiting] += 1
        if self._breaks[waiting] >= self._settings.fetch_tries:
            log.warning("%s: message %s breaks the connection each time: passed over for now", self.name, waiting.uid)
            del self._breaks[waiting]
            self._passed_over[waiting] = time.monotonic() + self._settings.pass_over_seconds
