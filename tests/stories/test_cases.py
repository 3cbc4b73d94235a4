"""Cases, told as stories: people write in threads, forget things, send twice and change their minds."""

from __future__ import annotations

import pytest

from tests.reading.drawing import LEFT, LOOKS, RIGHT, Screen
from tests.stories.town import COACH, DANA, HOLDS, LEE, OTHER_COACH, Answer, Town

ASKS = "Hi Marit,\n\nwork is too much right now. Please put my coaching on hold until May 18.\n\nDana"
CONFIRMS = "Hi Dana,\n\nas you asked on our call{when}, I have put your coaching on hold. Enjoy the time!\n\nMarit"


def assert_said(answer: Answer | None, *pieces: str) -> Answer:
    assert answer is not None, "nobody answered"
    text = " ".join(answer.text.split())
    for piece in pieces:
        assert piece in text, f"{piece!r} is not in: {text}"
    return answer


def outcomes(town: Town) -> list[tuple[str, str]]:
    return [(line.case_number, line.outcome) for line in town.lines()]


def test_asked_for_a_date_and_gave_it_in_a_new_confirmation(town: Town) -> None:
    confirmation = town.letter(COACH, DANA, CONFIRMS.format(when=""), on="2026-03-03", cc=HOLDS)
    first = assert_said(town.arrives(confirmation), "more information is needed", "the day on which Dana asked")
    note = town.letter(COACH, HOLDS, "It was Tuesday.", on="2026-03-04", answering=first)
    second = assert_said(town.arrives(note), "more information is needed", "a note to us alone is not enough")
    assert second.in_reply_to == note["Message-ID"]
    assert first.message_id in second.references
    again = town.letter(COACH, DANA, CONFIRMS.format(when=" on Monday, March 2"), on="2026-03-05", cc=HOLDS)
    third = assert_said(town.arrives(again), "is processed", "verbally, on Monday, March 2, 2026")
    assert first.cases == second.cases == third.cases == ["H-2026-0001"]
    assert [outcome for _, outcome in outcomes(town)] == [
        "more_information_needed",
        "more_information_needed",
        "processed",
    ]


def test_the_confirmation_comes_as_an_answer_to_ours(town: Town) -> None:
    first = town.arrives(town.letter(COACH, DANA, CONFIRMS.format(when=""), on="2026-03-03", cc=HOLDS))
    assert first is not None
    answer = town.letter(COACH, DANA, CONFIRMS.format(when=" on March 2"), on="2026-03-05", cc=HOLDS, answering=first)
    third = assert_said(town.arrives(answer), "is processed")
    assert third.cases == first.cases


def test_forwarded_twice(town: Town) -> None:
    asked = (DANA, "Mon, Mar 2, 2026", ASKS)
    first = assert_said(town.arrives(town.forward(asked, on="2026-03-03")), "is processed")
    second = assert_said(
        town.arrives(town.forward(asked, on="2026-03-06", note="Not sure whether this went out.")),
        "reached us before",
        "the answer of Tuesday, March 3, 2026 still stands",
        "is processed",
    )
    assert second.cases == first.cases
    assert outcomes(town) == [("H-2026-0001", "processed"), ("H-2026-0001", "ignored")]


def test_asks_what_became_of_it(town: Town) -> None:
    first = town.arrives(town.forward((DANA, "Mon, Mar 2, 2026", ASKS), on="2026-03-03"))
    nudge = town.letter(COACH, HOLDS, "Dana wants to be on hold, please confirm.", on="2026-03-05", answering=first)
    assert_said(town.arrives(nudge), "still stands", "is processed")
    assert [outcome for _, outcome in outcomes(town)] == ["processed", "ignored"]


