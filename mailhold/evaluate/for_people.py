"""The figures of an evaluation on a terminal: shares, the confusion table, and each miss with its words."""

from __future__ import annotations

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from mailhold.evaluate.scores import PROCESSED, Judged, Scores, Share
from mailhold.policy.reasons import Outcome
from mailhold.terminal import plain

_NAMES = {
    "outcomes": "outcome",
    "precision": "precision of processed",
    "recall": "recall of processed",
    "reasons": "primary reason",
    "channels": "channel",
    "verbal_dates": "date of the verbal request",
    "hold_dates": "hold dates",
    "clients": "client address",
    "client_names": "client name",
    "coaches": "coach address",
    "flags": "flags",
}
_SHORT = {
    "processed": "proc.",
    "more_information_needed": "more",
    "not_processed": "not",
    "for_ops": "ops",
    "ignored": "ign.",
}
_FIRST = 26  # width of the first column of every table, so that the figures stand below each other
_WORDS = 160  # characters of a piece of evidence


def print_scores(scores: Scores, console: Console) -> None:
    """All of it, top to bottom; the figures last, where the eye is."""
    for miss in scores.misses:
        console.print(_miss(miss))
    console.print(_confusion(scores), "")
    for title, groups in (("expected reason", scores.by_reason), ("expected channel", scores.by_channel)):
        console.print(_shares(title, groups), "")
    console.print(_shares("figure", {_NAMES[name]: share for name, share in scores.shares.items()}))


def _shares(title: str, shares: dict[str, Share]) -> RenderableType:
    table = _table()
    table.add_column(title, min_width=_FIRST)
    for heading in ("right", "of", "%"):
        table.add_column(heading, justify="right", min_width=5)
    for name, share in shares.items():
        style = "" if share.right == share.of else "yellow"
        table.add_row(name, str(share.right), str(share.of), f"{100 * share.rate:.1f}", style=style)
    return table


def _confusion(scores: Scores) -> RenderableType:
    table = _table()
    table.add_column("expected ↓  given →", min_width=_FIRST)
    for outcome in Outcome:
        table.add_column(_SHORT[outcome.value], justify="right", min_width=5)
    for expected, given in scores.confusion.items():
        table.add_row(expected, *(_cell(expected, outcome.value, given[outcome.value]) for outcome in Outcome))
    return table


def _cell(expected: str, given: str, count: int) -> Text:
    if expected == given:
        return Text(str(count), "green")
    if not count:
        return Text("·", "dim")
    return Text(str(count), "bold red" if given == PROCESSED else "yellow")


def _miss(judged: Judged) -> RenderableType:
    style = "bold red" if judged.wrongly_processed else "bold"
    title = Text.assemble((judged.case.file.name, style), "  ", (", ".join(judged.wrong()), "yellow"))
    grid = Table.grid(padding=(0, 1))
    grid.add_column(min_width=9, style="dim")
    grid.add_column(overflow="fold")
    for key in judged.wrong():
        grid.add_row(
            key,
            Text.assemble(
                _value(judged.case.expected[key]), (" expected, ", "dim"), _value(judged.got[key]), (" given", "dim")
            ),
        )
    if judged.case.why:
        grid.add_row("label", Text(plain(judged.case.why), "italic"))
    for each in judged.got["evidence"]:
        words = plain(each["words"]).replace("\n", " ")
        words = words if len(words) <= _WORDS else words[:_WORDS] + "…"
        grid.add_row(
            "words",
            Text.assemble((each["kind"], "cyan"), f" “{words}” ", (plain(each["author"] or "nobody known"), "dim")),
        )
    return Group(title, grid, "")


def _value(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(plain(str(each)) for each in value) or "none"
    return plain(str(value)) if value is not None else "none"


def _table() -> Table:
    return Table(box=None, header_style="bold", padding=(0, 2, 0, 0))
