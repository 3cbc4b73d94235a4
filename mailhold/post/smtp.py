"""``SmtpOutbox``: replies handed to an SMTP submission server, with a plain answer of what became of each.

The phases stand apart, since only one moment is unsure. Whatever goes wrong
before the final dot leaves the message unsent (LATER, REFUSED). A reply after
the dot says whether the server took it. No reply after the dot is UNCERTAIN:
the server may have taken it (RFC 1047). What becomes of the connection later,
as a QUIT that fails, says nothing about the message.
"""

from __future__ import annotations

import contextlib
import re
import smtplib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from mailhold.errors import LoginRefused, OutboxAway
from mailhold.post.outbox import Delivery, Phase
from mailhold.post.security import Security
from mailhold.post.smtp_conversation import Conversation
from mailhold.post.trouble import reply, sentence


@dataclass(frozen=True, slots=True)
class SmtpSettings:
    """The server that takes replies, and how long to wait for it.

    Without ``user`` nobody logs in. With ``token``, which gives a fresh OAuth access token at each login, XOAUTH2
    takes the place of the password. ``ca_file`` (PEM) takes the place of the system's authorities. ``local_name`` is
    what we call ourselves in EHLO, "" for this machine's name.

    ``connect_seconds``: to connect. ``reply_seconds``: for the answer to each command. ``accept_seconds``: for the
    answer after the final dot; servers need long there, and giving up early sends twice (RFC 5321, 4.5.3.2.6).
    ``keep_seconds`` and ``keep_messages``: how long a connection is kept unused, and how many messages go over it.
    """

    host: str
    port: int = 587
    security: Security = Security.STARTTLS
    ca_file: Path | None = None
    user: str = ""
    password: str = field(default="", repr=False)
    token: Callable[[], str] | None = field(default=None, repr=False)
    local_name: str = ""
    connect_seconds: float = 30.0
    reply_seconds: float = 60.0
    accept_seconds: float = 600.0
    keep_seconds: float = 60.0
    keep_messages: int = 100


