"""Outboxes: one message out, with a plain answer of what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Phase(StrEnum):
    """How far a delivery got. Only UNCERTAIN may have been delivered without our knowing."""

    SENT = "sent"  # accepted by the server (250 after the final dot)
    LATER = "later"  # known not accepted; trying again is safe (4xx, or broken before the final dot)
    REFUSED = "refused"  # known not accepted for good (5xx, recipient refused)
    UNCERTAIN = "uncertain"  # the connection broke after the final dot


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of one attempt. ``said`` is the server's answer or the error, for people; no secrets."""

    phase: Phase
    said: str


class Outbox(Protocol):
    """A way out for replies. Raises ``LoginRefused`` and nothing else."""

    def send(self, sender: str, recipient: str, raw: bytes) -> Delivery:
        """Hand over ``raw`` (a whole message, CRLF) from envelope ``sender`` ("" is the null one) to ``recipient``."""

    def close(self) -> None:
        """Let go of a kept connection; never raises."""