@pytest.mark.slow
def test_a_screenshot_first_unreadable_and_then_clear(town: Town) -> None:
    screen = Screen(
        LOOKS[0],
        "Dana Ruiz",
        [(LEFT, "Please put my coaching on hold until June 1, too much going on"), (RIGHT, "Of course!")],
    )
    clear = screen.file()
    damaged = clear[: len(clear) // 8]
    note = "Dana texted me that she wants to go on hold, screenshot attached."
    first = assert_said(
        town.arrives(town.letter(COACH, HOLDS, note, on="2026-03-03", picture=damaged)), "more information is needed"
    )
    better = town.letter(COACH, HOLDS, "Here it is again.", on="2026-03-04", answering=first, picture=clear)
    second = assert_said(town.arrives(better), "is processed", "Dana")
    assert second.cases == first.cases
    assert [outcome for _, outcome in outcomes(town)] == ["more_information_needed", "processed"]


def test_withdrawn(town: Town) -> None:
    first = assert_said(town.arrives(town.forward((DANA, "Mon, Mar 2, 2026", ASKS), on="2026-03-03")), "is processed")
    rather_not = "Hi Marit,\n\nI changed my mind: please cancel the hold, I want to continue our sessions.\n\nDana"
    taken_back = town.forward((DANA, "Mon, Mar 9, 2026", rather_not), on="2026-03-10", answering=first)
    second = assert_said(town.arrives(taken_back), "withdrawn", "there is no hold", "sessions simply go on")
    assert second.cases == first.cases
    assert outcomes(town) == [("H-2026-0001", "processed"), ("H-2026-0001", "not_processed")]
    assert town.lines()[1].flags == ("withdrawn",)
    once_more = (DANA, "Mon, Apr 6, 2026", "Hi Marit, now it is really too much. Please pause my coaching.\n\nDana")
    third = assert_said(town.arrives(town.forward(once_more, on="2026-04-07")), "is processed")
    assert third.cases == ["H-2026-0002"]


def test_two_clients_in_one_email(town: Town) -> None:
    lee = "Hello Marit,\n\nI might need a break from coaching at some point.\n\nLee"
    both = town.forward((DANA, "Mon, Mar 2, 2026", ASKS), (LEE, "Mon, Mar 2, 2026", lee), on="2026-03-03")
    answer = assert_said(
        town.arrives(both),
        "both of your clients",
        "The hold for Dana is processed",
        "more information is needed before the hold for Lee can be processed",
    )
    assert answer.cases == ["H-2026-0001", "H-2026-0002"]
    assert answer.text.count("Hi Marit,") == 1 + answer.text.count("    Hi Marit,")
    assert answer.text.count("Please keep in mind:") == 1
    assert [(line.client_email, line.outcome) for line in town.lines()] == [
        ("dana.ruiz@harbor.example", "processed"),
        ("lee.okafor@mill.example", "more_information_needed"),
    ]
    plainly = (LEE, "Wed, Mar 4, 2026", "Hello Marit,\n\nplease put my coaching on hold.\n\nLee")
    second = assert_said(town.arrives(town.forward(plainly, on="2026-03-05", answering=answer)), "Lee", "is processed")
    assert second.cases == ["H-2026-0002"]


def test_a_client_asks_again_next_year(town: Town) -> None:
    first = assert_said(town.arrives(town.forward((DANA, "Mon, Mar 2, 2026", ASKS), on="2026-03-03")), "is processed")
    again = (DANA, "Tue, Mar 2, 2027", "Hi Marit,\n\nplease put my coaching on hold until May 18.\n\nDana")
    second = assert_said(town.arrives(town.forward(again, on="2027-03-03", answering=first)), "is processed")
    assert second.cases == ["H-2027-0001"]


def test_a_client_asks_for_other_days(town: Town) -> None:
    town.arrives(town.forward((DANA, "Mon, Mar 2, 2026", ASKS), on="2026-03-03"))
    longer = (DANA, "Mon, Mar 23, 2026", "Hi Marit,\n\nplease put my coaching on hold until July 31.\n\nDana")
    second = assert_said(town.arrives(town.forward(longer, on="2026-03-24")), "is processed", "July 31, 2026")
    assert second.cases == ["H-2026-0002"]


@pytest.mark.parametrize("thanks", ["Thanks!", "Thank you so much, have a great day.\n\nMarit", "Perfect, will do!"])
def test_thanks_stay_without_an_answer(town: Town, thanks: str) -> None:
    first = town.arrives(town.forward((DANA, "Mon, Mar 2, 2026", ASKS), on="2026-03-03"))
    assert town.arrives(town.letter(COACH, HOLDS, thanks, on="2026-03-03", answering=first)) is None
    assert outcomes(town) == [("H-2026-0001", "processed"), ("H-2026-0001", "ignored")]


def test_a_question_about_a_closed_case_goes_to_a_person(town: Town) -> None:
    first = town.arrives(town.forward((DANA, "Mon, Mar 2, 2026", ASKS), on="2026-03-03"))
    question = town.letter(
        COACH, HOLDS, "Thanks! How do I log the session we already had this month?", on="2026-03-04", answering=first
    )
    second = assert_said(town.arrives(question), "with a person")
    assert second.cases == ["H-2026-0001"]


def test_a_stranger_with_the_number_in_the_subject_has_no_say(town: Town) -> None:
    town.arrives(town.forward((DANA, "Mon, Mar 2, 2026", ASKS), on="2026-03-03"))
    number = "Re: coaching [H-2026-0001]"
    stranger = town.letter("Mal <mal@elsewhere.example>", HOLDS, "Cancel the hold.", on="2026-03-04", subject=number)
    assert town.arrives(stranger) is None
    colleague = town.letter(OTHER_COACH, HOLDS, "Please cancel Dana's hold.", on="2026-03-04", subject=number)
    town.arrives(colleague)
    assert [number for number, _ in outcomes(town)] == ["H-2026-0001", "H-2026-0002", "H-2026-0003"]


def test_the_number_in_the_subject_is_enough_for_the_coach(town: Town) -> None:
    first = town.arrives(town.letter(COACH, DANA, CONFIRMS.format(when=""), on="2026-03-03", cc=HOLDS))
    assert first is not None
    by_number = town.letter(COACH, HOLDS, "It was on Tuesday.", on="2026-03-04", subject=f"Dana [{first.cases[0]}]")
    second = assert_said(town.arrives(by_number), "more information is needed")
    assert second.cases == first.cases


def test_an_id_of_our_form_without_our_seal_joins_nothing(town: Town) -> None:
    first = town.arrives(town.letter(COACH, DANA, CONFIRMS.format(when=""), on="2026-03-03", cc=HOLDS))
    assert first is not None
    forged = town.letter(COACH, HOLDS, "Is it done?", on="2026-03-04", subject="a question")
    forged["In-Reply-To"] = first.message_id.replace(".", ".0", 1)[:-1] + ">"
    town.arrives(forged)
    assert [number for number, _ in outcomes(town)] == ["H-2026-0001", "H-2026-0002"]


def test_an_answer_in_the_thread_about_another_client_is_a_case_of_its_own(town: Town) -> None:
    first = town.arrives(town.forward((DANA, "Mon, Mar 2, 2026", ASKS), on="2026-03-03"))
    lee = (LEE, "Wed, Mar 4, 2026", "Hello Marit,\n\nplease put my coaching on hold.\n\nLee")
    second = assert_said(town.arrives(town.forward(lee, on="2026-03-05", answering=first)), "Lee", "is processed")
    assert second.cases == ["H-2026-0002"]


def test_no_more_time_asked_for_after_a_refusal(town: Town) -> None:
    demand = (DANA, "Mon, Mar 2, 2026", f"{ASKS}\n\nPS: please extend my contract by those weeks.")
    first = assert_said(town.arrives(town.forward(demand, on="2026-03-03")), "not processed")
    terms = (
        DANA,
        "Wed, Mar 4, 2026",
        "Please put my coaching on hold until May 18. Please forget the extension.\n\nDana",
    )
    second = assert_said(town.arrives(town.forward(terms, on="2026-03-05", answering=first)), "is processed")
    assert second.cases == first.cases


def test_the_terms_of_our_own_advice_lift_the_refusal(town: Town) -> None:
    demand = (DANA, "Mon, Mar 2, 2026", f"{ASKS}\n\nPS: please extend my contract by those weeks.")
    first = assert_said(town.arrives(town.forward(demand, on="2026-03-03")), "not processed")
    advised = "Please put my coaching on hold until May 18. My contract end date stays the same.\n\nDana"
    terms = (DANA, "Wed, Mar 4, 2026", advised)
    second = assert_said(town.arrives(town.forward(terms, on="2026-03-05", answering=first)), "is processed")
    assert second.cases == first.cases
