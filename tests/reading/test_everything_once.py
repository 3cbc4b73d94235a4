"""Properties: every visible character once, never an exception, the same answer twice."""

from __future__ import annotations

from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailhold.reading.layers import Layers, from_alternatives, from_html, from_text
from mailhold.reading.passages import Address, Letter, Provenance
from mailhold.reading.plain import INVISIBLE

LETTER = Letter(Address("Dana Whitlow", "dana@coaches.example"), (Address("Holds", "holds@coaches.example"),))
# Pieces of mail that mean something to the scanner, so that arbitrary text hits its branches.
PIECES = st.sampled_from(
    [
        *(
            "From: Ivo Meer <ivo@meerwerk.example>",
            "Sent: Tuesday, March 3, 2026 9:12 AM",
            "To: Dana",
            "Subject: June",
            "Von: Jo <",
        ),
        *(
            "---------- Forwarded message ---------",
            "________________________________",
            "-----Original Message-----",
            "Cc:",
            "Date:",
        ),
        *(
            "On Tue, Mar 3, 2026 at 9:12 AM Ivo <ivo@meerwerk.example> wrote:",
            "On Tue, Mar 3, 2026 at 9:12 AM Ivo",
            "wrote:",
            "-- ",
        ),
        *(
            "> quoted",
            "> > deeper",
            ">",
            "",
            "",
            "Best,",
            "Dana Whitlow | +1 612 555 0148",
            "Sent from my iPhone",
            "差出人: x",
            "于 写道：",
        ),
        *(
            "----- Forwarded by Jo on 3 May 2026 -----",
            "CAUTION: external email",
            "This message is confidential. Delete it if in error.",
        ),
        *(
            "----- Forwarded Message ----- From: Jo <jo@x.example>To: DanaSent: 3 May 2026 9:12Subject: s",
            "To",
            "*From:* Jo",
        ),
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=40), max_size=25).map("\n".join)
TAGS = st.sampled_from(
    [
        *(
            "<div>",
            "</div>",
            "<p>",
            "<br>",
            "<blockquote type=cite>",
            "</blockquote>",
            '<div class="gmail_quote">',
            "<pre>",
            "</pre>",
        ),
        *(
            '<div class="gmail_attr">',
            '<div style="display:none">',
            "<td>",
            "<table>",
            "</table>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
        ),
        *(
            '<div style="border:none;border-top:solid #E1E1E1 1.0pt">',
            '<span style="color:#fff">',
            "</span>",
            "&nbsp;",
            "<jo@x.example>",
        ),
    ]
)
HTMLS = st.lists(TAGS | PIECES | st.text(max_size=30), max_size=40).map("".join)
ORDINARY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def visible(text: str) -> Counter[str]:
    return Counter("".join(text.translate(INVISIBLE).split()).replace(">", ""))


def words(layers: Layers) -> str:
    return "".join(passage.words for passage in layers.passages)


@ORDINARY
@given(TEXTS)
def test_every_visible_character_of_a_text_stands_in_one_passage(text: str) -> None:
    assert visible(words(from_text(text, LETTER))) == visible(text)


@ORDINARY
@given(st.lists(st.text(alphabet="abcdefg hijk.:@", min_size=1, max_size=30), max_size=15))
def test_every_visible_character_of_html_stands_in_one_passage(paragraphs: list[str]) -> None:
    html = "".join(
        f"<div>{paragraph}</div><blockquote type=cite><p>{paragraph}</p></blockquote>" for paragraph in paragraphs
    )
    assert visible(words(from_html(html, LETTER))) == visible("".join(paragraphs) * 2)


@ORDINARY
@given(HTMLS)
def test_html_of_any_shape_is_read_without_an_exception_and_alike_twice(html: str) -> None:
    assert from_html(html, LETTER) == from_html(html, LETTER)


@ORDINARY
@given(TEXTS, HTMLS)
def test_alternatives_are_read_alike_twice(text: str, html: str) -> None:
    assert from_alternatives(text, html, LETTER) == from_alternatives(text, html, LETTER)


@ORDINARY
@given(TEXTS)
def test_layers_are_numbered_in_reading_order_and_each_has_one_letter(text: str) -> None:
    passages = from_text(text, LETTER).passages
    assert all(passage.depth > 0 or passage.layer == 0 for passage in passages)
    letters = {(passage.layer, passage.letter, passage.depth) for passage in passages}
    assert len(letters) == len({layer for layer, _, _ in letters})
    firsts = list(dict.fromkeys(passage.layer for passage in passages if passage.layer))
    assert firsts == sorted(firsts)


@ORDINARY
@given(st.text(max_size=400))
def test_words_without_any_structure_are_the_senders_own(text: str) -> None:
    plain = "".join(character for character in text if character.isalpha() or character == " ")
    assert {passage.provenance for passage in from_text(plain, LETTER).passages} <= {Provenance.OWN}
