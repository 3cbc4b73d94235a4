"""What the markup of an element says of the words in it: a quote, a header block, a signature, hidden.

To teach it a mail client, add its class or id to one of the tables.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from mailhold.reading import styles
from mailhold.reading.limits import Limits
from mailhold.reading.lines import Kind

# What a class or id says, whole or as its beginning. OWA writes x_ before what it forwards, Yahoo yiv and a number.
_PREFIX = re.compile(r"^(?:x_){1,20}|^yiv\d{1,20}")
_QUOTES = ("yahoo_quoted", "moz-forward-container", "protonmail_quote", "zmail_extra", "mail-editor-reference-message")
_HEADS = (
    "gmail_attr",
    "divrplyfwdmsg",
    "moz-cite-prefix",
    "moz-email-headers-table",
    "outlookmessageheader",
    "hs_reply_header",
)
_SIGNATURES = (
    *("gmail_signature", "moz-signature", "composer_signature", "ms-outlook-mobile-signature", "applemailsignature"),
    *("protonmail_signature_block", "zmail_signature", "outlook_signature", "mobile-signature", "hs_signature"),
)


class Place(NamedTuple):
    """What holds for the words inside one element. A tuple, since its hash is asked for at every element."""

    quote: int = 0
    kind: Kind = Kind.TEXT
    kept: bool = False  # white space counts, as in <pre>
    painted: bool = False  # stands on a background that is not white


def place_in(node: LexborNode, tag: str, outer: Place, rules: styles.Rules, limits: Limits) -> Place:
    """What holds inside ``node``."""
    attributes = node.attributes
    if not attributes and tag not in {"blockquote", "pre"}:
        return outer if not rules else _ruled(tag, (), outer, rules)
    style = styles.declarations(attributes.get("style") or "")
    names = [
        _PREFIX.sub("", name.lower())
        for name in f"{attributes.get('class') or ''} {attributes.get('id') or ''}".split()
    ]
    quote, kind = outer.quote, outer.kind
    if _is_quote(node, tag, names, attributes, style):
        quote = min(quote + 1, limits.quote_depth)
        kind = kind if kind is Kind.HIDDEN else Kind.TEXT
    painted = outer.painted or styles.paints(style, attributes.get("bgcolor") or "")
    if kind is not Kind.HIDDEN:
        if "hidden" in attributes or styles.hides(style, painted=painted) or styles.ruled_out(tag, names, rules):
            kind = Kind.HIDDEN
        elif _says(names, _SIGNATURES) or "signature" in names:
            kind = Kind.SIGNATURE
        elif _says(names, _HEADS) or styles.is_outlook_rule(style):
            kind = Kind.HEADER
    kept = outer.kept or tag == "pre" or style.get("white-space", "").startswith(("pre", "break-spaces"))
    return Place(quote, kind, kept, painted)


def is_told_by_its_children(attributes: Mapping[str, str | None]) -> bool:
    """Whether what holds inside an element with these attributes depends on what stands in it."""
    return "gmail_quote" in (attributes.get("class") or "").lower()


def _ruled(tag: str, names: tuple[str, ...], outer: Place, rules: styles.Rules) -> Place:
    if styles.ruled_out(tag, names, rules):
        return Place(outer.quote, Kind.HIDDEN, outer.kept, outer.painted)
    return outer


def _is_quote(
    node: LexborNode, tag: str, names: list[str], attributes: dict[str, str | None], style: Mapping[str, str]
) -> bool:
    if tag == "blockquote":
        # Gmail's and Outlook's "indent more" is a blockquote without a border.
        indent = style.get("border", "").startswith("none") and "type" not in attributes and "gmail_quote" not in names
        return not indent or "cite" in attributes
    if "gmail_quote" in names or "gmail_quote_container" in names:
        return _holds_forward(node)
    return tag == "div" and (_says(names, _QUOTES) or attributes.get("name") == "quote")


def _holds_forward(container: LexborNode) -> bool:
    """Gmail puts a forward right into its container, a reply's quote into a blockquote inside it."""
    child = container.child
    while child is not None:
        if child.tag == "blockquote":
            return False
        child = child.next
    return True


def _says(names: list[str], table: tuple[str, ...]) -> bool:
    return any(name.startswith(table) for name in names)
