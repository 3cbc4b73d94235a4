"""The shipped settings file and the manual's table are made from the one list of settings."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from mailhold.config import load
from mailhold.config.limits_table import LimitsTable
from mailhold.config.sample import manual, sample
from mailhold.config.tables import every_key
from mailhold.outgoing import Sender
from mailhold.post.imap_client import ImapSettings
from mailhold.post.maildir import MaildirSettings
from mailhold.reading.limits import Limits
from mailhold.replies import ReplySettings

ROOT = Path(__file__).resolve().parents[2]


def test_the_shipped_file_is_what_the_list_makes() -> None:
    assert (ROOT / "config/mailhold.toml").read_text(encoding="utf-8") == sample(), "run: make settings"


def test_the_shipped_file_loads_and_knows_the_invented_house() -> None:
    facts = load(ROOT / "config/mailhold.toml").facts()
    assert facts.own_addresses == {"holds@brightpath.example"}
    assert facts.is_coach("mo@brightpath.example")
    assert not facts.is_coach("ops@brightpath.example")


def test_every_key_stands_in_the_sample_and_in_the_manual() -> None:
    text, table = sample(), manual()
    for key in every_key():
        name = key.rpartition(".")[2]
        assert re.search(rf"^#?{name} = ", text, re.MULTILINE), key
        assert f"| `{name}` |" in table, key


def test_the_sample_with_every_key_uncommented_still_loads(tmp_path: Path) -> None:
    path = tmp_path / "all.toml"
    path.write_text(re.sub(r"^#(?=\S)", "", sample(), flags=re.MULTILINE), encoding="utf-8")
    given = tomllib.loads(path.read_text(encoding="utf-8"))
    for key in every_key():
        at = given
        for step in key.split("."):
            at = at[step]
    assert load(path).settings.mailbox.imap is not None


def test_every_setting_says_what_it_does_and_gives_an_example() -> None:
    for key, field in every_key().items():
        assert (field.description or "").endswith("."), key
        assert field.examples, key


def test_every_bound_of_reading_is_a_setting() -> None:
    assert set(LimitsTable.model_fields) == {each.name for each in fields(Limits)}, "list it in config/limits_table.py"


def test_what_is_not_set_has_the_rooms_own_default(tmp_path: Path) -> None:
    path = tmp_path / "mailhold.toml"
    path.write_text(
        '[mailbox]\nkind = "imap"\naddress = "holds@harbour.example"\n[coaches]\ndomains = []\n'
        '[ops]\naddresses = ["desk@harbour.example"]\n'
        '[mailbox.imap]\nhost = "h"\nuser = "u"\npassword = {env = "HOLDS_PW"}\n'
    )
    config = load(path)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("HOLDS_PW", "tulip-42")
        assert config.imap() == ImapSettings("h", "u", "tulip-42")
    assert config.maildir() == MaildirSettings(tmp_path / "var/holds")
    assert config.limits() == Limits()
    sender = Sender("holds@harbour.example", key=b"k")
    assert config.replies(b"k") == ReplySettings(sender)
