"""The day the client asked, as a confirmation email states it, and the days of the hold."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mailhold.policy.facts import Facts
from mailhold.policy.request_dates import Stated, contract_end, hold_dates, sending_day, verbal_request_date
from mailhold.reading.passages import Letter, Submission

FACTS = Facts(frozenset())
THURSDAY = date(2026, 3, 12)  # every mail below is sent on this day

STATED = [
    (
        "Hi Dana, on our call on Tuesday you asked me to pause your coaching from March 16 until May 4. Your "
        "contract still ends on September 30.",
        3,
        10,
    ),
    ("You asked me for a hold when we spoke on Monday.", 3, 9),
    (
        "We spoke on March 3. You asked me to put your coaching on hold until your move is done.",
        3,
        3,
    ),
    ("Thank you for the call yesterday. As you requested, your coaching is on hold.", 3, 11),
    (
        "Per your request on March 5, I have paused your sessions. Our next session is on April 20.",
        3,
        5,
    ),
    ("As requested in yesterday's session, your coaching is on hold as of today.", 3, 11),
    ("I'm writing today to confirm that you asked me on Monday to pause.", 3, 9),
    ("You asked me to pause your coaching on March 10.", 3, 10),
    ("You asked me to pause your coaching today.", 3, 12),
    (
        "London, 12 March 2026\n\nDear Dana,\n\nYou asked me on the phone on 10 March to pause your coaching.",
        3,
        10,
    ),
    (
        "You first mentioned this on March 2, and on March 10 you asked me to pause your coaching.",
        3,
        10,
    ),
    (
        "We talked on Monday about your workload, and on Tuesday you asked me to put everything on hold.",
        3,
        10,
    ),
    ("Yesterday, March 11, you asked me to pause your coaching.", 3, 11),
    ("In Tuesday's session on March 3 you asked me to pause your coaching.", 3, 3),
    ("Last week, on Tuesday, March 3, you asked me to pause your coaching.", 3, 3),
    (
        "You called me on Sunday evening and asked to take a break from coaching until the baby is here, around "
        "June 1.",
        3,
        8,
    ),
    ("You left me a voicemail last night saying that you need to pause our sessions.", 3, 11),
    (
        "Good talking with you this morning! You said you want to put coaching on hold until after tax season, "
        "April 15.",
        3,
        12,
    ),
    (
        "This confirms your verbal request of 3/9 to place coaching on hold effective 3/16 through 5/1. "
        "Contract end date: 9/30.",
        3,
        9,
    ),
    (
        "Date of request: 03/09/2026\nHold start: 03/16/2026\nHold end: 05/01/2026\nContract end: 09/30/2026",
        3,
        9,
    ),
    (
        "Summary\n- Request made by phone: March 9\n- Hold: March 16 - May 1\n- Next session: May 4",
        3,
        9,
    ),
    ("Client: Dana Roe\nRequested on: 3/9/26\nRequested start: 3/16/26", 3, 9),
    ("Call date: March 9\nYou asked: to pause coaching\nStart: March 16", 3, 9),
    ("You asked me during our call to put the coaching on hold. That was on Tuesday.", 3, 10),
    ("You asked me to put the coaching on hold. It was on March 3 that you told me.", 3, 3),
    (
        "It was good to see you on Friday. You asked me to put our sessions on hold, which I have done.",
        3,
        6,
    ),
    (
        "On the phone on Friday, March 6, you asked for a hold because your trial begins on March 16.",
        3,
        6,
    ),
    ("Following our conversation on Wednesday, and as you asked, coaching is paused.", 3, 11),
    ("Further to our call of 10 March, I confirm your request to suspend coaching.", 3, 10),
    ("After our session on Tuesday you asked me to pause the coaching.", 3, 10),
    ("As you asked me two days ago, I have put you on hold.", 3, 10),
    ("You asked me in our session of the 5th to hold your coaching until the 20th.", 3, 5),
    (
        "I understand from our chat on Monday that you'd like to pause coaching until the summer.",
        3,
        9,
    ),
    ("On Monday you let me know that you need a break from coaching.", 3, 9),
    (
        "You phoned me this morning to ask for a pause of the coaching. Your next session would have been on "
        "March 19; I have taken it out.",
        3,
        12,
    ),
    ("You asked me on Tuesday, so I have removed our sessions of March 17 and March 24.", 3, 10),
    ("You asked for a break until June 1 on our call on March 3.", 3, 3),
    ("You asked for a break from coaching until June 1 during Monday's call.", 3, 9),
    (
        "Thanks for making time on Tuesday, March 10. You shared that your father is ill and asked to pause our work.",
        3,
        10,
    ),
    ("Just to document what happened on Tuesday: you asked to pause our sessions.", 3, 10),
    ("For the record: Tuesday, 4:30 pm, by phone, you asked to pause our sessions.", 3, 10),
    ("Today's date is March 12, 2026. You asked me for a hold on March 9, 2026.", 3, 9),
    (
        "I confirm receipt of your request, made verbally on March 9, for a hold beginning March 16.",
        3,
        9,
    ),
    ("Your hold request of last Thursday is confirmed.", 3, 5),
    ("Your hold, which you asked for on Thursday, starts next Monday.", 3, 12),
    ("At your request (phone call, 3/9), your coaching is paused until 5/4.", 3, 9),
    ("You requested, on our Zoom yesterday, that coaching stop until you're settled.", 3, 11),
    (
        "I hereby confirm that on the 9th of March you asked, in person, for a suspension of the coaching from "
        "16 March to 4 May.",
        3,
        9,
    ),
    ("You asked for a hold at the end of our session on Wednesday.", 3, 11),
    (
        "Congrats again on the new role you start on March 30! As you asked when we talked Monday, coaching is "
        "on hold.",
        3,
        9,
    ),
    ("As discussed on Monday, your coaching is on hold because you asked for it.", 3, 9),
]

MISSING = [
    "You asked me to put your coaching on hold. I have cancelled Thursday's session.",
    "You asked to put your coaching on hold from March 16.",
    "You asked to put your coaching on hold starting Monday and until the 30th.",
    "You asked me to pause your coaching on March 16.",
    "March 12, 2026\n\nDear Dana,\n\nYou asked me to pause your coaching. Yours, Ann",
    "Date: March 12, 2026\n\nDear Dana, you told me you want to pause your coaching.",
    "When we last spoke, you asked me to pause your coaching.",
    "In our last session you asked me to pause your coaching.",
    "You asked me to put our sessions on hold. See you on April 20!",
    "You asked me to put our sessions on hold, so I'll see you on Monday, April 20.",
    "You asked for a hold while you recover from your surgery on March 4.",
    "You asked for a hold because of the trial that began on March 2.",
    "I have removed our sessions of March 17 and March 24, as you asked.",
    "You have asked me to put coaching on hold until the end of June.",
    "You asked to pause coaching for the next two months.",
    "You asked to pause coaching this spring.",
    "You asked to pause for a month, and I passed that on to the office on Tuesday.",
    "You asked to pause for a month. I passed that on to the office on Tuesday.",
]

UNCLEAR = [
    "You asked on Monday and again on Wednesday to pause your coaching.",
    "You asked on Monday or Tuesday to pause your coaching.",
    "On March 3 or 4 you asked me to pause your coaching.",
    "Yesterday, March 10, you asked me to pause your coaching.",
    "You recently asked me to pause your coaching.",
    "You asked me to pause your coaching when we talked the other day.",
    "You asked for the hold on Friday, March 7.",
    "You asked for the hold on March 20, 2026.",
    "You asked me a few days ago for a hold.",
    "You asked me on the 31st of February for a hold.",
]


@pytest.mark.parametrize(("words", "month", "day"), STATED)
def test_the_day_of_the_asking_is_found_among_other_dates(words: str, month: int, day: int) -> None:
    verbal = verbal_request_date(words, THURSDAY, FACTS)
    assert (verbal.stated, verbal.day) == (Stated.DAY, date(2026, month, day)), verbal
    assert verbal.words in words
    assert verbal.words


@pytest.mark.parametrize("words", MISSING)
def test_other_days_do_not_stand_in_for_the_day_of_the_asking(words: str) -> None:
    verbal = verbal_request_date(words, THURSDAY, FACTS)
    assert (verbal.stated, verbal.day) == (Stated.MISSING, None), verbal


@pytest.mark.parametrize("words", UNCLEAR)
def test_vague_wrong_future_and_contradicting_days_are_unclear(words: str) -> None:
    verbal = verbal_request_date(words, THURSDAY, FACTS)
    assert (verbal.stated, verbal.day) == (Stated.UNCLEAR, None), verbal
    assert verbal.words
    assert verbal.why


HOLDS = [
    ("Please pause my coaching from May 4 to June 12.", "2026-05-04", "2026-06-12"),
    ("Please put my coaching on hold until May 18.", None, "2026-05-18"),
    ("Please hold my coaching through August 15.", None, "2026-08-15"),
    ("I'd like to pause coaching starting April 1.", "2026-04-01", None),
    ("Please put me on hold as of today.", "2026-03-12", None),
    ("Effective immediately, please put my coaching on hold.", "2026-03-12", None),
    ("I need a break for six weeks.", None, None),
    ("I need a six week break starting March 30.", "2026-03-30", None),
    ("Please pause until mid-May.", None, None),
    ("Please pause until the end of June.", None, None),
    ("Please pause my coaching until June.", None, None),
    ("My surgery is on April 2. I need to pause our sessions while I heal.", None, None),
    (
        "I'm having surgery on April 2 and need to pause my coaching until May 18.",
        None,
        "2026-05-18",
    ),
    ("We fly to Japan on April 2 and return on April 20. Please pause coaching.", None, None),
    (
        "I'll be in Japan from April 2 to April 20. Please put my coaching on hold during that time.",
        "2026-04-02",
        "2026-04-20",
    ),
    ("I'll be in Japan from April 2 to April 20, so let's pause coaching.", None, None),
    (
        "Please pause coaching while I'm in Japan from April 2 to April 20.",
        "2026-04-02",
        "2026-04-20",
    ),
    ("Starting Monday, I'd like to put coaching on pause.", "2026-03-16", None),
    (
        "From Monday, March 16, please put coaching on hold until Friday, May 1.",
        "2026-03-16",
        "2026-05-01",
    ),
    ("Can we pause from 3/16 till 5/4?", "2026-03-16", "2026-05-04"),
    ("Hold please: 3/16 - 5/4", "2026-03-16", "2026-05-04"),
    ("Please freeze my sessions till 9/2.", None, "2026-09-02"),
    ("Please pause my coaching until January 10.", None, "2027-01-10"),
    ("Please pause my coaching from November 30 until January 10.", "2026-11-30", "2027-01-10"),
    ("I want to pause coaching. I'll be back on May 18.", None, "2026-05-18"),
    ("Let's pause and resume on May 18.", None, "2026-05-18"),
    (
        "My contract runs until September 30. Please put me on hold until May 18.",
        None,
        "2026-05-18",
    ),
    ("Jury duty starts on April 6, so please place my coaching on hold.", None, None),
    ("Please pause my coaching from the 16th to the 30th.", "2026-03-16", "2026-03-30"),
    ("Please pause everything as of April 1st and until further notice.", "2026-04-01", None),
    (
        "Could you put coaching on hold? I'd like it to start on April 1 and to end on May 1.",
        "2026-04-01",
        "2026-05-01",
    ),
    ("The hold should start March 30.", "2026-03-30", None),
    ("Pause my coaching after April 10 please", None, None),
    (
        "I want to stop for a while. Last session on March 19, then hold from March 20.",
        "2026-03-20",
        None,
    ),
    ("Bitte pausieren Sie mein Coaching vom 6. April bis zum 3. Mai.", "2026-04-06", "2026-05-03"),
    (
        "Quiero pausar mi coaching desde el 6 de abril hasta el 3 de mayo.",
        "2026-04-06",
        "2026-05-03",
    ),
    (
        "Je voudrais suspendre mon coaching à partir du 6 avril jusqu'au 3 mai.",
        "2026-04-06",
        "2026-05-03",
    ),
    ("Vorrei sospendere il coaching dal 6 aprile al 3 maggio.", "2026-04-06", "2026-05-03"),
    ("Gostaria de pausar o coaching de 6 de abril até 3 de maio.", "2026-04-06", "2026-05-03"),
    (
        "You asked me on Tuesday to put your coaching on hold from March 16 through May 1. Our next session is May 5.",
        "2026-03-16",
        "2026-05-01",
    ),
    ("Your coaching will be on hold from tomorrow.", "2026-03-13", None),
    (
        "I have put you on hold effective today; the contract end date of September 30 stays.",
        "2026-03-12",
        None,
    ),
    ("Please stop my sessions until my maternity leave ends on September 1.", None, "2026-09-01"),
    ("I've been swamped since March 2. Please pause my coaching.", None, None),
    ("Please pause my coaching as from 23 March.", "2026-03-23", None),
    ("Hold from April 6th to 17th please", "2026-04-06", "2026-04-17"),
    ("Hold from 6 to 17 April please", "2026-04-06", "2026-04-17"),
    (
        "Please put my coaching on hold for the period April 6 – May 3, 2026.",
        "2026-04-06",
        "2026-05-03",
    ),
    ("pls pause me thru 4/30 thx", None, "2026-04-30"),
    ("Please put me on hold until Monday.", None, "2026-03-16"),
    ("Please put me on hold until a week from Monday.", None, "2026-03-23"),
    ("I want to take a break between April 6 and May 3.", "2026-04-06", "2026-05-03"),
    ("The baby is due May 4, please pause coaching until September 1.", None, "2026-09-01"),
    (
        "I'm out of the country until May 4. Can we put coaching on hold until then?",
        None,
        "2026-05-04",
    ),
]


@pytest.mark.parametrize(("words", "start", "end"), HOLDS)
def test_hold_dates_are_read_where_the_words_give_one_day(words: str, start: str | None, end: str | None) -> None:
    dates = hold_dates(words, THURSDAY, day_first=False)
    assert (str(dates.start or ""), str(dates.end or "")) == (start or "", end or "")


def test_the_year_of_a_hold_is_the_coming_one_unless_it_began_a_few_weeks_ago() -> None:
    assert hold_dates("Pause my coaching from March 2.", THURSDAY, day_first=False).start == date(2026, 3, 2)
    assert hold_dates("Pause my coaching from January 2.", THURSDAY, day_first=False).start == date(2027, 1, 2)


def test_all_number_hold_dates_follow_the_order_that_is_set() -> None:
    words = "Please pause my coaching from 4/5 to 6/7."
    assert hold_dates(words, THURSDAY, day_first=False).start == date(2026, 4, 5)
    assert hold_dates(words, THURSDAY, day_first=True).start == date(2026, 5, 4)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("My contract ran out on January 31.", date(2026, 1, 31)),
        ("Your contract still ends on September 30.", date(2026, 9, 30)),
        ("Contract expires (does not change): 12/11/2026", date(2026, 12, 11)),
        ("The expiration date of your contract, June 30, stays as it is.", date(2026, 6, 30)),
        ("Please move my contract end from Sept 30 to Nov 30.", None),
        ("Your contract keeps its end date.", None),
    ],
)
def test_the_end_of_the_contract_is_read_where_one_day_is_stated(words: str, day: date | None) -> None:
    assert contract_end(words, THURSDAY, day_first=False) == day


def submission(sent_at: datetime | None) -> Submission:
    return Submission(Letter(None, sent_at=sent_at), (), received_at=datetime(2026, 3, 13, 4, 0, tzinfo=UTC))


def test_the_sending_day_is_that_of_the_sender_not_of_utc() -> None:
    late = datetime.fromisoformat("2026-03-11T23:30:00-08:00")
    assert sending_day(Letter(None, sent_at=late), submission(None)) == date(2026, 3, 11)


def test_without_a_date_of_its_own_a_letter_counts_from_the_submission_around_it() -> None:
    assert sending_day(Letter(None), submission(datetime(2026, 3, 12, 9, 0, tzinfo=UTC))) == date(2026, 3, 12)
    assert sending_day(Letter(None), submission(None)) == date(2026, 3, 13)


def test_a_chat_screen_dates_its_words_by_weekday() -> None:
    letter = Letter(None, date_raw="Tuesday 7:18 PM")
    assert sending_day(letter, submission(datetime(2026, 3, 12, 9, 0, tzinfo=UTC))) == date(2026, 3, 10)
