"""Statements that are composed once, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from mailhold.records.database import Database, RecordsSettings
from mailhold.records.models import Event
from mailhold.records.prepared import Prepared

NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)


def _of(by: Any, since: Any) -> Any:
    return Event.select().where(Event.by == by, Event.at >= since).order_by(Event.id).limit(2)


def _renamed(by: Any, new: Any) -> Any:
    return Event.update(by=new).where(Event.by == by)


@pytest.fixture
def database(url: str) -> Database:
    database = Database(RecordsSettings(url))
    database.open()
    for hour, by in enumerate(("one", "other", "one", "one")):
        database.write(
            lambda by=by, hour=hour: Event.add(at=NOON + timedelta(hours=hour), what=f"{hour}", by=by)  # type: ignore[misc]
        )
    return database


def test_each_run_has_its_own_values(database: Database) -> None:
    of = Prepared(_of)
    found = database.read(lambda: of.rows(by="one", since=NOON))
    assert [(each.what, each.at) for each in found] == [("0", NOON), ("2", NOON + timedelta(hours=2))]
    assert [each.what for each in database.read(lambda: of.rows(by="other", since=NOON))] == ["1"]
    assert database.read(lambda: of.first(by="one", since=NOON + timedelta(hours=3))).what == "3"
    assert database.read(lambda: of.first(by="nobody", since=NOON)) is None
    database.close()


def test_an_update_tells_how_many_rows_it_changed_and_cleans_what_it_writes(database: Database) -> None:
    renamed, of = Prepared(_renamed), Prepared(_of)
    assert database.write(lambda: renamed.run(by="one", new="the\0 first")) == 3
    assert database.write(lambda: renamed.run(by="one", new="nobody")) == 0
    assert [each.what for each in database.read(lambda: of.rows(by="the first", since=NOON))] == ["0", "2"]
    database.close()


def test_it_is_composed_once_for_each_engine(database: Database) -> None:
    composed: list[object] = []

    def counted(by: Any) -> Any:
        composed.append(by)
        return Event.select(Event.id).where(Event.by == by)

    prepared = Prepared(counted)
    assert [len(database.read(lambda: prepared.rows(by=by))) for by in ("one", "other")] == [3, 1]  # noqa: B023
    assert len(composed) == 1
    database.close()


def test_a_value_of_no_place_and_a_place_without_value_are_refused(database: Database) -> None:
    of = Prepared(_of)
    for values in ({"by": "one"}, {"by": "one", "since": NOON, "until": NOON}):
        with pytest.raises(TypeError, match="_of takes by, since"):
            database.read(lambda: of.rows(**values))  # noqa: B023
    database.close()
