"""Queries of the roster. It is small beside the mail, and always replaced as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from peewee import AutoField, ForeignKeyField

from mailhold.collector import paused
from mailhold.policy.facts import Client
from mailhold.records.models import RosterClient, RosterKey, Table
from mailhold.records.prepared import prepared

_INDEXES = {"roster_key_key": "key", "roster_key_client_id": "client_id"}


@paused()
def everybody() -> tuple[Client, ...]:
    """See ``Records.roster``."""
    columns = (
        RosterClient.name,
        RosterClient.emails,
        RosterClient.coach,
        RosterClient.contract_end,
        RosterClient.names,
    )
    rows: Any = RosterClient.select(*columns).order_by(RosterClient.id).tuples()
    return tuple(Client(name, tuple(emails), coach, end, tuple(names)) for name, emails, coach, end, names in rows)


@paused()
def replace(clients: Sequence[Client]) -> None:
    """See ``Records.replace_roster``."""
    # An index that is built from what is there takes a fraction of the time of one that grows key by key.
    database = RosterKey._meta.database
    for index in _INDEXES:
        database.execute_sql(f'DROP INDEX "{index}"')
    RosterKey.delete().execute()
    RosterClient.delete().execute()
    _insert_many(
        RosterClient,
        ("id", "name", "coach", "contract_end", "emails", "names"),
        (
            (number, each.name, each.coach, each.contract_end, each.emails, each.names)
            for number, each in enumerate(clients, 1)
        ),
    )
    _insert_many(
        RosterKey,
        ("client", "key"),
        ((number, key) for number, each in enumerate(clients, 1) for key in (*each.emails, *each.names)),
    )
    for index, column in _INDEXES.items():
        database.execute_sql(f'CREATE INDEX "{index}" ON "roster_key" ("{column}")')


def named(coach: Sequence[str], email: str, name: str) -> Client | None:
    """See ``Records.client_named``."""
    wanted = [each for each in coach if each]
    if email and len(found := _by_key(email)) == 1:
        return found[0]
    if not name or (email and " " not in name):
        return None
    theirs = [_client(row) for row in _of_coach.rows(key=name, coach=wanted[0], or_coach=wanted[-1])] if wanted else []
    if not theirs and " " in name:
        theirs = [each for each in _by_key(name) if not email or not each.emails]
    return theirs[0] if len(theirs) == 1 else None


def _by_key(key: str) -> list[Client]:
    """Those who go by ``key``, at most two: more need not be told apart."""
    return [_client(row) for row in _who_go_by.rows(key=key)]


@prepared
def _who_go_by(key: Any) -> Any:
    return RosterClient.select().join(RosterKey).where(RosterKey.key == key).distinct().limit(2)


@prepared
def _of_coach(key: Any, coach: Any, or_coach: Any) -> Any:
    theirs = (RosterClient.coach == coach) | (RosterClient.coach == or_coach)
    return RosterClient.select().join(RosterKey).where(RosterKey.key == key, theirs).distinct().limit(2)


def _client(row: RosterClient) -> Client:
    return Client(row.name, tuple(row.emails), row.coach, row.contract_end, tuple(row.names))


def _insert_many(table: type[Table], columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert rows by one prepared statement: composing a statement for each would take ten times as long."""
    values_of = tuple(zip(*rows, strict=True))
    if not values_of:
        return
    database = table._meta.database
    fields = [table._meta.fields[column] for column in columns]
    names = ", ".join(f'"{field.column_name}"' for field in fields)
    places = ", ".join([database.param] * len(fields))
    statement = f'INSERT INTO "{table._meta.table_name}" ({names}) VALUES ({places})'  # noqa: S608 (our own names)
    cells = [
        values if isinstance(field, AutoField | ForeignKeyField) else map(field.db_value, values)
        for field, values in zip(fields, values_of, strict=True)
    ]
    database.cursor().executemany(statement, zip(*cells, strict=True))
