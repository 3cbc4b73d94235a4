"""Message-IDs that are made from what they answer, and that only this mailhold can make.

``<mh.UUID.SEAL@domain>``: UUID is the version 5 UUID of the thing (a decision,
a digest's date), so that the same reply always has the same id and a repeated
delivery folds into one; SEAL is the start of an HMAC-SHA-256 over it, so that
our own mail and references to it are recognised and nobody can forge one.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import uuid

_OURS = re.compile(r"<mh\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([0-9a-f]{16})@([^<>@\s]{1,253})>")
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "mailhold.invalid")


def make(thing: str, key: bytes, domain: str) -> str:
    """The Message-ID of ``thing`` ("decision:…", "digest:2026-03-03"), with its angle brackets (RFC 5322, 3.6.4)."""
    name = str(uuid.uuid5(_NAMESPACE, thing))
    return f"<mh.{name}.{_seal(name, key, domain)}@{domain}>"


def looks_ours(message_id: str) -> bool:
    """Whether an id has the form of ours, whoever made it."""
    return _OURS.fullmatch(message_id.strip()) is not None


def verify(message_id: str, key: bytes) -> bool:
    """Whether ``message_id`` was made with ``key``. Takes the same time whatever the seal."""
    found = _OURS.fullmatch(message_id.strip())
    if found is None:
        return False
    name, seal, domain = found.groups()
    return hmac.compare_digest(seal, _seal(name, key, domain))


def _seal(name: str, key: bytes, domain: str) -> str:
    return hmac.new(key, f"{name}@{domain.lower()}".encode(), hashlib.sha256).hexdigest()[:16]
