"""``Replies``: a decision → the reply's bytes, to the coach alone.

The sentences stand in ``templates/``. A reason's template extends its
outcome's, and that one ``reply.j2``, which sets the order of every reply.
The same decision, submission and time always give the same bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from mailhold import message_ids
from mailhold.cleaning import first_name, one_line
from mailhold.errors import TemplateError
from mailhold.outgoing import Draft, Sender, assemble, is_address
from mailhold.outgoing import message_ids as usable_ids
from mailhold.policy.decision import Decision, Evidence
from mailhold.policy.reasons import Channel, Outcome, Reason
from mailhold.reading.passages import DocumentState, Provenance, Submission
from mailhold.samples import sample_submission, samples
from mailhold.templating import Templates

_RE_PREFIX = re.compile(r"(?:\s*re\s*:)+\s*", re.IGNORECASE)
_UNQUOTABLE = frozenset({Provenance.HIDDEN, Provenance.OWN_REPLY, Provenance.SIGNATURE, Provenance.FOOTER})
_LEGIBLE = frozenset({DocumentState.READ, DocumentState.ORDINARY})

KNOWN_BY = "This reply was written automatically"

# Which kinds of evidence decided, and whose words they are: all of that author's are shown where no such kind is there.
_ASKED = (("direct_request", "soft_request"), "client")
_CONFIRMED = (("client_asked", "asked_on", "hold_named"), "coach")
_DECIDING: dict[Reason | None, tuple[tuple[str, ...], str]] = {
    None: _ASKED,
    Reason.EXTENDS_CONTRACT: (("extension_demand",), "client"),
    Reason.COACH_ASSUMPTION: (("coach_decides", "coach_guess"), "coach"),
    Reason.NO_DIRECT_REQUEST: (("refusal", "somebody_else", "question_about_holds"), "client"),
    Reason.NO_CONFIRMATION_EMAIL: (("coach_claims_verbal",), "coach"),
    Reason.MISSING_WRITTEN_PROOF: (("coach_names_hold",), "coach"),
    Reason.VERBAL_DATE_MISSING: _CONFIRMED,
    Reason.VERBAL_DATE_UNCLEAR: (("asked_on", "client_asked"), "coach"),
    Reason.SCREENSHOT_NEEDED: (("typed_text",), "coach"),
    Reason.REQUEST_UNCLEAR: (("hedge", "condition", "soft_request", "undecided", "agreement"), "client"),
    Reason.CLIENT_NOT_IDENTIFIED: _ASKED,
}


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


class Replies:
    """Composes replies. Raises ``TemplateError`` at once for a template that is missing or does not compile."""

    def __init__(self, settings: ReplySettings) -> None:
        self._settings = settings
        self._templates = Templates(settings.templates)

    def compose(
        self, decision: Decision, submission: Submission, decision_id: str, case_number: str, now: datetime
    ) -> Reply | None:
        """The reply owed for ``decision``, or None where nobody is to be answered.

        None for ``ignored``; where ``decision.coach_email`` is empty (an unknown sender, no coach found); and
        where it is no plain address, our own, or the client's. ``now`` is aware. Raises ``TemplateError``.
        """
        sender = self._settings.sender
        recipient = decision.coach_email
        if decision.outcome is Outcome.IGNORED or not is_address(recipient):
            return None
        if recipient.lower() in (sender.address.lower(), decision.client_email.lower()):
            return None
        words = self.render(decision, submission, case_number)
        message_id = message_ids.make(f"decision:{decision_id}", sender.key, sender.domain)
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

    def render(self, decision: Decision, submission: Submission, case_number: str) -> Rendered:
        """The words of the reply to ``decision``. Raises ``TemplateError``."""
        name, values = template_name(decision), self._values(decision, submission, case_number)
        templates = self._templates
        return Rendered(
            templates.line("subject.j2", values), templates.text(name, values), templates.html(name, values)
        )

    def preview(self, name: str) -> Rendered | None:
        """Template ``name`` with invented data, None where no reply begins with it. Raises ``TemplateError``."""
        decision = next((decision for decision in samples() if template_name(decision) == name), None)
        return self.render(decision, sample_submission(), "H-2026-0001") if decision else None

    def check(self) -> None:
        """Render every template with invented data.

        Raises ``TemplateError`` naming the file and the line, or where a reply lacks the sentence it is known by.
        """
        submission = sample_submission()
        for decision in samples():
            text = self.render(decision, submission, "H-2026-0001").text
            if not any(line.startswith(KNOWN_BY) for line in text.splitlines()):
                raise TemplateError(
                    f"{self._templates.register[template_name(decision)].path}: no line begins with {KNOWN_BY!r}, "
                    f"by which our own reply is known when a coach quotes it; keep it in the signature"
                )

    def _values(self, decision: Decision, submission: Submission, case_number: str) -> dict[str, Any]:
        """What templates can say; every name is explained in ``templates/README.md``."""
        settings = self._settings
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
            "title": case_number,
            "subject": _subject(submission, settings.subject, case_number),
            "holds_address": settings.sender.address,
            "from_name": one_line(settings.sender.name, 60),
            "channel": decision.channel.value,
            "asked_on": decision.verbal_request_date,
            "hold_start": decision.hold_start,
            "hold_end": decision.hold_end,
            "wrote_directly": bool(decision.client_email)
            and decision.client_email in {s.email for s in submission.senders},
            "contract_reminder": decision.contract_reminder,
            "escalation": "escalation" in decision.flags,
            "words": self._words(decision, submission),
            "documents": [
                {"name": one_line(document.name, 80) or "attachment", "state": document.state.value}
                for document in submission.documents
                if document.state not in _LEGIBLE
            ][: settings.documents],
        }

    def _words(self, decision: Decision, submission: Submission) -> list[dict[str, str]]:
        """The evidence that decided, as far as the coach sent it and can see it, shortened; never anything else."""
        sent = [evidence for evidence in decision.evidence if evidence.words and _was_sent(evidence, submission)]
        kinds, author = _deciding(decision)
        rest = [evidence for evidence in sent if _by(evidence, decision) in (author, "")]
        shown: dict[str, Evidence] = {}
        for evidence in [each for each in sent if each.kind in kinds] or rest:
            shown.setdefault(one_line(evidence.words, self._settings.quotation), evidence)
        return [
            {"words": words, "by": _by(evidence, decision), "kind": evidence.kind}
            for words, evidence in shown.items()
            if words
        ][: self._settings.most_words]


def template_name(decision: Decision) -> str:
    """The template of ``decision``: its primary reason's, else its outcome's."""
    if decision.reason is not None and decision.reason.outcome is decision.outcome:
        return f"reasons/{decision.reason.value}.j2"
    return f"{decision.outcome.value}.j2"


def _deciding(decision: Decision) -> tuple[tuple[str, ...], str]:
    spoken = decision.channel is Channel.VERBAL_CONFIRMATION
    if spoken and decision.reason in (None, Reason.NO_DIRECT_REQUEST):
        return _CONFIRMED
    return _DECIDING.get(decision.reason, _ASKED)


def _coach_name(decision: Decision, submission: Submission) -> str:
    known = (decision.coach_name, *(s.name for s in submission.senders if s.email == decision.coach_email))
    return next((name for name in known if name), "")


def _subject(submission: Submission, limit: int, case_number: str) -> str:
    subject = one_line(submission.letter.subject, limit).replace(f"[{case_number}]", "")
    return _RE_PREFIX.sub("", subject, count=1).strip() if _RE_PREFIX.match(subject) else subject.strip()


def _was_sent(evidence: Evidence, submission: Submission) -> bool:
    return any(
        evidence.words in passage.words for passage in submission.passages if passage.provenance not in _UNQUOTABLE
    )


def _by(evidence: Evidence, decision: Decision) -> str:
    if not evidence.author:
        return ""
    if evidence.author in (decision.client_email, decision.client_name):
        return "client"
    return "coach" if evidence.author in (decision.coach_email, decision.coach_name) else ""
