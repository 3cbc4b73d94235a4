"""``config/mailhold.toml`` and the settings table of the manual, both written from the one list of settings."""

from __future__ import annotations

import json
import os
import textwrap
from datetime import datetime, time
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from mailhold.config.kinds import Secret
from mailhold.config.table import Table, is_secret, table_of
from mailhold.config.tables import Settings
from mailhold.errors import UsageError

_HEAD = """\
mailhold.toml: the settings of one holds mailbox.

A key behind a "#" with no space between shows its default, or an example where it has none: take the "#" away to
set it. Paths are relative to this file. Secrets are best kept elsewhere: {credential = "name"} is a systemd
credential, {file = "path"} a file that only its owner can read, {env = "NAME"} an environment variable.
`mailhold check` reads this file and names everything that is wrong with it.
"""
_WIDTH = 118


def sample(paths: dict[str, Any] | None = None) -> str:
    """The commented settings file. Keys without a default get their example; ``paths`` sets further keys."""
    lines = [*_comment(_HEAD), ""]
    _write(Settings, "", paths or {}, lines)
    return "\n".join(lines).rstrip() + "\n"


def write_sample(path: Path, state: Path | None = None) -> None:
    """Write the sample to ``path``, readable by its owner alone; with ``state``, mail and database lie there.

    Makes the Maildir that the sample names. Raises ``UsageError`` where a file is in the way or cannot be written.
    """
    folder = (state or path.parent / "var").absolute()
    chosen: dict[str, Any] = {
        "mailbox.maildir.path": str(folder / "holds"),
        "replies.maildir.path": str(folder / "outbox"),
        "replies.signing_key": {"file": str(folder / "signing-key")},
        "records.url": f"sqlite:///{folder / 'mailhold.db'}",
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for part in ("new", "cur", "tmp"):
            (folder / "holds" / part).mkdir(mode=0o700, parents=True, exist_ok=True)
        with open(path, "x", encoding="utf-8", opener=_for_its_owner) as file:
            file.write(sample(chosen if state else None))
    except FileExistsError:
        raise UsageError(f"{path} is there already and stays as it is; name another file, or move it away") from None
    except OSError as error:
        raise UsageError(f"{path} cannot be written ({error.strerror}); name a file in a folder of yours") from None


def manual() -> str:
    """The settings as Markdown tables, one for each table of the file."""
    lines: list[str] = []
    _document(Settings, "", lines)
    return "\n".join(lines).strip() + "\n"


def line(key: str, field: FieldInfo) -> str:
    """One key with an example value, as it would stand in the file."""
    return f"{key.rpartition('.')[2]} = {literal(_example(field))}"


def literal(value: Any) -> str:
    """A value as TOML writes it."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return json.dumps(value, ensure_ascii=False)
        case datetime():
            return value.isoformat()
        case time():
            return f'"{value:%H:%M}"'
        case tuple() | list():
            return "[" + ", ".join(literal(each) for each in value) + "]"
        case dict():
            return "{" + ", ".join(f"{key} = {literal(each)}" for key, each in value.items()) + "}"
        case Secret():
            return literal(value.name if value.source == "here" else {value.source: value.name})
    return str(value)


def _for_its_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _comment(text: str) -> list[str]:
    return [
        f"# {each}".rstrip()
        for paragraph in text.splitlines()
        for each in textwrap.wrap(paragraph, _WIDTH - 2, break_on_hyphens=False) or [""]
    ]


def _write(table: type[Table], above: str, chosen: dict[str, Any], lines: list[str]) -> None:
    if above:
        optional = table in _optional_tables()
        lines += [*_comment(table.__doc__ or ""), f"#[{above[:-1]}]" if optional else f"[{above[:-1]}]"]
    for name, field in table.model_fields.items():
        if table_of(field):
            continue
        key = above + name
        lines += _comment(_explained(field))
        value = chosen.get(key, _example(field) if field.is_required() else None)
        if value is not None and table not in _optional_tables():
            lines += [f"{name} = {literal(value)}", ""]
        else:
            lines += [f"#{name} = {literal(_shown(field))}", ""]
    for name, field in table.model_fields.items():
        if below := table_of(field):
            _write(below, f"{above}{name}.", chosen, lines)


def _document(table: type[Table], above: str, lines: list[str]) -> None:
    plain = {name: field for name, field in table.model_fields.items() if not table_of(field)}
    if plain:
        lines += [f"### `[{above[:-1]}]`", "", table.__doc__ or "", ""]
        lines += ["| key | what it does | type | default | example |", "| --- | --- | --- | --- | --- |"]
        for name, field in plain.items():
            default = "needed" if field.is_required() else _default(field)
            cells = (f"`{name}`", field.description or "", _type(field), default, f"`{line(name, field)}`")
            lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
        lines.append("")
    for name, field in table.model_fields.items():
        if below := table_of(field):
            _document(below, f"{above}{name}.", lines)


def _optional_tables() -> set[type[Table]]:
    """Tables that are absent unless written: they are shown commented out."""
    absent: set[type[Table]] = set()
    waiting: list[type[Table]] = [Settings]
    while waiting:
        for field in waiting.pop().model_fields.values():
            if below := table_of(field):
                waiting.append(below)
                if not field.is_required() and field.default is None:
                    absent.add(below)
    return absent


def _explained(field: FieldInfo) -> str:
    need = "Needed." if field.is_required() else f"Default: {_default(field).replace('`', '')}."
    return f"{field.description} {_type(field).capitalize()}. {need}"


def _default(field: FieldInfo) -> str:
    return "none" if field.default in (None, "", ()) else f"`{literal(field.default)}`"


def _shown(field: FieldInfo) -> Any:
    return _example(field) if field.default in (None, "", ()) or field.is_required() else field.default


def _example(field: FieldInfo) -> Any:
    return (field.examples or [None])[0]


def _type(field: FieldInfo) -> str:
    unit = (field.json_schema_extra or {}).get("unit", "") if isinstance(field.json_schema_extra, dict) else ""
    kind = field.annotation
    if get_origin(kind) is Literal:
        return "one of " + ", ".join(f'"{choice}"' for choice in get_args(kind))
    if is_secret(field):
        return "secret"
    if datetime in get_args(kind):
        return "date and time with zone"
    if get_origin(kind) is tuple:
        return "list of text"
    name = {bool: "true or false", int: "whole number", float: "number", time: "time"}.get(kind, "text")  # type: ignore[arg-type]
    return f"{name}, {unit}" if unit else name
