"""``Line``: one decided submission as people list it, in the digest and in ``mailhold list``."""

from __future__ import annotations

from dataclasses import dataclass
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
