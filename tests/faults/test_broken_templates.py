"""Templates that are broken or missing: refused at the start; one that breaks later blocks its answer and no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.alerts import AlertSettings
from mailhold.errors import TemplateError
from mailhold.house import House
from mailhold.ops.desk import Desk, DeskSettings
from mailhold.records.caps import Caps
from mailhold.replies import Replies, ReplySettings
from tests.cli.conftest import Run, run
from tests.daemon import small_house
from tests.daemon.small_house import SENDER
from tests.faults.houses import real_house, request
from tests.faults.invariants import check, check_the_next, of_maildirs

__all__ = ["run"]
OPS = ("ops@coaching.example",)


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("processed.j2", "{% if %}", "processed.j2"),
        ("processed.j2", "Dear {{ nobody_knows }}", "nobody_knows"),
        ("reply.j2", "{% include 'gone.j2' %}", "gone.j2"),
        ("no_such_template.j2", "Dear coach", "no_such_template.j2"),
        ("ops/notice.j2", "{{ 1 / 0 }}", "notice.j2"),
        ("ops/unfiled.subject.j2", "{{ whose }}", "unfiled.subject.j2"),
    ],
    ids=["broken", "a name that is not there", "a file that is not there", "replaces nothing", "to ops", "an alert"],
)
def test_f51_a_broken_template_stops_the_start_with_78_and_the_mail_waits(
    run: Run, tmp_path: Path, name: str, words: str, said: str
) -> None:
    settings = tmp_path / "mailhold.toml"
    run("init", settings)
    settings.write_text(settings.read_text().replace('#templates = "templates"', 'templates = "own"'))
    place = tmp_path / "own" / name
    place.parent.mkdir(parents=True)
    place.write_text(words)
    (tmp_path / "var/holds/new").mkdir(parents=True, exist_ok=True)
    raw = request().replace(b"coaching.example", b"brightpath.example")
    (tmp_path / "var/holds/new/1").write_bytes(raw)
    for command in ("check", "once", "run"):
        ran = run("--config", settings, command)
        assert ran.code == 78, ran.out + ran.err
        assert said in ran.out + ran.err
    assert (tmp_path / "var/holds/new/1").read_bytes() == raw
    assert not (tmp_path / "var/outbox").exists()
    place.unlink()
    assert run("--config", settings, "once").code == 0
    assert len(list((tmp_path / "var/outbox/new").iterdir())) == 1


def refusing(compose: Callable[..., object], wanted: str) -> Callable[..., object]:
    """A template that breaks over one message, as no sample did."""

    def _compose(answers: object, *more: object) -> object:
        if wanted in str(answers):
            raise TemplateError("processed.j2, line 3: 'None' has no attribute 'year'")
        return compose(answers, *more)

    return _compose


def test_f51_a_template_that_breaks_over_one_message_blocks_its_answer_tells_ops_and_no_other(tmp_path: Path) -> None:
    desk = Desk(DeskSettings(OPS, SENDER))

    def house() -> House:
        house = real_house(tmp_path, desk=desk)
        return replace(house, compose=refusing(house.compose, "ines1@client.example"))  # type: ignore[arg-type]

    small_house.deliver(tmp_path, request(1), request(2))
    daemon.once(house())
    rows = check(of_maildirs(tmp_path), [request(1), request(2)])
    assert [each["outcome"] for each in rows.decisions] == ["for_ops", "processed"]
    assert "no answer could be written: processed.j2, line 3" in rows.submissions[0]["problem"]
    assert [(each["kind"], each["decision"]) for each in rows.outgoing] == [("ops", 1), ("reply", 2)]
    check_the_next(
        of_maildirs(tmp_path),
        lambda raw: small_house.deliver(tmp_path, raw),
        lambda: daemon.once(house()),
        request(3),
    )
    mended = real_house(tmp_path, desk=desk)
    mended.records.open()
    assert mended.records.judge_again(1, mended.clock()) == ""
    mended.records.close()
    daemon.once(mended)
    rows = check(of_maildirs(tmp_path), [request(1)])
    assert [each["outcome"] for each in rows.decisions if each["submission"] == 1] == ["processed"]


def test_f51_a_notice_that_cannot_be_written_does_not_stop_the_decision(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_: object) -> None:
        raise TemplateError("ops/notice.j2, line 1: broken")

    desk = small_house.stand_in(Desk(DeskSettings(OPS, SENDER)), notice=refuse)
    raw = request(1, note="How long may a break last at most?").partition(b"----------")[0]
    small_house.deliver(tmp_path, raw)
    daemon.once(real_house(tmp_path, desk=desk))
    assert [each["outcome"] for each in check(of_maildirs(tmp_path), [raw]).decisions] == ["for_ops"]
    assert "no notice submission=1" in caplog.text
    check_the_next(
        of_maildirs(tmp_path),
        lambda good: small_house.deliver(tmp_path, good),
        lambda: daemon.once(real_house(tmp_path, desk=desk)),
        request(3),
    )


def test_f51_an_alert_that_cannot_be_written_does_not_stop_the_decisions(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    own = tmp_path / "own"
    (own / "ops").mkdir(parents=True)
    (own / "ops/held.j2").write_text("{{ count.of.what }}")
    rooms = {"alerts": AlertSettings(OPS, SENDER, own), "caps": Caps(an_hour=1)}
    mail = [request(n, sender=f"C{n} <c{n}@coaching.example>") for n in (1, 2)]
    small_house.deliver(tmp_path, *mail)
    daemon.once(real_house(tmp_path, **rooms))
    rows = check(of_maildirs(tmp_path), mail)
    assert [each["outcome"] for each in rows.decisions] == ["processed", "processed"]
    assert [each["state"] for each in rows.outgoing] == ["sent", "held"]
    assert "held.j2, line 1" in caplog.text


def test_an_edit_takes_effect_only_with_a_new_start_so_that_a_broken_one_harms_nobody(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "processed.j2").write_text("{% extends 'shipped/processed.j2' %}")
    replies = Replies(ReplySettings(SENDER, own))
    replies.check()
    (own / "processed.j2").write_text("{% broken")
    replies.check()
    with pytest.raises(TemplateError):
        Replies(ReplySettings(SENDER, own))
