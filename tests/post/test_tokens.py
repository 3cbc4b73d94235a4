"""Tokens from a command or a file."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from mailhold.post.tokens import token_command, token_file


def test_a_command_gives_its_first_line_each_time(tmp_path: Path) -> None:
    counter = tmp_path / "counter"
    program = (
        f"import pathlib; p = pathlib.Path({str(counter)!r}); p.touch(); p.open('a').write('x'); print(p.read_text())"
    )
    token = token_command([sys.executable, "-c", program])
    assert [token(), token()] == ["x", "xx"]


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("raise SystemExit(3)", "failed with code 3"),
        ("import time; time.sleep(9)", "took longer than 0.5 seconds"),
        ("", "gave no token"),
        ("print('two words')", "gave no token"),
        ("print('\\x1b[0m')", "gave no token"),
        ("print('t\\u00f6ken')", "gave no token"),
    ],
)
def test_a_command_that_fails_is_named(program: str, said: str) -> None:
    with pytest.raises(OSError, match=said):
        token_command([sys.executable, "-c", program], seconds=0.5)()


def test_a_missing_command_is_named() -> None:
    with pytest.raises(OSError, match="no-such-command"):
        token_command(["/no-such-command"])()


def test_a_file_is_read_anew_each_time(tmp_path: Path) -> None:
    path = tmp_path / "token"
    token = token_file(path)
    with pytest.raises(OSError, match="token"):
        token()
    for word in ("first", "second"):
        path.write_text(word + "\n")
        assert token() == word
