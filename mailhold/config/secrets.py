"""Looking up a secret where the settings say it is: a systemd credential, a file, an environment variable.

Nothing is looked up when the settings are read; only when a room needs it.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from secrets import token_hex

from mailhold.config.kinds import Secret
from mailhold.errors import ConfigError

_MOST_BYTES = 65_536
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def reveal(secret: Secret, key: str, settings_file: Path) -> str:
    """The secret itself, without the line end a file may have.

    Raises ``ConfigError``, which names ``key`` and where was looked, never the secret.
    """
    match secret.source:
        case "here":
            found: str | None = secret.name
        case "env":
            found = os.environ.get(secret.name)
            if found is None:
                raise _missing(settings_file, key, f"the environment variable {secret.name} is not set; set it")
        case "credential":
            found = _credential(secret.name, key, settings_file)
        case "file":
            place = settings_file.parent / secret.name
            check_private(place, key, settings_file)
            found = _content(place, key, settings_file)
    if not found:
        raise _missing(settings_file, key, "the secret is empty; put it where the setting says")
    return found


def make_key(path: Path, key: str, settings_file: Path) -> None:
    """Make a random key at ``path``, readable by its owner alone; one that is there stays. Raises ``ConfigError``."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(path, "x", encoding="ascii", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
            file.write(token_hex(32) + "\n")
    except FileExistsError:
        return
    except OSError as error:
        raise _missing(settings_file, key, f"{path} cannot be made ({error.strerror}); name a place of yours") from None


def check_private(path: Path, key: str, settings_file: Path) -> None:
    """Raise ``ConfigError``, which names ``key``, where group or world may read a secret's file."""
    if others_may_read(path):
        raise _missing(settings_file, key, f"others may read {path}; run: chmod 600 {path}")


def others_may_read(path: Path) -> bool:
    """Whether group or world may read the file. A file that is not there may be read by nobody."""
    try:
        return bool(path.stat().st_mode & _OTHERS & (stat.S_IRGRP | stat.S_IROTH))
    except OSError:
        return False


def _credential(name: str, key: str, settings_file: Path) -> str:
    directory = os.environ.get("CREDENTIALS_DIRECTORY")
    if not directory:
        raise _missing(
            settings_file,
            key,
            f"the credential {name} is given by systemd (LoadCredential={name}:…), which did not start this; to run by "
            'hand, use {file = "…"} or {env = "…"}',
        )
    if "/" in name or name.startswith("."):
        raise _missing(settings_file, key, f"{name!r} is not the name of a credential; write it without a path")
    return _content(Path(directory) / name, key, settings_file)


def _content(path: Path, key: str, settings_file: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise _missing(settings_file, key, f"{path} cannot be read ({error.strerror}); put the secret there") from None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise _missing(settings_file, key, f"{path} is not UTF-8 text; put the secret there as text") from None
    if len(raw) > _MOST_BYTES:
        raise _missing(settings_file, key, f"{path} is larger than {_MOST_BYTES} bytes; is this the secret?")
    return text.rstrip("\r\n")


def _missing(settings_file: Path, key: str, what: str) -> ConfigError:
    return ConfigError(str(settings_file), (f"{key}: {what}",))
