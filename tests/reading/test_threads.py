"""Threads, interleaved answers and odd header blocks: each layer with its own author, date and depth."""

from __future__ import annotations

import pytest

from mailhold.reading.layers import from_html, from_text
from mailhold.reading.limits import Limits
from mailhold.reading.passages import Address, Letter, Passage, Provenance

COACH = Address("Dana Whitlow", "dana@coaches.example")
CLIENT = Address("Ivo Meer", "ivo@meerwerk.example")
TO_HOLDS = Letter(COACH, (Address("Holds", "holds@coaches.example"),))
TO_CLIENT = Letter(COACH, (CLIENT,))


def told(passages: tuple[Passage, ...]) -> list[tuple[str, int, str, str]]:
    """Provenance, depth, author's address and words of every passage that is not a header."""
    return [
        (p.provenance.value, p.depth, p.author.email if p.author else "", p.words)
        for p in passages
        if p.provenance is not Provenance.HEADER
    ]


def test_a_thread_of_ten_outlook_messages_has_ten_authors_in_ten_depths() -> None:
    parts = ["Newest words."]
    for number in range(1, 11):
        who = "Ivo Meer <ivo@meerwerk.example>" if number % 2 else "Dana Whitlow <dana@coaches.example>"
        to = "Dana Whitlow <dana@coaches.example>" if number % 2 else "Ivo Meer <ivo@meerwerk.example>"
        parts.append(
            f"From: {who}\nSent: Tuesday, March {13 - number}, 2026 9:{10 + number} AM\nTo: {to}\nSubject: RE: June\n\nWords {number}."
        )
    layers = from_text("\n\n".join(parts), TO_CLIENT)
    assert [p.depth for p in layers.passages if p.provenance is not Provenance.HEADER] == list(range(11))
    found = told(layers.passages)[1:]
    assert [words for *_, words in found] == [f"Words {number}." for number in range(1, 11)]
    assert [email for _, _, email, _ in found] == ["ivo@meerwerk.example", "dana@coaches.example"] * 5
    days = [p.letter.sent_at.day for p in layers.passages[1:] if p.letter.sent_at and p.provenance is Provenance.HEADER]
    assert days == list(range(12, 2, -1))


def test_a_gmail_thread_of_ten_in_quote_marks_keeps_each_author() -> None:
    text = "Newest words.\n"
    for number in range(1, 11):
        marks = "> " * (number - 1)
        who = "Ivo Meer <ivo@meerwerk.example>" if number % 2 else "Dana Whitlow <dana@coaches.example>"
        text += f"{marks}\n{marks}On Tue, Mar {13 - number}, 2026 at 9:12 AM {who} wrote:\n{marks}\n{marks}> Words {number}.\n"
    found = told(from_text(text, TO_CLIENT).passages)
    assert [(depth, words) for _, depth, _, words in found[1:]] == [(n, f"Words {n}.") for n in range(1, 11)]
    assert [email for _, _, email, _ in found[1:]] == ["ivo@meerwerk.example", "dana@coaches.example"] * 5


def test_interleaved_answers_go_back_to_the_quoted_letter_between_them() -> None:
    text = (
        "Answers below.\n\nOn Tue, Mar 3, 2026 at 9:12 AM Ivo Meer <ivo@meerwerk.example> wrote:\n> Can we pause until June?\n\n"
        "Yes, we can.\n\n> And the invoice?\n\nOps will see to it.\n"
    )
    layers = from_text(text, TO_CLIENT)
    assert told(layers.passages) == [
        ("own", 0, COACH.email, "Answers below."),
        ("quoted", 1, CLIENT.email, "Can we pause until June?"),
        ("own", 0, COACH.email, "Yes, we can."),
        ("quoted", 1, CLIENT.email, "And the invoice?"),
        ("own", 0, COACH.email, "Ops will see to it."),
    ]
    assert [p.layer for p in layers.passages] == [0, 1, 1, 0, 1, 0]


