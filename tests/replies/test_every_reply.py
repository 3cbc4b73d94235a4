"""What the policy promises of every reply, looked for in every reply, in the text and in the HTML."""

from __future__ import annotations

import html as html_lib
import re
from dataclasses import replace
from datetime import date

import pytest

from mailhold.policy.decision import Evidence
from mailhold.policy.reasons import Channel, Outcome, Reason
from mailhold.reading.passages import Address, Document, DocumentState, Provenance

OUTCOMES = {
    Outcome.PROCESSED: "is processed",
    Outcome.MORE_INFORMATION_NEEDED: "more information is needed",
    Outcome.NOT_PROCESSED: "not processed",
    Outcome.FOR_OPS: "with a person",
}

# What each reason's reply must name as missing, and what it must say makes the request valid.
REASONS = {
    Reason.EXTENDS_CONTRACT: ("asks for more time on the contract", "ask for a sentence that says so"),
    Reason.COACH_ASSUMPTION: ("starts with Tomás’s own request", "a screenshot of it"),
    Reason.NO_DIRECT_REQUEST: ("does not ask for a hold in Tomás’s own words", "one plain sentence is enough"),
    Reason.NO_CONFIRMATION_EMAIL: ("the confirmation email from you to Tomás", "On [DAY AND DATE] you asked me"),
    Reason.MISSING_WRITTEN_PROOF: ("Tomás’s request in writing", "forward it to holds@firm.example"),
    Reason.VERBAL_DATE_MISSING: (
        "does not state the day",
        "On [DAY AND DATE] you asked me to put your coaching on hold",
    ),
    Reason.VERBAL_DATE_UNCLEAR: ("does not give one single day", "names one single day"),
    Reason.UNREADABLE_DOCUMENTATION: ("we could not read it", "A sharp screenshot"),
    Reason.SCREENSHOT_NEEDED: ("is typed out in your email", "reply to this email with a screenshot"),
    Reason.REQUEST_UNCLEAR: ("leave open whether Tomás wants a hold", "one plain sentence"),
    Reason.CLIENT_NOT_IDENTIFIED: ("who wrote it", "full name and email address"),
}

# Reasons that rest on what the coach wrote; the others rest on the client's words.
SAID_BY_COACH = {
    Reason.COACH_ASSUMPTION,
    Reason.NO_CONFIRMATION_EMAIL,
    Reason.MISSING_WRITTEN_PROOF,
    Reason.VERBAL_DATE_MISSING,
    Reason.VERBAL_DATE_UNCLEAR,
    Reason.SCREENSHOT_NEEDED,
}

EVERY = [({"outcome": outcome}, outcome.value) for outcome in OUTCOMES] + [
    ({"outcome": reason.outcome, "reasons": (reason,)}, reason.value) for reason in Reason
]
every_reply = pytest.mark.parametrize("changes", [changes for changes, _ in EVERY], ids=[name for _, name in EVERY])
every_flag = pytest.mark.parametrize("flags", [(), ("escalation",)], ids=["calm", "escalation"])


def seen(html: str) -> str:
    """The words of an HTML page that a person sees, on one line."""
    body = html[html.index("<body") :]
    return " ".join(
        html_lib.unescape(re.sub(r"</?(strong|span)[^>]*>", "", re.sub(r"</(p|li|td|th|div)>", " ", body))).split()
    )


@every_flag
@every_reply
def test_it_thanks_the_coach_by_name(compose, words, changes, flags):
    text, html = words(compose(**changes, flags=flags))
    assert text.startswith("Hi Imke, Thank you for")
    assert "Hi Imke,</p>\n<p" in html
    assert "Thank you for" in html


@every_flag
@every_reply
def test_the_outcome_stands_in_the_first_lines(compose, words, changes, flags):
    text, html = words(compose(**changes, flags=flags))
    outcome = OUTCOMES[changes["outcome"]]
    assert outcome in text[:170]
    assert outcome in re.sub(r"<[^>]+>", "", seen(html))[:220]


