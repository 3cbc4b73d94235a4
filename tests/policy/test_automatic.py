"""Never answer a machine: an example for each line of the list, and mail of people that only looks like it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailhold.policy import judge
from mailhold.policy.automatic import MOST_HOPS, why_automatic
from mailhold.policy.facts import Facts
from mailhold.policy.reasons import Outcome
from mailhold.reading.passages import (
    Address,
    Document,
    DocumentState,
    Letter,
    Passage,
    Provenance,
    Submission,
)

COACH = Address("Ines Falk", "ines@firm.example")
FACTS = Facts(
    own_addresses=frozenset({"holds@firm.example"}),
    coach_domains=frozenset({"firm.example"}),
)


def mail(
    *headers: tuple[str, str],
    sender: str = "ines@firm.example",
    subject: str = "Otto Brand",
    media_type: str = "text/plain",
    message_id: str = "<1@firm.example>",
    documents: tuple[Document, ...] = (),
    inside: bool = False,
) -> Submission:
    author = Address("Ines Falk", sender)
    letter = Letter(author, (Address("", "holds@firm.example"),), (), subject)
    words = [Passage(Provenance.OWN, 0, 0, letter, "Please put Otto on hold.")]
    if inside:
        words.append(
            Passage(Provenance.FORWARDED, 1, 1, Letter(Address("Otto", "otto@mill.example")), "Please pause me.")
        )
    return Submission(
        letter,
        (author,),
        datetime(2026, 3, 4, tzinfo=UTC),
        message_id,
        media_type=media_type,
        headers=headers,
        passages=tuple(words),
        documents=documents,
    )


INVITE = Document("invite.ics", "application/ics", 500, "2", DocumentState.ORDINARY)

MACHINES = {
    "auto-submitted": mail(("auto-submitted", "auto-replied")),
    "auto-submitted with a comment": mail(("auto-submitted", "Auto-Generated (rejected); x=1")),
    "empty return path": mail(("return-path", "<>")),
    "precedence bulk": mail(("precedence", "Bulk")),
    "x-precedence": mail(("x-precedence", "auto_reply")),
    "mailing list": mail(("list-unsubscribe", "<mailto:leave@lists.example>")),
    "x-autoreply": mail(("x-autoreply", "yes")),
    "x-autorespond": mail(("x-autorespond", "away")),
    "x-failed-recipients": mail(("x-failed-recipients", "otto@mill.example")),
    "loop header": mail(("x-loop", "holds@firm.example")),
    "report": mail(media_type="multipart/report"),
    "calendar reply": mail(("content-type", 'text/calendar; charset="utf-8"; method=REPLY')),
    "calendar as the whole mail": mail(media_type="text/calendar"),
    "calendar by subject": mail(subject="Accepted: Review @ Thu Feb 26, 2026 10am", documents=(INVITE,)),
    "mailer-daemon": mail(sender="mailer-daemon@firm.example"),
    "postmaster": mail(sender="postmaster@firm.example"),
    "noreply": mail(sender="no-reply@firm.example"),
    "donotreply": mail(sender="donotreply@firm.example"),
    "bounces": mail(sender="bounces+77@firm.example"),
    "owner": mail(sender="owner-coaches@firm.example"),
    "ourselves": mail(sender="holds@firm.example"),
    "too many hops": mail(*[("received", "from a by b")] * (MOST_HOPS + 1)),
    "absence note": mail(subject="Automatic reply: Your hold"),
    "absence note in German": mail(subject="Abwesenheitsnotiz: Coaching"),
    "bounce by subject": mail(subject="Undelivered Mail Returned to Sender"),
}

PEOPLE = {
    "a plain note": mail(),
    "auto-submitted: no": mail(("auto-submitted", "no")),
    "suppressing answers is no sign of a machine": mail(("x-auto-response-suppress", "All")),
    "a return path": mail(("return-path", "<ines@firm.example>")),
    "ordinary precedence": mail(("precedence", "normal")),
    "a name that only begins like a machine's": mail(sender="bouncer.ines@firm.example"),
    "a subject about an office": mail(subject="Office move and Otto's hold"),
    "an invitation beside a request": mail(subject="Otto Brand", documents=(INVITE,)),
    "a forward of an absence note": mail(subject="Automatic reply: away", inside=True),
    "few hops": mail(*[("received", "from a by b")] * 12),
}


@pytest.mark.parametrize("name", MACHINES)
def test_a_machine_is_known(name: str) -> None:
    assert why_automatic(MACHINES[name], FACTS)
    assert judge(MACHINES[name], FACTS).outcome is Outcome.IGNORED


@pytest.mark.parametrize("name", PEOPLE)
def test_mail_of_people_is_not_automatic(name: str) -> None:
    assert why_automatic(PEOPLE[name], FACTS) == ""
