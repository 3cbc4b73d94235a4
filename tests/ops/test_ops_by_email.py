"""Ops decide by answering the message about a case; whatever is not surely theirs changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage

import pytest

from mailhold.policy.decision import BY_PERSON
from mailhold.policy.reasons import Outcome, Reason
from tests.faults.houses import request

from .conftest import COACH, LEAD, OPS, QUESTION, Office, answer, question, text

Noticed = Callable[[bytes], EmailMessage]


def test_what_needs_a_person_reaches_ops_at_once_with_the_message_attached(office: Office) -> None:
    to_coach, *notices = office.comes(question())
    assert (to_coach["To"], len(notices)) == (f"Dana Reyes <{COACH}>", 2)
    for notice in notices:
        assert notice["To"] == f"{OPS}, {LEAD}"
        assert notice["Subject"] == "Needs a person [H-2026-0001]: Breaks"
        assert notice["Auto-Submitted"] == "auto-generated"
        [attached] = notice.iter_attachments()
        assert attached.get_content_type() == "message/rfc822"
        assert QUESTION in attached.get_payload()[0].get_payload()  # type: ignore[index, union-attr]
        for words in (QUESTION, "Why a person: not about a hold", "Dana Reyes", "decline: reason", "H-2026-0001"):
            assert words in text(notice)


def test_a_message_that_cannot_be_sent_as_it_stands_goes_as_a_file(noticed: Noticed) -> None:
    raw = question("Wie lange höchstens?")
    [attached] = noticed(raw).iter_attachments()
    assert (attached.get_content_type(), attached.get_filename()) == ("application/octet-stream", "message.eml")
    assert attached.get_content() == raw


def test_a_hold_that_is_processed_is_not_told(office: Office) -> None:
    assert [each["To"] for each in office.comes(request())] == [f"Dana Reyes <{COACH}>"]


def test_process_is_recorded_with_who_and_answered_in_the_thread(office: Office, noticed: Noticed) -> None:
    notice = noticed(question())
    [reply] = office.comes(answer(notice, "process: I spoke with the client"))
    assert (reply["To"], reply["In-Reply-To"]) == (f"Dana Reyes <{COACH}>", "<breaks@mail.coaching.example>")
    assert reply["Subject"] == "Re: Breaks [H-2026-0001]"
    assert "is processed" in text(reply)
    assert "A colleague from business operations has looked at it and writes: “I spoke with the client”" in text(reply)
    first, second = office.stories()
    assert first.decision is not None
    assert first.decision.outcome is Outcome.FOR_OPS
    assert second.decision is not None
    assert (second.decision.outcome, second.judged_by) == (Outcome.PROCESSED, OPS)
    assert (second.decision.flags, second.decision.why) == ((BY_PERSON,), f"{OPS}: process: I spoke with the client")
    assert [each.by for each in second.trail if each.what == "judged"] == [OPS]
    assert office.open_cases() == []


def test_ask_sends_the_coach_the_question(office: Office, noticed: Noticed) -> None:
    notice = noticed(question())
    [reply] = office.comes(answer(notice, "ask: which client is it?"))
    assert "more information is needed" in text(reply)
    assert "“which client is it?”" in text(reply)
    assert office.open_cases() == ["H-2026-0001"]


def test_decline_sends_the_reply_of_the_reason(office: Office, noticed: Noticed) -> None:
    notice = noticed(question())
    [reply] = office.comes(answer(notice, "decline: missing written proof"))
    assert "not processed" in text(reply)
    assert office.stories()[1].line.reasons == (Reason.MISSING_WRITTEN_PROOF,)


def test_a_note_is_kept_and_the_case_stays_open(office: Office, noticed: Noticed) -> None:
    notice = noticed(question())
    assert office.comes(answer(notice, "note: asked legal")) == []
    assert office.stories()[1].decision.why == f"{OPS}: note: asked legal"  # type: ignore[union-attr]
    assert office.open_cases() == ["H-2026-0001"]
    [reply] = office.comes(answer(notice, "process", number=2))
    assert reply["To"] == f"Dana Reyes <{COACH}>"


def test_done_settles_a_case_without_a_word_to_the_coach(office: Office, noticed: Noticed) -> None:
    notice = noticed(question())
    assert office.comes(answer(notice, "done: called Dana")) == []
    assert office.open_cases() == []


def test_an_unclear_answer_is_asked_back_and_the_answer_to_that_counts(office: Office, noticed: Noticed) -> None:
    notice = noticed(question())
    [back] = office.comes(answer(notice, "Looks fine to me, I guess?"))
    assert back["To"] == OPS
    assert "Nothing was changed: the first line, “Looks fine to me, I guess?”, is none of them" in text(back)
    assert "What stands in H-2026-0001: for ops" in text(back)
    assert office.open_cases() == ["H-2026-0001"]
    [reply] = office.comes(answer(back, "process", number=2))
    assert reply["To"] == f"Dana Reyes <{COACH}>"
    assert office.open_cases() == []


def test_the_second_of_two_who_answer_is_told_what_stands(office: Office, noticed: Noticed) -> None:
    notice = noticed(question())
    office.comes(answer(notice, "process"))
    [back] = office.comes(answer(notice, "decline: no direct request", f"Lee <{LEAD}>", number=2))
    assert back["To"] == LEAD
    assert "the case was decided since the message that you answer" in text(back)
    assert f"processed ({OPS}," in text(back)
    assert [each.line.outcome for each in office.stories()] == ["for_ops", "processed", "ignored"]
    [reply] = office.comes(answer(back, "decline: no direct request", f"Lee <{LEAD}>", number=3))
    assert "not processed" in text(reply), "whoever answers that message knows what stood, and may change it"


@pytest.mark.parametrize("sender", ["ops@coaching.example.evil.example", "dana@coaching.example"])
def test_an_answer_of_somebody_else_changes_nothing_and_is_told(office: Office, noticed: Noticed, sender: str) -> None:
    notice = noticed(question())
    told = office.comes(answer(notice, "process", f"Ops <{sender}>"))
    assert {str(each["To"]) for each in told} == {f"{OPS}, {LEAD}"}
    assert "in the name of business operations" in text(told[0])
    assert "which changed nothing" in text(told[0])
    assert len(office.stories()) == 1
    assert office.open_cases() == ["H-2026-0001", "H-2026-0002"]


def test_an_answer_that_names_ops_beside_another_sender_changes_nothing(office: Office, noticed: Noticed) -> None:
    notice = noticed(question())
    office.comes(answer(notice, "process", f"<{OPS}>, <mallory@evil.example>"))
    assert len(office.stories()) == 1


def test_an_answer_without_our_signed_id_is_asked_back(office: Office, noticed: Noticed) -> None:
    notice = noticed(question())
    notice.replace_header("Message-ID", str(notice["Message-ID"]).replace("<mh.", "<mh.0"))
    [back] = office.comes(answer(notice, "process"))
    assert back["To"] == OPS
    assert "it cannot be told which case is meant" in text(back)
    assert office.open_cases() == ["H-2026-0001"]


def test_the_id_of_the_coachs_own_reply_is_no_way_in(office: Office) -> None:
    [to_coach, *_] = office.comes(question())
    [back] = office.comes(answer(to_coach, "process"))
    assert "no longer in the records" in text(back)
    assert len(office.stories()) == 1


def test_a_cause_is_kept_with_the_case_even_once_it_is_decided(office: Office, noticed: Noticed) -> None:
    notice = noticed(question())
    assert office.comes(answer(notice, "done: called her")) == []
    assert office.comes(answer(notice, "cause: the invoice went out twice", number=2)) == []
    assert {story.line.cause for story in office.stories()} == {"the invoice went out twice"}
    assert office.stories()[0].line.answered
    assert office.open_cases() == []


def test_an_absence_note_of_ops_decides_nothing(office: Office, noticed: Noticed) -> None:
    notice = noticed(question())
    assert office.comes(answer(notice, "process", top="Auto-Submitted: auto-replied\r\n")) == []
    assert office.open_cases() == ["H-2026-0001"]


def test_a_coach_whom_ops_sent_the_message_on_to_is_read_as_a_coach(office: Office, noticed: Noticed) -> None:
    notice = noticed(question())
    raw = request(7)
    threaded = raw.replace(b"MIME-Version", f"References: {notice['Message-ID']}\r\nMIME-Version".encode(), 1)
    assert [each["To"] for each in office.comes(threaded)] == [f"Dana Reyes <{COACH}>"]


def test_so_many_notices_an_hour_and_no_more(office: Office) -> None:
    bound = office.house.desk.settings.an_hour  # type: ignore[union-attr]
    many = [question(f"Question {each}?").replace(b"<breaks@", f"<{each}@".encode()) for each in range(40)]
    notices = [each for each in office.comes(*many) if OPS in str(each["To"])]
    assert bound <= len(notices) <= bound + 2
