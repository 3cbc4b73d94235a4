"""``reply_text``: the reply that would go out for one examined message, as its reader sees it."""

from __future__ import annotations

import email
import email.policy
from datetime import UTC, datetime

from mailhold.examine import Examined
from mailhold.replies import Replies


def reply_text(examined: Examined, replies: Replies) -> str:
    """To, Subject and the text, "" where nobody is to be answered. Raises ``TemplateError``."""
    # Neither the number nor the time is known before the submission is recorded.
    reply = replies.compose(examined.decision, examined.submission, "explain", "H-0000-0000", datetime.now(UTC))
    return readable(reply.raw) if reply else ""


def readable(raw: bytes) -> str:
    """To, Subject and the text of a message that mailhold composed."""
    if not raw:
        return "(no longer kept)"
    message = email.message_from_bytes(raw, policy=email.policy.default)
    body = message.get_body(("plain",))
    text = body.get_content() if body else ""
    return f"To: {message['To']}\nSubject: {message['Subject']}\n\n{text}".rstrip()
