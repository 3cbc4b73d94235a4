"""``Line``: one decided submission as people list it, in the digest and in ``mailhold list``; ``Told``: a digest's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Line:
    """One submission with its decision. Times are aware UTC; codes are those of ``policy.reasons``.

    ``reply`` is the state of the reply owed: "" (none), "owed", "sending", "sent", "uncertain", "failed", "held".
    ``answered``: what it asks for was seen to later, by a person where one was needed.
    ``reminders``: how many the coach got, or gets in a moment.
    ``cause``: what lay behind the case, as business operations recorded it.
    ``outcome`` is "" while the submission is not judged yet, "set_aside" is told by ``problem``.
    """

    id: int
    case_number: str
    subject: str
    received_at: datetime
    decided_at: datetime | None
    outcome: str
    reasons: tuple[str, ...] = ()
    channel: str = "none"
    client_name: str = ""
    client_email: str = ""
    coach_name: str = ""
    coach_email: str = ""
    verbal_request_date: date | None = None
    hold_start: date | None = None
    hold_end: date | None = None
    why: str = ""
    flags: tuple[str, ...] = ()
    reply: str = ""
    problem: str = ""
    contract_end: date | None = None
    answered: bool = False
    reminders: int = 0
    cause: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The first lines of a list, and how many it has in all."""

    lines: tuple[Line, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """What a digest tells; a line that needs a person stands in no other group of what waits or was decided.

    ``needs_person`` and ``waiting_on_coach``: what was judged in the last 30 days and waits, oldest first.
    ``settled``: processed or not processed since the last digest. ``unsent``: whose reply did not go out, or may not
    have. ``starting`` and ``ending``: holds that do so this week, the earliest first; ``expiring``: holds whose
    contract ends within 30 days. ``counts``: decisions since the last digest by outcome. ``weeks``: requests decided
    in each of the last eight weeks, by its Monday, the oldest first.
    """

    needs_person: Group = Group()
    waiting_on_coach: Group = Group()
    settled: Group = Group()
    unsent: Group = Group()
    starting: Group = Group()
    ending: Group = Group()
    expiring: Group = Group()
    counts: Mapping[str, int] = field(default_factory=dict)
    weeks: tuple[tuple[date, int], ...] = ()
