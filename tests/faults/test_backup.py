"""A backup taken while the daemon works opens elsewhere, and all that was done before it is in it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.errors import MailholdError, UsageError
from mailhold.records.backup import back_up
from mailhold.records.database import RecordsSettings
from tests.daemon import small_house
from tests.daemon.test_crash import ROOT
from tests.faults.houses import real_house, request
from tests.faults.invariants import Scene, check, check_the_next, of_maildirs, rows_of


def of(directory: Path) -> RecordsSettings:
    return RecordsSettings(str(directory / "records.db"))


def restored(directory: Path, copy: Path) -> Scene:
    """The house in ``directory`` after its records were lost and ``copy`` was put in their place."""
    for each in directory.glob("records.db*"):
        each.unlink()
    copy.rename(directory / "records.db")
    return of_maildirs(directory)


def test_a_restored_backup_knows_all_that_was_done_and_the_next_mail_is_answered(tmp_path: Path) -> None:
    small_house.deliver(tmp_path, request(1), request(2))
    daemon.once(real_house(tmp_path))
    before, copy = rows_of(str(tmp_path / "records.db")), tmp_path / "backup.db"
    assert back_up(of(tmp_path), copy) == copy.stat().st_size > 0
    assert copy.stat().st_mode & 0o777 == 0o600
    scene = restored(tmp_path, copy)
    assert check(scene, [request(1), request(2)]) == before
    check_the_next(
        scene,
        lambda raw: small_house.deliver(tmp_path, raw),
        lambda: daemon.once(real_house(tmp_path)),
        request(3),
    )


def test_backups_taken_while_the_daemon_works_hold_together(tmp_path: Path) -> None:
    small_house.deliver(tmp_path, *(small_house.letter(number) for number in range(30)))
    command = [sys.executable, "-m", "tests.daemon.small_house", str(tmp_path)]
    working = subprocess.Popen(command, cwd=ROOT)
    decisions = []
    try:
        while working.poll() is None:
            copy = tmp_path / f"backup-{len(decisions)}.db"
            try:
                back_up(of(tmp_path), copy)
                rows = rows_of(str(copy))
            except MailholdError:  # before the daemon made its records
                copy.unlink(missing_ok=True)
                continue
            decisions.append(len(rows.decisions))
            assert {each["submission"] for each in rows.decisions} <= {each["id"] for each in rows.submissions}
            assert all(each["decision"] for each in rows.outgoing if each["kind"] == "reply")
    finally:
        working.wait(60)
    assert working.returncode == 0
    assert decisions == sorted(decisions)
    assert any(0 < each < 30 for each in decisions), "no backup was taken while the daemon worked"


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    daemon.once(real_house(tmp_path))
    copy = tmp_path / "backup.db"
    copy.write_text("last week's")
    with pytest.raises(UsageError, match="stays as it is"):
        back_up(of(tmp_path), copy)
    assert copy.read_text() == "last week's"


def test_a_damaged_database_gives_no_backup(tmp_path: Path) -> None:
    (tmp_path / "records.db").write_bytes(b"no database at all" * 100)
    with pytest.raises(MailholdError, match="damaged"):
        back_up(of(tmp_path), tmp_path / "backup.db")
    assert not (tmp_path / "backup.db").exists()


def test_postgresql_is_left_to_its_own_tool(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="pg_dump"):
        back_up(RecordsSettings("postgresql://mailhold@db.example/mailhold"), tmp_path / "backup.db")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    daemon.once(real_house(tmp_path))
    with pytest.raises(UsageError, match="cannot be written"):
        back_up(of(tmp_path), tmp_path / "none" / "backup.db")
