"""How long judging takes: ordinary submissions, and 100 KB of prose that asks for everything.

    python benchmarks/judging.py [FOLDER]

FOLDER holds mail (*.eml); without it ordinary submissions of ten kilobytes are
made. Each message is read once, then judged with all remembered answers
forgotten, as the daemon judges mail it has never seen. Processor time only.
The aims are one millisecond for an ordinary submission and a hundred for the worst.
"""

from __future__ import annotations

import statistics
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.letters import ordinary
from mailhold.policy import hearing, plain_words
from mailhold.policy.dates import layout, tokens
from mailhold.policy.facts import Facts
from mailhold.policy.judging import judge
from mailhold.reading.passages import Submission
from mailhold.reading.submission import read

NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
ORDINARY_MS = 1.0
WORST_MS = 100.0
ROUNDS = 5
SENTENCES = (
    "I would like to put our coaching on hold from March 3 until May 18, 2026, if that is possible at all for you. ",
    "You asked me on Tuesday, and again last week, to add the six weeks to the end of the contract, did you not? ",
    "My sister thinks that I should perhaps take a break, but I have not decided anything yet and may never do so. ",
)
HEAD = (
    "From: Mira Stone <mira@brightpath.example>\r\nTo: holds@brightpath.example\r\nDate: Tue, 3 Mar 2026 10:00:00 +0100"
    "\r\nSubject: Fwd: hold\r\n\r\nSee below.\r\n\r\n---------- Forwarded message ---------\r\nFrom: Bo Lind "
    "<bo@client.example>\r\nDate: Mon, Mar 2, 2026 at 8:15 AM\r\nSubject: hold\r\nTo: <mira@brightpath.example>\r\n\r\n"
)


def forget() -> None:
    """Forget every remembered answer."""
    for remembered in (hearing.heard, plain_words.sentences, tokens.tokens, layout.laid_out):
        remembered.cache_clear()


def milliseconds(submission: Submission, facts: Facts) -> float:
    """The least processor time of some rounds of judging ``submission``."""
    best = float("inf")
    for _ in range(ROUNDS):
        forget()
        begun = time.process_time()
        judge(submission, facts)
        best = min(best, time.process_time() - begun)
    return best * 1_000


def main() -> int:
    """Print the figures; 1 where an aim is missed."""
    facts = Facts(frozenset({"holds@brightpath.example"}), coach_domains=frozenset({"brightpath.example"}))
    given = [Path(each).glob("*.eml") for each in sys.argv[1:]]
    mail = [file.read_bytes() for folder in given for file in sorted(folder)] or [
        ordinary(number) for number in range(60)
    ]
    took = [milliseconds(read(raw, NOW), facts) for raw in mail]
    worst = milliseconds(read((HEAD + "".join(SENTENCES) * 310).encode(), NOW), facts)
    print(
        f"ordinary, {len(took)} submissions: median {statistics.median(took):.2f} ms, most {max(took):.2f} ms (aim 1)"
    )
    print(f"100 KB of prose: {worst:.1f} ms (aim 100)")
    return int(statistics.median(took) > ORDINARY_MS or worst > WORST_MS)


if __name__ == "__main__":
    raise SystemExit(main())
