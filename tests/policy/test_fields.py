"""Who the client is, from hand-built submissions."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailhold.policy.facts import Facts
from mailhold.policy.fields import client_of, client_reason, contract_reminder
from mailhold.reading.passages import Address, Document, DocumentState, Letter, Passage, Provenance, Submission

FACTS = Facts(
    own_addresses=frozenset({"holds@lantern.example"}),
    coach_domains=frozenset({"lantern.example"}),
    ops_addresses=frozenset({"ops@lantern.example"}),
)
HOLDS = Address("Lantern Holds", "holds@lantern.example")
COACH = Address("Orla Finch", "orla@lantern.example")
CLIENT = Address("Dana Roe", "dana@roe-tiles.example")
STRANGER = Address("Orla Finch", "orla.finch@homemail.example")
NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)


def note(words: str, subject: str = "", to: tuple[Address, ...] = (HOLDS,), author: Address = COACH) -> Passage:
    return Passage(Provenance.OWN, 0, 0, Letter(author, to, subject=subject), words)


def mail(words: str, author: Address | None = CLIENT, layer: int = 1, to: tuple[Address, ...] = (COACH,)) -> Passage:
    return Passage(Provenance.FORWARDED, 1, layer, Letter(author, to), words)


def screen(words: str, contact: str) -> Passage:
    return Passage(Provenance.SCREENSHOT, 1, 1, Letter(Address(contact, ""), (COACH,)), words)


def submission(*passages: Passage, files: tuple[str, ...] = ()) -> Submission:
    letter = passages[0].letter
    assert letter.author is not None
    documents = tuple(Document(name, "image/png", 1, "2", DocumentState.READ) for name in files)
    return Submission(letter, (letter.author,), NOW, passages=passages, documents=documents)


def client(*passages: Passage, proof: int | None = None, files: tuple[str, ...] = ()) -> tuple[str, str]:
    found = client_of(submission(*passages, files=files), FACTS, None if proof is None else passages[proof])
    return found.name, found.email


def test_the_client_of_a_forward_is_its_author() -> None:
    assert client(note("See below."), mail("Please pause my coaching."), proof=1) == (
        "Dana Roe",
        "dana@roe-tiles.example",
    )


def test_the_client_of_a_confirmation_is_the_one_it_was_sent_to() -> None:
    confirmation = note("You asked me on Monday.", to=(CLIENT,))
    assert client(confirmation, proof=0) == ("Dana Roe", "dana@roe-tiles.example")
    sent = mail("You asked me on Monday.", author=COACH, to=(HOLDS, CLIENT))
    assert client(note("For the file."), sent, proof=1) == ("Dana Roe", "dana@roe-tiles.example")


def test_the_coach_ops_and_the_holds_address_are_never_the_client() -> None:
    ops = Address("Lantern Ops", "ops@lantern.example")
    colleague = Address("Piet Noor", "piet@lantern.example")
    thread = (
        note("Please enter it."),
        mail("Anything in writing?", author=ops),
        mail("Hm.", author=colleague, layer=2),
    )
    assert client(*thread) == ("", "")


def test_two_clients_in_a_thread_stay_two() -> None:
    other = Address("Emil Voss", "emil@voss.example")
    thread = (note("Both below."), mail("Please pause me.", layer=1), mail("Pause mine too.", author=other, layer=2))
    assert client(*thread, proof=1) == ("Dana Roe", "dana@roe-tiles.example")
    assert client(*thread, proof=2) == ("Emil Voss", "emil@voss.example")


def test_a_client_who_writes_in_is_the_client() -> None:
    own = note("Please pause my coaching.", to=(COACH, HOLDS), author=CLIENT)
    assert client(own, proof=0) == ("Dana Roe", "dana@roe-tiles.example")


def test_a_stranger_who_forwards_is_not_the_client() -> None:
    passages = (note("from my private box", author=STRANGER), mail("Please pause.", to=(STRANGER,)))
    assert client(*passages) == ("Dana Roe", "dana@roe-tiles.example")


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Roe, Dana", "Dana Roe"),
        ("'Dana Roe'", "Dana Roe"),
        ("dana roe", "Dana Roe"),
        ("DANA ROE", "Dana Roe"),
        ("Dr. Dana Roe", "Dana Roe"),
        ("Prof. Dr. Dana Roe, PhD", "Dana Roe"),
        ("Dana Roe (Roe Tiles)", "Dana Roe"),
        ("jean-luc van der berg", "Jean-Luc van der Berg"),
    ],
)
def test_a_header_name_is_written_as_people_write_it(header: str, name: str) -> None:
    assert client(note("x"), mail("Pause, please.", Address(header, "d@roe.example")), proof=1) == (
        name,
        "d@roe.example",
    )


def test_without_a_header_name_the_client_is_named_by_the_sign_off() -> None:
    bare = Address("", "droe77@postbox.example")
    words = "Please pause my coaching.\n\nWarm regards,\nDana Roe\nRoe Tiles Ltd"
    assert client(note("See below."), mail(words, bare), proof=1)[0] == "Dana Roe"
    quoted = Address("droe77@postbox.example", "droe77@postbox.example")
    assert client(note("Hold for Dana Roe, see below."), mail("Pause me.\n\nD.", quoted), proof=1)[0] == "Dana Roe"


def test_who_writes_for_somebody_else_names_the_principal_and_no_address() -> None:
    words = "I write on behalf of Ms. Roe, who wishes to pause.\n\nPiet Noor\nExecutive Assistant to Dana Roe"
    assert client(note("x"), mail(words, Address("Piet Noor", "pn@roe-tiles.example")), proof=1) == ("Dana Roe", "")


NOTES = [
    ("Hold for Dana Roe", "Thanks!", "Dana Roe"),
    ("hold", "Dana Roe called me on Monday and wants a hold.", "Dana Roe"),
    ("Screenshot", "Dana Roe, by text just now", "Dana Roe"),
    ("fyi", "got this from Dana Roe by text:", "Dana Roe"),
    ("dana roe hold", "see pic", "Dana Roe"),
    ("Hold form", "Client: Dana Roe\nRequest: hold", "Dana Roe"),
    ("Dana Roe - text message", "Attached.", "Dana Roe"),
    ("hold please", "Attached is Dana Roe's request for a pause.", "Dana Roe"),
    ("voicemail", "Had a voicemail, Willem van der Berg, he wants his coaching parked", "Willem van der Berg"),
    ("A message from Þóra Jónsdóttir", "Attached.", "Þóra Jónsdóttir"),
    ("Re: Dana Roe", "Please enter it.\nOrla Finch", "Dana Roe"),
    ("Hold", "My client Seán O'Brien-Walsh asked me for a break on the phone.", "Seán O'Brien-Walsh"),
    ("Hold request", "She asked for a pause. Thank you, Lantern Holds team", ""),
    ("Screenshot", "For a hold, thx", ""),
    ("Question", "A policy question: what if someone goes on hold?", ""),
    ("Hold Request - March 2026", "Please process the attached. Best Regards, Orla", ""),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "words", "name"), NOTES)
def test_a_coach_who_sends_no_words_of_the_client_may_still_name_them(subject: str, words: str, name: str) -> None:
    assert client(note(words, subject)) == (name, "")


def test_a_contact_on_a_screen_is_completed_by_the_coachs_words() -> None:
    assert client(note("Dana Roe texted me.", "Hold"), screen("pause me pls", "Dana"), proof=1)[0] == "Dana Roe"
    assert client(note("", "Dana Roe"), screen("pause me pls", "Dana R."), proof=1)[0] == "Dana Roe"
    assert client(note("see pic", "hold"), screen("pause me pls", "Dana"), proof=1)[0] == "Dana"
    assert (
        client(note("see pic", "hold"), screen("pause me pls", ""), proof=1, files=("Dana Roe.png",))[0] == "Dana Roe"
    )
    assert client(note("see pic", "hold"), screen("pause me pls", ""), proof=1, files=("IMG_2207.png",))[0] == ""


@pytest.mark.parametrize(
    "words",
    [
        "Please remember that a hold does not extend your contract.",
        "The contract keeps its end date.",
        "Your contract's expiration date stays where it is.",
        "A pause adds nothing to the length of the contract.",
        "The expiration date won't move because of the hold.",
        "Just so it's said, the end date in your contract doesn't change.",
        "Contract expires, unchanged by any of this: 9/30",
    ],
)
def test_a_contract_reminder_is_recognised(words: str) -> None:
    assert contract_reminder(f"Hi Dana,\n\nyou asked me on Monday to pause. {words}\n\nOrla")


@pytest.mark.parametrize(
    "words",
    [
        "Enjoy your time off.",
        "Your contract is attached.",
        "I will not change our slot.",
        "We keep your Monday hour free.",
    ],
)
def test_other_words_are_no_contract_reminder(words: str) -> None:
    assert not contract_reminder(f"Hi Dana,\n\nyou asked me on Monday to pause. {words}\n\nOrla")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Please pause my coaching because my mother moved in.", "because my mother moved in"),
        ("I need a break due to the\naudit. Thanks!", "due to the audit"),
        ("Can we pause while I'm on maternity leave?", "while I'm on maternity leave"),
        ("Please pause my coaching.", ""),
    ],
)
def test_the_reason_is_cut_from_the_clients_words_in_one_line(words: str, reason: str) -> None:
    assert client_reason(words) == reason


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Please pause me.\n\nThanks,\nRoz", "Roz"),
        ("Please pause me.\n\nRoz Achter", "Roz Achter"),
        ("Please pause me.\n\nBest,\nRoz Achter\nAchter & Sons", "Roz Achter"),
        ("Please pause me.\n\nThank you for everything.", ""),
        ("Please pause me.\n\nSent from my iPhone", ""),
        ("Please pause me.\n\nKind regards", ""),
        ("Please pause me.\n\n-M", ""),
        ("Please pause me.", ""),
    ],
)
def test_a_sign_off_names_the_writer_where_the_header_does_not(words: str, name: str) -> None:
    bare = Address("", "r77@postbox.example")
    assert client(note("See below.", "Fwd: pause"), mail(words, bare), proof=1) == (name, "r77@postbox.example")
