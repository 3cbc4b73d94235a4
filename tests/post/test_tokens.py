"""Tokens from a command or a file."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from mailhold.config import load
from mailhold.errors import LoginRefused
from mailhold.post.imap import ImapMailbox
from mailhold.post.smtp import SmtpOutbox
from mailhold.post.tokens import token_command, token_file
from tests.servers.certificates import Certificates
from tests.servers.dovecot import Account
from tests.servers.smtp_sink import SmtpSink


def test_a_command_gives_its_first_line_each_time(tmp_path: Path) -> None:
    counter = tmp_path / "counter"
    program = (
        f"import pathlib; p = pathlib.Path({str(counter)!r}); p.touch(); p.open('a').write('x'); print(p.read_text())"
    )
    token = token_command([sys.executable, "-c", program])
    assert [token(), token()] == ["x", "xx"]


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("raise SystemExit(3)", "failed with code 3"),
        ("import time; time.sleep(9)", "took longer than 0.5 seconds"),
        ("", "gave no token"),
        ("print('two words')", "gave no token"),
        ("print('\\x1b[0m')", "gave no token"),
        ("print('t\\u00f6ken')", "gave no token"),
    ],
)
def test_a_command_that_fails_is_named(program: str, said: str) -> None:
    with pytest.raises(OSError, match=said):
        token_command([sys.executable, "-c", program], seconds=0.5)()


def test_a_missing_command_is_named() -> None:
    with pytest.raises(OSError, match="no-such-command"):
        token_command(["/no-such-command"])()


def test_a_file_is_read_anew_each_time(tmp_path: Path) -> None:
    path = tmp_path / "token"
    token = token_file(path)
    with pytest.raises(OSError, match="token"):
        token()
    for word in ("first", "second"):
        path.write_text(word + "\n")
        assert token() == word


SETTINGS = """
[mailbox]
kind = "imap"
address = "holds@coaching.example"
[mailbox.imap]
host = "localhost"
port = {imap}
ca_file = "{ca}"
user = "{user}"
token = {{command = ["{python}", "-c", "print(open('imap-token').read())"]}}
[replies]
kind = "smtp"
[replies.smtp]
host = "localhost"
port = {smtp}
ca_file = "{ca}"
user = "{user}"
token = {{file = "smtp-token"}}
[coaches]
domains = ["coaching.example"]
[ops]
addresses = ["ops@coaching.example"]
"""


@pytest.mark.system
def test_settings_with_tokens_log_in_to_both_servers_with_the_token_of_the_hour(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, account: Account, certificates: Certificates
) -> None:
    monkeypatch.chdir(tmp_path)
    sink = SmtpSink(certificates, users={account.user: "fresh"})
    sink.start()
    settings = tmp_path / "mailhold.toml"
    servers = {"imap": account.server.imaps_port, "smtp": sink.port, "ca": certificates.ca}
    settings.write_text(SETTINGS.format(**servers, user=account.user, python=sys.executable))
    for name in ("mailhold.toml", "imap-token", "smtp-token"):
        (tmp_path / name).touch(0o600)
        (tmp_path / name).chmod(0o600)
    config = load(settings)
    mailbox, outbox = ImapMailbox(config.imap()), SmtpOutbox(config.smtp())
    try:
        (tmp_path / "imap-token").write_text(account.token(seconds=-60))
        (tmp_path / "smtp-token").write_text("stale")
        with pytest.raises(LoginRefused, match="check the user name and the token"):
            mailbox.open()
        with pytest.raises(LoginRefused, match="check the user name and the token"):
            outbox.open()
        (tmp_path / "imap-token").write_text(account.token())
        (tmp_path / "smtp-token").write_text("fresh")
        mailbox.open()
        outbox.open()
    finally:
        mailbox.close()
        outbox.close()
        sink.stop()
