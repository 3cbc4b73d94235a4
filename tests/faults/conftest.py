"""What several tests of faults use."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.towns import Town
from tests.servers.dovecot import Account
from tests.servers.smtp_sink import SmtpSink


@pytest.fixture
def town(tmp_path: Path, account: Account, smtp_sink: SmtpSink) -> Town:
    """A house on a real Dovecot and a real SMTP server."""
    return Town(tmp_path, account, smtp_sink)
