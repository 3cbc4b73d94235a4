"""``connect``: ``ImapSettings`` → a ``Client`` that is logged in."""

from __future__ import annotations

import imaplib
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from imapclient.exceptions import LoginError

from mailhold.errors import LoginRefused
from mailhold.post.imap_wire import Client
from mailhold.post.security import Security, tls_context

# RFC 5530: the server cannot check the name and password just now, which says nothing about them.
_NOT_NOW = re.compile(r"\[(UNAVAILABLE|INUSE|LIMIT|SERVERBUG)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ImapSettings:
    """Where the mailbox is, and what a server may cost us.

    ``folder`` is where mail waits; "/" parts levels, whatever the server's own sign is. ``sent_folder`` is where the
    server keeps what we sent, "" where it keeps nothing. ``ca_file`` (PEM) takes the place of the system's
    authorities. With ``token``, which gives a fresh OAuth access token at each login, XOAUTH2 takes the place of the
    password.

    ``connect_seconds``: to connect. ``read_seconds``: the longest silence within an answer. ``answer_seconds``: an
    answer as a whole, however slowly it drips. ``idle_answer_seconds``: to begin or end IDLE. ``idle_seconds``: IDLE
    is renewed after so long (servers hang up after 30 minutes, some routers after 10). ``poll_seconds``: between
    looks where the server has no IDLE.

    ``answer_bytes``: the largest answer, besides the messages asked for. ``window_uids``: folders of more messages
    are searched by so many UIDs at a time. ``batch_messages``: whose size and date are asked for at once.
    ``ahead_messages`` and ``ahead_bytes``: how much is fetched along with a message, to save round trips; 1 for none.

    ``fetch_tries``: a message at which the connection broke so often is passed over for ``pass_over_seconds``, so
    that a damaged one does not keep the others waiting.
    """

    host: str
    user: str
    password: str = field(default="", repr=False)
    token: Callable[[], str] | None = field(default=None, repr=False)
    port: int = 993
    security: Security = Security.TLS
    ca_file: Path | None = None
    folder: str = "INBOX"
    sent_folder: str = ""
    connect_seconds: float = 15.0
    read_seconds: float = 60.0
    answer_seconds: float = 300.0
    idle_answer_seconds: float = 15.0
    idle_seconds: float = 540.0
    poll_seconds: float = 60.0
    answer_bytes: int = 16 * 1024 * 1024
    window_uids: int = 50_000
    batch_messages: int = 200
    ahead_messages: int = 50
    ahead_bytes: int = 1024 * 1024
    fetch_tries: int = 3
    pass_over_seconds: float = 3600.0


def connect(settings: ImapSettings, while_waiting: Callable[[], None]) -> Client:
    """Connect, make the connection private, log in. ``while_waiting`` is called as pieces of answers come.

    Raises ``LoginRefused``; every other exception means that the server could not be reached or used.
    """
    context = None if settings.security is Security.NONE else tls_context(settings.ca_file)
    client = Client(
        settings.host,
        settings.port,
        context if settings.security is Security.TLS else None,
        connect_seconds=settings.connect_seconds,
        read_seconds=settings.read_seconds,
        answer_bytes=settings.answer_bytes,
        while_waiting=while_waiting,
    )
    try:
        client.wire.allow(settings.answer_seconds, settings.answer_bytes)
        if settings.security is Security.STARTTLS:
            client.starttls(context)
        _log_in(client, settings)
        client.capabilities()  # those after login are the ones that count; they are kept from here on
    except BaseException:
        client.shutdown()
        raise
    return client


def _log_in(client: Client, settings: ImapSettings) -> None:
    try:
        if settings.token is not None:
            client.oauth2_login(settings.user, settings.token())
        elif client.has_capability("AUTH=PLAIN"):  # LOGIN cannot say a password that is not ASCII
            client.plain_login(settings.user, settings.password)
        else:
            client.login(settings.user, settings.password)
    except LoginError as error:
        # IMAPClient says "login error" of a connection that broke while logging in, too.
        if isinstance(error.__context__, imaplib.IMAP4.abort) or _NOT_NOW.search(str(error)):
            raise
        secret = "token" if settings.token is not None else "password"
        raise LoginRefused(
            f"{settings.host} refused the login of {settings.user}: {error}; check the user name and the {secret}"
        ) from error
