"""Files → what the child process saw in them. Bounded in time, memory and pixels; the child ends after use."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mailhold.reading.limits import Limits
from mailhold.reading.passages import DocumentState

_ROOT = Path(__file__).parents[3]
_CHILD = "import sys; sys.path.insert(0, sys.argv[1]); from mailhold.reading.screenshots.child import main; main()"
_TOO_LONG = "The picture takes too long or too much memory to read; a plain screenshot would do."
_NOT_TRIED = "There are more pictures than are read of one message."

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words, from ``x0`` to ``x1`` in ``ink``; the ``fill`` behind it goes from ``left`` to ``right``."""

    text: str
    x0: int
    y0: int
    x1: int
    y1: int
    left: int
    right: int
    fill: Colour
    ink: Colour = (0, 0, 0)

    @property
    def height(self) -> int:
        """Of the text, in pixels."""
        return self.y1 - self.y0


@dataclass(frozen=True, slots=True)
class Page:
    """One picture, or one page. ``left`` is where the conversation begins beside a list of chats."""

    width: int
    height: int
    left: int
    background: Colour
    sharpness: float
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """What the child says of one file. ``pages`` only where the state is READ."""

    state: DocumentState
    reason: str
    pages: tuple[Page, ...] = ()


def see(files: Sequence[bytes], limits: Limits) -> tuple[Seen, ...]:
    """What stands in each file, in the same order. A file that ends the child costs only itself."""
    seen: list[Seen] = []
    readable = files[: limits.pictures]
    while len(seen) < len(readable):
        answers = _ask(readable[len(seen) :], limits)
        seen.extend(answers)
        if len(seen) < len(readable):
            seen.append(Seen(DocumentState.TOO_LARGE, _TOO_LONG))
    return (*seen, *(Seen(DocumentState.TOO_LARGE, _NOT_TRIED) for _ in files[limits.pictures :]))


def _ask(files: Sequence[bytes], limits: Limits) -> list[Seen]:
    """The answers of one child, as many as it gave before it ended."""
    seconds = limits.picture_seconds * len(files) + limits.picture_start_seconds
    request = {
        "seconds": 2 * seconds,  # of processor time, on two threads
        "bytes": limits.picture_memory_bytes,
        "pixels": limits.picture_pixels,
        "pages": limits.picture_pages,
        "sizes": [len(file) for file in files],
    }
    written = b"".join((json.dumps(request).encode("ascii"), b"\n", *files))
    command = [sys.executable, "-I", "-c", _CHILD, str(_ROOT)]
    try:
        done = subprocess.run(command, input=written, capture_output=True, timeout=seconds, check=False)  # noqa: S603
        output = done.stdout
    except subprocess.TimeoutExpired as late:
        output = late.stdout or b""
    answers = []
    for line in output.splitlines(keepends=True)[: len(files)]:
        if not line.endswith(b"\n"):
            break
        answers.append(_seen(json.loads(line)))
    return answers


def _seen(answer: dict[str, Any]) -> Seen:
    return Seen(DocumentState(answer["state"]), answer["reason"], tuple(_page(page) for page in answer["pages"]))


def _page(page: dict[str, Any]) -> Page:
    return Page(
        width=page["width"],
        height=page["height"],
        left=page["left"],
        background=_colour(page["background"]),
        sharpness=page["sharpness"],
        lines=tuple(_line(line) for line in page["lines"]),
    )


def _line(line: dict[str, Any]) -> Line:
    x0, y0, x1, y1 = line["box"]
    left, right = line["reach"]
    return Line(line["text"], x0, y0, x1, y1, left, right, _colour(line["fill"]), _colour(line["ink"]))


def _colour(values: list[int]) -> Colour:
    return (values[0], values[1], values[2])
