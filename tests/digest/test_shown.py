"""The digest that a person asks for, beside the daemon that looks into the mailbox."""

from __future__ import annotations

from pathlib import Path

from mailhold import daemon, digest_now
from mailhold.digest import DigestSettings
from tests.daemon import small_house


def test_it_tells_when_the_daemon_last_looked_into_the_mailbox(tmp_path: Path) -> None:
    settings = DigestSettings(("ops@coaching.example",), small_house.SENDER)
    assert "not looked at yet" in " ".join(digest_now.shown(small_house.build(tmp_path, digest=settings)).split())
    daemon.once(small_house.build(tmp_path, digest=settings))
    text = " ".join(digest_now.shown(small_house.build(tmp_path, digest=settings)).split())
    assert "last looked at 0 minutes ago, no messages waiting" in text
    assert "Please look at the mailbox" not in text
