"""Who is answered, with which headers, and that a reply is always the same bytes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailhold import message_ids
from mailhold.policy.reasons import Outcome

from .conftest import NOW, SENDER


def test_the_reply_goes_to_the_coach_alone(compose):
    message = compose()
    assert [a.addr_spec for a in message["To"].addresses] == ["imke.brandt@coaches.example"]
    assert message["Cc"] is None
    assert message["Bcc"] is None
    assert message["Reply-To"] is None


def test_it_comes_from_the_holds_address_with_its_name(compose):
    assert str(compose()["From"]) == "Client Holds <holds@firm.example>"


def test_it_stands_in_the_coachs_thread(compose):
    message = compose()
    assert message["In-Reply-To"] == "<own@coaches.example>"
    assert message["References"].split() == ["<one@coaches.example>", "<two@coaches.example>", "<own@coaches.example>"]
    assert message["Subject"] == "Re: Fwd: summer [H-2026-0007]"


def test_it_says_that_a_machine_wrote_it(compose):
    message = compose()
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["X-Mailhold-Instance"] == "holds-1"
    assert message["Precedence"] is None


def test_the_message_id_is_ours_and_belongs_to_the_decision(replies, decision, submission):
    first, again = (replies.compose(decision, submission, "17", "H-2026-0007", NOW) for _ in range(2))
    other = replies.compose(decision, submission, "18", "H-2026-0007", NOW)
    assert first.message_id == again.message_id != other.message_id
    assert message_ids.verify(first.message_id, SENDER.key)
    assert f"Message-ID: {first.message_id}\r\n".encode() in first.raw


def test_the_same_inputs_give_the_same_bytes(replies, decision, submission):
    first, again = (replies.compose(decision, submission, "17", "H-2026-0007", NOW) for _ in range(2))
    assert first == again
    assert b"\n" not in first.raw.replace(b"\r\n", b"")
    assert max(map(len, first.raw.split(b"\r\n"))) < 998


@pytest.mark.parametrize(
    "changes",
    [
        {"outcome": Outcome.IGNORED},
        {"outcome": Outcome.FOR_OPS, "coach_email": ""},
        {"coach_email": ""},
        {"coach_email": "holds@firm.example"},
        {"coach_email": "tomas@vidal.example"},
        {"coach_email": "imke@coaches.example\r\nBcc: all@firm.example"},
        {"coach_email": "imke@coaches.example, tomas@vidal.example"},
        {"coach_email": "not an address"},
    ],
    ids=["ignored", "unknown sender", "no coach", "ourselves", "the client", "header injection", "two", "no address"],
)
def test_nobody_is_answered(replies, decision, submission, changes):
    assert replies.compose(replace(decision, **changes), submission, "17", "H-2026-0007", NOW) is None


def test_an_accepted_coach_hears_that_a_person_will_look(compose, words):
    text, html = words(compose(outcome=Outcome.FOR_OPS))
    assert "a colleague from business operations will look at it and write to you" in text
    assert "business operations" in html
