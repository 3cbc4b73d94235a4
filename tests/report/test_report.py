"""The figures of a report, how they are told apart, and the forms they are told in."""

from __future__ import annotations

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from base64 import b64decode
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from rich.console import Console

from mailhold.errors import UsageError
from mailhold.policy.reasons import Channel, Outcome
from mailhold.records.requests import Request, Traffic
from mailhold.report.as_text import as_csv, as_json
from mailhold.report.charts import charts
from mailhold.report.figures import by_coach, by_reason, by_week, figures
from mailhold.report.for_people import print_report
from mailhold.report.made import By, Report, days
from mailhold.report.page import page, write_page
from mailhold.report.words import share, wait
from mailhold.templating import Templates

NEW_YORK = ZoneInfo("America/New_York")
MONDAY = datetime(2026, 3, 2, 15, tzinfo=UTC)
NUMBERS = count(1)


def request(
    outcome: Outcome = Outcome.PROCESSED,
    reason: str = "",
    *,
    coach: str = "lea@firm.example",
    at: datetime = MONDAY,
    waits: timedelta | None = timedelta(seconds=30),
    channel: Channel = Channel.CLIENT_EMAIL,
    asked: bool = False,
    escalated: bool = False,
    cause: str = "",
) -> Request:
    return Request(
        case_number=f"H-2026-{next(NUMBERS):04}",
        coach=coach,
        client="Noor Haddad",
        received_at=at,
        answered_at=None if waits is None else at + waits,
        outcome=outcome,
        reason=reason,
        channel=channel,
        asked_again=asked,
        by_person=False,
        escalated=escalated,
        cause=cause,
    )


MONTH = (
    request(),
    request(channel=Channel.VERBAL_CONFIRMATION, asked=True, coach="omar@firm.example"),
    request(Outcome.NOT_PROCESSED, "no_direct_request", at=MONDAY + timedelta(days=8)),
    request(Outcome.NOT_PROCESSED, "withdrawn", at=MONDAY + timedelta(days=9)),
    request(Outcome.FOR_OPS, channel=Channel.NONE, waits=None, escalated=True, cause="=HYPERLINK(1) a wrong invoice"),
    request(Outcome.FOR_OPS, channel=Channel.NONE, waits=None, escalated=True, coach="<b>mia@firm.example"),
)


def report(requests: tuple[Request, ...] = MONTH, by: By | None = None) -> Report:
    first, last = date(2026, 3, 1), date(2026, 3, 31)
    weeks = by_week(requests, first, last, NEW_YORK)
    groups = {None: {}, By.COACH: by_coach(requests), By.REASON: by_reason(requests), By.WEEK: weeks}[by]
    escalated = tuple(each for each in requests if each.escalated)
    return Report(first, last, NEW_YORK, Traffic(9, 3), figures(requests), by, groups, weeks, escalated)


def test_half_and_nine_of_ten_are_answered_within_these_times() -> None:
    told = figures([request(waits=timedelta(minutes=each)) for each in range(1, 21)] + [request(waits=None)])
    assert (told.answered, told.median, told.ninetieth) == (20, timedelta(minutes=10.5), timedelta(minutes=18))
    alone = figures([request(waits=timedelta(seconds=7))])
    assert (alone.median, alone.ninetieth) == (timedelta(seconds=7), timedelta(seconds=7))


def test_of_no_requests_there_are_no_times() -> None:
    told = figures([])
    assert (told.requests, told.median, told.ninetieth) == (0, None, None)


def test_written_and_verbal_requests_are_told_apart() -> None:
    told = figures(MONTH)
    assert (told.written, told.verbal, told.asked_again, told.escalations) == (3, 1, 1, 2)


def test_the_groups_of_coaches_and_reasons_hold_every_request_once() -> None:
    for groups in (by_coach(MONTH), by_reason(MONTH)):
        assert sum(each.requests for each in groups.values()) == len(MONTH)
    assert list(by_coach(MONTH)) == ["lea@firm.example", "<b>mia@firm.example", "omar@firm.example"]
    assert list(by_reason(MONTH)) == ["no reason", "no_direct_request", "withdrawn"]


def test_a_week_begins_on_monday_where_the_people_are_and_an_empty_week_is_told() -> None:
    late_sunday = datetime(2026, 3, 9, 3, tzinfo=UTC)  # Sunday evening in New York
    weeks = by_week([request(at=late_sunday)], date(2026, 3, 1), date(2026, 3, 15), NEW_YORK)
    assert {week: each.requests for week, each in weeks.items()} == {"2026-02-23": 0, "2026-03-02": 1, "2026-03-09": 0}


def test_the_days_asked_for_are_read_and_the_usual_ones_are_the_last_ninety() -> None:
    today = date(2026, 6, 30)
    assert days("2026-01-01", "2026-03-31", today) == (date(2026, 1, 1), date(2026, 3, 31))
    assert days("", "", today) == (date(2026, 4, 1), today)


