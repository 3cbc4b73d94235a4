"""What the pixels of a page say besides its words: colours, sharpness, where a side list ends. Used by the child alone.

``pixels`` is an array of height × width × 3 (RGB, 0 to 255). Lengths in pixels.
"""

from __future__ import annotations

from typing import Any

import numpy

TILE_HEIGHT = 2000  # what the recognition is given at once
COLOUR_STEP = 12  # largest difference of one channel within one fill


def tiles(pixels: Any) -> list[tuple[int, int]]:
    """Top and bottom of each piece to be read: cut where a row is most of one colour, so that no line is cut."""
    height = pixels.shape[0]
    found = []
    top = 0
    while height - top > TILE_HEIGHT:
        first = top + TILE_HEIGHT * 4 // 5
        unrest = pixels[first : top + TILE_HEIGHT].astype(float).std(axis=1).mean(axis=1)
        bottom = first + int(unrest.argmin())
        found.append((top, bottom))
        top = bottom
    return [*found, (top, height)]


def sharpness(pixels: Any) -> float:
    """0 for a blank page; about 0.05 for one blurred beyond reading; above 0.2 for text."""
    grey = pixels.mean(axis=2)
    low, high = numpy.percentile(grey, (0.5, 99.5))
    if high - low < 12:
        return 0.0
    steps = numpy.abs(numpy.diff(grey, axis=1))
    return float(min(1.0, numpy.percentile(steps, 99.5) / (high - low)))


def side_list(pixels: Any) -> int:
    """Where the conversation begins on a wide screen with a list of chats at its left; 0 if there is none."""
    height, width, _ = pixels.shape
    if width < height * 1.1:
        return 0
    steps = numpy.abs(numpy.diff(pixels[:, : width // 2].astype(int), axis=1)).max(axis=2)
    edges = (steps > 3).mean(axis=0)
    edges[: width // 8] = 0
    column = int(edges.argmax())
    return column + 2 if edges[column] > 0.7 else 0


def background(pixels: Any, left: int) -> list[int]:
    """The colour behind the bubbles: that of the narrow strips at both sides of the conversation."""
    height, width, _ = pixels.shape
    strip = max(2, (width - left) // 80)
    rows = pixels[height // 6 : max(height // 6 + 1, height * 5 // 6)]
    sides = numpy.concatenate([rows[:, left + 1 : left + 1 + strip], rows[:, width - strip :]], axis=1)
    return [int(value) for value in numpy.median(sides.reshape(-1, 3), axis=0)]


def behind(pixels: Any, box: list[int]) -> dict[str, list[int]]:
    """The colour behind a line of text (the commonest in its box), how far it reaches to both sides, and the ink."""
    height, width, _ = pixels.shape
    x0, x1 = max(0, min(box[0], width - 1)), max(1, min(box[2], width))
    y0, y1 = max(0, min(box[1], height - 1)), max(1, min(box[3], height))
    x1, y1 = max(x1, x0 + 1), max(y1, y0 + 1)
    inside = pixels[y0:y1, x0:x1].reshape(-1, 3)
    shades = (inside.astype(numpy.uint32) >> 3) @ numpy.array([1 << 10, 1 << 5, 1], dtype=numpy.uint32)
    fill = inside[shades == numpy.bincount(shades).argmax()].mean(axis=0)
    row = pixels[(y0 + y1) // 2].astype(int)
    same = numpy.abs(row - fill).max(axis=1) <= COLOUR_STEP
    contrast = numpy.abs(inside - fill).max(axis=1)
    ink = inside[contrast >= 0.8 * contrast.max()].mean(axis=0)
    return {
        "fill": [int(value) for value in fill],
        "ink": [int(value) for value in ink],
        "reach": [_reach(same, x0, -1), _reach(same, x1 - 1, 1)],
    }


def _reach(same: Any, start: int, step: int) -> int:
    """The last pixel from ``start`` on that is still of the same colour, over gaps of two pixels at most."""
    last = position = start
    while 0 <= position < len(same) and abs(position - last) <= 2:
        if same[position]:
            last = position
        position += step
    return int(last)
