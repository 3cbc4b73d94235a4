"""Subjects, names and words that strangers wrote, where they could do harm."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailhold.policy.decision import Evidence
from mailhold.policy.reasons import Outcome, Reason
from mailhold.reading.passages import Address, Document, DocumentState, Letter, Passage, Provenance

HOSTILE = {
    "header injection": "Tom\r\nBcc: everyone@firm.example\r\n\r\n<b>body</b>",
    "lone line feed": "Tom\nX-Evil: yes",
    "line separator": "Tom\u2028X-Evil: yes\u2029\x85\x0b\x0c",
    "template": "{{7*7}} {% for x in range(9) %}x{% endfor %} {# gone #}",
    "sandbox": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "script": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "attribute": '" onmouseover="alert(1)" style="x:expression(1)',
    "terminal": "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b2J",
    "bidi": "tomas\u202egro.live@tfeL\u202c \u2066x\u2069 \u200f\u061c",
    "invisible": "T\u200bo\ufeffm\u00ad\U000e0041",
    "surrogate": "Tom \ud83d\udc00 \udcff",
    "nul": "Tom\x00Vidal",
    "encoded word": "=?utf-8?q?Tom=0D=0ABcc:_x=40y.example?=",
    "address list": 'Tom" <x@y.example>, "Vidal',
    "long": "Tom " * 4000,
    "zalgo": "T" + "\u0301" * 3000,
}
hostile = pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())


def _harmless(message, text, html):
    assert [a.addr_spec for a in message["To"].addresses] == ["imke.brandt@coaches.example"]
    assert [a.addr_spec for a in message["From"].addresses] == ["holds@firm.example"]
    assert {"Bcc", "X-Evil", "Cc"}.isdisjoint(message.keys())
    for shown in (text, html, str(message["Subject"]), str(message["To"])):
        assert shown.replace("\n", "").replace("\u200d", "").isprintable()
    for tag in ("<script", "<img", "<b>", 'onmouseover="', "x@y.example>"):
        assert tag not in html
    assert len(html) < 20_000


@hostile
def test_a_hostile_name_or_subject_does_no_harm(compose, words, submission, name):
    coach = Address(name, "imke.brandt@coaches.example")
    letter = replace(
        submission,
        letter=Letter(coach, subject=name),
        senders=(coach,),
        documents=(Document(name, "image/png", 1, "2", DocumentState.EMPTY),),
        message_id=name,
        references=(name, "<good@coaches.example>"),
    )
    for changes in (
        {},
        {"outcome": Outcome.NOT_PROCESSED, "reasons": (Reason.NO_DIRECT_REQUEST,)},
        {"outcome": Outcome.MORE_INFORMATION_NEEDED, "reasons": (Reason.UNREADABLE_DOCUMENTATION,)},
    ):
        message = compose(letter, coach_name=name, client_name=name, **changes)
        _harmless(message, *words(message))
        assert "49" not in str(message["Subject"])
        assert "<good@coaches.example>" in message["References"]


@hostile
def test_hostile_words_are_quoted_without_harm(compose, words, submission, name):
    letter = replace(submission, passages=(Passage(Provenance.FORWARDED, 1, 1, Letter(None), name),))
    message = compose(letter, evidence=(Evidence("direct_request", name, "tomas@vidal.example", "forwarded", 0),))
    text, html = words(message)
    _harmless(message, text, html)
    assert 'class="mh-quote"' in html


def test_template_braces_in_a_name_stay_as_they_are(compose, words):
    text, html = words(compose(client_name="{{7*7}}Tom"))
    assert "{{7*7}}Tom" in text
    assert "{{7*7}}Tom" in html


@pytest.mark.parametrize(
    "provenance", [Provenance.HIDDEN, Provenance.OWN_REPLY, Provenance.FOOTER, Provenance.SIGNATURE]
)
def test_words_that_a_person_does_not_see_or_nobody_said_are_not_quoted(compose, words, submission, provenance):
    unseen = replace(submission.passages[0], provenance=provenance)
    _, html = words(compose(replace(submission, passages=(unseen,))))
    assert 'class="mh-quote"' not in html


def test_long_threads_keep_the_first_and_the_latest_references(compose, submission):
    ids = tuple(f"<{n}.{'x' * 90}@coaches.example>" for n in range(400))
    kept = compose(replace(submission, references=ids))["References"].split()
    assert len(kept) == 12
    assert kept[0] == ids[0]
    assert kept[-2:] == [ids[-1], "<own@coaches.example>"]


def test_without_a_message_id_nothing_is_referred_to(compose, submission):
    message = compose(replace(submission, message_id="", references=()))
    assert message["In-Reply-To"] is None
    assert message["References"] is None
