"""``Client``: IMAPClient on a connection of our own, ``Wire``, which bounds what a server may do to us.

The read timeout of a socket counts from byte to byte: a server that drips one
byte a second never trips it, and one that never ends its line fills the
memory. A ``Wire`` gives each answer a deadline and a size as a whole. It also
owns its buffer, so that one can see what was read ahead: news that came in
the same packet as the "+ idling" is not in the socket any more.
"""

from __future__ import annotations

import contextlib
import imaplib
import socket
import ssl
import time
from collections.abc import Callable
from typing import Any

from imapclient import IMAPClient, SocketTimeout

_CHUNK_BYTES = 65536


class Wire(imaplib.IMAP4):
    """imaplib's protocol over a socket with bounds. Broken bounds raise ``TimeoutError`` or ``imaplib.IMAP4.abort``."""

    def __init__(
        self,
        host: str,
        port: int,
        context: ssl.SSLContext | None,
        *,
        connect_seconds: float,
        read_seconds: float,
        answer_bytes: int,
        while_waiting: Callable[[], None],
    ) -> None:
        self._while_waiting = while_waiting
        self._context = context
        self._read_seconds = read_seconds
        self._buffer = bytearray()
        self.allow(connect_seconds, answer_bytes)
        super().__init__(host, port, connect_seconds)

    def allow(self, seconds: float, size: int) -> None:
        """Give the next answer so many seconds and bytes, all in all."""
        self._deadline = time.monotonic() + seconds
        self._bytes_left = size

    @property
    def has_news(self) -> bool:
        """Whether something was read ahead that a selector on the socket would not show."""
        return bool(self._buffer) or (isinstance(self.sock, ssl.SSLSocket) and self.sock.pending() > 0)

    # What follows are imaplib's own points for another transport.

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        """Connect, with TLS at once where a context was given."""
        self.host, self.port = host, port
        plain = socket.create_connection((host, port), timeout)
        try:
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.sock = self._context.wrap_socket(plain, server_hostname=host) if self._context else plain
        except BaseException:
            plain.close()
            raise

    def starttls(self, ssl_context: ssl.SSLContext | None = None) -> tuple[Any, list[Any]]:
        """Begin TLS. Words already waiting were said in the clear by who knows whom: they end the connection."""
        if ssl_context is None:
            raise ValueError("a context that checks certificates is needed")
        kind, said = self._simple_command("STARTTLS")
        if kind != "OK" or self._buffer:
            raise self.abort(f"STARTTLS failed: {kind} {said!r}")
        self.sock = ssl_context.wrap_socket(self.sock, server_hostname=self.host)
        self._tls_established = True
        self._get_capabilities()
        return kind, said

    def read(self, size: int) -> bytes:
        """Exactly ``size`` bytes."""
        if size > self._bytes_left + len(self._buffer):
            raise self.abort(f"the server announces {size} bytes, more than were asked for")
        while len(self._buffer) < size:
            self._receive()
        return self._take(size)

    def readline(self) -> bytes:
        """Up to and with the next LF."""
        searched = 0
        while (end := self._buffer.find(b"\n", searched)) < 0:
            searched = len(self._buffer)
            self._receive()
        return self._take(end + 1)

    def shutdown(self) -> None:
        """Close the socket, whatever state it is in."""
        sock = getattr(self, "sock", None)
        if sock is not None:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()

    def _receive(self) -> None:
        seconds = min(self._read_seconds, self._deadline - time.monotonic())
        if seconds <= 0:
            raise TimeoutError("the server took too long for one answer")
        self.sock.settimeout(seconds)
        try:
            chunk = self.sock.recv(_CHUNK_BYTES)
        except TimeoutError:
            raise TimeoutError("the server took too long for one answer") from None
        self._while_waiting()
        if not chunk:
            raise self.abort("the server closed the connection")
        self._bytes_left -= len(chunk)
        if self._bytes_left < 0:
            raise self.abort("the server sent more than was asked for")
        self._buffer += chunk

    def _take(self, size: int) -> bytes:
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken


class Client(IMAPClient):  # type: ignore[misc]
    """IMAPClient over a ``Wire``, with aware times."""

    def __init__(
        self,
        host: str,
        port: int,
        context: ssl.SSLContext | None,
        *,
        connect_seconds: float,
        read_seconds: float,
        answer_bytes: int,
        while_waiting: Callable[[], None],
    ) -> None:
        self._make_wire: Callable[[], Wire] = lambda: Wire(
            host,
            port,
            context,
            connect_seconds=connect_seconds,
            read_seconds=read_seconds,
            answer_bytes=answer_bytes,
            while_waiting=while_waiting,
        )
        super().__init__(
            host,
            port,
            ssl=context is not None,
            ssl_context=context,
            timeout=SocketTimeout(connect_seconds, read_seconds),
        )
        self.normalise_times = False  # else INTERNALDATE comes without its offset, in this machine's zone
        self.wire.debug = 0  # else imaplib renders every body for a log that nobody reads

    @property
    def wire(self) -> Wire:
        """The connection below."""
        wire: Wire = self._imap
        return wire

    def _create_IMAP4(self) -> Wire:  # noqa: N802 (IMAPClient's name)
        return self._make_wire()
