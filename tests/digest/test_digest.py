"""The digest: what stands in it, in which order, and that it does no harm."""

from __future__ import annotations

import csv
import email
import email.policy
import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest

from mailhold import message_ids
from mailhold.digest import Digest, DigestSettings, age, check, compose
from mailhold.errors import TemplateError
from mailhold.outgoing import Sender
from mailhold.records.lines import Group, Line, Told

NOW = datetime(2026, 6, 9, 12, 0, tzinfo=UTC)
SENDER = Sender("holds@firm.example", instance="holds-1", key=b"a secret of the tests")
SETTINGS = DigestSettings(("ops@firm.example", "lead@firm.example"), SENDER, zone=ZoneInfo("America/New_York"))


def line(number: int, outcome: str, days_ago: int = 0, **fields: object) -> Line:
    received = NOW - timedelta(days=days_ago, hours=2)
    known = {"decided_at": received + timedelta(minutes=1), **fields}
    return Line(number, f"H-2026-{number:04}", "Fwd: summer", received, outcome=outcome, **known)  # type: ignore[arg-type]


ASKED = line(1, "for_ops", 3, why="a question about the policy", coach_name="Imke Brandt")
UPSET = line(2, "not_processed", reasons=("no_direct_request",), flags=("escalation",), client_name="Jorge Sola")
ASIDE = line(3, "", 1, problem="set aside: it cannot be read", decided_at=None)
HELD = line(4, "processed", reply="held", client_name="Ana Brito")
UNDATED = line(5, "more_information_needed", 6, reasons=("verbal_date_missing",), client_name="Dana Ruiz")
BLURRED = line(6, "more_information_needed", reasons=("unreadable_documentation", "client_not_identified"))
GRANTED = line(7, "processed", client_name="Tomás Vidal", coach_name="Imke Brandt", hold_end=date(2026, 9, 1))
REFUSED = line(8, "not_processed", reasons=("extends_contract",), client_name="Bo Li", reply="failed")


def group(*lines: Line) -> Group:
    return Group(lines, len(lines))


TOLD = Told(
    needs_person=group(ASKED, ASIDE, UPSET, HELD),
    waiting_on_coach=group(UNDATED, BLURRED),
    settled=group(GRANTED, REFUSED),
    unsent=group(HELD, REFUSED),
    counts={"processed": 2, "more_information_needed": 1, "not_processed": 2, "ignored": 1},
)
DIGEST = Digest(
    days=(date(2026, 6, 9),),
    now=NOW,
    since=NOW - timedelta(days=1),
    told=TOLD,
    mailbox="holds@firm.example",
    looked_at=NOW - timedelta(minutes=2),
)


