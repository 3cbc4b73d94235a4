"""``Stop``: whether the daemon was asked to stop, by SIGTERM or SIGINT, and what it still may finish.

SIGHUP asks for the templates to be read anew, between two steps.

A wait ends at once. A step at hand has a little time; then it is broken off,
wherever it is, which is no worse than a crash: it is repeated at the next
start. A reply in the outbox's hands has longer, since breaking that off would
leave it uncertain.
"""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

from mailhold import journal
from mailhold.house import House
from mailhold.notify import notify
from mailhold.post.waker import Waker

TICK_SECONDS = 0.1
STEP_SECONDS = 0.6
SENDING_SECONDS = 20.0


class BrokenOff(BaseException):
    """The step at hand took too long to stop. Not an ``Exception``: nothing but ``stopping`` may catch it."""


class Stop:
    """Whether to stop; and a pause that ends when asked to."""

    def __init__(self) -> None:
        self.asked = False
        self.reload_asked = False
        self._waker = Waker()

    def ask(self) -> None:
        """Stop as soon as may be. Safe to call from a signal handler."""
        self.asked = True
        self._waker.wake()

    def pause(self, seconds: float, piece: float) -> None:
        """Wait, in pieces short enough to feed the watchdog between them."""
        end = time.monotonic() + seconds
        while not self.asked and (left := end - time.monotonic()) > 0:
            notify("WATCHDOG=1")
            self._waker.wait(min(left, piece))


@contextmanager
def stopping(house: House) -> Iterator[Stop]:
    """Take SIGTERM and SIGINT as requests to stop, and break off what does not end in time; SIGHUP as one to reload."""
    stop = Stop()
    asked_at = 0.0

    def asked(*_: object) -> None:
        nonlocal asked_at
        if not stop.asked:
            asked_at = time.monotonic()
            notify("STOPPING=1")
        stop.ask()
        house.mailbox.wake()

    def reload(*_: object) -> None:
        stop.reload_asked = True
        house.mailbox.wake()

    def tick(*_: object) -> None:
        patience = SENDING_SECONDS if house.round.sending else STEP_SECONDS
        if stop.asked and time.monotonic() - asked_at > patience:
            signal.setitimer(signal.ITIMER_REAL, 0)
            raise BrokenOff

    handlers = {signal.SIGTERM: asked, signal.SIGINT: asked, signal.SIGHUP: reload, signal.SIGALRM: tick}
    before = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    # A signal that comes just before a system call begins does not interrupt it; the next tick does.
    signal.setitimer(signal.ITIMER_REAL, TICK_SECONDS, TICK_SECONDS)
    try:
        yield stop
        journal.stopped("as asked")
    except BrokenOff:
        journal.stopped("as asked, in the middle of a step, which is repeated at the next start")
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        for number, handler in before.items():
            signal.signal(number, handler)
