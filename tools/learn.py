"""``python tools/learn.py``: labelled sentences and marked dates → the weights in ``mailhold/policy/speech/weights``.

Each folder of ``training/`` is one model; each file in it is one hand: ``.tsv``
labelled sentences, ``.txt`` passages with marked dates (``marked_dates``). With
``--try`` nothing is written: each hand is left out in turn, the others are
learned, and the figures are those for the hand that was left out.
"""

from __future__ import annotations

import argparse
import collections
import io
from pathlib import Path

import marked_dates
import numpy as np
from marked_dates import Marked
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from mailhold.policy.plain_words import plain
from mailhold.policy.speech.model import SCALE, Model, packed, unpacked
from mailhold.policy.speech.traits import sentence_traits

ROOT = Path(__file__).parent.parent
TRAINING = ROOT / "training"
WEIGHTS = ROOT / "mailhold" / "policy" / "speech" / "weights"
STRENGTH = 4.0
"""How far weights may grow (scikit-learn's C)."""
CLOSE = 1e-5
"""How flat the sum must be to be done: stopped earlier, a few lines more or less would turn answers far from them."""
LEAST = 4
"""Hundredths below which a weight is left out."""
SEEN = 2
"""Sentences in which a trait must stand to be kept."""


def rows(folder: Path) -> list[tuple[str, str, str]]:
    """(hand, label, sentence) of every file of ``folder``, each sentence once."""
    found: dict[str, tuple[str, str, str]] = {}
    for file in sorted(folder.glob("*.tsv")):
        for at, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if line.count("\t") != 1:
                raise SystemExit(f"{file}:{at}: want label, one tab, sentence")
            label, sentence = line.split("\t")
            found.setdefault(plain(sentence).strip(), (file.stem, label, sentence))
    return list(found.values())


def learned(data: list[tuple[set[str], str]]) -> bytes:
    """The file of weights for (traits, label) pairs."""
    seen = collections.Counter(trait for traits, _ in data for trait in traits)
    vectors = DictVectorizer(dtype=np.float32)
    table = vectors.fit_transform([{trait: 1.0 for trait in traits if seen[trait] >= SEEN} for traits, _ in data])
    fitted = LogisticRegression(C=STRENGTH, max_iter=2000, tol=CLOSE).fit(table, [label for _, label in data])
    names = vectors.get_feature_names_out()
    sums, bias = fitted.coef_, fitted.intercept_
    if len(fitted.classes_) == 2:  # of two labels scikit-learn gives the second one's weights against the first
        sums, bias = np.vstack((-sums, sums)) / 2, np.concatenate((-bias, bias)) / 2
    whole = np.rint(sums * SCALE).astype(int)
    kept = np.abs(whole) >= LEAST
    weights = {
        str(names[column]): {int(act): int(whole[act, column]) for act in np.flatnonzero(kept[:, column])}
        for column in np.flatnonzero(kept.any(axis=0))
    }
    return packed(map(str, fitted.classes_), tuple(int(each) for each in np.rint(bias * SCALE)), weights)


def heard_examples(name: str, data: list[tuple[str, str, str]]) -> list[tuple[set[str], str]]:
    """(traits, label) of labelled sentences."""
    return [(sentence_traits(name, plain(sentence)), label) for _, label, sentence in data]


def told_sentences(name: str, model: Model, data: list[tuple[str, str, str]]) -> list[tuple[str, str]]:
    """(true label, label told) of labelled sentences."""
    return [(label, model.hear(traits).act) for traits, label in heard_examples(name, data)]


def told_dates(model: Model, data: list[Marked]) -> list[tuple[str, str]]:
    """(true part, part told) of the dates of marked passages."""
    return [(role.value, max(likely, key=likely.__getitem__).value) for role, likely in marked_dates.told(model, data)]


def shown(name: str, answers: list[tuple[str, str]]) -> None:
    """Print how often each label is told right."""
    true = collections.Counter(label for label, _ in answers)
    given = collections.Counter(act for _, act in answers)
    right = collections.Counter(label for label, act in answers if label == act)
    for label, count in sorted(true.items()):
        print(
            f"  {label:14} {count:5}  found {right[label] / count:.2f}  right {right[label] / max(1, given[label]):.2f}"
        )
    print(f"{name}: {sum(right.values()) / len(answers):.1%} of {len(answers)}")


def show_hand(name: str, hand: str, answers: list[tuple[str, str]]) -> None:
    """Print how good the answers for one hand are."""
    right = sum(label == given for label, given in answers)
    print(f"{name}: {hand} was left out: {right} of {len(answers)} ({right / len(answers):.1%})")


def tried_sentences(name: str, data: list[tuple[str, str, str]]) -> None:
    """Show how often each label is told right for the hand that was left out."""
    answers = []
    for hand in sorted({hand for hand, _, _ in data}):
        model = unpacked(io.BytesIO(learned(heard_examples(name, [each for each in data if each[0] != hand]))))
        told = told_sentences(name, model, [each for each in data if each[0] == hand])
        show_hand(name, hand, told)
        answers += told
    shown(name, answers)


def tried_dates(name: str, data: list[Marked]) -> None:
    """Show how often each part is told right for the hand that was left out."""
    answers = []
    for hand in sorted({each.hand for each in data}):
        model = unpacked(io.BytesIO(learned(marked_dates.examples([each for each in data if each.hand != hand]))))
        told = told_dates(model, [each for each in data if each.hand == hand])
        show_hand(name, hand, told)
        answers += told
    shown(name, answers)
    missed = marked_dates.lost(data)
    print(f"  {missed.total()} marks are no date to the readers: {', '.join(words for _, words in missed)}")


def main() -> None:
    """Learn the models that are named, or try them."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--try", dest="try_", action="store_true", help="leave each hand out in turn; write nothing")
    options.add_argument("names", nargs="*", help="models (folders of training/); all where none is named")
    asked = options.parse_args()
    for folder in sorted(path for path in TRAINING.iterdir() if path.is_dir()):
        if asked.names and folder.name not in asked.names:
            continue
        dates = marked_dates.passages(folder)
        sentences = rows(folder)
        if asked.try_:
            tried_dates(folder.name, dates) if dates else tried_sentences(folder.name, sentences)
            continue
        raw = learned(marked_dates.examples(dates) if dates else heard_examples(folder.name, sentences))
        WEIGHTS.mkdir(exist_ok=True)
        (WEIGHTS / f"{folder.name}.json.gz").write_bytes(raw)
        print(f"{folder.name}: {len(dates or sentences)} lines, {len(raw)} bytes")


if __name__ == "__main__":
    main()
