"""Secrets are found where the settings say, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailhold.config.kinds import Secret
from mailhold.config.secrets import reveal
from mailhold.errors import ConfigError


def test_a_credential_is_read_from_the_directory_systemd_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "imap-password").write_text("tulip-42\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert reveal(Secret("credential", "imap-password"), "k", tmp_path / "m.toml") == "tulip-42"


def test_a_file_lies_beside_the_settings(tmp_path: Path) -> None:
    (tmp_path / "pw").write_text("tulip-42")
    (tmp_path / "pw").chmod(0o600)
    assert reveal(Secret("file", "pw"), "k", tmp_path / "m.toml") == "tulip-42"


def test_an_environment_variable_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOLDS_PW", "tulip-42")
    assert reveal(Secret("env", "HOLDS_PW"), "k", tmp_path / "m.toml") == "tulip-42"


@pytest.mark.parametrize(
    ("secret", "said"),
    [
        (Secret("env", "HOLDS_NOT_SET"), "mailbox.imap.password: the environment variable HOLDS_NOT_SET is not set"),
        (Secret("file", "none"), "cannot be read"),
        (Secret("file", "open"), "others may read"),
        (Secret("file", "empty"), "is empty"),
        (Secret("file", "binary"), "is not UTF-8 text"),
        (Secret("file", "huge"), "is larger than"),
        (Secret("credential", "imap-password"), "given by systemd"),
    ],
)
def test_what_cannot_be_had_is_named_with_its_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, secret: Secret, said: str
) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    for name, content in (("open", b"x"), ("empty", b"\n"), ("binary", b"\xff"), ("huge", b"x" * 70_000)):
        (tmp_path / name).write_bytes(content)
        (tmp_path / name).chmod(0o644 if name == "open" else 0o600)
    with pytest.raises(ConfigError, match=said):
        reveal(secret, "mailbox.imap.password", tmp_path / "m.toml")


@pytest.mark.parametrize("name", ["../shadow", "a/b", ".hidden"])
def test_a_credential_name_cannot_leave_its_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    with pytest.raises(ConfigError, match="is not the name of a credential"):
        reveal(Secret("credential", name), "k", tmp_path / "m.toml")
