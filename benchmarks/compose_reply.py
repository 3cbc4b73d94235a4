"""How much CPU one reply takes. ``python benchmarks/compose_reply.py`` fails above the stated bound."""

from __future__ import annotations

import statistics
import sys
import time

from mailhold.outgoing import Sender
from mailhold.replies import Replies, ReplySettings
from mailhold.samples import NOW, sample_submission, samples

BOUND = 1.5  # milliseconds of CPU a reply, median over every kind of decision


def main() -> int:
    """Compose each sample ten times; print the median and the slowest."""
    replies = Replies(ReplySettings(Sender("holds@firm.example", key=b"benchmark")))
    submission = sample_submission()
    replies.check()
    spent = []
    for decision in samples():
        start = time.process_time()
        for _ in range(10):
            replies.compose(decision, submission, "1", "H-2026-0001", NOW)
        spent.append((time.process_time() - start) * 100)
    median = statistics.median(spent)
    print(f"one reply: {median:.2f} ms of CPU (median of {len(spent)} kinds), slowest {max(spent):.2f} ms")
    return 0 if median < BOUND else 1


if __name__ == "__main__":
    sys.exit(main())
