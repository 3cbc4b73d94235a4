"""Records of an older version: brought up to date by the daemon as it starts, and the work goes on."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.records import database
from mailhold.records.database import MIGRATIONS, Database, RecordsSettings
from tests.daemon import small_house
from tests.faults.houses import real_house, request
from tests.faults.invariants import check, check_the_next, of_maildirs

VERSIONS = sorted(each.name for each in MIGRATIONS.glob("0*.py"))


def make_older(records: Path, version: int, folder: Path) -> None:
    """Put the rows of ``records`` into a database as the first so many migrations made it, and that in its place."""
    folder.mkdir()
    for name in VERSIONS[:version]:
        shutil.copy(MIGRATIONS / name, folder)
    older = folder / "older.db"
    with pytest.MonkeyPatch.context() as then:
        then.setattr(database, "MIGRATIONS", folder)
        made = Database(RecordsSettings(str(older)))
        made.open()
        made.close()
    with closing(sqlite3.connect(older)) as file:
        file.execute("ATTACH ? AS now", (str(records),))
        tables = [name for (name,) in file.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")]
        for table in tables:
            if table.startswith("sqlite_") or table == "schema_migration":
                continue
            known = {row[1] for row in file.execute(f"PRAGMA now.table_info({table})")}
            columns = [row[1] for row in file.execute(f"PRAGMA main.table_info({table})") if row[1] in known]
            if columns:
                listed = ", ".join(f'"{each}"' for each in columns)
                file.execute(f"INSERT INTO main.{table} ({listed}) SELECT {listed} FROM now.{table}")  # noqa: S608
        file.commit()
    shutil.move(older, records)


@pytest.mark.parametrize("version", range(2, len(VERSIONS)))
def test_f15_records_of_an_older_version_are_brought_up_to_date_and_the_work_goes_on(
    tmp_path: Path, version: int
) -> None:
    small_house.deliver(tmp_path, request(1), request(2))
    daemon.once(real_house(tmp_path))
    make_older(tmp_path / "records.db", version, tmp_path / "then")
    scene = of_maildirs(tmp_path)
    check_the_next(
        scene,
        lambda raw: small_house.deliver(tmp_path, raw),
        lambda: daemon.once(real_house(tmp_path)),
        request(3),
    )
    rows = check(scene, [request(1), request(2)])
    assert [each["outcome"] for each in rows.decisions] == ["processed"] * 3
    assert [each["submission"] for each in rows.outgoing] == [1, 2, 3]
    assert len(list(tmp_path.glob("records.db.before-*"))) == 1
