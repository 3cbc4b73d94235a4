"""The command line as a whole: version, help, exit codes, and mistakes told in a sentence."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from mailhold import __version__
from mailhold.cli import commands
from tests.cli.conftest import Run

APP = commands()
COMMANDS = [(command.name,) for command in APP.registered_commands] + [
    (family.name, command.name)
    for family in APP.registered_groups
    for command in family.typer_instance.registered_commands
]
"""The words of each command."""


def test_the_version_is_printed(run: Run) -> None:
    ran = run("--version")
    assert (ran.code, ran.out) == (0, f"mailhold {__version__}\n")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_explains_itself_with_an_example(run: Run, command: tuple[str, ...]) -> None:
    ran = run(*command, "--help")
    assert ran.code == 0
    example = " ".join(ran.out.partition("Example:")[2].split())
    assert re.match(rf"mailhold (--config \S+ )?{' '.join(command)}\b", example)


@pytest.mark.parametrize("words", [["--nonsense"], ["no-such-command"], ["explain"], ["explain", "--nonsense", "x"]])
def test_a_wrong_command_line_exits_with_64(run: Run, words: list[str]) -> None:
    ran = run(*words)
    assert ran.code == 64
    assert "Traceback" not in ran.err


def test_missing_settings_exit_with_78_and_say_what_to_do(run: Run, tmp_path: Path) -> None:
    ran = run("--config", tmp_path / "none.toml", "explain", __file__)
    assert ran.code == 78
    assert "mailhold init" in ran.err


def test_every_problem_of_the_settings_is_printed_on_its_own_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    path.write_text('[mailbox]\nadress = "a@b.example"\n[digest]\nat = "noon"\n')
    ran = run("--config", path, "explain", __file__)
    assert ran.code == 78
    assert sum(line.startswith("  ") for line in ran.err.splitlines()) == 5


def test_the_module_runs_as_the_command_does() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mailhold", "--version"], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout == f"mailhold {__version__}\n"


def test_init_writes_settings_that_load_and_refuses_to_overwrite(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "new" / "mailhold.toml"
    assert run("init", path).code == 0
    assert path.stat().st_mode & 0o777 == 0o600
    path.write_text(path.read_text() + "# mine\n")
    ran = run("init", path)
    assert ran.code == 64
    assert "stays as it is" in ran.err
    assert path.read_text().endswith("# mine\n")


def test_init_puts_mail_and_database_where_it_is_told(run: Run, tmp_path: Path) -> None:
    path, state = tmp_path / "etc" / "mailhold.toml", tmp_path / "lib"
    assert run("init", path, "--state", state).code == 0
    assert f'path = "{state}/holds"' in path.read_text()
    assert {each.name for each in (state / "holds").iterdir()} == {"new", "cur", "tmp"}, "a Maildir, ready for mail"
