"""Date expressions: the day each gives, seen from the day of sending, and the part it plays."""

from __future__ import annotations

from datetime import date

import pytest

from mailhold.policy.parties import Role
from mailhold.policy.spoken_dates import DateRole, spoken_dates

THURSDAY = date(2026, 3, 12)  # the sending day of most cases below
TUESDAY = date(2026, 3, 10)
SUNDAY = date(2026, 3, 15)


def asked(said: str) -> str:
    return f"Hi Dana, {said} you asked me to put your coaching on hold."


def one(words: str, sent_on: date = THURSDAY, day_first: bool = False) -> tuple[DateRole, date | None]:
    found = spoken_dates(words, sent_on, day_first, Role.COACH)
    assert len(found) == 1, found
    return found[0].role, found[0].day


CLEAR = [
    ("on March 3", date(2026, 3, 3)),
    ("on March 3rd", date(2026, 3, 3)),
    ("on the 3rd of March", date(2026, 3, 3)),
    ("on 3 March", date(2026, 3, 3)),
    ("on March 3, 2026", date(2026, 3, 3)),
    ("on 3 March 2026", date(2026, 3, 3)),
    ("on Mar. 3rd, 2026", date(2026, 3, 3)),
    ("on Mar 3", date(2026, 3, 3)),
    ("on march the third", date(2026, 3, 3)),
    ("on Tuesday, March 3", date(2026, 3, 3)),
    ("on Tuesday 3 March 2026", date(2026, 3, 3)),
    ("on Tues., Mar. 3,", date(2026, 3, 3)),
    ("on Tuesday the 3rd", date(2026, 3, 3)),
    ("on Tuesday (March 3)", date(2026, 3, 3)),
    ("on 3/3", date(2026, 3, 3)),
    ("on 3-3-26", date(2026, 3, 3)),
    ("on 3/3/2026", date(2026, 3, 3)),
    ("on 03/03/26", date(2026, 3, 3)),
    ("on 2026-03-03", date(2026, 3, 3)),
    ("on 3.3.2026", date(2026, 3, 3)),
    ("on 09.03.2026", date(2026, 3, 9)),
    ("on the 9th", date(2026, 3, 9)),
    ("on the 17th", date(2026, 2, 17)),
    ("on the seventeenth", date(2026, 2, 17)),
    ("on Sept. 5th", date(2025, 9, 5)),
    ("on 14 April", date(2025, 4, 14)),
    ("on April 14th, 2025", date(2025, 4, 14)),
    ("on 6. Februar 2026", date(2026, 2, 6)),
    ("on 6 février", date(2026, 2, 6)),
    ("el 6 de febrero de 2026", date(2026, 2, 6)),
    ("on 6 lutego 2026", date(2026, 2, 6)),
    ("on 6 februarie", date(2026, 2, 6)),
    ("yesterday", date(2026, 3, 11)),
    ("yesterday evening", date(2026, 3, 11)),
    ("yesterday afternoon", date(2026, 3, 11)),
    ("the day before yesterday", date(2026, 3, 10)),
    ("last night", date(2026, 3, 11)),
    ("this morning", date(2026, 3, 12)),
    ("earlier today", date(2026, 3, 12)),
    ("on our call today", date(2026, 3, 12)),
    ("on our call this morning", date(2026, 3, 12)),
    ("just now", date(2026, 3, 12)),
    ("an hour ago", date(2026, 3, 12)),
    ("two days ago", date(2026, 3, 10)),
    ("3 days ago", date(2026, 3, 9)),
    ("a week ago today", date(2026, 3, 5)),
    ("a week ago yesterday", date(2026, 3, 4)),
    ("two weeks ago today", date(2026, 2, 26)),
    ("a week ago Tuesday", date(2026, 3, 3)),
    ("on Tuesday", date(2026, 3, 10)),
    ("on tuesday", date(2026, 3, 10)),
    ("on Tuesday morning", date(2026, 3, 10)),
    ("last Tuesday", date(2026, 3, 10)),
    ("on Thursday", date(2026, 3, 12)),
    ("last Thursday", date(2026, 3, 5)),
    ("this past Friday", date(2026, 3, 6)),
    ("this Monday", date(2026, 3, 9)),
    ("in Tuesday's session", date(2026, 3, 10)),
    ("in our Tuesday session", date(2026, 3, 10)),
    ("on Tuesday last week", date(2026, 3, 3)),
    ("on Tuesday of last week", date(2026, 3, 3)),
    ("last week on Tuesday", date(2026, 3, 3)),
    ("earlier this week, on Tuesday,", date(2026, 3, 10)),
    ("the Tuesday before last", date(2026, 3, 3)),
    ("two Tuesdays ago", date(2026, 3, 3)),
    ("on the first Monday in March", date(2026, 3, 2)),
    ("on the last Friday of February", date(2026, 2, 27)),
    ("on Christmas Eve", date(2025, 12, 24)),
    ("on the 3rd of this month", date(2026, 3, 3)),
    ("on the 3rd of last month", date(2026, 2, 3)),
    ("on the last day of February", date(2026, 2, 28)),
    ("on the tenth", date(2026, 3, 10)),
    ("on the 26th ult.", date(2026, 2, 26)),
    ("on the 9th instant", date(2026, 3, 9)),
    ("on the first of the month", date(2026, 3, 1)),
    ("this AM", date(2026, 3, 12)),
    ("on our call 2day", date(2026, 3, 12)),
    ("when we spoke Wed", date(2026, 3, 11)),
    ("on Presidents' Day", date(2026, 2, 16)),
    ("on Labor Day", date(2025, 9, 1)),
]


