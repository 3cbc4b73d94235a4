"""What the tests of the command line share: running it, a settings file, and mail to show it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from mailhold.cli import main

SETTINGS = """
[mailbox]
address = "holds@harbour.example"
[coaches]
domains = ["harbour.example"]
[ops]
addresses = ["desk@harbour.example"]
"""

FORWARD = """\
From: Tove Lindqvist <tove@harbour.example>
To: Holds <holds@harbour.example>
Subject: Fwd: autumn
Date: Tue, 02 Sep 2025 18:20:00 +0200
Message-ID: <autumn-1@harbour.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Here is Ines's note.

---------- Forwarded message ---------
From: Ines Carvalho <ines@quayside.example>
Date: Mon, 1 Sep 2025 at 09:05
Subject: autumn
To: Tove Lindqvist <tove@harbour.example>

Hello Tove,

Please put my coaching on hold from October 6 until November 17, 2025.

Ines
"""


@dataclass(frozen=True)
class Ran:
    """What a command did: its exit code and what it printed."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """A small settings file of an invented house."""
    path = tmp_path / "mailhold.toml"
    path.write_text(SETTINGS)
    return path


@pytest.fixture
def forward(tmp_path: Path) -> Path:
    """A coach's forward of a client's plain request."""
    path = tmp_path / "forward.eml"
    path.write_text(FORWARD)
    return path


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs ``mailhold`` with the given words."""

    def _run(*words: str | Path) -> Ran:
        monkeypatch.setattr(sys, "argv", ["mailhold", *map(str, words)])
        code = 0
        try:
            main()
        except SystemExit as done:
            code = int(done.code or 0)
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return _run