def read(digest: Digest, settings: DigestSettings = SETTINGS) -> tuple[EmailMessage, str, str]:
    message = email.message_from_bytes(compose(digest, settings), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert html is not None
    return message, " ".join(text.get_content().split()), html.get_content()


def test_the_subject_has_the_three_figures_that_matter():
    message, _, _ = read(DIGEST)
    assert message["Subject"] == "Holds on Tue, Jun 9: 4 need a person, 2 wait on a coach, 5 decided"
    quiet, _, _ = read(replace(DIGEST, told=Told(group(ASKED))))
    assert quiet["Subject"] == "Holds on Tue, Jun 9: 1 needs a person, 0 wait on a coach, 0 decided"


def test_what_needs_a_person_comes_first():
    _, text, html = read(DIGEST)
    for page in (text, html):
        order = [
            page.index(words) for words in ("Needs a person", "may not have arrived", "Waiting on a", "Settled since")
        ]
        assert order == sorted(order)


def test_a_line_tells_what_ops_have_to_know():
    _, text, _ = read(DIGEST)
    assert "H-2026-0001 · Fwd: summer here for 3 days, coach Imke Brandt a question about the policy" in text
    assert "H-2026-0002 · Jorge Sola escalation, here for 2 hours" in text
    assert "H-2026-0003 · Fwd: summer here for 1 day set aside: it cannot be read" in text
    assert "H-2026-0005 · Dana Ruiz coach not known, waiting for 6 days verbal date missing" in text
    assert (
        "H-2026-0006 · client not named coach not known, waiting for 2 hours unreadable documentation, client not"
        in text
    )
    assert "H-2026-0007 · Tomás Vidal processed, coach Imke Brandt hold begins: open; ends: Tue, Sep 1" in text
    assert "H-2026-0008 · Bo Li not processed: extends contract" in text
    assert "failed: the mail server did not take it" in text


def test_days_missed_are_named():
    _, text, _ = read(replace(DIGEST, days=(date(2026, 6, 6), date(2026, 6, 7), date(2026, 6, 8), date(2026, 6, 9))))
    assert "This digest also covers Sat, Jun 6; Sun, Jun 7 and Mon, Jun 8, whose own did not go out." in text


def test_a_mailbox_that_was_not_looked_at_is_told_as_trouble():
    assert "last looked at 2 minutes ago, no messages waiting" in read(DIGEST)[1]
    stale = replace(DIGEST, looked_at=NOW - timedelta(hours=5), waiting=3)
    assert (
        "Please look at the mailbox: holds@firm.example was last looked at 5 hours ago, and 3 messages wait"
        in read(stale)[1]
    )
    assert "not looked at yet" in read(replace(DIGEST, looked_at=None))[1]


def test_long_groups_are_cut_and_say_so():
    lines = tuple(line(number, "for_ops") for number in range(1, 6))
    _, text, _ = read(replace(DIGEST, told=Told(Group(lines, 7))), replace(SETTINGS, most=3))
    assert "Needs a person (7)" in text
    assert "H-2026-0003" in text
    assert "H-2026-0004" not in text
    assert "And 4 more." in text


def test_it_goes_to_ops_as_mail_that_a_machine_made():
    message, _, _ = read(DIGEST)
    assert [a.addr_spec for a in message["To"].addresses] == ["ops@firm.example", "lead@firm.example"]
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["X-Mailhold-Instance"] == "holds-1"
    assert message["Date"].datetime == NOW


def test_its_message_id_is_fixed_for_the_date():
    first = read(DIGEST)[0]["Message-ID"]
    later = read(replace(DIGEST, now=NOW + timedelta(hours=1), told=Told()))[0]["Message-ID"]
    other = read(replace(DIGEST, days=(date(2026, 6, 10),)))[0]["Message-ID"]
    assert first == later != other
    assert message_ids.verify(first, SENDER.key)


def test_the_same_digest_is_the_same_bytes():
    assert compose(DIGEST, SETTINGS) == compose(DIGEST, SETTINGS)


def test_what_strangers_wrote_does_no_harm():
    evil = "<script>x</script>\r\nBcc: all@firm.example\x1b[2J\u202e{{7*7}}"
    hostile = replace(ASKED, subject=evil, coach_name=evil, client_name=evil, why=evil, reasons=(evil,), problem=evil)
    message, text, html = read(
        replace(DIGEST, told=Told(group(hostile), settled=group(replace(hostile, id=99, outcome="processed"))))
    )
    assert message["Bcc"] is None
    assert "<script" not in html
    assert "\x1b" not in text + html
    assert "\u202e" not in text + html
    assert "{{7*7}}" in text


def test_templates_of_the_digest_are_checked(tmp_path):
    check(SETTINGS)
    (tmp_path / "digest.j2").write_text("fine\n{{ needs_persn }}", encoding="utf-8")
    with pytest.raises(TemplateError, match=r"digest\.j2, line 2: 'needs_persn' is undefined"):
        check(replace(SETTINGS, templates=tmp_path))


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(0), "0 minutes"),
        (timedelta(seconds=90), "1 minute"),
        (timedelta(minutes=59), "59 minutes"),
        (timedelta(minutes=60), "1 hour"),
        (timedelta(hours=47), "1 day"),
        (timedelta(days=12), "12 days"),
        (timedelta(minutes=-5), "0 minutes"),
    ],
)
def test_age_is_told_in_the_largest_whole_unit(ago, said):
    assert age(NOW - ago, NOW) == said


def test_holds_of_this_week_and_contracts_that_end_soon_are_told():
    begins = line(21, "processed", client_name="Begins Now", hold_start=date(2026, 6, 10), hold_end=date(2026, 8, 1))
    ends = line(22, "processed", client_name="Ends Sunday", hold_end=date(2026, 6, 14))
    expires = line(23, "processed", client_name="Contract Soon", contract_end=date(2026, 7, 9))
    told = Told(starting=group(begins), ending=group(ends), expiring=group(expires))
    _, text, _ = read(replace(DIGEST, told=told))
    assert "Holds that begin this week (1) == - H-2026-0021 · Begins Now begins Wed, Jun 10" in text
    assert "Holds that end this week (1) == - H-2026-0022 · Ends Sunday ends Sun, Jun 14" in text
    assert "Contracts that end within 30 days, with a hold (1) == - H-2026-0023 · Contract Soon" in text


def test_how_often_a_coach_was_reminded_is_told():
    waiting = group(UNDATED, replace(BLURRED, reminders=1), replace(BLURRED, id=11, reminders=2))
    _, text, _ = read(replace(DIGEST, told=Told(waiting_on_coach=waiting)))
    assert "waiting for 6 days verbal date missing" in text
    assert "waiting for 2 hours, reminded once unreadable" in text
    assert "waiting for 2 hours, reminded 2 times unreadable" in text


def test_the_last_eight_weeks_are_bars():
    mondays = [date(2026, 6, 8) - timedelta(weeks=n) for n in range(7, -1, -1)]
    told = replace(TOLD, weeks=tuple(zip(mondays, (2, 0, 0, 0, 0, 0, 0, 4), strict=True)))
    _, text, html = read(replace(DIGEST, told=told))
    assert "Jun 8 4 ##############################" in text
    assert 'width="100%"' in html
    assert html.count("line-height:14px") == 8


def test_the_sheet_holds_every_line_and_nothing_that_a_spreadsheet_would_run():
    evil = line(31, "processed", client_name="=HYPERLINK(1)", coach_name="+1", why="-2\n@SUM(1)")
    message, _, _ = read(replace(DIGEST, told=Told(settled=group(evil))))
    [sheet] = message.iter_attachments()
    assert (sheet.get_content_type(), sheet.get_filename()) == ("text/csv", "holds-2026-06-09.csv")
    [row] = csv.DictReader(io.StringIO(sheet.get_content().lstrip("\ufeff")))
    assert [row[name] for name in ("client_name", "coach_name", "why")] == ["'=HYPERLINK(1)", "'+1", "'-2 @SUM(1)"]
