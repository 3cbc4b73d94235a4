"""Dates in words that nobody would write: nothing breaks, and nothing takes long."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailhold.policy.dates import vocabulary
from mailhold.policy.parties import Role
from mailhold.policy.spoken_dates import spoken_dates

PIECES = (
    *sorted(vocabulary.MONTHS)[:40],
    *sorted(vocabulary.WEEKDAYS)[:20],
    *sorted(vocabulary.PERIODS),
    *vocabulary.DAYS_AWAY,
    *vocabulary.NUMBERS,
    *vocabulary.ORDINALS,
    *("last", "this", "next", "past", "the", "of", "ago", "in", "early", "mid", "end", "and", "or", "to", "until"),
    *("from", "-", "/", ".", ",", "(", ")", "'s", ":", "3", "17", "31", "2026", "99", "0", "00", "3/5", "2026-03-05"),
    *("²", "٣", "½", "th", "st", "you", "asked", "hold", "call", "after", "\n", "\n\n"),
)

SPOKEN = st.lists(st.sampled_from(PIECES), max_size=30).flatmap(
    lambda pieces: st.lists(st.sampled_from(["", " "]), min_size=len(pieces), max_size=len(pieces)).map(
        lambda gaps: "".join(piece + gap for piece, gap in zip(pieces, gaps, strict=True))
    )
)


@given(words=SPOKEN | st.text(max_size=200), sent_on=st.dates(), day_first=st.booleans())
def test_any_words_give_dates_cut_from_them_with_a_day_or_a_reason_for_none(
    words: str, sent_on: date, day_first: bool
) -> None:
    behind = 0
    for dated in spoken_dates(words, sent_on, day_first, Role.COACH):
        assert dated.words == words[dated.start : dated.end]
        assert dated.start >= behind
        assert (dated.day is None) == bool(dated.why_unclear)
        behind = dated.end


@pytest.mark.parametrize(
    "piece",
    [
        "on Tuesday ",
        "1",
        "3/5 ",
        "March 3 to 5, ",
        "\n",
        " ",
        "until the ",
        "ago ",
        "Date of: ",
        "you asked ",
        "1.",
        "-",
        "'s",
    ],
)
def test_a_hundred_thousand_characters_of_one_piece_take_no_time(piece: str) -> None:
    words = piece * (100_000 // len(piece))
    began = time.process_time()
    spoken_dates(words, date(2026, 3, 12), False, Role.COACH)
    assert time.process_time() - began < 0.25  # a quarter of a second, ten times what it takes


def test_dates_beyond_the_bounds_are_left_alone() -> None:
    assert len(spoken_dates("on March 3, " * 500, date(2026, 3, 12), False, Role.COACH)) == 100
    assert spoken_dates("x" * 20_000 + " on March 3", date(2026, 3, 12), False, Role.COACH) == ()
