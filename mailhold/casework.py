"""``verdicts``: a submission judged in the light of its case.

A message belongs to a case by what it answers, in this order of trust:
In-Reply-To, then References (RFC 5322, 3.6.4), where an id of our form counts
only with our seal; then the case number in its subject. Its sender must be the
case's coach, the case's client or ops. Else it belongs to the latest case of
the same coach's same client, while that is about the same request.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from mailhold import message_ids
from mailhold.house import House
from mailhold.policy.cases import REPEATED, WITHDRAWN, Standing, Turn, speaks_of_holds, turn
from mailhold.policy.courtesy import is_courtesy
from mailhold.policy.decision import Decision
from mailhold.policy.facts import Facts
from mailhold.policy.merging import by_client, same_request, together
from mailhold.policy.reasons import Outcome
from mailhold.reading.passages import Submission
from mailhold.records.values import Case
from mailhold.roster.names import name_key

_NUMBER = re.compile(r"\bH-\d{4}-\d{4,9}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Judged:
    """What to record and what to answer about one client.

    ``decision`` is recorded, in the case ``case`` ("" for a new one). ``shown``
    is what the reply tells, None for silence: the decision itself, or the one
    that stands since the day ``stands_since``. ``submission``: what it rests on.
    """

    decision: Decision
    submission: Submission
    case: str = ""
    shown: Decision | None = None
    stands_since: date | None = None


def verdicts(house: House, submission: Submission, facts: Facts) -> tuple[Judged, ...]:
    """One for each client that asks in ``submission``; mostly one. Raises ``RecordsAway``."""
    parts = by_client(submission, facts) if facts.sender_trusted else (submission,)
    told = [_judged(house, part, facts) for part in parts]
    if len(parts) > 1 and sum(speaks_of_holds(alone) for alone, _ in told) > 1:
        return tuple(
            _in_case(house, part, alone, known, None)
            for part, (alone, known) in zip(parts, told, strict=True)
            if speaks_of_holds(alone)
        )
    alone, known = told[0] if len(parts) == 1 else _judged(house, submission, facts)
    return (_in_case(house, submission, alone, known, _answered(house, submission, facts)),)


def _judged(house: House, submission: Submission, facts: Facts) -> tuple[Decision, Facts]:
    """The decision on a submission by itself, and the facts it rests on, with what the roster knows of the client."""
    decision = house.judge(submission, facts)
    if decision.outcome is Outcome.IGNORED or not decision.coach_email:
        return decision, facts
    coach = (decision.coach_email, name_key(decision.coach_name))
    client = house.records.client_named(coach, decision.client_email, name_key(decision.client_name))
    if client is None:
        return decision, facts
    known = replace(facts, client=client, coach_of_client=client.coach in coach)
    return house.judge(submission, known), known


def _in_case(house: House, submission: Submission, alone: Decision, facts: Facts, answered: Case | None) -> Judged:
    by_itself = Judged(alone, submission, shown=alone)
    if alone.outcome is Outcome.IGNORED or not facts.sender_trusted:
        return by_itself
    if answered is not None and _of_another(alone, answered):
        answered = None
    case = answered or house.records.case_of_client(alone.coach_email, alone.client_email, alone.client_name)
    if case is None:
        return by_itself
    earlier = [house.read(each.raw, each.received_at) for each in case.messages]
    standing = Standing(case.decision, case.closed, submission.received_at - case.decided_at, facts.again_after)
    match turn(
        alone,
        standing,
        answers=answered is not None,
        same=same_request(submission, earlier, facts),
        thanks=is_courtesy(submission, facts),
    ):
        case Turn.OPENS:
            return by_itself
        case Turn.ADDS:
            whole = together(submission, earlier)
            decision = _with_people(_judged(house, whole, facts)[0], case)
            return Judged(decision, whole, case.number, shown=decision)
        case Turn.ADDS_ALONE:
            decision = _with_people(alone, case)
            return Judged(decision, submission, case.number, shown=decision)
        case Turn.WITHDRAWS:
            decision = _with_people(replace(alone, flags=(*alone.flags, WITHDRAWN)), case)
            return Judged(decision, submission, case.number, shown=decision)
        case Turn.REPEATS:
            why = f"nothing new; the decision of {case.decided_at:%Y-%m-%d} stands"
            shown = replace(case.decision, coach_email=alone.coach_email, coach_name=alone.coach_name)
            return Judged(
                replace(_nothing_decided(why, case), flags=(REPEATED,)),
                submission,
                case.number,
                shown,
                case.decided_at.date(),
            )
        case Turn.THANKS:
            return Judged(_nothing_decided("thanks, and nothing to decide", case), submission, case.number)


def _answered(house: House, submission: Submission, facts: Facts) -> Case | None:
    """The case that a message answers, where its sender has a say in it."""
    number = _NUMBER.search(submission.letter.subject)
    case = house.records.case_answered(tuple(_ids(submission, house.signing_key)), number[0].upper() if number else "")
    if case is None or len(submission.senders) != 1:
        return None
    sender = submission.senders[0].email
    return case if sender in {case.coach_email, case.client_email, *facts.ops_addresses} - {""} else None


def _ids(submission: Submission, key: bytes) -> Iterator[str]:
    """What it answers, the most trusted first. An id of our form without our seal is nobody's."""
    for each in dict.fromkeys((*submission.in_reply_to, *reversed(submission.references))):
        if not message_ids.looks_ours(each) or message_ids.verify(each, key):
            yield each


def _of_another(alone: Decision, case: Case) -> bool:
    """Whether a message is plainly about another client than the case it answers."""
    if alone.client_email and case.client_email:
        return alone.client_email != case.client_email
    names = alone.client_name, case.client_name
    return all(" " in each for each in names) and names[0] != names[1]


def _with_people(decision: Decision, case: Case) -> Decision:
    """The decision, with the names that only the case knows. The coach is told where the answer goes to."""
    return replace(
        decision,
        client_email=decision.client_email or case.client_email,
        client_name=decision.client_name or case.client_name,
    )


def _nothing_decided(why: str, case: Case) -> Decision:
    return Decision(
        Outcome.IGNORED,
        why,
        client_email=case.client_email,
        client_name=case.client_name,
        coach_email=case.coach_email,
    )
