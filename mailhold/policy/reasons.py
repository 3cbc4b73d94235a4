"""Each reason of the policy, once: the code that is stored and the outcome it belongs to.

The order of the members is the order of precedence: where several apply, the
first is the primary one. Codes are stored in databases and never change; the
sentences that coaches read stand in ``templates/``.
"""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    """What became of a submission. The values are stored and printed."""

    PROCESSED = "processed"
    MORE_INFORMATION_NEEDED = "more_information_needed"
    NOT_PROCESSED = "not_processed"
    FOR_OPS = "for_ops"
    IGNORED = "ignored"


class Channel(StrEnum):
    """What kind of written proof a decision rests on, or was meant to be."""

    CLIENT_EMAIL = "client_email"
    CLIENT_TEXT = "client_text"
    VERBAL_CONFIRMATION = "verbal_confirmation"
    NONE = "none"


class Reason(StrEnum):
    """Why a hold is not processed, or what is missing; in order of precedence."""

    EXTENDS_CONTRACT = "extends_contract"
    COACH_ASSUMPTION = "coach_assumption"
    NO_DIRECT_REQUEST = "no_direct_request"
    NO_CONFIRMATION_EMAIL = "no_confirmation_email"
    MISSING_WRITTEN_PROOF = "missing_written_proof"
    VERBAL_DATE_MISSING = "verbal_date_missing"
    VERBAL_DATE_UNCLEAR = "verbal_date_unclear"
    UNREADABLE_DOCUMENTATION = "unreadable_documentation"
    SCREENSHOT_NEEDED = "screenshot_needed"
    REQUEST_UNCLEAR = "request_unclear"
    CLIENT_NOT_IDENTIFIED = "client_not_identified"

    @property
    def outcome(self) -> Outcome:
        """The outcome this reason leads to when it is the primary one."""
        if self in _REJECTIONS:
            return Outcome.NOT_PROCESSED
        return Outcome.MORE_INFORMATION_NEEDED


_REJECTIONS = frozenset(
    {
        Reason.EXTENDS_CONTRACT,
        Reason.COACH_ASSUMPTION,
        Reason.NO_DIRECT_REQUEST,
        Reason.NO_CONFIRMATION_EMAIL,
        Reason.MISSING_WRITTEN_PROOF,
    }
)
