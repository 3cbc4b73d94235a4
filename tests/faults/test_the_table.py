"""The table of faults in docs/reliability.md is whole, and names tests that there are."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
FAULTS = 55
NOT_YET = "not tested yet"


def rows() -> dict[int, str]:
    page = (ROOT / "docs/reliability.md").read_text(encoding="utf-8")
    return {int(number): shown for number, shown in re.findall(r"^\| (\d+) \|[^|]*\|([^|]*)\|$", page, re.MULTILINE)}


def test_each_fault_has_a_row_with_tests_that_exist() -> None:
    tests = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    table = rows()
    assert sorted(table) == list(range(1, FAULTS + 1))
    for number, shown in table.items():
        named = re.findall(r"`(test_\w+)`", shown)
        assert named or NOT_YET in shown, f"fault {number} names no test"
        assert set(named) <= tests, f"fault {number}: {set(named) - tests}"
