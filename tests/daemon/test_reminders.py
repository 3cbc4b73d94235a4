"""Reminders: due by the clock, whatever it does; and never to a case that went on, to a machine, or twice."""

from __future__ import annotations

import email
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.daily import owe_reminders
from mailhold.house import House
from mailhold.ops.by_hand import decide_by_hand
from mailhold.post.outbox import Delivery, Phase
from mailhold.records.awaited import Unanswered
from mailhold.records.caps import Caps
from mailhold.reminders import Reminders, ReminderSettings, is_due
from mailhold.replies import Replies, ReplySettings
from tests.daemon.small_house import stand_in
from tests.stories.conftest import on_maildirs
from tests.stories.town import COACH, DANA, HOLDS, LEE, SENDER, Answer, Town

CONFIRMS = "Hi {first},\n\nas you asked on our call{when}, I have put your coaching on hold.\n\nMarit"
ASKED = datetime(2026, 3, 3, 9, 1, tzinfo=UTC)
SETTINGS = ReminderSettings(timedelta(days=3), 2)


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return on_maildirs(tmp_path)


def asks(town: Town, client: str = DANA, on: str = "2026-03-03") -> Answer:
    answer = town.arrives(
        town.letter(COACH, client, CONFIRMS.format(first=client.split(maxsplit=1)[0], when=""), on=on, cc=HOLDS)
    )
    assert answer is not None
    assert "more information is needed" in " ".join(answer.text.split())
    return answer


def looked(town: Town, **rooms: object) -> House:
    """A house that has looked into the mailbox just now, its records open."""
    house = replace(town._house(), **rooms)  # type: ignore[arg-type]
    daemon.once(house)
    house.records.open()
    return house


def later(days: float) -> datetime:
    return ASKED + timedelta(days=days)


@pytest.mark.parametrize(
    ("sent", "now", "due"),
    [
        pytest.param([], 2.99, False, id="the coach still has time"),
        pytest.param([], 3, True, id="the first after three days"),
        pytest.param([], 25, True, id="late, since the daemon was down"),
        pytest.param([3], 5.99, False, id="the second has time"),
        pytest.param([3], 6, True, id="the second after six days"),
        pytest.param([25], 26, False, id="not two at once after the daemon was down"),
        pytest.param([25], 28, True, id="the second three days after a late first"),
        pytest.param([3, 6], 12, False, id="never a third"),
        pytest.param([400], 4, False, id="sent by a clock that was a year ahead: the next at its own time"),
        pytest.param([400], 6, True, id="that time has come"),
        pytest.param([], -30, False, id="a question of a time that lies ahead"),
    ],
)
def test_when_a_reminder_is_due(sent: list[float], now: float, due: bool) -> None:
    each = Unanswered(1, ASKED, len(sent), later(sent[-1]) if sent else None)
    assert is_due(each, SETTINGS, later(now)) is due


def test_none_are_due_where_the_settings_want_none() -> None:
    assert not is_due(Unanswered(1, ASKED, 0, None), ReminderSettings(most=0), later(9))


def test_a_daemon_that_was_down_for_two_weeks_sends_one(town: Town) -> None:
    asks(town)
    assert len(town.passes(to="2026-03-17T09:00")) == 1
    assert town.passes(to="2026-03-17T21:00") == []
    assert len(town.passes(to="2026-03-20T09:00")) == 1


def test_what_was_asked_long_ago_is_left_to_ops(town: Town) -> None:
    asks(town)
    assert town.passes(to="2026-04-10T09:00") == []


def test_an_answer_that_came_while_the_daemon_was_down_is_read_first(town: Town) -> None:
    asked = asks(town)
    completed = CONFIRMS.format(first="Dana", when=" on March 2")
    answer = town.letter(COACH, DANA, completed, on="2026-03-05", cc=HOLDS, answering=asked)
    town.deliver(answer.as_bytes(), datetime(2026, 3, 5, 9, tzinfo=UTC))
    [sent] = town.passes(to="2026-03-07T09:00")
    assert "is processed" in sent.text


def test_nobody_is_reminded_before_the_mailbox_was_looked_into(town: Town) -> None:
    asks(town)
    town.now = later(4)
    house = town._house()
    house.records.open()
    assert owe_reminders(house) == 0
    house.records.close()
    house = looked(town)
    town.now += timedelta(hours=1)
    assert owe_reminders(house) == 0, "that look is an hour old"
    town.now -= timedelta(hours=1)
    assert owe_reminders(house) == 1
    assert owe_reminders(house) == 0


def test_a_clock_a_year_ahead_for_a_moment_reminds_nobody_twice(town: Town) -> None:
    asks(town, on="2026-03-03")
    assert len(town.passes(to="2026-03-06T10:00")) == 1
    assert town.passes(to="2027-03-06T10:00") == [], "so old a question is no longer reminded of"
    assert town.passes(to="2026-03-06T11:00") == []
    assert len(town.passes(to="2026-03-09T11:00")) == 1
    assert town.passes(to="2026-03-02T11:00") == []
    assert town.passes(to="2026-03-29T11:00") == []


