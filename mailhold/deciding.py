"""``decide``: the leg of a message's journey on which it is read, judged and recorded, all that is owed with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from mailhold import journal, message_ids
from mailhold.alerting import alert
from mailhold.casework import Judged, verdicts
from mailhold.crashpoint import here
from mailhold.errors import MailholdError, TemplateError
from mailhold.house import House
from mailhold.ops.desk import Told
from mailhold.ops.mail import Taken, taken
from mailhold.policy.decision import Decision
from mailhold.policy.facts import Facts
from mailhold.policy.reasons import Outcome
from mailhold.reading.passages import Letter, Submission
from mailhold.records.decisions import Tell, tell_nobody
from mailhold.records.kinds import REPLY
from mailhold.records.values import Decided, Mail, Received, Verdict
from mailhold.replies import Answer
from mailhold.trust.sender import conclude


def decide(house: House, received: Received) -> Decided:
    """Read, judge and record. What cannot be read, judged or answered is set aside for a person, and recorded too."""
    if received.attempts > house.pace.crashes:
        return _set_aside(house, received, f"the program ended {house.pace.crashes} times while reading this message")
    checked = ""
    try:
        submission = house.read(received.raw, received.received_at)
        here("read")
        sender = conclude(submission, house.facts, house.trust)
        checked = f"{sender.doubt or 'believed'}; {sender.rests_on}"
        known = house.records.handled_before(received)
        own = message_ids.verify(submission.message_id, house.signing_key)
        facts = replace(house.facts, already_handled=known, own_message=own, sender_doubt=sender.doubt)
        if answer := _answer_of_ops(house, received, submission, facts):
            return _record_answer(house, received, submission, answer, checked)
        judged = _judged(house, received, submission, facts)
        return _record_decision(house, received, submission, judged, checked=checked)
    except TemplateError as error:
        return _set_aside(house, received, f"no answer could be written: {error}", checked)
    except MailholdError:
        raise
    except Exception as error:  # whatever a message does to us, the next one must go on
        return _set_aside(house, received, f"{type(error).__name__}: {error}", checked)


def _answer_of_ops(house: House, received: Received, submission: Submission, facts: Facts) -> Taken | None:
    return None if received.cut or facts.already_handled else taken(house, submission, facts, house.clock())


def _judged(house: House, received: Received, submission: Submission, facts: Facts) -> tuple[Judged, ...]:
    if received.cut:
        why = f"larger than {house.pace.fetch_bytes} bytes: only its start was read"
        decision = Decision(Outcome.FOR_OPS, why)
        return (Judged(decision, submission, shown=decision),)
    return verdicts(house, submission, facts)


def _set_aside(house: House, received: Received, problem: str, checked: str = "") -> Decided:
    journal.set_aside(received.id, problem.partition(":")[0])
    decision = Decision(Outcome.FOR_OPS, f"set aside: {problem}")
    unread = Submission(Letter(None), (), received.received_at)
    return _record_decision(house, received, None, (Judged(decision, unread),), problem=problem, checked=checked)


def _record_decision(
    house: House,
    received: Received,
    submission: Submission | None,
    judged: tuple[Judged, ...],
    *,
    problem: str = "",
    checked: str = "",
) -> Decided:
    now = house.clock()

    def compose(key: str, case_numbers: tuple[str, ...]) -> Mail | None:
        answers = [
            Answer(each.shown, each.submission, number, each.stands_since)
            for each, number in zip(judged, case_numbers, strict=True)
            if each.shown is not None
        ]
        reply = house.compose(answers, key, now) if answers else None
        return Mail(REPLY, reply.message_id, reply.sender, reply.recipient, reply.raw) if reply else None

    filed_as = (judged[0].shown or judged[0].decision).outcome
    decided = house.records.decide(
        received,
        submission,
        *(Verdict(each.decision, each.case) for each in judged),
        folder=house.folders.set_aside if problem else house.folders.of(filed_as),
        compose=compose,
        caps=house.caps,
        now=now,
        problem=problem,
        checked=checked,
        tell=_telling(house, received, submission, [each.decision for each in judged], problem),
    )
    if decided.held:
        alert(house)
    for each, number in zip(judged, decided.case_numbers, strict=True):
        journal.judged(received.id, each.decision.outcome, each.decision.reasons, number)
    return decided


def _record_answer(house: House, received: Received, submission: Submission, answer: Taken, checked: str) -> Decided:
    """Record what business operations answered; an answer that was forged is told to them."""
    decision = answer.decision
    decided = house.records.decide(
        received,
        submission,
        Verdict(decision, answer.case_number, answer.cause),
        folder=house.folders.of(Outcome.FOR_OPS if decision.outcome is Outcome.IGNORED else decision.outcome),
        compose=answer.compose,
        caps=house.caps,
        now=house.clock(),
        checked=checked,
        by=answer.by,
        tell=_telling(house, received, submission, [decision]),
    )
    journal.judged(received.id, decision.outcome, decision.reasons, decided.case_number)
    return decided


def _telling(
    house: House, received: Received, submission: Submission | None, decisions: list[Decision], problem: str = ""
) -> Tell:
    """What writes to business operations at once, where somebody has to look: of several clients about the first."""
    desk, now = house.desk, house.clock()
    if desk is None or house.records.notices_since(now - timedelta(hours=1)) >= desk.settings.an_hour:
        return tell_nobody

    def tell(key: str, case_numbers: tuple[str, ...]) -> tuple[Mail, ...]:
        told = (
            Told(received, submission, decision, key, number, problem)
            for decision, number in zip(decisions, case_numbers, strict=True)
        )
        about = next((each for each in told if each.needs_person), None)
        try:
            mails = desk.notice(about, now) if about else ()
        except TemplateError as error:  # the digest tells of it, and the decision must not wait for words
            journal.no_notice(received.id, error)
            mails = ()
        house.round.unfinished = house.round.unfinished or bool(mails)
        return mails

    return tell
