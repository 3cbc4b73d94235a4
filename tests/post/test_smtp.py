"""Replies handed to a real SMTP server, well and badly behaved."""

from __future__ import annotations

import base64
import dataclasses
import time
from collections.abc import Callable, Iterator

import pytest

from mailhold.errors import LoginRefused
from mailhold.post.outbox import Phase
from mailhold.post.security import Security
from mailhold.post.smtp import SmtpOutbox, SmtpSettings
from tests.servers.certificates import Certificates
from tests.servers.smtp_sink import Answer, SmtpSink

pytestmark = pytest.mark.system

RAW = b"From: holds@firm.example\r\nTo: mara@coach.example\r\nSubject: Re: hold\r\n\r\nThank you.\r\n"
SENDER, COACH = "holds@firm.example", "mara@coach.example"


def settings_for(sink: SmtpSink, certificates: Certificates, **changes: object) -> SmtpSettings:
    settings = SmtpSettings(
        host="localhost",
        port=sink.port,
        ca_file=certificates.ca,
        connect_seconds=5,
        reply_seconds=5,
        accept_seconds=5,
    )
    return dataclasses.replace(settings, **changes)  # type: ignore[arg-type]


@pytest.fixture
def outbox(smtp_sink: SmtpSink, certificates: Certificates) -> Iterator[SmtpOutbox]:
    outbox = SmtpOutbox(settings_for(smtp_sink, certificates, accept_seconds=0.5))
    yield outbox
    outbox.close()


@pytest.fixture
def sink_of(certificates: Certificates) -> Iterator[Callable[..., SmtpSink]]:
    sinks = []

    def start(**differences: object) -> SmtpSink:
        sink = SmtpSink(certificates, **differences)  # type: ignore[arg-type]
        sinks.append(sink)
        sink.start()
        return sink

    yield start
    for sink in sinks:
        sink.stop()


def test_a_message_arrives_byte_for_byte(smtp_sink: SmtpSink, outbox: SmtpOutbox) -> None:
    delivery = outbox.send(SENDER, COACH, RAW)
    assert (delivery.phase, delivery.said) == (Phase.SENT, "250 OK")
    (accepted,) = smtp_sink.accepted
    assert (accepted.sender, accepted.recipients, accepted.raw) == (SENDER, (COACH,), RAW)


def test_the_null_sender_is_said_as_such(smtp_sink: SmtpSink, outbox: SmtpOutbox) -> None:
    assert outbox.send("", COACH, RAW).phase is Phase.SENT
    assert smtp_sink.accepted[0].sender == ""


def test_dots_and_odd_line_ends_do_not_end_the_message_early(smtp_sink: SmtpSink, outbox: SmtpOutbox) -> None:
    raw = b"Subject: x\r\n\r\n.\n..two\r.\rMAIL FROM:<eve@evil.example>\n.hidden\r\nno end"
    assert outbox.send(SENDER, COACH, raw).phase is Phase.SENT
    (accepted,) = smtp_sink.accepted
    assert accepted.raw == (
        b"Subject: x\r\n\r\n.\r\n..two\r\n.\r\nMAIL FROM:<eve@evil.example>\r\n.hidden\r\nno end\r\n"
    )


def test_tls_from_the_first_byte(sink_of: Callable[..., SmtpSink], certificates: Certificates) -> None:
    sink = sink_of(security="tls")
    outbox = SmtpOutbox(settings_for(sink, certificates, security=Security.TLS))
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.SENT
    outbox.close()


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_certificate_of_a_stranger_is_refused(
    sink_of: Callable[..., SmtpSink], certificates: Certificates, security: Security
) -> None:
    sink = sink_of(security=security.value)
    outbox = SmtpOutbox(settings_for(sink, certificates, security=security, ca_file=certificates.stranger))
    delivery = outbox.send(SENDER, COACH, RAW)
    assert delivery.phase is Phase.LATER
    assert "certificate is not trusted" in delivery.said
    assert sink.accepted == []


