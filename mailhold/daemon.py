"""The daemon: one step takes one message all the way; ``run`` steps until told to stop, ``once`` until none waits."""

from __future__ import annotations

import os
import socket
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from itertools import islice

from schedule import Scheduler

from mailhold import journal, journey
from mailhold.alerting import alert
from mailhold.daily import owe_digest, owe_reminders, purge
from mailhold.errors import Away, LoginRefused, MailholdError, RecordsAway, TemplateError
from mailhold.house import House
from mailhold.notify import notify
from mailhold.post.backoff import Backoff
from mailhold.post.mailbox import Waiting
from mailhold.stopping import Stop, stopping

TICK_SECONDS = 30
REFUSED_LOGINS = 5


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
    if waiting is None and not house.round.decided:
        house.round.start_over()
        return False
    if waiting is not None and (received := journey.receive(house, waiting)) is not None:
        journey.settle(house, received)
    if waiting is None or house.round.is_to_finish(house.pace):
        house.round.decided = 0
        house.round.unfinished = True
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
    """Work until SIGTERM or SIGINT; ends within a second.

    Raises what waiting cannot mend: ``RecordsUnusable``, ``TemplateError``, and ``LoginRefused`` at the start.
    A login that is refused later is tried a few times more, slowly: servers refuse for a while, and lock accounts.
    """
    refused = 0
    clock = _ticking(house)
    with _closing(house), stopping(house) as stop:
        journal.started(house.records.who, house.mailbox.name, house.records.name)
        notify("READY=1")
        backoff = Backoff()
        while not stop.asked:
            try:
                _attend(house, stop, clock)
                backoff.reset()
                refused = 0
            except (Away, LoginRefused) as error:
                if isinstance(error, LoginRefused):
                    refused += 1
                    if house.round.looked_at is None or refused > REFUSED_LOGINS:
                        raise
                if not isinstance(error, RecordsAway):
                    house.mailbox.close()
                house.round.start_over()
                if house.round.served:  # it broke in the middle of much work: that is a first failure, not one more
                    house.round.served = False
                    backoff.reset()
                seconds = backoff.after(error)
                journal.away(error, seconds)
                notify(f"STATUS=trying again soon: {error}")
                stop.pause(seconds, house.pace.idle.total_seconds())


def process_name() -> str:
    """Who we are in leases and trails; no other process ever has the name: "host:pid:random"."""
    return f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex[:8]}"


def _attend(house: House, stop: Stop, clock: Scheduler) -> None:
    """Do all there is to do, then wait for more mail."""
    house.records.open()
    if not _hold_lease(house):
        journal.standing_by(house.mailbox.name)
        notify("STATUS=standing by: another mailhold works on this mailbox")
        stop.pause(house.pace.standby.total_seconds(), house.pace.idle.total_seconds())
        return
    house.mailbox.open()
    renewed = house.clock()
    while not stop.asked:
        if stop.reload_asked:
            stop.reload_asked = False
            _reload(house)
        _run_pending(clock)
        if not step(house):
            break
        notify("WATCHDOG=1")
        renewed = _renew_lease(house, renewed)
    if not stop.asked:
        notify(f"WATCHDOG=1\nSTATUS=idle, last look {house.clock():%H:%M:%S} UTC")
        house.mailbox.wait(house.pace.idle.total_seconds())


def _reload(house: House) -> None:
    """Take the templates as they are now; with a broken one among them, the old ones stay in use."""
    try:
        house.reload_templates()
    except TemplateError as error:
        journal.templates_refused(error)
    else:
        journal.templates_reloaded()


def _ticking(house: House) -> Scheduler:
    """The scheduler only ticks; what is due is read from the records."""
    clock = Scheduler()
    clock.every(TICK_SECONDS).seconds.do(_tick, house)
    return clock


def _run_pending(clock: Scheduler) -> None:
    if (clock.idle_seconds or 0) > TICK_SECONDS:  # the time was set back: schedule would wait for it to come again
        clock.run_all()
    else:
        clock.run_pending()


def _tick(house: House) -> None:
    try:
        owe_digest(house)
        owe_reminders(house)
        alert(house)
        purge(house)
    except Away:
        raise
    except Exception as error:  # a digest or a reminder that cannot be written must not stop the mail
        journal.no_digest(error)


def _finish_one(house: House) -> bool:
    """Go on with one thing that was left unfinished; False when there is none."""
    name, now = house.mailbox.name, house.clock()
    if received := house.records.take_up(name):
        journey.settle(house, received)
        return True
    if not journey.outbox_rests(house) and (mails := house.records.mails_due(name, now, house.pace.filed_at_once)):
        journey.send(house, *mails)
        return True
    if moves := house.records.moves_due(name, now, house.pace.filed_at_once):
        journey.file_away(house, moves)
        return True
    return False


def _next_new(house: House) -> Waiting | None:
    """The next message that the records do not know; None when this look into the mailbox is over."""
    if house.round.waiting is None:
        house.round.waiting = _new_ones(house)
    return next(house.round.waiting, None)


def _new_ones(house: House) -> Iterator[Waiting]:
    """Those of one look that are to be fetched. Batch by batch, so that memory is bounded however many wait."""
    waiting, start, left = house.mailbox.waiting(), house.start_from, 0
    while batch := list(islice(waiting, house.pace.batch)):
        wanted = [each for each in batch if start is None or each.received_at >= start]
        left += len(batch) - len(wanted)
        if wanted:
            yield from house.records.new_ones(house.mailbox.name, wanted, house.clock())
            house.round.unfinished = True
    house.round.looked_at = house.clock()
    if start is not None and left and not house.round.left_told:
        journal.left(left, start.isoformat())
        house.round.left_told = True


def _hold_lease(house: House) -> bool:
    held = house.records.hold_lease(
        house.mailbox.name, house.pace.lease.total_seconds(), house.clock(), house.round.looked_at
    )
    if held and not house.round.answers:
        now = house.clock()
        if count := house.records.doubt_unfinished(house.mailbox.name, now + house.pace.doubt, now):
            journal.in_doubt(count)
    return held


def _renew_lease(house: House, renewed: datetime) -> datetime:
    now = house.clock()
    if abs(now - renewed) < house.pace.lease / 3:
        return renewed
    if not house.records.hold_lease(house.mailbox.name, house.pace.lease.total_seconds(), now, house.round.looked_at):
        raise RecordsAway(f"another mailhold took over {house.mailbox.name}")
    return now


@contextmanager
def _closing(house: House) -> Iterator[None]:
    try:
        yield
    finally:
        with suppress(MailholdError):
            journey.record_answers(house)
        with suppress(MailholdError):
            house.records.put_back(house.mailbox.name)
            house.records.give_up_lease(house.mailbox.name, house.round.looked_at)
        house.mailbox.close()
        house.outbox.close()
        house.records.close()
