"""``examine``: read and judge a message file as the daemon would, touching neither mailbox nor database."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.parser import BytesHeaderParser
from email.utils import parsedate_to_datetime
from multiprocessing import get_context
from pathlib import Path

from mailhold.config import Config
from mailhold.errors import UsageError
from mailhold.policy import judge
from mailhold.policy.decision import Decision, Tried
from mailhold.policy.facts import Facts
from mailhold.policy.reasons import Outcome
from mailhold.reading.limits import Limits
from mailhold.reading.passages import Letter, Submission
from mailhold.reading.submission import read
from mailhold.trust.sender import TrustSettings, conclude

_FEW = 4  # files that are read sooner than helpers are started
_HEADER_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Examined:
    """One message file, read and judged. ``failure`` is "" or the error of our own that stopped it."""

    file: str
    submission: Submission
    decision: Decision
    failure: str = ""


@dataclass(frozen=True, slots=True)
class How:
    """What reading and judging need to know."""

    facts: Facts
    limits: Limits
    trust: TrustSettings = field(default_factory=TrustSettings)


def examine(files: Iterable[Path], config: Config, jobs: int = 0) -> Iterator[Examined]:
    """Each file read and judged, in the order given; by ``jobs`` processes (0: one for each processor).

    A message never stops the others: where reading or judging breaks, even by
    killing its process, ``failure`` says so and the decision is for_ops.
    Raises ``UsageError`` before anything is read if a file is not there.
    """
    files = tuple(files)
    if absent := [str(file) for file in files if not file.is_file()]:
        raise UsageError(f"no such file: {', '.join(absent[:5])}{' …' if len(absent) > 5 else ''}")
    how = How(config.facts(), config.limits(), config.trust())
    jobs = jobs or os.cpu_count() or 1
    if jobs == 1 or len(files) <= _FEW:
        return (_one(file, how) for file in files)
    return _by_many(files, how, min(jobs, len(files)))


def received_at(raw: bytes, otherwise: datetime) -> datetime:
    """When a message that lies in a file was received: its topmost Received, else its Date, else ``otherwise``."""
    header = BytesHeaderParser().parsebytes(raw[:_HEADER_BYTES])
    received = str(header.get("Received", ""))
    for written in (received.rpartition(";")[2], str(header.get("Date", ""))):
        try:
            told = parsedate_to_datetime(written.strip())
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        return told if told.tzinfo else told.replace(tzinfo=UTC)
    return otherwise


def _one(file: Path, how: How) -> Examined:
    try:
        with file.open("rb") as opened:
            raw = opened.read(how.limits.message_bytes + 1)
            changed_at = datetime.fromtimestamp(os.fstat(opened.fileno()).st_mtime, UTC)
        submission = read(raw, received_at(raw, changed_at), how.limits)
        doubt = conclude(submission, how.facts, how.trust).doubt
        return Examined(str(file), submission, judge(submission, replace(how.facts, sender_doubt=doubt)))
    except Exception as error:  # whatever this message did, the next one is to be read
        return _failed(file, f"{type(error).__name__}: {error}")


def _by_many(files: tuple[Path, ...], how: How, jobs: int) -> Iterator[Examined]:
    with _helpers(jobs) as helpers:
        running = [helpers.submit(_one, file, how) for file in files]
        for file, future in zip(files, running, strict=True):
            yield result_of(file, future, how)


def result_of(file: Path, future: Future[Examined], how: How) -> Examined:
    """What a helper made of ``file``; where a message killed the helpers, it is tried once more alone."""
    try:
        return future.result()
    except BrokenProcessPool:
        pass
    with _helpers(1) as helper:  # alone, so that only the message that kills its process is lost
        try:
            return helper.submit(_one, file, how).result()
        except BrokenProcessPool:
            return _failed(file, "the process that read it was killed")


def _helpers(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(jobs, mp_context=get_context("forkserver"))


def _failed(file: Path, failure: str) -> Examined:
    print(f"mailhold: {file}: {failure}", file=sys.stderr)
    why = "Reading or judging it failed, so a person must look."
    decision = Decision(Outcome.FOR_OPS, why, tried=(Tried("read and judged without failing", held=False),))
    return Examined(str(file), Submission(Letter(None), (), datetime.now(UTC)), decision, failure)
