"""Dates of header blocks and attributions, in every language of the data."""

from __future__ import annotations

from datetime import datetime

import pytest

from mailhold.reading.header_dates import find, parse
from mailhold.reading.languages import LANGUAGES

WRITTEN = (
    ("Tue, Mar 3, 2026 at 9:12 PM", "2026-03-03T21:12:00"),
    ("Tuesday, March 3, 2026 12:05 AM", "2026-03-03T00:05:00"),
    ("Tue, 3 Mar 2026 09:12:44 -0330", "2026-03-03T09:12:44-03:30"),
    ("3/3/26  9:12 AM  (GMT-06:00)", "2026-03-03T09:12:00-06:00"),
    ("02/03/2026 4:11 PM", "2026-02-03T16:11:00"),
    ("02/03/2026 16:11", "2026-03-02T16:11:00"),
    ("13/02/2026 4:11 PM", "2026-02-13T16:11:00"),
    ("Tue 02/03/2026 16:11", "2026-02-03T16:11:00"),
    ("Di., 3. März 2026 um 09:12 Uhr", "2026-03-03T09:12:00"),
    ("Dienstag, 3. März 2026 09:12:44 MEZ", "2026-03-03T09:12:44+01:00"),
    ("mar, 3 mar 2026 a las 9:12 p. m.", "2026-03-03T21:12:00"),
    ("mar. 3 mars 2026 à 09:12", "2026-03-03T09:12:00"),
    ("úterý 3. března 2026 09:12:44 SEČ", "2026-03-03T09:12:44+01:00"),
    ("maanantai 2. maaliskuuta 2026 klo 17.55.44 +0200", "2026-03-02T17:55:44+02:00"),
    ("2026. márc. 3., K, 9:12", "2026-03-03T09:12:00"),
    ("3 Mart 2026 Salı 09:12", "2026-03-03T09:12:00"),
    ("wtorek, 3 listopada 2026 09:12", "2026-11-03T09:12:00"),
    ("utorak, 3. listopada 2026. u 09:12", "2026-11-03T09:12:00"),
    ("2026年3月3日(火) 午後9:12", "2026-03-03T21:12:00"),
    ("2026年3月3日 星期二 上午9:12", "2026-03-03T09:12:00"),
    ("2026년 3월 3일 화요일 오후 9:12", "2026-03-03T21:12:00"),
    ("Thứ 3, 3 thg 3, 2026 lúc 9:12", "2026-03-03T09:12:00"),
    ("วันอังคารที่ 3 มีนาคม 2569 เวลา 09:12", "2026-03-03T09:12:00"),
    ("الثلاثاء، ٣ مارس ٢٠٢٦ في ٩:١٢ م", "2026-03-03T21:12:00"),
    ("יום ג׳, 3 במרץ 2026 ב-9:12", "2026-03-03T09:12:00"),
    ("Τρίτη, 3 Μαρτίου 2026 9:12 μ.μ.", "2026-03-03T21:12:00"),
    ("2026-03-03 09:12", "2026-03-03T09:12:00"),
    ("Tuesday, March 3rd, 2026 at 9:12 AM", "2026-03-03T09:12:00"),
    ("March 3, 2026", "2026-03-03T00:00:00"),
)


@pytest.mark.parametrize(("written", "iso"), WRITTEN)
def test_a_date_is_read_in_the_senders_own_time(written: str, iso: str) -> None:
    moment = parse(written)
    assert moment is not None
    assert moment.isoformat() == iso


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_month_of_every_language_is_itself_in_that_language(language: object) -> None:
    months = getattr(language, "months", "").split("|")
    assert len(months) == 12
    for number, group in enumerate(months, 1):
        word = group.split()[0]
        written = f"2026年{number}月3日" if word[0].isdigit() else f"3 {word} 2026 09:12"
        moment = parse(written, frozenset({getattr(language, "code", "")}))
        assert moment is not None, written
        assert (moment.month, moment.day) == (number, 3), written


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_language_has_its_labels_and_seven_weekdays(language: object) -> None:
    for field in ("author", "to", "cc", "date", "subject", "forwarded", "wrote"):
        assert getattr(language, field), field
    assert len(getattr(language, "weekdays", "").split("|")) == 7


def test_a_name_behind_the_date_is_no_part_of_it() -> None:
    for name in ("May Sutherland", "Jan Novak", "April Jones", "Sun Li", "Sat Kaur"):
        text = f"On Tue, Mar 3, 2026 at 9:12 AM {name} <x@y.example> wrote:"
        found = find(text)
        assert found is not None
        assert text[found.start : found.end] == "Tue, Mar 3, 2026 at 9:12 AM"


def test_what_is_no_day_is_no_date() -> None:
    for text in (
        "",
        "yesterday",
        "3 March",
        "March 2026",
        "31 February 2026 09:12",
        "call 555-0148",
        "9:12",
        "99/99/9999",
        "٣" * 400,
    ):
        assert parse(text) is None, text


def test_a_date_far_into_a_line_is_not_looked_for() -> None:
    assert find("x" * 400 + " 3 March 2026 09:12") is None


def test_the_zone_decides_whether_the_moment_is_aware() -> None:
    naive, aware = parse("3 March 2026 09:12"), parse("3 March 2026 09:12 EST")
    assert isinstance(naive, datetime)
    assert isinstance(aware, datetime)
    assert (naive.tzinfo, str(aware.utcoffset())) == (None, "-1 day, 19:00:00")
