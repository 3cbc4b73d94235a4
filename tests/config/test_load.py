"""Reading a settings file: what is taken, and what is said of what is wrong."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from mailhold.config import find, load
from mailhold.errors import ConfigError
from mailhold.house import Pace
from mailhold.reading.limits import Limits

SMALLEST = """
[mailbox]
address = "Holds@Harbour.example"
[coaches]
domains = ["harbour.example"]
[ops]
addresses = ["desk@harbour.example"]
"""


def write(folder: Path, text: str, mode: int = 0o600) -> Path:
    path = folder / "mailhold.toml"
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def problems_of(path: Path) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        load(path)
    return caught.value.problems


def test_the_smallest_file_is_enough(tmp_path: Path) -> None:
    config = load(write(tmp_path, SMALLEST))
    assert config.settings.mailbox.kind == "maildir"
    assert config.path(config.settings.mailbox.maildir.path) == tmp_path / "var/holds"


def test_addresses_are_kept_in_canonical_form(tmp_path: Path) -> None:
    config = load(write(tmp_path, SMALLEST.replace('"harbour.example"', '"Bücher.example"')))
    assert config.facts().own_addresses == {"holds@harbour.example"}
    assert config.facts().coach_domains == {"xn--bcher-kva.example"}


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        """
        [mailbox]
        kind = "imap"
        address = "somebody"
        [mailbox.imap]
        host = "imap.harbour.example"
        port = 99999
        [digest]
        at = "25:00"
        zone = "Europe/Berln"
        """,
    )
    said = problems_of(path)
    assert [each.split(":")[0] for each in said] == [
        "mailbox.address",
        "mailbox.imap.port",
        "mailbox.imap.user",
        "mailbox.imap.password",
        "coaches",
        "ops",
        "digest.at",
        "digest.zone",
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('[mailbox]\nadress = "a@b.example"', "did you mean mailbox.address?"),
        ("[mailbox]\nport = 993", "did you mean mailbox.imap.port?"),
        ("[coaches]\nday_first = true", "did you mean policy.day_first?"),
        ("[polcy]\nday_first = true", "did you mean policy?"),
        ("[mailbox]\nqqq = 1", "take it out"),
    ],
)
def test_an_unknown_key_gets_a_hint(tmp_path: Path, line: str, said: str) -> None:
    assert any(said in each for each in problems_of(write(tmp_path, line)))


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ('[digest]\nzone = "Europe/Berln"', 'did you mean "Europe/Berlin"?'),
        ('[digest]\nzone = "/etc/passwd"', "is not a time zone"),
        ('[digest]\nat = "8"', 'write it like "08:00"'),
        ('[coaches]\ndomains = "harbour.example"', "is not a list; write, for example: domains = ["),
        ('[coaches]\ndomains = ["a@harbour.example"]', "is not a mail domain"),
        ('[policy]\nday_first = "yes"', "is not true or false; write, for example: day_first = false"),
        ('[mailbox]\nkind = "pop3"', "'pop3' is not one of 'imap' or 'maildir'"),
        ('[replies]\nkind = "smtp"', "there is no table [replies.smtp]"),
        ("mailbox = 3", "mailbox: 3 is not"),
    ],
)
def test_a_wrong_value_is_named_with_what_to_write(tmp_path: Path, setting: str, said: str) -> None:
    assert any(said in each for each in problems_of(write(tmp_path, setting)))


def test_a_password_in_a_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    text = SMALLEST + '[mailbox.imap]\nhost = "h"\nuser = "u"\npassword = "tulip-42"\n'
    [said] = problems_of(write(tmp_path, text, 0o640))
    assert said.startswith("mailbox.imap.password: stands in a file that others may read; run chmod 600")
    assert "tulip-42" not in said
    assert load(write(tmp_path, text, 0o600)).settings.mailbox.imap is not None


def test_a_secret_is_never_shown(tmp_path: Path) -> None:
    text = SMALLEST + '[mailbox.imap]\nhost = "h"\nuser = "u"\npassword = '
    [said] = problems_of(write(tmp_path, text + '{vault = "tulip-42"}'))
    assert "tulip-42" not in said
    config = load(write(tmp_path, text + '"tulip-42"'))
    assert "tulip-42" not in repr(config)


@pytest.mark.parametrize("content", [b"[mailbox\n", b"\xff\xfe", b"x" * 1_000_001])
def test_a_file_that_is_no_settings_file_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mailhold.toml"
    path.write_bytes(content)
    [said] = problems_of(path)
    assert said.startswith(("is not TOML", "is larger than"))


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    [said] = problems_of(tmp_path / "none.toml")
    assert "mailhold init" in said


def test_the_environment_names_the_file_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MAILHOLD_CONFIG", raising=False)
    (tmp_path / "config").mkdir()
    (tmp_path / "config/mailhold.toml").write_text(SMALLEST)
    assert find() == Path("config/mailhold.toml")
    (tmp_path / "mailhold.toml").write_text(SMALLEST)
    assert find() == Path("mailhold.toml")
    monkeypatch.setenv("MAILHOLD_CONFIG", "/srv/elsewhere.toml")
    assert find() == Path("/srv/elsewhere.toml")


IMAP = SMALLEST + '[mailbox.imap]\nhost = "h"\nuser = "u"\n'


def test_an_account_without_a_way_to_log_in_is_named(tmp_path: Path) -> None:
    [said] = problems_of(write(tmp_path, IMAP))
    assert said.startswith("mailbox.imap.password: is missing; write, for example: password = ")
    assert "mailbox.imap.token" in said
    smtp = '[replies.smtp]\nhost = "h"\ntoken = {file = "t"}\n'
    [said] = problems_of(write(tmp_path, SMALLEST + smtp))
    assert said.startswith("replies.smtp.user: is missing beside token")


def test_a_token_comes_from_a_command_or_a_file_for_its_owner_alone(tmp_path: Path) -> None:
    config = load(write(tmp_path, IMAP + f'token = {{command = ["{sys.executable}", "-c", "print(7)"]}}'))
    given = config.imap()
    assert given.token is not None
    assert (given.token(), given.password) == ("7", "")
    config = load(write(tmp_path, IMAP + 'token = {file = "token"}'))
    (tmp_path / "token").write_text("abc\n")
    (tmp_path / "token").chmod(0o640)
    with pytest.raises(ConfigError, match=r"mailbox\.imap\.token: others may read"):
        config.imap()
    (tmp_path / "token").chmod(0o600)
    given = config.imap()
    assert given.token is not None
    assert given.token() == "abc"


@pytest.mark.parametrize("token", ['"ya29.secret"', '{value = "ya29.secret"}', "{command = []}", '{file = ""}', "3"])
def test_a_token_that_is_written_out_is_refused_and_not_shown(tmp_path: Path, token: str) -> None:
    [said] = problems_of(write(tmp_path, IMAP + f"token = {token}"))
    assert said.startswith("mailbox.imap.token: the value (not shown) does not say where the token is")
    assert "ya29" not in said


def test_so_much_of_a_message_is_fetched_as_is_read(tmp_path: Path) -> None:
    config = load(write(tmp_path, SMALLEST + "[limits]\nmessage_bytes = 70000\n"))
    assert config.pace().fetch_bytes == config.limits().message_bytes == 70_000
    assert Pace().fetch_bytes == Limits().message_bytes
