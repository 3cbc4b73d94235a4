"""The one transaction that decides: decision, case, reply owed, moves owed and trail, all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from datetime import datetime

import mailhold
from mailhold.policy.decision import Decision, Evidence, Tried
from mailhold.policy.reasons import Channel, Outcome, Reason
from mailhold.reading.passages import Submission
from mailhold.records import intake, models, outgoing
from mailhold.records.models import Case, CaseSerial
from mailhold.records.outgoing import Caps
from mailhold.records.values import Decided, Mail, Received

Compose = Callable[[str, str], Mail | None]
"""(key of the decision, case number) → the reply to owe, None for no reply."""

_THREAD_IDS = 100  # the latest ids of References that are looked up


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision to be recorded, with what it is about. ``problem`` names what kept it from being judged."""

    received: Received
    submission: Submission | None
    decision: Decision
    folder: str
    problem: str = ""


def decide(ruling: Ruling, compose: Compose, caps: Caps, who: str, now: datetime) -> Decided:
    """See ``Records.decide``."""
    received, submission, decision = ruling.received, ruling.submission, ruling.decision
    judged = (
        models.Submission.update(
            state=intake.JUDGED,
            problem=ruling.problem,
            message_id=submission.message_id if submission else "",
            subject=submission.letter.subject if submission else "",
        )
        .where(models.Submission.id == received.id, models.Submission.state == intake.RECEIVED)
        .execute()
    )
    if not judged:
        known = models.Decision.get(models.Decision.submission == received.id)
        return Decided(known.id, known.case.number if known.case else "", None, ())
    case, number = _case(ruling, now)
    made = models.Decision.add(
        submission=received.id,
        case=case,
        judged_at=now,
        judged_by=f"mailhold {mailhold.__version__}",
        **_columns(decision),
    )
    intake.note(received.id, now, "judged", who, " ".join((decision.outcome, *decision.reasons)))
    if submission and decision.outcome is Outcome.IGNORED:
        outgoing.came_back(submission.message_id, who, now)
    mail = compose(f"{received.mailbox}/{received.sha256}", number)
    owed = outgoing.owe(made, received, mail, caps=caps, who=who, now=now) if mail else None
    return Decided(made, number, owed, intake.owe_moves(received.id, ruling.folder, now))


def read_decision(row: models.Decision) -> Decision:
    """The decision as it was judged."""
    plain = {field.name: getattr(row, field.name) for field in fields(Decision)}
    return Decision(
        **plain
        | {
            "outcome": Outcome(row.outcome),
            "reasons": tuple(Reason(each) for each in row.reasons),
            "channel": Channel(row.channel),
            "flags": tuple(row.flags),
            "evidence": tuple(Evidence(**each) for each in row.evidence),
            "tried": tuple(Tried(**each) for each in row.tried),
        }
    )


def _columns(decision: Decision) -> dict[str, object]:
    return {field.name: getattr(decision, field.name) for field in fields(Decision)} | {
        "evidence": [asdict(each) for each in decision.evidence],
        "tried": [asdict(each) for each in decision.tried],
    }


def _case(ruling: Ruling, now: datetime) -> tuple[int | None, str]:
    """Id and number of the case a decision belongs to: that of its thread, else a new one. Ignored mail has none."""
    decision = ruling.decision
    if decision.outcome is Outcome.IGNORED:
        return None, ""
    case = _case_of_thread(ruling)
    if case is None:
        number = _next_number(ruling.received.received_at.year)
        added = Case.add(
            number=number,
            client_email=decision.client_email,
            client_name=decision.client_name,
            coach_email=decision.coach_email,
            opened_at=now,
        )
        return added, number
    Case.update(
        client_email=case.client_email or decision.client_email,
        client_name=case.client_name or decision.client_name,
    ).where(Case.id == case.id).execute()
    return case.id, case.number


def _next_number(year: int) -> str:
    """A case number not given before. The row is locked until the commit, so that two processes take turns."""
    CaseSerial.insert(year=year, last=1).on_conflict(
        conflict_target=[CaseSerial.year], update={CaseSerial.last: CaseSerial.last + 1}
    ).execute()
    last = CaseSerial.select(CaseSerial.last).where(CaseSerial.year == year).scalar()
    return f"H-{year}-{last:04}"


def _case_of_thread(ruling: Ruling) -> Case | None:
    """The case of an earlier submission or reply that this message answers, if it is the same coach's."""
    if ruling.submission is None or not ruling.decision.coach_email:
        return None
    ids = (*ruling.submission.in_reply_to, *reversed(ruling.submission.references))[:_THREAD_IDS]
    if not ids:
        return None
    replies = (
        models.Decision.select(models.Decision.case).join(models.Outgoing).where(models.Outgoing.message_id.in_(ids))
    )
    submissions = (
        models.Decision.select(models.Decision.case)
        .join(models.Submission)
        .where(models.Submission.message_id.in_(ids), models.Submission.id < ruling.received.id)
    )
    case: Case | None = (
        Case.select()
        .where(Case.id.in_(replies) | Case.id.in_(submissions), Case.coach_email == ruling.decision.coach_email)
        .order_by(Case.id.desc())
        .first()
    )
    return case