def test_interleaved_answers_in_html_stay_with_the_answerer() -> None:
    html = (
        '<div>Answers below.</div><div class="gmail_quote"><div class="gmail_attr">On Tue, Mar 3, 2026 at 9:12 AM Ivo Meer '
        "&lt;ivo@meerwerk.example&gt; wrote:<br></div><blockquote class=gmail_quote>Can we pause until June?</blockquote>"
        "<div>Yes, we can.</div><blockquote class=gmail_quote>And the invoice?</blockquote><div>Ops will see to it.</div></div>"
    )
    assert [(words, email) for _, _, email, words in told(from_html(html, TO_CLIENT).passages)] == [
        ("Answers below.", COACH.email),
        ("Can we pause until June?", CLIENT.email),
        ("Yes, we can.", COACH.email),
        ("And the invoice?", CLIENT.email),
        ("Ops will see to it.", COACH.email),
    ]


def test_an_answer_written_below_the_quote_is_the_answerers_own() -> None:
    text = "On Tue, Mar 3, 2026 at 9:12 AM Ivo Meer <ivo@meerwerk.example> wrote:\n> Please pause me.\n\nNoted, Ivo.\n"
    assert [(kind, words) for kind, _, _, words in told(from_text(text, TO_CLIENT).passages)] == [
        ("quoted", "Please pause me."),
        ("own", "Noted, Ivo."),
    ]


def test_a_forward_inside_a_reply_inside_a_forward_of_three_clients() -> None:
    html = (
        '<div dir="ltr">For you.<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: '
        "Lena Roth &lt;lena@roth.example&gt;<br>Date: Wed, Mar 4, 2026 at 8:00 AM<br>Subject: Re: June<br>To: Dana Whitlow "
        "&lt;dana@coaches.example&gt;<br></div><br>As I told you on the phone."
        "<div>On Mar 3, 2026, at 9:12 AM, Dana Whitlow &lt;dana@coaches.example&gt; wrote:</div>"
        '<blockquote type="cite"><div>Did Ivo write to you?</div><div>Begin forwarded message:</div>'
        "<div><b>From: </b>Ivo Meer &lt;ivo@meerwerk.example&gt;</div><div><b>Subject: </b>June</div>"
        "<div><b>Date: </b>March 2, 2026 at 7:00:00 PM GMT+1</div><div><b>To: </b>Lena Roth &lt;lena@roth.example&gt;</div><br>"
        "<div>Please pause my coaching.</div></blockquote></div></div>"
    )
    assert told(from_html(html, TO_HOLDS).passages) == [
        ("own", 0, COACH.email, "For you."),
        ("forwarded", 1, "lena@roth.example", "As I told you on the phone."),
        ("quoted", 2, COACH.email, "Did Ivo write to you?"),
        ("forwarded", 3, CLIENT.email, "Please pause my coaching."),
    ]


HEADS = {
    "bold": "*From:* Ivo Meer <ivo@meerwerk.example>\n*Sent:* Tuesday, March 3, 2026 9:12 AM\n*To:* Dana\n*Subject:* June",
    "bold with the colon outside": "*From*: Ivo Meer <ivo@meerwerk.example>\n*Sent*: Tuesday, March 3, 2026 9:12 AM\n*Subject*: June",
    "mailto in brackets": "From: Ivo Meer [mailto:ivo@meerwerk.example]\nSent: Tuesday, March 3, 2026 9:12 AM\nTo: Dana\nSubject: June",
    "mailto remnant": "From: Ivo Meer <ivo@meerwerk.example<mailto:ivo@meerwerk.example>>\nSent: 3 March 2026 09:12\nSubject: June",
    "wrapped after the bracket": "From: Ivo Meer <\nivo@meerwerk.example>\nSent: Tuesday, March 3, 2026 9:12 AM\nSubject: June",
    "value on the next line": "From:\nIvo Meer <ivo@meerwerk.example>\nSent:\nTuesday, March 3, 2026 9:12 AM\nSubject:\nJune",
    "indented": "    From: Ivo Meer <ivo@meerwerk.example>\n    Sent: Tuesday, March 3, 2026 9:12 AM\n    Subject: June",
    "underscores": "________________________________\nFrom: Ivo Meer <ivo@meerwerk.example>\nSent: 3 March 2026 09:12\nSubject: June",
    "dashes": "-----Original Message-----\nFrom: Ivo Meer <ivo@meerwerk.example>\nSent: 3 March 2026 09:12\nSubject: June",
    "double-spaced": "From: Ivo Meer <ivo@meerwerk.example>\n\nSent: Tuesday, March 3, 2026 9:12 AM\n\nTo: Dana\n\nSubject: June",
    "Notes with bare labels": (
        "----- Forwarded by Dana Whitlow/Coaches on 03/04/2026 08:01 AM -----\n\nIvo Meer <ivo@meerwerk.example>\n03/03/2026 09:12 AM\n\n"
        "To\nDana Whitlow <dana@coaches.example>\n\ncc\n\nSubject\nJune"
    ),
}