def test_without_starttls_nothing_is_said_in_the_clear(
    sink_of: Callable[..., SmtpSink], certificates: Certificates
) -> None:
    sink = sink_of(security="none")
    delivery = SmtpOutbox(settings_for(sink, certificates)).send(SENDER, COACH, RAW)
    assert (delivery.phase, "offers no STARTTLS" in delivery.said) == (Phase.LATER, True)
    assert sink.phases == ["ehlo"]


@pytest.mark.parametrize(
    ("code", "phase"), [("450 4.2.0 busy", Phase.LATER), ("550 5.1.0 no", Phase.REFUSED), ("421 off", Phase.LATER)]
)
@pytest.mark.parametrize("step", ["mail", "rcpt", "data", "dot"])
def test_a_refusal_in_any_step_is_known_as_such(
    smtp_sink: SmtpSink, outbox: SmtpOutbox, step: str, code: str, phase: Phase
) -> None:
    smtp_sink.script[step] = [Answer(code)]
    delivery = outbox.send(SENDER, COACH, RAW)
    assert delivery.phase is phase
    assert code in delivery.said
    assert smtp_sink.accepted == []
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.SENT  # the next one is not harmed
    assert len(smtp_sink.accepted) == 1


@pytest.mark.parametrize("step", ["ehlo", "mail", "rcpt", "data"])
def test_a_connection_broken_before_the_dot_is_safe_to_try_again(
    smtp_sink: SmtpSink, outbox: SmtpOutbox, step: str
) -> None:
    smtp_sink.script[step] = [Answer(drop=True)]
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.LATER
    assert smtp_sink.accepted == []


def test_a_connection_broken_after_the_dot_is_uncertain(smtp_sink: SmtpSink, outbox: SmtpOutbox) -> None:
    smtp_sink.script["dot"] = [Answer(keep=True, drop=True)]
    delivery = outbox.send(SENDER, COACH, RAW)
    assert delivery.phase is Phase.UNCERTAIN
    assert len(smtp_sink.accepted) == 1  # the server has it: sending again would be twice


def test_silence_after_the_dot_is_uncertain_when_patience_ends(smtp_sink: SmtpSink, outbox: SmtpOutbox) -> None:
    smtp_sink.script["dot"] = [Answer(keep=True, delay_seconds=3)]
    started = time.monotonic()
    delivery = outbox.send(SENDER, COACH, RAW)
    assert delivery.phase is Phase.UNCERTAIN
    assert "no answer within 0.5 seconds" in delivery.said
    assert time.monotonic() - started < 2


def test_a_slow_yes_after_the_dot_is_waited_for(smtp_sink: SmtpSink, certificates: Certificates) -> None:
    smtp_sink.script["dot"] = [Answer(keep=True, delay_seconds=1, reply="250 at last")]
    outbox = SmtpOutbox(settings_for(smtp_sink, certificates, reply_seconds=0.5))
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.SENT
    outbox.close()


