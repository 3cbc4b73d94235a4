"""What is wrong with a settings file, as sentences: each key, its value, and what to do.

Pydantic finds the problems; here they get the words a person can act on.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

from mailhold.config.sample import line
from mailhold.config.table import is_secret
from mailhold.config.tables import every_key

_SHOWN = 60  # characters of a value in a message
_WANTED = {
    "bool_type": "true or false",
    "float_type": "a number",
    "int_type": "a whole number",
    "model_type": "a table",
    "string_type": "text in quotes",
    "tuple_type": "a list",
}


def problems(error: ValidationError) -> tuple[str, ...]:
    """Each problem as "key: what is wrong; what to do"."""
    return tuple(_sentence(".".join(str(step) for step in each["loc"]), each) for each in error.errors())


def in_order(wrong: tuple[str, ...]) -> tuple[str, ...]:
    """Problems in the order of the keys in the sample."""
    keys = list(every_key())

    def place(problem: str) -> int:
        key = problem.partition(":")[0]
        return next((number for number, each in enumerate(keys) if f"{each}.".startswith(f"{key}.")), 0)

    return tuple(sorted(wrong, key=place))


def contradictions(given: dict[str, Any], others_may_read: bool) -> tuple[str, ...]:
    """What no single key is to blame for: a kind whose table is missing, a password that others may read."""
    found = [
        f'{table}.kind: is "{kind}", but there is no table [{table}.{kind}]; add it, `mailhold init` shows how'
        for table, kind in (("mailbox", "imap"), ("replies", "smtp"))
        if isinstance(given.get(table), dict) and given[table].get("kind") == kind and kind not in given[table]
    ]
    found += [problem for table in ("mailbox.imap", "replies.smtp") for problem in _login(table, _at(given, table))]
    if others_may_read:
        found += [
            f"{key}: stands in a file that others may read; run chmod 600 on it, or move the secret out: "
            '{file = "path"}, {credential = "name"} or {env = "NAME"}'
            for key in _secret_keys()
            if isinstance(_at(given, key), str)
        ]
    return tuple(found)


def _login(table: str, given: Any) -> list[str]:
    """What lacks for logging in to an account. A server that takes replies may ask for no login."""
    ways = [each for each in ("password", "token") if isinstance(given, dict) and each in given]
    if isinstance(given, dict) and not ways and table == "mailbox.imap":
        return [f"{table}.password: is missing; {_example(f'{table}.password')}, or give {table}.token"]
    if ways and not given.get("user") and table == "replies.smtp":
        return [f"{table}.user: is missing beside {ways[0]}; {_example(f'{table}.user')}"]
    return []


def _secret_keys() -> list[str]:
    return [key for key, field in every_key().items() if is_secret(field)]


def _at(given: Any, key: str) -> Any:
    for step in key.split("."):
        given = given.get(step) if isinstance(given, dict) else None
    return given


def _sentence(key: str, each: Any) -> str:
    kind, value = each["type"], each["input"]
    match kind:
        case "extra_forbidden":
            return f"{key}: there is no such setting; {_hint(key)}"
        case "missing":
            return f"{key}: is missing; {_example(key)}"
        case "value_error":
            return f"{key}: {_shown(key, value)} {each['ctx']['error']}"
        case "literal_error":
            return f"{key}: {_shown(key, value)} is not one of {each['ctx']['expected']}"
    wanted = _WANTED.get(kind, f"right ({each['msg']})")
    return f"{key}: {_shown(key, value)} is not {wanted}; {_example(key)}"


def _hint(key: str) -> str:
    known = sorted({*every_key(), *(each.rpartition(".")[0] for each in every_key())})
    near = get_close_matches(key, known, n=1, cutoff=0.8)
    if not near:  # the right name in the wrong section, or a slip in the last word
        last = key.rpartition(".")[2]
        near = [each for each in known if each.rpartition(".")[2] == last] or [
            each
            for close in get_close_matches(last, [each.rpartition(".")[2] for each in known], n=1, cutoff=0.75)
            for each in known
            if each.rpartition(".")[2] == close
        ]
    return f"did you mean {near[0]}?" if near else "take it out; `mailhold init` shows every setting"


def _example(key: str) -> str:
    described = every_key().get(key)
    if described:
        return f"write, for example: {line(key, described)}"
    return f"write it as a table that begins with the line [{key}]; `mailhold init` shows what belongs in it"


def _shown(key: str, value: Any) -> str:
    if key in _secret_keys() or key.endswith("url"):
        return "the value (not shown)"
    text = "".join(character if character.isprintable() else "?" for character in repr(value))
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
