"""Who waits, and what JSON columns are searched for; on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mailhold.policy.decision import Decision, Evidence
from mailhold.policy.reasons import Outcome, Reason
from mailhold.records.awaited import Awaited
from mailhold.records.caps import Caps
from mailhold.records.store import Records
from mailhold.records.values import Answered, Filters, Mail, Sending
from tests.records.conftest import MAILBOX, NOW, decide, receive, submission

COACH = "dana@coaching.example"
YESTERDAY = NOW - timedelta(days=1)
ASKED = Decision(Outcome.MORE_INFORMATION_NEEDED, "no day", (Reason.VERBAL_DATE_MISSING,), coach_email=COACH)


def asked(records: Records, uid: str = "1", decision: Decision = ASKED, answering: tuple[str, ...] = ()) -> None:
    decided = decide(records, receive(records, uid), decision, about=submission(f"<{uid}@mail.example>", answering))
    assert decided.mail is not None
    assert records.claim(decided.mail)
    records.deliver([Answered(decided.mail, Sending.SENT, "250 ok", NOW)])


def write(awaited: Awaited) -> Mail:
    return Mail(f"reminder-{awaited.number}", f"<{awaited.key}/{awaited.number}>", "", awaited.recipient, b"Hi\r\n")


@pytest.mark.parametrize("flag", ["escalation", "withdrawn"])
def test_an_upset_client_waits_for_a_person_whatever_was_decided(records: Records, flag: str) -> None:
    decide(records, receive(records), replace(ASKED, outcome=Outcome.NOT_PROCESSED, flags=(flag,)))
    waits = [1] if flag == "escalation" else []
    assert [line.id for line in records.told(None, NOW, NOW.date(), 9).needs_person.lines] == waits
    assert [line.id for line in records.lines(Filters(needs_person=True))] == waits


@pytest.mark.parametrize("address", ["ines@client.example", "ines_ota@client.example", "100%ines@client.example"])
def test_a_client_who_only_spoke_is_found_by_address(records: Records, address: str) -> None:
    spoke = replace(ASKED, evidence=(Evidence("hedge", "I might pause", address, "forwarded"),))
    decide(records, receive(records), spoke)
    assert records.about(address).submissions == 1
    assert records.about("inesXota@client.example").submissions == 0


def test_a_question_without_an_answer_is_told_with_its_reminders(records: Records) -> None:
    asked(records)
    [each] = records.unanswered(MAILBOX, YESTERDAY, NOW)
    assert (each.told_at, each.reminders, each.reminded_at) == (NOW, 0, None)
    later = NOW + timedelta(days=3)
    assert records.owe_reminder(each, MAILBOX, write, Caps(), later)
    assert not records.owe_reminder(each, MAILBOX, write, Caps(), later), "the same one is owed once"
    [each] = records.unanswered(MAILBOX, YESTERDAY, NOW)
    assert (each.reminders, each.reminded_at) == (1, later)
    assert [line.reminders for line in records.lines(Filters())] == [1]
    [mail] = records.mails_due(MAILBOX, later, 9)
    assert (mail.kind, mail.recipient, mail.submission) == ("reminder-1", COACH, 1)
    assert records.unanswered(MAILBOX, NOW, later) == (), "asked before that time"


def test_an_answer_takes_back_what_was_not_sent(records: Records) -> None:
    asked(records)
    [each] = records.unanswered(MAILBOX, YESTERDAY, NOW)
    assert records.owe_reminder(each, MAILBOX, write, Caps(), NOW)
    decide(records, receive(records, "2"), about=submission("<2@mail.example>", ("<1@mail.example>",)))
    [mail] = records.mails_due(MAILBOX, NOW, 9)
    assert mail.kind == "reply"
    [story, _] = records.show("H-2026-0001")
    assert "reminder-1 given up" in [each.what for each in story.trail]
    assert not records.owe_reminder(each, MAILBOX, write, Caps(), NOW)


def test_a_reminder_in_doubt_is_not_sent_again_once_the_case_went_on(records: Records) -> None:
    asked(records)
    [each] = records.unanswered(MAILBOX, YESTERDAY, NOW)
    assert records.owe_reminder(each, MAILBOX, write, Caps(), NOW)
    [mail] = records.mails_due(MAILBOX, NOW, 9)
    assert records.claim(mail)
    records.deliver([Answered(mail, Sending.UNCERTAIN, "the line broke", NOW, due_at=NOW)])
    assert records.mails_due(MAILBOX, NOW, 9)
    asked(records, "2", answering=("<1@mail.example>",))
    assert not records.mails_due(MAILBOX, NOW + timedelta(days=1), 9)


def test_nobody_is_reminded_while_a_message_waits_to_be_judged(records: Records) -> None:
    asked(records)
    receive(records, "2")
    assert records.unanswered(MAILBOX, YESTERDAY, NOW) == ()