@every_flag
@every_reply
def test_it_reminds_that_the_contract_expiration_date_stays(compose, words, changes, flags):
    text, html = words(compose(**changes, flags=flags))
    assert "the contract expiration date stays as it is" in text
    assert "the contract expiration date stays as it is" in html


@every_flag
@every_reply
def test_it_says_the_next_step(compose, words, changes, flags):
    text, html = words(compose(**changes, flags=flags))
    assert text.count("Next step:") == 1
    assert html.count("<strong>Next step:</strong>") == 1


@every_flag
@every_reply
def test_it_never_blames(compose, words, changes, flags):
    text, html = words(compose(**changes, flags=flags, contract_reminder=False))
    blame = (
        r"(?i)unfortunately|you failed|you forgot|you must|you should have|mistake|wrong(?!, just reply)|invalid|"
        r"reject|denied|violat|error|!"
    )
    assert re.findall(blame, text) == []
    assert re.findall(blame, re.sub(r"<[^>]+>", "", html[html.index("<body") :])) == []


@every_flag
@every_reply
def test_it_can_be_read_twice(compose, words, changes, flags):
    text, _ = words(compose(**changes, flags=flags))
    assert re.findall(r"(?i)\bagain\b.*\btold\b|second time|third time|already told|as before|reminder:", text) == []


@every_flag
@every_reply
def test_text_and_html_say_the_same(compose, words, changes, flags):
    def plain(s: str) -> list[str]:
        return re.findall(r"\w+", s)

    text, html = words(compose(**changes, flags=flags))
    status = len(re.search(r'class="mh-status"[^>]*>([^<]+)<', html).group(1).split())
    assert plain(re.sub(r"<[^>]+>", " ", seen(html)))[status:] == plain(text)


@every_reply
def test_a_line_of_its_own_tells_that_it_was_written_automatically(compose, changes):
    text = compose(**changes).get_body(("plain",)).get_content()
    assert "\nThis reply was written automatically; what you answer reaches us.\n" in text.replace("\r", "")


@pytest.mark.parametrize("reason", Reason)
def test_it_names_what_is_missing_and_what_makes_it_valid(compose, words, reason):
    text, _ = words(compose(outcome=reason.outcome, reasons=(reason,), channel=Channel.NONE))
    missing, valid = REASONS[reason]
    assert missing in text
    assert valid in text


@pytest.mark.parametrize("reason", [reason for reason in Reason if reason is not Reason.UNREADABLE_DOCUMENTATION])
def test_it_shows_the_words_it_rests_on(compose, words, reason):
    evidence = (
        Evidence("any", "My father is very ill", "imke.brandt@coaches.example", "own", 0),
        Evidence("any", "I would like to pause our sessions until September 1", "tomas@vidal.example", "forwarded", 0),
    )
    text, html = words(compose(outcome=reason.outcome, reasons=(reason,), evidence=evidence))
    if reason in SAID_BY_COACH:
        assert "From your email: “My father is very ill”" in text
    else:
        assert "From Tomás: “I would like to pause our sessions until September 1”" in text
        assert "“I would like to pause our sessions until September 1”</div>" in html
    assert html.count('class="mh-quote"') == 1


def test_two_pieces_of_one_author_stand_below_one_another(compose, words):
    evidence = (
        Evidence("hedge", "My father is very ill", "tomas@vidal.example", "forwarded", 0),
        Evidence("hedge", "I would like to pause", "tomas@vidal.example", "forwarded", 0),
        Evidence("hedge", "until September 1", "tomas@vidal.example", "forwarded", 0),
    )
    reason = Reason.REQUEST_UNCLEAR
    text, _ = words(compose(outcome=reason.outcome, reasons=(reason,), evidence=evidence))
    assert "From Tomás: “My father is very ill” “I would like to pause” This" in text


