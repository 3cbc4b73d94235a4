"""The kinds of saying, one list for each who speaks to whom. ``training/README.md`` tells them apart.

The values are the labels of the sentences in ``training/`` and the kinds of the
evidence in a decision.
"""

from __future__ import annotations

from enum import StrEnum


class ClientAct(StrEnum):
    """What a client's sentence does (``training/client``)."""

    DIRECT_REQUEST = "direct_request"  # asks for, decides on, or states the need for a pause of the writer's coaching
    HEDGE = "hedge"  # hedged, conditional, undecided
    REFUSAL = "refusal"  # wants no pause, or takes a request back
    AGREEMENT = "agreement"  # a bare yes
    QUESTION_ABOUT_HOLDS = "question_about_holds"
    ONE_SESSION = "one_session"  # moves, skips or misses single sessions
    PACING = "pacing"  # fewer or shorter sessions, another weekday
    ENDS_FOR_GOOD = "ends_for_good"
    UPSET = "upset"  # complains, wants money back
    STOP_WITHOUT_LENGTH = "stop_without_length"  # stops, for a while or for good
    EXTENSION_DEMAND = "extension_demand"  # the contract's end is to move
    END_QUESTION = "end_question"  # only asks what becomes of the contract's end
    END_FINE = "end_fine"  # accepts that the end stays, or withdraws the demand
    PAST_HOLD = "past_hold"  # a past hold, somebody else's, or a stop of something else
    SOMEBODY_ELSE = "somebody_else"  # what a third person wants, or words written for the client
    RETURNS = "returns"  # only when it starts again, or how long it lasts
    ELSE = "else"


class CoachAct(StrEnum):
    """What a coach's sentence to the client does (``training/coach_to_client``)."""

    CLIENT_ASKED = "client_asked"  # the client asked for the hold by word of mouth, or it is not said how
    CLIENT_WROTE = "client_wrote"  # the same, pointing at the client's own message
    COACH_DECIDES = "coach_decides"
    HOLD_NAMED = "hold_named"  # names the hold, not who asked
    CLIENT_UNSURE = "client_unsure"  # the client considers one, or asks about holds
    THIRD_ASKED = "third_asked"
    NOT_ASKED = "not_asked"
    SUGGESTS = "suggests"
    ASKED_OTHER = "asked_other"  # the client asked for something else
    REMINDER = "reminder"  # the hold does not move the contract's end
    EXTENSION_DEMAND = "extension_demand"  # promised or proposed by the coach
    ELSE = "else"


class NoteAct(StrEnum):
    """What a coach's sentence to business operations does (``training/coach_to_ops``)."""

    COACH_CLAIMS = "coach_claims"  # a request by the client, not said to be spoken
    COACH_CLAIMS_VERBAL = "coach_claims_verbal"  # a spoken request
    TYPED_TEXT = "typed_text"  # introduces or holds a text message that was copied out
    COACH_NAMES_HOLD = "coach_names_hold"  # asks for the hold, naming nobody as the asker
    COACH_GUESS = "coach_guess"  # the coach's own idea
    NOT_ASKED = "not_asked"
    NOT_A_HOLD = "not_a_hold"  # about something else
    EXTENSION_DEMAND = "extension_demand"
    END_FINE = "end_fine"
    ATTACHED = "attached"  # points at what is below or attached, claiming nothing
    ELSE = "else"
