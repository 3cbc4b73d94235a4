"""A text/html body → the lines a person sees, with the quotes they stand in.

One walk over the document. Hidden words are kept on lines of their own and
marked so. What the mail clients' markup says (a quote, a header block, a
signature) is in ``mailhold.reading.markup``.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mailhold.reading import styles
from mailhold.reading.limits import Limits
from mailhold.reading.lines import Line
from mailhold.reading.markup import Place, is_told_by_its_children, place_in
from mailhold.reading.passages import Defect
from mailhold.reading.plain import INVISIBLE, unmarked
from mailhold.reading.tags import bounded

_SILENT = frozenset(
    {"script", "style", "head", "title", "template", "-comment", "object", "svg", "math", "select", "iframe"}
)
# fmt: off
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dir", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "html", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot",
    "thead", "tr", "ul", "caption",
})
# fmt: on
_CELLS = frozenset({"td", "th"})

_Seen = tuple[str, Place, tuple[tuple[str, str | None], ...]]


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
        self._place = Place()

    @property
    def full(self) -> bool:
        return len(self.lines) >= self._limits.body_lines

    def words(self, text: str, place: Place) -> None:
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
            text = _collapsed(text)
        if text and not self.full:
            marks, text = unmarked(text)
            quote = min(self._place.quote + marks, self._limits.quote_depth)
            self.lines.append(Line("" if text.isspace() else text, quote, self._place.kind))
        self._parts, self._length = [], 0

    def blank_line(self, place: Place) -> None:
        """A break where no words stand: an empty line."""
        if any(map(str.strip, self._parts)):
            self.end_line()
            return
        self._parts, self._length = [], 0
        if self.lines and not self.lines[-1].blank and not self.full:
            self.lines.append(Line("", place.quote))


def _collapsed(text: str) -> str:
    """``text`` with its white space as HTML shows it; a tab stays between the cells of a table."""
    if "\t" not in text:
        return " ".join(text.split())
    return "\t".join(filter(None, (" ".join(cell.split()) for cell in text.split("\t"))))


def _walk(body: LexborNode, writer: _Writer, rules: styles.Rules, limits: Limits) -> None:
    """Visit every node below ``body`` in order, without recursion."""
    stack: list[tuple[LexborNode | None, Place, bool]] = [(body, Place(), False)]
    known: dict[_Seen, Place] = {}  # mail repeats the same few tags and attributes
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
            inside = known.get(seen)
            if inside is None:
                inside = place_in(node, tag, place, rules, limits)
                if not is_told_by_its_children(attributes):
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


def _text(text: str, place: Place, writer: _Writer) -> None:
    if not text.isascii():
        text = text.translate(INVISIBLE)
    if not place.kept:
        writer.words(text.replace("\t", " "), place)
        return
    for number, line in enumerate(text.split("\n")):
        if number:
            writer.blank_line(place)
        if line:
            writer.words(line, place)
