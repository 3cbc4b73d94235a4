"""A report for programs: as CSV and as JSON. Times to answer are whole seconds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from mailhold.policy.cases import WITHDRAWN
from mailhold.policy.reasons import Outcome, Reason
from mailhold.report.figures import Figures
from mailhold.report.made import Report
from mailhold.sheet import rows_as_csv

_OUTCOMES = tuple(each for each in Outcome if each is not Outcome.IGNORED)
_REASONS = (*(each.value for each in Reason), WITHDRAWN)


def as_csv(report: Report) -> str:
    """A row for each group, named in the first column by what tells them apart; without groups one row of all."""
    groups: Mapping[str, Figures] = report.groups if report.by else {"all": report.total}
    rows = [{report.by or "group": name, **_flat(each)} for name, each in groups.items()]
    header = [report.by or "group", *_flat(report.total)]
    return rows_as_csv(header, ([row[name] for name in header] for row in rows))


def as_json(report: Report) -> str:
    """One object: the days, the messages, the total, the groups if asked for, and every escalation."""
    return json.dumps(
        {
            "from": report.first.isoformat(),
            "to": report.last.isoformat(),
            "zone": str(report.zone),
            "messages": report.traffic.messages,
            "ignored": report.traffic.ignored,
            "total": _nested(report.total),
            **({f"by_{report.by}": {name: _nested(each) for name, each in report.groups.items()}} if report.by else {}),
            "escalations": [
                {
                    "case_number": each.case_number,
                    "received_at": each.received_at.isoformat(),
                    "client": each.client,
                    "coach": each.coach,
                    "outcome": each.outcome,
                    "cause": each.cause,
                }
                for each in report.escalations
            ],
        }
    )


def _nested(figures: Figures) -> dict[str, Any]:
    return {
        "requests": figures.requests,
        "outcomes": {each.value: figures.outcomes.get(each, 0) for each in _OUTCOMES},
        "reasons": {each: figures.reasons.get(each, 0) for each in _REASONS},
        **_counts(figures),
    }


def _flat(figures: Figures) -> dict[str, Any]:
    return {
        "requests": figures.requests,
        **{each.value: figures.outcomes.get(each, 0) for each in _OUTCOMES},
        **_counts(figures),
        **{each: figures.reasons.get(each, 0) for each in _REASONS},
    }


def _counts(figures: Figures) -> dict[str, Any]:
    return {
        "asked_again": figures.asked_again,
        "verbal": figures.verbal,
        "written": figures.written,
        "by_person": figures.by_person,
        "escalations": figures.escalations,
        "answered": figures.answered,
        "median_seconds": _seconds(figures.median),
        "ninetieth_seconds": _seconds(figures.ninetieth),
    }


def _seconds(time: timedelta | None) -> int | None:
    return None if time is None else round(time.total_seconds())
