"""The commands against a real Dovecot over IMAPS and a real SMTP server, as an administrator would set them up."""

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
from tests.servers.certificates import Certificates
from tests.servers.dovecot import Account
from tests.servers.smtp_sink import SmtpSink

pytestmark = pytest.mark.system

SETTINGS = """
[mailbox]
kind = "imap"
address = "holds@harbour.example"
[mailbox.imap]
host = "localhost"
port = {imaps}
ca_file = "{ca}"
user = "{user}"
password = {{file = "imap-password"}}
[replies]
kind = "smtp"
[replies.smtp]
host = "localhost"
port = {smtp}
ca_file = "{ca}"
[coaches]
domains = ["harbour.example"]
[ops]
addresses = ["desk@harbour.example"]
[digest]
at = "23:59"
"""


@pytest.fixture
def house(tmp_path: Path, account: Account, smtp_sink: SmtpSink, certificates: Certificates) -> Path:
    """Settings for the two servers, the password in a file of its own."""
    path = tmp_path / "mailhold.toml"
    path.write_text(
        SETTINGS.format(imaps=account.server.imaps_port, ca=certificates.ca, user=account.user, smtp=smtp_sink.port)
    )
    put_password(tmp_path, account.password)
    return path


def put_password(folder: Path, password: str) -> None:
    place = folder / "imap-password"
    place.touch(0o600)
    place.write_text(password + "\n")


def wait_for(true: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


def test_check_logs_in_and_counts_what_waits(run: Run, house: Path, account: Account) -> None:
    account.deliver(FORWARD.encode())
    ran = run("--config", house, "check", "--connect")
    assert ran.code == 0, ran.out + ran.err
    assert "ok       mailbox: imap://" in ran.out
    assert "1 waiting" in ran.out
    assert "ok       outbox: logged in to localhost" in ran.out


def test_a_wrong_password_ends_with_77_and_is_not_shown(run: Run, house: Path, tmp_path: Path) -> None:
    put_password(tmp_path, "not-the-tulip")
    for command in (("check", "--connect"), ("once",)):
        ran = run("--config", house, *command)
        assert ran.code == 77, ran.out + ran.err
        assert "refused the login" in " ".join((ran.out + ran.err).split())
        assert "not-the-tulip" not in ran.out + ran.err


def test_a_server_that_is_down_ends_once_with_75_and_loses_nothing(
    run: Run, house: Path, account: Account, smtp_sink: SmtpSink
) -> None:
    account.deliver(FORWARD.encode())
    house.write_text(house.read_text().replace(f"port = {account.server.imaps_port}", "port = 1"))
    assert run("--config", house, "once").code == 75
    assert len(account.messages()) == 1
    assert smtp_sink.accepted == []


def test_mail_that_comes_while_the_daemon_idles_is_answered_recorded_and_filed(
    run: Run, house: Path, account: Account, smtp_sink: SmtpSink
) -> None:
    daemon = subprocess.Popen(
        [sys.executable, "-m", "mailhold", "--config", str(house), "run"], stderr=subprocess.PIPE, text=True
    )
    try:
        account.deliver(FORWARD.encode())
        wait_for(lambda: len(smtp_sink.accepted) == 1)
        wait_for(lambda: len(account.messages("Holds/Processed")) == 1)
        time.sleep(1)  # now it idles
        another = FORWARD.replace("autumn", "winter").replace("Ines", "Inga").replace("ines@", "inga@")
        account.deliver(another.encode())
        wait_for(lambda: len(smtp_sink.accepted) == 2)
        wait_for(lambda: len(account.messages("Holds/Processed")) == 2)
        daemon.send_signal(signal.SIGTERM)
        _, said = daemon.communicate(timeout=20)
    finally:
        daemon.kill()
        daemon.wait()
    assert daemon.returncode == 0, said
    assert account.messages() == []
    told = [json.loads(line) for line in run("--config", house, "list", "--json").out.splitlines()]
    assert [(each["outcome"], each["reply"]) for each in told] == [("processed", "sent")] * 2


SENT_BEFORE = {"decided": 0, "answered": 1, "moved": 1}  # crash point → replies that were out by then


@pytest.mark.parametrize("point", SENT_BEFORE)
def test_a_daemon_killed_on_the_way_answers_once_and_files_once(
    run: Run, house: Path, account: Account, smtp_sink: SmtpSink, point: str
) -> None:
    account.deliver(FORWARD.encode())
    command = [sys.executable, "-m", "mailhold", "--config", str(house), "run"]
    killed = subprocess.run(command, env={**os.environ, "MAILHOLD_CRASH_AT": point}, timeout=60, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert len(smtp_sink.accepted) == SENT_BEFORE[point]
    again = subprocess.Popen(command)
    try:
        wait_for(lambda: len(account.messages("Holds/Processed")) == 1)
        wait_for(lambda: len(smtp_sink.accepted) == 1)
        time.sleep(1)  # time enough for a second reply, were there one
    finally:
        again.terminate()
        again.wait(20)
    assert len(smtp_sink.accepted) == 1
    assert account.messages() == []
    told = [json.loads(line) for line in run("--config", house, "list", "--json").out.splitlines()]
    assert [(each["outcome"], each["reply"]) for each in told] == [("processed", "sent")]
