"""What judging returns: a ``Decision`` that explains itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mailhold.policy.reasons import Channel, Outcome, Reason

BY_PERSON = "by_person"
"""The flag of a decision that a person of business operations took."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Exact words that spoke for or against, and where they stood.

    ``kind`` names what the words say ("direct_request", "hedge", "refusal",
    "asked_on", "coach_claims_verbal", ...). ``words`` is cut from the passage
    unchanged. ``author`` is an address, else a name, else "". ``passage`` is
    the index in ``Submission.passages``, -1 for a document.
    """

    kind: str
    words: str
    author: str
    provenance: str
    passage: int = -1


@dataclass(frozen=True, slots=True)
class Tried:
    """One row of the ruling table that was looked at, and whether it held."""

    row: str
    held: bool


@dataclass(frozen=True, slots=True)
class Decision:
    """The outcome of one submission and everything needed to explain it.

    ``reasons`` has the primary one first and is empty for processed, for_ops
    and ignored. ``why`` is one sentence for ops. ``coach_email`` is where the
    reply goes ("" for none). Dates are calendar days without a zone.
    ``contract_reminder`` tells whether the coach told the client that a hold
    does not extend the contract. ``contract_end`` is known from the roster alone.
    ``flags`` may hold "escalation", and those of ``cases``.
    """

    outcome: Outcome
    why: str
    reasons: tuple[Reason, ...] = ()
    channel: Channel = Channel.NONE
    client_email: str = ""
    client_name: str = ""
    coach_email: str = ""
    coach_name: str = ""
    verbal_request_date: date | None = None
    hold_start: date | None = None
    hold_end: date | None = None
    client_reason: str = ""
    contract_reminder: bool = False
    flags: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    tried: tuple[Tried, ...] = ()
    contract_end: date | None = None

    @property
    def reason(self) -> Reason | None:
        """The primary reason, if any."""
        return self.reasons[0] if self.reasons else None
