"""The daemon on a real SMTP server that refuses or breaks off at each step: one answer, or none and it is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mailhold.house import Pace
from mailhold.post.smtp import SmtpOutbox, SmtpSettings
from tests.faults.houses import request
from tests.faults.towns import Town
from tests.servers.smtp_sink import Answer

pytestmark = pytest.mark.system

STEPS = ("mail", "rcpt", "data", "dot")


@pytest.fixture
def town(town: Town) -> Town:
    """A server that is not waited for long, and two requests: the first meets the fault, the second must not."""
    ca = town.account.server.certificates.ca
    settings = SmtpSettings("localhost", port=town.sink.port, ca_file=ca, accept_seconds=1.0, reply_seconds=5.0)
    town.account.deliver(request(1))
    pace = Pace(doubt=timedelta(minutes=15), retry_first=timedelta(minutes=1))
    return replace(town, rooms={"outbox": SmtpOutbox(settings), "pace": pace})


def states(town: Town) -> list[str]:
    return [each["state"] for each in town.check(request(1)).outgoing]


@pytest.mark.parametrize("step", STEPS)
def test_f35_a_reply_refused_for_now_goes_out_once_later(town: Town, step: str) -> None:
    town.sink.script[step] = [Answer("450 4.2.1 later")]
    town.work()
    assert (states(town), len(town.sink.accepted)) == (["owed"], 0)
    town.work(minutes=2)
    assert (states(town), len(town.sink.accepted)) == (["sent"], 1)
    town.check_the_next(request(2))


@pytest.mark.parametrize("step", STEPS)
def test_f35_a_reply_refused_for_good_has_failed_and_is_not_tried_again(town: Town, step: str) -> None:
    town.sink.script[step] = [Answer("554 5.7.1 never")]
    town.work()
    town.work(days=1)
    rows = town.check(request(1))
    assert [(each["state"], each["attempts"]) for each in rows.outgoing] == [("failed", 1)]
    assert "554" in rows.outgoing[0]["said"]
    assert town.sink.accepted == []
    house = town.house()
    house.records.open()
    now = town.clock.now
    told = house.records.told(now - timedelta(days=9), now, now.date(), 9)
    house.records.close()
    assert [line.reply for line in told.unsent.lines] == ["failed"], "a person is told"
    town.check_the_next(request(2))


@pytest.mark.parametrize("step", ["mail", "rcpt", "data"])
def test_f35_a_connection_that_breaks_before_the_dot_costs_nothing(town: Town, step: str) -> None:
    town.sink.script[step] = [Answer(drop=True)]
    town.work()
    assert (states(town), len(town.sink.accepted)) == (["owed"], 0)
    town.work(minutes=2)
    assert (states(town), len(town.sink.accepted)) == (["sent"], 1)
    town.check_the_next(request(2))


@pytest.mark.parametrize(
    "answer",
    [Answer(keep=True, drop=True), Answer(keep=True, delay_seconds=2.0), Answer(drop=True)],
    ids=["taken and hung up", "taken and silent", "not taken and hung up"],
)
def test_f36_no_answer_after_the_dot_is_a_doubt_and_nobody_else_waits(town: Town, answer: Answer) -> None:
    town.sink.script["dot"] = [answer]
    town.work()
    assert states(town) == ["uncertain"]
    town.check_the_next(request(2))
    copies = len([each for each in town.sink.accepted if each.recipients == ("dana@coaching.example",)])
    town.work(minutes=16)
    assert states(town) == ["sent", "sent"]
    assert len(town.sink.accepted) == copies + 1, "once more, since no copy was found"


def test_f37_a_quit_that_fails_after_acceptance_changes_nothing(town: Town) -> None:
    town.sink.script["quit"] = [Answer("421 4.3.2 bye")]
    town.work()
    assert "quit" in town.sink.phases
    assert (states(town), len(town.sink.accepted)) == (["sent"], 1)
    town.work(days=1)
    assert len(town.sink.accepted) == 1
    town.check_the_next(request(2))
