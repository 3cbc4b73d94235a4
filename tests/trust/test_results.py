"""Authentication-Results as servers write them, and as nobody should."""

from __future__ import annotations

import time

import pytest

from mailhold.trust.results import Result, parse


def test_a_field_with_comments_reasons_and_quotes_is_read() -> None:
    read = parse(
        'mx1.harbour.example 1; dkim=pass (2048-bit key; unprotected) header.d=harbour.example header.b="aB/c=";'
        " spf=pass (sender (nested) permitted) smtp.mailfrom=tove@harbour.example;"
        ' dmarc=pass (p=REJECT; sp="none") reason="all; well" header.from=harbour.example'
    )
    assert read is not None
    assert read.authserv_id == "mx1.harbour.example"
    assert [(each.method, each.value) for each in read.results] == [
        ("dkim", "pass"),
        ("spf", "pass"),
        ("dmarc", "pass"),
    ]
    assert read.results[0].of("header.b") == ("ab/c=",)
    assert read.results[2] == Result("dmarc", "pass", (("reason", "all; well"), ("header.from", "harbour.example")))


def test_microsofts_field_has_no_name_and_is_read() -> None:
    read = parse(
        "spf=pass (sender IP is 192.0.2.7) smtp.mailfrom=harbour.example; dkim=none (message not signed)"
        " header.d=none;dmarc=pass action=none header.from=harbour.example;compauth=pass reason=100"
    )
    assert read is not None
    assert read.authserv_id == ""
    assert [each.method for each in read.results] == ["spf", "dkim", "dmarc", "compauth"]


def test_no_results_are_none_of_them() -> None:
    assert parse("mx1.harbour.example; none") is not None
    assert parse("mx1.harbour.example; none").results == ()  # type: ignore[union-attr]


def test_a_method_version_is_read() -> None:
    read = parse("mx1.harbour.example; dmarc / 1 = pass header.from = harbour.example")
    assert read is not None
    assert read.results == (Result("dmarc", "pass", (("header.from", "harbour.example"),)),)


def test_a_semicolon_in_a_quoted_property_begins_no_result() -> None:
    read = parse('mx1.harbour.example; spf=fail smtp.mailfrom="x; dmarc=pass header.from=harbour.example"')
    assert read is not None
    assert [each.method for each in read.results] == ["spf"]


@pytest.mark.parametrize(
    "value",
    [
        "mx1.harbour.example; dmarc=pass (never closed",
        'mx1.harbour.example; dmarc=pass header.from="never closed',
        "mx1.harbour.example; dmarc=pass header.from=a.example and more words",
        'mx1.harbour.example; spf=pass smtp.mailfrom="a b"@harbour.example',
        "mx1.harbour.example; = pass",
        "mx1.harbour.example; " + "x" * 10_001,
        "mx1.harbour.example" + "; spf=pass" * 101,
    ],
)
def test_what_cannot_be_read_whole_is_not_read(value: str) -> None:
    assert parse(value) is None


@pytest.mark.parametrize(
    "value", ["(" * 9_000, "a;" + '"\\' * 4_999, "a=" * 4_999, "x; " + "a.b-" * 2_400, ";" * 9_999]
)
def test_the_worst_cases_take_no_time(value: str) -> None:
    began = time.perf_counter()
    parse(value)
    assert time.perf_counter() - began < 0.5
