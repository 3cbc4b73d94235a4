"""Mail to measure with: ``ordinary`` submissions, as coaches forward them, and ``numbered``, the worst prose there is.

An ordinary one has about ten kilobytes: a note, a forwarded letter and the
thread below it, in plain text and in HTML, with the header lines that servers
add. Which words it has follows from its number. The words are data: add lines.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP

COACHES = tuple(
    f"{first} {last}"
    for first in ("Mira", "Tomas", "Anaïs", "Jonah", "Priya", "Ellen", "Kofi")
    for last in ("Stone", "Bergh", "Leroux", "Whitfield", "Raman")
)
FIRST_NAMES = (
    "Dana", "Ruben", "Ingrid", "Peter", "Yasmin", "Caleb", "Lucía", "Wendy", "Olav", "Grace", "Simon", "Hana", "Bruno",
)  # fmt: skip
LAST_NAMES = (
    "Fischer", "Castellano", "Solheim", "O'Malley", "Haddad", "Turner", "Ferrer", "Chu", "Brandt", "Mbeki", "Keller",
    "Novak", "Lindqvist", "Okafor", "Petrov", "Dubois", "Marchetti",
)  # fmt: skip
NOTES = (
    "Hi team,\n\nplease see below. It came this morning, and I wrote back that I would pass it on.",
    "Forwarding this for the hold. Nothing else changes from my side, and I have kept her usual slot free.",
    "Hello,\n\na hold request for one of mine, in the mail below. Let me know if you need anything more from me.",
    "For your records, with the whole thread so that you can see how we got there.",
    "See the email underneath, please. I have thanked him and said that I would ask you to take it from here.",
)
REQUESTS = (
    "Please put my coaching on hold until May 18. By then the audit will be behind us.",
    "I would like to pause our sessions from April 6 through the end of June, while we move house.",
    "Could you put my sessions on hold for six weeks, please? My father comes home from hospital on Thursday.",
    "I have decided to take a break from coaching until the new school year begins.",
    "Can we move Thursday's session to the week after? The train strike makes it hard to get home in time.",
    "I wonder whether I should take a little pause at some point. What do others do when it gets this full?",
    "I need to pause the coaching until September 1, since the new plant takes every evening that I have.",
    "We asked ourselves what can wait, and coaching can: please freeze my sessions until the baby sleeps through.",
    "Thank you for last week. No need to change anything, I only wanted to tell you how the talk went.",
)
PARAGRAPHS = (
    "The exercise about listening was the best part of last time. We tried it in the team on Monday, and for once the "
    "two people who never say a word were the ones who brought the answer. I had not expected that at all.",
    "My manager asked me how the coaching goes and I said that it is the one hour of the week in which nobody wants "
    "anything from me. She laughed, and then she asked whether there was room for her as well.",
    "Work has been a storm. Two colleagues left in the same week, the budget was cut, and the customer in Leeds wants "
    "everything a month early. I keep a list on the fridge so that at least my family knows where I am.",
    "I read the chapter you sent, twice. The part about saying no without an excuse is underlined in three colours "
    "now. I have not managed it yet, but I noticed each time that I did not, which is something I suppose.",
    "We finally booked the trip to my sister. The children count the days, my husband counts the luggage, and I count "
    "the unread messages that will wait for me when we are back at our desks.",
    "About the goals we set in autumn: the first one is done, the second is on its way, and the third was never really "
    "mine. I would rather find a better one together than pretend that I still want it.",
    "Thank you for staying so patient with me. I know that I talk a lot in the first ten minutes, and I know that you "
    "know why. It helps to have somebody who waits until the real question turns up.",
    "The doctor says that it is nothing to worry about, only too little sleep and too much coffee. I have promised to "
    "walk to the office at least twice a week, and so far I have kept it, rain or not.",
    "You asked what I would tell a friend in my place. I thought about it on the train and wrote it down: that she has "
    "done enough, that the others will manage, and that the world will not end on a Friday afternoon.",
    "There is a new head of department. She is direct, quick and a little frightening, and I think that I like her. We "
    "have lunch next week, and I would be glad of a good question to begin with.",
    "I also wanted to ask whether you have the recording of the workshop somewhere, or at least the slides. Marta was "
    "ill that day and would love to see the part about difficult conversations.",
    "The invoice arrived, thank you, and I have passed it on to accounting. They pay at the end of the month, as "
    "always, and they will complain about the missing cost centre, as always too.",
    "It was good to hear your voice on Tuesday, even with the bad line. I walked around the lake afterwards and things "
    "fell into place somewhere between the boathouse and the bakery.",
    "If the weather holds we will start on the garden at last. My neighbour has lent me his tools and a great deal of "
    "advice, and I have learned to say thank you to both.",
)
BANNER = "This message and its attachments are meant for the addressee alone. If you are not, please delete it."


@dataclass(frozen=True, slots=True)
class _Layer:
    """One letter of the thread: who wrote it, to whom, when, and its paragraphs."""

    author: str
    reader: str
    at: datetime
    paragraphs: tuple[str, ...]


def ordinary(number: int) -> bytes:
    """Submission ``number`` of realistic mail: about ten kilobytes, different each time."""
    coach = COACHES[number % len(COACHES)]
    client = f"{FIRST_NAMES[number % len(FIRST_NAMES)]} {LAST_NAMES[number % len(LAST_NAMES)]}"
    sent = datetime(2026, 3, 2, 8, tzinfo=UTC) + timedelta(minutes=7 * number)
    request = (*_some(number, 2), REQUESTS[number % len(REQUESTS)], *_some(number + 5, 3), f"Warm wishes,\n{client}")
    thread = (
        _Layer(client, coach, sent - timedelta(hours=3), request),
        _Layer(coach, client, sent - timedelta(days=2), (*_some(number + 8, 4), f"Best,\n{coach.split()[0]}")),
        _Layer(client, coach, sent - timedelta(days=4), (*_some(number + 11, 4), client.split(maxsplit=1)[0])),
    )
    note = (*NOTES[number % len(NOTES)].split("\n\n"), f"{coach}\nExecutive coach", BANNER)
    mail = EmailMessage(policy=SMTP)
    for hop in range(4):
        mail["Received"] = f"from relay{hop}.mail.example by mx{hop}.coaching.example with ESMTPS; {_stamp(sent)}"
    mail["Authentication-Results"] = "mx.coaching.example; dkim=pass header.d=coaching.example; spf=pass; dmarc=pass"
    mail["DKIM-Signature"] = "v=1; a=rsa-sha256; d=coaching.example; s=one; h=from:to:subject; bh=" + "Ab3+" * 11 + "=;"
    mail["From"] = f"{coach} <{_address(coach, 'coaching.example')}>"
    mail["To"] = "holds@coaching.example"
    mail["Subject"] = "Fwd: the coming weeks"
    mail["Message-ID"] = f"<{number}.fwd@mail.coaching.example>"
    mail["Date"] = _stamp(sent)
    mail.set_content("\n\n".join((*note, _forwarded_text(thread))) + "\n", cte="quoted-printable")
    mail.add_alternative(_page(note, thread), subtype="html", cte="quoted-printable")
    mail.set_boundary(f"=_part_{number:08d}")
    return mail.as_bytes()


def numbered(number: int) -> bytes:
    """Submission ``number`` of the worst case: ten kilobytes of short sentences that all begin with a number."""
    sent = datetime(2026, 3, 2, 8, tzinfo=UTC) + timedelta(minutes=number)
    sentences = [sentence for paragraph in PARAGRAPHS for sentence in paragraph.split(". ")]
    lines = "\r\n".join(f"{number}.{line} {sentences[line % len(sentences)]}" for line in range(110))
    return (
        f"From: Coach {number % 40} <coach{number % 40}@coaching.example>\r\nTo: holds@coaching.example\r\n"
        f"Subject: Fwd: a break\r\nMessage-ID: <{number}@mail.example>\r\nDate: {_stamp(sent)}\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        "Please see below.\r\n\r\n---------- Forwarded message ---------\r\n"
        f"From: Client {number} <client{number}@mail.example>\r\nDate: Sun, Mar 1, 2026 at 9:00 AM\r\n"
        f"Subject: a break\r\nTo: Coach {number % 40} <coach{number % 40}@coaching.example>\r\n\r\n"
        f"Please put my coaching on hold until May 18.\r\n\r\n{lines}\r\n"
    ).encode()


def _some(start: int, count: int) -> tuple[str, ...]:
    return tuple(PARAGRAPHS[(start + step * 3) % len(PARAGRAPHS)] for step in range(count))


def _address(name: str, domain: str) -> str:
    plain = "".join(char for char in name.lower().replace(" ", ".") if char.isascii() and char != "'")
    return f"{plain}@{domain}"


def _stamp(at: datetime) -> str:
    return f"{at:%a, %d %b %Y %H:%M:%S} +0000"


def _clock(at: datetime) -> str:
    return f"{at:%a, %b} {at.day}, {at.year} at {at.hour % 12 or 12}:{at:%M %p}"


def _who(name: str) -> str:
    domain = "coaching.example" if name in COACHES else "mail.example"
    return f"{name} <{_address(name, domain)}>"


def _forwarded_text(thread: Sequence[_Layer]) -> str:
    first, *below = thread
    head = (
        "---------- Forwarded message ---------\n"
        f"From: {_who(first.author)}\nDate: {_clock(first.at)}\nSubject: the coming weeks\nTo: {_who(first.reader)}"
    )
    body = "\n\n".join((head, *first.paragraphs))
    quoted: list[str] = []
    for depth, layer in enumerate(below, 1):
        marks = ">" * depth + " "
        above = ">" * (depth - 1) + " " if depth > 1 else ""
        quoted.append(f"{above}On {_clock(layer.at)} {_who(layer.author)} wrote:")
        words = "\n\n".join(layer.paragraphs)
        quoted.extend((marks + line).rstrip() for line in words.splitlines())
    return body + "\n\n" + "\n".join(quoted)


def _page(note: Sequence[str], thread: Sequence[_Layer]) -> str:
    first, *below = thread
    head = (
        '<div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>'
        f'From: <b class="gmail_sendername" dir="auto">{html.escape(first.author)}</b> '
        f'<span dir="auto">&lt;{_address(first.author, "mail.example")}&gt;</span><br>Date: {_clock(first.at)}<br>'
        f"Subject: the coming weeks<br>To: {html.escape(_who(first.reader))}<br></div><br>"
    )
    inner = ""
    for layer in reversed(below):
        attribution = f"On {_clock(layer.at)} {html.escape(_who(layer.author))} wrote:"
        inner = (
            f'<div class="gmail_quote"><div dir="ltr" class="gmail_attr">{attribution}<br></div>'
            '<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">'
            f"{_divs(layer.paragraphs)}{inner}</blockquote></div>"
        )
    return (
        f'<html><head><meta charset="utf-8"><style>p {{ margin: 0 }}</style></head><body><div dir="ltr">{_divs(note)}'
        f'</div><br><div class="gmail_quote">{head}{_divs(first.paragraphs)}<br>{inner}</div></body></html>'
    )


def _divs(paragraphs: Sequence[str]) -> str:
    return "".join(f"<div>{html.escape(each).replace(chr(10), '<br>')}</div><div><br></div>" for each in paragraphs)