class SmtpOutbox:
    """An ``Outbox`` on an SMTP server, over one connection that is kept for a while.

    ``while_waiting`` is called every few seconds while a reply is waited for, so that a watchdog can be fed.
    """

    def __init__(self, settings: SmtpSettings, while_waiting: Callable[[], None] = lambda: None) -> None:
        self._settings = settings
        self._while_waiting = while_waiting
        self._conversation: Conversation | None = None
        self._used_at = 0.0
        self._messages = 0
        self._between = True  # whether the last message was ended, so that the server expects another one

    def open(self) -> None:
        """Connect and log in, to see that it can be done. Raises ``OutboxAway`` or ``LoginRefused``."""
        try:
            self._connect()
        except _BROKEN as error:
            self._drop()
            raise OutboxAway(f"{self._settings.host}: {sentence(error)}") from error

    def send(self, sender: str, recipient: str, raw: bytes) -> Delivery:
        """Hand over one message. Raises ``LoginRefused`` when the server does not let us in."""
        problem = _address_problem(recipient) or (sender and _address_problem(sender))
        if problem:
            return Delivery(Phase.REFUSED, problem)
        body = _dot_stuffed(raw)
        kept = self._still_good()
        if kept is not None:
            # A server may hang up on a kept connection at any time. The dot not being sent, a second try is safe.
            with contextlib.suppress(*_BROKEN):
                return self._hand_over(kept, sender, recipient, body)
            self._drop()
        try:
            return self._hand_over(self._connect(), sender, recipient, body)
        except _BROKEN as error:
            self._drop()
            return Delivery(Phase.LATER, f"{self._settings.host}: {sentence(error)}")

    def close(self) -> None:
        """Say goodbye if the server still listens; never raises."""
        if self._conversation is not None:
            with contextlib.suppress(*_BROKEN):
                self._conversation.patience_seconds = min(5.0, self._settings.reply_seconds)
                self._conversation.quit()
        self._drop()

    def _hand_over(self, conversation: Conversation, sender: str, recipient: str, body: bytes) -> Delivery:
        """Raises ``OSError`` when the connection broke before the final dot."""
        self._used_at = time.monotonic()
        self._messages += 1
        self._between = False
        lacking = conversation.what_lacks_for(sender, recipient, body)
        if lacking:
            return Delivery(Phase.REFUSED, f"{self._settings.host} {lacking}")
        steps: tuple[tuple[str, Callable[[], tuple[int, bytes]], tuple[int, ...]], ...] = (
            ("sender", lambda: conversation.say_mail(sender, recipient, body), (250,)),
            ("recipient", lambda: conversation.rcpt(recipient), (250, 251)),
            ("message", lambda: conversation.docmd("DATA"), (354,)),
        )
        for what, ask, welcome in steps:
            code, said = ask()
            if code == _CLOSING:
                raise smtplib.SMTPServerDisconnected(reply(code, said))
            if code not in welcome:
                phase = Phase.REFUSED if 500 <= code < 600 else Phase.LATER
                return Delivery(phase, f"{what} refused: {reply(code, said)}")
        conversation.send(body)
        return self._end_with_dot(conversation)

    def _end_with_dot(self, conversation: Conversation) -> Delivery:
        conversation.patience_seconds = self._settings.accept_seconds
        try:
            conversation.send(b".\r\n")
            code, said = conversation.getreply()
        except _BROKEN as error:
            self._drop()
            return Delivery(Phase.UNCERTAIN, f"no answer after the message was handed over: {sentence(error)}")
        finally:
            conversation.patience_seconds = self._settings.reply_seconds
        self._between = True
        if code == _CLOSING:
            self._drop()
        if code == _ACCEPTED:
            return Delivery(Phase.SENT, reply(code, said))
        if 400 <= code < 600:
            return Delivery(Phase.LATER if code < 500 else Phase.REFUSED, f"message refused: {reply(code, said)}")
        self._drop()
        return Delivery(Phase.UNCERTAIN, f"no answer that says what became of the message: {reply(code, said)}")

    def _still_good(self) -> Conversation | None:
        """The kept connection if it may be used again; RSET ends a message that was begun and refused."""
        conversation = self._conversation
        if conversation is None:
            return None
        settings = self._settings
        if time.monotonic() - self._used_at < settings.keep_seconds and self._messages < settings.keep_messages:
            with contextlib.suppress(*_BROKEN):
                if self._between or conversation.rset()[0] == _ACCEPTED:
                    return conversation
        self.close()
        return None

    def _connect(self) -> Conversation:
        settings = self._settings
        self._messages = 0
        self._between = True
        self._conversation = conversation = Conversation(
            settings.host,
            settings.port,
            security=settings.security,
            ca_file=settings.ca_file,
            local_name=settings.local_name,
            connect_seconds=settings.connect_seconds,
            while_waiting=self._while_waiting,
        )
        conversation.patience_seconds = settings.reply_seconds
        conversation.greet()
        if settings.user:
            self._log_in(conversation)
        return conversation

    def _log_in(self, conversation: Conversation) -> None:
        settings = self._settings
        if settings.token is not None:
            answer = f"user={settings.user}\1auth=Bearer {settings.token()}\1\1"
            code, said = conversation.authenticate("XOAUTH2", answer)
        else:
            code, said = conversation.log_in(settings.user, settings.password)
        if code == _LOGGED_IN:
            return
        self._drop()
        if not 500 <= code < 600:
            raise smtplib.SMTPResponseException(code, said)
        checked = "password" if settings.token is None else "token"
        raise LoginRefused(
            f"{settings.host} refused the login of {settings.user}: {reply(code, said)}; "
            f"check the user name and the {checked}"
        )

    def _drop(self) -> None:
        conversation, self._conversation = self._conversation, None
        if conversation is not None:
            conversation.close()


# What smtplib and the network raise; ValueError where a name cannot be said (a host with an empty label).
_BROKEN = (OSError, ValueError)

_ACCEPTED = 250
_LOGGED_IN = 235
_CLOSING = 421  # the server hangs up; the answer to whatever was asked

# An address without quotes, comments, spaces or anything else that could end it early inside MAIL or RCPT.
_ADDRESS = re.compile(r"[^\s<>()\[\]\\,;:@\"\x00-\x1f\x7f]{1,64}@[^\s<>()\[\]\\,;:@\"\x00-\x1f\x7f]{1,255}")


def _address_problem(address: str) -> str:
    return "" if _ADDRESS.fullmatch(address) else f"{address!r} is not an address that mail can be sent with"


def _dot_stuffed(raw: bytes) -> bytes:
    """The lines of a message as they go over the wire: each ends in CRLF, a leading dot is doubled (RFC 5321, 4.5.2).

    A lone CR or LF ends a line too: some servers read it so, and would see commands where we sent text.
    """
    body = re.sub(rb"\r\n|\r|\n", b"\r\n", raw)
    if not body.endswith(b"\r\n"):
        body += b"\r\n"
    return re.sub(rb"(?m)^\.", b"..", body)
