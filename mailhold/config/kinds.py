"""The kinds of value a setting can have, beyond numbers and text: addresses, domains, times, zones, secrets.

Each checks its value once, when the file is read, and says in a sentence what
is wrong and what to write instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time
from difflib import get_close_matches
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from pydantic import AfterValidator, BeforeValidator

_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\]{1,64}@[^\s@<>,;:\"()\[\]\\]{1,255}")
_DOMAIN = re.compile(r"(?!-)[^\s@<>,;:\"()\[\]\\/]{1,255}")


def address(value: str) -> str:
    """An e-mail address in canonical form: lower case, the domain in IDNA."""
    if not _ADDRESS.fullmatch(value):
        raise ValueError("is not an e-mail address; write it bare, like holds@brightpath.example")
    local, _, name = value.rpartition("@")
    return f"{local.lower()}@{domain(name)}"


def domain(value: str) -> str:
    """A mail domain in canonical form: lower case, IDNA."""
    if not _DOMAIN.fullmatch(value) or "." not in value.strip("."):
        raise ValueError("is not a mail domain; write it bare, like brightpath.example")
    try:
        return value.strip(".").lower().encode("idna").decode("ascii")
    except UnicodeError:
        raise ValueError("is not a mail domain that can be written in IDNA; check its spelling") from None


def clock(value: Any) -> Any:
    """A time of day, "HH:MM" (TOML's own 08:00:00 is taken too)."""
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0)
    if isinstance(value, str) and re.fullmatch(r"\d\d?:\d\d", value):
        hour, minute = (int(part) for part in value.split(":"))
        if hour < 24 and minute < 60:
            return time(hour, minute)
    raise ValueError('is not a time of day; write it like "08:00"')


def moment(value: Any) -> Any:
    """A moment with its zone, as TOML writes it, or the same as text."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            value = None
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise ValueError("is not a date and time with a zone; write it like 2026-03-09T08:00:00+01:00")
    return value


def zone(value: str) -> str:
    """The name of a time zone of the IANA database."""
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        near = get_close_matches(value, available_timezones(), n=1)
        hint = f'did you mean "{near[0]}"?' if near else 'write it like "America/New_York" or "UTC"'
        raise ValueError(f"is not a time zone; {hint}") from None
    return value


@dataclass(frozen=True, slots=True)
class Secret:
    """Where a secret is to be found. ``source`` is "credential", "file", "env", or "here" (written in the settings)."""

    source: Literal["credential", "file", "env", "here"]
    name: str

    def __repr__(self) -> str:
        return f"Secret({self.source!r}, {'***' if self.source == 'here' else self.name!r})"


def secret(value: Any) -> Any:
    """A secret by reference: a table with one of ``credential``, ``file``, ``env``; or the secret itself as text."""
    if isinstance(value, str):
        return Secret("here", value)
    if isinstance(value, dict) and len(value) == 1:
        [(source, name)] = value.items()
        if source in {"credential", "file", "env"} and isinstance(name, str) and name:
            return Secret(source, name)
    raise ValueError('does not say where the secret is; write {credential = "name"}, {file = "path"} or {env = "NAME"}')


@dataclass(frozen=True, slots=True)
class Token:
    """Where OAuth access tokens come from: the words of a ``command``, else a ``file``."""

    command: tuple[str, ...] = ()
    file: str = ""


def token(value: Any) -> Any:
    """A table with one of ``command`` (a list of words) and ``file`` (a path)."""
    match value:
        case {"command": (str() as program, *words)} if len(value) == 1 and program:
            if all(isinstance(each, str) for each in words):
                return Token(command=(program, *words))
        case {"file": str() as path} if len(value) == 1 and path:
            return Token(file=path)
    raise ValueError('does not say where the token is; write {command = ["program", "word"]} or {file = "path"}')


AddressText = Annotated[str, AfterValidator(address)]
DomainText = Annotated[str, AfterValidator(domain)]
ClockTime = Annotated[time, BeforeValidator(clock)]
Moment = Annotated[datetime, BeforeValidator(moment)]
ZoneName = Annotated[str, AfterValidator(zone)]
TokenPlace = Annotated[Token, BeforeValidator(token)]
SecretPlace = Annotated[Secret, BeforeValidator(secret)]
