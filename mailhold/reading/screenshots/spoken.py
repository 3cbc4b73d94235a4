"""Which lines of a chat screen somebody said: those on a colour that is not the one behind the bubbles."""

from __future__ import annotations

from collections.abc import Sequence

from mailhold.reading.screenshots.days import is_day
from mailhold.reading.screenshots.program import (
    HEADER_SHARE,
    KEYBOARD,
    ONLY_TIME,
    PLACEHOLDERS,
    PRESENCE,
    screen_height,
)
from mailhold.reading.screenshots.screen import Colour, Line, Page

OTHER_FILL = 6  # smallest difference that shows: some bubbles are hardly darker than what is behind them


def spoken_lines(lines: Sequence[Line], page: Page) -> list[Line]:
    """Those of ``lines`` (of the conversation, top to bottom) that stand in bubbles."""
    keyboard = next((line.y0 for line in lines if KEYBOARD.match(line.text.strip())), page.height)
    spoken = [line for line in lines if _may_be_spoken(line, page, keyboard)]
    spoken = _without_header(spoken, lines, page)
    return [line for line in spoken if not _is_stamp(line, spoken) and not _is_avatar(line, spoken)]


def differ(one: Colour, other: Colour) -> int:
    """The largest difference of one channel."""
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def _may_be_spoken(line: Line, page: Page, keyboard: int) -> bool:
    if line.y0 >= keyboard or differ(line.fill, page.background) < OTHER_FILL:
        return False
    text = line.text.strip().lower()
    if text in PLACEHOLDERS and line.y0 > page.height * 0.8:
        return False
    if is_day(text) and _centred(line, page):
        return False
    return line.right - line.left < (page.width - page.left) * 0.97


def _centred(line: Line, page: Page) -> bool:
    width = page.width - page.left
    return abs((line.left + line.right) / 2 - page.left - width / 2) < width * 0.04


def _without_header(spoken: list[Line], lines: Sequence[Line], page: Page) -> list[Line]:
    """Without the bar at the top: its colour goes on to an edge of the screen, or stands beside a line that does."""
    top = screen_height(page) * HEADER_SHARE
    bars = [line for line in lines if line.y0 < top and (_in_bar(line, page) or PRESENCE.match(line.text.strip()))]
    bottom = max((line.y1 for line in bars), default=0)
    return [line for line in spoken if line.y0 >= bottom and not (_initials(line) and line.y1 < top)]


def _in_bar(line: Line, page: Page) -> bool:
    """Whether the colour behind ``line`` reaches the edge of the screen without being the chat's own."""
    if differ(line.fill, page.background) < OTHER_FILL:
        return False
    return line.right >= page.width - 3 or line.left <= page.left + 2


def _initials(line: Line) -> bool:
    return len(line.text.strip()) <= 2 and line.right - line.left < 4 * line.height


def _is_avatar(line: Line, spoken: list[Line]) -> bool:
    """Whether ``line`` is the initials in a disc beside a bubble."""
    return _initials(line) and any(
        0 <= other.left - line.right + 3 < 3 * line.height and abs(other.y1 - line.y1) < 2 * other.height
        for other in spoken
    )


def _is_stamp(line: Line, spoken: list[Line]) -> bool:
    """Whether ``line`` is the small time in the corner of a bubble."""
    if not ONLY_TIME.fullmatch(line.text.strip()):
        return False
    heights = sorted(other.height for other in spoken if not ONLY_TIME.fullmatch(other.text.strip()))
    return not heights or line.height < heights[len(heights) // 2] or line.x0 - line.left > line.right - line.x1 + 8
