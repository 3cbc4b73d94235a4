"""``mailhold explain``: for programs exactly the promised keys, for people the whole story, and never a failure."""

from __future__ import annotations

import json
import random
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailhold import examine
from mailhold.config import load
from mailhold.examine import received_at
from mailhold.reading.passages import Submission
from mailhold.terminal import plain
from tests.cli.conftest import Run

KEYS = [
    "file",
    "outcome",
    "reasons",
    "channel",
    "client_email",
    "client_name",
    "coach_email",
    "verbal_request_date",
    "hold_start",
    "hold_end",
    "flags",
    "evidence",
    "tried",
]
PASSAGE_KEYS = [
    "provenance",
    "depth",
    "author_email",
    "author_name",
    "to",
    "cc",
    "subject",
    "date_raw",
    "sent_at",
    "words",
]


def test_json_has_the_promised_keys_in_their_order(run: Run, settings: Path, forward: Path) -> None:
    ran = run("--config", settings, "explain", "--json", "--passages", forward)
    assert ran.code == 0, ran.err
    told = json.loads(ran.out)
    assert list(told) == [*KEYS, "passages"]
    assert told["passages"]
    assert all(list(passage) == PASSAGE_KEYS for passage in told["passages"])
    assert list(json.loads(run("--config", settings, "explain", "--json", forward).out)) == KEYS


def test_json_tells_who_said_what(run: Run, settings: Path, forward: Path) -> None:
    told = json.loads(run("--config", settings, "explain", "--json", "--passages", forward).out)
    own, *_, last = told["passages"]
    assert (own["provenance"], own["author_email"], own["depth"]) == ("own", "tove@harbour.example", 0)
    assert own["to"] == ["holds@harbour.example"]
    assert "on hold from October 6" in last["words"]


def test_a_plain_request_is_processed_and_the_words_are_named(run: Run, settings: Path, forward: Path) -> None:
    told = json.loads(run("--config", settings, "explain", "--json", forward).out)
    assert told["outcome"] == "processed"
    assert told["client_email"] == "ines@quayside.example"
    assert told["coach_email"] == "tove@harbour.example"
    assert any("on hold" in each["words"] and each["provenance"] == "forwarded" for each in told["evidence"])
    assert any(each["held"] for each in told["tried"])


def test_files_are_told_in_the_order_given(run: Run, settings: Path, forward: Path, tmp_path: Path) -> None:
    files = [forward, *(tmp_path / f"{number}.eml" for number in range(11))]
    for number, file in enumerate(files[1:]):
        file.write_bytes(b"x" * number)
    files.reverse()
    ran = run("--config", settings, "explain", "--json", *files)
    assert [json.loads(line)["file"] for line in ran.out.splitlines()] == [str(file) for file in files]


def test_no_bytes_make_it_fail(run: Run, settings: Path, tmp_path: Path) -> None:
    broken = [
        b"",
        b"\n",
        b"\0" * 5000,
        b"From: \xff\xfe\nSubject: =?x-none?q?=00=1b?=\n\n\x1b[31m",
        b"Content-Type: multipart/mixed; boundary=a\n\n--a\n" * 300,
        b"Content-Type: message/rfc822\n\n" * 300,
        random.Random(11).randbytes(20_000),  # noqa: S311 - the same bytes each time, not secret ones
    ]
    files = []
    for number, raw in enumerate(broken):
        files.append(tmp_path / f"{number}.eml")
        files[-1].write_bytes(raw)
    ran = run("--config", settings, "explain", "--json", "--passages", *files)
    assert ran.code == 0
    assert ran.err == ""
    told = [json.loads(line) for line in ran.out.splitlines()]
    assert len(told) == len(broken)
    assert all(each["outcome"] != "processed" for each in told)


