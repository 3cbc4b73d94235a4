"""A text/plain body → the lines a person sees."""

from __future__ import annotations

import re

from mailhold.reading.limits import Limits
from mailhold.reading.lines import Line
from mailhold.reading.passages import Defect

_NEWLINE = re.compile(r"\r\n|\r|\n|\x0b|\x0c|\u2028|\u2029")
_QUOTE_MARKS = re.compile(r"[ \t]{0,8}>(?: ?>)*")
# Characters of no width that editors and phones leave behind; the joiners inside emoji and scripts stay.
INVISIBLE = dict.fromkeys(map(ord, "\ufeff\u200b\u2060\u00ad\u034f\x00"))


def lines_of(
    text: str, limits: Limits, *, flowed: bool = False, delsp: bool = False
) -> tuple[tuple[Line, ...], tuple[Defect, ...]]:
    """The lines of ``text``, quote marks counted, and the bounds that were reached.

    ``flowed`` joins the lines that format=flowed broke (RFC 3676), ``delsp``
    without their last space.
    """
    defects = []
    if len(text) > limits.body_characters:
        defects.append(Defect("body", f"longer than {limits.body_characters} characters: the rest was not read"))
        text = text[: limits.body_characters]
    lines: list[Line] = []
    for raw in _NEWLINE.split(text):
        for piece in _pieces(raw.translate(INVISIBLE), limits.line_characters):
            lines.append(_line(piece, limits.quote_depth, flowed=flowed))
        if len(lines) > limits.body_lines:
            defects.append(Defect("body", f"more than {limits.body_lines} lines: the rest was not read"))
            lines = lines[: limits.body_lines]
            break
    return tuple(_joined(lines, delsp=delsp) if flowed else _remarked(lines)), tuple(defects)


def _pieces(raw: str, length: int) -> list[str]:
    """``raw``, cut into lines of at most ``length`` characters."""
    if len(raw) <= length:
        return [raw]
    return [raw[start : start + length] for start in range(0, len(raw), length)]


def unmarked(raw: str) -> tuple[int, str]:
    """How many quote marks (">") ``raw`` begins with, and what stands behind them."""
    marks = _QUOTE_MARKS.match(raw) if ">" in raw[:9] else None
    return (marks.group().count(">"), raw[marks.end() :].removeprefix(" ")) if marks else (0, raw)


def _line(raw: str, deepest: int, *, flowed: bool) -> Line:
    marks, text = unmarked(raw)
    quote = min(marks, deepest)
    if flowed and not marks:
        text = raw.removeprefix(" ")
    return Line("" if text.isspace() else text, quote, width=len(raw))


def _remarked(lines: list[Line]) -> list[Line]:
    """``lines``, the quote depth given back to the ends of quoted lines that a program wrapped without marking them.

    Such an end follows a full line in the middle of a sentence; an answer begins one.
    """
    whole: list[Line] = []
    for line in lines:
        before = whole[-1] if whole else line
        if line.quote < before.quote and not line.blank and _continues(before, line):
            whole.append(Line(line.text, before.quote, width=line.width))
        else:
            whole.append(line)
    return whole


def _continues(before: Line, line: Line) -> bool:
    first = line.text.split(None, 1)[0]
    full = 0 < before.width <= 80 and before.width + 1 + len(first) > 72
    return full and not first[0].isupper() and before.text.rstrip()[-1:] not in ".?!:;\"'”"


def _joined(lines: list[Line], *, delsp: bool) -> list[Line]:
    """Lines that end in a space, joined with the next of the same quote depth; "-- " ends a paragraph."""
    whole: list[Line] = []
    parts: list[str] = []
    for number, line in enumerate(lines):
        soft = line.text.endswith(" ") and line.text != "-- "
        parts.append(line.text[:-1] if soft and delsp else line.text)
        following = lines[number + 1] if number + 1 < len(lines) else None
        if soft and following is not None and following.quote == line.quote and following.text != "-- ":
            continue
        whole.append(Line("".join(parts), line.quote))
        parts = []
    return whole
