"""``Replies``: a decision → the reply's bytes, to the coach alone.

The sentences stand in ``templates/``. A reason's template extends its
outcome's, and that one ``reply.j2``, which sets the order of every reply.
The same decision, submission and time always give the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from mailhold import message_ids
from mailhold.cleaning import first_name, one_line
from mailhold.errors import TemplateError
from mailhold.instead import instead
from mailhold.outgoing import Draft, Sender, assemble, is_address
from mailhold.outgoing import message_ids as usable_ids
from mailhold.policy.cases import WITHDRAWN
from mailhold.policy.decision import BY_PERSON, Decision
from mailhold.policy.reasons import Outcome
from mailhold.quotations import quotations
from mailhold.reading.passages import DocumentState, Submission
from mailhold.samples import NOW, sample_submission, samples
from mailhold.templating import Templates

_RE_PREFIX = re.compile(r"(?:\s*re\s*:)+\s*", re.IGNORECASE)
_CASE_NUMBER = re.compile(r"\[H-\d{4}-\d{4,9}\]")
_LEGIBLE = frozenset({DocumentState.READ, DocumentState.ORDINARY})

SEVERAL = "several.j2"
REMINDER = "reminder.j2"
KNOWN_BY = "This reply was written automatically"


@dataclass(frozen=True, slots=True)
class ReplySettings:
    """``sender``: who we write as. ``templates``: a folder of own templates, if any. The rest are bounds."""

    sender: Sender
    templates: Path | None = None
    most_words: int = 2  # quotations in one reply
    quotation: int = 280  # characters of each
    subject: int = 150  # characters taken from the submission's subject
    references: int = 12  # message ids in References
    documents: int = 5  # unreadable attachments named
    note: int = 1500  # characters of what a person adds


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a reply says: its subject, and the same words as text and as HTML."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply ready to be sent; every try sends the same bytes. ``sender`` is the envelope's ("" is the null one)."""

    message_id: str
    sender: str
    recipient: str
    raw: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What is to be told of one client. ``submission``: what ``decision`` rests on.

    ``stands_since``: the day of an earlier decision that is only pointed to.
    ``note``: what a person of business operations, who decided, writes to the coach.
    """

    decision: Decision
    submission: Submission
    case_number: str
    stands_since: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a coach was asked for and did not send yet. ``submission``: what is known of the one it is about.

    The reply that asked went to ``recipient`` on ``asked_on``, with the Message-ID ``reply_id`` and ``references``.
    ``key`` and ``number`` (from 1) tell this reminder from every other.
    """

    decision: Decision
    submission: Submission
    case_number: str
    recipient: str
    asked_on: date
    reply_id: str
    references: tuple[str, ...]
    key: str
    number: int


