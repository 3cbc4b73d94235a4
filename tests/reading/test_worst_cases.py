"""100 KB of the worst for a scanner: each is read in a second."""

from __future__ import annotations

import time

import pytest

from mailhold.reading.layers import from_html, from_text
from mailhold.reading.passages import Letter

SIZE = 100_000
SECONDS = 1.0


def filled(piece: str) -> str:
    return piece * (SIZE // len(piece))


TEXTS = {
    "blank lines": "\n",
    "spaces": " ",
    "lines of spaces": " " * 70 + "\n",
    "From lines": "From:\n",
    "From lines with addresses": "From: jo@x.example\n",
    "labels without a sender": "To: x\nDate: 3 May 2026\nReply-To: y\nBcc: z\n",
    "attributions": "On Mon, Mar 3, 2026 at 9:12 AM Jo <jo@x.example> wrote:\n",
    "almost attributions": "On Monday, March 3, 2026 at 9:12 AM Jo Ray <jo@x.example> wrot\n",
    "dates": "On 3 March 2026 at 9:12\n",
    "verbs": "a wrote:\n",
    "names before a bracket": "Jo Ray <\n",
    "quote marks": "> ",
    "quote marks alone": ">",
    "quotation marks": '"',
    "addresses": "a@",
    "dashes": "-",
    "rules": "-" * 20 + "\n",
    "forward phrases": "---------- Forwarded message ---------\n",
    "Yahoo heads": "----- Forwarded Message ----- From: a@b.example\n",
    "signature marks": "-- \n",
    "closings": "Best,\nJo\n",
    "interleaved": "> q\nyes\n",
    "colons": ":",
    "digits": "1",
    "days": "1 may ",
    "links": "<mailto:",
}
HTMLS = {
    "open anchors": filled("<a "),
    "anchors": filled("<a href=x>"),
    "20,000 nested divs": "<div>" * 20_000 + "x" + "</div>" * 20_000,
    "brackets": filled("<"),
    "formatting": filled("<b>x<p>"),
    "fonts over paragraphs": "<p>" + "<font color=red>" * 200 + "</p>" + "<p>x" * 12_000,
    "comments": filled("<!--"),
    "blockquotes": filled("<blockquote>x"),
    "tables": filled("<table><tr><td>x"),
    "paragraphs": filled("<p>x"),
    "breaks": filled("<br>"),
    "lists": filled("<ul><li>x"),
    "style rules": "<style>" + filled("a{display:none}") + "</style>x",
    "selectors": "<style>hid none" + filled("a,") + "{display:none}</style>x",
    "braces": "<style>hid none" + filled("{") + "</style>x",
    "selectors inside others": "<style>"
    + "".join(f".z .a{n % 2} .c{n}{{display:none}}" for n in range(20))
    + "</style>"
    + '<div class="a0 a1">' * 190
    + "".join(f"<p class=c{n % 20}>x" for n in range(5_500)),
    "selectors of siblings": "<style>"
    + "".join(f"p ~ p ~ p ~ .c{n}{{display:none}}" for n in range(20))
    + "</style>"
    + "<p>x" * 20_000,
    "styles all different": "".join(f'<p style="color:#0000{n % 256:02x};left:{n}px">x' for n in range(2_600)),
    "empty elements of Word": filled('<w:View a="b"/>'),
    "comments in a style": '<a style="' + filled("/*") + '">x',
    "attributes": "<a " + " ".join(f"x{number}" for number in range(15_000)) + ">",
    "declarations": '<a style="' + filled("a:b;") + '">x',
    "almost addresses": filled("<j@"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_text_is_read_in_a_second(name: str) -> None:
    text = filled(TEXTS[name])
    start = time.process_time()
    from_text(text, Letter(None))
    assert time.process_time() - start < SECONDS


@pytest.mark.parametrize("name", HTMLS)
def test_html_is_read_in_a_second(name: str) -> None:
    start = time.process_time()
    from_html(HTMLS[name], Letter(None))
    assert time.process_time() - start < SECONDS
