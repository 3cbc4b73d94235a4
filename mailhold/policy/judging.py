"""``judge``: a submission and what is known → the decision, with everything needed to explain it."""

from __future__ import annotations

from mailhold.policy.decision import Decision, Evidence
from mailhold.policy.facts import Facts
from mailhold.policy.fields import NOBODY, client_reason, contract_reminder
from mailhold.policy.findings import Findings, findings
from mailhold.policy.parties import Audience, Role
from mailhold.policy.reasons import Channel, Outcome
from mailhold.policy.rulings import Ruling, rule
from mailhold.reading.passages import Submission


def judge(submission: Submission, facts: Facts) -> Decision:
    """Judge one submission by the hold policy. Pure: the same values give the same decision."""
    found = findings(submission, facts)
    ruling = rule(found)
    if ruling.outcome is Outcome.IGNORED:
        return Decision(
            ruling.outcome, f"{ruling.row}: {found.automatic or 'the same bytes came before'}", tried=ruling.tried
        )
    coach = None if found.sender_doubt else found.parties.coach  # whoever may be forged is not answered
    known = coach or found.client_asks or _was_forwarded(submission)
    client = found.client if known else NOBODY
    decided = ruling.outcome is not Outcome.FOR_OPS
    return Decision(
        outcome=ruling.outcome,
        why=_why(ruling, found),
        reasons=ruling.reasons,
        channel=found.channel if decided else Channel.NONE,
        client_email=client.email,
        client_name=client.name,
        coach_email=coach.email if coach else "",
        coach_name=coach.name if coach else "",
        verbal_request_date=found.asked_on.day if decided else None,
        hold_start=found.hold.start,
        hold_end=found.hold.end,
        client_reason=client_reason(found.client_words.letter.words)
        if found.client_asks and found.client_words.letter
        else "",
        contract_reminder=any(contract_reminder(one.words) for one in found.parties.of(Role.COACH, Audience.CLIENT)),
        flags=("escalation",) if found.client_words.upset and ruling.outcome is not Outcome.PROCESSED else (),
        evidence=_evidence(found),
        tried=ruling.tried,
        contract_end=facts.contract_end,
    )


def _was_forwarded(submission: Submission) -> bool:
    """Whether anything is inside: an unknown sender's own words say nothing of who is coached."""
    return any(passage.depth > 0 for passage in submission.passages)


def _why(ruling: Ruling, found: Findings) -> str:
    if found.sender_doubt:
        return f"{ruling.row}: {found.sender_doubt}"
    words = next((one.words for one in _evidence(found)), "")
    quoted = " ".join(words.split())[:160]
    return f"{ruling.row} ({quoted!r})" if quoted else ruling.row


def _evidence(found: Findings) -> tuple[Evidence, ...]:
    confirmed = found.confirmation.evidence if found.confirmation else ()
    unread = tuple(Evidence("unreadable_document", one.name, "", "document") for one in found.unread)
    return (*found.extension, *found.client_words.evidence, *confirmed, *found.note.evidence, *unread)
