"""The ruling order, as tables that can be read aloud, top to bottom.

``DISPOSITIONS`` first: mail about which nothing is decided. Then ``EXTENSION``,
the only thing that overrides a valid proof; then ``PROOFS``, any one of which
is enough; then ``LACKS``, every one of which is recorded where it holds. The
last row always applies.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mailhold.policy.client_words import Wish
from mailhold.policy.confirmations import Confirms
from mailhold.policy.decision import Tried
from mailhold.policy.findings import Findings
from mailhold.policy.reasons import Channel, Outcome, Reason
from mailhold.policy.request_dates import Stated
from mailhold.policy.speech.acts import ClientAct


@dataclass(frozen=True, slots=True)
class Disposition:
    """A row that ends the matter without a decision about a hold."""

    row: str
    holds: Callable[[Findings], bool]
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Lack:
    """A row that names what stands against the hold, or is missing."""

    row: str
    holds: Callable[[Findings], bool]
    reason: Reason


@dataclass(frozen=True, slots=True)
class Proof:
    """A row that is enough for a hold, where nothing stands against it."""

    row: str
    holds: Callable[[Findings], bool]


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the tables came to. ``row`` is the row that decided."""

    outcome: Outcome
    row: str
    reasons: tuple[Reason, ...]
    tried: tuple[Tried, ...]


_OF_HOLDS = frozenset({ClientAct.REFUSAL, ClientAct.QUESTION_ABOUT_HOLDS})


def _about_a_hold(f: Findings) -> bool:
    """Submitted as a hold, or with words about one. Who quits or complains is passed on to ops, unless as a hold."""
    asked_for_none = not f.confirmed and f.client_words.wish in {Wish.NOT_ASKED, Wish.SILENT}
    leaves = f.client_words.upset and not any(one.kind == ClientAct.SOMEBODY_ELSE for one in f.client_words.evidence)
    if asked_for_none and (f.note.denies or (leaves and not (f.note.asks or f.note.mentions))):
        return False
    client_spoke = f.client_words.wish is not Wish.SILENT
    return (
        f.note.asks
        or (client_spoke and (f.note.mentions or f.client_words.moves_sessions))
        or f.note.typed_text
        or f.client_asks
        or f.client_words.wish in {Wish.UNCLEAR, Wish.UNREAD}
        or any(one.kind != ClientAct.ENDS_FOR_GOOD for one in f.client_words.evidence)
        or f.names_hold
        or bool(f.unread)
    )


def _no_client_words(f: Findings) -> bool:
    return f.client_words.wish is Wish.SILENT


def _no_confirmation(f: Findings) -> bool:
    return f.confirmation is None or f.confirmation.confirms is Confirms.NOTHING


def _asked_in_words(f: Findings) -> bool:
    return f.client_words.wish is Wish.NOT_ASKED and not f.confirmed


def _nobody_asked(f: Findings) -> bool:
    """A confirmation email that does not say that the client asked."""
    c = f.confirmation
    return (
        c is not None
        and (c.confirms is Confirms.NOBODY or (c.confirms is Confirms.COACH_DECIDED and c.denies))
        and _no_client_words(f)
    )


def _told_verbally(f: Findings) -> bool:
    return f.note.verbal and not f.confirmed and not f.unread and not f.note.typed_text


def _coachs_own_idea(f: Findings) -> bool:
    decided = f.confirmation is not None and f.confirmation.confirms is Confirms.COACH_DECIDED
    guessed = f.note.guesses and not (f.note.claims or f.note.typed_text or f.unread)
    return (decided or guessed) and f.client_words.wish is not Wish.UNCLEAR and not _spoke_of_holds(f)


def _spoke_of_holds(f: Findings) -> bool:
    """The client refused a hold, or asked about holds: that is what is wrong then, not the coach's idea."""
    return any(one.kind in _OF_HOLDS for one in f.client_words.evidence)


def _nothing_written(f: Findings) -> bool:
    return _no_client_words(f) and _no_confirmation(f) and not f.unread and not f.note.typed_text


DISPOSITIONS = (
    Disposition(
        "automatic mail, a bounce, a calendar notice, or our own mail", lambda f: bool(f.automatic), Outcome.IGNORED
    ),
    Disposition("a copy of a message already handled", lambda f: f.already_handled, Outcome.IGNORED),
    Disposition("the sender is in doubt", lambda f: bool(f.sender_doubt), Outcome.FOR_OPS),
    Disposition(
        "nobody to answer: neither an accepted coach, nor a client with one in To or CC",
        lambda f: f.parties.coach is None,
        Outcome.FOR_OPS,
    ),
    Disposition("not about a hold", lambda f: not _about_a_hold(f), Outcome.FOR_OPS),
    Disposition("the roster has this client with another coach", lambda f: f.another_coachs, Outcome.FOR_OPS),
)


