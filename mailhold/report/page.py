"""``page``: a report as one HTML file, its charts inside; nothing is fetched when it is opened.

The words stand in ``templates/report.html.j2``.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from mailhold.cleaning import one_line
from mailhold.errors import UsageError
from mailhold.policy.reasons import Channel, Outcome
from mailhold.records.requests import Request, Traffic
from mailhold.report.figures import Figures, by_coach, by_week, figures
from mailhold.report.made import By, Report
from mailhold.report.words import share, spoken, wait
from mailhold.samples import NOW
from mailhold.templating import Templates

TEMPLATE = "report.html.j2"

_HEADER = (
    "requests",
    "processed",
    "more needed",
    "not processed",
    "with a person",
    "asked again",
    "by call",
    "escalated",
    "half in",
    "9 of 10 in",
)


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing: ``words`` say what it shows to who cannot see it."""

    title: str
    words: str
    svg: bytes


def write_page(report: Report, file: Path, own: Path | None) -> None:
    """Write the page to ``file``, replacing a page that is there. ``own``: the folder of own templates, if any.

    Raises ``UsageError`` where matplotlib is not installed or the file cannot be written, and ``TemplateError``.
    """
    if file.suffix.lower() not in (".html", ".htm"):
        raise UsageError(f"{file} is no name of a page; call it {file.stem or 'report'}.html")
    try:
        from mailhold.report.charts import charts  # noqa: PLC0415 - an optional extra, and slow to import
    except ImportError as error:
        raise UsageError(
            f"the charts need {error.name}, and it is not installed where mailhold is: pip install matplotlib; "
            "--csv and --json need none"
        ) from None
    words = page(report, charts(report), Templates(own))
    try:
        file.write_text(words, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{file} cannot be written ({error.strerror}); name a file in a folder of yours") from None


def page(report: Report, charts: Sequence[Chart], templates: Templates) -> str:
    """The whole page. Raises ``TemplateError``."""
    by = report.by if report.by and report.by is not By.WEEK else None
    values = {
        "first": report.first,
        "last": report.last,
        "zone": str(report.zone),
        "messages": report.traffic.messages,
        "ignored": report.traffic.ignored,
        "figures": _figures(report.total),
        "charts": [{"title": each.title, "words": each.words, "address": _address(each)} for each in charts],
        "tables": [
            *([_table(f"By {by}", by.value, report.groups)] if by else []),
            _table("Week by week", "week of", report.weeks),
        ],
        "escalations": [
            {
                "case_number": each.case_number,
                "received_on": f"{each.received_at.astimezone(report.zone):%Y-%m-%d}",
                "client": one_line(each.client, 80),
                "coach": one_line(each.coach, 120),
                "cause": one_line(each.cause, 1500),
            }
            for each in report.escalations
        ],
    }
    return templates.page(TEMPLATE, values)


def sample_page(templates: Templates) -> str:
    """A page of invented requests, without charts, to try its template with. Raises ``TemplateError``."""
    first, last, zone = NOW.date() - timedelta(days=27), NOW.date(), ZoneInfo("UTC")
    requests = tuple(
        Request(
            case_number=f"H-2026-{number:04}",
            coach="marta.keller@firm.example",
            client="Dana Ruiz",
            received_at=NOW - timedelta(days=number),
            answered_at=NOW - timedelta(days=number) + timedelta(seconds=number**3),
            outcome=outcome,
            reason="no_direct_request" if outcome is Outcome.NOT_PROCESSED else "",
            channel=Channel.CLIENT_EMAIL,
            asked_again=number % 3 == 0,
            by_person=False,
            escalated=number in {4, 9},
            cause="an invoice sent twice" if number == 4 else "",
        )
        for number, outcome in enumerate((*Outcome, *Outcome), 1)
        if outcome is not Outcome.IGNORED
    )
    weeks = by_week(requests, first, last, zone)
    escalated = tuple(each for each in requests if each.escalated)
    groups = by_coach(requests)
    told = Report(first, last, zone, Traffic(12, 2), figures(requests), By.COACH, groups, weeks, escalated)
    return page(told, (), templates)


def _figures(total: Figures) -> list[tuple[str, str]]:
    return [
        ("requests", str(total.requests)),
        ("processed", share(total.outcomes.get(Outcome.PROCESSED, 0), total.requests)),
        ("asked for more", share(total.asked_again, total.requests)),
        ("rest on a call", share(total.verbal, total.verbal + total.written)),
        ("half answered in", wait(total.median)),
        ("9 of 10 answered in", wait(total.ninetieth)),
        ("decided by a person", share(total.by_person, total.requests)),
        ("escalated", str(total.escalations)),
    ]


def _table(title: str, first: str, groups: Mapping[str, Figures]) -> dict[str, Any]:
    return {
        "title": title,
        "header": (first, *_HEADER),
        "rows": [
            (
                one_line(spoken(name) if first == By.REASON else name, 120),
                each.requests,
                *(each.outcomes.get(outcome, 0) for outcome in Outcome if outcome is not Outcome.IGNORED),
                share(each.asked_again, each.requests),
                share(each.verbal, each.verbal + each.written),
                each.escalations,
                wait(each.median),
                wait(each.ninetieth),
            )
            for name, each in groups.items()
        ],
    }


def _address(chart: Chart) -> str:
    """The drawing as a ``data:`` address, so that the ids inside one SVG never meet those of another."""
    return "data:image/svg+xml;base64," + base64.b64encode(chart.svg).decode("ascii")
