"""What is known of one language that is read."""

from __future__ import annotations

from dataclasses import dataclass, fields

from mailhold.policy.phrases.grammar import Register

ONCE = "once"
"""The sense of a phrase that speaks of one session or a short while; how long a hold lasts outweighs it."""

ELSEWHERE = "elsewhere"
"""The sense of a phrase that names something else on hold; a request beside it stays one."""


@dataclass(frozen=True, slots=True)
class DateWords:
    """Words that stand right before a date, and what it then is; alternatives are parted by "|".

    ``since`` before the first day of a stretch and ``until`` before its last; ``to`` between the two;
    ``because`` opens a clause about why, whose days are not the hold's.
    """

    since: str
    until: str
    to: str
    because: str


@dataclass(frozen=True, slots=True)
class Tongue:
    """``code`` is ISO 639-1; ``marks`` are small words that tell the language, ``nots`` deny. Registers are of sentences.

    Commas and the full stops of ordinals are left out of the sentences that are
    looked through, but for ``conditions``, which knows where a clause begins.
    """

    code: str
    name: str
    marks: frozenset[str]
    nots: frozenset[str]
    dates: DateWords
    stops: Register  # names a stop of coaching in any form, whoever wants it
    asks: Register  # a whole plain request, need, decision or order
    unsure: Register  # doubts, questions about holds, what others want, the past
    conditions: Register
    courtesies: Register  # what looks like a condition and is none; it is left out of a sentence first
    refuses: Register  # refusals and takings back
    besides: Register  # a hold of something else, one session
    lasting: Register  # how long, from when, until when
    quits: Register  # for good, or the money back
    extends: Register  # demands on the contract's end
    stays: Register  # the contract's end stays as it is, or is no demand
    ends: Register  # names the contract or its end
    may_we: Register  # what makes a question a request
    confirms: Register  # a coach tells the client what the client asked for

    @property
    def registers(self) -> tuple[Register, ...]:
        """All of them."""
        values = (getattr(self, field.name) for field in fields(self))
        return tuple(value for value in values if isinstance(value, Register))
