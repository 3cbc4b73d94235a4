"""``Desk``: what mailhold writes to business operations about a single case: the notice, and what is asked back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from mailhold import message_ids
from mailhold.cleaning import one_line
from mailhold.errors import TemplateError
from mailhold.ops.answers import DECLINING
from mailhold.outgoing import Attachment, Draft, Sender, assemble
from mailhold.outgoing import message_ids as usable_ids
from mailhold.policy.decision import BY_PERSON, Decision
from mailhold.policy.reasons import Outcome
from mailhold.reading.passages import DocumentState, Letter, Provenance, Submission
from mailhold.records.standing import NOTICE
from mailhold.records.values import Mail, Received, Standing
from mailhold.samples import NOW, sample_submission, samples
from mailhold.templating import Templates

_UNTOLD = frozenset({Provenance.HEADER, Provenance.FOOTER, Provenance.SIGNATURE, Provenance.OWN_REPLY})


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """``recipients``: business operations. ``sender``: who we write as. ``templates``: a folder of own ones, if any.

    ``attach_bytes``: a larger message is named and not attached. ``an_hour``: after so many notices the digest has to
    do. ``passages`` and ``words``: how many pieces of a message are told, and characters of each.
    """

    recipients: tuple[str, ...]
    sender: Sender
    templates: Path | None = None
    attach_bytes: int = 10 * 1024 * 1024
    an_hour: int = 60
    passages: int = 12
    words: int = 700


@dataclass(frozen=True, slots=True)
class Told:
    """What a notice is about. ``submission`` is None where the message could not be read."""

    received: Received
    submission: Submission | None
    decision: Decision
    key: str
    case_number: str
    problem: str = ""

    @property
    def needs_person(self) -> bool:
        """Whether somebody has to look: for ops, escalated or set aside, and not decided by a person."""
        decision = self.decision
        return BY_PERSON not in decision.flags and bool(
            decision.outcome is Outcome.FOR_OPS or "escalation" in decision.flags or self.problem
        )


class Desk:
    """Writes to business operations. Raises ``TemplateError`` at once for a template that is missing or broken."""

    def __init__(self, settings: DeskSettings, templates: Templates | None = None) -> None:
        """``templates``: those to use, where others use them too; else they are made from the settings."""
        self.settings = settings
        self.recipients = frozenset(settings.recipients)
        self._templates = templates or Templates(settings.templates)

    def notice(self, told: Told, now: datetime) -> tuple[Mail, ...]:
        """What is sent at once about a submission, once for each recipient; nothing where nobody has to look."""
        if not told.needs_person:
            return ()
        settings, submission, raw = self.settings, told.submission, told.received.raw
        attached = len(raw) <= settings.attach_bytes
        values = {
            **_about(told.case_number, told.decision),
            "subject": one_line(submission.letter.subject if submission else "", 120),
            "sender": _people(submission.senders if submission else ()),
            "received_at": told.received.received_at,
            "submission": told.received.id,
            "size": told.received.size,
            "attached": attached,
            "cut": told.received.cut,
            "problem": one_line(told.problem, 300),
            "passages": self._passages(submission),
            "documents": _documents(submission),
            "from_name": one_line(settings.sender.name, 60),
        }
        message_id = message_ids.make(f"ops:{told.key}", settings.sender.key, settings.sender.domain)
        files = (Attachment("message.eml", "message/rfc822", raw),) if attached else ()
        raw = self._write("notice", values, self._draft(message_id, settings.recipients, now, attachments=files))
        return tuple(Mail(NOTICE, message_id, settings.sender.envelope, each, raw) for each in settings.recipients)

    def asked_back(self, answer: Submission, key: str, why: str, standing: Standing | None, now: datetime) -> Mail:
        """The message to the one who answered, when it cannot be told what is wanted or to what it belongs."""
        settings = self.settings
        [recipient] = (each.email for each in answer.senders)
        values = {
            **_about(
                standing.case_number if standing else "",
                standing.decision if standing else Decision(Outcome.FOR_OPS, ""),
            ),
            "why": one_line(why, 600),
            "known": standing is not None,
            "stands": _stands(standing),
            "subject": one_line(answer.letter.subject, 120),
            "from_name": one_line(settings.sender.name, 60),
        }
        message_id = message_ids.make(f"decision:{key}", settings.sender.key, settings.sender.domain)
        above = usable_ids((*answer.references, *answer.in_reply_to, answer.message_id), 12)
        raw = self._write("asked_back", values, self._draft(message_id, (recipient,), now, references=above))
        return Mail("reply", message_id, settings.sender.envelope, recipient, raw)

    def check(self) -> None:
        """Write every kind of message with invented data. Raises ``TemplateError`` naming the file and the line."""
        submission = sample_submission()
        received = Received(1, "holds", "0" * 64, "0" * 64, b"Subject: hello\r\n\r\n", 18, False, NOW, 1)
        for decision in samples():
            self.notice(Told(received, submission, decision, "key", "H-2026-0001", "it broke"), NOW)
        told = Told(received, None, Decision(Outcome.FOR_OPS, "set aside"), "key", "H-2026-0001")
        if not self.notice(told, NOW):
            raise TemplateError("ops/notice.j2: nothing was written for a submission that was set aside")
        self.asked_back(submission, "key", "no words", None, NOW)

    def _draft(
        self,
        message_id: str,
        recipients: tuple[str, ...],
        now: datetime,
        *,
        references: tuple[str, ...] = (),
        attachments: tuple[Attachment, ...] = (),
    ) -> Draft:
        """A message without its words; one that answers another has references."""
        return Draft(
            message_id=message_id,
            to=tuple(("", each) for each in recipients),
            subject="",
            text="",
            html="",
            sent_at=now,
            auto_submitted="auto-replied" if references else "auto-generated",
            in_reply_to=references[-1] if references else "",
            references=references,
            attachments=attachments,
        )

    def _write(self, name: str, values: dict[str, Any], draft: Draft) -> bytes:
        templates = self._templates
        written = replace(
            draft,
            subject=templates.line(f"ops/{name}.subject.j2", values),
            text=templates.text(f"ops/{name}.j2", values),
            html=templates.html(f"ops/{name}.j2", values, frame="digest.html.j2"),
        )
        return assemble(written, self.settings.sender)

    def _passages(self, submission: Submission | None) -> list[dict[str, str]]:
        """Who wrote what, as people would tell it."""
        if submission is None:
            return []
        told = [each for each in submission.passages if each.provenance not in _UNTOLD and each.words.strip()]
        return [
            {
                "by": _person(each.letter),
                "place": each.provenance.value.replace("_", " "),
                "words": one_line(each.words, self.settings.words),
            }
            for each in told[: self.settings.passages]
        ]


def _about(case_number: str, decision: Decision) -> dict[str, Any]:
    return {
        "title": case_number or "Client holds",
        "case_number": case_number,
        "client": one_line(decision.client_name or decision.client_email, 80),
        "coach": one_line(decision.coach_name or decision.coach_email, 80),
        "coach_known": bool(decision.coach_email),
        "outcome": decision.outcome.value,
        "reasons": [each.value.replace("_", " ") for each in decision.reasons],
        "escalation": "escalation" in decision.flags,
        "why": one_line(decision.why, 400),
        "declining": [each.value.replace("_", " ") for each in DECLINING],
    }


def _stands(standing: Standing | None) -> str:
    if standing is None:
        return ""
    outcome = "looked after" if standing.decision.outcome is Outcome.IGNORED else standing.decision.outcome.value
    return one_line(f"{outcome.replace('_', ' ')} ({standing.by}, {standing.judged_at:%Y-%m-%d %H:%M} UTC)", 200)


def _people(people: tuple[Any, ...]) -> str:
    return one_line(", ".join(f"{each.name} <{each.email}>" if each.name else each.email for each in people), 200)


def _person(letter: Letter) -> str:
    author = letter.author
    return one_line((author.name or author.email) if author else "", 80) or "somebody"


def _documents(submission: Submission | None) -> list[str]:
    unread = [each for each in submission.documents if each.state is not DocumentState.ORDINARY] if submission else []
    return [f"{one_line(each.name, 80) or 'attachment'}: {each.state.value.replace('_', ' ')}" for each in unread[:10]]
