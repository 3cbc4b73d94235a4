"""``thread``: a submission as a tree, each letter below the one that holds it, the deciding words marked."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.text import Text
from rich.tree import Tree

from mailhold.explain.words import author, style_of
from mailhold.policy.decision import Evidence
from mailhold.reading.passages import Letter, Passage, Provenance, Strength, Submission
from mailhold.terminal import plain

_LINES = 40  # of one passage; a person reads on in the message itself
_FAINT_LINES = 4
_FAINT = {Provenance.SIGNATURE, Provenance.FOOTER, Provenance.HIDDEN, Provenance.OWN_REPLY}
_PLACES = {
    Provenance.OWN: "wrote",
    Provenance.FORWARDED: "forwarded",
    Provenance.QUOTED: "quoted",
    Provenance.ORIGINAL: "attached original",
    Provenance.SCREENSHOT: "screenshot",
    Provenance.SIGNATURE: "signature",
    Provenance.FOOTER: "footer",
    Provenance.OWN_REPLY: "our own earlier reply",
    Provenance.HIDDEN: "hidden from the reader",
    Provenance.UNSURE: "author unsure",
}


def thread(submission: Submission, evidence: tuple[Evidence, ...]) -> RenderableType:
    """The tree. Words of evidence carry their colour and their number in the list of evidence."""
    root = Tree(_header(submission.letter, "sent this"), guide_style="dim", highlight=False)
    pictures = {each.part: root for each in submission.passages if each.provenance is Provenance.SCREENSHOT}
    names = {document.part: document.name for document in submission.documents}
    branches: list[tuple[int, int, Tree]] = []  # depth, layer, node: from the outermost letter to the current one
    seen: set[int] = set()
    for index, passage in enumerate(submission.passages):
        marked = [(number, each) for number, each in enumerate(evidence, 1) if each.passage == index]
        if passage.provenance is Provenance.HEADER:
            continue  # read into the letter, which is shown above its words
        if passage.part in pictures:
            if pictures[passage.part] is root:
                pictures[passage.part] = root.add(_picture(names.get(passage.part, ""), passage))
            pictures[passage.part].add(Text.assemble((_speaker(passage), "bold"), _words(passage, marked)))
            continue
        here = (passage.depth, passage.layer)
        while branches and branches[-1][0] >= passage.depth and branches[-1][:2] != here:
            branches.pop()
        above = branches[-1][2] if branches else root
        if not branches or branches[-1][:2] != here:
            if passage.depth == 0 and passage.layer == 0:
                node = root
            else:
                again = ", continued" if passage.layer in seen else ""
                node = above.add(_header(passage.letter, _place(passage) + again))
            branches.append((*here, node))
            seen.add(passage.layer)
        branches[-1][2].add(Group(_words(passage, marked), ""))
    if not submission.passages:
        root.add(Text("no words in it", "dim"))
    return root


def _picture(name: str, passage: Passage) -> Text:
    when = f"  {plain(passage.letter.date_raw)}" if passage.letter.date_raw else ""
    return Text.assemble((plain(name).replace("\n", " ") or "picture", "bold"), ("  screenshot", "cyan"), (when, "dim"))


def _speaker(passage: Passage) -> str:
    if passage.author is None:
        return ""
    return plain(passage.author.name or passage.author.email).replace("\n", " ") + ": "


def _header(letter: Letter, place: str) -> RenderableType:
    who = plain(author(letter.author.name, letter.author.email)) if letter.author else "nobody known"
    to = ", ".join(plain(each.email or each.name) for each in letter.to[:3]) + (" …" if len(letter.to) > 3 else "")
    when = letter.sent_at.strftime("%a %d %b %Y %H:%M %z").rstrip() if letter.sent_at else plain(letter.date_raw)
    line = Text.assemble((who.replace("\n", " "), "bold"), (f"  {place}", "cyan"))
    subject = f"“{plain(letter.subject)}”" if letter.subject else ""
    details = " · ".join(each for each in (when, f"to {to}" if to else "", subject) if each)
    return Group(line, Text(details.replace("\n", " "), "dim")) if details else line


def _place(passage: Passage) -> str:
    place = _PLACES[passage.provenance]
    return f"{place}, signature verified" if passage.strength is Strength.VERIFIED else place


def _words(passage: Passage, evidence: list[tuple[int, Evidence]]) -> Text:
    faint = passage.provenance in _FAINT
    text = Text("", "dim" if faint else "")
    if faint:
        text.append(f"{_PLACES[passage.provenance]}: ", "italic")
    start = 0
    for at, end, number, kind in _spans(passage.words, evidence):
        text.append(plain(passage.words[start:at]))
        text.append(plain(passage.words[at:end]), f"{style_of(kind)} underline")
        text.append(f"[{number}]", style_of(kind))
        start = end
    text.append(plain(passage.words[start:]))
    return _cut(text, _FAINT_LINES if faint and not evidence else _LINES)


def _spans(words: str, evidence: list[tuple[int, Evidence]]) -> list[tuple[int, int, int, str]]:
    """Where the words of evidence stand: (start, end, number, kind), in order and apart from each other."""
    found = [(words.find(each.words), each, number) for number, each in evidence if each.words]
    spans: list[tuple[int, int, int, str]] = []
    for at, each, number in sorted((place for place in found if place[0] >= 0), key=lambda place: place[0]):
        if not spans or at >= spans[-1][1]:
            spans.append((at, at + len(each.words), number, each.kind))
    return spans


def _cut(text: Text, lines: int) -> Text:
    split = text.split("\n", allow_blank=True)
    while split and not split[-1].plain.strip():
        split.pop()
    if len(split) <= lines:
        return Text("\n").join(split)
    rest = len(split) - lines
    return Text("\n").join([*split[:lines], Text(f"… {rest} more lines", "dim italic")])
