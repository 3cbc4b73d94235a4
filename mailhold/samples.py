"""``samples()``: an invented submission with every kind of decision, to try templates with before a coach sees them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from mailhold.policy.decision import Decision, Evidence
from mailhold.policy.reasons import Channel, Outcome, Reason
from mailhold.reading.passages import Address, Document, DocumentState, Letter, Passage, Provenance, Submission

NOW = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
_COACH = Address("Marta Keller", "marta.keller@firm.example")
_CLIENT = Address("Dana Ruiz", "dana@client.example")
_WORDS = "please put my coaching on hold until May 18"


def sample_submission() -> Submission:
    """A forwarded email of the client with one attachment in each state."""
    return Submission(
        letter=Letter(_COACH, to=(Address("", "holds@firm.example"),), subject="Fwd: Taking a break", sent_at=NOW),
        senders=(_COACH,),
        received_at=NOW,
        message_id="<first@firm.example>",
        passages=(Passage(Provenance.FORWARDED, 1, 1, Letter(_CLIENT, to=(_COACH,)), f"Hi Marta, {_WORDS}. Dana"),),
        documents=tuple(Document(f"{s}.png", "image/png", 1000, "2", s) for s in DocumentState),
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
        evidence=(Evidence("direct_request", _WORDS, _CLIENT.email, "forwarded", 0),),
    )
    for decision in (full, bare):
        for channel in Channel:
            for flags in ((), ("escalation",)):
                case = replace(decision, channel=channel, flags=flags)
                yield replace(case, contract_reminder=True)
                yield case
                yield replace(case, outcome=Outcome.FOR_OPS)
                yield replace(case, outcome=Outcome.MORE_INFORMATION_NEEDED)
                yield replace(case, outcome=Outcome.NOT_PROCESSED)
                for reason in Reason:
                    yield replace(case, outcome=reason.outcome, reasons=(reason,))
        for reason in Reason:
            others = tuple(other for other in Reason if other is not reason)
            yield replace(decision, outcome=reason.outcome, reasons=(reason, *others))
