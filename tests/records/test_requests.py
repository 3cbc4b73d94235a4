"""Cases as reports count them: from the first message to the decision that stands."""

from __future__ import annotations

from datetime import timedelta

from mailhold.policy.cases import WITHDRAWN
from mailhold.policy.decision import BY_PERSON, Decision
from mailhold.policy.reasons import Channel, Outcome, Reason
from mailhold.post.mailbox import Waiting
from mailhold.records.caps import Caps
from mailhold.records.requests import Request, Traffic
from mailhold.records.store import Records
from mailhold.records.values import Answered, Mail, Sending, Verdict
from tests.records.conftest import MAILBOX, NOW, message, reply_to, submission

COACH = "dana@coaching.example"
HOUR = timedelta(hours=1)
ASKED = Decision(
    Outcome.MORE_INFORMATION_NEEDED,
    "no day",
    reasons=(Reason.VERBAL_DATE_MISSING,),
    channel=Channel.VERBAL_CONFIRMATION,
    client_name="Ines Ota",
    coach_email=COACH,
)
GRANTED = Decision(
    Outcome.PROCESSED, "she asked", channel=Channel.CLIENT_EMAIL, client_name="Ines Ota", coach_email=COACH
)


def comes(records: Records, number: int, *verdicts: Verdict, hours: float, sent_after: timedelta | None) -> str:
    """A message received ``hours`` after noon and judged so; its reply went out ``sent_after`` that."""
    at = NOW + hours * HOUR
    received = records.receive(MAILBOX, Waiting(7, str(number), 0, at), message(number=number), at)
    assert received is not None

    def compose(key: str, case_numbers: tuple[str, ...]) -> Mail | None:
        return None if sent_after is None else reply_to(key, case_numbers[0])

    about = submission(f"<{number}@mail.example>")
    decided = records.decide(received, about, *verdicts, folder="", compose=compose, caps=Caps(), now=at)
    if decided.mail and sent_after is not None:
        assert records.claim(decided.mail)
        records.deliver([Answered(decided.mail, Sending.SENT, "250 ok", at + sent_after)])
    return decided.case_number


def told(records: Records) -> tuple[Request, ...]:
    return records.requests(NOW, NOW + 24 * HOUR)


def test_a_case_counts_once_with_the_decision_that_stands_and_its_first_answer(records: Records) -> None:
    case = comes(records, 1, Verdict(ASKED), hours=0, sent_after=timedelta(seconds=20))
    comes(records, 2, Verdict(GRANTED, case), hours=3, sent_after=timedelta(seconds=5))
    comes(records, 3, Verdict(Decision(Outcome.IGNORED, "thanks"), case), hours=4, sent_after=None)
    assert told(records) == (
        Request(
            case_number=case,
            coach=COACH,
            client="Ines Ota",
            received_at=NOW,
            answered_at=NOW + timedelta(seconds=20),
            outcome=Outcome.PROCESSED,
            reason="",
            channel=Channel.CLIENT_EMAIL,
            asked_again=True,
            by_person=False,
            escalated=False,
            cause="",
        ),
    )


def test_a_case_belongs_to_the_time_of_its_first_message(records: Records) -> None:
    case = comes(records, 1, Verdict(ASKED), hours=-1, sent_after=None)
    comes(records, 2, Verdict(GRANTED, case), hours=1, sent_after=None)
    comes(records, 3, Verdict(GRANTED), hours=24, sent_after=None)
    assert told(records) == ()
    assert [each.case_number for each in records.requests(NOW - HOUR, NOW)] == [case]


def test_a_case_without_an_outcome_is_for_ops_until_a_person_decides_and_the_wait_lasts_till_then(
    records: Records,
) -> None:
    upset = Decision(Outcome.FOR_OPS, "upset", flags=("escalation",), coach_email=COACH)
    case = comes(records, 1, Verdict(upset), hours=0, sent_after=timedelta(seconds=3))
    [request] = told(records)
    assert (request.outcome, request.answered_at) == ("for_ops", None)
    assert (request.escalated, request.by_person) == (True, False)
    declined = Decision(
        Outcome.NOT_PROCESSED, "by hand", reasons=(Reason.NO_DIRECT_REQUEST,), coach_email=COACH, flags=(BY_PERSON,)
    )
    comes(records, 2, Verdict(declined, case, "a late refund"), hours=5, sent_after=timedelta(minutes=1))
    [request] = told(records)
    assert (request.outcome, request.reason, request.by_person) == ("not_processed", "no_direct_request", True)
    assert request.answered_at == NOW + 5 * HOUR + timedelta(minutes=1)
    assert (request.escalated, request.cause) == (True, "a late refund")


def test_a_request_taken_back_has_that_as_its_reason(records: Records) -> None:
    back = Decision(
        Outcome.NOT_PROCESSED, "stays", reasons=(Reason.NO_DIRECT_REQUEST,), flags=(WITHDRAWN,), coach_email=COACH
    )
    comes(records, 1, Verdict(back), hours=0, sent_after=None)
    assert [each.reason for each in told(records)] == ["withdrawn"]


def test_two_clients_in_one_message_are_two_requests_answered_by_one_reply(records: Records) -> None:
    comes(records, 1, Verdict(GRANTED), Verdict(ASKED), hours=0, sent_after=timedelta(seconds=9))
    assert [(each.outcome.value, each.answered_at) for each in told(records)] == [
        ("processed", NOW + timedelta(seconds=9)),
        ("more_information_needed", NOW + timedelta(seconds=9)),
    ]
    assert records.traffic(NOW, NOW + HOUR) == Traffic(messages=1, ignored=0)


def test_messages_are_counted_and_those_that_need_no_answer(records: Records) -> None:
    comes(records, 1, Verdict(GRANTED), hours=0, sent_after=None)
    comes(records, 2, Verdict(Decision(Outcome.IGNORED, "out of office")), hours=1, sent_after=None)
    comes(records, 3, Verdict(GRANTED), hours=30, sent_after=None)
    assert records.traffic(NOW, NOW + 24 * HOUR) == Traffic(messages=2, ignored=1)
