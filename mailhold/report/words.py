"""How a report's figures are written for people: shares, waits, and the names of reasons."""

from __future__ import annotations

from datetime import timedelta

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def share(part: int, whole: int) -> str:
    """ "38%", or "-" of nothing."""
    return f"{100 * part / whole:.0f}%" if whole else "-"


def wait(time: timedelta | None) -> str:
    """A time to answer in the unit that fits: "45 s", "12 min", "3.5 h", "2.1 days"; "-" for none."""
    if time is None:
        return "-"
    seconds = time.total_seconds()
    for size, most, unit in ((1, _MINUTE, "s"), (_MINUTE, _HOUR, "min")):
        if seconds < most:
            return f"{seconds / size:.0f} {unit}"
    return f"{seconds / _HOUR:.1f} h" if seconds < _DAY else f"{seconds / _DAY:.1f} days"


def spoken(code: str) -> str:
    """A code as people say it."""
    return code.replace("_", " ")