def test_an_error_of_our_own_is_told_and_the_next_file_is_read(
    run: Run, settings: Path, forward: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = tmp_path / "second.eml"
    second.write_bytes(forward.read_bytes())
    real, calls = examine.read, []

    def breaks_once(*given: object) -> Submission:
        calls.append(given)
        if len(calls) == 1:
            raise RecursionError("too deep")
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(examine, "read", breaks_once)
    ran = run("--config", settings, "explain", "--json", forward, second)
    first, then = (json.loads(line) for line in ran.out.splitlines())
    assert first["outcome"] == "for_ops"
    assert "RecursionError: too deep" in ran.err
    assert then["coach_email"] == "tove@harbour.example"


def test_a_message_that_kills_its_process_costs_no_other(settings: Path, forward: Path) -> None:
    config = load(settings)
    killed: Future[examine.Examined] = Future()
    killed.set_exception(BrokenProcessPool("a neighbour's message killed the helpers"))
    got = examine.result_of(forward, killed, examine.How(config.facts(), config.limits(), config.trust()))
    assert (got.failure, got.decision.coach_email) == ("", "tove@harbour.example")


def test_a_missing_file_is_named_before_anything_is_read(run: Run, settings: Path, forward: Path) -> None:
    ran = run("--config", settings, "explain", "--json", forward, "nowhere.eml")
    assert (ran.code, ran.out) == (64, "")
    assert "no such file: nowhere.eml" in ran.err


def test_a_person_sees_who_said_what_the_rows_and_the_reply(run: Run, settings: Path, forward: Path) -> None:
    ran = run("--config", settings, "explain", forward)
    assert ran.code == 0, ran.err
    for said in (
        "forward.eml",
        "Tove Lindqvist <tove@harbour.example>",
        "Ines Carvalho <ines@quayside.example>",
        "on hold from October 6",
        "The ruling, row by row",
        "yes",
        "To: Tove Lindqvist <tove@harbour.example>",
    ):
        assert said in ran.out, said


def test_a_terminal_never_gets_control_characters_from_mail(run: Run, settings: Path, tmp_path: Path) -> None:
    nasty = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202egnp.exe\x00\x08[bold red]not markup[/]"
    file = tmp_path / "nasty.eml"
    file.write_text(
        f"From: Tove {nasty} <tove@harbour.example>\nTo: holds@harbour.example\nSubject: {nasty}\n"
        f"Content-Type: text/plain; charset=utf-8\n\nPlease {nasty} look\n\n"
        f"-----Original Message-----\nFrom: {nasty} <a@b.example>\nSent: {nasty}\nSubject: s\n\nhello {nasty}\n"
    )
    ran = run("--config", settings, "explain", file)
    assert ran.code == 0, ran.err
    assert not [character for character in ran.out if character != "\n" and not character.isprintable()]
    assert "[bold red]not markup[/]" in ran.out


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("a\r\nb\tc", "a\nb   c"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x9b31mred", "red"),
        ("\x1b]8;;http://x\x07link", "]8;;http://xlink"),
        ("\u202eabc\u2066", "abc"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_a_terminal_would_obey_is_taken_out(words: str, shown: str) -> None:
    assert plain(words) == shown


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            "Received: from a by b;\n Tue, 2 Sep 2025 18:21:00 +0000\nDate: Mon, 1 Sep 2025 09:00:00 +0200",
            "2025-09-02T18:21:00+00:00",
        ),
        ("Date: Mon, 1 Sep 2025 09:00:00 +0200", "2025-09-01T09:00:00+02:00"),
        ("Date: Mon, 1 Sep 2025 09:00:00 -0000", "2025-09-01T09:00:00+00:00"),
        ("Date: soon", "2020-01-01T00:00:00+00:00"),
        ("", "2020-01-01T00:00:00+00:00"),
    ],
)
def test_the_time_of_receipt_comes_from_the_message_itself(header: str, expected: str) -> None:
    got = received_at(f"{header}\n\nx".encode(), datetime(2020, 1, 1, tzinfo=UTC))
    assert got.isoformat() == expected
