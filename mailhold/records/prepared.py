"""``prepared``: a query that peewee composes once, and that is run each time with other values.

    @prepared
    def _known(mailbox: Any, sha256: Any) -> Any:
        return Submission.select().where(Submission.mailbox == mailbox, Submission.raw_sha256 == sha256)

    row = _known.first(mailbox="imap://…", sha256="…")

Composing a statement takes peewee several times as long as running it takes the database, and a message needs twenty.
Only for queries whose text is the same whatever the values are: none that takes a list or leaves a condition out.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import ModelRaw

from mailhold.records.fields import clean_text, time_to_text


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value goes in a statement."""

    name: str


class Prepared:
    """A query of one table's model, composed by ``compose`` with a place for each of its parameters.

    Values are text, numbers, aware times or None, each named as the parameter it stands for.
    """

    def __init__(self, compose: Callable[..., Any]) -> None:
        self._compose = compose
        self._places = {name: _Place(name) for name in inspect.signature(compose).parameters}
        self._statements: dict[type, tuple[Any, str, list[Any]]] = {}
        self._query: Any = None

    def rows(self, **values: Any) -> list[Any]:
        """The rows found, as models."""
        model, sql, filled = self._filled(values)
        return list(ModelRaw(model, sql, filled).execute(model._meta.database))

    def first(self, **values: Any) -> Any:
        """The first row found, as a model, or None. The query should have a limit."""
        return next(iter(self.rows(**values)), None)

    def scalar(self, **values: Any) -> Any:
        """The one value that the query gives, as the database keeps it; None where there is no row."""
        model, sql, filled = self._filled(values)
        row = model._meta.database.execute_sql(sql, filled).fetchone()
        return row[0] if row else None

    def run(self, **values: Any) -> int:
        """How many rows an UPDATE changed."""
        model, sql, filled = self._filled(values)
        database = model._meta.database
        return int(database.rows_affected(database.execute_sql(sql, filled)))

    def _filled(self, values: dict[str, Any]) -> tuple[Any, str, list[Any]]:
        if values.keys() != self._places.keys():
            raise TypeError(f"{self._compose.__name__} takes {', '.join(self._places)}, not {', '.join(values)}")
        if self._query is None:
            self._query = self._compose(**self._places)
        database = self._query.model._meta.database
        kind = type(database)
        if kind not in self._statements:
            self._statements[kind] = (self._query.model, *database.get_sql_context().sql(self._query).query())
        model, sql, parameters = self._statements[kind]
        return model, sql, [_kept(values[each.name]) if isinstance(each, _Place) else each for each in parameters]


def prepared(compose: Callable[..., Any]) -> Prepared:
    """See the head of this file."""
    return Prepared(compose)


def _kept(value: Any) -> Any:
    """The value as the database keeps it: see ``fields.py``."""
    if isinstance(value, datetime):
        return time_to_text(value)
    return clean_text(value) if isinstance(value, str) else value
