"""CSS, as far as it decides whether a person sees a word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from selectolax.lexbor import LexborHTMLParser

# Selectors (".name", "#name", "tag") whose elements are not shown.
Rules = frozenset[str]

_STYLE_CHARACTERS = 200_000
_SIMPLE = re.compile(r"[a-z][a-z0-9]*|[a-z0-9]{0,20}([.#][a-z0-9_-]{1,100})")
_ZERO = re.compile(r"-?0?\.?0*(?:px|pt|em|rem|%|in|cm|ex)?")
_NUMBER = re.compile(r"(-?\d{0,6}\.?\d{0,6})\s?(px|pt)?")
_WHITE = frozenset(
    {"white", "#fff", "#ffffff", "transparent", "rgb(255,255,255)", "rgba(255,255,255,1)", "rgba(0,0,0,0)"}
)
_OUTLOOK_RULE = re.compile(
    r"solid\s?(?:#?(?:e1e1e1|b5c4df|b5c4de|cccccc|ccc)|windowtext)?\s?1(?:\.0)?(?:pt|px)", re.IGNORECASE
)


@lru_cache(maxsize=256)
def declarations(style: str) -> Mapping[str, str]:
    """The declarations of a style attribute or rule, lower case; ``!important`` wins, else the last."""
    found: dict[str, str] = {}
    firm: set[str] = set()
    for declaration in style[:4_000].lower().split(";"):
        name, colon, value = declaration.partition(":")
        name, value = name.strip(), value.strip()
        important = value.endswith("important")
        if important:
            value = value.rpartition("!")[0].strip()
        if colon and (important or name not in firm):
            found[name] = value
            if important:
                firm.add(name)
    return MappingProxyType(found)


def hides(style: Mapping[str, str], *, painted: bool) -> bool:
    """Whether words with these declarations are not seen. ``painted``: they stand on a background that is not white."""
    if not style:
        return False
    if (
        style.get("display") == "none"
        or style.get("visibility") in ("hidden", "collapse")
        or style.get("mso-hide") == "all"
    ):
        return True
    if _is_zero(style.get("opacity")) or style.get("clip", "").replace(" ", "").startswith("rect(0"):
        return True
    size = _length(style.get("font-size"))
    if size is not None and size <= 1:
        return True
    if style.get("overflow") == "hidden" and any(_is_zero(style.get(side)) for side in _SIDES):
        return True
    if _is_zero(style.get("max-height")) or any(
        (_length(style.get(side)) or 0) <= -500 for side in ("left", "top", "text-indent")
    ):
        return True
    color = style.get("color", "").replace(" ", "")
    if not color:
        return False
    behind = (style.get("background-color") or style.get("background") or "").replace(" ", "")
    return color in ("transparent", behind) or (color in _WHITE and not painted and behind in ("", *_WHITE))


_SIDES = ("height", "width", "max-width", "line-height")


def paints(style: Mapping[str, str], bgcolor: str) -> bool:
    """Whether the element has a background of its own that is not white."""
    behind = style.get("background-color") or style.get("background") or bgcolor.lower()
    return bool(behind) and behind.replace(" ", "") not in _WHITE and behind not in ("none", "inherit", "initial")


def is_outlook_rule(style: Mapping[str, str]) -> bool:
    """The thin line Outlook draws above the header block of what it quotes."""
    border = style.get("border-top", "")
    return bool(border) and style.get("border", "none").startswith("none") and bool(_OUTLOOK_RULE.match(border))


def hiding_rules(tree: LexborHTMLParser) -> Rules:
    """The simple selectors of the style sheets that hide what they match; rules inside @media do not count."""
    found: set[str] = set()
    for sheet in tree.tags("style"):
        text = (sheet.text(deep=True) or "")[:_STYLE_CHARACTERS].lower()
        if "none" not in text and "hid" not in text:
            continue
        for rule in _without_nested(text).split("}"):
            selectors, _, style = rule.rpartition("{")
            if selectors and hides(declarations(style), painted=True):
                found.update(part for part in map(str.strip, selectors.split(",")) if _SIMPLE.fullmatch(part))
    return frozenset(found)


def ruled_out(tag: str, names: list[str] | tuple[str, ...], rules: Rules) -> bool:
    """Whether one of ``rules`` hides an element of this tag, with these classes and ids (lower case)."""
    if not rules:
        return False
    return tag in rules or any(
        f"{mark}{name}" in rules or f"{tag}{mark}{name}" in rules for name in names for mark in ".#"
    )


def _without_nested(text: str) -> str:
    """``text`` without comments and without blocks in blocks (@media and the like)."""
    kept: list[str] = []
    depth = start = 0
    for match in re.finditer(r"/\*|\*/|[{}]|@", text):
        sign = match.group()
        if sign == "@" and depth == 0:
            kept.append(text[start : match.start()])
            depth, start = -1, match.end()
        elif sign == "{":
            depth = 2 if depth == -1 else depth + 1
        elif sign == "}":
            depth -= 1
            if depth == 1:  # the @ block's own end
                depth, start = 0, match.end()
        elif sign == "/*" and depth == 0:
            kept.append(text[start : match.start()])
        elif sign == "*/" and depth == 0:
            start = match.end()
    kept.append(text[start:] if depth == 0 else "")
    return "".join(kept)


def _is_zero(value: str | None) -> bool:
    return bool(value) and _ZERO.fullmatch(value or "x") is not None


def _length(value: str | None) -> float | None:
    match = _NUMBER.fullmatch(value) if value else None
    try:
        return float(match.group(1)) if match else None
    except ValueError:
        return None
