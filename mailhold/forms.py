"""How a reply looks: ``TextForm`` and ``HtmlForm`` offer the same few shapes, so that each sentence is written once.

In a template a blank line parts two paragraphs, and the shapes are:

``form.quote(words)``        words that somebody wrote
``form.lead(words)``         the bold start of a paragraph
``form.small(words)``        something for the margin
``form.facts(rows)``         a small table of (label, value)
``form.points(items)``       a list, one sentence a point
``form.heading(words)``      a heading
``form.figures(rows)``       a row of (number, what it counts)
``form.bars(rows)``          a bar for each (label, number)
``form.entry(title, …)``     one line of a list, with its details below
``{% call form.letter() %}`` an email that the coach can copy and send
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeVar

from markupsafe import Markup, escape

StrOrMarkup = TypeVar("StrOrMarkup", str, Markup)

WIDTH = 72  # characters of a text line (RFC 3676, 4.2 says at most 78)
_BLANK_LINES = re.compile(r"\n{2,}")


class TextForm:
    """Plain text."""

    @staticmethod
    def whole(words: str) -> str:
        """A rendered template with its paragraphs filled to ``WIDTH`` and one blank line between them."""
        return "\n\n".join(_filled(each) for each in _paragraphs(words)) + "\n"

    @staticmethod
    def quote(words: str) -> str:
        """Indented. Not after "> ": quoted back to us, that would read as the words of one more writer."""
        return _apart(_lines(f"“{words}”", "    "))

    @staticmethod
    def lead(words: str) -> str:
        """The words as they are: text has no bold."""
        return words

    @staticmethod
    def small(words: str) -> str:
        """The words as they are."""
        return words

    @staticmethod
    def facts(rows: Iterable[tuple[str, str]]) -> str:
        """One row a line, the values one below the other."""
        rows = list(rows)
        wide = max(len(label) for label, _ in rows) + 2
        return _apart("\n".join(f"    {label + ':':<{wide}}{value}" for label, value in rows))

    @staticmethod
    def points(items: Iterable[str]) -> str:
        """Each point after a dash."""
        return _apart("\n".join(_lines(each, "      ").replace("      ", "    - ", 1) for each in items))

    @staticmethod
    def heading(words: str) -> str:
        """A line that stands out."""
        return _apart(f"== {words} ==")

    @staticmethod
    def figures(rows: Iterable[tuple[int, str]]) -> str:
        """One figure a line."""
        return _apart("\n".join(f"    {number:>4} {words}" for number, words in rows))

    @staticmethod
    def bars(rows: Iterable[tuple[str, int]]) -> str:
        """One bar a line."""
        rows = list(rows)
        most = max([number for _, number in rows], default=0) or 1
        wide = max((len(label) for label, _ in rows), default=0)
        return _apart(
            "\n".join(f"    {label:<{wide}} {number:>5} {'#' * (number * 30 // most)}" for label, number in rows)
        )

    @staticmethod
    def entry(title: str, *details: str) -> str:
        """The title after a dash, each detail on a line of its own."""
        lines = [_lines(title, "      ").replace("      ", "    - ", 1)]
        return _apart("\n".join(lines + [_lines(each, "      ") for each in details if each]))

    @staticmethod
    def letter(caller: Callable[[], str]) -> str:
        """The letter, indented."""
        return _apart("\n    \n".join(_lines(each, "    ") for each in _paragraphs(caller())))


class HtmlForm:
    """HTML with inline styles. ``frame.html.j2`` changes the classes ``mh-*`` in dark mode."""

    @staticmethod
    def paragraphs(words: Markup) -> Markup:
        """Each paragraph of a rendered template in ``<p>``; what is a block of its own already stays."""
        return Markup("\n").join(
            each if each.startswith(_BLOCKS) else _PARAGRAPH.format(each)
            for each in map(Markup, _paragraphs(words))  # parts of what is escaped already
        )

    @staticmethod
    def quote(words: str) -> Markup:
        """A block with a bar at its left. Not a ``blockquote``, for the reason told at the text's ``quote``."""
        return _apart(_QUOTE.format(words))

    @staticmethod
    def lead(words: str) -> Markup:
        """Bold."""
        return Markup("<strong>{}</strong>").format(words)

    @staticmethod
    def small(words: str) -> Markup:
        """Smaller and paler."""
        return _SMALL.format(words)

    @staticmethod
    def facts(rows: Iterable[tuple[str, str]]) -> Markup:
        """A table, the labels being its row headers."""
        return _apart(_FACTS.format(Markup("").join(_FACT.format(label, value) for label, value in rows)))

    @staticmethod
    def points(items: Iterable[str]) -> Markup:
        """A bulleted list."""
        return _apart(_POINTS.format(Markup("").join(_POINT.format(each) for each in items)))

    @staticmethod
    def heading(words: str) -> Markup:
        """A heading."""
        return _apart(_HEADING.format(words))

    @staticmethod
    def figures(rows: Iterable[tuple[int, str]]) -> Markup:
        """Large figures side by side."""
        return _apart(_FIGURES.format(Markup("").join(_FIGURE.format(number, words) for number, words in rows)))

    @staticmethod
    def bars(rows: Iterable[tuple[str, int]]) -> Markup:
        """Bars made of table cells, which every mail client shows."""
        rows = list(rows)
        most = max([number for _, number in rows], default=0) or 1
        bars = (
            _BAR.format(label, max(1, number * 100 // most), "#5b8def" if number else "#d5dbe1", number)
            for label, number in rows
        )
        return _apart(_BARS.format(Markup("").join(bars)))

    @staticmethod
    def entry(title: str, *details: str) -> Markup:
        """A bold title, the details below it."""
        return _apart(_ENTRY.format(title, Markup("").join(_DETAIL.format(each) for each in details if each)))

    @staticmethod
    def letter(caller: Callable[[], Markup]) -> Markup:
        """A box that looks like a sheet of paper."""
        return _apart(_LETTER.format(HtmlForm.paragraphs(escape(caller()))))


_BLOCKS = ("<div", "<table", "<ul", "<h2")
_POINTS = Markup('<ul style="margin:0 0 16px;padding:0 0 0 22px">{}</ul>')
_POINT = Markup('<li style="margin:0 0 6px">{}</li>')
_PARAGRAPH = Markup('<p style="margin:0 0 16px">{}</p>')
_QUOTE = Markup(
    '<div class="mh-quote" style="margin:0 0 16px;padding:2px 0 2px 14px;border-left:4px solid #9aa5b1;'
    'color:#3b4654">“{}”</div>'
)
_SMALL = Markup('<span class="mh-soft" style="font-size:13px;color:#55606e">{}</span>')
_HEADING = Markup(
    '<h2 style="margin:24px 0 12px;padding:0 0 6px;border-bottom:2px solid #d5dbe1;font-size:18px;'
    'line-height:1.3">{}</h2>'
)
_FIGURES = Markup(
    '<table role="presentation" width="100%" style="margin:0 0 16px;border-collapse:separate;border-spacing:0;'
    'table-layout:fixed;font:inherit;color:inherit"><tr>{}</tr></table>'
)
_FIGURE = Markup(
    '<td class="mh-letter" style="padding:10px 8px;text-align:center;vertical-align:top;background:#fbfaf6;'
    'color:#1f2933;border:1px solid #d5dbe1"><span style="font-size:26px;font-weight:bold">{}</span><br>'
    '<span class="mh-soft" style="font-size:13px;color:#55606e">{}</span></td>'
)
_BARS = Markup(
    '<table role="presentation" width="100%" style="margin:0 0 16px;border-collapse:collapse;font:inherit;'
    'color:inherit">{}</table>'
)
_BAR = Markup(
    '<tr><td class="mh-soft" style="padding:2px 10px 2px 0;white-space:nowrap;width:1%;font-size:13px;color:#55606e">'
    '{}</td><td style="padding:2px 0"><table role="presentation" width="{}%" style="border-collapse:collapse"><tr>'
    '<td style="height:14px;line-height:14px;font-size:1px;background:{}">&nbsp;</td></tr></table></td>'
    '<td style="padding:2px 0 2px 8px;width:1%;white-space:nowrap;text-align:right;font-size:13px">{}</td></tr>'
)
_ENTRY = Markup('<div style="margin:0 0 10px;line-height:1.4"><strong>{}</strong>{}</div>')
_DETAIL = Markup('<br><span class="mh-soft" style="font-size:14px;color:#55606e">{}</span>')
_FACTS = Markup('<table style="margin:0 0 16px;border-collapse:collapse;font:inherit;color:inherit">{}</table>')
_FACT = Markup(
    '<tr><th scope="row" class="mh-soft" style="padding:3px 16px 3px 0;text-align:left;vertical-align:top;'
    'white-space:nowrap;font-weight:normal;color:#55606e">{}</th>'
    '<td style="padding:3px 0;vertical-align:top">{}</td></tr>'
)
_LETTER = Markup(
    '<div class="mh-letter" style="margin:0 0 16px;padding:16px 16px 1px;border:1px dashed #8a94a0;border-radius:6px;'
    'background:#fbfaf6;color:#1f2933">{}</div>'
)


def _apart(shape: StrOrMarkup) -> StrOrMarkup:
    """A shape is a paragraph of its own wherever it is called, since blank lines stand around it."""
    return shape.__class__("\n\n") + shape + "\n\n"


def _paragraphs(words: str) -> list[str]:
    return [each for each in _BLANK_LINES.split(words.strip("\n")) if each.strip()]


def _filled(paragraph: str) -> str:
    return paragraph.rstrip() if paragraph.startswith("    ") else _lines(paragraph, "")


def _lines(words: str, before: str) -> str:
    room = WIDTH - len(before)
    lines: list[str] = []
    line = ""
    for word in words.split():
        if line and len(line) + 1 + len(word) > room:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join(before + each for each in (*lines, line))


def day(value: date | None, otherwise: str = "open") -> str:
    """A day as people write it: "Tuesday, March 3, 2026"; ``otherwise`` where there is none."""
    return f"{value:%A, %B} {value.day}, {value.year}" if value else otherwise


def short_day(value: date | None, otherwise: str = "") -> str:
    """A day in a list: "Tue, Mar 3"; ``otherwise`` where there is none."""
    return f"{value:%a, %b} {value.day}" if value else otherwise


FILTERS: dict[str, Callable[..., Any]] = {"day": day, "short_day": short_day}
