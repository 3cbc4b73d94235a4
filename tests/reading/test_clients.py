"""Every mail client of the set, HTML and plain: who wrote which words, and when."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mailhold.reading.layers import Layers, from_alternatives, from_html, from_text
from mailhold.reading.passages import Address, Letter, Provenance

from .clients import COACH, MESSAGES, Message

Read = Callable[[Message, Letter], Layers]
READERS: dict[str, Read] = {
    "html": lambda message, letter: from_html(message.html, letter),
    "text": lambda message, letter: from_text(message.text, letter),
    "alternatives": lambda message, letter: from_alternatives(message.text, message.html, letter),
}


def _folded(words: str) -> str:
    return " ".join(words.split())


def test_the_set_is_large_enough() -> None:
    assert len(MESSAGES) >= 60
    assert len({message.client for message in MESSAGES}) >= 30


@pytest.mark.parametrize("way", READERS)
@pytest.mark.parametrize("message", MESSAGES, ids=[f"{number}-{m.client}" for number, m in enumerate(MESSAGES)])
def test_each_layer_has_its_author_date_and_words(message: Message, way: str) -> None:
    letter = Letter(Address(*COACH), (Address(*message.to),))
    layers = READERS[way](message, letter)
    own = [p for p in layers.passages if p.provenance is Provenance.OWN]
    assert [_folded(p.words) for p in own] == [message.own]
    assert layers.defects == ()
    for depth, told in enumerate(message.layers, 1):
        found = [p for p in layers.passages if p.depth == depth and p.provenance is not Provenance.HEADER]
        assert [p.provenance for p in found] == [told.provenance]
        assert found[0].author == Address(told.name, told.email)
        assert found[0].letter.sent_at is not None
        assert found[0].letter.sent_at.isoformat() == told.sent_at
        assert _folded(found[0].words) == _folded(told.words)
