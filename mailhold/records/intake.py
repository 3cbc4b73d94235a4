"""Queries of the way in: messages received, taken up after a crash, and filed away."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from typing import Any

from peewee import fn

from mailhold.post.mailbox import Waiting
from mailhold.records.fields import due_by
from mailhold.records.identity import content_key
from mailhold.records.models import Arrival, Event, Submission
from mailhold.records.prepared import prepared
from mailhold.records.values import Held, OwedMove, Received

RECEIVED, JUDGED = "received", "judged"
MOVE_OWED, MOVE_DONE = "owed", "done"
MOVE_REFUSED = "refused"
"""Tried as often as the pace allows: the message stays where it is until a person lets it be tried again."""


def new_ones(mailbox: str, waiting: Sequence[Waiting], now: datetime) -> tuple[Waiting, ...]:
    """See ``Records.new_ones``."""
    uids = [each.uid for each in waiting]
    rows = Arrival.select().where(Arrival.mailbox == mailbox, Arrival.uid.in_(uids))
    known = {(row.uidvalidity, row.uid): row for row in rows}
    for each in waiting:
        row = known.get((each.uidvalidity, each.uid))
        if row is not None and _is_of_another(row, each):
            del known[each.uidvalidity, each.uid]
            _make_way(row)
        elif row is not None and row.move == MOVE_DONE:
            Arrival.update(move=MOVE_OWED, due_at=now).where(Arrival.id == row.id).execute()
    return tuple(each for each in waiting if (each.uidvalidity, each.uid) not in known)


def receive(mailbox: str, waiting: Waiting, raw: bytes, who: str, now: datetime) -> Received | None:
    """See ``Records.receive``."""
    sha256 = hashlib.sha256(raw).hexdigest()
    known = _known.first(mailbox=mailbox, sha256=sha256)
    if known is not None:
        _further_delivery(known, mailbox, waiting, who, now)
        return None
    offset = waiting.received_at.utcoffset() or timedelta()
    key = content_key(raw)
    size, cut = max(waiting.size, len(raw)), len(raw) < waiting.size
    submission = Submission.add(
        mailbox=mailbox,
        raw_sha256=sha256,
        content_key=key,
        size=size,
        raw=raw,
        cut=cut,
        received_at=waiting.received_at,
        received_offset=offset // timedelta(minutes=1),
        recorded_at=now,
        reader=who,
        state=RECEIVED,
    )
    _arrive(submission, mailbox, waiting, now)
    note(submission, now, "received", who, f"{size} bytes")
    return Received(submission, mailbox, sha256, key, raw, size, cut, waiting.received_at, 1)


def take_up(mailbox: str, who: str) -> Received | None:
    """See ``Records.take_up``."""
    row = (
        Submission.select()
        .where(Submission.mailbox == mailbox, Submission.state == RECEIVED)
        .order_by(Submission.id)
        .first()
    )
    if row is None:
        return None
    if row.reader != who:
        row.attempts += 1
        Submission.update(attempts=row.attempts, reader=who).where(Submission.id == row.id).execute()
    received_at = row.received_at.astimezone(timezone(timedelta(minutes=row.received_offset)))
    return Received(
        row.id, mailbox, row.raw_sha256, row.content_key, row.raw, row.size, row.cut, received_at, row.attempts
    )


def put_back(mailbox: str, who: str) -> None:
    """See ``Records.put_back``."""
    Submission.update(attempts=Submission.attempts - 1, reader="").where(
        Submission.mailbox == mailbox, Submission.state == RECEIVED, Submission.reader == who
    ).execute()


def handled_before(received: Received) -> bool:
    """See ``Records.handled_before``."""
    return _earlier.first(key=received.key, submission=received.id) is not None


def owe_moves(submission: int, folder: str, now: datetime) -> tuple[OwedMove, ...]:
    """Owe the move of every place where the submission stands."""
    _owe_moves.run(submission=submission, folder=folder, now=now)
    return tuple(_owed_move(each) for each in _arrivals.rows(submission=submission))


def moves_due(mailbox: str, now: datetime, most: int) -> tuple[OwedMove, ...]:
    """See ``Records.moves_due``."""
    due = (
        Arrival.select()
        .where(Arrival.mailbox == mailbox, Arrival.move == MOVE_OWED, due_by(Arrival.due_at, now))
        .order_by(Arrival.due_at, Arrival.id)
    )
    first = due.first()
    if first is None:
        return ()
    return tuple(_owed_move(each) for each in due.where(Arrival.folder == first.folder).limit(most))


def moved(moves: Sequence[OwedMove], who: str, now: datetime) -> None:
    """See ``Records.moved``."""
    Arrival.update(move=MOVE_DONE, due_at=None, said="").where(Arrival.id.in_([each.id for each in moves])).execute()
    for each in moves:
        note(each.submission, now, "filed", who, each.folder)


def move_failed(move: OwedMove, said: str, due_at: datetime) -> None:
    """See ``Records.move_failed``."""
    Arrival.update(attempts=move.attempts + 1, said=said, due_at=due_at).where(Arrival.id == move.id).execute()


def move_refused(move: OwedMove, said: str, who: str, now: datetime) -> None:
    """See ``Records.move_refused``."""
    Arrival.update(move=MOVE_REFUSED, attempts=move.attempts + 1, said=said, due_at=None).where(
        Arrival.id == move.id
    ).execute()
    note(move.submission, now, "not filed", who, f"{move.attempts + 1} attempts: {said}")


def unfiled(mailbox: str) -> tuple[Held, ...]:
    """See ``Records.unfiled``."""
    counted: Any = (
        Arrival.select(fn.MAX(Arrival.said), fn.MIN(Arrival.id), fn.COUNT(Arrival.id))
        .where(Arrival.mailbox == mailbox, Arrival.move == MOVE_REFUSED)
        .group_by(Arrival.folder)
        .order_by(fn.MIN(Arrival.id))
        .tuples()
    )
    return tuple(Held(why, first, count) for why, first, count in counted)


def file_again(mailbox: str, who: str, now: datetime) -> int:
    """See ``Records.file_again``."""
    rows = list(Arrival.select().where(Arrival.mailbox == mailbox, Arrival.move == MOVE_REFUSED))
    for row in rows:
        Arrival.update(move=MOVE_OWED, attempts=0, due_at=now).where(Arrival.id == row.id).execute()
        note(row.submission_id, now, "to be filed again", who, "by a person")
    return len(rows)


def note(submission: int | None, at: datetime, what: str, by: str, detail: str = "") -> None:
    """Add a line to a submission's trail."""
    Event.add(submission=submission, at=at, what=what, by=by, detail=detail)


