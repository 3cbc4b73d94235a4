"""``judge_cases``: every case through reading and judging, with a progress bar."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.progress import track

from mailhold.config import Config
from mailhold.evaluate.cases import Case
from mailhold.evaluate.scores import Judged
from mailhold.examine import examine
from mailhold.explain.as_json import as_object


def judge_cases(cases: tuple[Case, ...], config: Config, console: Console) -> Iterator[Judged]:
    """Each case beside what was made of it, in order; the bar goes to ``console`` where that is a terminal."""
    examined = examine((case.file for case in cases), config)
    shown = track(
        zip(cases, examined, strict=True),
        "judging",
        total=len(cases),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    for case, each in shown:
        yield Judged(case, as_object(each, passages=False))
