"""``SmtpSink``: a real SMTP server (aiosmtpd) that keeps what it accepts, and can be told to misbehave.

``script`` names a phase and what to do there, once for each entry, then as
usual again::

    sink.script["rcpt"] = [Answer("450 4.2.1 busy")]
    sink.script["dot"] = [Answer(keep=True, drop=True)]     takes the message, hangs up without a word

Phases: "ehlo", "auth", "mail", "rcpt", "data" (the command), "dot" (after the
final dot), "rset", "quit".
"""

from __future__ import annotations

import asyncio
import base64
import ssl
import threading
import time
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from aiosmtpd.smtp import MISSING, SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.servers.certificates import Certificates


@dataclass(frozen=True, slots=True)
class Answer:
    """What to do in a phase, after ``delay_seconds``: hang up (``drop``) or say ``reply``. ``keep``: accept first."""

    reply: str = ""
    delay_seconds: float = 0.0
    drop: bool = False
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Accepted:
    """A message that the server took, and when (monotonic seconds)."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    at: float
    options: tuple[str, ...]
    user: str


class SmtpSink:
    """``security`` is "starttls", "tls" or "none". With ``users`` (name → password or token) one must log in."""

    def __init__(
        self,
        certificates: Certificates,
        *,
        security: str = "starttls",
        users: dict[str, str] | None = None,
        smtputf8: bool = True,
        largest: int = 50_000_000,
        hidden: tuple[str, ...] = (),
    ) -> None:
        self.accepted: list[Accepted] = []
        self.script: defaultdict[str, list[Answer]] = defaultdict(list)
        self.phases: list[str] = []  # every phase that was reached, in order
        self.connections = 0
        self.hidden = hidden  # extensions that are not offered
        self.users = users or {}
        context = None
        if security != "none":
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificates.server, certificates.key)
        self._context = context if security == "tls" else None
        options: dict[str, Any] = {"enable_SMTPUTF8": smtputf8, "data_size_limit": largest, "hostname": "sink.example"}
        if security == "starttls":
            options |= {"tls_context": context, "require_starttls": True}
        if self.users:
            options |= {"authenticator": self._check, "auth_require_tls": security == "starttls"}
        self._options = options
        self._live: set[_Protocol] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self.port = 0

    def start(self) -> None:
        """Listen, on the same port as before if it was stopped."""
        listening = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(listening)), daemon=True)
        self._thread.start()
        assert listening.wait(10), "the SMTP server does not start"

    def stop(self) -> None:
        """Hang up on everybody and listen no more. What was accepted stays."""
        if self._loop is not None and self._thread is not None:
            self._loop.call_soon_threadsafe(self._ending.set)
            self._thread.join(10)
            self._loop = self._thread = None

    async def _serve(self, listening: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        self._ending = asyncio.Event()
        server = await self._loop.create_server(self._protocol, "127.0.0.1", self.port, ssl=self._context)
        self.port = server.sockets[0].getsockname()[1]
        listening.set()
        await self._ending.wait()
        server.close()
        for protocol in tuple(self._live):
            if protocol.transport is not None and not protocol.transport.is_closing():  # 3.11.2 fails on what is gone
                protocol.transport.abort()
        await asyncio.sleep(0.01)  # so that the transports see their end

    def _protocol(self) -> _Protocol:
        assert self._loop is not None
        self.connections += 1
        protocol = _Protocol(self, _Handler(self), loop=self._loop, **self._options)
        self._live.add(protocol)
        return protocol

    def _check(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        if isinstance(data, LoginPassword):
            good = self.users.get(data.login.decode()) == data.password.decode()
            return AuthResult(success=good, handled=False, auth_data=data.login)
        return AuthResult(success=False, handled=False)


class _Protocol(SMTP):
    def __init__(self, sink: SmtpSink, handler: _Handler, **options: Any) -> None:
        self._sink = sink
        super().__init__(handler, **options)
        self._auth_required = bool(sink.users)  # as an option it warns where TLS is there from the first byte

    def connection_lost(self, error: Exception | None) -> None:
        self._sink._live.discard(self)
        super().connection_lost(error)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        said = await play(self._sink, "data", self)
        if said:
            await self.push(said)
        else:
            await super().smtp_DATA(arg)


class _Handler:
    def __init__(self, sink: SmtpSink) -> None:
        self._sink = sink

    async def handle_EHLO(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        said = await play(self._sink, "ehlo", server)
        if said:
            return [said]
        offered = [line for line in responses if not any(line[4:].startswith(name) for name in self._sink.hidden)]
        return [line[:3] + "-" + line[4:] for line in offered[:-1]] + [offered[-1][:3] + " " + offered[-1][4:]]

    async def handle_AUTH(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, arguments: list[str]
    ) -> Any:
        return await play(self._sink, "auth", server) or MISSING

    async def auth_XOAUTH2(self, server: SMTP, arguments: list[str]) -> AuthResult:  # noqa: N802
        user, token = "", ""
        for field in base64.b64decode(arguments[1]).decode().split("\1"):
            key, _, value = field.partition("=")
            user, token = (value if key == "user" else user), (value if key == "auth" else token)
        if self._sink.users.get(user) == token.removeprefix("Bearer "):
            return AuthResult(success=True, auth_data=user.encode())
        await server.challenge_auth(b'{"status":"401"}', encode_to_b64=True)
        return AuthResult(success=False, handled=False)

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        said = await play(self._sink, "mail", server)
        if said:
            return said
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        said = await play(self._sink, "rcpt", server)
        if said:
            return said
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        planned = self._sink.script["dot"][:1]
        if not planned or planned[0].keep or planned[0].reply.startswith("2"):
            self._sink.accepted.append(
                Accepted(
                    sender=(envelope.mail_from or "").removeprefix("<>"),
                    recipients=tuple(envelope.rcpt_tos),
                    raw=bytes(envelope.original_content or b""),
                    at=time.monotonic(),
                    options=tuple(envelope.mail_options),
                    user=(session.auth_data or b"").decode() if self._sink.users else "",
                )
            )
        return await play(self._sink, "dot", server) or "250 OK"

    async def handle_RSET(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        return await play(self._sink, "rset", server) or "250 OK"

    async def handle_QUIT(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        return await play(self._sink, "quit", server) or "221 Bye"


async def play(sink: SmtpSink, phase: str, server: SMTP) -> str:
    """Do what the script says for ``phase``; gives the reply to send, "" for the usual one."""
    sink.phases.append(phase)
    if not sink.script[phase]:
        return ""
    answer = sink.script[phase].pop(0)
    await asyncio.sleep(answer.delay_seconds)
    if answer.drop and server.transport is not None:
        server.transport.abort()
        await asyncio.sleep(60)  # until the loss of the connection ends this conversation
    return answer.reply
