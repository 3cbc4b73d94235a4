"""The legs of a message's journey, in order: received, judged, answered, filed away.

Each leg begins from what the records say and ends with one commit, so that it
can be repeated after a crash at any point:

    fetch the raw bytes      → kept, and their reading counted, before they are read
    read and judge           → decision, case, reply owed and move owed in one commit
    mark the reply "sending" → send it → what the outbox said
    file the message away    → moved
"""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

from mailhold import journal, message_ids
from mailhold.alerts import alert
from mailhold.casework import Judged, verdicts
from mailhold.crashpoint import here
from mailhold.errors import LoginRefused, MailboxAway, MailholdError, OutboxAway
from mailhold.house import House
from mailhold.policy.decision import Decision
from mailhold.policy.reasons import Outcome
from mailhold.post.mailbox import Waiting
from mailhold.post.outbox import Delivery, Phase
from mailhold.reading.passages import Letter, Submission
from mailhold.records.values import Decided, Mail, OwedMail, OwedMove, Received, Sending, Verdict
from mailhold.replies import Answer
from mailhold.trust.sender import conclude

BROKEN_FETCHES = 3
"""After so many fetches that broke the connection a message is passed over, so that the others go on."""


def receive(house: House, waiting: Waiting) -> Received | None:
    """Fetch a message and keep it; None when there is nothing new to judge."""
    place = (waiting.uidvalidity, waiting.uid)
    if house.round.broken[place] >= BROKEN_FETCHES:
        journal.passed_over(waiting.uid, house.round.broken[place])
        return None
    try:
        raw = house.mailbox.fetch(waiting, house.pace.fetch_bytes)
    except MailboxAway:
        house.round.broken[place] += 1
        raise
    if raw is None:
        journal.no_body(waiting.uid)
        return None
    here("fetched")
    received = house.records.receive(house.mailbox.name, waiting, raw, house.clock())
    here("received")
    if received is None:
        journal.delivered_again(waiting.uid)
        house.round.unfinished = True
    else:
        journal.received(received.id, received.size)
    return received


def settle(house: House, received: Received) -> None:
    """Judge a submission, answer it and file it away."""
    decided = _decide(house, received)
    here("decided")
    if decided.mail is not None and decided.mail.state is Sending.OWED and not outbox_rests(house):
        send(house, decided.mail)
    for move in decided.moves:
        file_away(house, move)


def send(house: House, mail: OwedMail) -> None:
    """Send a message we owe, and record what the outbox said."""
    if not house.records.claim(mail):
        return
    here("claimed")
    house.round.sending = True
    try:
        delivery = house.outbox.send(mail.sender, mail.recipient, mail.raw)
    except LoginRefused as error:
        _record(house, mail, Delivery(Phase.LATER, str(error)))
        raise
    finally:
        house.round.sending = False
    here("handed over")
    _record(house, mail, delivery)
    here("answered")
    if delivery.phase is Phase.LATER:
        house.round.outbox_rests_until = time.monotonic() + house.round.outbox_backoff.after(OutboxAway(delivery.said))
    else:
        house.round.outbox_backoff.reset()


def outbox_rests(house: House) -> bool:
    """Whether the outbox said "later" a moment ago, so that it is not asked for every message."""
    return time.monotonic() < house.round.outbox_rests_until


def file_away(house: House, move: OwedMove) -> None:
    """Move a message to its folder. Where that fails the decision stands and the move is tried again later."""
    try:
        house.mailbox.file_away(move.waiting, move.folder)
    except MailboxAway as error:
        house.records.move_failed(move, str(error), house.clock() + house.pace.retry(move.attempts))
        journal.not_filed(move.submission, move.folder, str(error))
        return
    here("filed")
    house.records.moved(move, house.clock())
    here("moved")
    journal.filed(move.submission, move.folder)


def record_answers(house: House) -> None:
    """Record what the outbox said and the records could not take before."""
    while house.round.answers:
        mail, delivery = house.round.answers[0]
        state, due = _state_after(house, mail, delivery)
        now = house.clock()
        house.records.deliver(mail, state, delivery.said, now, due_at=None if due is None else now + due)
        journal.reply(mail.submission, mail.kind, state, delivery.said)
        house.round.answers.pop(0)


def _record(house: House, mail: OwedMail, delivery: Delivery) -> None:
    house.round.answers.append((mail, delivery))
    record_answers(house)


def _state_after(house: House, mail: OwedMail, delivery: Delivery) -> tuple[Sending, timedelta | None]:
    """What a message is after an attempt, and how long until the next."""
    match delivery.phase:
        case Phase.SENT:
            return Sending.SENT, None
        case Phase.REFUSED:
            return Sending.FAILED, None
        case Phase.UNCERTAIN:
            return Sending.UNCERTAIN, house.pace.doubt if mail.doubts == 0 else None
        case Phase.LATER:
            if house.clock() - mail.owed_at > house.pace.give_up:
                return Sending.FAILED, None
            return Sending.OWED, house.pace.retry(mail.attempts)


def _decide(house: House, received: Received) -> Decided:
    """Read, judge and record. What cannot be read, judged or answered is set aside for a person, and recorded too."""
    if received.attempts > house.pace.crashes:
        return _set_aside(house, received, f"the program ended {house.pace.crashes} times while reading this message")
    checked = ""
    try:
        submission = house.read(received.raw, received.received_at)
        here("read")
        sender = conclude(submission, house.facts, house.trust)
        checked = f"{sender.doubt or 'believed'}; {sender.rests_on}"
        judged = _judged(house, received, submission, sender.doubt)
        return _record_decision(house, received, submission, judged, checked=checked)
    except MailholdError:
        raise
    except Exception as error:  # whatever a message does to us, the next one must go on
        return _set_aside(house, received, f"{type(error).__name__}: {error}", checked)


def _judged(house: House, received: Received, submission: Submission, doubt: str) -> tuple[Judged, ...]:
    if received.cut:
        why = f"larger than {house.pace.fetch_bytes} bytes: only its start was read"
        decision = Decision(Outcome.FOR_OPS, why)
        return (Judged(decision, submission, shown=decision),)
    facts = replace(
        house.facts,
        already_handled=house.records.handled_before(received),
        own_message=message_ids.verify(submission.message_id, house.signing_key),
        sender_doubt=doubt,
    )
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
        return Mail("reply", reply.message_id, reply.sender, reply.recipient, reply.raw) if reply else None

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
    )
    if decided.held:
        alert(house)
    for each, number in zip(judged, decided.case_numbers, strict=True):
        journal.judged(received.id, each.decision.outcome, each.decision.reasons, number)
    return decided
