"""Which local dates are due, whatever the clock and the time zone do."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mailhold.digest import due

NEW_YORK = ZoneInfo("America/New_York")
BERLIN = ZoneInfo("Europe/Berlin")
EIGHT = time(8)


def _utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


def test_a_day_is_due_from_its_time_on():
    yesterday = date(2026, 6, 8)
    assert due(_utc(2026, 6, 9, 11, 59, 59), EIGHT, NEW_YORK, yesterday) == ()
    assert due(_utc(2026, 6, 9, 12, 0), EIGHT, NEW_YORK, yesterday) == (date(2026, 6, 9),)


def test_a_day_that_was_told_is_not_due_again():
    assert due(_utc(2026, 6, 9, 23, 0), EIGHT, NEW_YORK, date(2026, 6, 9)) == ()


def test_the_first_digest_is_that_of_the_latest_day_due():
    assert due(_utc(2026, 6, 9, 12, 0), EIGHT, NEW_YORK, None) == (date(2026, 6, 9),)
    assert due(_utc(2026, 6, 9, 11, 0), EIGHT, NEW_YORK, None) == (date(2026, 6, 8),)


def test_days_missed_while_down_are_all_named_oldest_first():
    days = due(_utc(2026, 6, 9, 12, 30), EIGHT, NEW_YORK, date(2026, 6, 6))
    assert days == (date(2026, 6, 7), date(2026, 6, 8), date(2026, 6, 9))


def test_days_missed_are_due_before_todays_time_has_come():
    assert due(_utc(2026, 6, 9, 6, 0), EIGHT, NEW_YORK, date(2026, 6, 7)) == (date(2026, 6, 8),)


def test_the_local_date_counts_and_not_that_of_utc():
    evening = time(21)
    assert due(_utc(2026, 6, 10, 1, 0), evening, NEW_YORK, date(2026, 6, 8)) == (date(2026, 6, 9),)


def test_eight_oclock_is_eight_oclock_before_and_after_both_changes_of_the_clock():
    for day, hour in (
        (date(2026, 3, 7), 13),
        (date(2026, 3, 8), 12),
        (date(2026, 10, 31), 12),
        (date(2026, 11, 1), 13),
    ):
        moment = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
        before = day - timedelta(days=1)
        assert due(moment - timedelta(seconds=1), EIGHT, NEW_YORK, before) == ()
        assert due(moment, EIGHT, NEW_YORK, before) == (day,)


def test_a_time_that_the_clock_jumps_over_is_due_when_the_jump_is_past():
    # New York, 8 March 2026: 02:00 EST becomes 03:00 EDT at 07:00 UTC.
    half_past_two = time(2, 30)
    assert due(_utc(2026, 3, 8, 6, 59), half_past_two, NEW_YORK, date(2026, 3, 7)) == ()
    assert due(_utc(2026, 3, 8, 7, 30), half_past_two, NEW_YORK, date(2026, 3, 7)) == (date(2026, 3, 8),)
    assert due(_utc(2026, 3, 9, 6, 29), half_past_two, NEW_YORK, date(2026, 3, 8)) == ()


def test_a_time_that_comes_twice_is_due_once_from_the_first():
    # Berlin, 25 October 2026: 03:00 CEST becomes 02:00 CET at 01:00 UTC.
    half_past_two = time(2, 30)
    assert due(_utc(2026, 10, 25, 0, 30), half_past_two, BERLIN, date(2026, 10, 24)) == (date(2026, 10, 25),)
    assert due(_utc(2026, 10, 25, 1, 30), half_past_two, BERLIN, date(2026, 10, 25)) == ()


def test_each_day_of_a_year_is_told_once_whatever_the_hour():
    for zone in (NEW_YORK, BERLIN, ZoneInfo("Australia/Lord_Howe"), ZoneInfo("UTC")):
        for at in (time(0, 0), time(2, 30), time(23, 59)):
            told: list[date] = []
            moment = _utc(2026, 1, 1, 12, 0)
            while moment < _utc(2027, 1, 1, 12, 0):
                told += due(moment, at, zone, told[-1] if told else None)
                moment += timedelta(hours=5)
            assert told == [told[0] + timedelta(days=n) for n in range(len(told))]
            assert len(told) in (365, 366)


def test_a_clock_that_goes_back_some_hours_tells_nothing_twice():
    assert due(_utc(2026, 6, 9, 9, 0), EIGHT, NEW_YORK, date(2026, 6, 9)) == ()


def test_a_date_far_ahead_left_by_a_wrong_clock_does_not_silence_the_digest():
    assert due(_utc(2026, 6, 9, 12, 0), EIGHT, NEW_YORK, date(2027, 6, 9)) == (date(2026, 6, 9),)
