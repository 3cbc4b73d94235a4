"""``Case``: a labelled message. Two files side by side, NAME.eml and NAME.json.

The label has the keys of ``explain --json`` from ``outcome`` to ``flags``,
absent values null, and "why": one line saying what the label rests on.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mailhold.errors import UsageError
from mailhold.policy.reasons import Channel, Outcome, Reason

KEYS = (
    "outcome",
    "reasons",
    "channel",
    "client_email",
    "client_name",
    "coach_email",
    "verbal_request_date",
    "hold_start",
    "hold_end",
    "flags",
)
_CODES = {
    "outcome": {each.value for each in Outcome},
    "reasons": {each.value for each in Reason},
    "channel": {each.value for each in Channel},
}
_SHOWN = 10  # problems of labels in one message


@dataclass(frozen=True, slots=True)
class Case:
    """Where the message lies, what is expected of it (by ``KEYS``), and why."""

    file: Path
    expected: dict[str, Any]
    why: str


def load_cases(folder: Path) -> tuple[Case, ...]:
    """Every case of a folder, by name. Raises ``UsageError`` that names each label that cannot be used."""
    if not folder.is_dir():
        raise UsageError(f"{folder} is not a folder; give one with labelled cases, NAME.eml and NAME.json side by side")
    cases: list[Case] = []
    problems: list[str] = []
    for label in sorted(folder.glob("*.json")):
        mail = label.with_suffix(".eml")
        if not mail.is_file():
            problems.append(f"{label.name} has no {mail.name} beside it")
            continue
        try:
            cases.append(_case(mail, json.loads(label.read_text(encoding="utf-8"))))
        except (TypeError, ValueError, OSError) as error:
            problems.append(f"{label.name}: {error}")
    if problems:
        more = f"; and {len(problems) - _SHOWN} more" if len(problems) > _SHOWN else ""
        raise UsageError(f"{folder}: " + "; ".join(problems[:_SHOWN]) + more)
    if not cases:
        raise UsageError(f"{folder} holds no labelled cases (NAME.eml with NAME.json beside it)")
    return tuple(cases)


def _case(mail: Path, label: Any) -> Case:
    if not isinstance(label, dict):
        raise TypeError("is not a JSON object")
    if missing := [key for key in KEYS if key not in label]:
        raise ValueError(f"lacks {', '.join(missing)}")
    for key, codes in _CODES.items():
        given = label[key] if isinstance(label[key], list) else [label[key]]
        if strange := [str(code) for code in given if code not in codes]:
            raise ValueError(f"{key} has {', '.join(strange)}, which is none of: {', '.join(sorted(codes))}")
    return Case(mail, {key: label[key] for key in KEYS}, str(label.get("why", "")))
