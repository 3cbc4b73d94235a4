"""Only for a fork server to preload: a small house has worked once, so that what is compiled once is, for all forks."""

from __future__ import annotations

import tempfile
from pathlib import Path

from mailhold import daemon
from tests.daemon.small_house import build, deliver, letter

with tempfile.TemporaryDirectory() as name:
    deliver(Path(name), letter(0))
    daemon.once(build(Path(name)))
