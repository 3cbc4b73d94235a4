"""The errors mailhold raises on purpose, each with its own exit code.

A bad message is an outcome, never one of these. These speak of our mailbox,
our database, our settings and our command line. Codes follow sysexits.h::

    MailholdError            70  base class; never raised itself
      BelowFloor              1  evaluate: a figure is below the floor that was asked for
      UsageError             64  the command line asks for what cannot be done
      ConfigError            78  settings: every problem at once, each with its key
      Away                   75  temporary: try again later, nothing is lost
        MailboxAway              the IMAP server or the Maildir cannot be reached
          MoveRefused            it can, but will not file this one message away just now
        OutboxAway               the SMTP server cannot be reached, or said 4xx
        RecordsAway              the database is locked, full or unreachable
      LoginRefused           77  a password or token was refused; a person must act
      RecordsUnusable        74  the database is corrupt or newer than this program
      TemplateError          78  a reply template is missing or does not render

``Away`` means the daemon waits and tries again. Everything else stops it, and
the systemd unit does not restart on 74, 77 and 78, since waiting does not help.
"""

from __future__ import annotations


class MailholdError(Exception):
    """Base of the tree. ``str(error)`` is the sentence a person reads; it names the thing and the next step."""

    exit_code = 70


class BelowFloor(MailholdError):
    """A figure of an evaluation is below the floor that was asked for."""

    exit_code = 1


class UsageError(MailholdError):
    """The command line asks for something that cannot be done."""

    exit_code = 64


class ConfigError(MailholdError):
    """The settings cannot be used. ``problems`` holds each one as "key: what is wrong; what to do"."""

    exit_code = 78

    def __init__(self, source: str, problems: tuple[str, ...]) -> None:
        self.source = source
        self.problems = problems
        super().__init__(f"{source}: " + "; ".join(problems))


class Away(MailholdError):
    """Something outside cannot be reached or used just now. Temporary: wait and try again."""

    exit_code = 75


class MailboxAway(Away):
    """The mailbox cannot be reached, or the connection to it broke."""


class MoveRefused(MailboxAway):
    """The mailbox will not move one message just now: quota, no such right. Others may go on."""


class OutboxAway(Away):
    """The SMTP server cannot be reached, or asked to be tried later."""


class RecordsAway(Away):
    """The database is locked, full or unreachable just now."""


class LoginRefused(MailholdError):
    """A server refused the name, password or token. A person must act."""

    exit_code = 77


class RecordsUnusable(MailholdError):
    """The database is corrupt, or was written by a newer mailhold. The file is left as it is."""

    exit_code = 74


class TemplateError(MailholdError):
    """A reply template is missing, broken, or names something that is not there."""

    exit_code = 78
