"""``once``, ``run``, ``list``, ``show``, ``check`` and ``demo`` on the embedded default: a Maildir and SQLite."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import FORWARD, Run


@pytest.fixture
def house(run: Run, tmp_path: Path) -> Path:
    """Settings that ``init`` wrote for the invented house, its Maildir holding one forward of a client's request."""
    path = tmp_path / "mailhold.toml"
    assert run("init", path).code == 0
    deliver(tmp_path, "one", FORWARD.replace("harbour.example", "brightpath.example"))
    return path


def deliver(folder: Path, name: str, raw: str) -> None:
    new = folder / "var/holds/new"
    new.mkdir(parents=True, exist_ok=True)
    (new / name).write_text(raw)


def replies(folder: Path) -> list[bytes]:
    return [each.read_bytes() for each in (folder / "var/outbox/new").glob("*")]


def test_once_judges_answers_and_files_what_waits(run: Run, house: Path, tmp_path: Path) -> None:
    ran = run("--config", house, "once")
    assert ran.code == 0, ran.err
    assert [b"To: Tove Lindqvist <tove@brightpath.example>" in each for each in replies(tmp_path)] == [True]
    assert not list((tmp_path / "var/holds/new").iterdir())
    assert run("--config", house, "once").out == "nothing waited\n"
    assert len(replies(tmp_path)) == 1


def test_what_was_done_is_listed(run: Run, house: Path) -> None:
    run("--config", house, "once")
    [line] = run("--config", house, "list", "--json").out.splitlines()
    told = json.loads(line)
    assert (told["outcome"], told["coach_email"], told["reply"]) == ("processed", "tove@brightpath.example", "sent")
    assert "Ines Carvalho" in run("--config", house, "list").out
    assert "no submissions like that" in run("--config", house, "list", "--outcome", "for_ops").out


def test_the_same_is_exported_with_the_same_filters(run: Run, house: Path) -> None:
    run("--config", house, "once")
    [told] = run("--config", house, "export", "--json", "--coach", "Lindqvist", "--newer-than", "1").out.splitlines()
    assert json.loads(told) == json.loads(run("--config", house, "show", "1", "--json").out)
    header, row = run("--config", house, "export", "--csv").out.splitlines()
    assert (header.split(",")[0], row.split(",")[0]) == ("id", "1")
    assert run("--config", house, "export", "--csv", "--older-than", "1").out.splitlines() == [header]
    for words in ([], ["--csv", "--json"]):
        assert run("--config", house, "export", *words).code == 64
    assert "uncertain" in run("--config", house, "export", "--csv", "--reply", "lost").err


def test_stored_submissions_are_judged_again_and_nothing_differs(run: Run, house: Path) -> None:
    run("--config", house, "once")
    ran = run("--config", house, "replay")
    assert (ran.code, ran.out) == (0, "1 judged again; 0 differ\n"), ran.err
    assert run("--config", house, "replay", "--json").out == ""
    assert run("--config", house, "replay", "--apply").out.endswith("0 records put right; 0 noted in the trail alone\n")


def test_an_outcome_that_there_is_not_is_refused_with_those_there_are(run: Run, house: Path) -> None:
    ran = run("--config", house, "list", "--outcome", "granted")
    assert ran.code == 64
    assert "not_processed" in ran.err


def test_a_submission_is_shown_with_its_words_its_reply_and_its_trail(run: Run, house: Path) -> None:
    run("--config", house, "once")
    ran = run("--config", house, "show", "1")
    assert ran.code == 0, ran.err
    for said in ("Here is Ines's note.", "Please put my coaching on hold", "Hi Tove,", "received", "What happened"):
        assert said in ran.out, said
    ran = run("--config", house, "show", "H-1999-0001")
    assert ran.code == 64
    assert "there is no submission or case H-1999-0001" in ran.err


