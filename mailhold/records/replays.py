"""Queries for judging stored submissions again: the message as it was received, and a decision put right."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

import mailhold
from mailhold.policy.decision import Decision as Judged
from mailhold.records.decisions import columns, read_decision
from mailhold.records.intake import note
from mailhold.records.models import Case, CaseSerial, Decision, Submission
from mailhold.records.values import Received

JUDGED_AGAIN = "judged again"


@dataclass(frozen=True, slots=True)
class Again:
    """A decision that was judged again. ``before`` is what the records hold, ``after`` what today's rules say.

    ``correct``: the records take ``after``; else the trail alone tells of it.
    """

    submission: int
    case_number: str
    before: Judged
    after: Judged
    correct: bool


def kept(submission: int) -> Received | None:
    """See ``Records.kept``."""
    row = Submission.get_or_none(Submission.id == submission)
    if row is None or row.raw is None or row.cut:
        return None
    received_at = row.received_at.astimezone(timezone(timedelta(minutes=row.received_offset)))
    return Received(row.id, row.mailbox, row.raw_sha256, row.content_key, row.raw, row.size, row.cut, received_at, 1)


def number_from(case_number: str) -> None:
    """See ``Records.number_from``."""
    _, year, serial = case_number.split("-")
    last = CaseSerial.select(CaseSerial.last).where(CaseSerial.year == int(year)).scalar() or 0
    if int(serial) > last + 1:
        CaseSerial.delete().where(CaseSerial.year == int(year)).execute()
        CaseSerial.add(year=int(year), last=int(serial) - 1)


def judged_again(again: Again, by: str, now: datetime) -> bool:
    """See ``Records.judged_again``."""
    of_case = Decision.case.in_(Case.select(Case.id).where(Case.number == again.case_number))
    row = Decision.get_or_none(
        Decision.submission == again.submission, of_case if again.case_number else Decision.case.is_null()
    )
    if row is None or read_decision(row) != again.before:
        return False
    if again.correct:
        Decision.update(judged_by=f"mailhold {mailhold.__version__}, replayed by {by}", **columns(again.after)).where(
            Decision.id == row.id
        ).execute()
    told = "the record was put right" if again.correct else "the record stays as the coach was told"
    note(again.submission, now, JUDGED_AGAIN, by, f"{_codes(again.before)} → {_codes(again.after)}; {told}")
    return True


def _codes(decision: Judged) -> str:
    return " ".join((decision.outcome, *decision.reasons, *decision.flags))
