"""What a person sees of an HTML body, and what not."""

from __future__ import annotations

import pytest

from mailhold.reading.layers import from_alternatives, from_html
from mailhold.reading.limits import Limits
from mailhold.reading.passages import Letter, Provenance
from mailhold.reading.visible import lines_of

NOBODY = Letter(None)
HIDDEN = (
    '<font color="#ffffff">secret</font>',
    '<span style="font-size:0.01em">secret</span>',
    '<span style="font:0/0 arial">secret</span>',
    '<div style="height:1px;width:1px;overflow:hidden">secret</div>',
    '<div style="opacity:0.01">secret</div>',
    '<div style="filter:opacity(0)">secret</div>',
    '<div style="position:absolute;top:-9999em">secret</div>',
    '<div style="position:fixed;right:-9999px">secret</div>',
    '<div style="margin-left:-9999px">secret</div>',
    '<div style="transform:translateX(-9999px)">secret</div>',
    '<div style="transform:scale(0)">secret</div>',
    '<div style="clip-path:inset(100%)">secret</div>',
    '<div style="content-visibility:hidden">secret</div>',
    '<div style="zoom:0">secret</div>',
    '<span style="color:#fefefe">secret</span>',
    '<span style="color:#ffff">secret</span>',
    '<span style="color:#fefefa00;">secret</span>',
    '<span style="color:rgb(255 255 255)">secret</span>',
    '<span style="color:hsl(0, 0%, 100%)">secret</span>',
    '<span style="color:snow">secret</span>',
    '<div style="background:#000"><span style="color:#010101">secret</span></div>',
    '<div style="background-color:#000"><div bgcolor="#fff"><span style="color:#fff">secret</span></div></div>',
    '<span style="display:/**/none">secret</span>',
    '<span style="display:none /* for some */">secret</span>',
    r'<span style="dis\play:none">secret</span>',
    f'<span style="{"top:0;" * 2_000}display:none">secret</span>',
    "<style>.x{font-size:0}</style><div class=x>secret</div>",
    "<style>.x{color:#fff}</style><div class=x>secret</div>",
    "<style>.x{opacity:0}</style><div class=x>secret</div>",
    "<style>.x{position:absolute;left:-9999px}</style><div class=x>secret</div>",
    "<style>div.x > p{display:none}</style><div class=x><p>secret</p></div>",
    "<style>.a .b{display:none}</style><div class=a><span class=b>secret</span></div>",
    "<style>table.a tr > td .b{display:none}</style><table class=a><tr><td><i class=b>secret</i></td></tr></table>",
    "<style>[data-x]{display:none}</style><div data-x=1>secret</div>",
    "<style>@media screen{.x{display:none}}</style><div class=x>secret</div>",
    "<style>@import url(a.css); .x{visibility:hidden}</style><div class=x>secret</div>",
    "<dialog>secret</dialog>",
    "<div hidden>secret</div>",
    '<span style="display:none">secret</span>',
    '<span style="DISPLAY : none !important; display:block">secret</span>',
    '<div style="visibility:hidden">secret</div>',
    "<div hidden>secret</div>",
    '<span style="mso-hide:all">secret</span>',
    '<span style="font-size:0">secret</span>',
    '<span style="font-size:0px;line-height:0">secret</span>',
    '<span style="font-size:1px;color:#ffffff">secret</span>',
    '<div style="max-height:0;overflow:hidden">secret</div>',
    '<div style="max-height:0px">secret</div>',
    '<div style="height:0;overflow:hidden">secret</div>',
    '<span style="opacity:0">secret</span>',
    '<span style="opacity:0.0">secret</span>',
    '<span style="color:#FFF">secret</span>',
    '<span style="color: white">secret</span>',
    '<span style="color: rgb(255, 255, 255)">secret</span>',
    '<span style="color:transparent">secret</span>',
    '<span style="color:#123456;background-color:#123456">secret</span>',
    '<div style="position:absolute;left:-9999px">secret</div>',
    '<div style="text-indent:-9999px">secret</div>',
    '<div style="display:none"><b>sec</b>ret</div>',
    "<style>.preheader{display:none !important}</style><div class=preheader>secret</div>",
    "<style>/* a */ p{color:red} #x, .y {display:none}</style><div class='a y'>secret</div>",
    "<style>span.gone{mso-hide:all;visibility:hidden}</style><span class=gone>secret</span>",
)
SHOWN = (
    '<div style="visibility:hidden"><b style="visibility:visible">open</b></div>',
    '<div style="color:#fff"><span style="color:#000">open</span></div>',
    '<div style="color:#fff"><span style="color:windowtext">open</span></div>',
    '<div style="font-size:0"><span style="font-size:14px">open</span></div>',
    '<div style="font-size:0"><span style="font-size:small">open</span></div>',
    '<div style="background:url(sea.png)"><span style="color:white">open</span></div>',
    '<div style="background-image:linear-gradient(red, blue)"><span style="color:white">open</span></div>',
    '<table background="sea.png"><tr><td style="color:white">open</td></tr></table>',
    "<style>.button{background:#1a73e8}</style><a class=button style='color:#fff'>open</a>",
    "<style>body{background:#111;color:#eee}</style><p>open</p>",
    "<style>.a .b{display:none}</style><div class=b>open</div>",
    "<style>@media print{.x{display:none}}</style><div class=x>open</div>",
    "<style>@media (prefers-color-scheme:dark){.x{display:none}}</style><div class=x>open</div>",
    "<style>.x:hover{display:none}</style><div class=x>open</div>",
    '<div style="left:20px;text-indent:2em">open</div>',
    '<div style="transform:translate(10px, 0) scale(0.9)">open</div>',
    "<dialog open>open</dialog>",
    '<div style="height:1px">open</div>',
    '<div style="height:1%;overflow:hidden">open</div>',
    '<span style="color:var(--ink)">open</span>',
    '<div style="background:var(--paper)"><span style="color:#fff">open</span></div>',
    '<span style="color:rgb(255,255,255);background-color:rgb(36, 36, 36)">open</span>',
    '<span style="display:inline">open</span>',
    '<span style="font-size:10px">open</span>',
    '<table bgcolor="#202020"><tr><td style="color:#fff">open</td></tr></table>',
    '<div style="background:#1a73e8"><span style="color:white">open</span></div>',
    "<style>@media only screen and (max-width:600px){.wide{display:none}}</style><div class=wide>open</div>",
    '<div style="opacity:0.9">open</div>',
    '<style type="text/css" style="display:none;"> P {margin-top:0;} </style><p>open</p>',
)
NOWHERE = (
    "<script>secret</script>",
    "<style>secret</style>",
    "<!-- secret -->",
    "<head><title>secret</title></head>",
    "<template>secret</template>",
)