def _unread(f: Findings) -> str:
    """The language in which the client, or a coach to a client who is not heard, writes and which is not read."""
    if f.client_words.wish is Wish.UNREAD and not f.confirmed:
        return f.client_words.language
    return f.confirmation.language if f.confirmation and f.client_words.wish is Wish.SILENT else ""


UNREAD = Disposition(
    "the words are in another language and not plainly read, and nothing else proves the hold",
    lambda f: bool(_unread(f)),
    Outcome.FOR_OPS,
)

EXTENSION = (
    Lack(
        "somebody demands that the hold move the contract's end", lambda f: bool(f.extension), Reason.EXTENDS_CONTRACT
    ),
    Lack("the hold would begin after the contract expired", lambda f: f.begins_after_end, Reason.EXTENDS_CONTRACT),
)

PROOFS = (
    Proof("the client's own words ask for the hold", lambda f: f.client_asks and f.identified),
    Proof(
        "a confirmation email says that the client asked, and on which day",
        lambda f: f.proof is Channel.VERBAL_CONFIRMATION and f.identified,
    ),
)

LACKS = (
    Lack("the hold is the coach's own idea or guess", _coachs_own_idea, Reason.COACH_ASSUMPTION),
    Lack("the client's words are there and do not ask for a hold", _asked_in_words, Reason.NO_DIRECT_REQUEST),
    Lack("the confirmation email does not say that the client asked", _nobody_asked, Reason.NO_DIRECT_REQUEST),
    Lack(
        "the coach tells of a spoken request, without a confirmation email",
        _told_verbally,
        Reason.NO_CONFIRMATION_EMAIL,
    ),
    Lack(
        "nothing from the client and no confirmation email is included", _nothing_written, Reason.MISSING_WRITTEN_PROOF
    ),
    Lack(
        "the confirmation email does not say on which day the client asked",
        lambda f: f.confirmed and f.asked_on.stated is Stated.MISSING,
        Reason.VERBAL_DATE_MISSING,
    ),
    Lack(
        "the confirmation email gives no single day",
        lambda f: f.confirmed and f.asked_on.stated is Stated.UNCLEAR,
        Reason.VERBAL_DATE_UNCLEAR,
    ),
    Lack(
        "an attachment that seems to be the proof cannot be read",
        lambda f: bool(f.unread),
        Reason.UNREADABLE_DOCUMENTATION,
    ),
    Lack(
        "the coach copied out a text message without a screenshot",
        lambda f: f.note.typed_text and _no_client_words(f),
        Reason.SCREENSHOT_NEEDED,
    ),
    Lack(
        "the client's words leave open whether a hold is wanted",
        lambda f: f.client_words.wish is Wish.UNCLEAR and not f.confirmed,
        Reason.REQUEST_UNCLEAR,
    ),
    Lack(
        "neither name nor address of the client can be told",
        lambda f: f.client_asks and not f.identified,
        Reason.CLIENT_NOT_IDENTIFIED,
    ),
)

LAST = "nothing above holds: a person must look"


def rule(f: Findings) -> Ruling:
    """Walk the tables; every row looked at is kept in ``tried``."""
    tried: list[Tried] = []

    def holds(row: Disposition | Lack | Proof) -> bool:
        held = row.holds(f)
        tried.append(Tried(row.row, held))
        return held

    for disposition in DISPOSITIONS:
        if holds(disposition):
            return Ruling(disposition.outcome, disposition.row, (), tuple(tried))
    against = [lack for lack in EXTENSION if holds(lack)]
    proved = next((proof for proof in PROOFS if holds(proof)), None)
    if proved and not against:
        return Ruling(Outcome.PROCESSED, proved.row, (), tuple(tried))
    if not proved and not against and holds(UNREAD):
        return Ruling(UNREAD.outcome, f"{UNREAD.row} ({_unread(f)})", (), tuple(tried))
    if not proved:
        against.extend(lack for lack in LACKS if holds(lack))
    if against:
        order = list(Reason)
        reasons = tuple(sorted({lack.reason for lack in against}, key=order.index))
        deciding = next(lack for lack in against if lack.reason is reasons[0])
        return Ruling(reasons[0].outcome, deciding.row, reasons, tuple(tried))
    tried.append(Tried(LAST, True))
    return Ruling(Outcome.FOR_OPS, LAST, (), tuple(tried))
