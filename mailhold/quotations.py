"""``quotations``: the words a decision rests on, as far as the coach sent them and can see them."""

from __future__ import annotations

from mailhold.cleaning import one_line
from mailhold.policy.decision import Decision, Evidence
from mailhold.policy.reasons import Channel, Reason
from mailhold.reading.passages import Provenance, Submission

_UNQUOTABLE = frozenset({Provenance.HIDDEN, Provenance.OWN_REPLY, Provenance.SIGNATURE, Provenance.FOOTER})

# Which kinds of evidence decided, and whose words they are: all of that author's are shown where no such kind is there.
_ASKED = (("direct_request",), "client")
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
    Reason.REQUEST_UNCLEAR: (("hedge", "stop_without_length", "direct_request", "agreement"), "client"),
    Reason.CLIENT_NOT_IDENTIFIED: _ASKED,
}


def quotations(decision: Decision, submission: Submission, most: int, length: int) -> list[dict[str, str]]:
    """The evidence that decided, at most ``most`` pieces, each shortened to ``length``; never anything else."""
    sent = [evidence for evidence in decision.evidence if evidence.words and _was_sent(evidence, submission)]
    kinds, author = _deciding(decision)
    rest = [evidence for evidence in sent if _by(evidence, decision) in (author, "")]
    shown: dict[str, Evidence] = {}
    for evidence in [each for each in sent if each.kind in kinds] or rest:
        shown.setdefault(one_line(evidence.words, length), evidence)
    return [
        {"words": words, "by": _by(evidence, decision), "kind": evidence.kind}
        for words, evidence in shown.items()
        if words
    ][:most]


def _deciding(decision: Decision) -> tuple[tuple[str, ...], str]:
    spoken = decision.channel is Channel.VERBAL_CONFIRMATION
    if spoken and decision.reason in (None, Reason.NO_DIRECT_REQUEST):
        return _CONFIRMED
    return _DECIDING.get(decision.reason, _ASKED)


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