def test_the_raw_message_can_be_had_back(house: Path) -> None:
    command = [sys.executable, "-m", "mailhold", "--config", str(house)]
    subprocess.run([*command, "once"], check=True, capture_output=True, timeout=60)
    done = subprocess.run([*command, "show", "1", "--raw"], check=True, capture_output=True, timeout=60)
    assert done.stdout == FORWARD.replace("harbour.example", "brightpath.example").encode()


def test_check_names_each_thing_it_looked_at(run: Run, house: Path) -> None:
    ran = run("--config", house, "check", "--connect")
    assert ran.code == 0, ran.err
    for said in ("settings", "reply templates", "digest template", "records", "mailbox", "outbox"):
        assert f"ok       {said}: " in ran.out
    assert "1 waiting" in ran.out


def test_check_ends_with_the_code_of_what_is_wrong(run: Run, house: Path, tmp_path: Path) -> None:
    own = tmp_path / "templates"
    own.mkdir()
    (own / "processed.j2").write_text("{{ nobody_knows_this }}")
    house.write_text(house.read_text().replace('#templates = "templates"', 'templates = "templates"'))
    ran = run("--config", house, "check")
    assert ran.code == 78
    assert "problem  reply templates: " in ran.out
    (tmp_path / "var/holds/new/one").unlink()
    for part in ("new", "cur", "tmp"):
        if (tmp_path / "var/holds" / part).exists():
            (tmp_path / "var/holds" / part).rmdir()
    (own / "processed.j2").unlink()
    (tmp_path / "var/holds").rmdir()
    ran = run("--config", house, "check", "--connect")
    assert ran.code == 75
    assert "problem  mailbox: no Maildir at" in ran.out


def test_a_running_daemon_handles_what_comes_and_stops_when_told(house: Path, tmp_path: Path) -> None:
    daemon = subprocess.Popen(
        [sys.executable, "-m", "mailhold", "--config", str(house), "run"], stderr=subprocess.PIPE, text=True
    )
    try:
        wait_for(lambda: len(replies(tmp_path)) == 1)
        again = FORWARD.replace("harbour.example", "brightpath.example").replace("autumn-1", "autumn-2")
        deliver(tmp_path, "two", again.replace("Ines Carvalho", "Inga Carvalho"))
        wait_for(lambda: not list((tmp_path / "var/holds/new").iterdir()))
        daemon.send_signal(signal.SIGTERM)
        _, err = daemon.communicate(timeout=10)
    finally:
        daemon.kill()
        daemon.wait()
    assert daemon.returncode == 0, err
    assert "judged submission=1 outcome=processed" in err
    assert "Please put my coaching" not in err


def wait_for(true: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return
        time.sleep(0.1)
    raise AssertionError("it did not happen in time")


def test_the_demo_shows_every_outcome_and_can_be_run_again(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    ran = run("demo", folder)
    assert ran.code == 0, ran.err
    for said in ("processed", "more information", "not processed", "for ops", "ignored", "Subject: Re: ", str(folder)):
        assert said in " ".join(ran.out.split()), said
    assert run("demo", folder).code == 0


def test_the_demo_touches_no_folder_that_is_not_its_own(run: Run, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("x")
    ran = run("demo", tmp_path)
    assert ran.code == 64
    assert "is not empty" in ran.err
    assert os.listdir(tmp_path) == ["precious"]


def test_the_digest_is_shown_without_being_sent(run: Run, house: Path, tmp_path: Path) -> None:
    run("--config", house, "once")
    ran = run("--config", house, "digest", "--print")
    assert ran.code == 0, ran.err
    assert "To: ops@brightpath.example" in ran.out
    assert "Ines Carvalho" in ran.out
    assert len(replies(tmp_path)) == 1


def test_the_digest_is_sent_once_a_day(run: Run, house: Path, tmp_path: Path) -> None:
    run("--config", house, "once")
    assert run("--config", house, "digest").out == "sent to ops@brightpath.example\n"
    assert run("--config", house, "digest").out.startswith("nothing is due")
    assert sum(b"To: ops@brightpath.example" in each for each in replies(tmp_path)) == 1
