"""A coach who was asked for something and forgot it: a friendly reminder, and then the answer."""

from __future__ import annotations

from tests.stories.test_cases import CONFIRMS, assert_said
from tests.stories.town import COACH, DANA, HOLDS, Town


def test_a_reminder_and_then_the_answer(town: Town) -> None:
    asked = town.arrives(town.letter(COACH, DANA, CONFIRMS.format(when=""), on="2026-03-03", cc=HOLDS))
    assert asked is not None
    assert town.passes(to="2026-03-06T08:59") == []
    [reminder] = town.passes(to="2026-03-06T09:02")
    assert_said(
        reminder,
        "Hi Marit, this is a friendly reminder about the hold for Dana: we wrote to you on Tuesday, March 3, 2026",
        "does not state the day on which Dana asked",
        "send Dana a new confirmation email",
        "the contract expiration date stays as it is",
    )
    assert (reminder.to, reminder.in_reply_to) == (COACH, asked.message_id)
    assert reminder.references.split()[-1] == asked.message_id
    assert (reminder.subject, reminder.cases) == (asked.subject, asked.cases)
    assert town.passes(to="2026-03-07T09:00") == []
    completed = CONFIRMS.format(when=" on Monday, March 2")
    answer = town.letter(COACH, DANA, completed, on="2026-03-08", cc=HOLDS, answering=reminder)
    processed = assert_said(town.arrives(answer), "is processed", "verbally, on Monday, March 2, 2026")
    assert processed.cases == asked.cases
    assert town.passes(to="2026-03-09T09:02") == []
    assert town.passes(to="2026-03-20T09:02") == []
    assert [(line.outcome, line.reminders) for line in town.lines()] == [
        ("more_information_needed", 1),
        ("processed", 0),
    ]


def test_a_coach_who_never_answers_is_reminded_twice_and_no_more(town: Town) -> None:
    town.arrives(town.letter(COACH, DANA, CONFIRMS.format(when=""), on="2026-03-03", cc=HOLDS))
    sent = [reminder for day in (5, 6, 7, 9, 12, 15, 30) for reminder in town.passes(to=f"2026-03-{day:02}T09:05")]
    assert len(sent) == 2
    assert "this is one more friendly reminder" in " ".join(sent[1].text.split())
    assert sent[0].message_id != sent[1].message_id
    assert town.lines()[0].reminders == 2
