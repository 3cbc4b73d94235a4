"""``python tools/hear.py client "Could we pause until May?"``: what each sentence is heard as, and why.

The first word names who speaks to whom: ``client``, ``coach_to_client`` or
``coach_to_ops``. For each sentence the acts that are not all but excluded, and
for the two likeliest the traits that spoke most for them, by their weights.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from mailhold.policy.plain_words import sentences
from mailhold.policy.speech.model import model
from mailhold.policy.speech.slots import LOOKED_FOR
from mailhold.policy.speech.traits import sentence_traits

UNLIKELY = 0.02
"""An act that is less likely is not shown."""


def told(name: str, words: str) -> Iterator[str]:
    """The lines that tell how the model ``name`` hears ``words``."""
    weights = model(name)
    for sentence in sentences(words):
        traits = sentence_traits(name, sentence.text)
        likely = weights.hear(traits).likely
        yield sentence.text
        yield from (f"  {share:4.0%}  {act}" for act, share in likely.items() if share >= UNLIKELY)
        for act in list(likely)[:2]:
            yield f"  for {act}: " + ", ".join(
                f"{trait} {weight:+.2f}" for trait, weight in weights.telling(traits, act)
            )


def main() -> None:
    """Print it."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("name", choices=LOOKED_FOR, help="who speaks to whom")
    options.add_argument("words", help="one sentence or more")
    asked = options.parse_args()
    print(*told(asked.name, asked.words), sep="\n")


if __name__ == "__main__":
    main()
