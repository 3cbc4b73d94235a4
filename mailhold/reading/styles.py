"""CSS declarations → whether a person sees the words they hold for.

``declarations`` reads a style attribute or the body of a rule. ``hides`` tells
what nothing inside can undo; ``size``, ``ink`` and ``paper`` tell what is handed
down and may be changed again further inside.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from mailhold.reading import colours
from mailhold.reading.colours import Colour

Style = Mapping[str, str]

_KEPT_CHARACTERS = 4_000
_COMMENT = re.compile(r"/\*[^*]{0,4000}\*/")
_ESCAPE = re.compile(r"\\([0-9a-f]{1,6})\s?|\\(.)")
_LENGTH = re.compile(r"([+-]?\d{0,6}\.?\d{0,6})\s?(px|pt|em|rem|%|in|cm|mm|pc|ex|ch|vw|vh)?")
_PIXELS = {"pt": 1.33, "em": 16, "rem": 16, "%": 0.16, "in": 96, "cm": 38, "mm": 3.8, "pc": 16, "ex": 8, "ch": 8}
_PIXELS |= {"vw": 10, "vh": 8}
_FONT_SIZE = re.compile(r"(?:^|\s)(\d{0,4}\.?\d{1,4}(?:px|pt|em|rem|%|in|cm|mm|pc|ex)|0)(?:/\S{1,20})?(?=\s|$)")
_FAR = 500  # pixels outside the screen
_FAR_RIGHT = 3_000
_TINY = 1.0  # pixels
_ORDINARY = 16.0
_HANDED_DOWN = frozenset({"none", "inherit", "initial", "unset", "currentcolor"})
_MOVED = re.compile(
    r"translate(?:x|y|3d)?\((?:[^()]{0,20},)?\s?-?\d{4,6}(?:px|pt|em|rem|%)|scale(?:x|y)?\(\s?0?\.?0*[,)]"
)
_OUTLOOK_RULE = re.compile(
    r"solid\s?(?:#?(?:e1e1e1|b5c4df|b5c4de|cccccc|ccc)|windowtext)?\s?1(?:\.0)?(?:pt|px)", re.IGNORECASE
)
_EMPTY: Style = {}


def declarations(style: str) -> Style:
    """The declarations of a style attribute or rule, lower case; ``!important`` wins, else the last."""
    if not style:
        return _EMPTY
    return _kept(style) if len(style) <= _KEPT_CHARACTERS else _declarations(style)


@lru_cache(maxsize=256)
def _kept(style: str) -> Style:
    return _declarations(style)


def _declarations(style: str) -> Style:
    style = style.lower()
    if "/*" in style:
        style = _COMMENT.sub("", style)
    if "\\" in style:
        style = _ESCAPE.sub(_unescaped, style)
    found: dict[str, str] = {}
    firm: set[str] = set()
    for declaration in style.split(";"):
        name, colon, value = declaration.partition(":")
        name, value = name.strip(), value.strip()
        important = value.endswith("important")
        if important:
            value = value.rpartition("!")[0].strip()
        if colon and (important or name not in firm):
            found[name] = value
            if important:
                firm.add(name)
    return found


def hides(style: Style) -> bool:
    """Whether words with these declarations are not seen, whatever the elements inside say."""
    if style.get("display") == "none" or style.get("mso-hide") == "all":
        return True
    if style.get("content-visibility") == "hidden" or _is_zero(style.get("zoom")):
        return True
    if _share(style.get("opacity")) <= 0.05 or re.match(r"opacity\(0?\.?0*%?\)", style.get("filter", "")):
        return True
    if style.get("clip", "").replace(" ", "").startswith(("rect(0", "rect(1px,1px")):
        return True
    if re.match(r"inset\((?:[5-9]\d|100)%", style.get("clip-path", "")) or _MOVED.search(style.get("transform", "")):
        return True
    if style.get("overflow") == "hidden" and any(_is_tiny(style.get(side)) for side in _SIDES):
        return True
    return _is_zero(style.get("max-height")) or _is_far(style)


_SIDES = ("height", "width", "max-width", "max-height", "line-height")


def _is_far(style: Style) -> bool:
    """Whether the words stand outside the screen."""
    for side in ("left", "top", "right", "bottom", "text-indent", "margin-left", "margin-top"):
        distance = _length(style.get(side)) or 0
        if distance <= -_FAR or (distance >= _FAR_RIGHT and not side.startswith("margin")):
            return True
    return False


def size(style: Style) -> float | None:
    """The size of the letters in pixels, roughly; None where nothing is said of it."""
    if style.get("font-size", "inherit") not in _HANDED_DOWN:
        length = _length(style["font-size"])
        return _ORDINARY if length is None else length  # "small" and the like can be read
    shorthand = _FONT_SIZE.search(style["font"]) if "font" in style else None
    return _length(shorthand[1]) if shorthand else None


def is_too_small(pixels: float) -> bool:
    """Whether nobody can read letters of this size."""
    return pixels <= _TINY


def ink(style: Style, attribute: str, outer: Colour | None) -> Colour | None:
    """The colour of the letters; ``attribute`` is that of a <font> or <body>. None for one that is not known."""
    value = style.get("color") or attribute.lower()
    return outer if not value or value in _HANDED_DOWN else colours.parse(value)


def paper(style: Style, attribute: str, outer: Colour | None) -> Colour | None:
    """The colour behind the letters, ``outer`` where the element has none of its own; None for an image or the like."""
    value = style.get("background-color") or style.get("background") or attribute.lower()
    if any(sign in style.get(name, "") for name in ("background-image", "background") for sign in ("url(", "gradient")):
        return None
    if not value or value in _HANDED_DOWN:
        return outer
    found = colours.parse(value) or colours.parse(value.split(None, 1)[0])
    return outer if found and found.opacity <= 0.05 else found


def is_outlook_rule(style: Style) -> bool:
    """The thin line Outlook draws above the header block of what it quotes."""
    border = style.get("border-top", "")
    return bool(border) and style.get("border", "none").startswith("none") and bool(_OUTLOOK_RULE.match(border))


def _unescaped(escape: re.Match[str]) -> str:
    if escape[2]:
        return escape[2]
    code = int(escape[1], 16)
    return chr(code).lower() if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""


def _share(value: str | None) -> float:
    match = _LENGTH.fullmatch(value) if value else None
    try:
        return float(match[1]) / (100 if match[2] == "%" else 1) if match else 1.0
    except ValueError:
        return 1.0


def _is_zero(value: str | None) -> bool:
    length = _length(value)
    return length is not None and length <= 0


def _is_tiny(value: str | None) -> bool:
    """Whether a box of this height or width holds no word; a share of what is around ("1%") may hold some."""
    length = _length(value)
    return length is not None and length <= (0 if value and value.endswith("%") else _TINY)


def _length(value: str | None) -> float | None:
    """A CSS length in pixels, roughly."""
    match = _LENGTH.fullmatch(value) if value else None
    try:
        return float(match[1]) * _PIXELS.get(match[2] or "", 1) if match else None
    except ValueError:
        return None
