"""The legs of a message's journey, in order: received, judged, answered, filed away.

Each leg begins from what the records say and ends with one commit, so that it
can be repeated after a crash at any point:

    fetch the raw bytes      → kept, and their reading counted, before they are read
    read and judge           → decision, case, reply owed and move owed in one commit
    mark the reply "sending" → send it → what the outbox said, in one commit with the mark on the next
    file the message away    → moved, many at once

A commit is waited for until it is on the disk where something outside rests on it: a reply that is sent, a message that
is moved. A power cut may undo the others (``Records.sync``): the message waits in the mailbox then, and is taken anew.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import timedelta

from mailhold import journal
from mailhold.alerting import alert
from mailhold.crashpoint import here
from mailhold.deciding import decide
from mailhold.errors import LoginRefused, MailboxAway, MoveRefused, OutboxAway
from mailhold.house import House
from mailhold.post.mailbox import Waiting
from mailhold.post.outbox import Delivery, Phase
from mailhold.records.kinds import REPLY
from mailhold.records.values import Answered, OwedMail, OwedMove, Received, Sending

GIVEN_UP = "the mail server did not take it in time; held until a person has looked whether it is still wanted"
"""Why a reply is held that was tried for too long."""

MOST_DOUBTS = 2
"""A message that may have been sent so often is not sent again."""

TOGETHER_SECONDS = 0.5
"""So long messages are sent one after another; between the rest a lease is renewed, and a wish to stop is heard."""

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
    house.round.served = True
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
    """Judge a submission. Its reply and its move are owed then, and made along with others: ``send``, ``file_away``."""
    decide(house, received)
    here("decided")
    house.round.note_decided()


def send(house: House, *mails: OwedMail) -> None:
    """Send messages we owe, one after another, and record what the outbox said.

    One in doubt is looked for first (``Mailbox.has_copy``). Where nothing shows that it was sent it goes out once
    more; a third time never. Those that the outbox does not take just now, or not soon, stay owed.
    """
    began = time.monotonic()
    for mail in mails:
        _send(house, mail)
        if outbox_rests(house) or time.monotonic() - began > TOGETHER_SECONDS:
            break
    record_answers(house)


def _send(house: House, mail: OwedMail) -> None:
    if mail.doubts and _needs_no_sending(house, mail):
        return
    answered = _answered(house)
    claimed = house.records.claim(mail, answered)
    _note_recorded(house, answered)
    if not claimed:
        return
    here("claimed")
    house.round.sending = True
    try:
        delivery = house.outbox.send(mail.sender, mail.recipient, mail.raw)
    except LoginRefused as error:
        house.round.answers.append((mail, Delivery(Phase.LATER, str(error))))
        record_answers(house)
        raise
    finally:
        house.round.sending = False
    here("handed over")
    house.round.answers.append((mail, delivery))
    if delivery.phase is Phase.LATER:
        house.round.outbox_rests_until = time.monotonic() + house.round.outbox_backoff.after(OutboxAway(delivery.said))
    else:
        house.round.outbox_backoff.reset()


def _needs_no_sending(house: House, mail: OwedMail) -> bool:
    """Whether a message in doubt stays as it is: a copy shows that it was sent, or it may have gone out twice."""
    found = house.mailbox.has_copy(mail.message_id)
    if not found and mail.doubts < MOST_DOUBTS:
        return False
    house.records.settle_doubt(mail, house.clock(), found=found)
    state = Sending.SENT if found else Sending.UNCERTAIN
    journal.reply(mail.submission, mail.kind, state, "a copy was found" if found else "no copy was found")
    return True


def outbox_rests(house: House) -> bool:
    """Whether the outbox said "later" a moment ago, so that it is not asked for every message."""
    return time.monotonic() < house.round.outbox_rests_until


def file_away(house: House, moves: Sequence[OwedMove]) -> None:
    """Move messages, at least one, to their one folder. Where that fails the decisions stand, and it is tried later.

    When it was tried often enough a message stays where it is, and ops are told.
    """
    folder = moves[0].folder
    house.records.sync()
    try:
        house.mailbox.file_away_all([each.waiting for each in moves], folder)
    except MoveRefused as error:
        if len(moves) > 1:
            for each in moves:  # one of them may be the trouble
                file_away(house, (each,))
            return
        _note_refusal(house, moves[0], str(error))
        return
    except MailboxAway as error:
        _note_refusal(house, moves[0], str(error))
        return
    house.round.served = True
    here("filed")
    house.records.moved(moves, house.clock())
    here("moved")
    for each in moves:
        journal.filed(each.submission, folder)


def _note_refusal(house: House, move: OwedMove, said: str) -> None:
    journal.not_filed(move.submission, move.folder, said)
    now = house.clock()
    if move.attempts + 1 < house.pace.move_tries:
        house.records.move_failed(move, said, now + house.pace.retry(move.attempts))
        return
    house.records.move_refused(move, said, now)
    alert(house)


def record_answers(house: House) -> None:
    """Record what the outbox said and the records did not take yet."""
    if answered := _answered(house):
        house.records.deliver(answered)
        _note_recorded(house, answered)


def _answered(house: House) -> list[Answered]:
    """What the outbox said and is not recorded yet."""
    answered, now = [], house.clock()
    for mail, delivery in house.round.answers:
        state, due = _state_after(house, mail, delivery)
        said = GIVEN_UP if state is Sending.HELD else delivery.said
        answered.append(Answered(mail, state, said, now, None if due is None else now + due))
    return answered


def _note_recorded(house: House, answered: Sequence[Answered]) -> None:
    if not answered:
        return
    here("answered")
    for each, (_, delivery) in zip(answered, house.round.answers, strict=True):
        journal.reply(each.mail.submission, each.mail.kind, each.state, delivery.said)
    house.round.answers.clear()
    if any(each.state is Sending.HELD for each in answered):
        alert(house)


def _state_after(house: House, mail: OwedMail, delivery: Delivery) -> tuple[Sending, timedelta | None]:
    """What a message is after an attempt, and how long until the next."""
    match delivery.phase:
        case Phase.SENT:
            return Sending.SENT, None
        case Phase.REFUSED:
            return Sending.FAILED, None
        case Phase.UNCERTAIN:
            return Sending.UNCERTAIN, house.pace.doubt
        case Phase.LATER:
            if house.clock() - mail.owed_at > house.pace.give_up:
                return Sending.HELD if mail.kind == REPLY else Sending.FAILED, None
            return Sending.OWED, house.pace.retry(mail.attempts)
