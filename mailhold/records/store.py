"""``Records``: the door to the database. Each method is one transaction and can be repeated after a crash.

    receive    the raw message is kept, and its reading counted, in one commit
    decide     decision, case, reply owed, move owed and trail in one commit
    claim      the reply is marked "sending" before the outbox sees it
    deliver    what the outbox answered
    moved      the message stands in its folder

Every method raises ``RecordsAway`` (locked, full, unreachable: nothing was
changed, try again) or ``RecordsUnusable`` and nothing else.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta

from mailhold.policy.decision import Decision
from mailhold.policy.facts import Client
from mailhold.post.mailbox import Waiting
from mailhold.reading.passages import Submission
from mailhold.records import (
    cases,
    decisions,
    digests,
    history,
    intake,
    lease,
    outgoing,
    quarantine,
    reminders,
    replays,
    requests,
    retention,
    roster,
    told,
)
from mailhold.records import standing as queries
from mailhold.records.awaited import Unanswered
from mailhold.records.caps import Caps
from mailhold.records.database import Database, RecordsSettings
from mailhold.records.decisions import Compose, Ruling, Tell, tell_nobody
from mailhold.records.lines import Line, Told
from mailhold.records.reminders import ComposeReminder
from mailhold.records.replays import Again
from mailhold.records.requests import Request, Traffic
from mailhold.records.values import (
    Answered,
    Case,
    Decided,
    Filters,
    Forgotten,
    Health,
    Held,
    Mail,
    OwedMail,
    OwedMove,
    Received,
    Standing,
    Story,
    Verdict,
)


class Records:
    """The records of one database. ``who`` names this process in the trail and in leases."""

    def __init__(self, settings: RecordsSettings, who: str) -> None:
        self._database = Database(settings)
        self._write = self._database.write
        self._write_unsynced = self._database.write_unsynced
        self._read = self._database.read
        self.who = who

    @property
    def name(self) -> str:
        """What people know the database by; no secret in it."""
        return self._database.name

    def open(self) -> None:
        """Check the database, and make it or bring it up to date under a lock. Does nothing when already open."""
        self._database.open()

    def close(self) -> None:
        """Let go of the connection."""
        self._database.close()

    def sync(self) -> None:
        """No power cut undoes what was recorded up to now."""
        self._database.sync()

    def hold_lease(self, mailbox: str, seconds: float, now: datetime, looked_at: datetime | None = None) -> bool:
        """Take or renew the right to work on ``mailbox``; False while another process has it.

        ``looked_at``: when the mailbox was last searched, where that is known.
        """
        return self._write(lambda: lease.hold(mailbox, self.who, timedelta(seconds=seconds), now, looked_at))

    def give_up_lease(self, mailbox: str, looked_at: datetime | None = None) -> None:
        """Let another process take over at once."""
        self._write(lambda: lease.give_up(mailbox, self.who, looked_at))

    def looked_at(self, mailbox: str) -> datetime | None:
        """When a mailbox was last searched by a process that worked on it; None where none did."""
        return self._read(lambda: lease.looked_at(mailbox))

    def new_ones(self, mailbox: str, waiting: Sequence[Waiting], now: datetime) -> tuple[Waiting, ...]:
        """Those of ``waiting`` that stand at a place of which nothing is known, so that they must be fetched.

        A message that was filed away and stands there again is owed its move again.
        """
        return self._write(lambda: intake.new_ones(mailbox, waiting, now))

    def receive(self, mailbox: str, waiting: Waiting, raw: bytes, now: datetime) -> Received | None:
        """Keep a message that was fetched, and count its reading. None for bytes that are already kept.

        A further delivery of the same bytes is counted on their submission,
        and owed the same move. A power cut may undo it until ``sync``; it waits in the mailbox then.
        """
        return self._write_unsynced(lambda: intake.receive(mailbox, waiting, raw, self.who, now))

    def take_up(self, mailbox: str) -> Received | None:
        """The oldest submission that was received and not judged, its reading counted once for this process."""
        return self._write(lambda: intake.take_up(mailbox, self.who))

    def put_back(self, mailbox: str) -> None:
        """A process that ends in order did not crash on what it was reading: that reading does not count."""
        self._write(lambda: intake.put_back(mailbox, self.who))

    def handled_before(self, received: Received) -> bool:
        """Whether the same message, perhaps by another way, was recorded before this one."""
        return self._read(lambda: intake.handled_before(received))

    def decide(
        self,
        received: Received,
        submission: Submission | None,
        *verdicts: Verdict,
        folder: str,
        compose: Compose,
        caps: Caps,
        now: datetime,
        problem: str = "",
        checked: str = "",
        by: str = "",
        tell: Tell = tell_nobody,
    ) -> Decided:
        """Record decisions, their cases, the one reply ``compose`` gives and the move to ``folder``: all or nothing.

        ``submission`` is None where the message could not be read; ``checked`` tells what was found out about its
        sender. There is one verdict, or one for each client that the message is about. A submission that was
        decided before keeps its decisions. ``by`` is given where a person decided; ``tell`` gives what business
        operations are told at once. A power cut may undo it until the reply is claimed or ``sync`` returned.
        """
        ruling = Ruling(received, submission, verdicts, folder, problem, checked, by)
        return self._write_unsynced(lambda: decisions.decide(ruling, compose, caps, self.who, now, tell=tell))

    def decide_by_hand(
        self,
        standing: Standing,
        raw: bytes,
        written: Submission,
        decision: Decision,
        *,
        by: str,
        compose: Compose,
        now: datetime,
        cause: str = "",
    ) -> Decided:
        """Record what a person decided about a case at the command line, and the cause they told.

        ``raw``, which reads as ``written``, is kept as if it had come by mail.
        """

        def do() -> Decided:
            received = queries.keep(standing.mailbox, raw, self.who, now)
            ruling = Ruling(received, written, (Verdict(decision, standing.case_number, cause),), "", by=by)
            return decisions.decide(ruling, compose, Caps(), self.who, now)

        return self._write(do)

    def standing(self, case_number: str) -> Standing | None:
        """The decision that stands in a case; None where there is no such case."""
        return self._read(lambda: queries.standing(case_number))

    def told_about(self, message_ids: Sequence[str], recipients: Collection[str]) -> tuple[int, str] | None:
        """The latest decision, and its case's number, that a message of ours told one of ``recipients`` about.

        None where none of ``message_ids`` was sent to them, or the records no longer know.
        """
        return self._read(lambda: queries.about(message_ids, recipients))

    def notices_since(self, since: datetime) -> int:
        """How many messages about single decisions business operations got since then."""
        return self._read(lambda: queries.notices_since(since))

    def case_answered(self, message_ids: Sequence[str], number: str = "") -> Case | None:
        """The case with a message or a reply of ours by the first of ``message_ids`` that is known; else ``number``."""
        return self._read(lambda: cases.answered(message_ids, number))

    def case_of_client(self, coach: str, email: str, name: str) -> Case | None:
        """The latest case of a coach's client, told by address, else by full name."""
        return self._read(lambda: cases.of_client(coach, email, name))

    def roster(self) -> tuple[Client, ...]:
        """Every client of the roster, in the order of the file it came from."""
        return self._read(roster.everybody)

    def replace_roster(self, clients: Sequence[Client]) -> None:
        """Put ``clients`` in the place of the roster: all of them or none."""
        self._write(lambda: roster.replace(clients))

    def client_named(self, coach: Sequence[str], email: str, name: str) -> Client | None:
        """The one client of the roster that ``email``, else ``name`` among the clients of ``coach``, plainly means.

        ``coach``: what the roster may call the coach (address, name). ``name`` and names are as they are compared.
        A client of another coach is told by address, or by a full name that nobody shares.
        """
        return self._read(lambda: roster.named(coach, email, name))

    def mails_due(self, mailbox: str, now: datetime, most: int) -> tuple[OwedMail, ...]:
        """The messages that are due, those owed longest first."""
        return self._read(lambda: outgoing.due(mailbox, now, most))

    def claim(self, mail: OwedMail, answered: Sequence[Answered] = ()) -> bool:
        """Mark it "sending" before the outbox sees it; False when another process did.

        ``answered``: what the outbox said of those before it, recorded either way.
        """

        def do() -> bool:
            outgoing.deliver(answered, self.who)
            return outgoing.claim(mail)

        return self._write(do)

    def deliver(self, answered: Sequence[Answered]) -> None:
        """Record what the outbox said."""
        self._write(lambda: outgoing.deliver(answered, self.who))

    def doubt_unfinished(self, mailbox: str, due_at: datetime, now: datetime) -> int:
        """Messages left "sending" by a process that ended become "uncertain"; how many. Ask with the lease held."""
        return self._write(lambda: outgoing.doubt_unfinished(mailbox, self.who, due_at, now))

    def settle_doubt(self, mail: OwedMail, now: datetime, *, found: bool) -> None:
        """Record that a message in doubt was sent, since a copy was found; or else that it stays in doubt for good."""
        self._write(lambda: outgoing.settle_doubt(mail, self.who, now, found=found))

    def moves_due(self, mailbox: str, now: datetime, most: int) -> tuple[OwedMove, ...]:
        """The move owed longest among those due, and up to ``most`` in all that go to the same folder."""
        return self._read(lambda: intake.moves_due(mailbox, now, most))

    def moved(self, moves: Sequence[OwedMove], now: datetime) -> None:
        """The messages stand in their folder. A power cut may undo it until ``sync``; then they are moved once more."""
        self._write_unsynced(lambda: intake.moved(moves, self.who, now))

    def move_failed(self, move: OwedMove, said: str, due_at: datetime) -> None:
        """The message could not be moved; try again at ``due_at``."""
        self._write(lambda: intake.move_failed(move, said, due_at))

    def move_refused(self, move: OwedMove, said: str, now: datetime) -> None:
        """The message could not be moved and is not tried again by itself: it stays where it is, as decided."""
        self._write(lambda: intake.move_refused(move, said, self.who, now))

    def unfiled(self, mailbox: str) -> tuple[Held, ...]:
        """The messages that could not be moved until a person has looked, by folder, and what the server said."""
        return self._read(lambda: intake.unfiled(mailbox))

    def file_again(self, mailbox: str, now: datetime) -> int:
        """Let the messages that could not be moved be tried again; how many."""
        return self._write(lambda: intake.file_again(mailbox, self.who, now))

    def purgeable(self, before: datetime) -> int:
        """How many submissions received before then still have words and nothing left to do."""
        return self._read(lambda: retention.purgeable(before))

    def purge(self, before: datetime, now: datetime, most: int = 200) -> int:
        """Take the words out of at most so many of them: raw message, quotations, all that was sent. Decisions stay."""
        count = self._write(lambda: retention.purge(before, self.who, now, most))
        if count:
            self._database.empty_log()
        return count

    def about(self, client: str) -> Forgotten:
        """What the records hold about a client, by address or by whole name."""
        return self._read(lambda: retention.about(client))

    def forget(self, client: str, now: datetime) -> Forgotten:
        """Take all that names a client, or that the client said, out of the records. Decisions stay, of nobody."""
        found = self._write(lambda: retention.forget(client, self.who, now))
        self._database.empty_log()
        return found

    def judge_again(self, submission: int, now: datetime) -> str:
        """Put a message that is set aside back to be judged, its crashes forgotten; "", or why that cannot be."""
        return self._write(lambda: quarantine.judge_again(submission, self.who, now))

    def kept(self, submission: int) -> Received | None:
        """A submission as it was received; None where its words are no longer kept, or not all of them ever were."""
        return self._read(lambda: replays.kept(submission))

    def number_from(self, case_number: str) -> None:
        """Let the next new case have ``case_number``, unless a higher number is given already."""
        self._write(lambda: replays.number_from(case_number))

    def judged_again(self, again: Again, by: str, now: datetime) -> bool:
        """Put a decision right, or only note in the trail that it would be another; False where it changed since."""
        return self._write(lambda: replays.judged_again(again, by, now))

    def drop(self, submission: int, now: datetime) -> bool:
        """Record that a person drops a message that is set aside: unjudged, unanswered, its trail kept."""
        return self._write(lambda: quarantine.drop(submission, self.who, now))

    def held(self, mailbox: str) -> tuple[Held, ...]:
        """The replies that are held until a person has looked, by reason."""
        return self._read(lambda: outgoing.held(mailbox))

    def resume(self, mailbox: str, now: datetime, *, drop: bool = False) -> int:
        """Let all held replies go, or drop them; how many. Closes the breaker."""
        return self._write(lambda: outgoing.resume(mailbox, self.who, now, drop=drop))

    def owe_alert(self, mailbox: str, mails: tuple[Mail, ...], now: datetime) -> bool:
        """Owe ops a message now; False when one with the same Message-ID was owed before."""
        return self._write(lambda: outgoing.owe_alert(mailbox, mails, now))

    def unanswered(self, mailbox: str, since: datetime, until: datetime) -> tuple[Unanswered, ...]:
        """What coaches were asked for after ``since`` and up to ``until`` and did not answer, oldest first.

        Nothing while a message waits to be judged: it may be the answer. Escalated cases wait for a person, not for a
        coach.
        """
        return self._read(lambda: reminders.unanswered(mailbox, since, until))

    def owe_reminder(self, each: Unanswered, mailbox: str, compose: ComposeReminder, caps: Caps, now: datetime) -> bool:
        """Owe the coach the next reminder; False where the case no longer waits, or the caps are reached just now."""
        return self._write(lambda: reminders.owe_reminder(each, mailbox, compose, caps, who=self.who, now=now))

    def owe_digest(
        self, mailbox: str, local_date: date, since: datetime | None, until: datetime, mails: tuple[Mail, ...]
    ) -> bool:
        """Owe the digest of a day, one message a recipient; False when that day's was owed before."""
        return self._write(lambda: digests.owe_digest(mailbox, local_date, since, until, mails))

    def digest_owed(self, local_date: date) -> bool:
        """Whether the digest of a day is owed or sent."""
        return self._read(lambda: digests.digest_owed(local_date))

    def last_digest(self) -> date | None:
        """The latest day whose digest is owed or sent; None before the first."""
        return self._read(digests.last_digest)

    def told_until(self) -> datetime | None:
        """Up to when the digests so far have told; None before the first."""
        return self._read(digests.told_until)

    def lines(self, filters: Filters, limit: int = 1000) -> tuple[Line, ...]:
        """Submissions, latest first."""
        return self._read(lambda: history.lines(filters, limit))

    def told(self, since: datetime | None, now: datetime, today: date, most: int) -> Told:
        """What the digest of ``today`` tells at ``now``; ``since``: up to when the last one told. ``most`` a group."""
        return self._read(lambda: told.told(since, now, today, most))

    def requests(self, since: datetime, until: datetime) -> tuple[Request, ...]:
        """The cases whose first message came from ``since`` and before ``until``, as they stand now; oldest first."""
        return self._read(lambda: requests.requests(since, until))

    def traffic(self, since: datetime, until: datetime) -> Traffic:
        """How many messages came from ``since`` and before ``until``, and how many needed no answer."""
        return self._read(lambda: requests.traffic(since, until))

    def show(self, wanted: str) -> tuple[Story, ...]:
        """All of one submission, by its id, or of a case, by its number, oldest first; empty when there is none."""
        return self._read(lambda: history.show(wanted))

    def raw(self, submission: int) -> bytes | None:
        """The message as received; None when there is none or its retention has ended."""
        return self._read(lambda: history.raw(submission))

    def counts(self, since: datetime | None, until: datetime) -> dict[str, int]:
        """How many decisions of each outcome in that time."""
        return self._read(lambda: history.counts(since, until))

    def health(self, mailbox: str) -> Health:
        """How the records of one mailbox stand."""
        return self._read(lambda: history.health(mailbox))
