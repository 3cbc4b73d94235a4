"""The loop: it ends when asked, waits out what is away, stands by while another works, and tells systemd."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.daily import owe_digest
from mailhold.digest import DigestSettings
from mailhold.errors import LoginRefused, MailboxAway, RecordsAway
from mailhold.house import House, Pace
from mailhold.post.backoff import Backoff, BackoffSettings
from mailhold.post.mailbox import Waiting
from mailhold.post.outbox import Delivery
from tests.daemon.small_house import SENDER, build, deliver, letter, sent, stand_in, waiting


def wait_until(condition: Callable[[], object], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


@contextmanager
def running(house: House, meanwhile: Callable[[], None]) -> Iterator[list[float]]:
    """Run the daemon; do something meanwhile, in another thread; then ask it to stop. Gives the seconds it took."""
    took: list[float] = []
    problems: list[BaseException] = []

    def ask() -> None:
        try:
            meanwhile()
        except BaseException as problem:
            problems.append(problem)
        took.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGTERM)

    thread = threading.Thread(target=ask)
    thread.start()
    daemon.run(house)
    took[0] = time.monotonic() - took[0]
    thread.join()
    if problems:
        raise problems[0]
    yield took


def assert_soon(event: threading.Event) -> None:
    assert event.wait(20)


def test_mail_that_arrives_while_it_waits_is_answered_and_sigterm_ends_it_within_a_second(tmp_path: Path) -> None:
    def meanwhile() -> None:
        time.sleep(0.3)
        deliver(tmp_path, letter(1))
        wait_until(lambda: len(sent(tmp_path)) == 1 and waiting(tmp_path) == 0)

    before = signal.getsignal(signal.SIGTERM)
    with running(build(tmp_path), meanwhile) as took:
        assert took[0] < 1
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_step_that_hangs_is_broken_off_and_repeated_at_the_next_start(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1))
    begun = threading.Event()

    def hang(raw: bytes, received_at: datetime) -> None:
        begun.set()
        time.sleep(60)

    with running(build(tmp_path, read=hang), lambda: assert_soon(begun)) as took:
        assert took[0] < 1
    daemon.once(build(tmp_path))
    assert (len(sent(tmp_path)), waiting(tmp_path)) == (1, 0)


def test_a_step_broken_off_when_asked_to_stop_is_no_crash(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1))
    for _ in range(4):
        begun = threading.Event()

        def hang(raw: bytes, received_at: datetime, begun: threading.Event = begun) -> None:
            begun.set()
            time.sleep(60)

        with running(build(tmp_path, read=hang), lambda begun=begun: assert_soon(begun)):
            pass
    daemon.once(build(tmp_path))
    assert len(sent(tmp_path)) == 1


def test_a_reply_in_the_hands_of_the_outbox_is_waited_for(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1))
    real = build(tmp_path).outbox
    begun = threading.Event()

    def slow(sender: str, recipient: str, raw: bytes) -> Delivery:
        begun.set()
        time.sleep(1.5)
        return real.send(sender, recipient, raw)

    house = build(tmp_path, outbox=stand_in(real, send=slow))
    with running(house, lambda: assert_soon(begun)) as took:
        assert 1 < took[0] < 4
    house.records.open()
    (story,) = house.records.show("1")
    house.records.close()
    assert [each.state for each in story.sent] == ["sent"]


def test_a_mailbox_that_is_away_for_a_while_loses_nothing(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1))
    real = build(tmp_path).mailbox
    failures = iter([MailboxAway("no route"), MailboxAway("no route")])

    def open_twice_in_vain() -> None:
        if failure := next(failures, None):
            raise failure
        real.open()

    house = build(tmp_path, mailbox=stand_in(real, open=open_twice_in_vain))
    with running(house, lambda: wait_until(lambda: waiting(tmp_path) == 0)):
        assert len(sent(tmp_path)) == 1


@pytest.mark.parametrize(("gives_first", "doubled"), [(True, False), (False, True)])
def test_a_mailbox_that_breaks_in_the_middle_of_work_is_waited_for_no_longer_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, gives_first: bool, doubled: bool
) -> None:
    waits: list[float] = []

    class Noted(Backoff):
        def after(self, error: Exception) -> float:
            waits.append(super().after(error))
            return waits[-1]

    monkeypatch.setattr(daemon, "Backoff", lambda: Noted(BackoffSettings(first_seconds=0.01, jitter=0.0)))
    deliver(tmp_path, *(letter(number) for number in range(1, 9)))
    real = build(tmp_path).mailbox
    asked = 0

    def fetch(waiting: Waiting, limit: int) -> bytes | None:
        nonlocal asked
        asked += 1
        if asked <= 6 and (not gives_first or asked % 2 == 0):
            raise MailboxAway("it broke")
        return real.fetch(waiting, limit)

    with running(build(tmp_path, mailbox=stand_in(real, fetch=fetch)), lambda: wait_until(lambda: len(waits) >= 3)):
        pass
    assert waits[:3] == ([0.01, 0.02, 0.04] if doubled else [0.01] * 3)


def test_a_database_that_cannot_be_opened_at_first_is_waited_for(tmp_path: Path) -> None:
    deliver(tmp_path, letter(1))
    house = build(tmp_path)
    failures = iter([RecordsAway("the server is starting up")])

    def open_in_vain() -> None:
        if failure := next(failures, None):
            raise failure
        house.records.open()

    waited_for = build(tmp_path, records=stand_in(house.records, open=open_in_vain))
    with running(waited_for, lambda: wait_until(lambda: waiting(tmp_path) == 0)):
        assert len(sent(tmp_path)) == 1


def test_a_login_refused_after_it_worked_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(daemon, "Backoff", lambda: Backoff(BackoffSettings(refused_seconds=0.01)))
    real = build(tmp_path).mailbox
    asked: list[float] = []

    def open_or_refuse() -> None:
        asked.append(time.monotonic())
        if len(asked) in {2, 3}:
            raise LoginRefused("try again later")
        real.open()

    def meanwhile() -> None:
        wait_until(lambda: len(asked) >= 4)
        deliver(tmp_path, letter(1))
        wait_until(lambda: waiting(tmp_path) == 0)

    impatient = Pace(idle=timedelta(seconds=0.05))
    house = build(tmp_path, pace=impatient, mailbox=stand_in(real, open=open_or_refuse))
    with running(house, meanwhile):
        assert len(sent(tmp_path)) == 1


def test_a_login_refused_again_and_again_ends_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(daemon, "Backoff", lambda: Backoff(BackoffSettings(refused_seconds=0.01, most_seconds=0.01)))
    real = build(tmp_path).mailbox
    answers = iter([True])
    asked = []

    def open_or_refuse() -> None:
        asked.append(1)
        if not next(answers, False):
            raise LoginRefused("wrong password")
        real.open()

    house = build(tmp_path, pace=Pace(idle=timedelta(seconds=0.05)), mailbox=stand_in(real, open=open_or_refuse))
    with pytest.raises(LoginRefused):
        daemon.run(house)
    assert len(asked) == 1 + daemon.REFUSED_LOGINS + 1


def test_a_refused_login_ends_it(tmp_path: Path) -> None:
    def refuse() -> None:
        raise LoginRefused("wrong password")

    with pytest.raises(LoginRefused):
        daemon.run(build(tmp_path, mailbox=stand_in(build(tmp_path).mailbox, open=refuse)))


def test_a_second_daemon_stands_by_and_takes_over(tmp_path: Path) -> None:
    pace = Pace(standby=timedelta(seconds=0.1))
    first = build(tmp_path, who="elsewhere:1:first")
    first.records.open()
    assert first.records.hold_lease(first.mailbox.name, 90, first.clock())
    deliver(tmp_path, letter(1))

    def meanwhile() -> None:
        time.sleep(0.5)
        assert waiting(tmp_path) == 1
        first.records.give_up_lease(first.mailbox.name)
        wait_until(lambda: waiting(tmp_path) == 0)

    second = build(tmp_path, who="elsewhere:2:second", pace=pace)
    with running(second, meanwhile):
        assert len(sent(tmp_path)) == 1
    first.records.close()


def test_once_says_so_when_another_works_on_the_mailbox(tmp_path: Path) -> None:
    first = build(tmp_path, who="elsewhere:1:first")
    first.records.open()
    first.records.hold_lease(first.mailbox.name, 90, first.clock())
    with pytest.raises(RecordsAway, match="another mailhold works on"):
        daemon.once(build(tmp_path, who="elsewhere:2:second"))
    first.records.close()


def test_systemd_is_told_when_it_is_ready_alive_and_stopping(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        address = tmp_path / "notify"
        systemd.bind(str(address))
        systemd.settimeout(20)
        monkeypatch.setenv("NOTIFY_SOCKET", str(address))

        def listen() -> None:
            while not any("idle" in each for each in told):
                told.append(systemd.recv(4096).decode())

        with running(build(tmp_path), listen):
            told.append(systemd.recv(4096).decode())
    assert told[0] == "READY=1"
    assert any("WATCHDOG=1" in each for each in told)
    assert told[-1] == "STOPPING=1"


def with_digest(directory: Path, now: datetime) -> House:
    return build(directory, digest=DigestSettings(("ops@coaching.example",), SENDER), clock=lambda: now)


def test_the_digest_is_owed_once_for_its_day_and_sent(tmp_path: Path) -> None:
    house = with_digest(tmp_path, datetime(2026, 3, 9, 8, 30, tzinfo=UTC))
    house.records.open()
    assert owe_digest(house)
    assert not owe_digest(house)
    house.records.close()
    daemon.once(house)
    (message,) = sent(tmp_path)
    assert b"To: ops@coaching.example" in message
    house.records.open()
    assert house.records.last_digest() == date(2026, 3, 9)
    house.records.close()


def test_days_missed_are_told_in_one_digest_and_a_clock_set_back_makes_none(tmp_path: Path) -> None:
    owed = []
    for day, hour in ((9, 8), (12, 9), (9, 9), (12, 10), (13, 7), (13, 9)):
        house = with_digest(tmp_path, datetime(2026, 3, day, hour, tzinfo=UTC))
        house.records.open()
        if owe_digest(house):
            owed.append(house.records.last_digest())
        house.records.close()
    assert owed == [date(2026, 3, 9), date(2026, 3, 12), date(2026, 3, 13)]
