"""The one transaction that decides: decision, case, reply owed, moves owed and trail, all or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any

import mailhold
from mailhold.policy.cases import WITHDRAWN
from mailhold.policy.decision import BY_PERSON, Decision, Evidence, Tried
from mailhold.policy.reasons import Channel, Outcome, Reason
from mailhold.reading.passages import Submission
from mailhold.records import intake, models, outgoing, quarantine
from mailhold.records.caps import Caps
from mailhold.records.models import Case, CaseSerial
from mailhold.records.prepared import prepared
from mailhold.records.values import Decided, Mail, Received, Verdict

Compose = Callable[[str, tuple[str, ...]], Mail | None]
"""(key of the submission, case numbers as the verdicts stand) → the reply to owe, None for no reply."""

Tell = Callable[[str, tuple[str, ...]], tuple[Mail, ...]]
"""(key of the submission, case numbers) → messages to business operations."""


def tell_nobody(_key: str, _numbers: tuple[str, ...]) -> tuple[Mail, ...]:
    """Nothing that business operations must know at once."""
    return ()


@dataclass(frozen=True, slots=True)
class Ruling:
    """What is to be recorded of a submission.

    ``problem`` names what kept it from being judged, ``checked`` what was found out about its sender. ``by`` is the
    person who decided, "" where the policy did.
    """

    received: Received
    submission: Submission | None
    verdicts: tuple[Verdict, ...]
    folder: str
    problem: str = ""
    checked: str = ""
    by: str = ""


def decide(
    ruling: Ruling, compose: Compose, caps: Caps, who: str, now: datetime, *, tell: Tell = tell_nobody
) -> Decided:
    """See ``Records.decide``."""
    received, submission = ruling.received, ruling.submission
    judged = _judge.run(
        submission=received.id,
        problem=ruling.problem,
        message_id=submission.message_id if submission else "",
        subject=submission.letter.subject if submission else "",
    )
    if not judged:
        known = list(models.Decision.select().where(models.Decision.submission == received.id))
        return Decided(known[0].id, tuple(each.case.number if each.case else "" for each in known), None, ())
    if ruling.checked:
        intake.note(received.id, now, "sender checked", who, ruling.checked)
    made = [_record(verdict, ruling, who, now) for verdict in ruling.verdicts]
    if submission and all(each.decision.outcome is Outcome.IGNORED for each in ruling.verdicts):
        outgoing.came_back(submission.message_id, who, now)
    numbers = tuple(number for _, number in made)
    key = f"{received.mailbox}/{received.sha256}"
    mail = compose(key, numbers)
    bounds = None if ruling.by else caps  # what a person decided is not held back: a person has looked
    owed = outgoing.owe(made[0][0], received, mail, caps=bounds, who=who, now=now) if mail else None
    # A message that was put back may be told of again, and that is another message.
    again = quarantine.times_put_back(received.id) if tell is not tell_nobody else 0
    for each in tell(f"{key}#{again}" if again else key, numbers):
        outgoing.owe(made[0][0], received, each, caps=None, who=who, now=now)
    return Decided(made[0][0], numbers, owed, intake.owe_moves(received.id, ruling.folder, now))


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


def columns(decision: Decision) -> dict[str, object]:
    """What the table keeps of a decision, by column."""
    return {field.name: getattr(decision, field.name) for field in fields(Decision)} | {
        "evidence": [asdict(each) for each in decision.evidence],
        "tried": [asdict(each) for each in decision.tried],
    }


def _record(verdict: Verdict, ruling: Ruling, who: str, now: datetime) -> tuple[int, str]:
    """Add a decision; its id, and the number of its case ("" for none)."""
    decision, received = verdict.decision, ruling.received
    case, number = _case(verdict, received.received_at.year, who, now)
    made = models.Decision.add(
        submission=received.id,
        case=case,
        judged_at=now,
        judged_by=ruling.by or f"mailhold {mailhold.__version__}",
        **columns(decision),
    )
    intake.note(
        received.id, now, "judged", ruling.by or who, " ".join((decision.outcome, *decision.reasons, *decision.flags))
    )
    return made, number


def _case(verdict: Verdict, year: int, who: str, now: datetime) -> tuple[int | None, str]:
    """Id and number of the case a decision belongs to, brought up to date; a new one where it joins none."""
    decision = verdict.decision
    known = Case.get_or_none(Case.number == verdict.case) if verdict.case else None
    if known is None:
        if decision.outcome is Outcome.IGNORED:
            return None, ""
        number = _next_number(year)
        added = Case.add(
            number=number,
            client_email=decision.client_email,
            client_name=decision.client_name,
            coach_email=decision.coach_email,
            opened_at=now,
            closed_at=now if _closes(decision) else None,
        )
        return added, number
    closed_at = known.closed_at
    if decision.outcome not in (Outcome.IGNORED, Outcome.FOR_OPS):
        closed_at = now if _closes(decision) else None
    Case.update(
        client_email=known.client_email or decision.client_email,
        client_name=known.client_name or decision.client_name,
        coach_email=known.coach_email or decision.coach_email,
        cause=verdict.cause or known.cause,
        closed_at=closed_at,
    ).where(Case.id == known.id).execute()
    if decision.outcome is not Outcome.IGNORED or BY_PERSON in decision.flags:
        outgoing.give_up_reminders(known.id, who, now)
    return known.id, known.number


def _closes(decision: Decision) -> bool:
    return decision.outcome is Outcome.PROCESSED or WITHDRAWN in decision.flags


def _next_number(year: int) -> str:
    """A case number not given before. The row is locked until the commit, so that two processes take turns."""
    return f"H-{year}-{_next_of_year.scalar(year=year):04}"


@prepared
def _judge(submission: Any, problem: Any, message_id: Any, subject: Any) -> Any:
    waits = models.Submission.id == submission, models.Submission.state == intake.RECEIVED
    judged = models.Submission.update(state=intake.JUDGED, problem=problem, message_id=message_id, subject=subject)
    return judged.where(*waits)


@prepared
def _next_of_year(year: Any) -> Any:
    first = CaseSerial.insert(year=year, last=1)
    more = first.on_conflict(conflict_target=[CaseSerial.year], update={CaseSerial.last: CaseSerial.last + 1})
    return more.returning(CaseSerial.last)
