"""Reminders to coaches: when the next one is due, and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from mailhold.reading.passages import Letter, Submission
from mailhold.records.awaited import Awaited, Unanswered
from mailhold.records.values import Mail
from mailhold.replies import Reminder, Replies

TOLD = timedelta(days=30)
"""What was asked for longer ago is left to ops, whom the digest told each day."""


@dataclass(frozen=True, slots=True)
class ReminderSettings:
    """``after``: how long a coach has to answer before each reminder. ``most``: for one question; 0 for none."""

    after: timedelta = timedelta(days=3)
    most: int = 2

    @property
    def window(self) -> timedelta:
        """How long after the question reminders are sent at all: long enough for all of them."""
        return max(TOLD, self.after * (self.most + 1))


def is_due(each: Unanswered, settings: ReminderSettings, now: datetime) -> bool:
    """Whether the next reminder is due: the n-th after n times ``after``, and never two within one ``after``.

    So a daemon that was down sends one, not all it missed. A reminder at a time that lies ahead was sent by a clock
    since set back: then the question's own time counts alone. A question of a time ahead is not reminded of.
    """
    number = each.reminders + 1
    if number > settings.most or now - each.told_at < settings.after * number:
        return False
    return each.reminded_at is None or not timedelta(0) <= now - each.reminded_at < settings.after


class Reminders:
    """Writes reminders."""

    def __init__(self, settings: ReminderSettings, replies: Replies) -> None:
        self.settings = settings
        self._replies = replies

    def compose(self, each: Awaited, now: datetime) -> Mail | None:
        """The reminder as it goes out; None where nobody is to be written to."""
        reminder = Reminder(
            decision=each.decision,
            submission=Submission(Letter(None, subject=each.subject), (), now),
            case_number=each.case_number,
            recipient=each.recipient,
            asked_on=each.asked_at.date(),
            reply_id=each.reply_id,
            references=each.references,
            key=each.key,
            number=each.number,
        )
        reply = self._replies.remind(reminder, now)
        kind = f"reminder-{each.number}"
        return Mail(kind, reply.message_id, reply.sender, reply.recipient, reply.raw) if reply else None
