"""How well forwarded mail of many clients and languages is told apart, plain and mutated.

    python -m benchmarks.forwards [cases.jsonl]

Each case is a plain-text body; the subject is withheld. Counted of the
forwards: called a forward, address right, date right, body start right; of the
replies: called a forward. A mutation rewrites every body the way programs do.
"""

from __future__ import annotations

import json
import os
import re
import sys
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mailhold.reading.layers import from_text
from mailhold.reading.passages import Letter, Passage, Provenance

_LABEL_LINE = re.compile(r"^((?:> ?)*)([^\s:：>][^:：]{0,30}?)(\s?[:：])(\s.*|)$")
_BANNER = (
    "CAUTION: This email originated from outside of your organization. Do not click links or open attachments.\n\n"
)


def cases_file() -> Path:
    """Where the cases lie: beside the checkout, or where MAILHOLD_SHARED says."""
    beside = Path(__file__).resolve().parents[2] / "shared"
    return Path(os.environ.get("MAILHOLD_SHARED", beside)) / "forwards" / "cases.jsonl"


def load(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def wrapped(body: str) -> str:
    """Every line wrapped at 78 columns, its quote marks repeated."""
    lines = []
    for line in body.splitlines():
        marks = re.match(r"(?:> ?)*", line)
        prefix = marks.group() if marks else ""
        lines += (
            textwrap.wrap(
                line[len(prefix) :],
                78 - len(prefix),
                break_long_words=False,
                break_on_hyphens=False,
                drop_whitespace=True,
            )
            and [
                prefix + piece
                for piece in textwrap.wrap(
                    line[len(prefix) :], 78 - len(prefix), break_long_words=False, break_on_hyphens=False
                )
            ]
        ) or [line]
    return "\n".join(lines)


def wrapped_after_bracket(body: str) -> str:
    """The address of the first "<" that follows a name on a new line."""
    return re.sub(r"(^(?:> ?)*)([^<\n]*\S[^<\n]*)<(?=[^<>\s]+@)", r"\1\2<\n\1", body, count=1, flags=re.MULTILINE)


def bold(body: str) -> str:
    """``*From:* Jo`` as Gmail writes bold labels."""
    return "\n".join(_LABEL_LINE.sub(r"\1*\2\3*\4", line) if _is_head(line) else line for line in body.splitlines())


def quoted(body: str) -> str:
    return "\n".join(f"> {line}" for line in body.splitlines())


def no_blank_line(body: str) -> str:
    """The empty lines between the header block and the words below it taken out."""
    lines = body.splitlines()
    heads = [number for number, line in enumerate(lines[:30]) if _is_head(line)]
    if not heads:
        return body
    last = _run_end(heads)
    below = last + 1
    while below < len(lines) and not lines[below].strip("> \t\ufeff"):
        below += 1
    return "\n".join(lines[: last + 1] + lines[below:])


def indented(body: str) -> str:
    return "\n".join(f"    {line}" if line.strip() else line for line in body.splitlines())


def under_banner(body: str) -> str:
    return _BANNER + body


def _is_head(line: str) -> bool:
    return bool(_LABEL_LINE.match(line)) and "://" not in line


def _run_end(heads: list[int]) -> int:
    last = heads[0]
    for number in heads[1:]:
        if number > last + 1:
            if number - heads[0] > 3 and last - heads[0] >= 2:
                break
            if last == heads[0]:
                last = number  # "Begin forwarded message:" stands apart
                continue
            break
        last = number
    return last


MUTATIONS: dict[str, Callable[[str], str]] = {
    "as they are": lambda body: body,
    "wrapped at 78": wrapped,
    "wrapped after <": wrapped_after_bracket,
    "bold labels": bold,
    "all quoted": quoted,
    "no blank line": no_blank_line,
    "indented": indented,
    "banner above": under_banner,
}


@dataclass
class Score:
    """Counts over all cases, and the ids of the misses."""

    forwards: int = 0
    detected: int = 0
    address: int = 0
    date: int = 0
    body: int = 0
    replies: int = 0
    false: int = 0
    missed: tuple[str, ...] = ()


def _folded(text: str) -> str:
    return " ".join(re.sub(r"^[>\s]+", "", text, flags=re.MULTILINE).replace("\ufeff", "").split())


def first_forward(body: str) -> list[Passage]:
    """The passages of the first forwarded layer of ``body``, its header lines left out."""
    passages = [
        passage
        for passage in from_text(body, Letter(None)).passages
        if passage.provenance not in (Provenance.HEADER, Provenance.FOOTER)
    ]
    forwarded = [passage for passage in passages if passage.provenance is Provenance.FORWARDED]
    return [passage for passage in passages if passage.layer == forwarded[0].layer] if forwarded else []


def measure(cases: list[dict[str, object]], mutate: Callable[[str], str]) -> Score:
    score = Score()
    for case in cases:
        raw, expected = case["raw"], case["expected"]
        assert isinstance(raw, dict)
        assert isinstance(expected, dict)
        found = first_forward(mutate(raw["body"]))
        if not expected["forwarded"]:
            score.replies += 1
            score.false += bool(found)
            continue
        score.forwards += 1
        if not found:
            score.missed += (f"{case['id']}: not found",)
            continue
        letter = found[0].letter
        author = letter.author
        right = {
            "address": bool(author)
            and ((author.email or None) == expected["from_address"] and (author.name or None) == expected["from_name"]),
            "date": _folded(letter.date_raw) == _folded(expected["date_raw"] or "") and letter.sent_at is not None,
            "body": _folded("\n".join(passage.words for passage in found)).startswith(
                _folded(expected["body_first_200"])[:150]
            ),
        }
        score.detected += 1
        score.address += right["address"]
        score.date += right["date"]
        score.body += right["body"]
        wrong = [name for name, is_right in right.items() if not is_right]
        if wrong:
            score.missed += (f"{case['id']}: {', '.join(wrong)}",)
    return score


def main(arguments: list[str]) -> None:
    cases = load(Path(arguments[0]) if arguments else cases_file())
    print(f"{'mutation':<16} {'forwards':>8} {'detected':>8} {'address':>8} {'date':>8} {'body':>8} {'false':>8}")
    for name, mutate in MUTATIONS.items():
        score = measure(cases, mutate)
        counts = f"{score.detected:>8} {score.address:>8} {score.date:>8} {score.body:>8}"
        print(f"{name:<16} {score.forwards:>8} {counts} {score.false:>5}/{score.replies}")
        if "-v" in sys.argv:
            print("\n".join(f"    {missed}" for missed in score.missed))


if __name__ == "__main__":
    main([argument for argument in sys.argv[1:] if argument != "-v"])
