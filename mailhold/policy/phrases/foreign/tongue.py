"""What is known of one language that is read."""

from __future__ import annotations

from dataclasses import dataclass

from mailhold.policy.phrases.grammar import Register


@dataclass(frozen=True, slots=True)
class Tongue:
    """``code`` is ISO 639-1. ``marks`` are small words that tell the language. Each register is of sentences.

    ``unsure`` holds doubts and conditions, ``refuses`` refusals and takings back.
    """

    code: str
    name: str
    marks: frozenset[str]
    asks: Register
    unsure: Register
    refuses: Register
