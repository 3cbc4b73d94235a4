"""Each story is told twice: on Maildirs, and through a real IMAP server and a real SMTP server."""

from __future__ import annotations

import itertools
import os
from datetime import datetime
from pathlib import Path

import pytest

from mailhold.post.imap import ImapMailbox
from mailhold.post.imap_client import ImapSettings
from mailhold.post.maildir import MaildirMailbox, MaildirOutbox, MaildirSettings
from mailhold.post.security import Security
from mailhold.post.smtp import SmtpOutbox, SmtpSettings
from tests.servers.certificates import Certificates
from tests.servers.dovecot import Account
from tests.servers.smtp_sink import SmtpSink
from tests.stories.town import Town


@pytest.fixture(params=["maildir", pytest.param("servers", marks=pytest.mark.system)])
def town(request: pytest.FixtureRequest, tmp_path: Path) -> Town:
    if request.param == "maildir":
        return on_maildirs(tmp_path)
    return on_servers(
        tmp_path,
        request.getfixturevalue("account"),
        request.getfixturevalue("smtp_sink"),
        request.getfixturevalue("certificates"),
    )


def on_maildirs(directory: Path) -> Town:
    holds, outbox = directory / "holds", directory / "outbox"
    for part in ("new", "cur", "tmp"):
        (holds / part).mkdir(parents=True)
    names = itertools.count()

    def deliver(raw: bytes, when: datetime) -> None:
        path = holds / "new" / f"{next(names):06}.town"
        path.write_bytes(raw)
        os.utime(path, (when.timestamp(), when.timestamp()))

    def answered() -> list[bytes]:
        new = outbox / "new"
        paths = sorted(new.iterdir(), key=lambda path: path.stat().st_mtime_ns) if new.is_dir() else []
        return [path.read_bytes() for path in paths]

    mailbox = MaildirMailbox(MaildirSettings(holds, poll_seconds=0.05))
    return Town(directory, mailbox, MaildirOutbox(outbox), deliver, answered)


def on_servers(directory: Path, account: Account, sink: SmtpSink, certificates: Certificates) -> Town:
    imap = ImapSettings(
        host="localhost",
        user=account.user,
        password=account.password,
        port=account.server.imaps_port,
        security=Security.TLS,
        ca_file=certificates.ca,
    )
    smtp = SmtpSettings(host="localhost", port=sink.port, ca_file=certificates.ca)
    return Town(
        directory,
        ImapMailbox(imap),
        SmtpOutbox(smtp),
        lambda raw, when: account.deliver(raw, at=when.timestamp()),
        lambda: [each.raw for each in sink.accepted],
    )
