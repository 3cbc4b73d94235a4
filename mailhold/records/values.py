"""What comes out of the records: frozen values. Times are aware UTC unless said otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mailhold.policy.decision import Decision
from mailhold.post.mailbox import Waiting
from mailhold.records.lines import Line


class Sending(StrEnum):
    """How it stands with a message we owe. Stored and printed."""

    OWED = "owed"  # to be sent when due
    SENDING = "sending"  # handed to the outbox; still so after a restart means uncertain
    SENT = "sent"
    UNCERTAIN = "uncertain"  # the outbox may have delivered it
    FAILED = "failed"  # refused, or given up
    HELD = "held"  # more mail than the caps allow; a person must look


@dataclass(frozen=True, slots=True)
class Received:
    """A submission that waits to be judged.

    ``received_at`` has the offset the mailbox gave. ``attempts`` counts the
    processes that began to read it, this one included. ``size`` in bytes, of
    the whole message even where ``cut`` tells that ``raw`` is only its start.
    ``key`` is the same for a message that came by another way as well.
    """

    id: int
    mailbox: str
    sha256: str
    key: str
    raw: bytes
    size: int
    cut: bool
    received_at: datetime
    attempts: int


@dataclass(frozen=True, slots=True)
class Mail:
    """A message to be owed: header and envelope as they will go out. ``sender`` "" is the null envelope sender."""

    kind: str
    message_id: str
    sender: str
    recipient: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class OwedMail:
    """A message we owe. ``submission`` is None for a digest."""

    id: int
    submission: int | None
    kind: str
    message_id: str
    sender: str
    recipient: str
    raw: bytes
    state: Sending
    attempts: int
    doubts: int
    owed_at: datetime


@dataclass(frozen=True, slots=True)
class Answered:
    """What the outbox said of a message, and what the message is now. ``due_at``: when to try again, None for never."""

    mail: OwedMail
    state: Sending
    said: str
    at: datetime
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OwedMove:
    """A message that must still be filed away in ``folder``."""

    id: int
    submission: int
    waiting: Waiting
    folder: str
    attempts: int


@dataclass(frozen=True, slots=True)
class Kept:
    """A message of a case, as it came in."""

    raw: bytes
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Case:
    """A case as it stands. ``decision``: the latest about a hold, else the latest that needs a person.

    ``messages``: those still kept, oldest first.
    """

    number: str
    client_email: str
    client_name: str
    coach_email: str
    closed: bool
    decision: Decision
    decided_at: datetime
    messages: tuple[Kept, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A decision to be recorded. ``case`` is the number of the case it joins; "" opens a new one.

    Ignored mail that joins no case opens none. ``cause``: what lay behind the case, as a person tells it.
    """

    decision: Decision
    case: str = ""
    cause: str = ""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What the records hold about one client, and in how many messages of which folders the mailbox has it too."""

    submissions: int
    cases: int
    folders: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Held:
    """What stands still for one reason until a person has looked. ``first`` is the id of the first of them."""

    why: str
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class Decided:
    """What a submission's decisions left to do. ``mail`` is None where nothing is sent, or not now."""

    decision: int
    case_numbers: tuple[str, ...]
    mail: OwedMail | None
    moves: tuple[OwedMove, ...]

    @property
    def held(self) -> bool:
        """Whether its reply is held until a person has looked."""
        return self.mail is not None and self.mail.state is Sending.HELD

    @property
    def case_number(self) -> str:
        """The number of the case, the first of several; "" for none."""
        return next((each for each in self.case_numbers if each), "")


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of a submission's trail."""

    at: datetime
    what: str
    by: str
    detail: str


@dataclass(frozen=True, slots=True)
class Standing:
    """The decision that stands in a case, taken by ``by``, and the latest submission that the case is about.

    ``raw`` is None once retention has ended. ``decision_id`` orders the decisions of a case.
    """

    case_number: str
    decision_id: int
    decision: Decision
    by: str
    judged_at: datetime
    submission: int
    mailbox: str
    message_id: str
    subject: str
    received_at: datetime
    raw: bytes | None


@dataclass(frozen=True, slots=True)
class Sent:
    """A message we owe or sent, as ``show`` tells it."""

    kind: str
    message_id: str
    recipient: str
    state: Sending
    attempts: int
    said: str
    raw: bytes
    owed_at: datetime
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class Story:
    """Everything about one submission. ``decision`` is None until it is judged; ``size`` in bytes."""

    line: Line
    mailbox: str
    message_id: str
    size: int
    deliveries: int
    folder: str
    judged_by: str
    decision: Decision | None
    sent: tuple[Sent, ...]
    trail: tuple[Happened, ...]


@dataclass(frozen=True, slots=True)
class Filters:
    """Which submissions to list; "" and None stand for any. ``since`` and ``until`` bound the time received.

    ``set_aside``: only those that could not be judged. ``up_to``: only submissions up to this id.
    """

    outcome: str = ""
    reason: str = ""
    coach: str = ""
    client: str = ""
    case_number: str = ""
    reply: str = ""
    since: datetime | None = None
    until: datetime | None = None
    set_aside: bool = False
    needs_person: bool = False
    up_to: int | None = None


@dataclass(frozen=True, slots=True)
class Health:
    """How the records stand. ``waiting`` counts submissions received and not judged.

    ``replies_late``: replies that were tried and wait to be tried again, the first since ``late_since``.
    ``moves_refused``: messages that could not be filed away and wait for a person.
    """

    waiting: int
    replies_owed: int
    replies_uncertain: int
    replies_failed: int
    replies_held: int
    moves_owed: int
    moves_refused: int
    replies_late: int
    late_since: datetime | None
    last_digest: date | None
