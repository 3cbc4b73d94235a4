"""Queries about messages that are set aside: back to be judged again, or dropped by a person."""

from __future__ import annotations

from datetime import datetime

from mailhold.policy.decision import BY_PERSON
from mailhold.policy.reasons import Outcome
from mailhold.records.fields import mentions
from mailhold.records.intake import JUDGED, RECEIVED, note
from mailhold.records.models import Case, Decision, Event, Outgoing, Submission
from mailhold.records.values import Sending

PUT_BACK = "put back"


def judge_again(submission: int, who: str, now: datetime) -> str:
    """See ``Records.judge_again``. The case that was opened only to set it aside is given up; its number stays used.

    What was sent to business operations about it stays with the submission; what was not is not sent any more.
    """
    row = _set_aside(submission)
    if row is None or row.raw is None:
        return "its mail is no longer kept"
    decisions = list(Decision.select().where(Decision.submission == submission))
    if _decided_by_person(decisions):
        return "a person has decided its case since"
    for decision in decisions:
        _withdraw(decision, who, now)
        Outgoing.update(decision=None).where(Outgoing.decision == decision.id).execute()
        Decision.delete().where(Decision.id == decision.id).execute()
        case = decision.case
        if case is not None and not Decision.select(Decision.id).where(Decision.case == case.id).exists():
            Case.delete().where(Case.id == case.id).execute()
    Submission.update(state=RECEIVED, problem="", attempts=0, reader="").where(Submission.id == submission).execute()
    note(submission, now, PUT_BACK, who, f"to be judged again; it was set aside: {_kind(row)}")
    return ""


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
    note(submission, now, "dropped", who, f"by a person; it was set aside: {_kind(row)}")
    return True


def times_put_back(submission: int) -> int:
    """How often a message was put back to be judged again."""
    return int(Event.select().where(Event.submission == submission, Event.what == PUT_BACK).count())


def _decided_by_person(decisions: list[Decision]) -> bool:
    """Whether a person answered in a case of theirs, so that judging it again would answer a second time."""
    cases = [each.case_id for each in decisions if each.case_id is not None]
    by_person = mentions(Decision.flags, f'"{BY_PERSON}"')
    return bool(Decision.select(Decision.id).where(Decision.case.in_(cases), by_person).exists())


def _withdraw(decision: Decision, who: str, now: datetime) -> None:
    waiting = Outgoing.decision == decision.id, Outgoing.state.in_((Sending.OWED, Sending.HELD))
    for mail in list(Outgoing.select().where(*waiting)):
        said = "not sent: its submission was put back to be judged again"
        Outgoing.update(state=Sending.FAILED, due_at=None, said=said).where(Outgoing.id == mail.id).execute()
        note(decision.submission_id, now, f"{mail.kind} {Sending.FAILED}", who, said)


def _kind(row: Submission) -> str:
    """What kept it from being judged, without the words of the message that may follow."""
    problem: str = row.problem
    return problem.partition(":")[0]


def _set_aside(submission: int) -> Submission | None:
    there = Submission.id == submission, Submission.state == JUDGED, Submission.problem != ""
    row: Submission | None = Submission.select().where(*there).first()
    return row
