"""A desk on a house of Maildirs: the policy, the replies and the records are the real ones."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.house import House
from mailhold.ops.desk import Desk, DeskSettings
from mailhold.records.values import Filters, Story
from tests.daemon import small_house
from tests.faults.houses import FACTS, HOLDS, real_house

OPS, LEAD, COACH = "ops@coaching.example", "lead@coaching.example", "dana@coaching.example"
QUESTION = "How long may a break last at most, and who approves it?"
NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)


@dataclass
class Office:
    """The house, what goes in and what came out. ``now`` can be set."""

    directory: Path
    now: datetime = NOON
    house: House = field(init=False)
    read_until: int = 0

    def __post_init__(self) -> None:
        facts = replace(FACTS, ops_addresses=frozenset({OPS, LEAD}))
        desk = Desk(DeskSettings((OPS, LEAD), small_house.SENDER))
        rooms = {"desk": desk, "facts": facts, "clock": lambda: self.now}
        self.house = real_house(self.directory, **rooms)

    def comes(self, *messages: bytes) -> list[EmailMessage]:
        """What goes out once these have come in."""
        small_house.deliver(self.directory, *messages)
        self.now += timedelta(minutes=1)
        daemon.once(self.house)
        new = self.directory / "outbox" / "new"
        everything = sorted(new.iterdir(), key=lambda path: path.stat().st_mtime_ns) if new.is_dir() else []
        fresh, self.read_until = everything[self.read_until :], len(everything)
        return [parsed(path.read_bytes()) for path in fresh]

    def stories(self, case: str = "H-2026-0001") -> tuple[Story, ...]:
        self.house.records.open()
        try:
            return self.house.records.show(case)
        finally:
            self.house.records.close()

    def open_cases(self) -> list[str]:
        self.house.records.open()
        try:
            told = self.house.records.told(None, self.house.clock(), NOON.date(), 100)
            return [line.case_number for line in (*told.needs_person.lines, *told.waiting_on_coach.lines)]
        finally:
            self.house.records.close()

    def count(self) -> int:
        self.house.records.open()
        try:
            return len(self.house.records.lines(Filters()))
        finally:
            self.house.records.close()


def parsed(raw: bytes) -> EmailMessage:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    return message


def text(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return " ".join(body.get_content().split())


def question(words: str = QUESTION, sender: str = f"Dana Reyes <{COACH}>") -> bytes:
    """A message that is not about a hold, so that a person has to look."""
    return (
        f"From: {sender}\r\nTo: {HOLDS}\r\nSubject: Breaks\r\nMessage-ID: <breaks@mail.coaching.example>\r\n"
        f"Date: Mon, 9 Mar 2026 10:00:00 +0000\r\n\r\n{words}\r\n"
    ).encode()


def answer(to: EmailMessage, words: str, sender: str = f"Olu <{OPS}>", top: str = "", number: int = 1) -> bytes:
    """What a mail client makes of an answer to ``to``: thread headers, and the old words quoted below."""
    old = to.get_body(("plain",))
    assert old is not None
    quoted = "".join(f"> {line}\r\n" for line in old.get_content().splitlines())
    return (
        f"{top}From: {sender}\r\nTo: {HOLDS}\r\nSubject: Re: {to['Subject']}\r\n"
        "Date: Mon, 9 Mar 2026 12:30:00 +0000\r\n"
        f"Message-ID: <answer-{number}@mail.coaching.example>\r\nIn-Reply-To: {to['Message-ID']}\r\n"
        f"References: {to['Message-ID']}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        f"{words}\r\n\r\nOn Mon, 9 Mar 2026 at 12:01, Client Holds <{HOLDS}> wrote:\r\n{quoted}"
    ).encode()


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


@pytest.fixture
def noticed(office: Office) -> Callable[[bytes], EmailMessage]:
    """The message to ops about what came in."""

    def comes(raw: bytes) -> EmailMessage:
        [notice] = [each for each in office.comes(raw) if OPS in str(each["To"])][:1]
        return notice

    return comes
