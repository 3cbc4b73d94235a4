"""Forwards in every language, in the forms of four families of clients, as they are and as programs mutate them."""

from __future__ import annotations

import pytest

from benchmarks.forwards import MUTATIONS
from mailhold.reading.layers import from_text
from mailhold.reading.passages import Address, Letter, Provenance

from .forward_texts import AUTHOR, FORMS, LOCALES, SENT, Locale

COACH = Letter(Address("Dana Whitlow", "dana.whitlow@coaches.example"), (Address("", "holds@coaches.example"),))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("locale", LOCALES, ids=[locale.code for locale in LOCALES])
def test_the_forwarded_letter_has_its_author_date_and_words(locale: Locale, form: str) -> None:
    body = f"Please log this one.\n\n{FORMS[form](locale)}"
    found = {mutation: _forwarded(mutate(body)) for mutation, mutate in MUTATIONS.items()}
    assert found == {mutation: [(Address(*AUTHOR), SENT, locale.words)] for mutation in MUTATIONS}


def _forwarded(body: str) -> list[tuple[Address | None, str | None, str]]:
    spoken = [each for each in from_text(body, COACH).passages if each.provenance is Provenance.FORWARDED]
    return [(each.author, each.letter.sent_at and each.letter.sent_at.isoformat(), each.words) for each in spoken]
