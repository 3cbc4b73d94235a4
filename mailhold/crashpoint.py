"""Crash points: named places where a test may have the process killed, as a power cut would.

``MAILHOLD_CRASH_AT=name`` kills at the point of that name,
``MAILHOLD_CRASH_STEP=3`` at the third point that is reached. Off, and one
look into the environment, unless a test sets them.
"""

from __future__ import annotations

import os
import signal
from itertools import count

_reached = count(1)


def here(name: str) -> None:
    """The point ``name``: SIGKILL, when the environment asks for it."""
    if "MAILHOLD_CRASH_AT" not in os.environ and "MAILHOLD_CRASH_STEP" not in os.environ:
        return
    if os.environ.get("MAILHOLD_CRASH_AT") == name or os.environ.get("MAILHOLD_CRASH_STEP") == str(next(_reached)):
        os.kill(os.getpid(), signal.SIGKILL)
