"""CSS colours (CSS Color 4, as far as mail uses them) → red, green, blue from 0 to 255, and opacity from 0 to 1."""

from __future__ import annotations

import colorsys
import re
from functools import lru_cache
from typing import NamedTuple


class Colour(NamedTuple):
    """One colour."""

    red: int
    green: int
    blue: int
    opacity: float = 1.0


WHITE = Colour(255, 255, 255)
_CLOSE = 12  # difference of one channel up to which nobody can read one colour on the other
_HEX = re.compile(r"#([0-9a-f]{3,8})")
_FUNCTION = re.compile(r"(rgb|hsl)a?\(([^()]{1,80})\)")
_PART = re.compile(r"[+-]?\d{0,4}\.?\d{0,6}(%|deg)?")
# The names that text is hidden with: those close to white, black, and the sixteen of HTML.
_NAMES = {
    "white": "ffffff", "snow": "fffafa", "ivory": "fffff0", "ghostwhite": "f8f8ff", "floralwhite": "fffaf0",
    "mintcream": "f5fffa", "azure": "f0ffff", "aliceblue": "f0f8ff", "honeydew": "f0fff0", "seashell": "fff5ee",
    "whitesmoke": "f5f5f5", "lightyellow": "ffffe0", "black": "000000", "silver": "c0c0c0", "gray": "808080",
    "grey": "808080", "maroon": "800000", "red": "ff0000", "purple": "800080", "fuchsia": "ff00ff", "green": "008000",
    "lime": "00ff00", "olive": "808000", "yellow": "ffff00", "navy": "000080", "blue": "0000ff", "teal": "008080",
    "aqua": "00ffff", "lightgray": "d3d3d3", "lightgrey": "d3d3d3", "darkgray": "a9a9a9", "orange": "ffa500",
    "transparent": "00000000",
}  # fmt: skip


@lru_cache(maxsize=256)
def parse(value: str) -> Colour | None:
    """The colour that ``value`` (lower case) names; None for another one, an image or nothing."""
    value = value.strip()
    name = _NAMES.get(value)
    found = _HEX.fullmatch(f"#{name}" if name else value)
    if found:
        return _from_hex(found[1])
    function = _FUNCTION.fullmatch(value)
    return _from_function(function[1], re.split(r"[\s,/]+", function[2].strip())) if function else None


def alike(one: Colour | None, other: Colour | None) -> bool:
    """Whether words of one colour cannot be read on the other. A colour that is not known is never alike."""
    if one is None:
        return False
    if one.opacity <= 0.05:
        return True
    return other is not None and max(abs(a - b) for a, b in zip(one[:3], other[:3], strict=True)) <= _CLOSE


def _from_hex(digits: str) -> Colour | None:
    if len(digits) in (3, 4):
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) not in (6, 8):
        return None
    red, green, blue, *opacity = bytes.fromhex(digits)
    return Colour(red, green, blue, opacity[0] / 255 if opacity else 1.0)


def _from_function(kind: str, parts: list[str]) -> Colour | None:
    if len(parts) not in (3, 4) or not all(_PART.fullmatch(part) and any(map(str.isdigit, part)) for part in parts):
        return None
    numbers = [float(part.rstrip("%deg")) / (100 if part.endswith("%") else 1) for part in parts]
    first, second, third = numbers[:3]
    opacity = min(1.0, numbers[3]) if len(numbers) == 4 else 1.0
    if kind == "hsl":
        channels = [255 * channel for channel in colorsys.hls_to_rgb(first % 360 / 360, third, second)]
    else:
        channels = [
            number * 255 if part.endswith("%") else number
            for number, part in zip((first, second, third), parts, strict=False)
        ]
    red, green, blue = (max(0, min(255, round(channel))) for channel in channels)
    return Colour(red, green, blue, opacity)