@pytest.mark.parametrize(
    ("first", "last", "why"),
    [
        ("2026-31-03", "", "--from '2026-31-03' is no day"),
        ("", "soon", "--to 'soon' is no day"),
        ("2026-05-01", "2026-04-01", "turn them round"),
        ("0001-01-01", "2026-04-01", "too long"),
        ("9999-12-01", "9999-12-31", "too long"),
    ],
)
def test_days_that_cannot_be_are_refused_with_the_reason(first: str, last: str, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        days(first, last, date(2026, 6, 30))


def test_the_sheet_has_a_row_for_each_group_and_every_reason_as_a_column() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(report(by=By.COACH)))))
    assert [row["coach"] for row in rows] == list(by_coach(MONTH))
    assert (rows[0]["requests"], rows[0]["withdrawn"], rows[0]["median_seconds"]) == ("4", "1", "30")
    [whole] = csv.DictReader(io.StringIO(as_csv(report())))
    assert (whole["group"], whole["requests"], whole["missing_written_proof"]) == ("all", "6", "0")


def test_the_object_for_programs_has_every_figure_and_every_cause() -> None:
    told = json.loads(as_json(report(by=By.WEEK)))
    assert told["total"]["outcomes"] == {
        "processed": 2,
        "more_information_needed": 0,
        "not_processed": 2,
        "for_ops": 2,
    }
    assert told["by_week"]["2026-03-09"]["reasons"]["withdrawn"] == 1
    assert [each["cause"] for each in told["escalations"]] == ["=HYPERLINK(1) a wrong invoice", ""]
    assert (told["from"], told["to"], told["messages"], told["ignored"]) == ("2026-03-01", "2026-03-31", 9, 3)


def test_a_terminal_shows_the_figures_and_which_cause_is_missing() -> None:
    console = Console(width=80, file=io.StringIO(), force_terminal=False)
    print_report(report(by=By.REASON), console)
    told = console.file.getvalue()  # type: ignore[attr-defined]
    for words in (r"requests +6\b", "a wrong invoice", "not recorded", "answered within, half +30 s"):
        assert re.search(words, told), told
    assert all(len(line) <= 80 for line in told.splitlines())


def test_the_page_carries_its_charts_and_fetches_nothing() -> None:
    told = report(by=By.COACH)
    words = page(told, charts(told), Templates())
    assert "&lt;b&gt;mia@firm.example" in words
    assert "<b>" not in words
    assert "not recorded" in words
    drawn = re.findall(r'<img src="data:image/svg\+xml;base64,([^"]+)" alt="([^"]+)"', words)
    assert [ET.fromstring(b64decode(each)).tag for each, _ in drawn] == ["{http://www.w3.org/2000/svg}svg"] * 3  # noqa: S314
    assert drawn[0][1] == "6 requests in 6 weeks, most in that of 2026-03-02: 4."
    assert not re.search(r'(?:src|href)="(?!data:)', words)


def test_the_same_report_is_drawn_to_the_same_bytes() -> None:
    assert charts(report()) == charts(report())


def test_a_page_of_nothing_has_no_charts_and_is_whole() -> None:
    empty = report(())
    assert charts(empty) == ()
    assert "Week by week" in page(empty, (), Templates())


def test_a_page_of_a_hundred_weeks_can_be_drawn() -> None:
    many = tuple(request(at=MONDAY + timedelta(weeks=each), waits=timedelta(0)) for each in range(100))
    weeks = by_week(many, date(2026, 3, 2), date(2028, 1, 30), NEW_YORK)
    told = Report(date(2026, 3, 2), date(2028, 1, 30), NEW_YORK, Traffic(1, 0), figures(many), None, {}, weeks, ())
    assert len(charts(told)) == 2


def test_a_page_is_written_as_html_alone(tmp_path: Path) -> None:
    write_page(report(), tmp_path / "march.html", None)
    assert (tmp_path / "march.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    with pytest.raises(UsageError, match=r"call it march\.html"):
        write_page(report(), tmp_path / "march.png", None)
    with pytest.raises(UsageError, match="cannot be written"):
        write_page(report(), tmp_path / "none" / "march.html", None)


def test_without_matplotlib_the_page_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "mailhold.report.charts", None)
    with pytest.raises(UsageError, match=r"pip install matplotlib"):
        write_page(report(), tmp_path / "march.html", None)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (59, "59 s"), (60, "1 min"), (3599, "60 min"), (3600, "1.0 h"), (86400, "1.0 days"), (None, "-")],
)
def test_a_wait_is_told_in_the_unit_that_fits(seconds: int | None, words: str) -> None:
    assert wait(None if seconds is None else timedelta(seconds=seconds)) == words


def test_a_share_of_nothing_is_none() -> None:
    assert (share(0, 0), share(1, 3)) == ("-", "33%")
