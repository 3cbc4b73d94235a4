"""Messages set aside: a person looks, has them judged again or drops them, and nothing is lost or answered twice."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from mailhold import daemon
from mailhold.cli import main
from mailhold.post.outbox import Delivery, Phase
from mailhold.records.values import Received
from tests.daemon import small_house
from tests.faults.houses import real_house, request
from tests.faults.invariants import Rows, check, check_the_next, of_maildirs
from tests.ops.conftest import Office, answer, parsed, text

Ran = tuple[int, str, str]
SETTINGS = """
[mailbox]
address = "holds@coaching.example"
maildir.path = "holds"
[coaches]
domains = ["coaching.example"]
[ops]
addresses = ["ops@coaching.example"]
[records]
url = "sqlite:///records.db"
"""


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Runs ``mailhold quarantine`` on the house in ``tmp_path``."""
    (tmp_path / "mailhold.toml").write_text(SETTINGS)
    monkeypatch.chdir(tmp_path)

    def _run(*words: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["mailhold", "--config", "mailhold.toml", "quarantine", *words])
        with pytest.raises(SystemExit) as done:
            main()
        out, err = capsys.readouterr()
        return int(done.value.code or 0), out, err

    return _run


def set_one_aside(directory: Path) -> Rows:
    """A good request over which three processes died, so that it was set aside."""
    small_house.deliver(directory, request(1))
    house = real_house(directory)
    house.records.open()
    [waiting] = house.mailbox.waiting() if not house.mailbox.open() else []
    raw = house.mailbox.fetch(waiting, 1_000_000)
    assert raw is not None
    assert isinstance(house.records.receive(house.mailbox.name, waiting, raw, house.clock()), Received)
    house.records.close()
    for _ in range(2):
        killed = real_house(directory)  # a process of another name, which dies before it is done
        killed.records.open()
        killed.records.take_up(killed.mailbox.name)
        killed.records.close()
    daemon.once(real_house(directory))
    rows = check(of_maildirs(directory), [request(1)])
    [submission] = rows.submissions
    assert "ended 3 times" in submission["problem"]
    assert small_house.sent(directory) == []
    return rows


def test_f08_what_is_set_aside_is_listed_and_shown(tmp_path: Path, run: Callable[..., Ran]) -> None:
    assert run("list")[:2] == (0, "no message is set aside\n")
    set_one_aside(tmp_path)
    code, out, _ = run("list")
    assert code == 0
    assert "ended 3 times" in " ".join(out.split())
    [line] = run("list", "--json")[1].splitlines()
    assert json.loads(line)["id"] == 1
    assert json.loads(run("show", "1", "--json")[1])["problem"].startswith("the program ended 3 times")
    assert "judged" in run("show", "1")[1]


def test_f08_what_is_retried_is_judged_again_and_answered_once(tmp_path: Path, run: Callable[..., Ran]) -> None:
    set_one_aside(tmp_path)
    code, out, _ = run("retry", "1")
    assert code == 0
    assert "was put back" in out
    daemon.once(real_house(tmp_path))
    rows = check(of_maildirs(tmp_path), [request(1)])
    assert [each["outcome"] for each in rows.decisions] == ["processed"]
    assert [(each["attempts"], each["problem"]) for each in rows.submissions] == [(1, "")]
    assert len(small_house.sent(tmp_path)) == 1
    assert [each["what"] for each in rows.events].count("put back") == 1
    code, _, err = run("retry", "1")
    assert (code, "quarantine list" in err) == (64, True)


