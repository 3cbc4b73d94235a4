"""The day the client asked, as a confirmation email states it, and the days of the hold."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mailhold.policy.facts import Facts
from mailhold.policy.parties import Role
from mailhold.policy.request_dates import Stated, contract_end, hold_dates, sending_day, verbal_request_date
from mailhold.reading.passages import Letter, Submission

FACTS = Facts(frozenset())
THURSDAY = date(2026, 3, 12)  # the sending days of the mails below
MONDAY = date(2026, 6, 15)

STATED = [
    (
        "Hi Dana, on our call on Tuesday you asked me to pause your coaching from March 16 until May 4. Your "
        "contract still ends on September 30.",
        THURSDAY,
        3,
        10,
    ),
    ("You asked me for a hold when we spoke on Monday.", THURSDAY, 3, 9),
    (
        "We spoke on March 3. You asked me to put your coaching on hold until your move is done.",
        THURSDAY,
        3,
        3,
    ),
    (
        "Thank you for the call yesterday. As you requested, your coaching is on hold.",
        THURSDAY,
        3,
        11,
    ),
    (
        "Per your request on March 5, I have paused your sessions. Our next session is on April 20.",
        THURSDAY,
        3,
        5,
    ),
    ("As requested in yesterday's session, your coaching is on hold as of today.", THURSDAY, 3, 11),
    ("I'm writing today to confirm that you asked me on Monday to pause.", THURSDAY, 3, 9),
    ("You asked me to pause your coaching on March 10.", THURSDAY, 3, 10),
    ("You asked me to pause your coaching today.", THURSDAY, 3, 12),
    (
        "London, 12 March 2026\n\nDear Dana,\n\nYou asked me on the phone on 10 March to pause your coaching.",
        THURSDAY,
        3,
        10,
    ),
    (
        "You first mentioned this on March 2, and on March 10 you asked me to pause your coaching.",
        THURSDAY,
        3,
        10,
    ),
    (
        "We talked on Monday about your workload, and on Tuesday you asked me to put everything on hold.",
        THURSDAY,
        3,
        10,
    ),
    ("Yesterday, March 11, you asked me to pause your coaching.", THURSDAY, 3, 11),
    ("In Tuesday's session on March 3 you asked me to pause your coaching.", THURSDAY, 3, 3),
    ("Last week, on Tuesday, March 3, you asked me to pause your coaching.", THURSDAY, 3, 3),
    (
        "You called me on Sunday evening and asked to take a break from coaching until the baby is here, around "
        "June 1.",
        THURSDAY,
        3,
        8,
    ),
    (
        "You left me a voicemail last night saying that you need to pause our sessions.",
        THURSDAY,
        3,
        11,
    ),
    (
        "Good talking with you this morning! You said you want to put coaching on hold until after tax season, "
        "April 15.",
        THURSDAY,
        3,
        12,
    ),
    (
        "This confirms your verbal request of 3/9 to place coaching on hold effective 3/16 through 5/1. "
        "Contract end date: 9/30.",
        THURSDAY,
        3,
        9,
    ),
    (
        "Date of request: 03/09/2026\nHold start: 03/16/2026\nHold end: 05/01/2026\nContract end: 09/30/2026",
        THURSDAY,
        3,
        9,
    ),
    (
        "Summary\n- Request made by phone: March 9\n- Hold: March 16 - May 1\n- Next session: May 4",
        THURSDAY,
        3,
        9,
    ),
    ("Client: Dana Roe\nRequested on: 3/9/26\nRequested start: 3/16/26", THURSDAY, 3, 9),
    ("Call date: March 9\nYou asked: to pause coaching\nStart: March 16", THURSDAY, 3, 9),
    (
        "You asked me during our call to put the coaching on hold. That was on Tuesday.",
        THURSDAY,
        3,
        10,
    ),
    (
        "You asked me to put the coaching on hold. It was on March 3 that you told me.",
        THURSDAY,
        3,
        3,
    ),
    (
        "It was good to see you on Friday. You asked me to put our sessions on hold, which I have done.",
        THURSDAY,
        3,
        6,
    ),
    (
        "On the phone on Friday, March 6, you asked for a hold because your trial begins on March 16.",
        THURSDAY,
        3,
        6,
    ),
    (
        "Following our conversation on Wednesday, and as you asked, coaching is paused.",
        THURSDAY,
        3,
        11,
    ),
    (
        "Further to our call of 10 March, I confirm your request to suspend coaching.",
        THURSDAY,
        3,
        10,
    ),
    ("After our session on Tuesday you asked me to pause the coaching.", THURSDAY, 3, 10),
    ("As you asked me two days ago, I have put you on hold.", THURSDAY, 3, 10),
    (
        "You asked me in our session of the 5th to hold your coaching until the 20th.",
        THURSDAY,
        3,
        5,
    ),
    (
        "I understand from our chat on Monday that you'd like to pause coaching until the summer.",
        THURSDAY,
        3,
        9,
    ),
    ("On Monday you let me know that you need a break from coaching.", THURSDAY, 3, 9),
    (
        "You phoned me this morning to ask for a pause of the coaching. Your next session would have been on "
        "March 19; I have taken it out.",
        THURSDAY,
        3,
        12,
    ),
    (
        "You asked me on Tuesday, so I have removed our sessions of March 17 and March 24.",
        THURSDAY,
        3,
        10,
    ),
    ("You asked for a break until June 1 on our call on March 3.", THURSDAY, 3, 3),
    ("You asked for a break from coaching until June 1 during Monday's call.", THURSDAY, 3, 9),
    (
        "Thanks for making time on Tuesday, March 10. You shared that your father is ill and asked to pause our work.",
        THURSDAY,
        3,
        10,
    ),
    (
        "Just to document what happened on Tuesday: you asked to pause our sessions.",
        THURSDAY,
        3,
        10,
    ),
    (
        "For the record: Tuesday, 4:30 pm, by phone, you asked to pause our sessions.",
        THURSDAY,
        3,
        10,
    ),
    ("Today's date is March 12, 2026. You asked me for a hold on March 9, 2026.", THURSDAY, 3, 9),
    (
        "I confirm receipt of your request, made verbally on March 9, for a hold beginning March 16.",
        THURSDAY,
        3,
        9,
    ),
    ("Your hold request of last Thursday is confirmed.", THURSDAY, 3, 5),
    ("Your hold, which you asked for on Thursday, starts next Monday.", THURSDAY, 3, 12),
    ("At your request (phone call, 3/9), your coaching is paused until 5/4.", THURSDAY, 3, 9),
    (
        "You requested, on our Zoom yesterday, that coaching stop until you're settled.",
        THURSDAY,
        3,
        11,
    ),
    (
        "I hereby confirm that on the 9th of March you asked, in person, for a suspension of the coaching from "
        "16 March to 4 May.",
        THURSDAY,
        3,
        9,
    ),
    ("You asked for a hold at the end of our session on Wednesday.", THURSDAY, 3, 11),
    (
        "Congrats again on the new role you start on March 30! As you asked when we talked Monday, coaching is "
        "on hold.",
        THURSDAY,
        3,
        9,
    ),
    ("As discussed on Monday, your coaching is on hold because you asked for it.", THURSDAY, 3, 9),
    (
        "Hi Sam, just confirming our conversation from Friday - you asked to put coaching on hold until you're "
        "through the product launch.",
        MONDAY,
        6,
        12,
    ),
    ("Hey Sam! Per our chat Fri, you want to hit pause for July and August. Done.", MONDAY, 6, 12),
    (
        "As you told me on the phone on Sat, you'd like to stop the sessions for a while.",
        MONDAY,
        6,
        13,
    ),
    (
        "Sam, this note is to document that during our session on 6/11 you requested a client hold effective 6/22.",
        MONDAY,
        6,
        11,
    ),
    (
        "This email confirms that on June 11th you verbally requested a hold on your coaching engagement. The "
        "hold begins June 22 and ends August 3. Your contract expiration date of November 30, 2026 is not "
        "affected.",
        MONDAY,
        6,
        11,
    ),
    ("Thank you for the talk earlier today. I've noted that you asked for a break.", MONDAY, 6, 15),
    (
        "You asked me, at the close of Friday's call, whether we could stop for a bit. We can.",
        MONDAY,
        6,
        12,
    ),
    (
        "On the 11th, you said you'd like to take a break from coaching; I've let the holds team know.",
        MONDAY,
        6,
        11,
    ),
    (
        "I am writing to follow up on our phone conversation of Thursday, June 11, 2026, in which you requested "
        "that your coaching be placed on hold.",
        MONDAY,
        6,
        11,
    ),
    ("In our call of June 11 (Thursday), you requested a hold.", MONDAY, 6, 11),
    (
        "Our last session was on June 4. You called me on June 11 and asked for a hold.",
        MONDAY,
        6,
        11,
    ),
    (
        "Since our session on June 4 you have had a lot going on, and yesterday you asked me to pause things.",
        MONDAY,
        6,
        14,
    ),
    (
        "You rang me out of the blue last Monday and asked me to put your coaching on ice.",
        MONDAY,
        6,
        8,
    ),
    ("You rang me on Monday and asked me to put your coaching on ice.", MONDAY, 6, 15),
    ("The day before yesterday you asked for a pause.", MONDAY, 6, 13),
    ("You asked for a pause ten days ago.", MONDAY, 6, 5),
    ("Three weeks ago today you asked to step away.", MONDAY, 5, 25),
    ("When you visited on 11 June, you asked to step away from coaching.", MONDAY, 6, 11),
    (
        "When we met for coffee on the 12th you asked to step away from coaching for the summer.",
        MONDAY,
        6,
        12,
    ),
    (
        "You came up to me after the workshop on Friday and asked me to pause your coaching.",
        MONDAY,
        6,
        12,
    ),
    ("You caught me after Friday's workshop and asked me to pause your coaching.", MONDAY, 6, 12),
    ("Your coaching is on hold from today, as you asked this morning.", MONDAY, 6, 15),
    ("Confirming: hold requested by you 6/11, start 6/15, end 8/3.", MONDAY, 6, 11),
    ("Hold requested: 6/11/26. Hold effective: 6/15/26. Return: 8/3/26.", MONDAY, 6, 11),
    ("Requested by: you, by phone, June 11\nStart: June 15\nEnd: open", MONDAY, 6, 11),
    ("Date you asked: June 11\nWhat you asked: hold\nStarts: June 15", MONDAY, 6, 11),
    ("Date of our call: June 11\nYou requested: a pause of coaching", MONDAY, 6, 11),
    ("We agreed on June 11 that I'd stop your sessions, since you asked for it.", MONDAY, 6, 11),
    (
        "Yesterday was a hard conversation. You asked to stop for now, and that is fine.",
        MONDAY,
        6,
        14,
    ),
    ("Friday was a hard conversation. You asked to stop for now, and that is fine.", MONDAY, 6, 12),
    ("Thanks for Friday. You asked to stop for now, and that is fine.", MONDAY, 6, 12),
    (
        "It was good to hear your voice on Friday, Sam. As you wished, I've put coaching on hold.",
        MONDAY,
        6,
        12,
    ),
    ("I've put coaching on hold, as you wished on Friday.", MONDAY, 6, 12),
    (
        "You told me this afternoon that you wish to suspend the coaching during the harvest.",
        MONDAY,
        6,
        15,
    ),
    ("At 3 pm today you asked me by phone to suspend the coaching.", MONDAY, 6, 15),
    ("Today, June 15, 2026, you asked me by phone to suspend the coaching.", MONDAY, 6, 15),
    ("You told me in our June 11 session that you want a hold.", MONDAY, 6, 11),
    ("In our 6/11 session you asked for a hold.", MONDAY, 6, 11),
    ("Our June 11th call: you asked for a hold.", MONDAY, 6, 11),
    ("You asked me a while ago, and again on June 11, to put coaching on hold.", MONDAY, 6, 11),
    (
        "Following up on our session last Thursday: you asked for coaching to go on hold until September 1.",
        MONDAY,
        6,
        11,
    ),
    ("I've logged your request from Thursday to hold coaching until September 1.", MONDAY, 6, 11),
    ("You asked for the hold on 6/11.", MONDAY, 6, 11),
    ("You asked for the hold on 06.03.2026.", MONDAY, 3, 6),
    ("On 11 juin you asked for a hold.", MONDAY, 6, 11),
    (
        "Dear Sam, following our telephone conversation of the 11th inst., I confirm your request for a hold.",
        MONDAY,
        6,
        11,
    ),
    ("You asked me on Thursday 11 June at 4.30 pm for a pause.", MONDAY, 6, 11),
    ("You requested in person Thursday to hold everything.", MONDAY, 6, 11),
    ("Thursday you asked me to hold everything, and Friday I told the office.", MONDAY, 6, 11),
    (
        "You emailed me on June 9 about the invoice. On June 11 you asked me, by phone, for a hold.",
        MONDAY,
        6,
        11,
    ),
    (
        "Glad we could talk Thursday. I heard you loud and clear: you want a pause until the baby sleeps.",
        MONDAY,
        6,
        11,
    ),
    ("We had our session on Thursday. At the end you asked for a pause.", MONDAY, 6, 11),
    (
        "Our next session would have been tomorrow; you asked this morning to pause instead.",
        MONDAY,
        6,
        15,
    ),
    ("Your kids are out of school from June 18 and you asked on the 11th to pause.", MONDAY, 6, 11),
    (
        "You mentioned on June 4 that you might need a break, and on June 11 you made it official and asked me "
        "to put you on hold.",
        MONDAY,
        6,
        11,
    ),
]

MISSING = [
    ("You asked me to put your coaching on hold. I have cancelled Thursday's session.", THURSDAY),
    ("You asked to put your coaching on hold from March 16.", THURSDAY),
    ("You asked to put your coaching on hold starting Monday and until the 30th.", THURSDAY),
    ("You asked me to pause your coaching on March 16.", THURSDAY),
    ("March 12, 2026\n\nDear Dana,\n\nYou asked me to pause your coaching. Yours, Ann", THURSDAY),
    ("Date: March 12, 2026\n\nDear Dana, you told me you want to pause your coaching.", THURSDAY),
    ("When we last spoke, you asked me to pause your coaching.", THURSDAY),
    ("In our last session you asked me to pause your coaching.", THURSDAY),
    ("You asked me to put our sessions on hold. See you on April 20!", THURSDAY),
    ("You asked me to put our sessions on hold, so I'll see you on Monday, April 20.", THURSDAY),
    ("You asked for a hold while you recover from your surgery on March 4.", THURSDAY),
    ("You asked for a hold because of the trial that began on March 2.", THURSDAY),
    ("I have removed our sessions of March 17 and March 24, as you asked.", THURSDAY),
    ("You have asked me to put coaching on hold until the end of June.", THURSDAY),
    ("You asked to pause coaching for the next two months.", THURSDAY),
    ("You asked to pause coaching this spring.", THURSDAY),
    ("You asked to pause for a month, and I passed that on to the office on Tuesday.", THURSDAY),
    ("You asked to pause for a month. I passed that on to the office on Tuesday.", THURSDAY),
    ("Thanks for calling me back earlier. You asked to pause the coaching.", MONDAY),
    ("Your coaching is on hold from today, as you asked.", MONDAY),
    ("As of today your coaching is on hold at your request.", MONDAY),
    ("Your coaching has been on hold since June 11, at your request.", MONDAY),
    ("I've logged your request to hold coaching from Thursday until September 1.", MONDAY),
]

UNCLEAR = [
    ("You asked on Monday and again on Wednesday to pause your coaching.", THURSDAY),
    ("You asked on Monday or Tuesday to pause your coaching.", THURSDAY),
    ("On March 3 or 4 you asked me to pause your coaching.", THURSDAY),
    ("Yesterday, March 10, you asked me to pause your coaching.", THURSDAY),
    ("You recently asked me to pause your coaching.", THURSDAY),
    ("You asked me to pause your coaching when we talked the other day.", THURSDAY),
    ("You asked for the hold on Friday, March 7.", THURSDAY),
    ("You asked for the hold on March 20, 2026.", THURSDAY),
    ("You asked me a few days ago for a hold.", THURSDAY),
    ("You asked me on the 31st of February for a hold.", THURSDAY),
    ("In our call of June 11 (Wednesday), you requested a hold.", MONDAY),
    ("On Wednesday, June 11, you requested a hold.", MONDAY),
    ("Over the weekend you asked me to put your coaching on hold.", MONDAY),
    ("You asked me on Saturday or Sunday, I forget, to put your coaching on hold.", MONDAY),
    ("Sometime last week you asked me to put your coaching on hold.", MONDAY),
    ("A little while back you asked me to put your coaching on hold.", MONDAY),
    ("Today, June 16, 2026, you asked me by phone to suspend the coaching.", MONDAY),
    ("You asked for a hold some time in May.", MONDAY),
    ("In May, you asked for a hold.", MONDAY),
    ("You asked for a hold back in May when we spoke.", MONDAY),
]


@pytest.mark.parametrize(("words", "sent_on", "month", "day"), STATED)
def test_the_day_of_the_asking_is_found_among_other_dates(words: str, sent_on: date, month: int, day: int) -> None:
    verbal = verbal_request_date(words, sent_on, FACTS)
    assert (verbal.stated, verbal.day) == (Stated.DAY, date(sent_on.year, month, day)), verbal
    assert verbal.words in words
    assert verbal.words


@pytest.mark.parametrize(("words", "sent_on"), MISSING)
def test_other_days_do_not_stand_in_for_the_day_of_the_asking(words: str, sent_on: date) -> None:
    verbal = verbal_request_date(words, sent_on, FACTS)
    assert (verbal.stated, verbal.day) == (Stated.MISSING, None), verbal


@pytest.mark.parametrize(("words", "sent_on"), UNCLEAR)
def test_vague_wrong_future_and_contradicting_days_are_unclear(words: str, sent_on: date) -> None:
    verbal = verbal_request_date(words, sent_on, FACTS)
    assert (verbal.stated, verbal.day) == (Stated.UNCLEAR, None), verbal
    assert verbal.words
    assert verbal.why


HOLDS = [
    ("Please pause my coaching from May 4 to June 12.", THURSDAY, "2026-05-04", "2026-06-12"),
    ("Please put my coaching on hold until May 18.", THURSDAY, None, "2026-05-18"),
    ("Please hold my coaching through August 15.", THURSDAY, None, "2026-08-15"),
    ("I'd like to pause coaching starting April 1.", THURSDAY, "2026-04-01", None),
    ("Please put me on hold as of today.", THURSDAY, "2026-03-12", None),
    ("Effective immediately, please put my coaching on hold.", THURSDAY, "2026-03-12", None),
    ("I need a break for six weeks.", THURSDAY, None, None),
    ("I need a six week break starting March 30.", THURSDAY, "2026-03-30", None),
    ("Please pause until mid-May.", THURSDAY, None, None),
    ("Please pause until the end of June.", THURSDAY, None, None),
    ("Please pause my coaching until June.", THURSDAY, None, None),
    ("My surgery is on April 2. I need to pause our sessions while I heal.", THURSDAY, None, None),
    (
        "I'm having surgery on April 2 and need to pause my coaching until May 18.",
        THURSDAY,
        None,
        "2026-05-18",
    ),
    (
        "We fly to Japan on April 2 and return on April 20. Please pause coaching.",
        THURSDAY,
        None,
        None,
    ),
    (
        "I'll be in Japan from April 2 to April 20. Please put my coaching on hold during that time.",
        THURSDAY,
        "2026-04-02",
        "2026-04-20",
    ),
    ("I'll be in Japan from April 2 to April 20, so let's pause coaching.", THURSDAY, None, None),
    (
        "Please pause coaching while I'm in Japan from April 2 to April 20.",
        THURSDAY,
        "2026-04-02",
        "2026-04-20",
    ),
    ("Starting Monday, I'd like to put coaching on pause.", THURSDAY, "2026-03-16", None),
    (
        "From Monday, March 16, please put coaching on hold until Friday, May 1.",
        THURSDAY,
        "2026-03-16",
        "2026-05-01",
    ),
    ("Can we pause from 3/16 till 5/4?", THURSDAY, "2026-03-16", "2026-05-04"),
    ("Hold please: 3/16 - 5/4", THURSDAY, "2026-03-16", "2026-05-04"),
    ("Please freeze my sessions till 9/2.", THURSDAY, None, "2026-09-02"),
    ("Please pause my coaching until January 10.", THURSDAY, None, "2027-01-10"),
    (
        "Please pause my coaching from November 30 until January 10.",
        THURSDAY,
        "2026-11-30",
        "2027-01-10",
    ),
    ("I want to pause coaching. I'll be back on May 18.", THURSDAY, None, "2026-05-18"),
    ("Let's pause and resume on May 18.", THURSDAY, None, "2026-05-18"),
    (
        "My contract runs until September 30. Please put me on hold until May 18.",
        THURSDAY,
        None,
        "2026-05-18",
    ),
    ("Jury duty starts on April 6, so please place my coaching on hold.", THURSDAY, None, None),
    ("Please pause my coaching from the 16th to the 30th.", THURSDAY, "2026-03-16", "2026-03-30"),
    (
        "Please pause everything as of April 1st and until further notice.",
        THURSDAY,
        "2026-04-01",
        None,
    ),
    (
        "Could you put coaching on hold? I'd like it to start on April 1 and to end on May 1.",
        THURSDAY,
        "2026-04-01",
        "2026-05-01",
    ),
    ("The hold should start March 30.", THURSDAY, "2026-03-30", None),
    ("Pause my coaching after April 10 please", THURSDAY, None, None),
    (
        "I want to stop for a while. Last session on March 19, then hold from March 20.",
        THURSDAY,
        "2026-03-20",
        None,
    ),
    (
        "Bitte pausieren Sie mein Coaching vom 6. April bis zum 3. Mai.",
        THURSDAY,
        "2026-04-06",
        "2026-05-03",
    ),
    (
        "Quiero pausar mi coaching desde el 6 de abril hasta el 3 de mayo.",
        THURSDAY,
        "2026-04-06",
        "2026-05-03",
    ),
    (
        "Je voudrais suspendre mon coaching à partir du 6 avril jusqu'au 3 mai.",
        THURSDAY,
        "2026-04-06",
        "2026-05-03",
    ),
    (
        "Vorrei sospendere il coaching dal 6 aprile al 3 maggio.",
        THURSDAY,
        "2026-04-06",
        "2026-05-03",
    ),
    (
        "Gostaria de pausar o coaching de 6 de abril até 3 de maio.",
        THURSDAY,
        "2026-04-06",
        "2026-05-03",
    ),
    (
        "You asked me on Tuesday to put your coaching on hold from March 16 through May 1. Our next session is May 5.",
        THURSDAY,
        "2026-03-16",
        "2026-05-01",
    ),
    ("Your coaching will be on hold from tomorrow.", THURSDAY, "2026-03-13", None),
    (
        "I have put you on hold effective today; the contract end date of September 30 stays.",
        THURSDAY,
        "2026-03-12",
        None,
    ),
    (
        "Please stop my sessions until my maternity leave ends on September 1.",
        THURSDAY,
        None,
        "2026-09-01",
    ),
    ("I've been swamped since March 2. Please pause my coaching.", THURSDAY, None, None),
    ("Please pause my coaching as from 23 March.", THURSDAY, "2026-03-23", None),
    ("Hold from April 6th to 17th please", THURSDAY, "2026-04-06", "2026-04-17"),
    ("Hold from 6 to 17 April please", THURSDAY, "2026-04-06", "2026-04-17"),
    (
        "Please put my coaching on hold for the period April 6 – May 3, 2026.",
        THURSDAY,
        "2026-04-06",
        "2026-05-03",
    ),
    ("pls pause me thru 4/30 thx", THURSDAY, None, "2026-04-30"),
    ("Please put me on hold until Monday.", THURSDAY, None, "2026-03-16"),
    ("Please put me on hold until a week from Monday.", THURSDAY, None, "2026-03-23"),
    ("I want to take a break between April 6 and May 3.", THURSDAY, "2026-04-06", "2026-05-03"),
    (
        "The baby is due May 4, please pause coaching until September 1.",
        THURSDAY,
        None,
        "2026-09-01",
    ),
    (
        "I'm out of the country until May 4. Can we put coaching on hold until then?",
        THURSDAY,
        None,
        "2026-05-04",
    ),
    (
        "I'd like to put my coaching on hold from 6/22 to 8/3 please.",
        MONDAY,
        "2026-06-22",
        "2026-08-03",
    ),
    ("Could we pause beginning the week of June 22?", MONDAY, None, None),
    ("Let's pause coaching until after Labor Day.", MONDAY, None, None),
    ("hold everything til 9/1 pls", MONDAY, None, "2026-09-01"),
    (
        "I need to step back from coaching from now until September 1.",
        MONDAY,
        "2026-06-15",
        "2026-09-01",
    ),
    (
        "I need to step back from coaching between now and September 1.",
        MONDAY,
        "2026-06-15",
        "2026-09-01",
    ),
    ("Pause coaching now; start again September 1.", MONDAY, None, "2026-09-01"),
    ("I'd like to take July off from coaching.", MONDAY, None, None),
    (
        "Please pause me for July and August and pencil me back in for September 7.",
        MONDAY,
        None,
        "2026-09-07",
    ),
    (
        "Please pause our sessions. We leave for Lagos on the 20th and I come back on July 30.",
        MONDAY,
        None,
        None,
    ),
    (
        "Please put my coaching on hold while I am on maternity leave, June 22 to October 2.",
        MONDAY,
        "2026-06-22",
        "2026-10-02",
    ),
    ("I start maternity leave on June 22. Please put my coaching on hold.", MONDAY, None, None),
    (
        "Please put my coaching on hold from June 22, when my leave starts.",
        MONDAY,
        "2026-06-22",
        None,
    ),
    ("My knee operation is June 22 and I'd like to go on hold that day.", MONDAY, None, None),
    ("Can we freeze our calls until Monday, August 3?", MONDAY, None, "2026-08-03"),
    ("Can we freeze our calls until Tuesday, August 3?", MONDAY, None, None),
    ("I need a 3 month break starting 1 July.", MONDAY, "2026-07-01", None),
    ("I need a break 1 July - 30 September.", MONDAY, "2026-07-01", "2026-09-30"),
    ("I need a break from 1 to 30 July.", MONDAY, "2026-07-01", "2026-07-30"),
    ("Please hold my sessions as of the 22nd.", MONDAY, "2026-06-22", None),
    ("No more sessions until July 6 please, I need a pause", MONDAY, None, "2026-07-06"),
    (
        "My contract ends December 31, I know. Put me on hold until August 3.",
        MONDAY,
        None,
        "2026-08-03",
    ),
    ("Put me on hold until my contract ends on December 31.", MONDAY, None, None),
    (
        "Coaching on hold effective June 22, 2026, returning August 3, 2026.",
        MONDAY,
        "2026-06-22",
        "2026-08-03",
    ),
    (
        "I'd like to pause, first day Monday June 22, last day Friday July 31.",
        MONDAY,
        "2026-06-22",
        "2026-07-31",
    ),
    ("I want to go on hold tomorrow.", MONDAY, "2026-06-16", None),
    ("I want to go on hold starting tomorrow through the end of July.", MONDAY, "2026-06-16", None),
    (
        "I want to pause the coaching from the 22nd of June till the 3rd of August.",
        MONDAY,
        "2026-06-22",
        "2026-08-03",
    ),
    ("Can I pause my coaching until I get back on August 3?", MONDAY, None, "2026-08-03"),
    ("I'm away till 3 August. Please put my coaching on hold.", MONDAY, None, None),
    ("We talked on Thursday. Please pause my coaching until August 3.", MONDAY, None, "2026-08-03"),
    (
        "I moved our session from June 16 to June 23. Also, please pause my coaching from July 1.",
        MONDAY,
        "2026-07-01",
        None,
    ),
    ("Please cancel June 16 and June 23 and put me on hold until August.", MONDAY, None, None),
    ("Hold from July 1st until further notice", MONDAY, "2026-07-01", None),
    ("on hold 7/1-8/1 please", MONDAY, "2026-07-01", "2026-08-01"),
    ("Please pause from Monday until the following Friday.", MONDAY, "2026-06-15", None),
    (
        "Please pause coaching as soon as possible and until at least August 3.",
        MONDAY,
        None,
        "2026-08-03",
    ),
    ("Hold start: 22 June 2026\nHold end: 3 August 2026", MONDAY, "2026-06-22", "2026-08-03"),
    (
        "First day of hold - June 22. Last day of hold - August 3.",
        MONDAY,
        "2026-06-22",
        "2026-08-03",
    ),
    (
        "Please suspend my coaching engagement from 7/6/2026 through 9/4/2026.",
        MONDAY,
        "2026-07-06",
        "2026-09-04",
    ),
    (
        "Place my coaching program in abeyance from July 6 until September 4.",
        MONDAY,
        "2026-07-06",
        "2026-09-04",
    ),
    (
        "Keep everything off my calendar until the shop opens on July 20. No coaching until then, please.",
        MONDAY,
        None,
        "2026-07-20",
    ),
    ("The shop opens on July 20. I need a pause from coaching.", MONDAY, None, None),
    ("Please pause me until the shop opens on July 20.", MONDAY, None, "2026-07-20"),
    (
        "My engagement ends on December 31. Please pause me until July 20.",
        MONDAY,
        None,
        "2026-07-20",
    ),
    (
        "I would like my break to run from June 22 to August 3 so that I can finish the merger by July 15.",
        MONDAY,
        "2026-06-22",
        "2026-08-03",
    ),
]


@pytest.mark.parametrize(("words", "sent_on", "start", "end"), HOLDS)
def test_hold_dates_are_read_where_the_words_give_one_day(
    words: str, sent_on: date, start: str | None, end: str | None
) -> None:
    dates = hold_dates(words, sent_on, day_first=False, by=Role.CLIENT)
    assert (str(dates.start or ""), str(dates.end or "")) == (start or "", end or "")


def test_the_year_of_a_hold_is_the_coming_one_unless_it_began_a_few_weeks_ago() -> None:
    assert hold_dates("Pause my coaching from March 2.", THURSDAY, day_first=False, by=Role.CLIENT).start == date(
        2026, 3, 2
    )
    assert hold_dates("Pause my coaching from January 2.", THURSDAY, day_first=False, by=Role.CLIENT).start == date(
        2027, 1, 2
    )


def test_all_number_hold_dates_follow_the_order_that_is_set() -> None:
    words = "Please pause my coaching from 4/5 to 6/7."
    assert hold_dates(words, THURSDAY, day_first=False, by=Role.CLIENT).start == date(2026, 4, 5)
    assert hold_dates(words, THURSDAY, day_first=True, by=Role.CLIENT).start == date(2026, 5, 4)


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
    assert contract_end(words, THURSDAY, day_first=False, by=Role.COACH) == day


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
