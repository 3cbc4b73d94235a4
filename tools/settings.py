"""Writes ``config/mailhold.toml`` and the settings table of ``docs/operations.md`` from the one list of settings."""

from __future__ import annotations

from pathlib import Path

from mailhold.config.sample import manual, sample

ROOT = Path(__file__).resolve().parents[1]
BEGIN, END = "<!-- settings: made by `make settings` -->\n", "<!-- end of settings -->\n"


def main() -> None:
    """Write both files anew."""
    (ROOT / "config").mkdir(exist_ok=True)
    (ROOT / "config/mailhold.toml").write_text(sample(), encoding="utf-8")
    page = ROOT / "docs/operations.md"
    if page.exists():
        above, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
        below = rest.partition(END)[2]
        page.write_text(f"{above}{BEGIN}\n{manual()}\n{END}{below}", encoding="utf-8")


if __name__ == "__main__":
    main()
