"""``Table`` and ``setting``: what the lists of settings are written with."""

from __future__ import annotations

from typing import Any, get_args

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo

from mailhold.config.kinds import Secret, Token


def setting(default: Any, does: str, example: Any, unit: str = "", **bounds: Any) -> Any:
    """One key: its default, what it does, an example, its unit, and bounds such as ``ge`` and ``le``.

    ``...`` as the default means that the key must be given.
    """
    return Field(default, description=does, examples=[example], json_schema_extra={"unit": unit}, **bounds)


def bound(default: float, does: str, unit: str = "", least: float = 1) -> Any:
    """A key that holds a number of at least ``least``, best left at its default."""
    return setting(default, does, default, unit, ge=least)


class Table(BaseModel):
    """A table of the settings file. Its docstring is printed above it in the sample."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


def table_of(field: FieldInfo) -> type[Table] | None:
    """The table a field stands for, None where it is a plain setting."""
    return next((kind for kind in _kinds(field.annotation) if isinstance(kind, type) and issubclass(kind, Table)), None)


def is_secret(field: FieldInfo) -> bool:
    """Whether a field holds a secret, so that its value is never shown."""
    return not {Secret, Token}.isdisjoint(_kinds(field.annotation))


def _kinds(annotation: Any) -> tuple[Any, ...]:
    """An annotation and the kinds it is made of: (Table | None, Table, None)."""
    return (annotation, *(kind for each in get_args(annotation) for kind in _kinds(each)))
