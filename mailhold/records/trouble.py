"""Database errors, named: what waiting can mend (``RecordsAway``) and what it cannot (``RecordsUnusable``)."""

from __future__ import annotations

from collections.abc import Iterator

import peewee

from mailhold.errors import MailholdError, RecordsAway, RecordsUnusable

_DAMAGED = ("malformed", "not a database", "file is encrypted", "unsupported file format")
_FULL = ("is full", "no space left", "disk quota", "could not extend file")
_LOCKED = ("locked", "is busy", "lock timeout")
_LOST = (
    "server closed the connection",
    "connection to server",
    "terminating connection",
    "connection is lost",
    "connection is closed",
    "the connection is",
    "consuming input failed",
    "sending query failed",
    "ssl syscall error",
    "connection reset",
    "broken pipe",
    "database system is",
)


def named(error: BaseException, name: str) -> MailholdError:
    """The mailhold error that ``error`` (from peewee, a driver or the system) comes down to; ``name`` the database's.

    The whole chain is read: peewee covers the true cause ("disk is full")
    with the failure of its own rollback.
    """
    said = " / ".join(_chain(error))
    low = said.lower()
    if any(word in low for word in _DAMAGED):
        return RecordsUnusable(f"{name} is damaged ({said}). It was left as it is; restore it from a backup.")
    if any(word in low for word in _FULL):
        return RecordsAway(f"no room to write {name} ({said}). Free some disk space; nothing is lost.")
    if any(word in low for word in _LOCKED):
        return RecordsAway(f"{name} is held by another process ({said}).")
    if isinstance(error, peewee.OperationalError | peewee.InterfaceError | peewee.IntegrityError | OSError):
        return RecordsAway(f"{name} cannot be used now ({said}).")
    return RecordsUnusable(f"{name} does not answer as this version expects ({said}).")


def connection_lost(error: BaseException) -> bool:
    """Whether the connection was dead, so that a new one may do."""
    low = " / ".join(_chain(error)).lower()
    return any(word in low for word in _LOST)


def _chain(error: BaseException) -> Iterator[str]:
    """The texts of an error and of what it arose from, each once, last first."""
    seen: set[int] = set()
    told: set[str] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        text = " ".join(str(each).split())
        if text and text not in told:
            told.add(text)
            yield text
        each = each.__cause__ or each.__context__
