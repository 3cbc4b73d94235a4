"""A text/html body → the lines a person sees, with the quotes they stand in.

One walk over the document. Hidden words are kept on lines of their own and
marked so. What the mail clients' markup says (a quote, a header block, a
signature) is in the tables below: to teach it a client, add its class or id.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mailhold.reading import styles
from mailhold.reading.limits import Limits
from mailhold.reading.lines import Kind, Line
from mailhold.reading.passages import Defect
from mailhold.reading.plain import INVISIBLE, unmarked
from mailhold.reading.tags import bounded

_SILENT = frozenset(
    {"script", "style", "head", "title", "template", "-comment", "object", "svg", "math", "select", "iframe"}
)
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
        "caption",
    ]
)
_CELLS = frozenset({"td", "th"})

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
_WHITE_SPACE = re.compile(r"[ \r\n\f\u00a0]{2,}|[\r\n\f\u00a0]")
_AROUND_TAB = re.compile(r" ?\t[ \t]*")


_Seen = tuple[str, "_Place", tuple[tuple[str, str | None], ...]]


@dataclass(frozen=True, slots=True)
class _Place:
    """What holds for the words inside one element."""

    quote: int = 0
    kind: Kind = Kind.TEXT
    kept: bool = False  # white space counts, as in <pre>
    painted: bool = False  # stands on a background that is not white


def lines_of(html: str, limits: Limits) -> tuple[tuple[Line, ...], tuple[Defect, ...]]:
    """The lines of ``html`` as a person sees them, hidden ones marked, and the bounds that were reached."""
    prepared, defects = bounded(html, limits)
    tree = LexborHTMLParser(prepared)
    if tree.body is None:
        return (), tuple(defects)
    writer = _Writer(limits)
    _walk(tree.body, writer, styles.hiding_rules(tree), limits)
    writer.end_line()
    if writer.full:
        defects.append(Defect("body", f"more than {limits.body_lines} lines: the rest was not read"))
    return tuple(writer.lines), tuple(defects)


class _Writer:
    """Collects words into lines."""

    def __init__(self, limits: Limits) -> None:
        self.lines: list[Line] = []
        self._limits = limits
        self._parts: list[str] = []
        self._length = 0
        self._place = _Place()

    @property
    def full(self) -> bool:
        return len(self.lines) >= self._limits.body_lines

    def words(self, text: str, place: _Place) -> None:
        """Add ``text`` to the line; a line has one quote depth and one kind."""
        visible = bool(text.strip())
        changed = (place.quote, place.kind) != (self._place.quote, self._place.kind)
        if visible and changed and any(map(str.strip, self._parts)):
            self.end_line()
        if visible or not self._parts:
            self._place = place
        self._parts.append(text)
        self._length += len(text)
        if self._length > self._limits.line_characters:
            self.end_line()

    def end_line(self) -> None:
        """End the line, if anything stands on it."""
        if not self._parts:
            return
        text = "".join(self._parts)
        if not self._place.kept:
            text = _WHITE_SPACE.sub(" ", text).strip()
            if "\t" in text:
                text = _AROUND_TAB.sub("\t", text)
        if text and not self.full:
            marks, text = unmarked(text)
            quote = min(self._place.quote + marks, self._limits.quote_depth)
            self.lines.append(Line("" if text.isspace() else text, quote, self._place.kind))
        self._parts, self._length = [], 0

    def blank_line(self, place: _Place) -> None:
        """A break where no words stand: an empty line."""
        if any(map(str.strip, self._parts)):
            self.end_line()
            return
        self._parts, self._length = [], 0
        if self.lines and not self.lines[-1].blank and not self.full:
            self.lines.append(Line("", place.quote))


def _walk(body: LexborNode, writer: _Writer, rules: styles.Rules, limits: Limits) -> None:
    """Visit every node below ``body`` in order, without recursion."""
    stack: list[tuple[LexborNode | None, _Place, bool]] = [(body, _Place(), False)]
    known: dict[_Seen, _Place] = {}  # mail repeats the same few tags and attributes
    while stack and not writer.full:
        node, place, leaving = stack.pop()
        if node is None:
            continue
        if leaving:
            writer.end_line()
            continue
        if node is not body and node.next is not None:
            stack.append((node.next, place, False))
        tag = node.tag or ""
        if tag == "-text":
            _text(node.text_content or "", place, writer)
        elif tag == "br":
            writer.blank_line(place)
        elif tag not in _SILENT:
            attributes = node.attributes
            seen = (tag, place, tuple(attributes.items()))
            inside = known.get(seen) or _place(node, tag, place, rules, limits)
            if "class" not in attributes and "id" not in attributes:
                known[seen] = inside
            if tag in _BLOCKS:
                writer.end_line()
                stack.append((node, place, True))
                if tag in ("p", "table", "hr") or inside.quote != place.quote:
                    writer.blank_line(place)
            elif tag in _CELLS:
                writer.words("\t", inside)
            if node.child is not None:
                stack.append((node.child, inside, False))


def _text(text: str, place: _Place, writer: _Writer) -> None:
    text = text.translate(INVISIBLE)
    if not place.kept:
        writer.words(text.replace("\t", " "), place)
        return
    for number, line in enumerate(text.split("\n")):
        if number:
            writer.blank_line(place)
        if line:
            writer.words(line, place)


def _place(node: LexborNode, tag: str, outer: _Place, rules: styles.Rules, limits: Limits) -> _Place:
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
    return _Place(quote, kind, kept, painted)


def _ruled(tag: str, names: tuple[str, ...], outer: _Place, rules: styles.Rules) -> _Place:
    if styles.ruled_out(tag, names, rules):
        return _Place(outer.quote, Kind.HIDDEN, outer.kept, outer.painted)
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
