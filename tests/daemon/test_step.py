"""One step takes one message all the way, and nothing that one message does stops the next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.errors import LoginRefused, MailboxAway, RecordsAway
from mailhold.house import House, Pace
from mailhold.post.mailbox import Waiting
from mailhold.post.outbox import Delivery, Phase
from mailhold.records.database import RecordsSettings
from mailhold.records.lines import Line
from mailhold.records.store import Records
from mailhold.records.values import Filters
from tests.daemon.small_house import build, deliver, filed, judge, letter, sent, stand_in, waiting


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **time: float) -> None:
        self.now += timedelta(**time)


def lines(directory: Path) -> tuple[Line, ...]:
    records = Records(RecordsSettings(str(directory / "records.db")), "reader")
    records.open()
    try:
        return records.lines(Filters(), 100)
    finally:
        records.close()


def step_on(house: House) -> None:
    while daemon.step(house):
        pass


def test_a_request_is_recorded_answered_and_filed_away(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1))
    assert daemon.once(build(tmp_path)) == 4, "judged, looked for more, answered, filed away"
    (line,) = lines(tmp_path)
    assert (line.outcome, line.case_number, line.reply) == ("processed", "H-2026-0001", "sent")
    (reply,) = sent(tmp_path)
    assert b"H-2026-0001" in reply
    assert b"To: Dana Reyes <dana@coaching.example>" in reply
    assert (waiting(tmp_path), filed(tmp_path)) == (0, {"Processed": 1})


def test_an_empty_mailbox_is_left_at_once(tmp_path: Path) -> None:
    assert daemon.once(build(tmp_path)) == 0


def test_messages_are_taken_oldest_first_and_each_goes_to_its_folder(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1), letter(2, "What is the weather like?"), b"no header at all")
    daemon.once(build(tmp_path))
    assert filed(tmp_path) == {"For ops": 1, "Ignored": 1, "Processed": 1}


def test_a_copy_that_came_by_another_way_is_ignored(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1), b"Received: by mx.coaching.example\r\n" + letter(1))
    daemon.once(build(tmp_path))
    assert sorted(line.outcome for line in lines(tmp_path)) == ["ignored", "processed"]
    assert len(sent(tmp_path)) == 1


def test_the_same_bytes_twice_are_one_submission_with_one_reply_and_both_are_filed(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1), letter(1))
    daemon.once(build(tmp_path))
    assert len(lines(tmp_path)) == 1
    assert len(sent(tmp_path)) == 1
    assert (waiting(tmp_path), filed(tmp_path)) == (0, {"Processed": 2})


@pytest.mark.parametrize("room", ["read", "judge", "compose"])
def test_a_message_that_a_room_stumbles_over_is_set_aside_and_the_next_goes_on(tmp_path: Path, room: str) -> None:
    rooms = {"read": build(tmp_path).read, "judge": judge, "compose": build(tmp_path).compose}

    def stumbling(*values: object) -> object:
        stumbling.calls += 1  # type: ignore[attr-defined]
        if stumbling.calls == 1:  # type: ignore[attr-defined]
            raise RecursionError("too deep")
        return rooms[room](*values)  # type: ignore[operator]

    stumbling.calls = 0  # type: ignore[attr-defined]
    deliver(tmp_path, letter(1), letter(2))
    daemon.once(build(tmp_path, **{room: stumbling}))
    second, first = lines(tmp_path)
    assert (first.outcome, first.problem) == ("for_ops", "RecursionError: too deep")
    assert (second.outcome, second.reply) == ("processed", "sent")
    assert filed(tmp_path) == {"Processed": 1, "Set aside": 1}


def test_of_a_message_over_the_limit_only_the_start_is_read_and_a_person_must_look(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1, "Please hold. " * 1000), letter(2))
    daemon.once(build(tmp_path, pace=Pace(fetch_bytes=600)))
    second, first = lines(tmp_path)
    assert (first.outcome, first.subject) == ("for_ops", "Hold 1")
    assert "larger than 600 bytes" in first.why
    assert second.outcome == "processed"


def test_a_message_that_gives_no_body_stays_and_is_taken_when_it_does(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1), letter(2))
    house = build(tmp_path)
    house.mailbox.open()
    first = next(iter(house.mailbox.waiting()))

    def fetch(wanted: Waiting, limit: int) -> bytes | None:
        return None if wanted.uid == first.uid else house.mailbox.fetch(wanted, limit)

    daemon.once(build(tmp_path, mailbox=stand_in(house.mailbox, fetch=fetch)))
    assert (waiting(tmp_path), len(lines(tmp_path))) == (1, 1)
    daemon.once(build(tmp_path))
    assert (waiting(tmp_path), len(lines(tmp_path))) == (0, 2)


def test_a_message_that_breaks_the_connection_each_time_is_passed_over(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1), letter(2))
    real = build(tmp_path).mailbox
    real.open()
    first = next(iter(real.waiting()))

    def fetch(wanted: Waiting, limit: int) -> bytes | None:
        if wanted.uid == first.uid:
            raise MailboxAway("the connection broke")
        return real.fetch(wanted, limit)

    house = build(tmp_path, mailbox=stand_in(real, fetch=fetch))
    house.records.open()
    for _ in range(3):
        with pytest.raises(MailboxAway):
            daemon.step(house)
        house.round.start_over()
    step_on(house)
    house.records.close()
    assert [line.subject for line in lines(tmp_path)] == ["Hold 2"]
    assert waiting(tmp_path) == 1


def test_a_folder_that_takes_nothing_leaves_the_decision_standing(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1), letter(2))
    clock = Clock()
    real = build(tmp_path).mailbox

    def refuse(wanted: Sequence[Waiting], folder: str) -> None:
        raise MailboxAway(f"no room in {folder}")

    daemon.once(build(tmp_path, mailbox=stand_in(real, file_away_all=refuse), clock=clock))
    assert (waiting(tmp_path), len(sent(tmp_path)), len(lines(tmp_path))) == (2, 2, 2)
    clock.advance(minutes=2)
    daemon.once(build(tmp_path, clock=clock))
    assert (waiting(tmp_path), len(sent(tmp_path)), len(lines(tmp_path))) == (0, 2, 2)


def test_a_reply_that_is_to_be_tried_later_waits_and_goes_out(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1))
    clock = Clock()
    real = build(tmp_path).outbox
    later = stand_in(real, send=lambda *_: Delivery(Phase.LATER, "451 come back"))
    daemon.once(build(tmp_path, outbox=later, clock=clock))
    assert (waiting(tmp_path), lines(tmp_path)[0].reply, sent(tmp_path)) == (0, "owed", [])
    daemon.once(build(tmp_path, clock=clock))
    assert sent(tmp_path) == []
    clock.advance(minutes=1)
    daemon.once(build(tmp_path, clock=clock))
    assert (lines(tmp_path)[0].reply, len(sent(tmp_path))) == ("sent", 1)


def test_a_reply_that_was_tried_for_too_long_is_held_for_a_person_who_may_let_it_go(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1))
    clock = Clock()
    later = stand_in(build(tmp_path).outbox, send=lambda *_: Delivery(Phase.LATER, "451 come back"))
    for _ in range(3):
        daemon.once(build(tmp_path, outbox=later, clock=clock))
        clock.advance(days=3)
    assert lines(tmp_path)[0].reply == "held"
    house = build(tmp_path, clock=clock)
    daemon.once(house)
    assert sent(tmp_path) == []
    house.records.open()
    (held,) = house.records.held(house.mailbox.name)
    assert "did not take it in time" in held.why
    assert house.records.resume(house.mailbox.name, clock()) == 1
    house.records.close()
    clock.advance(minutes=1)
    daemon.once(house)
    assert (lines(tmp_path)[0].reply, len(sent(tmp_path))) == ("sent", 1)


def test_a_refused_reply_has_failed(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1))
    refused = stand_in(build(tmp_path).outbox, send=lambda *_: Delivery(Phase.REFUSED, "550 no such user"))
    daemon.once(build(tmp_path, outbox=refused))
    assert lines(tmp_path)[0].reply == "failed"


def test_a_reply_in_doubt_is_sent_once_more_with_the_same_bytes_and_never_again(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1))
    clock = Clock()
    handed_over: list[bytes] = []

    def doubtful(sender: str, recipient: str, raw: bytes) -> Delivery:
        handed_over.append(raw)
        return Delivery(Phase.UNCERTAIN, "timed out after the final dot")

    outbox = stand_in(build(tmp_path).outbox, send=doubtful)
    for _ in range(4):
        daemon.once(build(tmp_path, outbox=outbox, clock=clock))
        clock.advance(hours=1)
    assert len(handed_over) == 2
    assert handed_over[0] == handed_over[1]
    assert lines(tmp_path)[0].reply == "uncertain"


def test_a_refused_login_at_the_outbox_leaves_the_reply_owed(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1))

    def refuse(*_: object) -> Delivery:
        raise LoginRefused("535 wrong password")

    with pytest.raises(LoginRefused):
        daemon.once(build(tmp_path, outbox=stand_in(build(tmp_path).outbox, send=refuse)))
    assert lines(tmp_path)[0].reply == "owed"


def test_an_answer_of_the_outbox_that_the_records_could_not_take_is_kept_for_the_next_step(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1))
    house = build(tmp_path)
    failures = iter([True])

    def deliver_once_broken(*values: object, **more: object) -> None:
        if next(failures, False):
            raise RecordsAway("no room")
        house.records.deliver(*values, **more)  # type: ignore[arg-type]

    broken: House = build(tmp_path, records=stand_in(house.records, deliver=deliver_once_broken))
    house.records.open()
    house.mailbox.open()
    with pytest.raises(RecordsAway):
        step_on(broken)
    assert len(sent(tmp_path)) == 1
    broken.round.start_over()
    step_on(broken)
    house.records.close()
    assert lines(tmp_path)[0].reply == "sent"
    assert (len(sent(tmp_path)), waiting(tmp_path)) == (1, 0)