def test_an_unreadable_file_is_named_with_what_is_the_matter(compose, words, submission):
    letter = replace(
        submission,
        documents=(
            Document("IMG_0417.png", "image/png", 0, "2", DocumentState.EMPTY),
            Document("letter.pdf", "application/pdf", 900, "3", DocumentState.ENCRYPTED),
            Document("logo.png", "image/png", 900, "4", DocumentState.ORDINARY),
        ),
    )
    reason = Reason.UNREADABLE_DOCUMENTATION
    text, _ = words(compose(letter, outcome=reason.outcome, reasons=(reason,)))
    assert "IMG_0417.png: the file is empty." in text
    assert "letter.pdf: the file is locked with a password." in text
    assert "logo.png" not in text


def test_a_processed_hold_states_its_days_and_says_open_for_the_unknown(compose, words):
    text, html = words(compose())
    assert "Hold begins: open" in text
    assert "Hold ends: Tuesday, September 1, 2026" in text
    assert "Tuesday, September 1, 2026</td>" in html


def test_a_verbal_request_states_the_day_it_was_made(compose, words):
    text, _ = words(compose(channel=Channel.VERBAL_CONFIRMATION, verbal_request_date=date(2026, 6, 8)))
    assert "says that Tomás asked for the hold on Monday, June 8, 2026" in text
    assert "Asked: verbally, on Monday, June 8, 2026" in text


def test_a_missing_contract_reminder_is_mentioned_kindly_on_a_processed_hold_alone(compose, words):
    assert "A small wish:" in words(compose(contract_reminder=False))[0]
    assert "A small wish:" not in words(compose(contract_reminder=True))[0]
    assert "A small wish:" not in words(compose(outcome=Outcome.NOT_PROCESSED, contract_reminder=False))[0]


@every_reply
def test_an_escalation_says_that_a_person_will_write(compose, words, changes):
    gentle = "a person from business operations will read it and write to you personally"
    assert gentle in words(compose(**changes, flags=("escalation",)))[0]
    assert gentle not in words(compose(**changes))[0]


def test_what_to_do_instead_is_left_out_where_the_client_is_upset(compose, words):
    changes = {"outcome": Outcome.NOT_PROCESSED, "reasons": (Reason.NO_DIRECT_REQUEST,)}
    assert "If a hold is not what is meant:" in words(compose(**changes))[0]
    assert "If a hold is not what is meant:" not in words(compose(**changes, flags=("escalation",)))[0]


@pytest.mark.parametrize("second", list(Reason)[1:])
def test_every_further_reason_adds_a_sentence_of_its_own(compose, words, second):
    first = Reason.EXTENDS_CONTRACT
    alone, _ = words(compose(outcome=first.outcome, reasons=(first,)))
    both, _ = words(compose(outcome=first.outcome, reasons=(first, second)))
    start = both.index("Also good to know.")
    added = both[start : both.index("Please keep in mind")]
    assert both.replace(added, "") == alone
    assert len(added.split()) > 12


@pytest.mark.parametrize(
    ("words_of", "provenance"),
    [("pause everything", "forwarded"), ("My father is very ill, I quit", "forwarded")],
    ids=["nowhere in the mail", "not as it stood"],
)
def test_words_that_the_coach_did_not_send_are_never_shown(compose, words, words_of, provenance):
    text, html = words(compose(evidence=(Evidence("direct_request", words_of, "tomas@vidal.example", provenance, 0),)))
    assert words_of not in text
    assert 'class="mh-quote"' not in html


def test_it_says_no_more_of_the_clients_words_than_the_evidence(compose, words):
    text, html = words(compose())
    assert "father" not in text
    assert "father" not in html


def test_without_names_it_still_reads_well(compose, words, submission):
    letter = replace(submission, senders=(Address("", "imke.brandt@coaches.example"),))
    text, _ = words(compose(letter, coach_name="", client_name="", client_email=""))
    assert text.startswith("Hello, Thank you for sending this in. The hold for your client is processed.")
    assert "Client: not named" in text


