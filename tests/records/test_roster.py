"""The roster in the records: replaced as a whole, and searched by address, name and nickname."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from mailhold.policy.facts import Client
from mailhold.records.store import Records

MARIT, JONAS = "marit@lighthouse.example", "jonas@lighthouse.example"
DANA = Client("Dana Ruiz", ("dana@harbor.example",), MARIT, date(2026, 6, 30), ("dana ruiz", "dana", "didi"))
LEE = Client("Lee Okafor", (), MARIT, None, ("lee okafor", "lee"))
OTHER_LEE = Client("Lee Sund", ("lee@sund.example",), MARIT, None, ("lee sund", "lee"))
FAR = Client("Ada Holm", ("ada@holm.example",), JONAS, None, ("ada holm", "ada"))


@pytest.fixture
def roster(records: Records) -> Records:
    records.replace_roster((DANA, LEE, OTHER_LEE, FAR))
    return records


def test_it_comes_back_as_it_was(roster: Records) -> None:
    assert roster.roster() == (DANA, LEE, OTHER_LEE, FAR)


def test_it_is_replaced_as_a_whole(roster: Records) -> None:
    roster.replace_roster((FAR,))
    assert roster.roster() == (FAR,)
    assert roster.client_named((MARIT,), "dana@harbor.example", "") is None


def test_an_empty_one_takes_the_place_of_any(roster: Records) -> None:
    for clients in ((), (), (DANA,)):
        roster.replace_roster(clients)
        assert roster.roster() == clients


@pytest.mark.parametrize(
    ("email", "name", "client"),
    [
        ("dana@harbor.example", "", DANA),
        ("", "dana ruiz", DANA),
        ("", "didi", DANA),
        ("dana@elsewhere.example", "dana ruiz", DANA),
        ("dana@elsewhere.example", "dana", None),
        ("", "lee", None),
        ("", "lee okafor", LEE),
        ("ada@holm.example", "", FAR),
        ("", "ada holm", FAR),
        ("", "ada", None),
        ("", "", None),
    ],
)
def test_a_client_is_told_only_where_one_is_plainly_meant(
    roster: Records, email: str, name: str, client: Client | None
) -> None:
    assert roster.client_named((MARIT, "marit solheim"), email, name) == client


def test_a_roster_that_cannot_be_stored_leaves_the_old_one(roster: Records) -> None:
    def broken() -> Iterator[Client]:
        yield LEE
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        roster.replace_roster(broken())  # type: ignore[arg-type]
    assert roster.roster() == (DANA, LEE, OTHER_LEE, FAR)
