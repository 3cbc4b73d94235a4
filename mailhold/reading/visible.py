"""A text/html body → the lines a person sees, with the quotes they stand in.

One walk over the document. Hidden words are kept on lines of their own and
marked so. What the mail clients' markup says (a quote, a header block, a
signature) is in ``mailhold.reading.markup``.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mailhold.reading.limits import Limits
from mailhold.reading.lines import Kind, Line
from mailhold.reading.markup import Place, is_told_by_its_children, place_in
from mailhold.reading.passages import Defect
from mailhold.reading.plain import INVISIBLE, unmarked
from mailhold.reading.sheets import Rules, rules_of
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
_APART = frozenset({"p", "table", "hr"})  # an empty line stands above them
_CELLS = frozenset({"td", "th"})


def lines_of(html: str, limits: Limits) -> tuple[tuple[Line, ...], tuple[Defect, ...]]:
    """The lines of ``html`` as a person sees them, hidden ones marked, and the bounds that were reached."""
    prepared, defects = bounded(html, limits)
    tree = LexborHTMLParser(prepared)
    if tree.body is None:
        return (), tuple(defects)
    writer = _Writer(limits)
    _walk(tree.body, writer, _Places(rules_of(tree), limits))
    writer.end_line()
    if writer.full:
        defects.append(Defect("body", f"more than {limits.body_lines} lines: the rest was not read"))
    return tuple(writer.lines), tuple(defects)


class _Places:
    """What holds inside the elements of one document; mail repeats the same few tags and attributes."""

    def __init__(self, rules: Rules, limits: Limits) -> None:
        self._rules = rules
        self._limits = limits
        self._known: dict[tuple[str, Place, tuple[tuple[str, str | None], ...]], Place] = {}

    def inside(self, node: LexborNode, tag: str, place: Place) -> Place:
        """What holds inside ``node``, an element where ``place`` holds."""
        attributes = node.attributes
        seen = (tag, place, tuple(attributes.items()))
        inside = self._known.get(seen)
        if inside is None:
            inside = place_in(node, tag, place, self._rules, self._limits)
            if not is_told_by_its_children(attributes):
                self._known[seen] = inside
        if self._rules.hidden and node.mem_id in self._rules.hidden:
            return inside._replace(kind=Kind.HIDDEN, gone=True)
        return inside


class _Writer:
    """Collects words into lines, until it is ``full``."""

    def __init__(self, limits: Limits) -> None:
        self.lines: list[Line] = []
        self.full = False
        self._limits = limits
        self._parts: list[str] = []
        self._length = 0
        self._place = Place()

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
            self._add(Line("" if text.isspace() else text, quote, self._place.kind))
        self._parts, self._length = [], 0

    def blank_line(self, place: Place) -> None:
        """A break where no words stand: an empty line."""
        if any(map(str.strip, self._parts)):
            self.end_line()
            return
        self._parts, self._length = [], 0
        if self.lines and not self.lines[-1].blank and not self.full:
            self._add(Line("", place.quote))

    def _add(self, line: Line) -> None:
        self.lines.append(line)
        self.full = len(self.lines) >= self._limits.body_lines


def _collapsed(text: str) -> str:
    """``text`` with its white space as HTML shows it; a tab stays between the cells of a table."""
    if "\t" not in text:
        return " ".join(text.split())
    return "\t".join(filter(None, (" ".join(cell.split()) for cell in text.split("\t"))))


def _walk(body: LexborNode, writer: _Writer, places: _Places) -> None:
    """Visit every node of ``body`` in order, without recursion."""
    around: list[tuple[LexborNode, Place]] = []  # the elements that are open, each with what holds outside it
    node: LexborNode | None = body
    place = Place()
    while node is not None and not writer.full:
        child, inside = _entered(node, place, writer, places)
        if child is not None:
            around.append((node, place))
            node, place = child, inside
            continue
        following = node.next if around else None
        while following is None and around:
            node, place = around.pop()
            if node.tag in _BLOCKS:
                writer.end_line()
            following = node.next if around else None
        node = following


def _entered(node: LexborNode, place: Place, writer: _Writer, places: _Places) -> tuple[LexborNode | None, Place]:
    """Write what ``node`` itself says. Its first child, if it has one that is shown, and what holds there."""
    tag = node.tag or ""
    if tag == "-text":
        _text(node.text_content or "", place, writer)
        return None, place
    if tag == "br":
        writer.blank_line(place)
        return None, place
    if tag in _SILENT:
        return None, place
    inside = places.inside(node, tag, place)
    if tag in _BLOCKS:
        writer.end_line()
        if tag in _APART or inside.quote != place.quote:
            writer.blank_line(place)
    elif tag in _CELLS:
        writer.words("\t", inside)
    return node.child, inside


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
