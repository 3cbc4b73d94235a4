"""What the markup of an element says of the words in it: a quote, a header block, a signature, hidden.

To teach it a mail client, add its class or id to one of the tables.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from mailhold.reading import styles
from mailhold.reading.colours import WHITE, Colour, alike
from mailhold.reading.limits import Limits
from mailhold.reading.lines import Kind
from mailhold.reading.sheets import Rules

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

# Attributes, besides style, that say how the words in an element look.
_SEEN_BY = frozenset({"hidden", "color", "text", "bgcolor", "background"})


class Place(NamedTuple):
    """What holds for the words inside one element. A tuple, since its hash is asked for at every element."""

    quote: int = 0
    kind: Kind = Kind.TEXT
    kept: bool = False  # white space counts, as in <pre>
    mark: Kind = Kind.TEXT  # what ``kind`` is where the words are seen
    gone: bool = False  # hidden, whatever the elements inside say
    unseen: bool = False  # visibility: hidden
    tiny: bool = False  # letters too small to be read
    ink: Colour | None = None  # None where nothing is said of it: black on white, or whatever the program takes
    paper: Colour | None = WHITE  # None for an image


def place_in(node: LexborNode, tag: str, outer: Place, rules: Rules, limits: Limits) -> Place:
    """What holds inside ``node``."""
    attributes = node.attributes
    names = [
        _PREFIX.sub("", name.lower())
        for name in f"{attributes.get('class') or ''} {attributes.get('id') or ''}".split()
    ]
    style = rules.style(tag, names, styles.declarations(attributes.get("style") or ""))
    if not attributes and not style and tag not in {"blockquote", "pre", "dialog"}:
        return outer
    quote, mark = outer.quote, outer.mark
    if _is_quote(node, tag, names, attributes, style):
        quote, mark = min(quote + 1, limits.quote_depth), Kind.TEXT
    if _says(names, _SIGNATURES) or "signature" in names:
        mark = Kind.SIGNATURE
    elif _says(names, _HEADS) or styles.is_outlook_rule(style):
        mark = Kind.HEADER
    inside = _sight(tag, attributes, style, outer)
    hidden = inside.gone or inside.unseen or inside.tiny or alike(inside.ink, inside.paper)
    kept = outer.kept or tag == "pre" or style.get("white-space", "").startswith(("pre", "break-spaces"))
    return inside._replace(quote=quote, kind=Kind.HIDDEN if hidden else mark, mark=mark, kept=kept)


def _sight(tag: str, attributes: dict[str, str | None], style: styles.Style, outer: Place) -> Place:
    """``outer`` with what the element itself says of what can be seen in it."""
    if not style and not attributes.keys() & _SEEN_BY and tag != "dialog":
        return outer
    closed = tag == "dialog" and "open" not in attributes
    gone = outer.gone or closed or "hidden" in attributes or styles.hides(style)
    visibility = style.get("visibility")
    unseen = outer.unseen if visibility in (None, "inherit") else visibility in ("hidden", "collapse")
    size = styles.size(style)
    tiny = outer.tiny if size is None else styles.is_too_small(size)
    ink = styles.ink(style, attributes.get("color") or attributes.get("text") or "", outer.ink)
    behind = attributes.get("bgcolor") or ("image" if attributes.get("background") else "")
    paper = styles.paper(style, behind, outer.paper)
    return outer._replace(gone=gone, unseen=unseen, tiny=tiny, ink=ink, paper=paper)


def is_told_by_its_children(attributes: Mapping[str, str | None]) -> bool:
    """Whether what holds inside an element with these attributes depends on what stands in it."""
    return "gmail_quote" in (attributes.get("class") or "").lower()


def _is_quote(
    node: LexborNode, tag: str, names: list[str], attributes: dict[str, str | None], style: styles.Style
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