@pytest.mark.parametrize(("said", "day"), CLEAR)
def test_words_that_give_one_day_give_the_day_the_client_asked(said: str, day: date) -> None:
    assert one(asked(said)) == (DateRole.ASKED_ON, day)


VAGUE = [
    "last week", "last month", "earlier this week", "this week", "recently", "the other day", "the other night",
    "in March", "back in March", "in early March", "in mid-March", "at the end of February", "a few days ago",
    "a couple of days ago", "several weeks ago", "a while ago", "some time ago", "a week ago", "two weeks ago",
    "over the weekend", "at the weekend", "last weekend", "in the spring", "last spring", "in the last few days",
    "in the week of March 2", "around March 3", "on or about March 3", "the day after our session", "early last week",
    "after March 3",
    "in the new year", "at Christmas", "in week 9", "the week before last", "on a Tuesday", "the following Tuesday",
]  # fmt: skip


@pytest.mark.parametrize("said", VAGUE)
def test_words_that_give_no_single_day_are_unclear(said: str) -> None:
    found = [
        dated for dated in spoken_dates(asked(said), THURSDAY, False, Role.COACH) if dated.role is DateRole.ASKED_ON
    ]
    assert [dated.day for dated in found] == [None]
    assert found[0].why_unclear


def test_a_weekday_name_said_on_that_day_is_that_day_and_last_is_seven_days_earlier() -> None:
    assert one(asked("on Tuesday"), TUESDAY)[1] == TUESDAY
    assert one(asked("last Tuesday"), TUESDAY)[1] == date(2026, 3, 3)


def test_last_week_said_on_a_sunday_does_not_tell_which_week() -> None:
    assert one(asked("on Tuesday last week"), SUNDAY)[1] is None


@pytest.mark.parametrize(
    ("said", "sent_on", "day"),
    [
        ("on Dec 29", date(2026, 1, 5), date(2025, 12, 29)),
        ("on January 5", date(2026, 1, 5), date(2026, 1, 5)),
        ("on January 6", date(2026, 1, 5), date(2025, 1, 6)),
        ("on February 29", date(2026, 3, 1), date(2024, 2, 29)),
        ("on 12/30", date(2026, 1, 2), date(2025, 12, 30)),
    ],
)
def test_a_missing_year_makes_the_day_the_latest_not_after_sending(said: str, sent_on: date, day: date) -> None:
    assert one(asked(said), sent_on)[1] == day


@pytest.mark.parametrize(
    ("said", "day_first", "day"),
    [
        ("on 2/3/2026", False, date(2026, 2, 3)),
        ("on 2/3/2026", True, date(2026, 3, 2)),
        ("on 5/3/2026", False, date(2026, 3, 5)),  # 3 May would be ahead
        ("on 3/5/2026", True, date(2026, 3, 5)),
        ("on 13/2/2026", False, date(2026, 2, 13)),  # there is no thirteenth month
        ("on 2/13/2026", True, date(2026, 2, 13)),
        ("on 5/3", False, date(2026, 3, 5)),
        ("on 11/12", False, date(2025, 11, 12)),
    ],
)
def test_all_number_dates_are_month_first_unless_only_the_other_reading_is_real_or_past(
    said: str, day_first: bool, day: date
) -> None:
    assert one(asked(said), THURSDAY, day_first)[1] == day


@pytest.mark.parametrize(
    "said",
    [
        "on Tuesday, March 4",
        "on March 20, 2026",
        "on Friday, 3/3/2026",
        "on February 30",
        "on Monday the 3rd",
        "on 31 June",
    ],
)
def test_a_wrong_weekday_a_day_ahead_and_a_day_that_is_none_are_unclear(said: str) -> None:
    assert one(asked(said)) == (DateRole.ASKED_ON, None)


@pytest.mark.parametrize(
    "words",
    [
        "I may come, and we march on.", "Our Tuesdays are sacred.", "Every Tuesday we meet.", "He sat down.",
        "It takes 24/7 care and 1/2 of my time.", "The 2nd session went well.", "Call +1 (612) 555-0148.",
        "Version 1.2.3",         "It is a must, and I must not wed.", "We meet at 10:30.", "Mr. May wrote.",
    ],
)  # fmt: skip
def test_everyday_words_are_no_dates(words: str) -> None:
    assert spoken_dates(words, THURSDAY, False, Role.COACH) == ()


def test_the_words_of_a_date_are_cut_from_the_text_unchanged() -> None:
    words = "As you asked in Tuesday’s session (March\n10th, 2026), all is paused."
    for dated in spoken_dates(words, THURSDAY, False, Role.COACH):
        assert dated.words == words[dated.start : dated.end]
    assert [dated.words for dated in spoken_dates(words, THURSDAY, False, Role.COACH)] == [
        "Tuesday",
        "March\n10th, 2026",
    ]