def test_a_case_that_was_withdrawn_is_not_reminded_of(town: Town) -> None:
    asked = asks(town)
    rather_not = (DANA, "Wed, Mar 4, 2026", "I changed my mind: please cancel the hold, I want to continue.\n\nDana")
    town.arrives(town.forward(rather_not, on="2026-03-04", answering=asked))
    assert town.passes(to="2026-03-08T10:00") == []


@pytest.mark.parametrize("decision", [("process", ""), ("decline", "no_direct_request"), ("done", "")])
def test_a_case_that_ops_decided_is_not_reminded_of(town: Town, decision: tuple[str, str]) -> None:
    asked = asks(town)
    town.now = later(1)
    decide_by_hand(town._house(), asked.cases[0], *decision, "I spoke with Marit.")
    town._seen = len(town.answered())
    assert town.passes(to="2026-03-08T10:00") == []


def test_what_ops_asked_for_is_reminded_of_too(town: Town) -> None:
    asked = asks(town)
    town.now = later(1)
    decide_by_hand(town._house(), asked.cases[0], "ask", "", "Which Dana is it?")
    town._seen = len(town.answered())
    [reminder] = town.passes(to="2026-03-07T10:00")
    text = " ".join(reminder.text.split())
    assert "A colleague from business operations asked for something; what it is stands in that email." in text
    assert "new confirmation email" not in text


def test_the_same_once_more_gives_the_coach_time_again(town: Town) -> None:
    asks(town)
    asks(town, on="2026-03-05")
    assert town.passes(to="2026-03-06T10:00") == []
    assert len(town.passes(to="2026-03-08T10:00")) == 1


def test_each_of_two_clients_in_one_email_is_reminded_of_by_itself(town: Town) -> None:
    vague = "Hello Marit,\n\nI might need a break from coaching at some point.\n\n{}"
    both = town.forward(
        *((who, "Mon, Mar 2, 2026", vague.format(who.split()[0])) for who in (DANA, LEE)), on="2026-03-03"
    )
    answer = town.arrives(both)
    assert answer is not None
    reminders = town.passes(to="2026-03-06T10:00")
    assert [each.cases for each in reminders] == [["H-2026-0001"], ["H-2026-0002"]]
    assert {each.in_reply_to for each in reminders} == {answer.message_id}


def test_a_reminder_that_could_not_go_out_is_given_up_once_the_answer_came(town: Town) -> None:
    asked = asks(town)
    town.now = later(3)
    away = stand_in(town.outbox, send=lambda *_: Delivery(Phase.LATER, "451 not now"))
    house = looked(town, outbox=away)
    assert owe_reminders(house) == 1
    daemon.once(house)
    completed = CONFIRMS.format(first="Dana", when=" on March 2")
    [sent] = [town.arrives(town.letter(COACH, DANA, completed, on="2026-03-06", cc=HOLDS, answering=asked))]
    assert sent is not None
    assert "is processed" in sent.text
    assert town.passes(to="2026-03-06T15:00") == []


def test_reminders_count_as_replies_and_wait_while_the_caps_are_reached(town: Town) -> None:
    asks(town)
    asks(town, LEE)
    town.now = later(3.1)
    house = looked(town, caps=Caps(per_recipient_a_day=1))
    assert owe_reminders(house) == 1
    assert owe_reminders(house) == 0
    daemon.once(house)
    town._seen += 1
    assert len(town.passes(to="2026-03-07T12:00")) == 1
    house.records.open()
    assert house.records.held(house.mailbox.name) == ()


def test_a_reply_that_was_not_sent_is_no_question_yet(town: Town) -> None:
    town.outbox = stand_in(town.outbox, send=lambda *_: Delivery(Phase.REFUSED, "550 no such user"))
    assert (
        town.arrives(town.letter(COACH, DANA, CONFIRMS.format(first="Dana", when=""), on="2026-03-03", cc=HOLDS))
        is None
    )
    town.now = later(3.1)
    assert owe_reminders(looked(town)) == 0


def test_an_upset_client_waits_for_a_person_and_not_for_the_coach(town: Town) -> None:
    upset = "Hi Marit,\n\nI might need a break, and honestly I am so upset that I want my money back.\n\nDana"
    answer = town.arrives(town.forward((DANA, "Mon, Mar 2, 2026", upset), on="2026-03-03"))
    assert answer is not None
    assert town.lines()[0].flags == ("escalation",)
    assert town.passes(to="2026-03-07T12:00") == []


def test_a_reminder_is_mail_that_machines_do_not_answer(town: Town) -> None:
    asks(town)
    town.passes(to="2026-03-06T12:00")
    reminder = email.message_from_bytes(town.answered()[-1])
    assert (reminder["Auto-Submitted"], reminder["X-Auto-Response-Suppress"]) == ("auto-generated", "All")
    replies = Replies(ReplySettings(SENDER))
    ours = stand_in(replies, remind=lambda reminder, now: replies.remind(replace(reminder, recipient=HOLDS), now))
    town.now = later(6.2)
    assert owe_reminders(looked(town, reminders=Reminders(SETTINGS, ours))) == 0
    client = "dana.ruiz@harbor.example"
    theirs = stand_in(replies, remind=lambda reminder, now: replies.remind(replace(reminder, recipient=client), now))
    assert owe_reminders(looked(town, reminders=Reminders(SETTINGS, theirs))) == 0
