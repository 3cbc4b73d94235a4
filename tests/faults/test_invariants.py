"""The invariants hold after an ordinary day, and each of them sees what it is there to see."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.records import models
from mailhold.records.database import Database, RecordsSettings
from tests.daemon.small_house import deliver
from tests.faults import invariants
from tests.faults.houses import real_house, request


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """A day of two requests, a copy and a note that is no mail, handled."""
    deliver(tmp_path, request(1), request(2), request(2), b"Received: by mx.example\r\n" + request(1), b"no header")
    daemon.once(real_house(tmp_path))
    return tmp_path


def test_they_hold_after_an_ordinary_day(day: Path) -> None:
    scene = invariants.of_maildirs(day)
    rows = invariants.check(scene, [request(1), request(2), b"no header"])
    assert len(rows.submissions) == 4
    invariants.check_the_next(scene, lambda raw: deliver(day, raw), lambda: daemon.once(real_house(day)), request(3))


def _lose_a_row() -> None:
    first = models.Submission.select().order_by(models.Submission.id).first()
    for table in (models.Event, models.Arrival):
        table.delete().where(table.submission == first).execute()
    decision = models.Decision.get(models.Decision.submission == first)
    models.Outgoing.delete().where(models.Outgoing.decision == decision).execute()
    models.Decision.delete().where(models.Decision.submission == first).execute()
    models.Submission.delete().where(models.Submission.id == first).execute()


def _grant_twice() -> None:
    models.Decision.update(outcome="processed", client_email="ines@client.example").execute()


def _forget_a_decision() -> None:
    models.Outgoing.update(message_id=models.Outgoing.message_id.concat("x")).execute()


def _drop_the_mail() -> None:
    models.Submission.update(raw=None, raw_sha256=models.Submission.raw_sha256.concat("x")).execute()


def _tear_the_trail() -> None:
    models.Event.delete().where(models.Event.what == "judged").execute()


@pytest.mark.parametrize(
    ("harm", "seen_by"),
    [
        (_lose_a_row, "I1"),
        (_grant_twice, "I2"),
        (_forget_a_decision, "I4"),
        (_drop_the_mail, "I[15]"),
        (_tear_the_trail, "I6"),
    ],
)
def test_each_harm_is_seen(day: Path, harm: Callable[[], None], seen_by: str) -> None:
    database = Database(RecordsSettings(str(day / "records.db")))
    database.open()
    database.write(harm)
    database.close()
    with pytest.raises(AssertionError, match=seen_by):
        invariants.check(invariants.of_maildirs(day), [request(1)])


def test_a_second_copy_of_a_reply_is_seen(day: Path) -> None:
    reply = next((day / "outbox/new").iterdir())
    (reply.parent / "again").write_bytes(reply.read_bytes())
    with pytest.raises(AssertionError, match="I3"):
        invariants.check(invariants.of_maildirs(day))
