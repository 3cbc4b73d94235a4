"""``sentence``: what went wrong on a connection, as one bounded and cleaned line for people."""

from __future__ import annotations

import smtplib
import ssl

_MOST_CHARACTERS = 300


def sentence(error: Exception) -> str:
    """One line about ``error``."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted ({error.verify_message}); check host and ca_file"
    if isinstance(error, smtplib.SMTPResponseException):
        said = error.smtp_error
        return reply(error.smtp_code, said if isinstance(said, bytes) else said.encode())
    return one_line(str(error) or type(error).__name__)


def reply(code: int, said: bytes) -> str:
    """An SMTP reply."""
    return f"{code} {one_line(said.decode('utf-8', 'replace'))}"


def one_line(words: str) -> str:
    """``words`` without line ends and other signs that a terminal or a log would act on."""
    printable = "".join(sign if sign.isprintable() else " " for sign in words)
    return " ".join(printable.split())[:_MOST_CHARACTERS]
