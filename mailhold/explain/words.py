"""How evidence and people are written on a terminal."""

from __future__ import annotations

_FOR = "bold green"
_UNCLEAR = "bold yellow"
_AGAINST = "bold red"
_PLAIN = "bold cyan"


def style_of(kind: str) -> str:
    """The colour of a kind of evidence: green speaks for a hold, red against, yellow leaves it open."""
    return _STYLES.get(kind, _PLAIN)


def look_of(outcome: str) -> tuple[str, str]:
    """The colour of an outcome and its words for people; "" is one that is not judged yet."""
    return _LOOKS.get(outcome, ("dim", "not judged yet"))


def author(name: str, email: str) -> str:
    """A person as people write one: "Dana Ruiz <dana@…>", or what is known of it."""
    if name and email:
        return f"{name} <{email}>"
    return name or email


_STYLES = {
    **dict.fromkeys(("direct_request", "client_asked", "asked_on"), _FOR),
    **dict.fromkeys(("soft_request", "hedge", "condition", "undecided", "unreadable_document"), _UNCLEAR),
    **dict.fromkeys(
        ("refusal", "past_hold", "somebody_else", "not_a_hold", "coach_decided", "coach_guess", "extension_demand"),
        _AGAINST,
    ),
}
_LOOKS = {
    "processed": ("green", "processed"),
    "more_information_needed": ("yellow", "more information needed"),
    "not_processed": ("red", "not processed"),
    "for_ops": ("magenta", "for ops"),
    "ignored": ("bright_black", "ignored"),
}
