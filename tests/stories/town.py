"""A small town to tell stories in: a coach, her clients and ops write to the holds mailbox, and the daemon answers.

Every room is the real one. The mailbox and the way out are given, so that the
same story is told on Maildirs and on real servers. Time goes as the letters say.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path

from mailhold import daemon
from mailhold.daily import owe_reminders
from mailhold.house import House, Pace
from mailhold.outgoing import Sender
from mailhold.policy import judge
from mailhold.policy.facts import Client, Facts
from mailhold.post.mailbox import Mailbox
from mailhold.post.outbox import Outbox
from mailhold.reading.submission import read
from mailhold.records.database import RecordsSettings
from mailhold.records.lines import Line
from mailhold.records.store import Records
from mailhold.records.values import Filters
from mailhold.reminders import Reminders, ReminderSettings
from mailhold.replies import Replies, ReplySettings

HOLDS = "holds@lighthouse.example"
COACH = "Marit Solheim <marit@lighthouse.example>"
OTHER_COACH = "Jonas Weil <jonas@lighthouse.example>"
DANA = "Dana Ruiz <dana.ruiz@harbor.example>"
LEE = "Lee Okafor <lee.okafor@mill.example>"
SENDER = Sender(HOLDS, key=b"the key of the town")
FACTS = Facts(
    own_addresses=frozenset({HOLDS}),
    coach_domains=frozenset({"lighthouse.example"}),
    ops_addresses=frozenset({"ops@lighthouse.example"}),
)


@dataclass
class Answer:
    """A reply as its reader has it. ``text`` has its lines joined."""

    message_id: str
    to: str
    subject: str
    in_reply_to: str
    references: str
    text: str

    @property
    def cases(self) -> list[str]:
        """The case numbers in its subject."""
        return re.findall(r"\[(H-\d{4}-\d{4})\]", self.subject)


@dataclass
class Town:
    """``deliver(raw, when)`` puts a message into the mailbox; ``answered()`` gives all that ever went out."""

    directory: Path
    mailbox: Mailbox
    outbox: Outbox
    deliver: Callable[[bytes, datetime], object]
    answered: Callable[[], list[bytes]]
    facts: Facts = FACTS
    now: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    _numbers: int = 0
    _seen: int = field(default=0)

    def arrives(self, message: EmailMessage) -> Answer | None:
        """A message comes in and the daemon does all there is to do; its answer. More than one answer is an error."""
        return self.bytes_arrive(message.as_bytes(), parsedate_to_datetime(str(message["Date"])))

    def bytes_arrive(self, raw: bytes, sent_at: datetime) -> Answer | None:
        self.now = sent_at + timedelta(minutes=1)
        self.deliver(raw, self.now)
        daemon.once(self._house())
        answers = self.answered()[self._seen :]
        self._seen += len(answers)
        assert len(answers) <= 1, "a message is answered once"
        return _answer(answers[0]) if answers else None

    def passes(self, to: str) -> list[Answer]:
        """Time passes to a moment ("2026-03-06T12:00") and the daemon does what is due then; all that goes out."""
        self.now = datetime.fromisoformat(f"{to}:00+00:00")
        house = self._house()
        daemon.once(house)
        house.records.open()
        owe_reminders(house)
        daemon.once(house)
        sent = self.answered()[self._seen :]
        self._seen += len(sent)
        return [_answer(each) for each in sent]

    def letter(
        self,
        sender: str,
        to: str,
        words: str,
        *,
        on: str,
        subject: str = "Client hold",
        cc: str = "",
        answering: Answer | None = None,
        picture: bytes = b"",
    ) -> EmailMessage:
        """A new message of ``sender``, written ``on`` a day ("2026-03-03") at nine; perhaps an answer to ours."""
        self._numbers += 1
        message = EmailMessage()
        message["From"], message["To"] = sender, to
        if cc:
            message["Cc"] = cc
        message["Subject"] = f"Re: {answering.subject}" if answering else subject
        message["Date"] = format_datetime(datetime.fromisoformat(f"{on}T09:00:00+00:00"))
        message["Message-ID"] = f"<letter-{self._numbers}@town.example>"
        if answering:
            message["In-Reply-To"] = answering.message_id
            message["References"] = f"{answering.references} {answering.message_id}".strip()
            quoted = "\n".join(f"> {line}" for line in answering.text.splitlines())
            words = f"{words}\n\nOn Tue, Mar 3, 2026 at 9:01 AM Client Holds <{HOLDS}> wrote:\n\n{quoted}\n"
        message.set_content(words)
        if picture:
            message.add_attachment(picture, maintype="image", subtype="png", filename="screenshot.png")
        return message

    def forward(
        self, *inner: tuple[str, str, str], on: str, note: str = "", answering: Answer | None = None, by: str = COACH
    ) -> EmailMessage:
        """The coach forwards letters of clients: (who, day as their mail says it, words)."""
        blocks = "\n\n".join(
            f"---------- Forwarded message ---------\nFrom: {who}\nDate: {day} at 8:12 AM\nSubject: coaching\n"
            f"To: {by}\n\n{words}\n"
            for who, day, words in inner
        )
        return self.letter(by, HOLDS, f"{note}\n\n{blocks}", on=on, subject="Fwd: coaching", answering=answering)

    def has_roster(self, *clients: Client) -> None:
        """Ops imported a roster."""
        records = Records(RecordsSettings(str(self.directory / "records.db")), "ops")
        records.open()
        records.replace_roster(clients)
        records.close()

    def lines(self) -> list[Line]:
        """What the records hold, in the order it came in."""
        records = Records(RecordsSettings(str(self.directory / "records.db")), "reader")
        records.open()
        try:
            return sorted(records.lines(Filters(), 100), key=lambda line: (line.id, line.case_number))
        finally:
            records.close()

    def _house(self) -> House:
        replies = Replies(ReplySettings(SENDER))
        return House(
            mailbox=self.mailbox,
            outbox=self.outbox,
            records=Records(RecordsSettings(str(self.directory / "records.db")), daemon.process_name()),
            read=read,
            judge=judge,
            compose=replies.answer,
            reminders=Reminders(ReminderSettings(), replies),
            facts=self.facts,
            signing_key=SENDER.key,
            pace=Pace(),
            clock=lambda: self.now,
        )


def _answer(raw: bytes) -> Answer:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    body = message.get_body(("plain",))
    assert body is not None
    return Answer(
        message_id=str(message["Message-ID"]),
        to=str(message["To"]),
        subject=str(message["Subject"]),
        in_reply_to=str(message["In-Reply-To"] or ""),
        references=str(message["References"] or ""),
        text=body.get_content(),
    )
