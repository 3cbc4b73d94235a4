"""What a sentence does: the sums behind it, and the weights beside the sentences they were learned from."""

from __future__ import annotations

import gzip
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailhold.policy.hearing import heard
from mailhold.policy.plain_words import plain
from mailhold.policy.speech.acts import ClientAct, CoachAct, NoteAct
from mailhold.policy.speech.model import MIDDLE, Model, apart, model, packed, together, unpacked
from mailhold.policy.speech.tokens import KINDS, tokens
from mailhold.policy.speech.traits import sentence_traits
from tools.hear import told

TRAINING = Path(__file__).resolve().parents[2] / "training"
ACTS = {"client": ClientAct, "coach_to_client": CoachAct, "coach_to_ops": NoteAct}


def labelled(name: str) -> list[tuple[str, str]]:
    """(label, sentence) of each line of one model's hands."""
    lines = [line for file in sorted((TRAINING / name).glob("*.tsv")) for line in file.read_text("utf-8").splitlines()]
    return [(label, sentence) for label, _, sentence in (line.partition("\t") for line in lines)]


@pytest.mark.parametrize("name", ACTS)
def test_every_line_has_a_label_that_is_an_act(name: str) -> None:
    assert {label for label, _ in labelled(name)} == {act.value for act in ACTS[name]}
    assert all(sentence.strip() and "\t" not in sentence for _, sentence in labelled(name))


@pytest.mark.parametrize("name", ACTS)
def test_the_weights_are_those_of_the_sentences_beside_them(name: str) -> None:
    some = labelled(name)[::11]
    right = sum(heard(name, plain(sentence).strip()).act == label for label, sentence in some)
    assert right >= 0.96 * len(some), f"{name}: {right} of {len(some)}; run make learn"


def test_weights_side_by_side_add_up_for_each_act() -> None:
    rows = ([3, -250, 0], [-3, 40, 7], [1, 1, -900])
    lanes = apart(sum(together(row) for row in rows), 3)
    assert [each - len(rows) * MIDDLE for each in lanes] == [1, -209, -893]


def test_a_file_of_weights_gives_back_what_was_put_in_and_is_always_the_same() -> None:
    weights = {"stop": {0: 120, 1: -30}, "do n't .. stop": {1: 210}}
    raw = packed(("asks", "refuses"), (5, -5), weights)
    assert raw == packed(("asks", "refuses"), (5, -5), dict(reversed(weights.items())))
    told = unpacked(io.BytesIO(raw))
    assert told.hear({"stop"}).act == "asks"
    assert told.hear({"stop", "do n't .. stop"}).act == "refuses"
    assert told.telling({"stop", "never seen"}, "asks") == (("stop", 1.2),)


def test_what_was_never_seen_leaves_the_acts_as_likely_as_they_are_at_large() -> None:
    even = Model(("one", "other"), together((0, 0)), {})
    assert even.hear({"anything"}).of("one") == pytest.approx(0.5)


def test_likelihoods_are_shares_of_one() -> None:
    likely = heard("client", "could we pause our coaching until may?").likely
    assert sum(likely.values()) == pytest.approx(1)
    assert list(likely.values()) == sorted(likely.values(), reverse=True)


def test_spellings_and_endings_are_evened_out_and_kinds_share_a_name() -> None:
    assert tokens("i dont wanna stop til june 3")[1] == [
        "<s>", "i", "do", "n't", "want", "<stop>", "<until>", "<month>", "<n>", "</s>",
    ]  # fmt: skip


def test_no_word_is_of_two_kinds() -> None:
    words = [word for listed in KINDS.values() for word in listed.split()]
    assert len(words) == len(set(words))


def test_traits_name_words_runs_pairs_and_slots() -> None:
    found = sentence_traits("client", "could we please pause until may?")
    assert {"=please", "could we", "could we pleas", "could .. pleas", "<stop>&<until>", "[stops do]"} <= found
    assert any(trait.startswith("[frames ") for trait in found)


def test_a_sentence_is_shown_with_what_it_was_heard_as_and_why() -> None:
    shown = list(told("client", "Could we pause our coaching until May? Thank you!"))
    assert [line for line in shown if not line.startswith(" ")] == [
        "could we pause our coaching until may?",
        "thank you!",
    ]
    assert shown[1].endswith("direct_request")
    assert any(line.startswith("  for direct_request: ") and "[frames request]" in line for line in shown)


def test_traits_may_be_weighed_in_two_parts() -> None:
    told = model("client")
    assert told.hear({"=pause", "could we"}) == told.hear({"=pause"}, told.weigh({"could we"}))


def test_the_weights_wait_for_the_first_sentence() -> None:
    loads = "import sys, mailhold.build, mailhold.policy; from mailhold.policy.speech.model import model; "
    code = loads + "sys.exit(model.cache_info().currsize)"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=TRAINING.parent).returncode == 0


def test_the_shipped_files_are_lines_of_plain_json() -> None:
    for name, acts in ACTS.items():
        raw = (Path(model.__wrapped__.__code__.co_filename).parent / "weights" / f"{name}.json.gz").read_bytes()
        assert set(json.loads(gzip.decompress(raw).splitlines()[0])["acts"]) == {act.value for act in acts}


@pytest.mark.parametrize("words", ["n't do n't", "eeeeeees", "eeeeeeeeeing, eeeeeeeeeeee!", "s's n't's"])
def test_odd_words_are_heard_as_any_words_are(words: str) -> None:
    assert all(tokens(words)[0] + tokens(words)[1])
    assert heard("client", words).act in set(ClientAct)


@given(st.text(alphabet="e'nts g-!é", max_size=40))
def test_any_letters_are_heard(words: str) -> None:
    assert all(all(each) for each in tokens(plain(words)))