def test_a_watchdog_can_be_fed_while_waiting(
    smtp_sink: SmtpSink, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mailhold.post.smtp_conversation._TICK_SECONDS", 0.1)
    fed = []
    smtp_sink.script["dot"] = [Answer(keep=True, delay_seconds=0.6)]
    outbox = SmtpOutbox(settings_for(smtp_sink, certificates), while_waiting=lambda: fed.append(1))
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.SENT
    assert len(fed) >= 3
    outbox.close()


def test_a_quit_that_fails_after_acceptance_changes_nothing(smtp_sink: SmtpSink, outbox: SmtpOutbox) -> None:
    smtp_sink.script["quit"] = [Answer("421 4.3.2 going down")]
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.SENT
    outbox.close()
    assert len(smtp_sink.accepted) == 1


def test_a_connection_is_kept_and_set_back_only_where_a_message_was_begun_and_not_ended(
    smtp_sink: SmtpSink, outbox: SmtpOutbox
) -> None:
    for _ in range(3):
        assert outbox.send(SENDER, COACH, RAW).phase is Phase.SENT
    smtp_sink.script["dot"] = [Answer("452 4.3.1 full")]
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.LATER
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.SENT
    assert smtp_sink.phases.count("rset") == 0
    smtp_sink.script["rcpt"] = [Answer("550 5.1.1 nobody here")]
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.REFUSED
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.SENT
    assert smtp_sink.phases.count("rset") == 1
    assert smtp_sink.connections == 1


@pytest.mark.parametrize("step", ["rset", "mail", "rcpt", "data"])
def test_a_kept_connection_that_died_is_replaced_at_once(smtp_sink: SmtpSink, outbox: SmtpOutbox, step: str) -> None:
    outbox.send(SENDER, COACH, RAW)
    if step == "rset":
        smtp_sink.script["data"] = [Answer("451 4.3.0 later")]
        outbox.send(SENDER, COACH, RAW)
    smtp_sink.script[step] = [Answer(drop=True)]
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.SENT
    assert len(smtp_sink.accepted) == 2
    assert smtp_sink.connections == 2


def test_a_kept_connection_that_died_after_the_dot_is_not_replaced(smtp_sink: SmtpSink, outbox: SmtpOutbox) -> None:
    outbox.send(SENDER, COACH, RAW)
    smtp_sink.script["dot"] = [Answer(keep=True, drop=True)]
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.UNCERTAIN
    assert len(smtp_sink.accepted) == 2


def test_a_connection_is_kept_for_a_stated_number_and_time(smtp_sink: SmtpSink, certificates: Certificates) -> None:
    outbox = SmtpOutbox(settings_for(smtp_sink, certificates, keep_messages=2))
    for _ in range(4):
        outbox.send(SENDER, COACH, RAW)
    outbox.close()
    assert smtp_sink.connections == 2
    outbox = SmtpOutbox(settings_for(smtp_sink, certificates, keep_seconds=0))
    for _ in range(2):
        outbox.send(SENDER, COACH, RAW)
    outbox.close()
    assert smtp_sink.connections == 4


def test_a_server_that_is_down_is_later_and_comes_back(smtp_sink: SmtpSink, outbox: SmtpOutbox) -> None:
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.SENT
    smtp_sink.stop()
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.LATER
    smtp_sink.start()
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.SENT
    assert len(smtp_sink.accepted) == 2


@pytest.mark.parametrize("password", ["swordfish", "Schwertfisch-für-zwei"])
@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_it_logs_in(sink_of: Callable[..., SmtpSink], certificates: Certificates, password: str, security: str) -> None:
    sink = sink_of(users={"holds": password}, security=security)
    outbox = SmtpOutbox(settings_for(sink, certificates, user="holds", password=password, security=Security(security)))
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.SENT
    assert sink.accepted[0].user == "holds"
    outbox.close()


def test_a_refused_login_is_raised_without_the_password(
    sink_of: Callable[..., SmtpSink], certificates: Certificates
) -> None:
    sink = sink_of(users={"holds": "right"})
    settings = settings_for(sink, certificates, user="holds", password="swordfish")
    with pytest.raises(LoginRefused, match="refused the login of holds") as raised:
        SmtpOutbox(settings).send(SENDER, COACH, RAW)
    assert "swordfish" not in str(raised.value) + repr(settings)
    assert sink.accepted == []


def test_logs_hold_no_password(
    sink_of: Callable[..., SmtpSink], certificates: Certificates, capfd: pytest.CaptureFixture[str]
) -> None:
    sink = sink_of(users={"holds": "swordfish"})
    outbox = SmtpOutbox(settings_for(sink, certificates, user="holds", password="swordfish"))
    said = outbox.send(SENDER, COACH, RAW).said + "".join(capfd.readouterr())
    outbox.close()
    assert "swordfish" not in said
    assert base64.b64encode(b"\0holds\0swordfish").decode() not in said


def test_a_login_that_cannot_be_checked_just_now_is_later(
    sink_of: Callable[..., SmtpSink], certificates: Certificates
) -> None:
    sink = sink_of(users={"holds": "right"})
    sink.script["auth"] = [Answer("454 4.7.0 the password book is being read")]
    outbox = SmtpOutbox(settings_for(sink, certificates, user="holds", password="right"))
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.LATER
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.SENT
    outbox.close()


def test_a_server_without_any_login_says_so(smtp_sink: SmtpSink, certificates: Certificates) -> None:
    smtp_sink.hidden = ("AUTH",)
    with pytest.raises(LoginRefused, match="AUTH"):
        SmtpOutbox(settings_for(smtp_sink, certificates, user="holds", password="x")).send(SENDER, COACH, RAW)


def test_a_token_is_asked_for_at_each_login(sink_of: Callable[..., SmtpSink], certificates: Certificates) -> None:
    sink = sink_of(users={"holds@firm.example": "fresh"})
    tokens = iter(["stale", "fresh"])
    settings = settings_for(sink, certificates, user="holds@firm.example", token=lambda: next(tokens))
    outbox = SmtpOutbox(settings)
    with pytest.raises(LoginRefused, match="check the user name and the token"):
        outbox.send(SENDER, COACH, RAW)
    assert outbox.send(SENDER, COACH, RAW).phase is Phase.SENT
    outbox.close()


def test_an_address_beyond_ascii_needs_a_server_that_takes_it(
    sink_of: Callable[..., SmtpSink], smtp_sink: SmtpSink, outbox: SmtpOutbox, certificates: Certificates
) -> None:
    assert outbox.send(SENDER, "jörg@coach.example", RAW).phase is Phase.SENT
    assert smtp_sink.accepted[0].recipients == ("jörg@coach.example",)
    assert "SMTPUTF8" in smtp_sink.accepted[0].options
    other = SmtpOutbox(settings_for(sink_of(smtputf8=False), certificates))
    delivery = other.send(SENDER, "jörg@coach.example", RAW)
    assert (delivery.phase, "SMTPUTF8" in delivery.said) == (Phase.REFUSED, True)
    assert other.send(SENDER, COACH, RAW).phase is Phase.SENT
    other.close()


def test_an_8bit_message_needs_a_server_that_takes_it(smtp_sink: SmtpSink, outbox: SmtpOutbox) -> None:
    raw = RAW + "Schöne Grüße\r\n".encode()
    assert outbox.send(SENDER, COACH, raw).phase is Phase.SENT
    assert smtp_sink.accepted[0].raw == raw
    assert "BODY=8BITMIME" in smtp_sink.accepted[0].options
    outbox.close()
    smtp_sink.hidden = ("8BITMIME",)
    delivery = outbox.send(SENDER, COACH, raw)
    assert (delivery.phase, "8BITMIME" in delivery.said) == (Phase.REFUSED, True)


def test_a_message_above_the_servers_limit_is_not_even_tried(
    sink_of: Callable[..., SmtpSink], certificates: Certificates
) -> None:
    sink = sink_of(largest=1000)
    outbox = SmtpOutbox(settings_for(sink, certificates))
    delivery = outbox.send(SENDER, COACH, RAW * 20)
    assert (delivery.phase, "above 1000 bytes" in delivery.said) == (Phase.REFUSED, True)
    assert "mail" not in sink.phases
    outbox.close()


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nobody",
        "a@b@c.example",
        "a b@c.example",
        "a@c.example>\r\nRCPT TO:<eve@evil.example",
        "a@c.example, eve@evil.example",
        "<a@c.example>",
        '"a b"@c.example',
        "a@" + "c" * 300,
    ],
)
def test_what_is_no_plain_address_is_refused_before_it_reaches_the_server(
    smtp_sink: SmtpSink, outbox: SmtpOutbox, address: str
) -> None:
    assert outbox.send(SENDER, address, RAW).phase is Phase.REFUSED
    assert outbox.send(address or "x", COACH, RAW).phase is Phase.REFUSED
    assert smtp_sink.connections == 0


@pytest.mark.parametrize("host", ["", "smtp..firm.example", "smtp.firm.invalid", "x" * 70])
def test_a_host_that_cannot_be_found_is_later(host: str) -> None:
    assert SmtpOutbox(SmtpSettings(host, connect_seconds=2)).send(SENDER, COACH, RAW).phase is Phase.LATER


def test_what_the_server_says_is_cleaned_for_terminals(smtp_sink: SmtpSink, outbox: SmtpOutbox) -> None:
    smtp_sink.script["rcpt"] = [Answer("550 go \x1b[31maway\x07 " + "x" * 600)]
    said = outbox.send(SENDER, COACH, RAW).said
    assert said.isprintable()
    assert len(said) < 400
