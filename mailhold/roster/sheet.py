"""``read_sheet``: a CSV file of clients → the roster, all or nothing; every bad cell is named by line and column.

To have one more column title understood, add it to ``_TITLES`` in small
letters without spaces.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from mailhold.collector import paused
from mailhold.errors import UsageError
from mailhold.outgoing import is_address
from mailhold.policy.facts import Client
from mailhold.reading.addresses import canonical
from mailhold.roster.dates import day_of
from mailhold.roster.names import called, name_key, plain_name

_TITLES = {
    "name": "client clientname name fullname clientfullname coachee coacheename customer",
    "addresses": "addresses address email emails emailaddress emailaddresses clientemail clientemails mail "
    "clientaddress clientaddresses",
    "coach": "coach coachemail coachaddress coachname assignedcoach ",
    "contract end": "contractexpirationdate contractexpiration contractend contractenddate contractends expirationdate "
    "expiration expirydate expires enddate contractexpiry contractexpires contractexpirydate",
    "nicknames": "nickname nicknames knownas preferredname alias calledname called",
}
_COLUMNS = {title: column for column, titles in _TITLES.items() for title in titles.split()}
_NEEDED = ("name", "addresses", "coach", "contract end")
_SPLIT = re.compile(r"[;,|\s]+")
_PLAIN_ADDRESS = re.compile(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_SHOWN = 20  # problems in one message


@dataclass(frozen=True, slots=True)
class SheetLimits:
    """What is read of one file: ``bytes`` of it, so many ``rows``."""

    bytes: int = 64 * 1024 * 1024
    rows: int = 500_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """The clients of a file, and what a person should know of how it was read."""

    clients: tuple[Client, ...]
    notes: tuple[str, ...]


class _Row(NamedTuple):
    """The cells of a line by column, stripped."""

    line: int
    cells: dict[str, str]


@paused()
def read_sheet(path: Path, day_first: bool, limits: SheetLimits = SheetLimits()) -> Sheet:
    """The roster in the file ``path``. Raises ``UsageError`` that names each problem by line and column."""
    try:
        if path.stat().st_size > limits.bytes:
            raise UsageError(f"{path} is larger than {limits.bytes} bytes; is it a list of clients?")
        raw = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} cannot be read ({error.strerror})") from error
    text, notes = _decoded(raw)
    problems: list[str] = []
    roster = _Roster(problems)
    for row in _rows(text, path, limits, problems):
        if client := _client(row, day_first, problems):
            roster.add(row.line, client)
    if problems:
        more = [f"and {len(problems) - _SHOWN} more"] if len(problems) > _SHOWN else []
        raise UsageError("\n  ".join([f"{path}: nothing was imported.", *problems[:_SHOWN], *more]))
    clients = roster.clients
    if not clients:
        raise UsageError(f"{path} names no client; nothing was imported")
    if roster.merged:
        notes.append(f"lines that name a client again, put together with the first: {roster.merged}")
    if endless := sum(client.contract_end is None for client in clients):
        notes.append(f"without a contract end: {endless}")
    return Sheet(clients, tuple(notes))


class _Roster:
    """The clients found so far, each once, with the line of the first mention."""

    def __init__(self, problems: list[str]) -> None:
        self.merged = 0
        self._problems = problems
        self._found: dict[tuple[str, str], tuple[int, Client]] = {}
        self._owners: dict[str, tuple[int, Client]] = {}

    @property
    def clients(self) -> tuple[Client, ...]:
        return tuple(client for _, client in self._found.values())

    def add(self, line: int, client: Client) -> None:
        """Keep a client; put it together with an earlier line about the same one, or say why that cannot be."""
        key = (client.names[0], client.coach)
        first, known = self._found.get(key, (line, None))
        for each in client.emails:
            at, owner = self._owners.get(each, (0, None))
            if owner is not None and (owner.names[0], owner.coach) != key:
                self._problem(
                    line, "addresses", f"{each} is the address of {owner.name}, coach {owner.coach} (line {at})"
                )
                return
        if known is not None:
            if known.contract_end != client.contract_end:
                said = f"{client.name} stands on line {first} too, with another contract end; keep one of the two"
                self._problem(line, "contract end", said)
                return
            self.merged += 1
            emails, names = (*known.emails, *client.emails), (*known.names, *client.names)
            client = replace(known, emails=tuple(dict.fromkeys(emails)), names=tuple(dict.fromkeys(names)))
        self._found[key] = (first, client)
        self._owners |= dict.fromkeys(client.emails, (first, client))

    def _problem(self, line: int, column: str, said: str) -> None:
        self._problems.append(f'line {line}, column "{column}": {said}')


def _decoded(raw: bytes) -> tuple[str, list[str]]:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace"), []
    try:
        return raw.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace"), ["not UTF-8: read as Windows-1252; look at the accents in the names"]


def _rows(text: str, path: Path, limits: SheetLimits, problems: list[str]) -> Iterator[_Row]:
    reader = csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=_delimiter(text), strict=True)
    line = 1
    columns: list[str] = []
    try:
        for number, read in enumerate(reader):
            if number > limits.rows:
                raise UsageError(f"{path} has more than {limits.rows} rows; nothing was imported")
            cells = [cell.strip() for cell in read]
            if any(cells):
                if not columns:
                    columns = _columns(cells, line, path)
                elif any(cells[len(columns) :]):
                    problems.append(
                        f"line {line}: {len(cells)} cells under {len(columns)} columns; "
                        "put quotes around a cell that holds the separator"
                    )
                else:
                    yield _Row(line, dict(zip(columns, cells, strict=False)))
            line = reader.line_num + 1
    except csv.Error as error:
        problems.append(f"line {line}: {error}; look for a quote that is not closed")
    if not columns and not problems:
        raise UsageError(f"{path} is empty; nothing was imported")


def _columns(titles: list[str], line: int, path: Path) -> list[str]:
    """What each column holds, "" for one that is not ours. Raises ``UsageError``."""
    found = [_COLUMNS.get(re.sub(r"[^a-z]", "", title.casefold()), "") for title in titles]
    twice = sorted({column for column in found if column and found.count(column) > 1})
    missing = [column for column in _NEEDED if column not in found]
    if missing or twice:
        said = [f'no column "{column}"' for column in missing] + [f'two columns for "{column}"' for column in twice]
        shown = ", ".join(title.strip() for title in titles)[:200]
        raise UsageError(
            f"{path}, line {line}: {'; '.join(said)}. The first line must name the columns: {', '.join(_NEEDED)} "
            f"(and nicknames, if you like); it is: {shown}"
        )
    return found


def _client(row: _Row, day_first: bool, problems: list[str]) -> Client | None:
    before = len(problems)

    def problem(column: str, said: str) -> None:
        problems.append(f'line {row.line}, column "{column}": {said}')

    name = " ".join(row.cells.get("name", "").split())
    names = called(name, row.cells.get("nicknames", "")) if any(map(str.isalpha, name)) else ()
    if not names:
        problem("name", f"{name[:60]!r} is no name" if name else "is empty; every client needs a name")
    written = [each for each in _SPLIT.split(row.cells.get("addresses", "")) if each]
    emails = dict.fromkeys(map(_address, written))
    if "" in emails:
        bad = next(each for each in written if not _address(each))
        problem("addresses", f"{bad[:60]!r} is no mail address")
    coach = _coach(row.cells.get("coach", ""))
    if not coach:
        written_so = row.cells.get("coach", "")[:60]
        problem(
            "coach", f"{written_so!r} is no mail address" if written_so else "is empty; write the coach's mail address"
        )
    ends = row.cells.get("contract end", "")
    end = day_of(ends, day_first) if ends else None
    if ends and end is None:
        problem("contract end", f"{ends[:60]!r} is no date; write it as 2026-06-30")
    if len(problems) > before:
        return None
    return Client(
        name=plain_name(name),
        emails=tuple(emails),
        coach=coach,
        contract_end=end,
        names=names,
    )


@lru_cache(maxsize=4096)
def _coach(cell: str) -> str:
    """A coach as coaches are compared, by address or by name; "" for what is neither."""
    return _address(cell) if "@" in cell else name_key(cell)


def _address(written: str) -> str:
    """A mail address in canonical form; "" for what is none."""
    if _PLAIN_ADDRESS.fullmatch(written):  # as nearly all are: in lower case that is its canonical form already
        return written.lower()
    email = canonical(written)
    return email if is_address(email) else ""


def _delimiter(text: str) -> str:
    """The separator that the first line uses most."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    bare = re.sub(r'"[^"]*"', "", first)
    return max(",;\t|", key=bare.count)
