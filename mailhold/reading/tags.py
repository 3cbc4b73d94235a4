"""HTML, made safe to parse: parsing is quadratic in the depth of nested elements, so depth and size are cut first."""

from __future__ import annotations

import re

from mailhold.reading.limits import Limits
from mailhold.reading.passages import Defect

# <jo@x.example> is a person, not an element; parsers swallow it.
_ADDRESS = re.compile(r"<(?=\s?(?:mailto:)?[\w.+'-]{1,64}@[\w.-]{1,253}\s?>)")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]{0,20})([^<>]{0,8000})>")
# Word's own elements, hundreds in a comment of its head ("<w:LsdException Name="Quote"/>"): nobody sees them, and
# counted as open they would make the whole letter seem too deep.
_WORD = re.compile(r"<[wmo]:[a-zA-Z]{1,40}(?=[\s/])[^<>]{0,300}/>")
_MATTERS = re.compile(r"\s(?:(?:style|class|id)\s{0,3}=|hidden[\s=/>])", re.IGNORECASE)
# Elements that end by themselves do not nest.
# fmt: off
_FLAT = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "colgroup", "body", "html",
    "head", "o:p",
})
# fmt: on
# A parser opens these again in every block that follows; as spans they stay where they are.
_FORMATTING = frozenset(
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"]
)


def bounded(html: str, limits: Limits) -> tuple[str, list[Defect]]:
    """``html`` with bare addresses escaped and cut to the limits, and which limits were reached."""
    defects = []
    if len(html) > limits.body_characters:
        defects.append(Defect("body", f"longer than {limits.body_characters} characters: the rest was not read"))
        html = html[: limits.body_characters]
    if "@" in html:
        html = _ADDRESS.sub("&lt;", html)
    if "/>" in html:
        html = _WORD.sub(lambda match: match.group() if _MATTERS.search(match.group()) else "", html)
    if html.count("<") > limits.html_tags:
        defects.append(Defect("body", f"more than {limits.html_tags} HTML tags: the rest was not read"))
        html = "<".join(html.split("<", limits.html_tags)[: limits.html_tags])
    if _depth(html) > limits.html_depth or html.count("<") > 5_000:
        flat, cut = _flattened(html, limits.html_depth)
        if cut:
            defects.append(Defect("body", f"HTML elements nested deeper than {limits.html_depth} were read flat"))
        html = flat
    return html, defects


def _depth(html: str) -> int:
    """How deep elements nest at most, by the tags alone."""
    if html.count("<") < 200:
        return 0
    depth = deepest = 0
    for match in _TAG.finditer(html):
        if match.group(2).lower() in _FLAT:
            continue
        depth += -1 if match.group(1) else 1
        deepest = max(deepest, depth)
    return deepest


def _flattened(html: str, deepest: int) -> tuple[str, bool]:
    """``html`` without the elements below ``deepest`` (their words stay), formatting elements as spans."""
    depth = dropped = 0
    cut = False

    def kept(match: re.Match[str]) -> str:
        nonlocal depth, dropped, cut
        close, name, rest = match.group(1), match.group(2).lower(), match.group(3)
        if name in _FLAT:
            return match.group()
        if close:
            if dropped:
                dropped -= 1
                return " "
            depth -= 1
        elif depth >= deepest:
            dropped += 1
            cut = True
            return " "
        else:
            depth += 1
        return f"<{close}span{rest}>" if name in _FORMATTING else match.group()

    return _TAG.sub(kept, html), cut
