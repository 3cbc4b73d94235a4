"""OAuth access tokens from outside: a command or a file gives a fresh one at each login; renewing it is their task.

What goes wrong is an ``OSError`` with a sentence: the connection that needed
the token is then tried again later, as when the server cannot be reached.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

_MOST_CHARACTERS = 16 * 1024


def token_command(command: Sequence[str], seconds: float = 30.0) -> Callable[[], str]:
    """The first line that ``command`` prints within ``seconds``. What it says on standard error goes to our own."""

    def run() -> str:
        try:
            ran = subprocess.run(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=seconds, check=True)  # noqa: S603 (the administrator's own command, without a shell)
        except subprocess.TimeoutExpired:
            raise TimeoutError(f"the token command {command[0]} took longer than {seconds:g} seconds") from None
        except subprocess.CalledProcessError as error:
            raise OSError(f"the token command {command[0]} failed with code {error.returncode}") from None
        return _token(ran.stdout, f"the token command {command[0]}")

    return run


def token_file(path: Path) -> Callable[[], str]:
    """The first line of the file at ``path``, read anew each time."""
    return lambda: _token(path.read_bytes(), str(path))


def _token(given: bytes, source: str) -> str:
    token = given[:_MOST_CHARACTERS].decode("ascii", "replace").strip().partition("\n")[0].strip()
    if not token or not token.isprintable() or not token.isascii() or " " in token:
        raise OSError(f"{source} gave no token: one line of printable ASCII is expected")
    return token
