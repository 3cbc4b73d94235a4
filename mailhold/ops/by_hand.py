"""``decide_by_hand``: what ``mailhold decide`` does: the same as an answer by email, in one commit."""

from __future__ import annotations

import getpass
import os
import socket
import uuid
from contextlib import closing
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from mailhold import journey
from mailhold.errors import UsageError
from mailhold.house import House
from mailhold.ops.answers import Answer, Unclear, Verb, made
from mailhold.ops.mail import composing
from mailhold.ops.ruling import ruled
from mailhold.policy.reasons import Outcome
from mailhold.reading.passages import Letter, Submission
from mailhold.records.values import OwedMail, Sending


def decide_by_hand(house: House, case_number: str, verb: str, reason: str, note: str, *, cause: str = "") -> str:
    """Record what a person decided about a case, and send the coach the reply; a sentence that says what was done.

    Raises ``UsageError`` for an unknown case, an answer that is unclear, or one that stands already.
    """
    answer = _answer(verb, reason, note, cause)
    with closing(house.records), closing(house.outbox):
        house.records.open()
        standing = house.records.standing(case_number)
        if standing is None:
            raise UsageError(f"there is no case {case_number}; `mailhold list --needs-person` shows what waits")
        now, by = house.clock(), who()
        decision = ruled(answer, standing.decision, by)
        if decision == standing.decision:
            raise UsageError(f"{standing.case_number} was decided so already, by {standing.by}; nothing was changed")
        raw = _as_message(standing.case_number, answer, by, format_datetime(now))
        written = Submission(Letter(None, subject=f"decide {standing.case_number}"), (), now)
        compose = composing(house, answer, standing, decision, now)
        decided = house.records.decide_by_hand(
            standing, raw, written, decision, by=by, cause=answer.cause, compose=compose, now=now
        )
        said = f"{decided.case_number}: {answer.line}, by {by}"
        if decided.mail is None:
            why = "" if decision.outcome is Outcome.IGNORED else ": no coach is known"
            return f"{said}. Nobody is written to{why}"
        return f"{said}. {_sent(house, decided.mail)}"


def _sent(house: House, mail: OwedMail) -> str:
    """Send the reply at once, unless a daemon works on the mailbox and will; what was done."""
    name = house.mailbox.name
    if not house.records.hold_lease(name, house.pace.lease.total_seconds(), house.clock()):
        return f"The running daemon writes to {mail.recipient} within a minute"
    try:
        journey.send(house, mail)
    finally:
        house.records.give_up_lease(name)
    [sent] = house.records.show(str(mail.submission))[0].sent
    if sent.state is not Sending.SENT:
        return f"The reply to {mail.recipient} is {sent.state} ({sent.said}); the daemon goes on trying"
    return f"{mail.recipient} was written to"


def _answer(verb: str, reason: str, note: str, cause: str) -> Answer:
    try:
        return made(Verb(verb.lower()), note, reason, cause)
    except Unclear as unclear:
        raise UsageError(str(unclear)) from None
    except ValueError:
        raise UsageError(f"{verb!r} is no decision; there are: {', '.join(Verb)}") from None


def who() -> str:
    """The person at the command line: "user@host"; with sudo the one who called it."""
    user = os.environ.get("SUDO_USER") or getpass.getuser()
    return f"{user}@{socket.gethostname()}"


def _as_message(case_number: str, answer: Answer, by: str, date: str) -> bytes:
    """The decision as it would have come by mail, to be kept with the case."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = f"decide {case_number}"
    message["Date"] = date
    message["Message-ID"] = f"<{uuid.uuid4()}@command-line.invalid>"
    message["X-Mailhold-Decided-By"] = by
    message.set_content(answer.line + "\n")
    return message.as_bytes()
