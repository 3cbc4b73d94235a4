"""The charts of a report's page, drawn by matplotlib as SVG. The same report always gives the same bytes.

matplotlib comes with ``pip install "mailhold[charts]"``; why it and no other stands in ``docs/decisions``.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FixedFormatter, FixedLocator, MaxNLocator, NullLocator

from mailhold.policy.reasons import Outcome
from mailhold.report.figures import Figures
from mailhold.report.made import Report
from mailhold.report.page import Chart
from mailhold.report.words import spoken

_COLOURS = {
    Outcome.PROCESSED: ("#2f855a", "processed"),
    Outcome.MORE_INFORMATION_NEEDED: ("#d69e2e", "more information needed"),
    Outcome.NOT_PROCESSED: ("#718096", "not processed"),
    Outcome.FOR_OPS: ("#3182ce", "with a person"),
}
_STYLE: Any = {
    "svg.hashsalt": "mailhold",
    "font.size": 11,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "axes.grid": True,
    "grid.color": "#e6e9ef",
}
_TIMES = (
    ("1 s", 1 / 3600),
    ("10 s", 10 / 3600),
    ("1 min", 1 / 60),
    ("10 min", 1 / 6),
    ("1 hour", 1.0),
    ("10 hours", 10.0),
    ("2 days", 48.0),
    ("10 days", 240.0),
    ("90 days", 2160.0),
)
"""The times that the scale of times names, in hours."""

_WIDE = 9.0  # inches; the page shows it at the width it has


def charts(report: Report) -> tuple[Chart, ...]:
    """Requests of each week, reasons, times to answer; a chart with nothing in it is left out."""
    drawn = []
    if report.total.requests:
        drawn.append(_weeks(report.weeks))
    if report.total.reasons:
        drawn.append(_reasons(report.total.reasons))
    if report.total.answered:
        drawn.append(_waits(report.weeks))
    return tuple(drawn)


def _weeks(weeks: Mapping[str, Figures]) -> Chart:
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(_WIDE, 3.4), layout="constrained")
        axes = figure.subplots()
        below = [0] * len(weeks)
        for outcome, (colour, words) in _COLOURS.items():
            counts = [each.outcomes.get(outcome, 0) for each in weeks.values()]
            axes.bar(range(len(weeks)), counts, bottom=below, color=colour, label=words, width=0.8)
            below = [one + more for one, more in zip(below, counts, strict=True)]
        axes.yaxis.set_major_locator(MaxNLocator(integer=True))
        _name_weeks(axes, weeks)
        figure.legend(loc="outside upper left", ncols=len(_COLOURS), frameon=False, fontsize=10)
        busiest = max(weeks, key=lambda week: weeks[week].requests)
        words = f"{sum(below)} requests in {len(weeks)} weeks, most in that of {busiest}: {weeks[busiest].requests}."
        return Chart("Requests of each week, by outcome", words, _svg(figure))


def _reasons(reasons: Mapping[str, int]) -> Chart:
    rising = sorted(reasons.items(), key=lambda item: (item[1], item[0]))
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(_WIDE, 0.6 + 0.34 * len(rising)), layout="constrained")
        axes = figure.subplots()
        bars = axes.barh([spoken(name) for name, _ in rising], [count for _, count in rising], color="#5b8def")
        axes.bar_label(bars, padding=4)
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        axes.grid(visible=False, axis="y")
        words = ", ".join(f"{spoken(name)} {count}" for name, count in reversed(rising))
        return Chart("Reasons", words, _svg(figure))


def _waits(weeks: Mapping[str, Figures]) -> Chart:
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(_WIDE, 3.0), layout="constrained")
        axes = figure.subplots()
        known = [(place, each) for place, each in enumerate(weeks.values()) if each.answered]
        places = [place for place, _ in known]
        highest = [_hours(each.ninetieth) for _, each in known]
        lowest = [_hours(each.median) for _, each in known]
        axes.plot(places, highest, "o-", color="#d69e2e", label="9 of 10 within")
        axes.plot(places, lowest, "o-", color="#2f855a", label="half within")
        axes.set_yscale("log")
        axes.yaxis.set_major_locator(FixedLocator([hours for _, hours in _TIMES]))
        axes.yaxis.set_major_formatter(FixedFormatter([name for name, _ in _TIMES]))
        axes.yaxis.set_minor_locator(NullLocator())
        axes.set_ylim(*_between_times(min(lowest), max(highest)))
        _name_weeks(axes, weeks)
        figure.legend(loc="outside upper left", ncols=2, frameon=False, fontsize=10)
        return Chart("Time to answer, by week", "The figures stand in the table of weeks below.", _svg(figure))


def _name_weeks(axes: Axes, weeks: Mapping[str, Figures]) -> None:
    """The Mondays below the bars, as many as have room."""
    every = max(1, -(-len(weeks) // 13))
    places = range(0, len(weeks), every)
    names = list(weeks)
    axes.set_xlim(-0.6, len(weeks) - 0.4)
    axes.set_xticks(list(places), [_short_day(names[place]) for place in places])
    axes.grid(visible=False, axis="x")


def _short_day(monday: str) -> str:
    day = date.fromisoformat(monday)
    return f"{day:%b} {day.day}" + (f"\n{day.year}" if day.month == 1 and day.day <= 7 else "")


def _hours(time: timedelta | None) -> float:
    """In hours; no less than a second, since the scale is logarithmic."""
    return max(1.0, time.total_seconds() if time else 0.0) / 3600


def _between_times(lowest: float, highest: float) -> tuple[float, float]:
    """The named times around both, so that the scale always shows two names at least."""
    times = [hours for _, hours in _TIMES]
    return (
        max((each for each in times if each <= lowest), default=times[0]) * 0.8,
        min((each for each in times if each > highest), default=highest) * 1.2,
    )


def _svg(figure: Figure) -> bytes:
    drawn = io.BytesIO()
    figure.savefig(drawn, format="svg", metadata={"Date": None, "Creator": None})
    return drawn.getvalue()
