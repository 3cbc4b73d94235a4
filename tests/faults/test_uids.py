"""A real Dovecot that loses its list of UIDs, or gives them out anew: what was answered is not answered again."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from mailhold.house import Pace
from tests.faults.houses import request
from tests.faults.towns import Town

pytestmark = pytest.mark.system


@pytest.fixture
def town(town: Town) -> Town:
    """Two requests were answered, and stand in the mailbox still: the server may not write into their folder."""
    town = replace(town, rooms={"pace": Pace(move_tries=1)})
    town.account.deliver(request(0))
    town.work()
    allow(town, 0o500)
    for number in (1, 2):
        town.account.deliver(request(number))
    town.work()
    assert (len(town.account.messages()), len(town.sink.accepted)) == (2, 3)
    return town


def allow(town: Town, mode: int) -> None:
    folder = town.account.maildir / ".Holds.Processed"
    for each in (folder, folder / "new", folder / "cur", folder / "tmp"):
        each.chmod(mode)


def swap_uids(maildir: Path) -> int:
    """Give each of two messages the UID of the other, under the same UIDVALIDITY; the UIDVALIDITY."""
    place = maildir / "dovecot-uidlist"
    head, first, second = place.read_text().splitlines()
    (one, name), (other, name_of_other) = (re.fullmatch(r"(\d+)[^:]*:(.*)", each).groups() for each in (first, second))  # type: ignore[union-attr]
    for each in maildir.glob("dovecot.index*"):
        each.unlink()
    place.write_text(f"{head}\n{one} :{name_of_other}\n{other} :{name}\n")
    return int(re.search(r" V(\d+)", head)[1])  # type: ignore[index]


def check_that_nobody_is_answered_again(town: Town) -> None:
    sent = len(town.sink.accepted)
    town.work(hours=1)
    assert len(town.sink.accepted) == sent
    assert len(town.check(request(1), request(2)).submissions) == 3
    allow(town, 0o700)
    house = town.house()
    house.records.open()
    house.records.file_again(house.mailbox.name, town.clock.now)
    house.records.close()
    town.work(hours=3)
    assert (town.account.messages(), len(town.account.messages("Holds/Processed"))) == ([], 3)
    assert len(town.sink.accepted) == sent
    town.check_the_next(request(3))


def test_f27_under_a_new_uidvalidity_nobody_is_answered_again(town: Town) -> None:
    before = {each["uidvalidity"] for each in town.check().arrivals}
    town.account.forget_uids()
    town.work()
    assert {each["uidvalidity"] for each in town.check().arrivals} > before
    check_that_nobody_is_answered_again(town)


def test_f28_under_each_others_uids_nobody_is_answered_again(town: Town) -> None:
    uidvalidity = swap_uids(town.account.maildir)
    house = town.house()
    listed = {each.uid: house.mailbox.fetch(each, 10_000) for each in house.mailbox.waiting()}
    assert {each.uidvalidity for each in house.mailbox.waiting()} == {uidvalidity}
    house.mailbox.close()
    assert list(listed.values()) == [request(2), request(1)], "the UIDs were not swapped"
    check_that_nobody_is_answered_again(town)


def test_f28_a_uid_given_to_new_mail_is_answered_and_the_old_is_not_moved_in_its_place(town: Town) -> None:
    place = town.account.maildir / "dovecot-uidlist"
    head, *lines = place.read_text().splitlines()
    for each in (*town.account.maildir.glob("dovecot.index*"), *(town.account.maildir / "cur").iterdir()):
        each.unlink()  # the two are gone, as after a restore from before they came
    town.account.deliver(request(5), at=1_900_000_000)
    uid = re.match(r"\d+", lines[0])[0]  # type: ignore[index]
    place.write_text(re.sub(r" N\d+", f" N{uid}", head) + "\n")
    allow(town, 0o700)
    town.work()
    rows = town.check(request(5))
    assert len(town.sink.accepted) == 4
    assert [each["uid"] for each in rows.arrivals].count(uid) == 2
    town.check_the_next(request(3, note="Of another size than what had this UID before."))
