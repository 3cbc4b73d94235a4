"""The furniture of a letter: words in it that its author did not mean as its message.

Signatures, "Sent from my iPhone", disclaimers, security banners, list
footers. Careful by rule: a line that speaks in the first person is never
furniture, for a request must not be lost in a signature.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailhold.reading import furniture_words as words
from mailhold.reading.lines import Kind, Line
from mailhold.reading.passages import Provenance

Piece = tuple[Provenance | None, list[Line]]

_SIGNATURE_LINES = 15
_LINE_CHARACTERS = 2_000  # longer lines are never furniture but a disclaimer
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I’m|I'd|I’d|I'll|I’ll|I've|I’ve|my|My|me)\b")
_SIGNS = " \t*_[]!⚠\ufe0f|=.#>-"


def pieces(lines: Sequence[Line]) -> list[Piece]:
    """``lines`` (a run of one author), cut into its message (None) and its furniture, in order."""
    marks: list[Provenance | None] = [None] * len(lines)
    for number, line in enumerate(lines):
        if line.kind is Kind.SIGNATURE:
            marks[number] = Provenance.SIGNATURE
    _mark_paragraphs(lines, marks)
    _mark_delimited(lines, marks)
    _mark_contacts(lines, marks)
    found: list[Piece] = []
    for line, mark in zip(lines, marks, strict=True):
        if found and (found[-1][0] is mark or line.blank):
            found[-1][1].append(line)
        else:
            found.append((mark, [line]))
    return found


def closes(line: Line) -> bool:
    """Whether ``line`` is the closing of a letter ("Best regards,")."""
    text = line.text.strip().rstrip(" ,.!:)-–—")
    return len(text) < 60 and words.CLOSINGS.fullmatch(text) is not None


def _mark_paragraphs(lines: Sequence[Line], marks: list[Provenance | None]) -> None:
    """Mark device lines, banners, disclaimers and list footers, each by its own paragraph."""
    start = 0
    for number in range(len(lines) + 1):
        if number < len(lines) and not lines[number].blank:
            continue
        _mark_paragraph(lines, marks, start, number)
        start = number + 1


def _mark_paragraph(lines: Sequence[Line], marks: list[Provenance | None], start: int, stop: int) -> None:
    banner = False
    for number in range(start, stop):
        text = lines[number].text.strip(" \t*_")
        if marks[number] is not None or len(text) > _LINE_CHARACTERS:
            continue
        bare = text.lstrip(_SIGNS)
        if len(text) <= 150 and words.DEVICES.fullmatch(text):
            marks[number] = Provenance.SIGNATURE
        elif _is_banner(text, bare) or (banner and words.BANNERS_GO_ON.search(text) and not _FIRST_PERSON.search(text)):
            marks[number] = Provenance.FOOTER
            banner = True
            continue
        elif words.LIST_FOOTERS.match(bare) or _asks_not_to_print(text):
            marks[number] = Provenance.FOOTER
        elif words.LEGAL_STARTS.match(bare) or words.POLICY.match(bare):
            rest = " ".join(line.text for line in lines[number:stop])[: _LINE_CHARACTERS * 2]
            if not _FIRST_PERSON.search(rest) and (len(words.LEGAL.findall(rest)) >= 2 or _cites_policy(bare, rest)):
                marks[number:stop] = [Provenance.FOOTER] * (stop - number)
                return
        banner = False


def _is_banner(text: str, bare: str) -> bool:
    found = words.BANNERS.match(bare) or words.BANNERS.match(text)
    return found is not None and not _FIRST_PERSON.search(text)


def _asks_not_to_print(text: str) -> bool:
    lower = text.lower()
    return any(phrase in lower for phrase in words.NOT_TO_PRINT) and not _FIRST_PERSON.search(text)


def _cites_policy(bare: str, rest: str) -> bool:
    """Whether a paragraph cites the policy; one that speaks to somebody ("you asked") is a letter."""
    return words.POLICY.match(bare) is not None and re.search(r"\byou(?:r|['’]ve)?\b", rest, re.IGNORECASE) is None


def _mark_delimited(lines: Sequence[Line], marks: list[Provenance | None]) -> None:
    """Mark what stands below the last "-- " (RFC 3676, section 4.3), if it is as short as a signature.

    Many programs lose the space: below "--" alone nobody may speak in the first person.
    """
    for number in range(len(lines) - 1, -1, -1):
        if lines[number].text.rstrip() not in ("--", "—"):
            continue
        below = [line for line in lines[number + 1 :] if not line.blank]
        sure = lines[number].text == "-- "
        if len(below) <= _SIGNATURE_LINES and (sure or not any(map(_speaks, below))):
            for place in range(number, len(lines)):
                marks[place] = marks[place] or Provenance.SIGNATURE
        return


def _speaks(line: Line) -> bool:
    return _FIRST_PERSON.search(line.text[:_LINE_CHARACTERS]) is not None


def _mark_contacts(lines: Sequence[Line], marks: list[Provenance | None]) -> None:
    """Mark the last short lines of the letter where they give a telephone, an address on the web or the like."""
    stop = len(lines)
    while stop and (lines[stop - 1].blank or marks[stop - 1] is not None):
        stop -= 1
    start = stop
    while start and stop - start < _SIGNATURE_LINES and _is_short(lines[start - 1]) and marks[start - 1] is None:
        if closes(lines[start - 1]):
            break
        start -= 1
    while start < stop and lines[start].blank:
        start += 1
    last = start
    for number in range(start, stop):
        if lines[number].blank and not any(words.CONTACTS.search(line.text) for line in lines[last:number]):
            last = number + 1  # a paragraph of short words without any contact is no signature
    if any(words.CONTACTS.search(line.text) for line in lines[last:stop]):
        marks[last:stop] = [Provenance.SIGNATURE] * (stop - last)


def _is_short(line: Line) -> bool:
    text = line.text.strip()
    if line.blank:
        return True
    return (
        len(text) <= 100
        and not text.endswith((".", "?", "!", ",", ";", ":"))
        and len(text.split()) <= 12
        and not _FIRST_PERSON.search(text)
        and not text.startswith(("*", "-", "•", "·", "–"))
    )
