"""What is waited for from coaches: frozen values. Times are aware UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mailhold.policy.decision import Decision


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A decision that asked the coach for more, in a case that went no further since.

    ``told_at``: when the coach was last answered about the case. ``reminders``: how many are owed or were sent, the
    last of them at ``reminded_at``.
    """

    decision: int
    told_at: datetime
    reminders: int
    reminded_at: datetime | None


@dataclass(frozen=True, slots=True)
class Awaited:
    """All that a reminder says. ``key`` is the case's own; ``subject`` that of the submission.

    The reply that asked went to ``recipient`` at ``asked_at``, with the Message-ID ``reply_id`` and ``references``.
    ``number``: which reminder it is, from 1.
    """

    key: str
    decision: Decision
    case_number: str
    subject: str
    recipient: str
    asked_at: datetime
    reply_id: str
    references: tuple[str, ...]
    number: int
