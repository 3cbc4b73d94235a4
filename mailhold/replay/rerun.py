"""``rerun``: stored submissions go through today's reading, policy and cases once more, in records of their own.

The records of the house are only read. Each message is judged as the daemon
judges it, at the time it was judged then, in scratch records that are thrown
away: so a case grows there message by message as it did. What a person decided
is taken over as it is. Nothing is sent, and nothing is filed away.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from mailhold.deciding import decide
from mailhold.house import House, Round
from mailhold.policy.decision import Decision
from mailhold.policy.reasons import Outcome
from mailhold.post.mailbox import Waiting
from mailhold.records.caps import Caps
from mailhold.records.database import RecordsSettings
from mailhold.records.store import Records
from mailhold.records.values import Filters, Received, Story, Verdict

_NO_CAPS = Caps(per_recipient_a_day=10**9, per_case_a_day=10**9, an_hour=10**9)


@dataclass(frozen=True, slots=True)
class Rerun:
    """One stored submission and what came of it: a decision for each client, then and now.

    ``skipped`` says why it was not judged again, "" where it was.
    """

    submission: int
    subject: str
    case_numbers: tuple[str, ...]
    before: tuple[Decision, ...]
    after: tuple[Decision, ...] = ()
    skipped: str = ""


def wanted(records: Records, filters: Filters, most: int) -> tuple[int, ...]:
    """The submissions that ``filters`` choose, with everything else of their cases, oldest first."""
    lines = records.lines(filters, most)
    cases = {line.case_number for line in lines} - {""}
    of_cases = (story.line.id for case in cases for story in records.show(case))
    return tuple(sorted({line.id for line in lines}.union(of_cases)))


def rerun(house: House, submissions: tuple[int, ...]) -> Iterator[Rerun]:
    """Each of ``submissions``, which are in order, judged again. The records of ``house`` are open."""
    with TemporaryDirectory(prefix="mailhold-replay-") as folder:
        scratch = Records(RecordsSettings(str(Path(folder) / "scratch.db")), house.records.who)
        scratch.open()
        try:
            scratch.replace_roster(house.records.roster())
            for each in submissions:
                yield _again(house, scratch, each)
        finally:
            scratch.close()


def _again(house: House, scratch: Records, submission: int) -> Rerun:
    stories = house.records.show(str(submission))
    before = tuple(story.decision for story in stories if story.decision is not None)
    numbers = tuple(story.line.case_number for story in stories)
    told = Rerun(submission, stories[0].line.subject, numbers, before)
    received = house.records.kept(submission)
    if received is None:
        return replace(told, skipped="its words are no longer kept, or only its start was read")
    if why := _not_judged_again(house, stories, received):
        return replace(told, skipped=why)
    at = stories[0].line.decided_at or received.received_at
    place = Waiting(0, str(submission), received.size, received.received_at)
    taken = scratch.receive(received.mailbox, place, received.raw, at)
    if taken is None:
        return replace(told, skipped="the same bytes were judged already")
    for number in filter(None, numbers):
        scratch.number_from(number)
    if not stories[0].judged_by.startswith("mailhold "):
        _take_over(house, scratch, taken, stories, at)
        return replace(told, skipped="a person decided")
    decide(replace(house, records=scratch, caps=_NO_CAPS, alerts=None, clock=lambda: at, round=Round()), taken)
    after = (story.decision for story in scratch.show(str(taken.id)))
    return replace(told, after=tuple(each for each in after if each is not None))


def _not_judged_again(house: House, stories: tuple[Story, ...], received: Received) -> str:
    if stories[0].decision is None:
        return "it is not judged yet"
    if stories[0].line.problem:
        return "it is set aside; see `mailhold quarantine`"
    if house.records.handled_before(received):
        return "a copy of a message already handled"
    return ""


def _take_over(house: House, scratch: Records, taken: Received, stories: tuple[Story, ...], at: datetime) -> None:
    """What a person decided stands, there as here."""
    scratch.decide(
        taken,
        house.read(taken.raw, taken.received_at),
        *(Verdict(story.decision or Decision(Outcome.IGNORED, ""), story.line.case_number) for story in stories),
        folder="",
        compose=lambda _key, _numbers: None,
        caps=_NO_CAPS,
        now=at,
        by=stories[0].judged_by,
    )
