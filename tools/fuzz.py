"""Any bytes, read and judged: nothing may be raised, and nothing may take long.

    FUZZ_SECONDS=600 python -m tools.fuzz

Atheris steers the bytes by what they reach in reading (policy is run, not watched: watching it costs ten times
as much); the seeds are the messages of the demo. What it
finds is written to ``crash-…`` or ``timeout-…`` in the working directory: keep it as a test.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["mailhold.reading", "mailhold.trust"]):
    from mailhold.policy import judge
    from mailhold.policy.decision import Decision
    from mailhold.policy.facts import Facts
    from mailhold.reading.limits import Limits
    from mailhold.reading.submission import read
    from mailhold.trust.sender import TrustSettings, conclude

RECEIVED = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
FACTS = Facts(own_addresses=frozenset({"holds@brightpath.example"}), coach_domains=frozenset({"brightpath.example"}))
LIMITS = Limits()
TRUST = TrustSettings()
SEEDS = Path(__file__).resolve().parents[1] / "mailhold/demo/mail"
LONGEST_BYTES = 4_000
SLOWEST_SECONDS = 20


def one(raw: bytes) -> None:
    """Read and judge; whatever is raised ends the run with the bytes kept."""
    submission = read(raw, RECEIVED, limits=LIMITS)
    conclude(submission, FACTS, TRUST)
    decision = judge(submission, FACTS)
    if not isinstance(decision, Decision):
        raise TypeError(f"judged {decision!r}")


def main() -> None:
    """Run for ``FUZZ_SECONDS`` (default 600)."""
    seconds = int(os.environ.get("FUZZ_SECONDS", "600"))
    with tempfile.TemporaryDirectory() as corpus:
        for seed in SEEDS.glob("*.eml"):
            raw = seed.read_bytes()
            one(raw)  # what is made once is made before the clock runs
            if len(raw) <= LONGEST_BYTES:
                (Path(corpus) / seed.name).write_bytes(raw)
        options = [f"-max_total_time={seconds}", f"-max_len={LONGEST_BYTES}", f"-timeout={SLOWEST_SECONDS}"]
        atheris.Setup([sys.argv[0], *options, "-rss_limit_mb=2048", "-print_final_stats=1", corpus], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
