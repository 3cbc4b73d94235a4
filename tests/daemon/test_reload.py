"""SIGHUP: edited templates are used from the next message on, and a broken one changes nothing."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mailhold.build import build
from mailhold.config import load
from mailhold.house import House
from tests.daemon.small_house import deliver, letter, sent
from tests.daemon.test_run import running, wait_until
from tests.faults.houses import request

CLOSING = '{{% extends "shipped/reply.j2" %}}\n{{% block closing %}}\n{}\n{{% endblock %}}\n'


@pytest.fixture
def words(tmp_path: Path) -> Path:
    folder = tmp_path / "words"
    folder.mkdir()
    return folder


@pytest.fixture
def house(tmp_path: Path, words: Path) -> House:
    """A house as the settings make it, with a folder of own templates."""
    settings = tmp_path / "mailhold.toml"
    settings.write_text(f"""
[mailbox]
address = "holds@coaching.example"
[mailbox.maildir]
path = "{tmp_path}/holds"
poll_seconds = 0.1
[replies]
templates = "{words}"
signing_key = {{file = "{tmp_path}/key"}}
[replies.maildir]
path = "{tmp_path}/outbox"
[records]
url = "sqlite:///{tmp_path}/records.db"
[coaches]
domains = ["coaching.example"]
[ops]
addresses = ["ops@coaching.example"]
""")
    (tmp_path / "key").write_text("a key for tests, long enough to be one\n")
    (tmp_path / "key").chmod(0o600)
    deliver(tmp_path)
    return build(load(settings))


def replies(directory: Path) -> list[str]:
    """In the order of their cases."""
    raws = [raw.decode() for raw in sent(directory) if b"Auto-Submitted: auto-replied" in raw]
    return sorted(raws, key=lambda raw: raw.partition("[H-2026-")[2][:4])


def test_edited_templates_are_used_once_asked_and_a_broken_one_leaves_the_old_ones(
    tmp_path: Path, house: House, words: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "mailhold")

    def reload(told: str) -> None:
        os.kill(os.getpid(), signal.SIGHUP)
        wait_until(lambda: told in caplog.text)

    def comes(number: int) -> None:
        deliver(tmp_path, request(number))
        wait_until(lambda: len(replies(tmp_path)) == number)

    def meanwhile() -> None:
        comes(1)
        (words / "reply.j2").write_text(CLOSING.format("Walk in beauty."))
        comes(2)
        reload("templates reloaded")
        comes(3)
        (words / "reply.j2").write_text(CLOSING.format("{{ no_such_name }}"))
        reload("the old ones stay in use")
        comes(4)

    with running(house, meanwhile):
        pass
    assert ["Walk in beauty." in each for each in replies(tmp_path)] == [False, False, True, True]
    assert f"{words}/reply.j2, line 3: 'no_such_name' is undefined" in caplog.text


def test_the_digest_too_goes_on_with_the_last_good_templates(house: House, words: Path) -> None:
    (words / "digest.j2").write_text("{% if %}")
    assert house.digest is not None
    assert house.digest.loaded is not None
    assert "{% if %}" not in house.digest.loaded.register["digest.j2"].source


def test_a_small_house_has_nothing_to_reload_and_lives_on(tmp_path: Path) -> None:
    """A SIGHUP never ends the daemon, as it would a process that does not take it."""
    script = (
        "import os, signal, sys; from pathlib import Path; from tests.daemon import small_house; "
        "from mailhold import daemon\n"
        "house = small_house.build(Path(sys.argv[1]))\n"
        "import threading; threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGHUP)).start()\n"
        "threading.Timer(1.0, os.kill, (os.getpid(), signal.SIGTERM)).start()\n"
        "daemon.run(house); print('ended in order')\n"
    )
    deliver(tmp_path, letter(1))
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, "ended in order\n"), done.stderr
    assert len(sent(tmp_path)) == 1
