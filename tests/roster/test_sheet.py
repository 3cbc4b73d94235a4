"""A CSV file becomes the roster, or not a line of it."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailhold.errors import UsageError
from mailhold.outgoing import is_address
from mailhold.reading.addresses import canonical
from mailhold.roster.dates import day_of
from mailhold.roster.names import called, name_key
from mailhold.roster.sheet import Sheet, SheetLimits, _address, read_sheet

HEAD = "Client name,Addresses,Coach,Contract expiration date\n"


def sheet(tmp_path: Path, text: str | bytes, day_first: bool = False, **limits: int) -> Sheet:
    path = tmp_path / "clients.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_sheet(path, day_first, SheetLimits(**limits))


def problems(tmp_path: Path, text: str | bytes, **more: int) -> str:
    with pytest.raises(UsageError) as error:
        sheet(tmp_path, text, **more)
    return str(error.value)


def test_a_client_is_read_with_every_address(tmp_path: Path) -> None:
    [client] = sheet(
        tmp_path, HEAD + '"Ruiz, Dana","Dana@Harbor.example; dana@home.example",Marit@Lighthouse.example,2026-06-30\n'
    ).clients
    assert (client.name, client.emails) == ("Dana Ruiz", ("dana@harbor.example", "dana@home.example"))
    assert (client.coach, client.contract_end) == ("marit@lighthouse.example", date(2026, 6, 30))
    assert client.names == ("dana ruiz", "dana")


@pytest.mark.parametrize(
    "text",
    [
        b"\xef\xbb\xbfclient;e-mail;coach;contract end\r\nZo\xc3\xab Lund;zoe@l.example;m@c.example;30.06.2026\r\n",
        "client\temails\tcoach\texpires\nZoë Lund\tzoe@l.example\tm@c.example\t30 June 2026\n".encode("utf-16"),
        b"Full Name;Email;Coach;Contract-Expiry\nZo\xeb Lund;zoe@l.example;m@c.example;30/06/2026 00:00\n",
        "\n\nExpiration date,coach,note,client,email addresses\n2026/06/30,m@c.example,x,Zoë Lund,zoe@l.example\n\n",
    ],
    ids=["BOM and semicolons", "UTF-16 and tabs", "Windows-1252", "empty lines, another order, a further column"],
)
def test_files_of_many_programs_are_read(tmp_path: Path, text: str | bytes) -> None:
    [client] = sheet(tmp_path, text, day_first=True).clients
    assert (client.name, client.contract_end) == ("Zoë Lund", date(2026, 6, 30))


@pytest.mark.parametrize(
    ("cell", "day_first", "day"),
    [
        ("2026-06-03", False, date(2026, 6, 3)),
        ("3/6/2026", False, date(2026, 3, 6)),
        ("3/6/2026", True, date(2026, 6, 3)),
        ("30/6/26", False, date(2026, 6, 30)),
        ("6/30/2026", True, date(2026, 6, 30)),
        ("June 3rd, 2026", False, date(2026, 6, 3)),
        ("3-Jun-2026", False, date(2026, 6, 3)),
        ("2026-06-03T00:00:00Z", False, date(2026, 6, 3)),
        ("31/31/2026", False, None),
        ("2026-02-30", False, None),
        ("soon", False, None),
    ],
)
def test_days_are_read_as_spreadsheets_write_them(cell: str, day_first: bool, day: date | None) -> None:
    assert day_of(cell, day_first) == day


def test_every_bad_cell_is_named_by_line_and_column_and_nothing_is_read(tmp_path: Path) -> None:
    said = problems(
        tmp_path,
        HEAD
        + 'Dana Ruiz,dana@harbor.example,m@c.example,"31/31/2026"\n'
        + '"Lee\nOkafor",lee at mill,m@c.example,2026-06-30\n'
        + ",x@y.example,,2026-06-30\n"
        + "Ada Holm,ada@holm.example,m@c.example,2026-06-30,too,many\n",
    )
    assert "nothing was imported" in said
    assert "line 2, column \"contract end\": '31/31/2026' is no date; write it as 2026-06-30" in said
    assert "line 3, column \"addresses\": 'lee' is no mail address" in said
    assert 'line 5, column "name": is empty' in said
    assert 'line 5, column "coach": is empty' in said
    assert "line 6: 6 cells under 4 columns" in said


def test_a_client_named_twice_is_one_and_must_agree(tmp_path: Path) -> None:
    twice = "Dana Ruiz,dana@harbor.example,m@c.example,2026-06-30\nRuiz Dana,x@y.example,m@c.example,2026-06-30\n"
    again = "DANA RUIZ,dana@home.example,m@c.example,{}\n"
    found = sheet(tmp_path, HEAD + twice + again.format("2026-06-30"))
    assert [each.emails for each in found.clients] == [
        ("dana@harbor.example", "dana@home.example"),
        ("x@y.example",),
    ]
    assert found.notes == ("lines that name a client again, put together with the first: 1",)
    assert 'line 4, column "contract end"' in problems(tmp_path, HEAD + twice + again.format("2027-06-30"))


def test_one_address_is_one_clients(tmp_path: Path) -> None:
    shared = "Dana Ruiz,home@ruiz.example,m@c.example,2026-06-30\nJo Ruiz,home@ruiz.example,m@c.example,2026-06-30\n"
    said = problems(tmp_path, HEAD + shared)
    assert (
        'line 3, column "addresses": home@ruiz.example is the address of Dana Ruiz, coach m@c.example (line 2)' in said
    )


@given(st.text("aAZz09._+-@\"'<>() K", max_size=12), st.text("aAZz09.-@ öK", max_size=12))
def test_every_address_is_kept_as_all_others_are_compared(local: str, domain: str) -> None:
    email = canonical(f"{local}@{domain}")
    assert _address(f"{local}@{domain}") == (email if is_address(email) else "")


def test_a_name_of_which_nothing_is_left_to_compare_is_no_name(tmp_path: Path) -> None:
    assert "line 2, column \"name\": '(D)' is no name" in problems(tmp_path, HEAD + "(D),d@m.example,m@c.example,\n")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        (HEAD, "names no client"),
        ("client,coach\n", 'no column "addresses"; no column "contract end"'),
        ("client,name,email,coach,contract end\n", 'two columns for "name"'),
        (HEAD + 'Dana "Ruiz,dana@harbor.example,m@c.example,2026\n"Lee', "line 3"),
    ],
)
def test_a_file_that_is_no_roster_is_refused(tmp_path: Path, text: str, said: str) -> None:
    assert said in problems(tmp_path, text)


def test_what_is_read_is_bounded(tmp_path: Path) -> None:
    rows = "".join(f"Client {'abcdefghij'[n]},c{n}@m.example,m@c.example,2026-06-30\n" for n in range(10))
    assert "more than 5 rows" in problems(tmp_path, HEAD + rows, rows=5)
    assert "larger than 100 bytes" in problems(tmp_path, HEAD + rows, bytes=100)


def test_nicknames_are_names_too() -> None:
    assert called('Daniel "Dan" Ruíz', "Danny; D.R.") == (
        "daniel ruiz",
        "daniel",
        "dan",
        "dan ruiz",
        "danny",
        "danny ruiz",
        "d r",
    )
    assert name_key("Ruíz, Dana") == name_key("dana  RUIZ") == "dana ruiz"


def test_a_hundred_thousand_rows_are_read_in_bounded_time(tmp_path: Path) -> None:
    rows = "".join(
        f"Given{n:06} Family,given{n}@mail.example,coach{n % 500}@c.example,2026-06-30\n" for n in range(100_000)
    )
    began = time.process_time()
    assert len(sheet(tmp_path, HEAD + rows).clients) == 100_000
    assert time.process_time() - began < 20
