"""What the roster changes: the contract's end is known, and whose client is whose."""

from __future__ import annotations

from datetime import date

import pytest

from mailhold.policy.facts import Client
from tests.stories.test_cases import CONFIRMS, assert_said
from tests.stories.town import COACH, DANA, HOLDS, LEE, Town

MARIT, JONAS = "marit@lighthouse.example", "jonas@lighthouse.example"


@pytest.fixture
def town(town: Town) -> Town:
    town.has_roster(
        Client("Dana Ruiz", ("dana.ruiz@harbor.example",), MARIT, date(2026, 6, 30), ("dana ruiz", "dana", "didi")),
        Client("Lee Okafor", ("lee.okafor@mill.example",), JONAS, date(2026, 12, 31), ("lee okafor", "lee")),
    )
    return town


def asks(words: str) -> str:
    return f"Hi Marit,\n\n{words}\n\nDana"


def test_the_reply_states_the_contracts_end(town: Town) -> None:
    request = (DANA, "Mon, Mar 2, 2026", asks("please put my coaching on hold until May 18."))
    answer = assert_said(
        town.arrives(town.forward(request, on="2026-03-03")), "is processed", "stays as it is: Tuesday, June 30, 2026."
    )
    assert "runs past it" not in answer.text


def test_a_hold_that_begins_after_the_contract_is_refused(town: Town) -> None:
    request = (DANA, "Mon, Mar 2, 2026", asks("please put my coaching on hold from July 6, 2026 until August 20."))
    assert_said(
        town.arrives(town.forward(request, on="2026-03-03")),
        "not processed",
        "would begin after the contract’s end on Tuesday, June 30, 2026",
    )
    assert town.lines()[0].reasons == ("extends_contract",)


def test_a_hold_asked_for_when_the_contract_is_over_is_refused(town: Town) -> None:
    request = (DANA, "Mon, Jul 13, 2026", asks("please put my coaching on hold."))
    assert_said(town.arrives(town.forward(request, on="2026-07-14")), "not processed", "after the contract’s end")


def test_a_hold_that_runs_past_the_contract_is_processed_with_a_kind_word(town: Town) -> None:
    request = (DANA, "Mon, Mar 2, 2026", asks("please put my coaching on hold from April 6 until July 31."))
    assert_said(
        town.arrives(town.forward(request, on="2026-03-03")),
        "is processed",
        "runs past it",
        "plan with Dana now which sessions come before the hold begins",
    )


def test_a_client_of_another_coach_goes_to_a_person(town: Town) -> None:
    request = (LEE, "Mon, Mar 2, 2026", "Hi Marit,\n\nplease put my coaching on hold.\n\nLee")
    assert_said(town.arrives(town.forward(request, on="2026-03-03")), "with a person")
    [line] = town.lines()
    assert (line.outcome, line.client_name) == ("for_ops", "Lee Okafor")
    assert "another coach" in line.why


def test_a_client_is_told_by_a_nickname(town: Town) -> None:
    request = ("Didi", "Mon, Mar 2, 2026", "Hi Marit,\n\nplease put my coaching on hold until May 18.\n\nDidi")
    assert_said(town.arrives(town.forward(request, on="2026-03-03")), "is processed", "Dana Ruiz")
    [line] = town.lines()
    assert (line.client_name, line.client_email) == ("Dana Ruiz", "dana.ruiz@harbor.example")


def test_what_completes_a_case_is_judged_by_the_roster_too(town: Town) -> None:
    first = town.arrives(town.letter(COACH, DANA, CONFIRMS.format(when=""), on="2026-03-03", cc=HOLDS))
    completed = CONFIRMS.format(when=" on March 2") + "\n\nYour hold begins on July 6 and ends on August 3, 2026."
    answer = town.letter(COACH, DANA, completed, on="2026-03-05", cc=HOLDS, answering=first)
    assert_said(town.arrives(answer), "not processed", "after the contract’s end")
