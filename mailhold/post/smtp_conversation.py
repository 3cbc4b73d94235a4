"""``Conversation``: smtplib's protocol with TLS as asked for, patience by phase, and logins beyond ASCII."""

from __future__ import annotations

import base64
import selectors
import smtplib
import socket
import ssl
import time
from collections.abc import Callable
from pathlib import Path

from mailhold.post.security import Security, tls_context

_TICK_SECONDS = 10.0


class Conversation(smtplib.SMTP):
    """One connection to a submission server. Every method raises ``OSError`` when it breaks.

    ``patience_seconds`` is how long the next replies are waited for.
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        security: Security,
        ca_file: Path | None,
        local_name: str,
        connect_seconds: float,
        while_waiting: Callable[[], None],
    ) -> None:
        self._security = security
        self._context = None if security is Security.NONE else tls_context(ca_file)
        self._while_waiting = while_waiting
        self.patience_seconds = connect_seconds
        name = local_name or socket.gethostname()
        super().__init__(host, port, name if "." in name else "[127.0.0.1]", connect_seconds)

    def greet(self) -> None:
        """EHLO, and STARTTLS where that is how TLS begins; never goes on in the clear instead."""
        self._ehlo()
        if self._security is Security.STARTTLS:
            if not self.has_extn("starttls"):
                raise smtplib.SMTPNotSupportedError("the server offers no STARTTLS: check port and security")
            code, said = self.starttls(context=self._context)
            if code != 220:
                raise smtplib.SMTPResponseException(code, said)
            self._ehlo()

    def log_in(self, user: str, password: str) -> tuple[int, bytes]:
        """AUTH PLAIN, which can say every password; else what smtplib finds."""
        if "PLAIN" in self.esmtp_features.get("auth", "").upper().split():
            return self.authenticate("PLAIN", f"\0{user}\0{password}")
        try:
            return self.login(user, password)
        except smtplib.SMTPAuthenticationError as error:
            said = error.smtp_error
            return error.smtp_code, said if isinstance(said, bytes) else said.encode()
        except smtplib.SMTPServerDisconnected:
            raise
        except smtplib.SMTPException as error:  # no AUTH at all, or by no mechanism that smtplib knows
            return 504, str(error).encode()
        except UnicodeEncodeError:
            return 504, b"the server offers no login that can say a password beyond ASCII"

    def authenticate(self, mechanism: str, answer: str) -> tuple[int, bytes]:
        """AUTH with the answer given at once; an error told as a challenge (XOAUTH2) is answered by an empty line."""
        code, said = self.docmd("AUTH", f"{mechanism} {base64.b64encode(answer.encode()).decode('ascii')}")
        if code == 334:
            code, said = self.docmd("")
        return code, said

    def what_lacks_for(self, sender: str, recipient: str, body: bytes) -> str:
        """What the server would need for this message and does not offer, as the end of a sentence; "" for nothing."""
        if not (sender + recipient).isascii() and not self.has_extn("smtputf8"):
            return f"does not take addresses beyond ASCII (SMTPUTF8): {sender} {recipient}"
        if not body.isascii() and not self.has_extn("8bitmime"):
            return "does not take 8-bit messages (8BITMIME)"
        limit = self.esmtp_features.get("size", "")
        if limit.isdigit() and 0 < int(limit) < len(body):
            return f"takes no message above {limit} bytes; this one has {len(body)}"
        return ""

    def say_mail(self, sender: str, recipient: str, body: bytes) -> tuple[int, bytes]:
        """MAIL FROM with the extensions that the message needs or that help the server."""
        options = []
        if self.has_extn("size"):
            options.append(f"SIZE={len(body)}")
        if not body.isascii():
            options.append("BODY=8BITMIME")
        self.command_encoding = "ascii"
        if not (sender + recipient).isascii():
            options.append("SMTPUTF8")
        return self.mail(sender, options)

    def getreply(self) -> tuple[int, bytes]:
        """The next reply, waited for in short turns so that the caller can show that it lives."""
        if self.sock is not None:
            end = time.monotonic() + self.patience_seconds
            with selectors.DefaultSelector() as selector:
                selector.register(self.sock, selectors.EVENT_READ)
                while not (isinstance(self.sock, ssl.SSLSocket) and self.sock.pending()):
                    left = end - time.monotonic()
                    if left <= 0:
                        self.close()
                        raise smtplib.SMTPServerDisconnected(f"no answer within {self.patience_seconds:g} seconds")
                    if selector.select(min(left, _TICK_SECONDS)):
                        break
                    self._while_waiting()
        return super().getreply()

    def _ehlo(self) -> None:
        code, said = self.ehlo()
        if code != 250:
            raise smtplib.SMTPHeloError(code, said)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        sock = socket.create_connection((host, port), timeout)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # the dot must not wait for the message's ACK
        if self._security is Security.TLS and self._context is not None:
            return self._context.wrap_socket(sock, server_hostname=host)
        return sock