class Replies:
    """Composes replies. Raises ``TemplateError`` at once for a template that is missing or does not compile."""

    def __init__(self, settings: ReplySettings, templates: Templates | None = None) -> None:
        """``templates``: those to use, where others use them too; else they are made from the settings."""
        self._settings = settings
        self._templates = templates or Templates(settings.templates)

    def compose(
        self, decision: Decision, submission: Submission, decision_id: str, case_number: str, now: datetime
    ) -> Reply | None:
        """The reply to one decision, as ``answer``."""
        return self.answer((Answer(decision, submission, case_number),), decision_id, now)

    def answer(self, answers: Sequence[Answer], key: str, now: datetime) -> Reply | None:
        """The one reply to a message, or None where nobody is to be answered. ``key``: of the message.

        None for ``ignored``; where ``decision.coach_email`` is empty (an unknown sender, no coach found); and
        where it is no plain address, our own, or a client's. ``now`` is aware. Raises ``TemplateError``.
        """
        sender = self._settings.sender
        decision, submission = answers[0].decision, answers[0].submission
        recipient = decision.coach_email
        if decision.outcome is Outcome.IGNORED or not is_address(recipient):
            return None
        if recipient.lower() in (sender.address.lower(), *(each.decision.client_email.lower() for each in answers)):
            return None
        words = self._render_one(answers[0]) if len(answers) == 1 else self._render_several(answers)
        message_id = message_ids.make(f"decision:{key}", sender.key, sender.domain)
        answered = usable_ids((submission.message_id,), 1)
        draft = Draft(
            message_id=message_id,
            to=((_coach_name(decision, submission), recipient),),
            subject=words.subject,
            text=words.text,
            html=words.html,
            sent_at=now,
            auto_submitted="auto-replied",
            in_reply_to="".join(answered),
            references=usable_ids(
                (*(submission.references or submission.in_reply_to), *answered), self._settings.references
            ),
        )
        return Reply(message_id, sender.envelope, recipient, assemble(draft, sender))

    def remind(self, reminder: Reminder, now: datetime) -> Reply | None:
        """A friendly reminder in the thread of the reply; None where it would go to ourselves or to the client."""
        sender, recipient = self._settings.sender, reminder.recipient
        if not is_address(recipient) or recipient.lower() in (sender.address.lower(), reminder.decision.client_email):
            return None
        words = self._render_reminder(reminder)
        message_id = message_ids.make(f"reminder-{reminder.number}:{reminder.key}", sender.key, sender.domain)
        draft = Draft(
            message_id=message_id,
            to=((_coach_name(reminder.decision, reminder.submission), recipient),),
            subject=words.subject,
            text=words.text,
            html=words.html,
            sent_at=now,
            auto_submitted="auto-generated",
            in_reply_to=reminder.reply_id,
            references=usable_ids((*reminder.references, reminder.reply_id), self._settings.references),
        )
        return Reply(message_id, sender.envelope, recipient, assemble(draft, sender))

    def render(self, decision: Decision, submission: Submission, case_number: str) -> Rendered:
        """The words of the reply to ``decision``. Raises ``TemplateError``."""
        return self._render_one(Answer(decision, submission, case_number))

    def _render_one(self, answer: Answer) -> Rendered:
        name, values = template_name(answer.decision), self._values(answer)
        templates = self._templates
        return Rendered(
            templates.line("subject.j2", values), templates.text(name, values), templates.html(name, values)
        )

    def _render_several(self, answers: Sequence[Answer]) -> Rendered:
        """One letter about several clients: each has a section, made from the template it would have alone."""
        templates, each_values = self._templates, [self._values(each) for each in answers]
        pieces = [
            templates.pieces(template_name(each.decision), values | {"among_several": True})
            for each, values in zip(answers, each_values, strict=True)
        ]
        titles = [f"{values['client_label']} · {values['case_number']}" for values in each_values]
        numbers = [each.case_number for each in answers]
        outcomes = {each.decision.outcome.value for each in answers}
        values = each_values[0] | {
            "case_numbers": numbers,
            "case_number": " · ".join(numbers),
            "title": " · ".join(numbers),
            "client": "your clients",
            "contract_end": None,
            "outcome": outcomes.pop() if len(outcomes) == 1 else "several",
            "escalation": False,
            "also": [],
        }
        text, html = (
            [{"title": title, "body": piece} for title, piece in zip(titles, bodies, strict=True)]
            for bodies in zip(*pieces, strict=True)
        )
        return Rendered(
            templates.line("subject.j2", values),
            templates.text(SEVERAL, values | {"sections": text}),
            templates.html(SEVERAL, values | {"sections": html}),
        )

    def _render_reminder(self, reminder: Reminder) -> Rendered:
        """The words of the template that asked, made into a reminder."""
        decision, templates = reminder.decision, self._templates
        values = self._values(Answer(decision, reminder.submission, reminder.case_number)) | {
            "reply_template": template_name(decision),
            "asked_for_on": reminder.asked_on,
            "number": reminder.number,
        }
        return Rendered(
            templates.line("subject.j2", values), templates.text(REMINDER, values), templates.html(REMINDER, values)
        )

    def previews(self) -> Iterator[tuple[str, Rendered]]:
        """Each template that a reply or a reminder begins with, rendered with invented data.

        Raises ``TemplateError``.
        """
        first = {template_name(decision): decision for decision in reversed(list(samples()))}
        for name, decision in sorted(first.items()):
            yield name, self.render(decision, sample_submission(), "H-2026-0001")
        some = [Answer(decision, sample_submission(), "H-2026-0001") for decision in list(first.values())[:2]]
        yield SEVERAL, self._render_several(some)
        asked = next(each for each in samples() if each.outcome is Outcome.MORE_INFORMATION_NEEDED and each.reasons)
        yield REMINDER, self._render_reminder(_sample_reminder(asked))

    def check(self) -> None:
        """Render every template with invented data.

        Raises ``TemplateError`` naming the file and the line, or where a reply lacks the sentence it is known by.
        """
        submission = sample_submission()
        self._render_several([Answer(decision, submission, "H-2026-0001") for decision in samples()])
        for decision in samples():
            self._render_one(Answer(decision, submission, "H-2026-0001", NOW.date()))
            for note in ("", "it is all here"):
                self._render_one(Answer(replace(decision, flags=(BY_PERSON,)), submission, "H-2026-0001", note=note))
            text = self.render(decision, submission, "H-2026-0001").text
            if decision.outcome is Outcome.MORE_INFORMATION_NEEDED:
                for flags in ((), (BY_PERSON,)):
                    self._render_reminder(_sample_reminder(replace(decision, flags=flags)))
            if not any(line.startswith(KNOWN_BY) for line in text.splitlines()):
                raise TemplateError(
                    f"{self._templates.register[template_name(decision)].path}: no line begins with {KNOWN_BY!r}, "
                    f"by which our own reply is known when a coach quotes it; keep it in the signature"
                )

    def _values(self, answer: Answer) -> dict[str, Any]:
        """What templates can say; every name is explained in ``templates/README.md``."""
        settings = self._settings
        decision, submission, case_number = answer.decision, answer.submission, answer.case_number
        client_first = first_name(decision.client_name)
        client = client_first or "your client"
        label = (one_line(decision.client_name, 80), one_line(decision.client_email, 120))
        return {
            "outcome": decision.outcome.value,
            "reason": decision.reason.value if decision.reason else "",
            "also": [reason.value for reason in decision.reasons[1:]],
            "coach": first_name(_coach_name(decision, submission)),
            "client": client,
            "client_first": client_first,
            "client_possessive": f"{client}’s",
            "client_label": ", ".join(filter(None, label)) or "not named",
            "case_number": case_number,
            "case_numbers": [case_number],
            "decided_before": answer.stands_since,
            "among_several": False,
            "title": case_number,
            "subject": _subject(submission, settings.subject),
            "holds_address": settings.sender.address,
            "from_name": one_line(settings.sender.name, 60),
            "channel": decision.channel.value,
            "asked_on": decision.verbal_request_date,
            "hold_start": decision.hold_start,
            "hold_end": decision.hold_end,
            "contract_end": decision.contract_end,
            "wrote_directly": bool(decision.client_email)
            and decision.client_email in {s.email for s in submission.senders},
            "contract_reminder": decision.contract_reminder,
            "escalation": "escalation" in decision.flags,
            "by_person": BY_PERSON in decision.flags,
            "note": one_line(answer.note, settings.note),
            "instead": instead(decision),
            "words": quotations(decision, submission, settings.most_words, settings.quotation),
            "documents": [
                {"name": one_line(document.name, 80) or "attachment", "state": document.state.value}
                for document in submission.documents
                if document.state not in _LEGIBLE
            ][: settings.documents],
        }


def _sample_reminder(asked: Decision) -> Reminder:
    return Reminder(asked, sample_submission(), "H-2026-0001", asked.coach_email, NOW.date(), "", (), "", 1)


def template_name(decision: Decision) -> str:
    """The template of ``decision``: that of a withdrawal, else its primary reason's, else its outcome's."""
    if WITHDRAWN in decision.flags:
        return "withdrawn.j2"
    if decision.reason is not None and decision.reason.outcome is decision.outcome:
        return f"reasons/{decision.reason.value}.j2"
    return f"{decision.outcome.value}.j2"


def _coach_name(decision: Decision, submission: Submission) -> str:
    known = (decision.coach_name, *(s.name for s in submission.senders if s.email == decision.coach_email))
    return next((name for name in known if name), "")


def _subject(submission: Submission, limit: int) -> str:
    """The subject without the case numbers that earlier replies put there."""
    subject = " ".join(_CASE_NUMBER.sub("", one_line(submission.letter.subject, limit)).split())
    return _RE_PREFIX.sub("", subject, count=1).strip() if _RE_PREFIX.match(subject) else subject.strip()
