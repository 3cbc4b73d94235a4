"""Bytes to text, whatever the label says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailhold.reading.charsets import decoded


@pytest.mark.parametrize(
    ("data", "charset", "text", "doubt"),
    [
        ("café".encode(), "utf-8", "café", False),
        (b"caf\xe9 \x93so\x94", "iso-8859-1", "café “so”", False),
        (b"caf\xe9", "us-ascii", "café", False),
        ("café".encode(), "iso-8859-1", "café", True),
        (b"caf\xe9", "utf-8", "café", True),
        ("日本".encode("cp932"), "shift_jis", "日本", False),
        ("中國€".encode("gb18030"), "gb2312", "中國€", False),
        ("日本".encode("iso-2022-jp"), "iso-2022-jp", "日本", False),
        ("안녕".encode("cp949"), "ks_c_5601-1987", "안녕", False),
        (b"hello", "x-no-such-thing", "hello", False),
        ("café".encode(), "x-no-such-thing", "café", True),
        ("a£b".encode("utf-7"), "unicode-1-1-utf-7", "a£b", False),
        (b"a\x00b", "utf-8", "ab", False),
        (b"caf\xc3\xa9 \xff", "utf-8", "café \N{REPLACEMENT CHARACTER}", True),
        (b"x\\u0041", "unicode_escape", "x\\u0041", False),
    ],
)
def test_text_is_decoded_and_a_guess_is_named(data, charset, text, doubt):
    found, problem = decoded(data, charset)
    assert found == text
    assert bool(problem) is doubt


@given(
    st.binary(max_size=200), st.sampled_from(["utf-8", "gb2312", "utf-7", "utf-16", "hz", "idna", "rot13", "", "\x00"])
)
def test_whatever_comes_out_can_be_stored(data, charset):
    text, _ = decoded(data, charset)
    assert "\x00" not in text
    text.encode("utf-8")
