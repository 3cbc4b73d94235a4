"""``House``: everything a step needs, put together once and passed along."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from mailhold.alerts import AlertSettings
from mailhold.digest import DigestSettings
from mailhold.ops.desk import Desk
from mailhold.policy.decision import Decision
from mailhold.policy.facts import Facts
from mailhold.policy.reasons import Outcome
from mailhold.post.backoff import Backoff
from mailhold.post.mailbox import Mailbox, Waiting
from mailhold.post.outbox import Delivery, Outbox
from mailhold.reading.limits import Limits
from mailhold.reading.passages import Submission
from mailhold.records.caps import Caps
from mailhold.records.store import Records
from mailhold.records.values import OwedMail
from mailhold.reminders import Reminders
from mailhold.replies import Answer, Reply
from mailhold.trust.sender import TrustSettings


@dataclass(frozen=True, slots=True)
class Folders:
    """Where messages are filed away, "/" between levels."""

    processed: str = "Holds/Processed"
    more_information_needed: str = "Holds/More information needed"
    not_processed: str = "Holds/Not processed"
    for_ops: str = "Holds/For ops"
    ignored: str = "Holds/Ignored"
    set_aside: str = "Holds/Set aside"

    def of(self, outcome: Outcome) -> str:
        """The folder of an outcome."""
        folder: str = getattr(self, outcome.value)
        return folder


@dataclass(frozen=True, slots=True)
class Pace:
    """How long the daemon waits and how often it tries.

    ``idle``: the longest wait in one piece, so that systemd's watchdog is fed in time.
    ``lease``: how long after this process died another one may take over the mailbox.
    ``standby``: how often a second process asks whether it may.
    ``crashes``: how many processes may die reading one message before it is set aside.
    ``fetch_bytes``: of a larger message only so much is fetched, and a person must look; what reading takes as well.
    ``retry_first`` and ``retry_most``: between attempts to send a reply or to move a message, doubled each time.
    ``move_tries``: how often; then a message stays where it is, and ops are told.
    ``doubt``: after how long a reply that may have been sent is sent once more.
    ``give_up``: how long a reply is tried.
    ``batch``: how many waiting messages are looked up in the records at once.
    ``filed_at_once``: after so many decisions replies are sent and messages filed away; sooner where no more wait.
    ``finish``: and so long after the first of them.
    ``retention``: how long messages and words are kept; zero for ever.
    """

    idle: timedelta = timedelta(seconds=30)
    lease: timedelta = timedelta(seconds=90)
    standby: timedelta = timedelta(seconds=5)
    crashes: int = 3
    fetch_bytes: int = Limits().message_bytes
    retry_first: timedelta = timedelta(minutes=1)
    retry_most: timedelta = timedelta(hours=2)
    move_tries: int = 12
    doubt: timedelta = timedelta(minutes=15)
    give_up: timedelta = timedelta(days=5)
    batch: int = 200
    filed_at_once: int = 50
    finish: timedelta = timedelta(seconds=2)
    retention: timedelta = timedelta(days=730)

    def retry(self, attempts: int) -> timedelta:
        """The wait after so many attempts."""
        return min(self.retry_first * (1 << min(attempts, 20)), self.retry_most)


@dataclass(slots=True)
class Round:
    """What the process remembers from one step to the next. Losing it costs time, never mail.

    ``waiting``: what is left of the last look into the mailbox.
    ``unfinished``: whether the records may hold business that is due.
    ``answers``: what the outbox said and the records could not yet take.
    ``decided``: messages decided since replies were last sent and messages filed away.
    ``decided_at``: when the first of them was (``time.monotonic``).
    ``broken``: how often fetching a message broke the connection.
    ``left_told``: whether it was told how much mail is left since it came before the start.
    ``looked_at``: when the mailbox was last looked into, with success.
    ``served``: whether the mailbox gave or took a message since it was last away.
    ``sending``: whether the outbox has a message in its hands.
    ``purged_on``: the day on which words whose time is over were last looked for.
    ``outbox_rests_until``: until then (``time.monotonic``) nothing is sent, since the outbox said "later".
    """

    waiting: Iterator[Waiting] | None = None
    unfinished: bool = True
    answers: list[tuple[OwedMail, Delivery]] = field(default_factory=list)
    decided: int = 0
    decided_at: float = 0.0
    broken: Counter[tuple[int, str]] = field(default_factory=Counter)
    left_told: bool = False
    looked_at: datetime | None = None
    served: bool = False
    sending: bool = False
    purged_on: date | None = None
    outbox_rests_until: float = 0.0
    outbox_backoff: Backoff = field(default_factory=Backoff)

    def note_decided(self) -> None:
        """One more message was decided."""
        if not self.decided:
            self.decided_at = time.monotonic()
        self.decided += 1

    def is_to_finish(self, pace: Pace) -> bool:
        """Whether what was decided is to be answered and filed away now, though more mail waits."""
        waited = time.monotonic() - self.decided_at
        return self.decided >= pace.filed_at_once or (self.decided > 0 and waited > pace.finish.total_seconds())

    def start_over(self) -> None:
        """Look at everything again."""
        self.waiting = None
        self.unfinished = True


def utc_now() -> datetime:
    """The time, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class House:
    """The rooms, as the daemon uses them. Mail that came before ``start_from`` is left where it stands.

    ``reload_templates`` reads them anew, and raises ``TemplateError`` where one is broken: then the old ones stay.
    """

    mailbox: Mailbox
    outbox: Outbox
    records: Records
    read: Callable[[bytes, datetime], Submission]
    judge: Callable[[Submission, Facts], Decision]
    compose: Callable[[Sequence[Answer], str, datetime], Reply | None]
    facts: Facts
    signing_key: bytes = field(default=b"", repr=False)
    trust: TrustSettings = field(default_factory=TrustSettings)
    digest: DigestSettings | None = None
    alerts: AlertSettings | None = None
    desk: Desk | None = None
    reminders: Reminders | None = None
    folders: Folders = Folders()
    pace: Pace = Pace()
    caps: Caps = field(default_factory=Caps)
    start_from: datetime | None = None
    reload_templates: Callable[[], None] = lambda: None
    clock: Callable[[], datetime] = utc_now
    round: Round = field(default_factory=Round)