@prepared
def _known(mailbox: Any, sha256: Any) -> Any:
    columns = Submission.id, Submission.deliveries, Submission.state
    return Submission.select(*columns).where(Submission.mailbox == mailbox, Submission.raw_sha256 == sha256).limit(1)


@prepared
def _earlier(key: Any, submission: Any) -> Any:
    return Submission.select(Submission.id).where(Submission.content_key == key, Submission.id < submission).limit(1)


@prepared
def _owe_moves(submission: Any, folder: Any, now: Any) -> Any:
    return Arrival.update(folder=folder, move=MOVE_OWED, due_at=now).where(Arrival.submission == submission)


@prepared
def _arrivals(submission: Any) -> Any:
    return Arrival.select().where(Arrival.submission == submission).order_by(Arrival.id)


def _is_of_another(row: Arrival, waiting: Waiting) -> bool:
    """Whether a place now has another message. A server must not give a UID twice (RFC 9051, 2.3.1.1); some did.

    To be wrong costs one fetch: the same bytes are never judged twice.
    """
    return row.size != waiting.size or abs(row.received_at - waiting.received_at) >= timedelta(seconds=1)


def _make_way(row: Arrival) -> None:
    """What stood at this place is gone from it. No server has a negative UIDVALIDITY: its move will find nothing."""
    Arrival.update(uidvalidity=-row.id).where(Arrival.id == row.id).execute()


def _further_delivery(known: Submission, mailbox: str, waiting: Waiting, who: str, now: datetime) -> None:
    there = Arrival.mailbox == mailbox, Arrival.uidvalidity == waiting.uidvalidity, Arrival.uid == waiting.uid
    if Arrival.select().where(*there).exists():
        return
    arrival = _arrive(known.id, mailbox, waiting, now)
    Submission.update(deliveries=Submission.deliveries + 1).where(Submission.id == known.id).execute()
    note(known.id, now, "delivered again", who, f"{known.deliveries + 1} times")
    if known.state != RECEIVED:
        first = Arrival.select().where(Arrival.submission == known.id).order_by(Arrival.id).first()
        Arrival.update(folder=first.folder, move=MOVE_OWED, due_at=now).where(Arrival.id == arrival).execute()


def _arrive(submission: int, mailbox: str, waiting: Waiting, now: datetime) -> int:
    return Arrival.add(
        submission=submission,
        mailbox=mailbox,
        uidvalidity=waiting.uidvalidity,
        uid=waiting.uid,
        size=waiting.size,
        received_at=waiting.received_at,
        seen_at=now,
    )


def _owed_move(arrival: Arrival) -> OwedMove:
    waiting = Waiting(arrival.uidvalidity, arrival.uid, arrival.size, arrival.received_at)
    return OwedMove(arrival.id, arrival.submission_id, waiting, arrival.folder, arrival.attempts)
