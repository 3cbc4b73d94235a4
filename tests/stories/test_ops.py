"""Ops decide, told as stories on real rooms: by email, at the command line, and an answer that somebody forged."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from email.message import EmailMessage

from mailhold import daemon
from mailhold.ops.by_hand import decide_by_hand
from mailhold.ops.desk import Desk, DeskSettings
from mailhold.trust.sender import TrustSettings
from tests.stories.town import COACH, DANA, HOLDS, SENDER, Town

OPS = "ops@lighthouse.example"
ASKS = "How long may a break last at most, and who approves it?"


def comes(town: Town, message: EmailMessage) -> list[EmailMessage]:
    """What goes out once ``message`` has come in, with a desk in the house."""
    town.deliver(message.as_bytes(), town.now)
    daemon.once(replace(town._house(), desk=Desk(DeskSettings((OPS,), SENDER))))
    return went(town)


def went(town: Town) -> list[EmailMessage]:
    fresh = town.answered()[town._seen :]
    town._seen += len(fresh)
    return [email.message_from_bytes(raw, policy=email.policy.default) for raw in fresh]  # type: ignore[misc]


def said(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return " ".join(body.get_content().split())


def answer(town: Town, notice: EmailMessage, words: str, sender: str = f"Olu Ade <{OPS}>") -> EmailMessage:
    message = town.letter(sender, HOLDS, words, on="2026-03-03", subject=f"Re: {notice['Subject']}")
    message["In-Reply-To"] = str(notice["Message-ID"])
    return message


def test_ops_decide_by_email(town: Town) -> None:
    question = town.letter(COACH, HOLDS, ASKS, on="2026-03-02", subject="Breaks")
    to_coach, notice = comes(town, question)
    assert "with a person" in said(to_coach)
    assert (notice["To"], notice["Subject"]) == (OPS, "Needs a person [H-2026-0001]: Breaks")
    [attached] = notice.iter_attachments()
    assert attached.get_content_type() == "message/rfc822"
    [reply] = comes(town, answer(town, notice, "process: I spoke with Dana myself."))
    assert (reply["To"], reply["In-Reply-To"]) == (COACH, question["Message-ID"])
    assert "is processed" in said(reply)
    assert "I spoke with Dana myself." in said(reply)
    assert [line.outcome for line in town.lines()] == ["for_ops", "processed"]


def test_a_forged_answer_changes_nothing_and_is_told(town: Town) -> None:
    _, notice = comes(town, town.letter(COACH, HOLDS, ASKS, on="2026-03-02"))
    [told] = comes(town, answer(town, notice, "process", f"Olu Ade <{OPS}.evil.example>"))
    assert told["To"] == OPS
    assert "which changed nothing" in said(told)
    assert [line.outcome for line in town.lines()] == ["for_ops", "for_ops"]


def test_ops_decide_at_the_command_line(town: Town) -> None:
    comes(town, town.letter(COACH, HOLDS, ASKS, on="2026-03-02"))
    house = town._house()
    done = decide_by_hand(house, "h-2026-0001", "decline", "no_direct_request", "It was one session only.")
    assert done.endswith("marit@lighthouse.example was written to")
    [reply] = went(town)
    assert "not processed" in said(reply)
    assert "It was one session only." in said(reply)
    assert [line.outcome for line in town.lines()] == ["for_ops", "not_processed"]


def test_an_answer_that_the_mail_server_does_not_believe_changes_nothing_and_is_told(town: Town) -> None:
    _, notice = comes(town, town.letter(COACH, HOLDS, ASKS, on="2026-03-02"))
    forged = answer(town, notice, "process")
    results = "mx1.lighthouse.example; spf=fail; dkim=none; dmarc=fail header.from=lighthouse.example"
    raw = f"Authentication-Results: {results}\r\n".encode() + forged.as_bytes()
    town.deliver(raw, town.now)
    believes = TrustSettings(authserv_id="mx1.lighthouse.example")
    daemon.once(replace(town._house(), desk=Desk(DeskSettings((OPS,), SENDER)), trust=believes))
    [told] = went(town)
    assert told["To"] == OPS
    assert "in the name of business operations, which changed nothing" in said(told)
    assert [line.outcome for line in town.lines()] == ["for_ops", "for_ops"]


def test_an_upset_client_is_told_to_ops_at_once_and_the_coach_is_answered_gently(town: Town) -> None:
    upset = (
        "Marit,\n\nthis is a waste of my time. I am furious, I want to stop coaching and I want my money back.\n\nDana"
    )
    to_coach, notice = comes(town, town.forward((DANA, "Mon, Mar 2, 2026", upset), on="2026-03-02"))
    assert (to_coach["To"], notice["To"]) == (COACH, OPS)
    words = said(to_coach)
    assert "You are not alone with this" in words
    assert "a person from business operations will read it and write to you personally" in words
    assert "money" not in words
    assert "Escalation: H-2026-0001 needs a person" in said(notice)
    assert "I want my money back" in said(notice)
    assert [attached.get_content_type() for attached in notice.iter_attachments()] == ["message/rfc822"]
    [line] = town.lines()
    assert "escalation" in line.flags
