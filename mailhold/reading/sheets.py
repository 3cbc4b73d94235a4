"""The style sheets of a document → ``Rules``: which declarations hold for which elements, as far as they hide words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from mailhold.reading.styles import Style, declarations, hides

_CHARACTERS = 200_000
_SEARCHED = 10  # selectors that are looked up in the document, at most
_SIMPLE = re.compile(r"[a-z][a-z0-9]{0,20}|[a-z0-9]{0,20}[.#][a-z0-9_-]{1,100}")
# The last two of elements inside others, and attributes; the time for more, for siblings and for ":has" has no bound.
_COMPOUND = (
    r"(?:[a-z0-9]{1,20}|(?=[.#\[]))(?:[.#][a-z0-9_-]{1,100}|\[[a-z0-9_-]{1,60}(?:[*^$~|]?=[^\[\]]{1,100})?\]){0,4}"
)
_NESTED = re.compile(rf"(?:[^:+~]{{0,200}}?[ >])??({_COMPOUND}(?:\s?[ >]\s?{_COMPOUND})?)", re.IGNORECASE)
_SHOWN_MEDIA = re.compile(r"@media\s+(?:only\s+)?(?:screen|all)(?:\s*,\s*(?:screen|all|print|tv|projection))*")
_TELLING = re.compile(
    r"display|visibility|hide|opacity|font|color|background|clip|height|width|-\d{3}|zoom|transform|filter"
)


@dataclass(frozen=True, slots=True)
class Rules:
    """``simple``: selector (tag, .class, #id, tag.class) → declarations. ``hidden``: elements other selectors hide."""

    simple: dict[str, Style] = field(default_factory=dict)
    hidden: frozenset[int] = frozenset()

    def style(self, tag: str, names: Sequence[str], inline: Style) -> Style:
        """The declarations of an element with these classes and ids (lower case): ``inline`` ones last."""
        if not self.simple:
            return inline
        selectors = [tag, *(f"{before}{mark}{name}" for before in ("", tag) for mark in ".#" for name in names)]
        found = [self.simple[selector] for selector in selectors if selector in self.simple]
        if not found:
            return inline
        whole: dict[str, str] = {}
        for style in (*found, inline):
            whole.update(style)
        return whole


def rules_of(tree: LexborHTMLParser) -> Rules:
    """The rules of the style sheets in ``tree``. Rules for small screens, for dark mode and for print do not count."""
    simple: dict[str, dict[str, str]] = {}
    searched: list[str] = []
    for sheet in tree.tags("style"):
        text = (sheet.text(deep=True) or "")[:_CHARACTERS]
        if not _TELLING.search(text.lower()):
            continue
        for selectors, body in _rules(text):
            if not _TELLING.search(body.lower()):
                continue
            style = declarations(body)
            for selector in map(str.strip, selectors.split(",")):
                if _SIMPLE.fullmatch(selector.lower()):
                    simple.setdefault(selector.lower(), {}).update(style)
                elif len(searched) < _SEARCHED and hides(style) and (nested := _NESTED.fullmatch(selector)):
                    searched.append(nested[1])
    return Rules(dict(simple), frozenset(node.mem_id for each in searched for node in _found(tree, each)))


def _found(tree: LexborHTMLParser, selector: str) -> list[LexborNode]:
    try:
        return tree.css(selector)
    except (SelectolaxError, ValueError):
        return []  # a selector for browsers, such as one with a vendor's name


def _rules(text: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations of each rule that holds on a screen."""
    text = _without_comments(text)
    around: list[str] = []
    start = 0
    for match in re.finditer(r"[{}]", text):
        if match.group() == "{":
            around.append(text[start : match.start()].rpartition(";")[2].strip())
        elif around:
            prelude = around.pop()
            shown = all(_SHOWN_MEDIA.fullmatch(each.lower()) for each in around)
            if prelude and not prelude.startswith("@") and shown:
                yield prelude, text[start : match.start()]
        start = match.end()


def _without_comments(text: str) -> str:
    """``text`` without comments and the marks of an HTML comment that old programs put around a sheet."""
    pieces = text.replace("<!--", "").replace("-->", "").split("/*")
    return pieces[0] + "".join(piece.partition("*/")[2] for piece in pieces[1:])
