"""The shape of the repository: what is promised of every module, template and shipped file."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from mailhold.policy.reasons import Outcome, Reason
from mailhold.share import shared

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted((ROOT / "mailhold").rglob("*.py"))
LONGEST = 250
LONGER = {
    "policy/phrases/frames.py": "data: a line a phrase",
    "policy/phrases/grammar.py": "one small language and its reader",
    "policy/phrases/letters_say.py": "data: a line a phrase",
    "policy/phrases/stops.py": "data: a line a phrase",
    "post/imap.py": "one conversation with one server",
    "post/maildir.py": "the format and both its uses",
    "records/store.py": "one door: a method a transaction, and its manual",
    "records/values.py": "one list of values, most of them fields and what they mean",
    "digest.py": "one message, and all that it tells",
    "replies.py": "one letter, and all that it can say",
}
"""Modules of more than ``LONGEST`` lines, each with the reason why it is not two."""


def name_of(module: Path) -> str:
    return module.relative_to(ROOT / "mailhold").as_posix()


def tree_of(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def test_modules_are_short_or_say_why_not() -> None:
    long = {name_of(each) for each in MODULES if len(each.read_text(encoding="utf-8").splitlines()) > LONGEST}
    assert long - set(LONGER) == set(), "split them, or add them to LONGER with the reason"


def test_every_reason_for_a_long_module_is_of_one_that_exists() -> None:
    assert set(LONGER) - {name_of(each) for each in MODULES} == set()


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_a_module_opens_with_its_purpose(module: Path) -> None:
    purpose = ast.get_docstring(tree_of(module)) or ""
    assert purpose.splitlines()[:1], f"{module} has no docstring"
    assert len(purpose.splitlines()[0]) > 15, purpose


@pytest.mark.parametrize("module", [each for each in MODULES if each.name != "__main__.py"], ids=name_of)
def test_nothing_runs_on_import(module: Path) -> None:
    for statement in tree_of(module).body:
        if isinstance(statement, ast.Expr):
            assert isinstance(statement.value, ast.Constant), f"{module}:{statement.lineno} runs when it is imported"
        assert not isinstance(statement, ast.For | ast.While | ast.With), f"{module}:{statement.lineno}"


@pytest.mark.parametrize("module", sorted((ROOT / "mailhold/policy").rglob("*.py")), ids=name_of)
def test_the_policy_is_pure(module: Path) -> None:
    forbidden = {"os", "sys", "io", "time", "socket", "pathlib", "subprocess", "random", "logging", "tempfile"}
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Import):
            assert not {each.name.partition(".")[0] for each in node.names} & forbidden, module
        if isinstance(node, ast.ImportFrom):
            assert (node.module or "").partition(".")[0] not in forbidden, module
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in {"now", "today", "utcnow"}, f"{module}:{node.lineno} looks at the clock"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in {"open", "print", "input"}, f"{module}:{node.lineno}"


def test_there_is_a_template_for_each_outcome_and_reason() -> None:
    names = {each.relative_to(ROOT / "templates").as_posix() for each in (ROOT / "templates").rglob("*.j2")}
    answered = {f"{each.value}.j2" for each in Outcome if each is not Outcome.IGNORED}
    assert answered | {f"reasons/{each.value}.j2" for each in Reason} <= names
    assert "ignored.j2" not in names, "automatic mail is never answered"


@pytest.mark.parametrize("folder", ["templates", "config", "systemd"])
def test_what_is_shipped_beside_the_code_is_found(folder: str) -> None:
    assert any(shared(folder).iterdir())


@pytest.mark.slow
def test_the_wheel_holds_everything_that_is_shipped(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    [wheel] = tmp_path.glob("*.whl")
    inside = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("templates", "config", "systemd"):
        for file in filter(Path.is_file, (ROOT / folder).rglob("*")):
            assert f"mailhold/_share/{file.relative_to(ROOT).as_posix()}" in inside
    for file in (ROOT / "mailhold").rglob("*"):
        if file.is_file() and "__pycache__" not in file.parts:
            assert file.relative_to(ROOT).as_posix() in inside


def test_every_dependency_is_used() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    imported = {
        (node.module if isinstance(node, ast.ImportFrom) else each.name or "").partition(".")[0]
        for module in MODULES
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for each in node.names
        if not isinstance(node, ast.ImportFrom) or node.module
    }
    called = {"mail-parser": "mailparser", "dkimpy": "dkim", "pillow": "PIL", "pi-heif": "pi_heif", "PyYAML": "yaml"}
    called |= {"dnspython": "dns", "compressed-rtf": "compressed_rtf"}
    for dependency in project["dependencies"]:
        name = re.split(r"[\[<>=!~ ]", dependency)[0]
        if name not in {"tzdata", "onnxruntime"}:  # data for zoneinfo; what rapidocr computes with
            assert called.get(name, name).lower() in {each.lower() for each in imported}, f"{name} is not used"


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="a checkout is needed to know what is tracked")
def test_no_path_of_one_machine_stands_in_the_repository() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    for name in tracked:
        if not name.endswith((".eml", ".msg", ".png", ".pdf", ".heic", ".jpg", ".svg")):
            text = (ROOT / name).read_text(encoding="utf-8", errors="replace")
            assert not re.search(r"(?<![\w./])/(?:work|root|Users)/\w", text), name
