"""A coach's confirmation to the client in another language: read where it is plain, else left to a person."""

from __future__ import annotations

from datetime import date

import pytest

from mailhold.policy import judge
from mailhold.policy.decision import Decision
from mailhold.policy.reasons import Channel, Outcome, Reason
from mailhold.reading.passages import Letter, Passage, Provenance, Submission

from .foreign_letters import CLIENT, COACH, FACTS, HOLDS, SENT


def confirmed(words: str) -> Decision:
    """The decision on a letter from the coach to the client, with the holds mailbox in CC, sent on a Wednesday."""
    letter = Letter(COACH, (CLIENT,), (HOLDS,), "Coaching", "", SENT)
    return judge(Submission(letter, (COACH,), SENT, passages=(Passage(Provenance.OWN, 0, 0, letter, words),)), FACTS)


PLAIN = {
    "Hola Otto, el 2 de marzo, en nuestra llamada, me pediste poner tu coaching en pausa hasta el 15 de junio. Te lo "
    "confirmo por escrito. La fecha de fin de tu contrato sigue igual.": (date(2026, 3, 2), date(2026, 6, 15)),
    "Estimado Otto: ayer me pidió suspender sus sesiones durante dos meses. Queda confirmado. Un saludo, Ines": (
        date(2026, 3, 3),
        None,
    ),
    "Bonjour Otto, lors de notre appel du 2 mars, vous m'avez demandé de suspendre vos séances à partir du 16 mars. "
    "Je vous le confirme.": (date(2026, 3, 2), None),
    "Lieber Otto, am 2. März hast du mich am Telefon um eine Pause gebeten, und zwar bis zum 15. Juni. Das bestätige "
    "ich dir hiermit gern.": (date(2026, 3, 2), date(2026, 6, 15)),
    "Sehr geehrter Herr Brand, gestern haben Sie mir gesagt, dass Sie Ihr Coaching für zwei Monate aussetzen möchten. "
    "Hiermit bestätige ich das.": (date(2026, 3, 3), None),
    "Olá Otto, ontem na nossa chamada você me pediu para pausar o seu coaching até 15 de junho. Fica confirmado.": (
        date(2026, 3, 3),
        date(2026, 6, 15),
    ),
    "Ciao Otto, il 2 marzo al telefono mi hai chiesto di sospendere le tue sessioni fino al 15 giugno. Te lo confermo "
    "qui.": (date(2026, 3, 2), date(2026, 6, 15)),
}


@pytest.mark.parametrize("words", PLAIN)
def test_a_plain_confirmation_is_proof(words: str) -> None:
    asked_on, until = PLAIN[words]
    decision = confirmed(words)
    assert (decision.outcome, decision.channel) == (Outcome.PROCESSED, Channel.VERBAL_CONFIRMATION)
    assert decision.verbal_request_date == asked_on
    assert decision.hold_end == until


@pytest.mark.parametrize(
    "words",
    [
        "Hola Otto, como hablamos, en nuestra llamada me pediste pausar tu coaching hasta junio. Queda confirmado.",
        "Lieber Otto, du hast mich gebeten, dein Coaching für acht Wochen zu pausieren. Das bestätige ich dir gern.",
        "Ciao Otto, mi hai chiesto di mettere in pausa il tuo coaching per due mesi. Te lo confermo volentieri.",
    ],
)
def test_a_confirmation_without_the_day_lacks_it(words: str) -> None:
    assert confirmed(words).reason is Reason.VERBAL_DATE_MISSING


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Hola Otto, como acordamos, tu coaching queda en pausa desde mañana. Un abrazo, Ines", "Spanish"),
        ("Lieber Otto, ich halte eine Pause vom Coaching gerade für das Beste für dich. Liebe Grüße, Ines", "German"),
        ("Bonjour Otto, vous ne m'avez pas demandé de suspendre vos séances, mais je le propose.", "French"),
        ("Olá Otto, sobre a pausa do coaching falamos na próxima semana. Um abraço da Ines", "Portuguese"),
        ("Ciao Otto, della pausa dal coaching parliamo con calma la prossima settimana. Un saluto", "Italian"),
        ("Hei Otto, sovimme eilen puhelimessa, että valmennuksesi on tauolla kesäkuun loppuun asti.", "Finnish"),
    ],
)
def test_what_is_not_plain_is_left_to_a_person_who_is_told_the_language(words: str, language: str) -> None:
    decision = confirmed(words)
    assert decision.outcome is Outcome.FOR_OPS
    assert language in decision.why


def test_a_letter_to_the_client_about_something_else_confirms_nothing() -> None:
    decision = confirmed("Hola Otto, nos vemos el martes a las diez como siempre. Trae el informe, por favor.")
    assert decision.outcome is Outcome.FOR_OPS
    assert "not about a hold" in decision.why
