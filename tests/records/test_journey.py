"""What the records keep of one message's journey, and what they give back after a crash."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from mailhold.policy.decision import Decision, Evidence, Tried
from mailhold.policy.reasons import Channel, Outcome, Reason
from mailhold.post.mailbox import Waiting
from mailhold.records.caps import Caps
from mailhold.records.store import Records
from mailhold.records.values import Answered, Filters, Sending, Verdict
from tests.records.conftest import MAILBOX, NOW, decide, message, receive, reply_to, submission, waiting


def test_a_message_is_kept_byte_for_byte(records: Records) -> None:
    raw = bytes(range(256)) * 40
    received = receive(records, raw=raw)
    assert records.raw(received.id) == raw


def test_a_received_message_is_taken_up_after_a_crash_without_the_mailbox(
    records_of: Callable[[str], Records],
) -> None:
    received = receive(records_of("elsewhere:1:first"))
    again = records_of("elsewhere:2:second").take_up(MAILBOX)
    assert again is not None
    assert (again.id, again.raw, again.received_at) == (received.id, received.raw, received.received_at)


def test_the_time_received_keeps_its_offset(records_of: Callable[[str], Records]) -> None:
    evening = datetime(2026, 3, 3, 23, 30, tzinfo=timezone(timedelta(hours=-8)))
    first = records_of("elsewhere:1:first")
    first.receive(MAILBOX, Waiting(7, "1", 0, evening), message(), NOW)
    again = first.take_up(MAILBOX)
    assert again is not None
    assert (again.received_at.date(), again.received_at) == (date(2026, 3, 3), evening)


def test_each_process_that_begins_to_read_a_message_is_counted_once(records_of: Callable[[str], Records]) -> None:
    first, second = records_of("elsewhere:1:first"), records_of("elsewhere:2:second")
    assert receive(first).attempts == 1
    counts = [taken.attempts for records in (first, second, second, first) if (taken := records.take_up(MAILBOX))]
    assert counts == [1, 2, 2, 3]


def test_the_same_bytes_again_are_one_submission_with_two_deliveries(records: Records) -> None:
    received = receive(records)
    assert records.receive(MAILBOX, waiting("2"), received.raw, NOW) is None
    assert records.receive(MAILBOX, waiting("2"), received.raw, NOW) is None
    (story,) = records.show(str(received.id))
    assert story.deliveries == 2


def test_a_further_delivery_is_filed_as_the_first_was(records: Records) -> None:
    received = receive(records)
    decided = decide(records, received)
    records.moved(decided.moves, NOW)
    records.receive(MAILBOX, waiting("2"), received.raw, NOW)
    (move,) = records.moves_due(MAILBOX, NOW, 9)
    assert (move.waiting.uid, move.folder) == ("2", "Holds/Processed")


def test_both_places_of_a_message_delivered_twice_before_it_was_judged_are_owed_a_move(records: Records) -> None:
    received = receive(records)
    records.receive(MAILBOX, waiting("2"), received.raw, NOW)
    assert {move.waiting.uid for move in decide(records, received).moves} == {"1", "2"}


def test_a_known_place_is_not_new_and_a_reused_uid_is(records: Records) -> None:
    receive(records)
    same, reused, other = waiting("1"), waiting("1", uidvalidity=8), waiting("2")
    assert records.new_ones(MAILBOX, [same, reused, other], NOW) == (reused, other)


def test_f28_a_uid_given_to_another_message_is_new_and_the_first_is_not_moved_in_its_place(records: Records) -> None:
    first = receive(records, "1")
    decide(records, first)
    for other in (waiting("1", size=4000), replace(waiting("1", size=4000), received_at=NOW + timedelta(hours=1))):
        assert records.new_ones(MAILBOX, [other], NOW) == (other,)
        owed = records.moves_due(MAILBOX, NOW, 1)[0]
        assert owed.waiting.uidvalidity != other.uidvalidity
        raw = message(f"Another wish, of {other.received_at}.")
        assert records.receive(MAILBOX, other, raw, NOW) is not None
        assert records.new_ones(MAILBOX, [other], NOW) == ()


def test_a_filed_message_that_stands_in_the_mailbox_again_is_owed_its_move_again(records: Records) -> None:
    decided = decide(records, receive(records))
    records.moved(decided.moves, NOW)
    assert records.moves_due(MAILBOX, NOW, 9) == ()
    records.new_ones(MAILBOX, [waiting("1")], NOW)
    assert records.moves_due(MAILBOX, NOW, 9) == decided.moves


def test_moves_that_are_due_come_together_where_they_go_to_one_folder(records: Records) -> None:
    first, second, fourth = (decide(records, receive(records, uid)) for uid in ("1", "2", "4"))
    ops = decide(records, receive(records, "3"), Decision(Outcome.FOR_OPS, "look"), folder="Holds/For ops")
    assert records.moves_due(MAILBOX, NOW, 2) == (*first.moves, *second.moves)
    records.moved((*first.moves, *second.moves, *fourth.moves), NOW)
    assert records.moves_due(MAILBOX, NOW, 9) == ops.moves


def test_the_same_message_by_another_way_was_handled_before(records: Records) -> None:
    first = receive(records, "1", b"Received: by a.example\r\n" + message())
    second = receive(records, "2", b"Received: by b.example\r\nX-Way: 2\r\n" + message().replace(b"\r\n", b"\n"))
    assert not records.handled_before(first)
    assert records.handled_before(second)


def test_different_messages_with_one_message_id_are_both_recorded(records: Records) -> None:
    receive(records, "1", message("Please pause my coaching."))
    assert not records.handled_before(receive(records, "2", message("Please resume my coaching.")))


def test_a_decision_comes_back_as_it_was_judged(records: Records) -> None:
    decision = Decision(
        Outcome.MORE_INFORMATION_NEEDED,
        "a confirmation without the day",
        reasons=(Reason.VERBAL_DATE_MISSING, Reason.REQUEST_UNCLEAR),
        channel=Channel.VERBAL_CONFIRMATION,
        client_email="ines@client.example",
        client_name="Inés Ōta 🙂",
        coach_email="dana@coaching.example",
        coach_name="Dana Reyes",
        verbal_request_date=date(2026, 3, 2),
        hold_start=date(2026, 3, 9),
        client_reason="a new job",
        contract_reminder=True,
        flags=("escalation",),
        evidence=(Evidence("direct_request", "please pause", "ines@client.example", "quoted", 2),),
        tried=(Tried("automatic", False), Tried("verbal_date_missing", True)),
    )
    received = receive(records)
    decide(records, received, decision)
    (story,) = records.show(str(received.id))
    assert story.decision == decision


def test_a_decided_submission_keeps_its_decision(records: Records) -> None:
    received = receive(records)
    first = decide(records, received)
    second = decide(records, received, Decision(Outcome.IGNORED, "something else"))
    (story,) = records.show(str(received.id))
    assert story.decision is not None
    assert (second.decision, second.mail, story.decision.outcome) == (first.decision, None, Outcome.PROCESSED)
    assert len(story.sent) == 1


def test_a_reply_that_cannot_be_composed_leaves_nothing_behind(records: Records) -> None:
    received = receive(records)

    def broken(key: str, case_numbers: tuple[str, ...]) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        records.decide(
            received,
            submission(),
            Verdict(Decision(Outcome.PROCESSED, "she asked")),
            folder="Holds/Processed",
            compose=broken,
            caps=Caps(),
            now=NOW,
        )
    assert records.lines(Filters(), 10)[0].outcome == ""
    assert records.take_up(MAILBOX) == received
    assert decide(records, received).case_number == "H-2026-0001"


def test_cases_are_numbered_in_their_year(records: Records) -> None:
    numbers = [decide(records, receive(records, str(uid))).case_number for uid in (1, 2)]
    assert numbers == ["H-2026-0001", "H-2026-0002"]


def test_an_answer_to_our_reply_joins_its_case(records: Records) -> None:
    first = decide(records, receive(records, "1"))
    assert first.mail is not None
    follow_up = submission("<2@mail.example>", in_reply_to=(first.mail.message_id,))
    assert decide(records, receive(records, "2"), about=follow_up).case_number == first.case_number


def test_a_further_message_of_the_thread_joins_its_case(records: Records) -> None:
    first = decide(records, receive(records, "1"), about=submission("<a@mail.example>"))
    follow_up = submission("<b@mail.example>", in_reply_to=("<a@mail.example>",))
    assert decide(records, receive(records, "2"), about=follow_up).case_number == first.case_number
    assert len(records.show(first.case_number)) == 2


def test_another_coach_does_not_join_a_case(records: Records) -> None:
    first = decide(records, receive(records, "1"), about=submission("<a@mail.example>"))
    follow_up = submission("<b@mail.example>", in_reply_to=("<a@mail.example>",))
    other = Decision(Outcome.PROCESSED, "she asked", coach_email="lee@coaching.example")
    assert decide(records, receive(records, "2"), other, about=follow_up).case_number != first.case_number


def test_ignored_mail_opens_no_case(records: Records) -> None:
    assert decide(records, receive(records), Decision(Outcome.IGNORED, "out of office")).case_number == ""


def test_a_reply_goes_from_owed_to_sent(records: Records) -> None:
    received = receive(records)
    decided = decide(records, received)
    [mail] = records.mails_due(MAILBOX, NOW, 9)
    assert mail == decided.mail
    assert mail.raw == reply_to(f"{MAILBOX}/{received.sha256}", decided.case_number).raw
    assert records.claim(mail)
    assert not records.mails_due(MAILBOX, NOW, 9)
    records.deliver([Answered(mail, Sending.SENT, "250 ok", NOW)])
    assert records.lines(Filters(), 1)[0].reply == "sent"


def test_two_processes_cannot_claim_one_reply(records_of: Callable[[str], Records]) -> None:
    first, second = records_of("elsewhere:1:first"), records_of("elsewhere:2:second")
    decide(first, receive(first))
    [mail] = first.mails_due(MAILBOX, NOW, 9)
    assert second.mails_due(MAILBOX, NOW, 9) == (mail,)
    assert (first.claim(mail), second.claim(mail)) == (True, False)


def test_a_reply_being_sent_when_the_process_died_is_tried_once_more_after_a_while(records: Records) -> None:
    decide(records, receive(records))
    for attempt, later in ((1, timedelta(minutes=15)), (2, timedelta(hours=9))):
        now = NOW + later * (attempt - 1)
        [mail] = records.mails_due(MAILBOX, NOW + later, 9)
        assert records.claim(mail)
        assert records.doubt_unfinished(MAILBOX, now + timedelta(minutes=15), now) == 1
        assert not records.mails_due(MAILBOX, now, 9)
    [last] = records.mails_due(MAILBOX, NOW + timedelta(days=1), 9)  # to be looked for once more, not to be sent
    assert (last.state, last.doubts) == ("uncertain", 2)
    records.settle_doubt(last, NOW + timedelta(days=1), found=False)
    assert not records.mails_due(MAILBOX, NOW + timedelta(days=2), 9)
    assert records.lines(Filters(), 1)[0].reply == "uncertain"


def test_an_uncertain_reply_that_came_back_to_us_was_sent(records: Records) -> None:
    decided = decide(records, receive(records, "1"))
    assert decided.mail is not None
    records.claim(decided.mail)
    records.deliver([Answered(decided.mail, Sending.UNCERTAIN, "timed out after the final dot", NOW)])
    copy = submission(decided.mail.message_id)
    decide(records, receive(records, "2"), Decision(Outcome.IGNORED, "our own mail"), about=copy)
    assert [line.reply for line in records.lines(Filters(), 9)] == ["", "sent"]


def test_replies_over_the_cap_of_an_address_are_held(records: Records) -> None:
    caps = Caps(per_recipient_a_day=2)
    states = []
    for uid in (1, 2, 3):
        decided = decide(records, receive(records, str(uid)), caps=caps)
        states.append(decided.mail.state if decided.mail else None)
    assert states == [Sending.OWED, Sending.OWED, Sending.HELD]
    assert [line.reply for line in records.told(None, NOW, NOW.date(), 9).needs_person.lines] == ["held"]


def test_the_breaker_of_an_hour_holds_every_reply_until_a_person_lets_them_go(records: Records) -> None:
    caps = Caps(an_hour=1)
    first = decide(records, receive(records, "1"), caps=caps)
    second = decide(records, receive(records, "2"), caps=caps)
    third = decide(records, receive(records, "3"), caps=caps, now=NOW + timedelta(hours=2))
    assert [each.mail.state for each in (first, second, third) if each.mail] == ["owed", "held", "held"]
    (held,) = records.held(MAILBOX)
    assert held.count == 2
    assert records.resume(MAILBOX, NOW + timedelta(hours=2)) == 2
    fourth = decide(records, receive(records, "4"), caps=caps, now=NOW + timedelta(hours=2, minutes=1))
    assert [fourth.held, records.held(MAILBOX)] == [False, ()]


def test_a_move_that_failed_is_due_later(records: Records) -> None:
    move = decide(records, receive(records)).moves[0]
    records.move_failed(move, "no room", NOW + timedelta(minutes=5))
    assert records.moves_due(MAILBOX, NOW + timedelta(minutes=4), 9) == ()
    (again,) = records.moves_due(MAILBOX, NOW + timedelta(minutes=5), 9)
    assert again.attempts == 1


def test_what_a_clock_set_back_since_wrote_is_due_at_once(records: Records) -> None:
    decide(records, receive(records), now=NOW + timedelta(days=365))
    assert records.mails_due(MAILBOX, NOW, 9)
    assert len(records.moves_due(MAILBOX, NOW, 9)) == 1


def test_the_trail_tells_every_step_in_order_and_by_whom(records: Records) -> None:
    received = receive(records)
    decided = decide(records, received)
    assert decided.mail is not None
    records.claim(decided.mail)
    records.deliver([Answered(decided.mail, Sending.SENT, "250 ok", NOW)])
    records.moved(decided.moves, NOW)
    (story,) = records.show(str(received.id))
    assert [each.what for each in story.trail] == ["received", "judged", "reply owed", "reply sent", "filed"]
    assert {each.by for each in story.trail} == {"elsewhere:1:first"}


def test_words_that_no_database_can_keep_are_cleaned(records: Records) -> None:
    strange = "a\0b\ud800c 🙂"
    decision = Decision(Outcome.FOR_OPS, strange, evidence=(Evidence("direct_request", strange, "", "own"),))
    received = receive(records)
    decide(records, received, decision)
    (story,) = records.show(str(received.id))
    assert story.decision is not None
    assert story.decision.why == "ab\ufffdc 🙂"
    assert story.decision.evidence[0].words == "ab\ufffdc 🙂"


def test_lists_are_filtered(records: Records) -> None:
    decide(records, receive(records, "1"))
    missing = Decision(
        Outcome.NOT_PROCESSED,
        "no proof",
        (Reason.MISSING_WRITTEN_PROOF,),
        client_name="Ines Ota",
        coach_email="lee@coaching.example",
    )
    decide(records, receive(records, "2"), missing)
    receive(records, "3")
    assert [line.id for line in records.lines(Filters(), 9)] == [3, 2, 1]
    assert [line.id for line in records.lines(Filters(reason="missing_written_proof"), 9)] == [2]
    assert [line.id for line in records.lines(Filters(outcome="processed"), 9)] == [1]
    assert [line.id for line in records.lines(Filters(coach="Lee@coaching.example", client="ines"), 9)] == [2]
    assert [line.id for line in records.lines(Filters(case_number="h-2026-0001"), 9)] == [1]
    assert [line.id for line in records.lines(Filters(since=datetime(2027, 1, 1, tzinfo=UTC)), 9)] == []


def test_a_digest_is_owed_once_a_day_and_the_next_begins_where_it_ended(records: Records) -> None:
    day = date(2026, 3, 9)
    digest = reply_to("digest", "")
    assert records.told_until() is None
    assert records.owe_digest(MAILBOX, day, None, NOW, (digest,))
    assert not records.owe_digest(MAILBOX, day, None, NOW, (digest,))
    assert records.digest_owed(day)
    assert records.told_until() == NOW
    [mail] = records.mails_due(MAILBOX, NOW, 9)
    assert (mail.submission, mail.kind) == (None, "reply")


def test_health_counts_what_is_left_to_do(records: Records) -> None:
    decide(records, receive(records, "1"))
    receive(records, "2")
    health = records.health(MAILBOX)
    assert (health.waiting, health.replies_owed, health.moves_owed) == (1, 1, 1)


def test_one_process_at_a_time_holds_a_mailbox(records_of: Callable[[str], Records]) -> None:
    first, second = records_of("elsewhere:1:first"), records_of("elsewhere:2:second")
    assert first.hold_lease(MAILBOX, 90, NOW)
    assert not second.hold_lease(MAILBOX, 90, NOW + timedelta(seconds=80))
    assert first.hold_lease(MAILBOX, 90, NOW + timedelta(seconds=80))
    assert not second.hold_lease(MAILBOX, 90, NOW + timedelta(seconds=100))
    assert second.hold_lease(MAILBOX, 90, NOW + timedelta(seconds=171))
    assert not first.hold_lease(MAILBOX, 90, NOW + timedelta(seconds=172))


def test_a_lease_given_up_is_free_at_once(records_of: Callable[[str], Records]) -> None:
    first, second = records_of("elsewhere:1:first"), records_of("elsewhere:2:second")
    first.hold_lease(MAILBOX, 90, NOW)
    first.give_up_lease(MAILBOX)
    assert second.hold_lease(MAILBOX, 90, NOW)


def test_a_lease_written_by_a_clock_set_back_since_is_over(records_of: Callable[[str], Records]) -> None:
    first, second = records_of("elsewhere:1:first"), records_of("elsewhere:2:second")
    first.hold_lease(MAILBOX, 90, NOW + timedelta(days=9))
    assert second.hold_lease(MAILBOX, 90, NOW)
