"""Queries about messages that are set aside: back to be judged again, or dropped by a person."""

from __future__ import annotations

from datetime import datetime

from mailhold.policy.reasons import Outcome
from mailhold.records.intake import JUDGED, RECEIVED, note
from mailhold.records.models import Case, Decision, Outgoing, Submission


def judge_again(submission: int, who: str, now: datetime) -> bool:
    """See ``Records.judge_again``. The case that was opened only to set it aside is given up; its number stays used."""
    row = _set_aside(submission)
    if row is None or row.raw is None:
        return False
    for decision in list(Decision.select().where(Decision.submission == submission)):
        Outgoing.update(decision=None).where(Outgoing.decision == decision.id).execute()
        Decision.delete().where(Decision.id == decision.id).execute()
        case = decision.case
        if case is not None and not Decision.select(Decision.id).where(Decision.case == case.id).exists():
            Case.delete().where(Case.id == case.id).execute()
    Submission.update(state=RECEIVED, problem="", attempts=0, reader="").where(Submission.id == submission).execute()
    note(submission, now, "put back", who, f"to be judged again; it was set aside: {row.problem}")
    return True


def drop(submission: int, who: str, now: datetime) -> bool:
    """See ``Records.drop``."""
    row = _set_aside(submission)
    if row is None:
        return False
    cases = Decision.select(Decision.case).where(Decision.submission == submission)
    Case.update(closed_at=now).where(Case.id.in_(cases)).execute()
    Decision.update(outcome=Outcome.IGNORED, why="dropped by a person after it was set aside", judged_by=who).where(
        Decision.submission == submission
    ).execute()
    Submission.update(problem="").where(Submission.id == submission).execute()
    note(submission, now, "dropped", who, f"by a person; it was set aside: {row.problem}")
    return True


def _set_aside(submission: int) -> Submission | None:
    there = Submission.id == submission, Submission.state == JUDGED, Submission.problem != ""
    row: Submission | None = Submission.select().where(*there).first()
    return row