@pytest.mark.parametrize("name", HEADS)
def test_a_header_block_is_found_however_it_is_dressed(name: str) -> None:
    layers = from_text(f"Please log.\n\n{HEADS[name]}\n\nPlease pause my coaching.\n", TO_HOLDS)
    assert told(layers.passages) == [
        ("own", 0, COACH.email, "Please log."),
        ("forwarded", 1, CLIENT.email, "Please pause my coaching."),
    ]
    sent_at = layers.passages[-1].letter.sent_at
    assert sent_at is not None
    assert sent_at.strftime("%Y-%m-%d %H:%M") == "2026-03-03 09:12"


def test_a_block_without_an_empty_line_before_the_words_ends_at_its_last_label() -> None:
    text = "From: Ivo Meer <ivo@meerwerk.example>\nDate: Tuesday, 3 March 2026 at 09:12\nTo: Dana\nSubject: June\nPlease pause me."
    assert told(from_text(text, TO_HOLDS).passages) == [("forwarded", 1, CLIENT.email, "Please pause me.")]


def test_a_sender_taken_out_leaves_a_forward_without_author() -> None:
    text = "---------- Forwarded message ---------\nDate: Tue, Mar 17, 2026 at 9:26 PM\nSubject: pause\n\nI'd like a pause."
    passages = from_text(text, TO_HOLDS).passages
    assert told(passages) == [("forwarded", 1, "", "I'd like a pause.")]
    assert passages[-1].author is None
    assert passages[-1].letter.sent_at is not None


def test_an_outlook_block_whose_sender_was_taken_out_is_still_a_forward() -> None:
    text = "See below.\n\nSent: Tuesday, March 3, 2026 9:12 AM\nTo: Dana Whitlow\nSubject: pause\n\nI'd like a pause."
    assert told(from_text(text, TO_HOLDS).passages)[1:] == [("forwarded", 1, "", "I'd like a pause.")]


def test_the_end_of_a_quoted_line_that_lost_its_mark_stays_in_the_quote_and_an_answer_does_not() -> None:
    text = (
        "On Tue, Mar 3, 2026 at 9:12 AM Ivo Meer <ivo@meerwerk.example> wrote:\n"
        "> I have thought about it for a long time and would like to put the\ncoaching on hold until June.\n"
        "> Is that possible without a form, a stamp, a signature and a lawyer?\nYes, it is.\n"
    )
    assert [(kind, words) for kind, _, _, words in told(from_text(text, TO_CLIENT).passages)] == [
        (
            "quoted",
            "I have thought about it for a long time and would like to put the\ncoaching on hold until June.\n"
            "Is that possible without a form, a stamp, a signature and a lawyer?",
        ),
        ("own", "Yes, it is."),
    ]


def test_quote_marks_count_in_html_too() -> None:
    html = "<div>Noted.</div><div>On Tue, Mar 3, 2026 at 9:12 AM Ivo Meer &lt;ivo@meerwerk.example&gt; wrote:</div><div>&gt; Pause me.</div><div>Yes.</div>"
    assert [(kind, words) for kind, _, _, words in told(from_html(html, TO_CLIENT).passages)] == [
        ("own", "Noted."),
        ("quoted", "Pause me."),
        ("own", "Yes."),
    ]


def test_markup_that_outlook_prefixes_and_nests_keeps_its_meaning() -> None:
    html = (
        '<div class="WordSection1"><p class="MsoNormal">For the file.</p><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in">'
        "<p><b>From:</b> Lena Roth &lt;lena@roth.example&gt;<br><b>Sent:</b> Wednesday, March 4, 2026 8:00 AM<br><b>To:</b> Dana Whitlow<br>"
        '<b>Subject:</b> RE: June</p></div><p>Ivo said this.</p><div class="x_gmail_quote"><div class="x_gmail_attr">On Tue, Mar 3, 2026 at 9:12 AM '
        'Ivo Meer &lt;<a href="mailto:ivo@meerwerk.example">ivo@meerwerk.example</a>&gt; wrote:<br></div><blockquote class="x_gmail_quote" '
        'style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"><div>Pause me.</div></blockquote></div></div>'
    )
    assert told(from_html(html, TO_HOLDS).passages) == [
        ("own", 0, COACH.email, "For the file."),
        ("forwarded", 1, "lena@roth.example", "Ivo said this."),
        ("quoted", 2, CLIENT.email, "Pause me."),
    ]


