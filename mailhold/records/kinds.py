"""The kinds of message that coaches get."""

from __future__ import annotations

REPLY = "reply"
"""The kind of message that answers a decision; each decision has at most one."""

MOST_REMINDERS = 9
REMINDERS = tuple(f"reminder-{number}" for number in range(1, MOST_REMINDERS + 1))
"""The kinds of message that remind a coach of what was asked for; each decision has one of each at most."""

TO_COACHES = (REPLY, *REMINDERS)
