"""The Maildir as mailbox and outbox: what counts, what is moved, and what a crash or a hostile name cannot do."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from mailhold.errors import MailboxAway, MoveRefused
from mailhold.post.maildir import MaildirMailbox, MaildirOutbox, MaildirSettings
from mailhold.post.outbox import Phase

RAW = b"From: ida@brook.example\r\nSubject: hold\r\n\r\nPlease pause until May.\r\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "Maildir"
    path.mkdir()
    return path


@pytest.fixture
def mailbox(path: Path) -> MaildirMailbox:
    mailbox = MaildirMailbox(MaildirSettings(path, poll_seconds=0.02))
    mailbox.open()
    return mailbox


def put(path: Path, name: str, raw: bytes = RAW, part: str = "new", age: float = 10.0) -> Path:
    file = path / part / name
    file.write_bytes(raw)
    os.utime(file, (time.time() - age,) * 2)
    return file


def names(path: Path) -> set[str]:
    return {file.name for part in ("new", "cur") for file in (path / part).iterdir()}


def test_a_missing_directory_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(MailboxAway, match=r"no Maildir at .*nowhere: make that directory"):
        MaildirMailbox(MaildirSettings(tmp_path / "nowhere")).open()


def test_messages_of_new_and_cur_wait_oldest_first(path: Path, mailbox: MaildirMailbox) -> None:
    put(path, "2.b.host", age=20)
    put(path, "1.a.host:2,S", part="cur", age=30)
    put(path, "3.c.host", RAW * 2, age=10)
    found = list(mailbox.waiting())
    assert [waiting.uid for waiting in found] == ["1.a.host", "2.b.host", "3.c.host"]
    assert [waiting.size for waiting in found] == [len(RAW), len(RAW), 2 * len(RAW)]
    assert all(waiting.uidvalidity == 0 and waiting.received_at.tzinfo for waiting in found)


def test_a_message_is_found_after_another_program_changed_its_flags(path: Path, mailbox: MaildirMailbox) -> None:
    put(path, "1.a.host")
    (waiting,) = mailbox.waiting()
    (path / "new/1.a.host").rename(path / "cur/1.a.host:2,FS")
    assert mailbox.fetch(waiting, 1000) == RAW
    mailbox.file_away(waiting, "Done")
    assert names(path) == set()
    assert names(path / ".Done") == {"1.a.host:2,FS"}


def test_no_more_than_the_limit_is_read(path: Path, mailbox: MaildirMailbox) -> None:
    put(path, "1.a.host")
    (waiting,) = mailbox.waiting()
    assert mailbox.fetch(waiting, 10) == RAW[:10]


def test_a_vanished_message_gives_none_and_moves_nothing(path: Path, mailbox: MaildirMailbox) -> None:
    put(path, "1.a.host")
    (waiting,) = mailbox.waiting()
    (path / "new/1.a.host").unlink()
    assert mailbox.fetch(waiting, 1000) is None
    mailbox.file_away(waiting, "Done")
    assert not (path / ".Done").exists()


def test_filing_away_twice_is_once(path: Path, mailbox: MaildirMailbox) -> None:
    put(path, "1.a.host")
    (waiting,) = mailbox.waiting()
    mailbox.file_away(waiting, "Holds/Erledigt für heute")
    mailbox.file_away(waiting, "Holds/Erledigt für heute")
    folder = path / ".Holds.Erledigt f&APw-r heute"
    assert (folder / "new/1.a.host").read_bytes() == RAW
    assert (folder / "maildirfolder").exists()
    assert (folder / "tmp").is_dir()


def test_several_are_filed_away_at_once(path: Path, mailbox: MaildirMailbox) -> None:
    for number in range(3):
        put(path, f"{number}.host")
    mailbox.file_away_all(list(mailbox.waiting())[1:], "Done")
    assert (names(path), names(path / ".Done")) == ({"0.host"}, {"1.host", "2.host"})


@pytest.mark.parametrize("folder", ["x" * 300, "File"])
def test_a_folder_that_cannot_be_made_keeps_the_message(path: Path, mailbox: MaildirMailbox, folder: str) -> None:
    put(path, "1.host")
    (path / ".File").write_text("in the way")
    (waiting,) = mailbox.waiting()
    with pytest.raises(MoveRefused, match="cannot be moved"):
        mailbox.file_away(waiting, folder)
    assert mailbox.fetch(waiting, 1000) == RAW


def test_a_message_never_overwrites_another_of_the_same_name(path: Path, mailbox: MaildirMailbox) -> None:
    for raw in (b"first", b"second"):
        put(path, "1.a.host", raw)
        (waiting,) = mailbox.waiting()
        mailbox.file_away(waiting, "Done")
    assert {file.read_bytes() for file in (path / ".Done/new").iterdir()} == {b"first", b"second"}


@pytest.mark.parametrize("folder", ["", "../outside", "a//b", "a.b", "..", "a\0b"])
def test_a_folder_that_would_leave_the_maildir_is_refused(path: Path, mailbox: MaildirMailbox, folder: str) -> None:
    put(path, "1.a.host")
    (waiting,) = mailbox.waiting()
    with pytest.raises(MoveRefused, match="cannot have a folder"):
        mailbox.file_away(waiting, folder)
    assert names(path) == {"1.a.host"}


def test_a_folder_that_is_a_link_is_not_followed(path: Path, mailbox: MaildirMailbox, tmp_path: Path) -> None:
    put(path, "1.a.host")
    (tmp_path / "elsewhere").mkdir()
    (path / ".Done").symlink_to(tmp_path / "elsewhere")
    (waiting,) = mailbox.waiting()
    with pytest.raises(MoveRefused, match="is a link"):
        mailbox.file_away(waiting, "Done")
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_links_pipes_directories_and_dot_files_are_left_alone(
    path: Path, mailbox: MaildirMailbox, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "secret").write_text("root's own")
    (path / "new/link").symlink_to(tmp_path / "secret")
    (path / "new/directory").mkdir()
    os.mkfifo(path / "new/pipe")
    put(path, ".hidden")
    put(path, "1.a.host")
    for _ in range(2):
        assert [waiting.uid for waiting in mailbox.waiting()] == ["1.a.host"]
    assert len([record for record in caplog.records if "left alone" in record.message]) == 3


@pytest.mark.parametrize("swap", ["link", "pipe"])
def test_a_file_swapped_since_it_was_listed_is_not_followed(
    path: Path, mailbox: MaildirMailbox, tmp_path: Path, swap: str
) -> None:
    file = put(path, "1.a.host")
    (waiting,) = mailbox.waiting()
    file.unlink()
    (tmp_path / "secret").write_text("root's own")
    if swap == "link":
        file.symlink_to(tmp_path / "secret")
    else:
        os.mkfifo(file)
    assert mailbox.fetch(waiting, 1000) is None


def test_a_name_of_odd_bytes_can_be_stored_and_found_again(path: Path, mailbox: MaildirMailbox) -> None:
    (path / "new" / os.fsdecode(b"1.\xff\x1b[31m%.host")).write_bytes(RAW)
    (waiting,) = mailbox.waiting()
    assert waiting.uid.isascii()
    assert waiting.uid.isprintable()
    assert mailbox.fetch(waiting, 1000) == RAW
    mailbox.file_away(waiting, "Done")
    assert list(mailbox.waiting()) == []


def test_a_file_time_no_calendar_holds_does_not_stop_the_listing(path: Path, mailbox: MaildirMailbox) -> None:
    file = put(path, "1.a.host")
    os.utime(file, (2**40, 2**40))
    (waiting,) = mailbox.waiting()
    assert waiting.received_at.year > 2400


def test_wait_ends_when_mail_is_delivered(path: Path, mailbox: MaildirMailbox) -> None:
    for part in ("new", "cur"):
        os.utime(path / part, (1, 1))
    list(mailbox.waiting())
    timer = threading.Timer(0.1, put, (path, "1.a.host"))
    timer.start()
    started = time.monotonic()
    mailbox.wait(5)
    assert 0.05 < time.monotonic() - started < 1
    timer.join()


def test_wait_does_not_miss_what_came_while_listing_or_just_after(path: Path, mailbox: MaildirMailbox) -> None:
    list(mailbox.waiting())  # new/ was made this very second: a change now may leave its time as it is
    put(path, "1.a.host")
    started = time.monotonic()
    mailbox.wait(5)
    assert time.monotonic() - started < 1


def test_wait_lasts_when_nothing_comes(path: Path, mailbox: MaildirMailbox) -> None:
    for part in ("new", "cur"):
        os.utime(path / part, (1, 1))
    list(mailbox.waiting())
    started = time.monotonic()
    mailbox.wait(0.2)
    assert time.monotonic() - started >= 0.2


def test_wake_ends_a_wait_even_when_it_comes_first(path: Path, mailbox: MaildirMailbox) -> None:
    for part in ("new", "cur"):
        os.utime(path / part, (1, 1))
    list(mailbox.waiting())
    mailbox.wake()
    started = time.monotonic()
    mailbox.wait(5)
    assert time.monotonic() - started < 1


def test_a_maildir_that_went_away_says_so(path: Path, mailbox: MaildirMailbox) -> None:
    path.rename(path.with_name("gone"))
    with pytest.raises(MailboxAway, match="cannot be listed"):
        list(mailbox.waiting())


def test_the_outbox_keeps_the_bytes_and_makes_its_directories(tmp_path: Path) -> None:
    outbox = MaildirOutbox(tmp_path / "deep/Out")
    delivery = outbox.send("", "coach@firm.example", RAW)
    assert delivery.phase is Phase.SENT
    (file,) = (tmp_path / "deep/Out/new").iterdir()
    assert file.read_bytes() == RAW
    assert list((tmp_path / "deep/Out/tmp").iterdir()) == []


def test_the_same_message_handed_over_again_after_a_crash_is_one_file(tmp_path: Path) -> None:
    outbox = MaildirOutbox(tmp_path)
    outbox.send("", "coach@firm.example", RAW)
    (file,) = (tmp_path / "new").iterdir()
    file.rename(tmp_path / "cur" / f"{file.name}:2,S")
    assert outbox.send("", "coach@firm.example", RAW).phase is Phase.SENT
    assert outbox.send("", "other@firm.example", RAW).phase is Phase.SENT
    assert len(names(tmp_path)) == 2


def test_an_outbox_that_cannot_be_written_is_later(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    delivery = MaildirOutbox(tmp_path / "file").send("", "coach@firm.example", RAW)
    assert delivery.phase is Phase.LATER
    assert "cannot take the message" in delivery.said
