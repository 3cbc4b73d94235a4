"""Settings: ``load(path)`` reads mailhold.toml and returns a ``Config``.

The list of settings stands in ``tables``. Every problem of a file is told at
once, each with its key (``ConfigError``). Secrets are looked up only when a
room needs them, so that what needs no secret runs without.
"""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

from pydantic import ValidationError

from mailhold.config.problems import contradictions, in_order, problems
from mailhold.config.rooms import Config
from mailhold.config.secrets import others_may_read
from mailhold.config.tables import Settings
from mailhold.errors import ConfigError

__all__ = ["Config", "find", "load"]

PLACES = (Path("mailhold.toml"), Path("config/mailhold.toml"), Path("/etc/mailhold/mailhold.toml"))
MOST_BYTES = 1_000_000


def find() -> Path:
    """The settings file used when none is named: $MAILHOLD_CONFIG, else the first of ``PLACES`` that exists."""
    named = os.environ.get("MAILHOLD_CONFIG")
    if named:
        return Path(named)
    for place in PLACES:
        if place.is_file():
            return place
    raise ConfigError(
        "settings",
        (f"none found at {', '.join(map(str, PLACES))}; make one with `mailhold init`, or name it with --config",),
    )


def load(path: Path) -> Config:
    """Read and check the settings file. Raises ``ConfigError`` with every problem."""
    source = str(path)
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ConfigError(
            source, (f"cannot be read ({error.strerror}); make one with `mailhold init {path}`",)
        ) from None
    if len(raw) > MOST_BYTES:
        raise ConfigError(source, (f"is larger than {MOST_BYTES} bytes; is this the settings file?",))
    try:
        given = tomllib.loads(raw.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(source, (f"is not TOML: {error}; see https://toml.io for how it is written",)) from None
    wrong = contradictions(given, others_may_read(path))
    try:
        settings = Settings.model_validate(_tuples(given))
    except ValidationError as error:
        wrong = problems(error) + wrong
    if wrong:
        raise ConfigError(source, in_order(wrong))
    return Config(path.absolute(), settings)


def _tuples(value: object) -> object:
    """TOML's arrays as tuples, so that what is read cannot be changed."""
    if isinstance(value, dict):
        return {key: _tuples(each) for key, each in value.items()}
    if isinstance(value, list):
        return tuple(_tuples(each) for each in value)
    return value
