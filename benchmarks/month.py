"""The digest of a seeded month: 200 cases, as people would have sent them, written to a folder as HTML and text.

python benchmarks/month.py FOLDER        then open FOLDER/digest.html, or
chromium --headless --no-sandbox --screenshot=digest.png --window-size=1000,4000 FOLDER/digest.html
"""

from __future__ import annotations

import email
import email.policy
import random
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mailhold import digest
from mailhold.daily import gather
from mailhold.digest import DigestSettings
from mailhold.policy.decision import Decision
from mailhold.policy.reasons import Outcome, Reason
from mailhold.post.mailbox import Waiting
from mailhold.reading.passages import Address, Letter, Submission
from mailhold.records.caps import Caps
from mailhold.records.values import Answered, Mail, Sending, Verdict
from tests.daemon import small_house

NOW = datetime(2026, 6, 9, 12, 5, tzinfo=UTC)
CASES = 200
FIRST = [
    "Dana",
    "Lee",
    "Imke",
    "Jorge",
    "Ana",
    "Bo",
    "Tomás",
    "Ines",
    "Piet",
    "Tove",
    "Samir",
    "Noor",
    "Élise",
    "Marek",
    "Yuki",
    "Chidi",
    "Rosa",
    "Olu",
    "Hanna",
    "Kofi",
]
LAST = [
    "Ruiz",
    "Okafor",
    "Brandt",
    "Sola",
    "Brito",
    "Li",
    "Vidal",
    "Ota",
    "Vos",
    "Berg",
    "Haddad",
    "Aziz",
    "Laurent",
    "Novak",
    "Mori",
    "Eze",
    "Blanc",
    "Ade",
    "Kiss",
    "Mensah",
]
COACHES = ("Marit Solheim", "Jonas Weil", "Ada Lind", "Priya Nair", "Sam Ortega")
NOT = tuple(each for each in Reason if each.outcome is Outcome.NOT_PROCESSED)
MORE = tuple(each for each in Reason if each.outcome is Outcome.MORE_INFORMATION_NEEDED)
WHY_OPS = ("a question about the policy, not about a hold", "the client asks for a refund", "no coach can be found")


def decision(chance: random.Random, number: int, day: date) -> Decision:
    """What was decided about one case: of a hundred, 58 processed, 19 refused, 17 asked, 6 for a person."""
    kind = chance.random()
    coach = chance.choice(COACHES)
    client = f"{FIRST[number % 20]} {LAST[(number // 20 + number * 7) % 20]}"
    known = Decision(
        Outcome.PROCESSED,
        "the client asked in writing",
        client_name=client,
        client_email=f"{client.split(maxsplit=1)[0].lower()}{number}@client.example",
        coach_name=coach,
        coach_email=f"{coach.split(maxsplit=1)[0].lower()}@firm.example",
    )
    if kind < 0.58:
        start = day + timedelta(days=chance.randint(0, 12))
        end = start + timedelta(days=chance.randint(6, 60)) if chance.random() < 0.8 else None
        return replace(
            known, hold_start=start, hold_end=end, contract_end=day + timedelta(days=chance.randint(20, 300))
        )
    if kind < 0.77:
        refused = replace(known, outcome=Outcome.NOT_PROCESSED, reasons=(chance.choice(NOT),), why="no request")
        upset = replace(refused, flags=("escalation",), why="the client is upset and wants to stop")
        return upset if chance.random() < 0.06 else refused
    if kind < 0.94:
        return replace(known, outcome=Outcome.MORE_INFORMATION_NEEDED, reasons=(chance.choice(MORE),))
    return replace(known, outcome=Outcome.FOR_OPS, why=chance.choice(WHY_OPS))


def main() -> None:
    """Fill the records of a month, and write the digest of its last day."""
    chance = random.Random(6)  # noqa: S311 (the same month each time)
    target = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        settings = DigestSettings(("ops@firm.example",), small_house.SENDER)
        house = small_house.build(Path(folder), digest=settings, clock=lambda: NOW)
        house.records.open()
        for number in range(1, CASES + 1):
            at = NOW - timedelta(minutes=int((CASES - number + chance.random()) * 33 * 24 * 60 / CASES) + 30)
            made = decision(chance, number, at.date())
            raw = small_house.letter(number, f"case {number}")
            received = house.records.receive("holds", Waiting(1, str(number), 0, at), raw, at)
            assert received is not None
            subject = f"Fwd: {chance.choice(('a break', 'pausing', 'coaching', 'summer'))}"
            letter = Letter(Address(made.coach_name, made.coach_email), subject=subject)
            told = Submission(letter, (), at, message_id=f"<{number}@firm.example>")
            mail = Mail("reply", f"<reply-{number}@firm.example>", "", made.coach_email, b"Hi\r\n")
            done = house.records.decide(
                received,
                told,
                Verdict(made),
                folder="",
                compose=lambda _key, _numbers, mail=mail: mail,
                caps=Caps(),
                now=at,
            )
            assert done.mail is not None
            house.records.claim(done.mail)
            state = Sending.FAILED if number in {187, 196} else Sending.SENT
            house.records.deliver([Answered(done.mail, state, "said", at)])
            answered = made.outcome in {Outcome.MORE_INFORMATION_NEEDED, Outcome.FOR_OPS} and chance.random() < 0.75
            if answered and number < CASES - 12:
                later, again = at + timedelta(days=1), small_house.letter(number + 1000, "more")
                second = house.records.receive("holds", Waiting(1, str(number + 1000), 0, later), again, later)
                assert second is not None
                settled = replace(made, outcome=Outcome.PROCESSED, reasons=(), hold_start=later.date(), flags=())
                house.records.decide(
                    second,
                    told,
                    Verdict(settled, done.case_number),
                    folder="",
                    compose=lambda *_: None,
                    caps=Caps(),
                    now=later,
                )
        for each in house.records.unanswered("holds", NOW - timedelta(days=9), NOW - timedelta(days=3)):
            house.records.owe_reminder(
                each,
                "holds",
                lambda it: Mail(f"reminder-{it.number}", it.key, "", it.recipient, b"Hi\r\n"),
                Caps(),
                NOW,
            )
        house.records.owe_digest("holds", date(2026, 6, 7), None, NOW - timedelta(days=2), ())
        days = digest.due(NOW, settings.at, settings.zone, house.records.last_digest())
        found = gather(house, days, NOW, digest.rows(settings))
        raw = digest.compose(replace(found, mailbox="holds@firm.example", looked_at=NOW), settings)
        house.records.close()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    for kind, name in (("html", "digest.html"), ("plain", "digest.txt")):
        body = message.get_body((kind,))
        assert body is not None
        (target / name).write_text(body.get_content(), encoding="utf-8")
    print(message["Subject"])
    print((target / "digest.txt").read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
