"""Records on both engines: each test that takes ``records`` runs on SQLite and on a private PostgreSQL."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailhold.policy.decision import Decision
from mailhold.policy.reasons import Outcome
from mailhold.post.mailbox import Waiting
from mailhold.reading.passages import Address, Letter, Submission
from mailhold.records.caps import Caps
from mailhold.records.database import RecordsSettings
from mailhold.records.store import Records
from mailhold.records.values import Decided, Mail, Received, Verdict
from tests.servers.postgres import PostgresServer, postgres_is_installed, running_postgres

NOW = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
MAILBOX = "maildir:/srv/holds"


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    if not postgres_is_installed():
        pytest.skip("PostgreSQL is not installed")
    with running_postgres() as server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.system)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return str(tmp_path / "records.db")
    server: PostgresServer = request.getfixturevalue("postgres")
    return server.empty()


@pytest.fixture
def records_of(url: str) -> Iterator[Callable[[str], Records]]:
    """Another process' view of the same records, by its name."""
    opened: list[Records] = []

    def make(who: str) -> Records:
        records = Records(RecordsSettings(url, busy_seconds=2), who)
        records.open()
        opened.append(records)
        return records

    yield make
    for records in opened:
        records.close()


@pytest.fixture
def records(records_of: Callable[[str], Records]) -> Records:
    return records_of("elsewhere:1:first")


def message(words: str = "Please put my coaching on hold.", number: int = 1) -> bytes:
    return (
        f"From: Dana Reyes <dana@coaching.example>\r\nTo: holds@coaching.example\r\nSubject: Hold for Ines\r\n"
        f"Message-ID: <{number}@mail.example>\r\n\r\n{words}\r\n"
    ).encode()


def waiting(uid: str = "1", uidvalidity: int = 7, size: int = 0) -> Waiting:
    return Waiting(uidvalidity, uid, size, NOW)


def submission(message_id: str = "<1@mail.example>", in_reply_to: tuple[str, ...] = ()) -> Submission:
    letter = Letter(Address("Dana Reyes", "dana@coaching.example"), subject="Hold for Ines")
    return Submission(letter, (), NOW, message_id=message_id, in_reply_to=in_reply_to)


def receive(records: Records, uid: str = "1", raw: bytes | None = None) -> Received:
    received = records.receive(MAILBOX, waiting(uid), raw or message(number=int(uid)), NOW)
    assert received is not None
    return received


def reply_to(key: str, case_number: str) -> Mail:
    """A reply whose id and bytes follow from what it answers, as the real one's do."""
    token = hashlib.sha256(key.encode()).hexdigest()[:12]
    body = f"To: dana@coaching.example\r\nMessage-ID: <{token}@coaching.example>\r\n\r\nYour case is {case_number}.\r\n"
    return Mail("reply", f"<{token}@coaching.example>", "", "dana@coaching.example", body.encode())


def decide(
    records: Records,
    received: Received,
    decision: Decision | None = None,
    *,
    about: Submission | None = None,
    now: datetime = NOW,
    caps: Caps | None = None,
    folder: str = "Holds/Processed",
) -> Decided:
    """Decide about a submission, which joins the case that ``about`` answers if it is the same coach's."""
    decision = decision or Decision(Outcome.PROCESSED, "she asked", coach_email="dana@coaching.example")
    about = about or submission(f"<{received.id}@mail.example>")
    case = records.case_answered((*about.in_reply_to, *reversed(about.references)))
    joins = case is not None and case.coach_email == decision.coach_email

    def compose(key: str, case_numbers: tuple[str, ...]) -> Mail | None:
        return None if decision.outcome is Outcome.IGNORED else reply_to(key, *case_numbers)

    return records.decide(
        received,
        about,
        Verdict(decision, case.number if case is not None and joins else ""),
        folder=folder,
        compose=compose,
        caps=caps or Caps(),
        now=now,
    )
