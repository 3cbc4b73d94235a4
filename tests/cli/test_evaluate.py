"""``mailhold evaluate``: figures that are right, misses with their words, floors that hold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from mailhold.evaluate.cases import KEYS, Case
from mailhold.evaluate.scores import Judged, Share, score
from tests.cli.conftest import FORWARD, Run

RIGHT: dict[str, Any] = {
    "outcome": "processed",
    "reasons": [],
    "channel": "client_email",
    "client_email": "Ines@quayside.example",
    "client_name": "Ines Carvalho",
    "coach_email": "tove@harbour.example",
    "verbal_request_date": None,
    "hold_start": "2025-10-06",
    "hold_end": "2025-11-17",
    "flags": [],
    "why": "she asks for it plainly",
}


def judged(expected: dict[str, Any], got: dict[str, Any]) -> Judged:
    return Judged(Case(Path("one.eml"), {**RIGHT, **expected}, ""), {**RIGHT, "evidence": [], **got})


def test_an_answer_like_its_label_is_right_whatever_the_case_of_its_letters() -> None:
    scores = score([judged({}, {"client_email": "ines@QUAYSIDE.example"})])
    assert scores.misses == ()
    assert all(share.right == share.of for share in scores.shares.values())


def test_precision_and_recall_of_processed_are_told_apart() -> None:
    scores = score(
        [
            judged({}, {}),
            judged({}, {"outcome": "for_ops"}),
            judged({"outcome": "not_processed", "reasons": ["coach_assumption"]}, {}),
            judged({"outcome": "for_ops"}, {"outcome": "for_ops"}),
        ]
    )
    assert scores.shares["outcomes"] == Share(2, 4)
    assert scores.shares["precision"] == Share(1, 2)
    assert scores.shares["recall"] == Share(1, 2)
    assert scores.confusion["not_processed"]["processed"] == 1
    assert scores.misses[0].wrongly_processed


def test_a_reason_counts_by_its_primary_one_where_either_side_has_one() -> None:
    scores = score(
        [
            judged({"reasons": ["coach_assumption", "missing_written_proof"]}, {"reasons": ["coach_assumption"]}),
            judged({"reasons": []}, {"reasons": ["request_unclear"]}),
            judged({}, {}),
        ]
    )
    assert scores.shares["reasons"] == Share(1, 2)
    assert scores.by_reason == {"coach_assumption": Share(1, 1)}


def test_a_date_that_was_made_up_counts_as_wrong() -> None:
    scores = score([judged({}, {"verbal_request_date": "2025-09-01"}), judged({}, {})])
    assert scores.shares["verbal_dates"] == Share(0, 1)


def test_nothing_to_get_wrong_is_a_full_share() -> None:
    assert Share(0, 0).rate == 1.0


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """One case that is right, and one whose label says otherwise."""
    folder = tmp_path / "cases"
    folder.mkdir()
    for name, label in (("a", RIGHT), ("b", {**RIGHT, "outcome": "ignored", "why": "an odd label\x1b[2J"})):
        (folder / f"{name}.eml").write_text(FORWARD)
        (folder / f"{name}.json").write_text(json.dumps(label))
    return folder


def test_figures_and_misses_are_printed(run: Run, settings: Path, cases: Path) -> None:
    ran = run("--config", settings, "evaluate", cases)
    assert ran.code == 0, ran.err
    assert "b.eml" in ran.out
    assert "an odd label" in ran.out
    assert "\x1b" not in ran.out
    assert "50.0" in ran.out


def test_json_gives_the_same_to_programs(run: Run, settings: Path, cases: Path) -> None:
    told = json.loads(run("--config", settings, "evaluate", "--json", cases).out)
    assert told["shares"]["outcomes"] == {"right": 1, "of": 2, "rate": 0.5}
    assert "outcome" in told["misses"][0]["wrong"]
    assert told["misses"][0]["why"] == "an odd label\x1b[2J"


@pytest.mark.parametrize(("floor", "code"), [("outcomes=0.5", 0), ("outcomes=0.51", 1), ("recall=1", 0)])
def test_a_floor_decides_the_exit_code(run: Run, settings: Path, cases: Path, floor: str, code: int) -> None:
    ran = run("--config", settings, "evaluate", cases, "--min", floor)
    assert ran.code == code
    assert ("below 0.51" in ran.err) == bool(code)


@pytest.mark.parametrize("floor", ["accuracy=1", "outcomes=lots", "outcomes=95", "outcomes"])
def test_a_floor_that_means_nothing_is_refused(run: Run, settings: Path, cases: Path, floor: str) -> None:
    assert run("--config", settings, "evaluate", cases, "--min", floor).code == 64


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("{", "c.json: "),
        ("[]", "is not a JSON object"),
        ("{}", f"lacks {', '.join(KEYS)}"),
        (json.dumps({**RIGHT, "outcome": "granted"}), "outcome has granted, which is none of"),
        (json.dumps({**RIGHT, "reasons": ["because"]}), "reasons has because"),
    ],
)
def test_a_label_that_cannot_be_used_is_named(run: Run, settings: Path, cases: Path, label: str, said: str) -> None:
    (cases / "c.eml").write_text(FORWARD)
    (cases / "c.json").write_text(label)
    ran = run("--config", settings, "evaluate", cases)
    assert ran.code == 64
    assert said in " ".join(ran.err.split())


def test_a_folder_without_cases_is_refused(run: Run, settings: Path, tmp_path: Path) -> None:
    assert "holds no labelled cases" in run("--config", settings, "evaluate", tmp_path).err
    assert "is not a folder" in run("--config", settings, "evaluate", settings).err
