"""What a reply tells the coach to send is what the policy accepts: the advice is followed, read and judged."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from mailhold.policy import judge
from mailhold.policy.facts import Facts
from mailhold.policy.reasons import Outcome, Reason
from mailhold.reading.furniture_words import OWN_REPLY
from mailhold.reading.submission import read
from mailhold.replies import KNOWN_BY

FACTS = Facts(own_addresses=frozenset({"holds@firm.example"}), coach_domains=frozenset({"coaches.example"}))
COACH = "Imke Brandt <imke.brandt@coaches.example>"
CLIENT = "Tomás Vidal <tomas@vidal.example>"


def _letter(text: str) -> str:
    """The email to copy, from the text of a reply: its indented lines from the greeting on."""
    start = re.search(r"(?m)^    Hi ", text)
    assert start
    lines = text[start.start() :].splitlines()
    end = next(n for n, line in enumerate(lines) if not line.startswith("    "))
    return "\n".join(line[4:] for line in lines[:end])


def _judged(sender: str, to: str, cc: str, words: str, html: str = ""):
    message = EmailMessage()
    message["From"], message["To"], message["Cc"] = sender, to, cc
    message["Subject"] = "Your coaching"
    message["Date"] = "Wed, 10 Jun 2026 09:15:00 -0400"
    message["Message-ID"] = "<advice@coaches.example>"
    message.set_content(words)
    if html:
        message.clear_content()
        message.set_content(html, subtype="html")
    return judge(read(message.as_bytes(), datetime(2026, 6, 10, 13, 15, tzinfo=UTC)), FACTS)


def _reply_html(compose, reason: Reason) -> str:
    page = compose(outcome=reason.outcome, reasons=(reason,)).get_body(("html",)).get_content()
    return page[page.index("<table") : page.rindex("</table>") + 8]


def _reply_text(compose, reason: Reason) -> str:
    return (
        compose(outcome=reason.outcome, reasons=(reason,), hold_end=None)
        .get_body(("plain",))
        .get_content()
        .replace("\r", "")
    )


@pytest.mark.parametrize(
    "reason",
    [
        Reason.NO_CONFIRMATION_EMAIL,
        Reason.VERBAL_DATE_MISSING,
        Reason.VERBAL_DATE_UNCLEAR,
        Reason.MISSING_WRITTEN_PROOF,
        Reason.COACH_ASSUMPTION,
        Reason.NO_DIRECT_REQUEST,
    ],
)
def test_the_confirmation_email_to_copy_is_valid_once_the_day_is_filled_in(compose, reason):
    letter = _letter(_reply_text(compose, reason))
    decision = _judged(COACH, CLIENT, "holds@firm.example", letter.replace("[DAY AND DATE]", "Tuesday, June 9,"))
    assert decision.outcome is Outcome.PROCESSED
    assert decision.verbal_request_date == datetime(2026, 6, 9).date()  # noqa: DTZ001 (a day)
    assert decision.contract_reminder


def test_the_confirmation_email_sent_as_it_stands_lacks_only_the_day(compose):
    decision = _judged(COACH, CLIENT, "holds@firm.example", _letter(_reply_text(compose, Reason.NO_CONFIRMATION_EMAIL)))
    assert decision.outcome is Outcome.MORE_INFORMATION_NEEDED
    assert decision.reason in (Reason.VERBAL_DATE_MISSING, Reason.VERBAL_DATE_UNCLEAR)


@pytest.mark.parametrize("reason", [Reason.EXTENDS_CONTRACT, Reason.REQUEST_UNCLEAR])
def test_the_sentence_suggested_to_the_client_is_a_valid_request(compose, reason):
    letter = _letter(_reply_text(compose, reason))
    sentence = " ".join(re.search(r"“(Please put[^”]+)”", letter).group(1).split()).replace("…", "June 30.")
    quoted = "\n".join(f"> {line}" for line in letter.splitlines())
    answer = f"{sentence}\n\nTomás\n\nOn Tue, Jun 9, 2026 at 9:00 AM {COACH} wrote:\n\n{quoted}\n"
    decision = _judged(CLIENT, COACH, "holds@firm.example", answer)
    assert decision.outcome is Outcome.PROCESSED


@pytest.mark.parametrize("reason", [Reason.EXTENDS_CONTRACT, Reason.REQUEST_UNCLEAR])
def test_the_question_to_the_client_is_nobodys_request(compose, reason):
    decision = _judged(COACH, CLIENT, "holds@firm.example", _letter(_reply_text(compose, reason)))
    assert decision.outcome is not Outcome.PROCESSED


def test_the_plain_sentence_that_replies_quote_is_enough(compose):
    text = " ".join(_reply_text(compose, Reason.NO_DIRECT_REQUEST).split())
    sentence = re.search(r"such as “([^”]+)”", text).group(1)
    assert _judged(CLIENT, COACH, "holds@firm.example", f"Hi Imke,\n\n{sentence}\n\nTomás").outcome is Outcome.PROCESSED


@pytest.mark.parametrize("reason", Reason)
def test_our_own_words_quoted_back_are_nobodys_request(compose, reason):
    quoted = "\n".join(f"> {line}" for line in _reply_text(compose, reason).splitlines())
    answer = f"Thank you!\n\nOn Tue, Jun 9, 2026 at 9:00 AM Client Holds <holds@firm.example> wrote:\n\n{quoted}\n"
    decision = _judged(COACH, "holds@firm.example", "", answer)
    assert decision.outcome is not Outcome.PROCESSED


@pytest.mark.parametrize("reason", Reason)
def test_our_own_words_forwarded_to_the_client_are_nobodys_request(compose, reason):
    forwarded = (
        "---------- Forwarded message ---------\nFrom: Client Holds <holds@firm.example>\n"
        f"Date: Tue, Jun 9, 2026 at 9:00 AM\nSubject: Re: summer\nTo: {COACH}\n\n\n{_reply_text(compose, reason)}"
    )
    decision = _judged(COACH, CLIENT, "holds@firm.example", f"Tomás, see below.\n\n{forwarded}")
    assert decision.outcome is not Outcome.PROCESSED


@pytest.mark.parametrize("reason", Reason)
def test_our_own_page_quoted_back_is_nobodys_request(compose, reason):
    page = (
        '<div dir="ltr">Thank you!</div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Jun 9, 2026 '
        "at 9:00 AM Client Holds &lt;holds@firm.example&gt; wrote:<br></div>"
        f'<blockquote class="gmail_quote">{_reply_html(compose, reason)}</blockquote></div>'
    )
    assert _judged(COACH, "holds@firm.example", "", "", page).outcome is not Outcome.PROCESSED


@pytest.mark.parametrize("reason", Reason)
def test_our_own_page_forwarded_to_the_client_is_nobodys_request(compose, reason):
    page = (
        '<div dir="ltr">Tomás, see below.<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">'
        "---------- Forwarded message ---------<br>From: <b>Client Holds</b> &lt;holds@firm.example&gt;<br>"
        f"Date: Tue, Jun 9, 2026 at 9:00 AM<br>Subject: Re: summer<br>To: Imke Brandt &lt;imke.brandt@coaches.example"
        f"&gt;<br></div><br><br>{_reply_html(compose, reason)}</div></div>"
    )
    assert _judged(COACH, CLIENT, "holds@firm.example", "", page).outcome is not Outcome.PROCESSED


def test_reading_knows_our_replies_by_the_sentence_that_every_reply_has():
    assert KNOWN_BY.casefold() == OWN_REPLY
