"""``samples()``: invented decisions and lines of every kind, to try templates with before a coach sees them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import chain, count

from mailhold.policy.cases import WITHDRAWN
from mailhold.policy.decision import Decision, Evidence
from mailhold.policy.reasons import Channel, Outcome, Reason
from mailhold.reading.passages import Address, Document, DocumentState, Letter, Passage, Provenance, Submission
from mailhold.records.lines import Line

NOW = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
_COACH = Address("Marta Keller", "marta.keller@firm.example")
_CLIENT = Address("Dana Ruiz", "dana@client.example")
_REQUEST = "please put my coaching on hold until May 18"
_CONFIRMED = "you asked me to put your coaching on hold"

_TAKEN_BACK = ("please cancel the hold, I would rather go on", _CLIENT, "refusal")

# What the client or the coach may have written where the reason is given: (words, who wrote them, their kind).
_WORDS: dict[Reason, tuple[str, Address, str]] = {
    Reason.EXTENDS_CONTRACT: (
        "pause us for two months and move my end date back by as much",
        _CLIENT,
        "extension_demand",
    ),
    Reason.COACH_ASSUMPTION: ("I think a pause would do Dana good", _COACH, "coach_guess"),
    Reason.NO_DIRECT_REQUEST: ("could we move Thursday to the week after?", _CLIENT, "mention"),
    Reason.NO_CONFIRMATION_EMAIL: ("Dana asked me on our call to pause", _COACH, "coach_claims_verbal"),
    Reason.MISSING_WRITTEN_PROOF: ("Dana would like to go on hold", _COACH, "coach_names_hold"),
    Reason.VERBAL_DATE_MISSING: (_CONFIRMED, _COACH, "client_asked"),
    Reason.VERBAL_DATE_UNCLEAR: ("the other day you asked me to pause your coaching", _COACH, "client_asked"),
    Reason.UNREADABLE_DOCUMENTATION: ("the text message is attached", _COACH, "coach_names_hold"),
    Reason.SCREENSHOT_NEEDED: ("Dana texted: need to pause for a while", _COACH, "typed_text"),
    Reason.REQUEST_UNCLEAR: ("I might need a break if this goes on", _CLIENT, "hedge"),
    Reason.CLIENT_NOT_IDENTIFIED: (_REQUEST, _CLIENT, "direct_request"),
}

# What else may have been written where nobody asks for a hold, each answered by lines of its own.
_NO_REQUESTS: dict[Reason, tuple[tuple[str, Address, str], ...]] = {
    Reason.NO_DIRECT_REQUEST: (
        ("Thursday does not work, could we meet on Friday?", _CLIENT, "one_session"),
        ("once a month would be enough for me", _CLIENT, "pacing"),
        ("our break last summer did me good", _CLIENT, "past_hold"),
        ("this was my last session, thank you for everything", _CLIENT, "ends_for_good"),
        ("how do holds work?", _CLIENT, "question_about_holds"),
        ("I would rather not pause", _CLIENT, "refusal"),
        ("Dana is my wife and needs a pause", Address("Sam Ruiz", "sam@client.example"), "somebody_else"),
    ),
    Reason.COACH_ASSUMPTION: (("two no-shows in a row, so a hold may be best", _COACH, "coach_guess"),),
}


def sample_submission() -> Submission:
    """A submission that holds the words of every sample, and one attachment in each state."""
    pieces = ((words, author) for words, author, _ in (*_WORDS.values(), *chain(*_NO_REQUESTS.values()), _TAKEN_BACK))
    return Submission(
        letter=Letter(_COACH, to=(Address("", "holds@firm.example"),), subject="Fwd: Taking a break", sent_at=NOW),
        senders=(_COACH,),
        received_at=NOW,
        message_id="<first@firm.example>",
        passages=tuple(Passage(Provenance.FORWARDED, 1, 1, Letter(author), words) for words, author in pieces),
        documents=tuple(Document(f"{state}.png", "image/png", 1000, "2", state) for state in DocumentState),
    )


def samples() -> Iterator[Decision]:
    """Every outcome that is answered, with every reason, channel and flag; with all fields known, and with none."""
    bare = Decision(Outcome.PROCESSED, why="", coach_email=_COACH.email)
    full = replace(
        bare,
        client_email=_CLIENT.email,
        client_name=_CLIENT.name,
        coach_name=_COACH.name,
        verbal_request_date=date(2026, 3, 3),
        hold_start=date(2026, 3, 9),
        hold_end=date(2026, 5, 18),
    )
    for decision in (full, bare):
        for flags in ((), ("escalation",)):
            for channel in Channel:
                case = replace(decision, channel=channel, flags=flags)
                spoken = channel is Channel.VERBAL_CONFIRMATION
                alike = Reason.VERBAL_DATE_MISSING if spoken else Reason.CLIENT_NOT_IDENTIFIED
                yield _resting_on(case, *_WORDS[alike])
                yield replace(case, contract_reminder=True, contract_end=date(2026, 4, 30))
                yield replace(case, outcome=Outcome.FOR_OPS)
                yield replace(case, outcome=Outcome.MORE_INFORMATION_NEEDED)
                yield replace(case, outcome=Outcome.NOT_PROCESSED)
                yield _resting_on(replace(case, outcome=Outcome.NOT_PROCESSED, flags=(*flags, WITHDRAWN)), *_TAKEN_BACK)
                for reason in Reason:
                    yield _resting_on(replace(case, outcome=reason.outcome, reasons=(reason,)), *_WORDS[reason])
            for reason in Reason:
                others = tuple(other for other in Reason if other is not reason)
                yield replace(decision, outcome=reason.outcome, reasons=(reason, *others), flags=flags)
    for reason, written in _NO_REQUESTS.items():
        for each in written:
            yield _resting_on(replace(full, outcome=reason.outcome, reasons=(reason,)), *each)


def sample_lines() -> Iterator[Line]:
    """One line of every outcome with every state of its reply, complete and bare, and one that was set aside."""
    numbers = count(1)
    for outcome in Outcome:
        for reply in ("", "sent", "uncertain", "failed", "held"):
            bare = Line(next(numbers), "", "", NOW, NOW, outcome.value, reply=reply)
            yield bare
            yield replace(
                bare,
                id=next(numbers),
                case_number="H-2026-0001",
                subject="Fwd: Taking a break",
                reasons=(Reason.NO_DIRECT_REQUEST.value, Reason.MISSING_WRITTEN_PROOF.value),
                client_name=_CLIENT.name,
                coach_name=_COACH.name,
                verbal_request_date=date(2026, 3, 3),
                hold_start=date(2026, 3, 9),
                hold_end=date(2026, 5, 18),
                why="the client asks to move a session",
                flags=("escalation",) if not reply else (),
            )
    yield Line(next(numbers), "", "Fwd: Taking a break", NOW, None, "", problem="set aside: it cannot be read")


def _resting_on(decision: Decision, words: str, author: Address, kind: str) -> Decision:
    return replace(decision, evidence=(Evidence(kind, words, author.email, Provenance.FORWARDED.value),))
