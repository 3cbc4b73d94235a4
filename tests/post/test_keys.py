"""Keys of signed originals are looked up only where the settings say so; a DNS server of our own answers here."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import dns.message
import dns.resolver
import dns.rrset
import pytest

from mailhold.post.keys import text_record


@pytest.fixture
def name_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """A name server on loopback that knows the records put into the dictionary."""
    records: dict[str, str] = {}
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                asked, place = server.recvfrom(4096)
            except OSError:
                return
            if not asked:
                return
            query = dns.message.from_wire(asked)
            answer = dns.message.make_response(query)
            name = query.question[0].name
            if text := records.get(name.to_text(omit_final_dot=True)):
                answer.answer.append(dns.rrset.from_text(name, 60, "IN", "TXT", text))
            server.sendto(answer.to_wire(), place)

    thread = threading.Thread(target=serve)
    thread.start()
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers = ["127.0.0.1"]
    resolver.port = server.getsockname()[1]
    monkeypatch.setattr(dns.resolver, "default_resolver", resolver)
    yield records
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
        last.sendto(b"", server.getsockname())
    thread.join(5)
    server.close()


def test_a_record_in_several_strings_is_one_text(name_server: dict[str, str]) -> None:
    name_server["may._domainkey.client.example"] = '"v=DKIM1; " "p=abc"'
    assert text_record("may._domainkey.client.example") == "v=DKIM1; p=abc"


def test_a_domain_without_a_key_gives_nothing(name_server: dict[str, str]) -> None:
    assert text_record("may._domainkey.other.example") == ""


def test_a_name_that_cannot_be_asked_for_gives_nothing(name_server: dict[str, str]) -> None:
    assert text_record("x" * 300 + ".example") == ""
