"""The shipped settings file and the manual's table are made from the one list of settings."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from mailhold.config import load
from mailhold.config.sample import manual, sample
from mailhold.config.tables import every_key

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
