"""``mailhold report`` as it is called."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import FORWARD, Run


@pytest.fixture
def house(run: Run, tmp_path: Path) -> Path:
    """Settings and records in which one request was processed."""
    path = tmp_path / "mailhold.toml"
    assert run("init", path).code == 0
    new = tmp_path / "var/holds/new"
    (new / "one").write_text(FORWARD.replace("harbour.example", "brightpath.example"))
    assert run("--config", path, "once").code == 0
    return path


def test_the_figures_of_the_last_days_are_told_as_table_sheet_object_and_page(run: Run, house: Path) -> None:
    assert "Hold requests from" in run("--config", house, "report").out
    told = json.loads(run("--config", house, "report", "--json", "--by", "coach").out)
    assert (told["total"]["requests"], told["total"]["outcomes"]["processed"]) == (1, 1)
    assert list(told["by_coach"]) == ["tove@brightpath.example"]
    header, row = run("--config", house, "report", "--csv", "--by", "reason").out.splitlines()
    assert header.startswith("reason,requests,processed")
    assert row.startswith("no reason,1,1")
    page = house.parent / "page.html"
    assert run("--config", house, "report", "--page", page).out == f"wrote {page}\n"
    assert page.read_text(encoding="utf-8").count("data:image/svg+xml") == 2


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--by", "client"], "coach, reason, week"),
        (["--csv", "--json"], "each stand alone"),
        (["--from", "2026-03-02", "--to", "2026-03-01"], "turn them round"),
    ],
)
def test_what_cannot_be_told_is_refused(run: Run, house: Path, words: list[str], why: str) -> None:
    ran = run("--config", house, "report", *words)
    assert ran.code == 64
    assert why in ran.err
