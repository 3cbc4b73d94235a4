"""``roster import`` and ``roster list``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

HEAD = "client;email;coach;contract expiration date\n"


@pytest.fixture
def house(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "mailhold.toml"
    assert run("init", path).code == 0
    return path


def test_changes_are_shown_and_made_only_when_told(run: Run, house: Path, tmp_path: Path) -> None:
    clients = tmp_path / "clients.csv"
    clients.write_text(HEAD + "Dana Ruiz;dana@harbor.example;marit@brightpath.example;2026-06-30\n")
    shown = run("--config", house, "roster", "import", clients)
    assert shown.code == 0, shown.err
    assert "1 new, 0 changed, 0 gone, 0 as before" in shown.out
    assert "nothing was changed; add --yes to do it" in shown.out
    assert "no roster yet" in run("--config", house, "roster", "list").out
    assert "clients in the roster: 1" in run("--config", house, "roster", "import", clients, "--yes").out
    clients.write_text(
        HEAD
        + "Dana Ruiz;dana@harbor.example;marit@brightpath.example;2026-09-30\nLee Sund;;marit@brightpath.example;\n"
    )
    shown = run("--config", house, "roster", "import", clients)
    assert "note: without a contract end: 1" in shown.out
    assert "1 new, 1 changed, 0 gone, 0 as before" in shown.out
    assert "contract until 2026-06-30" in shown.out
    listed = run("--config", house, "roster", "list", "--coach", "Marit@brightpath.example").out
    assert "2026-06-30" in listed
    assert "Lee Sund" not in listed


def test_a_bad_line_is_named_and_nothing_is_imported(run: Run, house: Path, tmp_path: Path) -> None:
    clients = tmp_path / "clients.csv"
    clients.write_text(HEAD + "Dana Ruiz;dana@harbor.example;marit@brightpath.example;2026-06-30\nLee;;;soon\n")
    ran = run("--config", house, "roster", "import", clients, "--yes")
    assert ran.code == 64
    assert 'line 3, column "coach": is empty' in ran.err
    assert "line 3, column \"contract end\": 'soon' is no date" in ran.err
    assert "no roster yet" in run("--config", house, "roster", "list").out
    ran = run("--config", house, "roster", "import", tmp_path / "absent.csv")
    assert ran.code == 64
    assert "cannot be read" in ran.err
