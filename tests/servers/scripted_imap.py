"""``ScriptedImap``: a small IMAP server that behaves, except where a test says otherwise.

    server = ScriptedImap({1: b"Subject: x\\r\\n\\r\\n"})
    server.on("UID FETCH", lambda talk: talk.say(b"* 1 FETCH (FLAGS ())"), talk.ok)

``on`` gives acts for the next commands of a kind, one each; then the usual
answer comes again. An act gets the ``Talk`` and says what it likes.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
import time
from collections import defaultdict
from collections.abc import Callable

CAPABILITY = "IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 IDLE MOVE UIDPLUS NAMESPACE"


class HangUp(Exception):
    """An act raises it to end the connection."""


class Talk:
    """One connection, and the command at hand: ``tag``, ``command`` ("UID FETCH"), ``arguments``."""

    def __init__(self, server: ScriptedImap, connection: socket.socket) -> None:
        self.server = server
        self.tag = self.command = self.arguments = ""
        self._connection = connection
        self._lines = connection.makefile("rb")

    def raw(self, data: bytes) -> None:
        """Send bytes as they are."""
        self._connection.sendall(data)

    def say(self, line: str | bytes) -> None:
        """Send one line."""
        self.raw((line.encode() if isinstance(line, str) else line) + b"\r\n")

    def ok(self, said: str = "done") -> None:
        """End the command well."""
        self.say(f"{self.tag} OK {said}")

    def no(self, said: str) -> None:
        """Refuse the command."""
        self.say(f"{self.tag} NO {said}")

    def line(self) -> str:
        """The client's next line; raises ``HangUp`` when it is gone."""
        line = self._lines.readline()
        if not line:
            raise HangUp
        return line.decode().rstrip("\r\n")

    def stall(self, seconds: float = 30.0) -> None:
        """Say nothing until the client gives up."""
        self._connection.settimeout(seconds)
        with contextlib.suppress(OSError):
            while self._lines.readline():
                pass
        raise HangUp

    def drip(self, data: bytes, pause_seconds: float) -> None:
        """Send byte by byte."""
        for byte in data:
            self.raw(bytes([byte]))
            time.sleep(pause_seconds)

    def close(self) -> None:
        """Hang up."""
        self._lines.close()
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)
        self._connection.close()


Act = Callable[[Talk], object]


class ScriptedImap:
    """Listens on 127.0.0.1 in the clear. ``said`` keeps each command, secrets and all.

    ``messages`` is UID → bytes; ``moved`` UID → folder, and ``filed`` folder → bytes, of those that were moved.
    """

    def __init__(self, messages: dict[int, bytes], capability: str = CAPABILITY, greeting: str = "* OK ready") -> None:
        self.messages = messages
        self.moved: dict[int, str] = {}
        self.filed: defaultdict[str, list[bytes]] = defaultdict(list)
        self.said: list[str] = []
        self.connections = 0
        self.uidvalidity = 77
        self.capability = capability
        self.greeting = greeting
        self._acts: defaultdict[str, list[Act]] = defaultdict(list)
        self._talks: list[Talk] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def on(self, command: str, *acts: Act) -> None:
        """What to do at the next commands of this kind."""
        self._acts[command].extend(acts)

    def stop(self) -> None:
        """Hang up on everybody and listen no more."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for talk in self._talks:
            with contextlib.suppress(OSError):
                talk._connection.shutdown(socket.SHUT_RDWR)
        for thread in (self._accepting, *self._threads):
            thread.join(5)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self.connections += 1
                talk = Talk(self, connection)
                self._talks.append(talk)
                thread = threading.Thread(target=self._converse, args=(talk,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _converse(self, talk: Talk) -> None:
        with contextlib.suppress(HangUp, OSError):
            talk.say(self.greeting)
            while True:
                talk.tag, _, command = talk.line().partition(" ")
                self.said.append(command)
                words = command.split(" ", 2 if command.upper().startswith("UID ") else 1)
                talk.arguments = words.pop() if len(words) > 1 + command.upper().startswith("UID ") else ""
                talk.command = " ".join(words).upper()
                acts = self._acts[talk.command]
                (acts.pop(0) if acts else _USUAL.get(talk.command, Talk.ok))(talk)
        talk.close()


def _capability(talk: Talk) -> None:
    talk.say(f"* CAPABILITY {talk.server.capability}")
    talk.ok()


def _authenticate(talk: Talk) -> None:
    talk.say("+ ")
    talk.line()
    talk.ok()


def _namespace(talk: Talk) -> None:
    talk.say('* NAMESPACE (("" "/")) NIL NIL')
    talk.ok()


def _select(talk: Talk) -> None:
    server = talk.server
    talk.say(f"* {len(server.messages)} EXISTS")
    talk.say("* 0 RECENT")
    talk.say("* FLAGS (\\Seen \\Deleted)")
    talk.say(f"* OK [UIDVALIDITY {server.uidvalidity}] valid")
    talk.say(f"* OK [UIDNEXT {max(server.messages, default=0) + 1}] next")
    talk.ok("[READ-WRITE] selected")


def _search(talk: Talk) -> None:
    found = sorted(talk.server.messages)
    window = re.fullmatch(r"UID (\d+):(\d+)|UID (\d+)", talk.arguments)
    if window:
        low, high = int(window[1] or window[3]), int(window[2] or window[3])
        found = [uid for uid in found if low <= uid <= high]
    talk.say("* SEARCH" + "".join(f" {uid}" for uid in found))
    talk.ok()


def fetch(talk: Talk) -> None:
    """The usual answer to UID FETCH, for an act that must let one pass."""
    uids, _, items = talk.arguments.partition(" ")
    cut = re.search(r"BODY.PEEK\[\]<0\.(\d+)>", items)
    for uid in map(int, uids.split(",")):
        raw = talk.server.messages.get(uid)
        if raw is None:
            continue
        if "RFC822.SIZE" in items:
            date = "21-Nov-2026 10:00:00 -0800"
            talk.say(f'* {uid} FETCH (UID {uid} RFC822.SIZE {len(raw)} INTERNALDATE "{date}")')
        else:
            body = raw[: int(cut[1])] if cut else raw
            talk.raw(body_answer(uid, body, b"BODY[]<0>" if cut else b"BODY[]"))
    talk.ok()


def _move(talk: Talk) -> None:
    uids, _, folder = talk.arguments.partition(" ")
    for uid in map(int, uids.split(",")):
        raw = talk.server.messages.pop(uid, None)
        if raw is not None:
            talk.server.moved[uid] = folder.strip('"')
            talk.server.filed[folder.strip('"')].append(raw)
            talk.say(f"* OK [COPYUID 9 {uid} {uid}] moved")
            talk.say("* 1 EXPUNGE")
    talk.ok()


def _idle(talk: Talk) -> None:
    talk.say("+ idling")
    talk.line()
    talk.ok()


def body_answer(uid: int, body: bytes, item: bytes = b"BODY[]") -> bytes:
    """A row of FETCH with a body."""
    return b"* %d FETCH (UID %d %s {%d}\r\n%s)\r\n" % (uid, uid, item, len(body), body)


_USUAL: dict[str, Act] = {
    "CAPABILITY": _capability,
    "AUTHENTICATE": _authenticate,
    "NAMESPACE": _namespace,
    "SELECT": _select,
    "UID SEARCH": _search,
    "UID FETCH": fetch,
    "UID MOVE": _move,
    "IDLE": _idle,
}
