"""A house on real rooms: a Maildir, SQLite, real reading and real replies; only the policy is a small stand-in.

``python -m tests.daemon.small_house DIRECTORY`` owes the digest and drains the
mailbox in a process of its own, which crash points may kill.
"""

from __future__ import annotations

import mailbox
import sys
import uuid
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from mailhold import daemon
from mailhold.daemon import process_name
from mailhold.daily import owe_digest
from mailhold.digest import DigestSettings
from mailhold.house import House, Pace
from mailhold.outgoing import Sender
from mailhold.policy.decision import Decision
from mailhold.policy.facts import Facts
from mailhold.policy.reasons import Outcome
from mailhold.post.maildir import MaildirMailbox, MaildirOutbox, MaildirSettings
from mailhold.post.outbox import Delivery
from mailhold.reading.passages import Submission
from mailhold.reading.submission import read
from mailhold.records.database import RecordsSettings
from mailhold.records.store import Records
from mailhold.replies import Replies, ReplySettings

SENDER = Sender("holds@coaching.example", key=b"a key for tests")


class EveryCopy(MaildirOutbox):
    """A Maildir keeps one file of a message, however often it is handed over. Here a second copy shows."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._new = path / "new"

    def send(self, sender: str, recipient: str, raw: bytes) -> Delivery:
        delivery = super().send(sender, recipient, raw)
        if delivery.said.startswith("already in"):
            (self._new / f"{uuid.uuid4()}.again").write_bytes(raw)
        return delivery


def judge(submission: Submission, facts: Facts) -> Decision:
    """Enough of a policy to go every way: copies and bounces are ignored, the word "hold" is a request."""
    sender = submission.letter.author.email if submission.letter.author else ""
    if facts.already_handled or not sender:
        return Decision(Outcome.IGNORED, "nothing to decide")
    words = " ".join(passage.words for passage in submission.passages)
    if "boom" in words:
        raise ValueError("the policy stumbled over boom")
    if "hold" in words:
        client = f"{submission.letter.subject.lower().replace(' ', '-')}@client.example"  # another for each letter
        return Decision(
            Outcome.PROCESSED, "asked for a hold", client_email=client, client_name="Ines Ota", coach_email=sender
        )
    return Decision(Outcome.FOR_OPS, "not about a hold", coach_email=sender)


def build(directory: Path, who: str = "", pace: Pace | None = None, **rooms: Any) -> House:
    """A house in ``directory``, with single ``rooms`` replaced. What is uncertain is tried again at once."""
    holds = directory / "holds"
    for part in ("new", "cur", "tmp"):
        (holds / part).mkdir(parents=True, exist_ok=True)
    chosen: dict[str, Any] = {
        "mailbox": MaildirMailbox(MaildirSettings(holds, poll_seconds=0.05)),
        "outbox": EveryCopy(directory / "outbox"),
        "records": Records(RecordsSettings(str(directory / "records.db"), busy_seconds=0.2), who or process_name()),
        "read": read,
        "judge": judge,
        "compose": _replies().answer,
        "signing_key": SENDER.key,
        "facts": Facts(own_addresses=frozenset({SENDER.address}), coach_domains=frozenset({"coaching.example"})),
        "pace": pace or Pace(doubt=timedelta(0)),
    }
    return House(**(chosen | rooms))


@cache
def _replies() -> Replies:
    """The shipped templates, compiled once for all houses of a process."""
    return Replies(ReplySettings(SENDER))


def letter(number: int, words: str = "Please put my coaching on hold.") -> bytes:
    return (
        f"From: Dana Reyes <dana@coaching.example>\r\nTo: holds@coaching.example\r\nSubject: Hold {number}\r\n"
        f"Message-ID: <{number}@mail.example>\r\nDate: Mon, 9 Mar 2026 10:00:{number % 60:02} +0000\r\n\r\n{words}\r\n"
    ).encode()


def deliver(directory: Path, *messages: bytes) -> None:
    box = mailbox.Maildir(str(directory / "holds"), create=True)
    for raw in messages:
        box.add(raw)


def waiting(directory: Path) -> int:
    return sum(1 for part in ("new", "cur") for _ in (directory / "holds" / part).iterdir())


def filed(directory: Path) -> dict[str, int]:
    """How many messages lie in each folder that has any."""
    counted = {}
    for folder in sorted((directory / "holds").glob(".*")):
        count = sum(1 for part in ("new", "cur") for _ in (folder / part).iterdir())
        if count:
            counted[folder.name.removeprefix(".Holds.")] = count
    return counted


def sent(directory: Path) -> list[bytes]:
    new = directory / "outbox" / "new"
    return [path.read_bytes() for path in sorted(new.iterdir())] if new.is_dir() else []


def stand_in(room: object, **replaced: Any) -> Any:
    """``room`` with some of its methods and properties replaced."""

    class StandIn:
        def __getattr__(self, name: str) -> Any:
            return replaced.get(name) or getattr(room, name)

    return StandIn()


def drain(directory: Path) -> None:
    """Owe the digest, and step until nothing waits."""
    noon = datetime(2026, 3, 9, 12, tzinfo=UTC)
    digest = DigestSettings(("ops@coaching.example",), SENDER)
    house = build(directory, digest=digest, clock=lambda: noon)
    house.records.open()
    owe_digest(house)
    daemon.once(house)


if __name__ == "__main__":
    drain(Path(sys.argv[1]))
