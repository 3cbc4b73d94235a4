from __future__ import annotations

import email
import email.policy
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from email.message import EmailMessage
from typing import Any

import pytest

from mailhold.outgoing import Sender
from mailhold.policy.decision import Decision, Evidence
from mailhold.policy.reasons import Channel, Outcome
from mailhold.reading.passages import Address, Letter, Passage, Provenance, Submission
from mailhold.replies import Replies, Reply, ReplySettings

COACH = Address("Imke Brandt", "imke.brandt@coaches.example")
CLIENT = Address("Tomás Vidal", "tomas@vidal.example")
SENDER = Sender("holds@firm.example", name="Client Holds", instance="holds-1", key=b"a secret of the tests")
NOW = datetime(2026, 6, 9, 14, 5, tzinfo=UTC)


@pytest.fixture(scope="session")
def replies() -> Replies:
    return Replies(ReplySettings(SENDER))


@pytest.fixture
def submission() -> Submission:
    return Submission(
        letter=Letter(COACH, to=(Address("", "holds@firm.example"),), subject="Fwd: summer", sent_at=NOW),
        senders=(COACH,),
        received_at=NOW,
        message_id="<own@coaches.example>",
        references=("<one@coaches.example>", "<two@coaches.example>"),
        passages=(
            Passage(
                Provenance.FORWARDED,
                1,
                1,
                Letter(CLIENT, to=(COACH,)),
                "Imke, I would like to pause our sessions until September 1. My father is very ill. Tomás",
            ),
        ),
    )


@pytest.fixture
def decision() -> Decision:
    return Decision(
        Outcome.PROCESSED,
        why="the client asks directly",
        channel=Channel.CLIENT_EMAIL,
        client_email=CLIENT.email,
        client_name=CLIENT.name,
        coach_email=COACH.email,
        coach_name=COACH.name,
        hold_end=date(2026, 9, 1),
        contract_reminder=True,
        evidence=(
            Evidence(
                "direct_request", "I would like to pause our sessions until September 1", CLIENT.email, "forwarded", 0
            ),
        ),
    )


Compose = Callable[..., EmailMessage]


@pytest.fixture
def compose(replies: Replies, submission: Submission, decision: Decision) -> Compose:
    """The reply as a mail program reads it; the decision's and the submission's fields can be changed."""

    def composed(letter: Submission | None = None, **changes: Any) -> EmailMessage:
        reply = replies.compose(replace(decision, **changes), letter or submission, "17", "H-2026-0007", NOW)
        assert isinstance(reply, Reply)
        message = email.message_from_bytes(reply.raw, policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        assert message.defects == []
        return message

    return composed


@pytest.fixture
def words() -> Callable[[EmailMessage], tuple[str, str]]:
    """The text part on one line, and the HTML source."""

    def both(message: EmailMessage) -> tuple[str, str]:
        text, html = message.get_body(("plain",)), message.get_body(("html",))
        assert text is not None
        assert html is not None
        return " ".join(text.get_content().split()), html.get_content().replace("\r\n", "\n")

    return both
