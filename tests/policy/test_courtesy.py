"""What counts as thanks and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from mailhold.policy.courtesy import is_courtesy
from mailhold.policy.facts import Facts
from mailhold.reading.submission import read

FACTS = Facts(own_addresses=frozenset({"holds@firm.example"}), coach_domains=frozenset({"coaches.example"}))


def letter(words: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "Imke Brandt <imke@coaches.example>", "holds@firm.example"
    message["Subject"] = "Re: Client hold [H-2026-0001]"
    message.set_content(words)
    return message


def courteous(message: EmailMessage) -> bool:
    return is_courtesy(read(message.as_bytes(), datetime(2026, 3, 3, tzinfo=UTC)), FACTS)


@pytest.mark.parametrize(
    "words",
    [
        "Thanks!",
        "Thank you so much for the quick reply.\n\nImke",
        "Perfect, thank you. Have a lovely weekend!\n\nBest,\nImke",
        "Got it, will do.",
        "Thx\n\nSent from my iPhone",
        "Thanks!\n\nOn Tue, Mar 3, 2026 at 9:00 AM Client Holds <holds@firm.example> wrote:\n\n> It is processed.\n",
    ],
)
def test_thanks_are_a_courtesy(words: str) -> None:
    assert courteous(letter(words))


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Thanks! When does it begin?",
        "Thanks, but Dana wants to continue after all.",
        "Thank you. It was on March 2.",
        "Thanks. Please cancel it.",
        "Ok, it was Tuesday.",
        "Dana",
        "Thanks. " + "Thank you. " * 30,
        "Thanks\n\n---------- Forwarded message ---------\nFrom: Di <di@x.example>\nDate: Mon, Mar 2, 2026\n\n\nOk\n",
    ],
)
def test_whatever_says_more_is_none(words: str) -> None:
    assert not courteous(letter(words))


def test_an_attachment_is_never_only_thanks() -> None:
    message = letter("Thanks!")
    message.add_attachment(b"\x89PNG not quite", maintype="image", subtype="png", filename="screen.png")
    assert not courteous(message)