def test_f08_what_is_dropped_is_never_answered_and_its_trail_stays(tmp_path: Path, run: Callable[..., Ran]) -> None:
    before = set_one_aside(tmp_path)
    code, out, _ = run("drop", "1")
    assert (code, "--yes" in out) == (0, True)
    assert check(of_maildirs(tmp_path)) == before
    assert run("drop", "1", "--yes")[0] == 0
    daemon.once(real_house(tmp_path))
    rows = check(of_maildirs(tmp_path), [request(1)])
    assert rows.events[: len(before.events)] == before.events
    assert rows.events[-1]["what"] == "dropped"
    assert small_house.sent(tmp_path) == []
    assert run("list")[1] == "no message is set aside\n"
    check_the_next(
        of_maildirs(tmp_path),
        lambda raw: small_house.deliver(tmp_path, raw),
        lambda: daemon.once(real_house(tmp_path)),
        request(2),
    )


@pytest.mark.parametrize("words", [("show", "7"), ("retry", "H-2026-0099"), ("drop", "7", "--yes")])
def test_what_is_not_set_aside_is_named_with_the_next_step(
    tmp_path: Path, run: Callable[..., Ran], words: tuple[str, ...]
) -> None:
    set_one_aside(tmp_path)
    code, _, err = run(*words)
    assert code == 64
    assert "mailhold quarantine list" in err
    assert "Traceback" not in err


def told_to_ops(directory: Path) -> list[EmailMessage]:
    return [parsed(raw) for raw in small_house.sent(directory) if b"\r\nSubject: Needs a person" in raw]


def stumble(*_: object) -> Any:
    raise ValueError("stumbled")


def test_f08_what_ops_were_told_of_stays_when_it_is_judged_again(tmp_path: Path, run: Callable[..., Ran]) -> None:
    office = Office(tmp_path)
    small_house.deliver(tmp_path, request(1))
    daemon.once(replace(office.house, judge=stumble))
    assert run("retry", "1")[0] == 0
    office.now += timedelta(minutes=1)
    daemon.once(replace(office.house, judge=stumble))  # set aside once more, and told once more
    assert len({notice["Message-ID"] for notice in told_to_ops(tmp_path)}) == 2
    assert run("retry", "1")[0] == 0
    office.comes()
    rows = check(of_maildirs(tmp_path), [request(1)])
    assert [each["outcome"] for each in rows.decisions] == ["processed"]
    assert {each["submission"] for each in rows.outgoing} == {1}
    assert [each["kind"] for each in rows.outgoing if each["decision"]] == ["reply"]
    [asked_back] = office.comes(answer(told_to_ops(tmp_path)[0], "process"))
    assert "no longer in the records" in text(asked_back)
    check(of_maildirs(tmp_path))


def test_f08_what_ops_were_not_told_yet_is_not_told_when_it_is_judged_again(
    tmp_path: Path, run: Callable[..., Ran]
) -> None:
    office = Office(tmp_path)
    small_house.deliver(tmp_path, request(1))
    later = small_house.stand_in(office.house.outbox, send=lambda *_: Delivery(Phase.LATER, "421 down"))
    daemon.once(replace(office.house, judge=stumble, outbox=later))
    assert run("retry", "1")[0] == 0
    up_again = Office(tmp_path, office.now + timedelta(hours=1))
    assert [each["To"] for each in up_again.comes()] == ["Dana Reyes <dana@coaching.example>"]
    rows = check(of_maildirs(tmp_path), [request(1)])
    assert {(each["kind"], each["state"]) for each in rows.outgoing} == {("ops", "failed"), ("reply", "sent")}


def test_f08_what_a_person_decided_meanwhile_is_not_judged_again(tmp_path: Path, run: Callable[..., Ran]) -> None:
    office = Office(tmp_path)
    small_house.deliver(tmp_path, request(1))
    daemon.once(replace(office.house, judge=stumble))
    office.comes()
    office.comes(answer(told_to_ops(tmp_path)[0], "decline: no direct request"))
    before = check(of_maildirs(tmp_path), [request(1)])
    code, _, err = run("retry", "1")
    assert (code, "a person has decided its case since" in err) == (64, True)
    office.comes()
    assert check(of_maildirs(tmp_path), [request(1)]) == before
