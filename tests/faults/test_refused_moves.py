"""A folder of a real Dovecot that takes nothing: tried a stated number of times, told to ops, never answered twice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mailhold.alerts import AlertSettings
from mailhold.daily import owe_digest
from mailhold.digest import DigestSettings
from mailhold.house import Pace
from tests.cli.conftest import Run, run
from tests.daemon.small_house import SENDER
from tests.faults.houses import request
from tests.faults.towns import Town

__all__ = ["run"]
pytestmark = pytest.mark.system

OPS = ("ops@coaching.example",)
TRIES = 3


@pytest.fixture
def folder(town: Town) -> Path:
    """The folder for what is processed, into which the server may not write."""
    town.account.deliver(request(0))
    town.work()
    folder = town.account.maildir / ".Holds.Processed"
    _allow(folder, 0o500)
    return folder


def _allow(folder: Path, mode: int) -> None:
    for each in (folder, folder / "new", folder / "cur", folder / "tmp"):
        each.chmod(mode)


def told(town: Town) -> list[bytes]:
    """What was sent to ops."""
    return [each.raw for each in town.sink.accepted if each.recipients == OPS]


def attempts(town: Town) -> list[int]:
    return [each["attempts"] for each in town.check(request(1), request(2)).arrivals if each["move"] != "done"]


def test_f31_a_move_that_is_refused_for_ever_is_given_up_told_and_taken_up_by_a_person(
    town: Town, folder: Path
) -> None:
    town = replace(town, rooms={"pace": Pace(move_tries=TRIES), "alerts": AlertSettings(OPS, SENDER)})
    for number in (1, 2):
        town.account.deliver(request(number))
    town.work()
    assert attempts(town) == [1, 1]
    assert told(town) == []
    for _ in range(TRIES + 2):
        town.work(hours=3)
    assert attempts(town) == [TRIES, TRIES], "bounded"
    assert len(town.account.messages()) == 2, "the mail stays where it is"
    [alert] = told(town)
    assert b"could not be filed away" in alert
    assert b"mailhold resume --yes" in alert
    assert len(town.sink.accepted) == 4, "three answers and the alert"

    house = town.house(digest=DigestSettings(OPS, SENDER))
    house.records.open()
    assert owe_digest(house)
    house.records.close()
    town.work()
    assert b"Could not be filed away: 2 messages" in told(town)[1].replace(b"=\r\n", b"").replace(b"\r\n", b" ")

    town.account.forget_uids()  # even so they are known, and not answered again
    town.work(hours=1)
    assert len(town.sink.accepted) == 5

    _allow(folder, 0o700)
    house.records.open()
    assert house.records.file_again(house.mailbox.name, town.clock.now) == 2
    house.records.close()
    town.work(minutes=1)
    assert (town.account.messages(), len(town.account.messages("Holds/Processed"))) == ([], 3)
    assert attempts(town) == []
    town.check_the_next(request(3))


def test_f31_a_move_that_works_again_in_time_is_done_without_a_word(town: Town, folder: Path) -> None:
    town = replace(town, rooms={"pace": Pace(move_tries=TRIES), "alerts": AlertSettings(OPS, SENDER)})
    town.account.deliver(request(1))
    town.work()
    town.work(hours=3)
    _allow(folder, 0o700)
    town.work(hours=3)
    assert (town.account.messages(), told(town)) == ([], [])
    town.check(request(1))
    town.check_the_next(request(2))


def test_f31_a_person_sees_what_was_not_filed_away_and_has_it_tried_again(run: Run, tmp_path: Path) -> None:
    settings = tmp_path / "mailhold.toml"
    run("init", settings)
    settings.write_text(settings.read_text().replace("#move_tries = 12", "move_tries = 1"))
    holds, elsewhere = tmp_path / "var/holds", tmp_path / "elsewhere"
    (holds / "new").mkdir(parents=True, exist_ok=True)
    elsewhere.mkdir()
    (holds / ".Holds.Processed").symlink_to(elsewhere)
    (holds / "new/1").write_bytes(request().replace(b"coaching.example", b"brightpath.example"))
    run("--config", settings, "once")
    shown = run("--config", settings, "resume").out
    assert "1 not filed away" in shown
    assert "is a link" in shown
    assert "--yes" in shown
    (holds / ".Holds.Processed").unlink()
    assert "1 are tried again" in run("--config", settings, "resume", "--yes").out
    run("--config", settings, "once")
    assert run("--config", settings, "resume").out == "no reply is held\n"
    assert len(list((holds / ".Holds.Processed/new").iterdir())) == 1