@pytest.mark.parametrize("html", HIDDEN)
def test_words_a_person_does_not_see_are_marked_hidden(html: str) -> None:
    passages = from_html(f"<p>Hello</p>{html}<p>there</p>", NOBODY).passages
    assert [(p.provenance, p.words) for p in passages if "secret" in p.words] == [(Provenance.HIDDEN, "secret")]
    assert [p.words.split() for p in passages if p.provenance is Provenance.OWN] in (
        [["Hello"], ["there"]],
        [["Hello", "there"]],
    )


@pytest.mark.parametrize("html", SHOWN)
def test_words_a_person_sees_are_not_called_hidden(html: str) -> None:
    assert [(p.provenance, p.words) for p in from_html(html, NOBODY).passages] == [(Provenance.OWN, "open")]


@pytest.mark.parametrize("html", NOWHERE)
def test_code_and_comments_are_no_words(html: str) -> None:
    assert [p.words for p in from_html(f"{html}<p>Hello</p>", NOBODY).passages] == ["Hello"]


def test_a_bare_address_in_brackets_is_not_swallowed() -> None:
    assert from_html("<p>Write to <jo@x.example> or <mailto:al@x.example>.</p>", NOBODY).passages[0].words == (
        "Write to <jo@x.example> or <mailto:al@x.example>."
    )


def test_lines_break_where_a_person_sees_them_break() -> None:
    html = "<div>one<br>two</div><p>three <b>bold</b>&nbsp;x</p><ul><li>four</li><li>five</li></ul><table><tr><td>a</td><td>b</td></tr></table>"
    lines, _ = lines_of(html, Limits())
    assert [line.text for line in lines if not line.blank] == ["one", "two", "three bold x", "four", "five", "a\tb"]


def test_an_indented_paragraph_is_no_quote_but_a_blockquote_is() -> None:
    lines, _ = lines_of(
        '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">mine</blockquote><blockquote>theirs</blockquote>',
        Limits(),
    )
    assert [(line.text, line.quote) for line in lines if not line.blank] == [("mine", 0), ("theirs", 1)]


def test_alternatives_that_say_different_things_are_noted_and_the_shown_one_is_read() -> None:
    layers = from_alternatives(
        "Please pause my coaching until the summer.", "<p>See you on Thursday at noon, as agreed.</p>", NOBODY
    )
    assert [p.words for p in layers.passages] == ["See you on Thursday at noon, as agreed."]
    assert [defect.what for defect in layers.defects] == ["the text and the HTML say different things"]


def test_an_html_part_without_words_leaves_the_text() -> None:
    layers = from_alternatives("Please pause my coaching.", "<div><img src=x></div>", NOBODY)
    assert [p.words for p in layers.passages] == ["Please pause my coaching."]


def test_the_styles_that_word_lists_in_a_comment_do_not_make_a_letter_deep() -> None:
    styles = "".join(f'<w:LsdException Locked="false" Priority="{n}" Name="List {n}"/>' for n in range(376))
    head = f"<head><!--[if gte mso 9]><xml><w:LatentStyles>{styles}</w:LatentStyles></xml><![endif]--></head>"
    layers = from_html(f'<html>{head}<body>Hello<span style="display:none">secret</span></body></html>', NOBODY)
    assert layers.defects == ()
    assert [(p.provenance, p.words) for p in layers.passages] == [
        (Provenance.OWN, "Hello"),
        (Provenance.HIDDEN, "secret"),
    ]


def test_an_element_of_word_that_hides_what_follows_still_does() -> None:
    (passage,) = from_html('<o:p style="display:none"/>secret', NOBODY).passages
    assert passage.provenance is Provenance.HIDDEN


def test_deep_html_is_read_flat_and_loses_no_word() -> None:
    layers = from_html("<div>" * 3_000 + "deep <b>words</b>" + "</div>" * 3_000 + "<p>after</p>", NOBODY)
    assert " ".join(layers.passages[0].words.split()) == "deep words after"
    assert [defect.what for defect in layers.defects] == ["HTML elements nested deeper than 200 were read flat"]


def test_a_body_beyond_the_limits_is_cut_and_said_to_be() -> None:
    small = Limits(body_characters=100, body_lines=3, html_tags=10)
    assert "longer than 100 characters" in from_html("x" * 200, NOBODY, small).defects[0].what
    assert "more than 10 HTML tags" in from_html("<p>x" * 20, NOBODY, small).defects[0].what