def test_the_words_that_decided_are_shown_and_not_the_others(compose, words, submission):
    own = "Holding for Tomás, see below. He also mentioned it on a call."
    letter = replace(
        submission,
        passages=(replace(submission.passages[0], provenance=Provenance.OWN, words=own), *submission.passages),
    )
    evidence = (
        Evidence("coach_claims_verbal", "He also mentioned it on a call", "imke.brandt@coaches.example", "own", 0),
        Evidence("direct_request", "I would like to pause our sessions", "tomas@vidal.example", "forwarded", 1),
        Evidence("coach_names_hold", "Holding for Tomás", "imke.brandt@coaches.example", "own", 0),
    )
    text, html = words(compose(letter, evidence=evidence))
    assert html.count('class="mh-quote"') == 1
    assert "“I would like to pause our sessions”" in text


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("somebody_else", "comes from somebody else, and a hold needs the client’s own words"),
        ("question_about_holds", "asks about holds in general"),
        ("refusal", "Tomás would rather go on without a hold"),
        ("one_session", "is about single sessions"),
        ("pacing", "asks for another rhythm of sessions"),
        ("past_hold", "tells of another pause"),
        ("ends_for_good", "sounds like an end of the coaching rather than a pause"),
        ("mention", "does not ask for a hold in Tomás’s own words"),
    ],
)
def test_words_that_do_not_ask_are_told_for_what_they_are(compose, words, kind, said):
    evidence = (Evidence(kind, "My father is very ill", "tomas@vidal.example", "forwarded", 0),)
    text, _ = words(compose(outcome=Outcome.NOT_PROCESSED, reasons=(Reason.NO_DIRECT_REQUEST,), evidence=evidence))
    assert said in text


@every_reply
def test_a_client_who_wrote_directly_is_told_as_such(compose, words, submission, changes):
    direct = replace(submission, senders=(Address("Tomás Vidal", "tomas@vidal.example"),))
    message = compose(direct, **changes)
    text, _ = words(message)
    assert "Tomás, who wrote to us with you in copy." in text
    assert "sending this in" not in text
    assert "you sent us" not in text
    assert [a.addr_spec for a in message["To"].addresses] == ["imke.brandt@coaches.example"]


RESCHEDULING, CANCELLATIONS, NO_SHOWS, PACING = INSTEAD = (
    "A session that moves is simply booked again",
    "One that is cancelled late is recorded as what it was",
    "A session that was missed is recorded as missed",
    "A slower rhythm needs no hold: agree with Tomás",
)


@pytest.mark.parametrize(
    ("evidence", "told"),
    [
        ([("pacing", "every third week is plenty")], {PACING}),
        ([("one_session", "the 14th clashes with a board day")], {RESCHEDULING, CANCELLATIONS}),
        (
            [("mention", "a break"), ("one_session", "can't do Friday"), ("pacing", "less often")],
            {RESCHEDULING, CANCELLATIONS},
        ),
        ([("coach_guess", "He was a no-show on the 2nd and the 9th, shall we hold?")], {NO_SHOWS}),
        ([("coach_guess", "He hasn’t shown up since Easter, so I suggest a pause")], {NO_SHOWS}),
        ([("coach_guess", "He keeps rescheduling, a hold seems right")], {RESCHEDULING, CANCELLATIONS}),
        ([("coach_guess", "He seems drained to me")], set(INSTEAD)),
        ([("question_about_holds", "what happens in a hold?")], set(INSTEAD)),
        ([("direct_request", "he missed nothing")], set(INSTEAD)),
        ([], set(INSTEAD)),
    ],
)
@pytest.mark.parametrize("reason", [Reason.NO_DIRECT_REQUEST, Reason.COACH_ASSUMPTION])
def test_what_to_do_instead_fits_what_the_client_did(compose, words, reason, evidence, told):
    found = tuple(Evidence(kind, said, "tomas@vidal.example", "forwarded", 0) for kind, said in evidence)
    both = words(compose(outcome=Outcome.NOT_PROCESSED, reasons=(reason,), evidence=found))
    for message in both:
        assert {each for each in INSTEAD if each in " ".join(message.split())} == told
