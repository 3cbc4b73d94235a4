"""Faults 41 to 43: a sender who may not be who the From field says goes to ops, and nobody is answered."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from mailhold import daemon
from mailhold.records.store import Records
from mailhold.records.values import Story
from mailhold.trust.sender import TrustSettings
from tests.daemon.small_house import deliver, filed, sent
from tests.faults import invariants
from tests.faults.houses import real_house, request

OURS = TrustSettings(authserv_id="mx1.coaching.example")
TOPMOST = TrustSettings(authserv_id="mx1.coaching.example", above_received=0)
MICROSOFT = TrustSettings(microsoft=True)
RECEIVED = "Received: from mail.z.example by mx1.coaching.example; Mon, 9 Mar 2026 10:00:02 +0000\r\n"
PASS = "dmarc=pass (p=reject) header.from=coaching.example"
GOOD = f"Authentication-Results: mx1.coaching.example; {PASS}\r\n"


@dataclass(frozen=True)
class Came:
    """What became of one message."""

    story: Story
    replies: list[bytes]

    @property
    def outcome(self) -> str:
        return self.story.line.outcome

    @property
    def checked(self) -> str:
        """What the trail tells about the sender."""
        [detail] = [each.detail for each in self.story.trail if each.what == "sender checked"]
        return detail


def story(records: Records) -> Story:
    """The last submission."""
    records.open()
    try:
        return records.show("1")[0]
    finally:
        records.close()


def handle(directory: Path, raw: bytes, trust: TrustSettings = OURS) -> Came:
    """Have one message handled by the daemon, and check the invariants."""
    directory.mkdir(exist_ok=True)
    deliver(directory, raw)
    house = real_house(directory, trust=trust)
    daemon.once(house)
    scene = invariants.of_maildirs(directory)
    invariants.check(scene, [raw])
    came = Came(story(house.records), sent(directory))
    invariants.check_the_next(
        scene,
        lambda good: deliver(directory, good),
        lambda: daemon.once(real_house(directory, trust=trust)),
        request(9, top=GOOD + RECEIVED if trust is not MICROSOFT else f"Authentication-Results: {PASS}\r\n"),
    )
    return came


def assert_told_to_ops_alone(came: Came, directory: Path, *words: str) -> None:
    assert came.outcome == "for_ops"
    assert came.replies == []
    assert filed(directory)["For ops"] == 1
    for word in words:
        assert word in came.story.line.why
    assert came.story.line.coach_email == ""


def test_f42_a_coach_whom_our_server_vouches_for_is_answered(tmp_path: Path) -> None:
    came = handle(tmp_path, request(top=GOOD + RECEIVED))
    assert (came.outcome, len(came.replies)) == ("processed", 1)
    assert came.checked == f"believed; mx1.coaching.example; {PASS}"


def test_f42_aligned_spf_and_dkim_do_where_there_is_no_dmarc(tmp_path: Path) -> None:
    top = (
        "Authentication-Results: mx1.coaching.example;\r\n\tspf=pass smtp.mailfrom=dana@bounce.coaching.example;\r\n"
        "\tdkim=pass header.d=coaching.example; dmarc=none header.from=coaching.example\r\n"
    )
    assert handle(tmp_path, request(top=top + RECEIVED)).outcome == "processed"


def test_f42_the_fields_of_several_programs_of_our_server_count_together(tmp_path: Path) -> None:
    top = (
        "Authentication-Results: mx1.coaching.example; dkim=pass header.i=@coaching.example\r\n"
        "Authentication-Results: mx1.coaching.example; spf=pass smtp.mailfrom=coaching.example\r\n"
    )
    assert handle(tmp_path, request(top=top + RECEIVED)).outcome == "processed"


@pytest.mark.parametrize(
    ("results", "told"),
    [
        ("dmarc=fail (p=none) header.from=coaching.example", "dmarc=fail"),
        ("dmarc=fail header.from=coaching.example; spf=pass smtp.mailfrom=coaching.example", "dmarc=fail"),
        ("dmarc=none header.from=coaching.example", "dmarc=none"),
        ("dmarc=pass header.from=z.example", "dmarc=pass"),
        ("dmarc=pass", "dmarc=pass"),
        ("dmarc=pass header.from=coaching.example header.from=z.example", "dmarc=pass"),
        ("dmarc=pass header.from=coaching.example; dmarc=fail header.from=coaching.example", "dmarc=fail"),
        ("spf=pass smtp.mailfrom=coaching.example", "spf=pass"),
        ("spf=pass smtp.mailfrom=z.example; dkim=pass header.d=z.example", "dkim=pass"),
        ("spf=pass smtp.mailfrom=coaching.example; dkim=pass header.d=notcoaching.example", "dkim=pass"),
        ("dmarc=temperror header.from=coaching.example", "dmarc=temperror"),
        ("none", "no result"),
        ("dmarc=pass (never closed header.from=coaching.example", "cannot be read"),
        ('spf=fail smtp.mailfrom="a;dmarc=pass header.from=coaching.example"', "spf=fail"),
    ],
)
def test_f42_a_forged_coach_gets_no_answer(tmp_path: Path, results: str, told: str) -> None:
    came = handle(tmp_path, request(top=f"Authentication-Results: mx1.coaching.example; {results}\r\n{RECEIVED}"))
    assert_told_to_ops_alone(came, tmp_path, "the sender is in doubt", told)
    assert "mx1.coaching.example" in came.checked


@pytest.mark.parametrize(
    "top",
    [
        RECEIVED,
        f"Authentication-Results: mx.z.example; {PASS}\r\n{RECEIVED}",
        f"Authentication-Results: {PASS}\r\n{RECEIVED}",
        f"X-Authentication-Results: mx1.coaching.example; {PASS}\r\n{RECEIVED}",
        f"ARC-Authentication-Results: i=1; mx1.coaching.example; {PASS}\r\n{RECEIVED}",
        RECEIVED + GOOD,
        f"Authentication-Results: mx1.coaching.example.z.example; {PASS}\r\n{RECEIVED}",
    ],
    ids=["none", "a stranger's", "nobody's", "another field", "ARC", "the sender's own, below", "a longer name"],
)
def test_f42_a_field_that_our_server_did_not_write_vouches_for_nobody(tmp_path: Path, top: str) -> None:
    assert_told_to_ops_alone(handle(tmp_path, request(top=top)), tmp_path, "nobody vouches for coaching.example")


def test_f42_a_forged_field_below_the_real_one_does_not_count(tmp_path: Path) -> None:
    real = "Authentication-Results: mx1.coaching.example; dmarc=fail header.from=coaching.example\r\n"
    for number, trust in enumerate((OURS, TOPMOST)):
        directory = tmp_path / str(number)
        came = handle(directory, request(top=real + RECEIVED + GOOD), trust)
        assert_told_to_ops_alone(came, directory, "dmarc=fail")


def test_f42_encoded_words_cannot_write_results(tmp_path: Path) -> None:
    hidden = "=?utf-8?q?x=3B_dmarc=3Dpass_header.from=3Dcoaching.example?="
    top = f"Authentication-Results: mx1.coaching.example; spf=fail smtp.mailfrom={hidden}@z.example\r\n"
    assert_told_to_ops_alone(handle(tmp_path, request(top=top + RECEIVED)), tmp_path, "spf=fail")


def test_f42_a_server_that_writes_below_its_received_line_is_believed_where_the_settings_say_so(tmp_path: Path) -> None:
    came = handle(tmp_path, request(top=RECEIVED + GOOD), TOPMOST)
    assert came.outcome == "processed"


def test_f42_what_stands_inside_a_forward_vouches_for_nobody(tmp_path: Path) -> None:
    came = handle(tmp_path, request(note=GOOD.strip(), top=RECEIVED))
    assert_told_to_ops_alone(came, tmp_path, "nobody vouches")


@pytest.mark.parametrize(
    ("top", "outcome"),
    [
        (
            f"Authentication-Results: spf=pass smtp.mailfrom=coaching.example;{PASS};compauth=pass reason=100",
            "processed",
        ),
        ("Authentication-Results: dmarc=none header.from=coaching.example;compauth=pass reason=109", "processed"),
        (f"Authentication-Results: {PASS};compauth=fail reason=000", "for_ops"),
        ("Authentication-Results: dmarc=none header.from=coaching.example;compauth=softpass reason=202", "for_ops"),
        (f"Authentication-Results: mx1.coaching.example; {PASS}", "for_ops"),
        (f"Authentication-Results: mx.z.example; none\r\nAuthentication-Results: {PASS}", "for_ops"),
        ("X-MS-Exchange-Organization-AuthAs: Internal", "processed"),
        ("X-MS-Exchange-Organization-AuthAs: Anonymous", "for_ops"),
        ("X-MS-Exchange-CrossTenant-AuthAs: Internal", "for_ops"),
    ],
)
def test_f42_microsofts_field_counts_only_by_setting(tmp_path: Path, top: str, outcome: str) -> None:
    assert handle(tmp_path / "microsoft", request(top=f"{top}\r\n"), MICROSOFT).outcome == outcome
    if "mx1" not in top:
        assert handle(tmp_path / "ours", request(top=f"{top}\r\n"), OURS).outcome == "for_ops"


FORMS = [
    ("Dana Reyes <dana@coaching.example>\r\nFrom: Z <z@z.example>", "more than once"),
    ("Dana Reyes <dana@coaching.example>\r\nFrom: Dana Reyes <dana@coaching.example>", "more than once"),
    ("Dana Reyes <dana@coaching.example>, Z <z@z.example>", "2 senders"),
    ("A group: dana@coaching.example, z@z.example;", "2 senders"),
    ('"dana@coaching.example" <z@z.example>', "shows another address"),
    ("=?utf-8?q?dana=40coaching.example?= <z@z.example>", "shows another address"),
    ("z@z.example <dana@coaching.example>", "shows another address"),
    ("dana@coaching.example]<z@z.example>", "unmatched"),
    ("<dana@coaching.example>z@z.example", "ambiguous"),
    ('"dana@coaching.example <x>" z@z.example', "ambiguous"),
    ("d\u0430na@coaching.example", "mixes alphabets"),
    ("Dana Reyes <\uff44ana@coaching.example>", "look-alike"),
    ("Dana Reyes <dana@c\u043eaching.example>", "mixes alphabets"),
    ("Dana Reyes <dana@coachlng.example>", "looks like coaching.example"),
    ("Dana Reyes <dana@coaching-example.test>", "looks like coaching.example"),
    ("Dana Reyes <dana@coaching.example.z.example>", "looks like coaching.example"),
]


@pytest.mark.parametrize(("sender", "told"), FORMS)
def test_f41_f43_a_from_field_that_passes_for_somebody_else_gets_no_answer(
    tmp_path: Path, sender: str, told: str
) -> None:
    """Even where no server is asked, and with a real coach in copy, who must not be answered in the forger's place."""
    raw = request(sender=sender, top="Cc: Dana Reyes <dana@coaching.example>\r\n")
    deliver(tmp_path, raw)
    house = real_house(tmp_path)
    daemon.once(house)
    invariants.check(invariants.of_maildirs(tmp_path), [raw])
    assert_told_to_ops_alone(Came(story(house.records), sent(tmp_path)), tmp_path, told)


def test_f41_nobody_in_from_gets_no_answer(tmp_path: Path) -> None:
    raw = request(top="Cc: Dana Reyes <dana@coaching.example>\r\n").replace(b"From: Dana", b"X-From: Dana", 1)
    deliver(tmp_path, raw)
    daemon.once(real_house(tmp_path))
    invariants.check(invariants.of_maildirs(tmp_path), [raw])
    assert sent(tmp_path) == []


@pytest.mark.parametrize(
    "sender",
    [
        "Dana Reyes <dana@coaching.example>",
        '"Reyes, Dana" <dana@coaching.example>',
        "D\u00e4na R. Reyes <dana@coaching.example>",
        "=?utf-8?q?Dana_=C5=81?= <DANA@coaching.example>",
        '"dana@coaching.example" <dana@coaching.example>',
        "dana@coaching.example (Dana Reyes)",
    ],
)
def test_f41_an_ordinary_from_field_is_believed(tmp_path: Path, sender: str) -> None:
    deliver(tmp_path, request(sender=sender))
    daemon.once(real_house(tmp_path))
    invariants.check(invariants.of_maildirs(tmp_path))
    assert len(sent(tmp_path)) == 1