def test_a_bare_name_is_a_sender() -> None:
    text = "-----Original Message-----\nFrom: Ivo Meer\nSent: 23 July 2022 07:53\nTo: Dana Whitlow\nSubject: June\n\nPause me."
    passages = from_text(text, TO_HOLDS).passages
    assert passages[-1].author == Address("Ivo Meer", "")


def test_a_bare_name_is_completed_from_the_people_around() -> None:
    text = "Noted.\n\nOn 3/3/26 9:12 AM, Ivo Meer wrote:\n> Pause me."
    passages = from_text(text, TO_CLIENT).passages
    assert passages[-1].author == CLIENT
    assert passages[-1].letter.to == (COACH,)


NOT_QUOTES = (
    "From: April 7\nTo: June 12\nSubject: my hold",
    "MEMO\nTo: Ivo Meer\nFrom: Dana\nDate: June 3, 2026\nSubject: your hold\n\nYou asked me to pause the coaching.",
    "To: Ivo Meer\nDate: June 3, 2026 at 9:12\nSubject: your hold\n\nYou asked me to pause the coaching.",
    "Client: Vesna\nRequest: hold\nDate: March 3, 2026\nThanks",
    "On March 3, Ivo wrote:\nPlease pause me until June.",
    "She told me on Tuesday at 9:12 that it is enough. Then she wrote:\nplease pause me",
    "Two things from today: a) the invoice, b) to pause or not to pause.",
    "<nobody@mail.example>: host mail.example[203.0.113.40] said: 550\n5.1.1 <nobody@mail.example>: Recipient address rejected:\nno user",
)


@pytest.mark.parametrize("text", NOT_QUOTES)
def test_what_a_coach_types_is_not_taken_for_a_header(text: str) -> None:
    assert [kind for kind, *_ in told(from_text(text, TO_HOLDS).passages)] == ["own"]


def test_the_subject_decides_nothing() -> None:
    block = "\n\nFrom: Ivo Meer <ivo@meerwerk.example>\nSent: Tuesday, March 3, 2026 9:12 AM\nTo: Dana\nSubject: {}\n\nPause me."
    kinds = {
        told(from_text("See below." + block.format(s), TO_HOLDS).passages)[1][0]
        for s in ("June", "RE: June", "FW: June", "")
    }
    assert kinds == {"forwarded"}


def test_format_flowed_is_joined_again() -> None:
    layers = from_text("Please put \nme on \nhold.\n> quoted \n> words\n", TO_HOLDS, flowed=True)
    assert [words for *_, words in told(layers.passages)] == ["Please put me on hold.", "quoted words"]
    assert from_text("ab \ncd\n", TO_HOLDS, flowed=True, delsp=True).passages[0].words == "abcd"


def test_layers_beyond_the_limit_are_unsure_and_said_to_be() -> None:
    text = "Hi.\n\n" + "On Tue, Mar 3, 2026 at 9:12 AM Ivo Meer <ivo@meerwerk.example> wrote:\n> q\n\nand\n\n" * 20
    layers = from_text(text, TO_HOLDS, Limits(layers=5))
    assert layers.passages[-1].provenance is Provenance.UNSURE
    assert layers.passages[-1].author is None
    assert [defect.what for defect in layers.defects] == [
        "more than 5 forwards and quotes: the rest was not told apart"
    ]


def test_notes_names_the_author_by_the_directory_above_the_date() -> None:
    text = (
        "For the file.\n\n----- Forwarded by Dana Whitlow/Coaches on 03/04/2026 10:12 AM -----\n\n"
        "Ivo Meer/Sales/Meerwerk\n03/03/2026 04:11 PM\n\nTo\nDana Whitlow/Coaches\ncc\n\nSubject\nJune\n\n"
        "Please let me rest until June.\n"
    )
    (_, letter) = [each for each in from_text(text, TO_HOLDS).passages if each.provenance is not Provenance.HEADER]
    assert letter.author == Address("Ivo Meer", "")
    assert letter.letter.sent_at is not None
    assert letter.letter.sent_at.isoformat() == "2026-03-03T16:11:00"
    assert letter.words == "Please let me rest until June."
