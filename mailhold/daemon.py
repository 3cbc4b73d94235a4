"""The daemon: one step takes one message all the way; ``run`` steps until told to stop, ``once`` until none waits."""

from __future__ import annotations

import os
import signal
import socket
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import islice

from mailhold import journal, journey
from mailhold.errors import Away, MailboxAway, RecordsAway
from mailhold.house import House
from mailhold.notify import notify
from mailhold.post.backoff import Backoff
from mailhold.post.mailbox import Waiting
from mailhold.post.waker import Waker


def step(house: House) -> bool:
    """Take one message all the way. True if the loop should continue right away.

    What an earlier step or process left unfinished comes first: answers not
    recorded, submissions not judged, replies and moves that are due. Raises
    ``Away``, after which the step can be repeated, or another ``MailholdError``.
    """
    journey.record_answers(house)
    if house.round.unfinished:
        if _finish_one(house):
            return True
        house.round.unfinished = False
    waiting = _next_new(house)
    if waiting is None:
        house.round.start_over()
        return False
    received = journey.receive(house, waiting)
    if received is not None:
        journey.settle(house, received)
    return True


def once(house: House) -> int:
    """Open everything, step until nothing waits, and close. How many steps did something."""
    with _closing(house):
        house.records.open()
        if not _hold_lease(house):
            raise RecordsAway(f"another mailhold works on {house.mailbox.name}; try again when it has ended")
        house.mailbox.open()
        steps = 0
        renewed = house.clock()
        while step(house):
            steps += 1
            renewed = _renew_lease(house, renewed)
        return steps


def run(house: House) -> None:
    """Work until SIGTERM or SIGINT. Ends at once while waiting, else after the step at hand.

    Raises what waiting cannot mend: ``LoginRefused``, ``RecordsUnusable``, ``TemplateError``.
    """
    with _closing(house), _stop_on_signals(house) as stop:
        journal.started(house.records.who, house.mailbox.name, house.records.name)
        notify("READY=1")
        backoff = Backoff()
        while not stop.asked:
            try:
                _attend(house, stop)
                backoff.reset()
            except Away as error:
                if isinstance(error, MailboxAway):
                    house.mailbox.close()
                house.round.start_over()
                seconds = backoff.after(error)
                journal.away(error, seconds)
                notify(f"STATUS=waiting: {error}")
                stop.pause(seconds, house.pace.idle)
        notify("STOPPING=1")
        journal.stopped("asked to")


class Stop:
    """Whether the daemon was asked to stop; and a pause that ends when it is."""

    def __init__(self) -> None:
        self.asked = False
        self._waker = Waker()

    def ask(self) -> None:
        """Stop as soon as may be. Safe to call from a signal handler."""
        self.asked = True
        self._waker.wake()

    def pause(self, seconds: float, piece: timedelta) -> None:
        """Wait, in pieces short enough to feed the watchdog between them."""
        while seconds > 0 and not self.asked:
            notify("WATCHDOG=1")
            self._waker.wait(min(seconds, piece.total_seconds()))
            seconds -= piece.total_seconds()


def process_name() -> str:
    """A name for this process in leases and trails: "host:pid:random"."""
    return f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex[:8]}"


def _attend(house: House, stop: Stop) -> None:
    """Do all there is to do, then wait for more mail."""
    house.records.open()
    if not _hold_lease(house):
        journal.standing_by(house.mailbox.name)
        notify("STATUS=standing by: another mailhold works on this mailbox")
        stop.pause(house.pace.idle.total_seconds(), house.pace.idle)
        return
    house.mailbox.open()
    renewed = house.clock()
    while not stop.asked and step(house):
        notify("WATCHDOG=1")
        renewed = _renew_lease(house, renewed)
    notify("WATCHDOG=1")
    if not stop.asked:
        notify(f"STATUS=idle, last look {house.clock():%H:%M:%S} UTC")
        house.mailbox.wait(house.pace.idle.total_seconds())


def _finish_one(house: House) -> bool:
    """Go on with one thing that was left unfinished; False when there is none."""
    name, now = house.mailbox.name, house.clock()
    if received := house.records.take_up(name):
        journey.settle(house, received)
        return True
    if not journey.outbox_rests(house) and (mail := house.records.mail_due(name, now)):
        journey.send(house, mail)
        return True
    if move := house.records.move_due(name, now):
        journey.file_away(house, move)
        return True
    return False


def _next_new(house: House) -> Waiting | None:
    """The next message that the records do not know; None when this look into the mailbox is over."""
    if house.round.waiting is None:
        house.round.waiting = _new_ones(house)
    return next(house.round.waiting, None)


def _new_ones(house: House) -> Iterator[Waiting]:
    waiting = house.mailbox.waiting()
    while batch := list(islice(waiting, house.pace.batch)):
        yield from house.records.new_ones(house.mailbox.name, batch, house.clock())
        house.round.unfinished = True


def _hold_lease(house: House) -> bool:
    held = house.records.hold_lease(house.mailbox.name, house.pace.lease.total_seconds(), house.clock())
    if held and not house.round.answers:
        now = house.clock()
        if count := house.records.doubt_unfinished(house.mailbox.name, now + house.pace.doubt, now):
            journal.in_doubt(count)
    return held


def _renew_lease(house: House, renewed: datetime) -> datetime:
    now = house.clock()
    if abs(now - renewed) < house.pace.lease / 3:
        return renewed
    if not house.records.hold_lease(house.mailbox.name, house.pace.lease.total_seconds(), now):
        raise RecordsAway(f"another mailhold took over {house.mailbox.name}")
    return now


@contextmanager
def _closing(house: House) -> Iterator[None]:
    try:
        yield
        house.records.give_up_lease(house.mailbox.name)
    finally:
        house.mailbox.close()
        house.outbox.close()
        house.records.close()


@contextmanager
def _stop_on_signals(house: House) -> Iterator[Stop]:
    stop = Stop()

    def asked(*_: object) -> None:
        stop.ask()
        house.mailbox.wake()

    before = {number: signal.signal(number, asked) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
