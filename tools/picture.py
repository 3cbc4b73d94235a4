"""Draws ``docs/explain.svg``, the picture in the README, from a sample submission."""

from __future__ import annotations

import io
from pathlib import Path

from rich.console import Console

from mailhold.config import load
from mailhold.examine import examine
from mailhold.explain.for_people import print_message

ROOT = Path(__file__).resolve().parents[1]
MAIL = ROOT / "mailhold/demo/mail/03-reply-with-holds-in-cc.eml"


def main() -> None:
    """Draw it anew."""
    console = Console(record=True, width=96, force_terminal=True, color_system="truecolor", file=io.StringIO())
    [examined] = examine([MAIL], load(ROOT / "config/mailhold.toml"))
    print_message(examined, console)
    console.save_svg(str(ROOT / "docs/explain.svg"), title=f"mailhold explain {MAIL.name}", unique_id="explain")


if __name__ == "__main__":
    main()
