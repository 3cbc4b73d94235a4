"""How well and how fast screenshots are read: drawn chats in eight looks, each with three conversations and a group.

    python benchmarks/screenshots.py

Prints for each look: character accuracy (1 - edit distance / length of all that
was said), bubbles on the right side, names read; then time and memory of the child process
and the memory of this one before and after. Needs the font DejaVu Sans.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from difflib import SequenceMatcher
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from mailhold.reading.limits import Limits
from mailhold.reading.screenshots.bubbles import Side, read_chat
from mailhold.reading.screenshots.screen import Seen, see

CHATS = (
    (
        "Bo Lindqvist",
        [
            ("day", "Tue 3 March at 20:47"),
            ("left", "Hey Mira, quick one"),
            ("left", "The move is taking everything I have. Could we stop our sessions until the boxes are gone?"),
            ("right", "Of course! Take the time you need and tell me when you are back."),
            ("left", "thank you"),
            ("right", "Anytime"),
        ],
    ),
    (
        "Zoë Okonkwo-Byrne",
        [
            ("day", "Yesterday 9:02 AM"),
            ("right", "Morning Zoë, are we on for 14:30?"),
            ("left", "No."),
            ("left", "It's my knee - surgery on 12/5. I won't be able to sit for an hour, so no calls for six weeks"),
            ("day", "Today 7:55 AM"),
            ("right", "Ouch, I'm sorry! How did it go?"),
            ("left", "Fine & sore :-)"),
            ("right", "Ok"),
        ],
    ),
    (
        "+1 (555) 010-4477",
        [
            ("left", "This is Anouk, new number. Budget is frozen till Q3 ($0 for anything!)"),
            ("right", "Hi Anouk, got it"),
            ("left", "So I have to step back from the sessions for now; 100% not your fault"),
            ("right", "No worries at all. Shall I cancel Thursday's slot as well, or would you like to keep that one?"),
            ("left", "Cancel pls"),
            ("left", "ttyl"),
        ],
    ),
    (
        "Harbour team",
        [
            ("left Bo Lindqvist", "I need a rest from coaching until the harvest is in"),
            ("left Ann", "I do not, see you on Thursday"),
            ("left", "Same place as always?"),
            ("right", "Noted, both of you. Yes, same place."),
            ("left Bo Lindqvist", "Thank you"),
        ],
    ),
)
GROUPS = frozenset({3})  # those of CHATS with several people at the left
ACCURACY = 0.98
Bubbles = list[tuple[str, str]]


def main() -> int:
    """Print the table; exit code 1 where characters, sides or names fall below the floor."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, __file__, folder], check=True)  # draws with Pillow, which is not to be here
        cases = [(path, path.read_bytes()) for path in sorted(Path(folder).iterdir())]
    before = _resident()
    start = time.monotonic()
    seen = see([file for _, file in cases], Limits(pictures=100))
    wall = time.monotonic() - start
    child = resource.getrusage(resource.RUSAGE_CHILDREN)
    scores: dict[str, list[tuple[float, float, bool]]] = {}
    for (path, _), result in zip(cases, seen, strict=True):
        look, number, cropped = path.stem.split(",")
        name, bubbles = CHATS[int(number)]
        scores.setdefault(look, []).append(
            _score("" if cropped == "cropped" or int(number) in GROUPS else name, bubbles, result)
        )
    for look, rows in scores.items():
        characters, sides = (statistics.mean(row[column] for row in rows) for column in (0, 1))
        names = sum(row[2] for row in rows)
        print(f"{look:20}characters {characters:7.2%}  sides {sides:7.2%}  names {names}/{len(rows)}")
    every = [row for rows in scores.values() for row in rows]
    worst, sides = min(row[0] for row in every), min(row[1] for row in every)
    print(f"{len(every)} screens: characters {statistics.mean(row[0] for row in every):.2%}, the worst {worst:.2%}")
    spent = (child.ru_utime + child.ru_stime) / len(every)
    print(f"time for each {wall / len(every):.2f} s (processor {spent:.2f} s)")
    print(f"the child process {child.ru_maxrss // 1024} MiB; this one {before} MiB before, {_resident()} MiB after")
    return int(worst < ACCURACY or sides < 1 or not all(row[2] for row in every))


def draw(folder: Path) -> None:
    """Write all screens into ``folder``; the file's name says what it shows."""
    from tests.reading.drawing import LOOKS, Screen  # noqa: PLC0415

    for look in LOOKS:
        for number, ((name, bubbles), kind) in enumerate(zip(CHATS, ("PNG", "JPEG", "PNG", "PNG"), strict=True)):
            cropped = number == 2 and not look.side_list
            members = "Bo, Ann, You" if number in GROUPS else ""
            blur = 1.0 if kind == "JPEG" else 0.0
            screen = Screen(look, name, bubbles, cropped=cropped, blur=blur, members=members)
            path = folder / f"{look.name},{number},{'cropped' if cropped else 'whole'}.{kind.lower()}"
            path.write_bytes(screen.file(kind))


def _score(name: str, bubbles: Bubbles, seen: Seen) -> tuple[float, float, bool]:
    """Share of characters right, share of bubbles on the right side, and whether the name is right."""
    chat = read_chat(seen.pages[0]) if seen.pages else None
    if chat is None:
        return 0.0, 0.0, False
    said = [(side, words) for side, words in bubbles if side != "day"]
    expected = " ".join(words for _, words in said)
    found = " ".join(turn.words.replace("\n", " ") for turn in chat.turns)
    right = 0
    for side, words in said:
        wanted = Side.OWNER if side == "right" else Side.CONTACT
        whole = "".join(turn.words for turn in chat.turns if turn.side is wanted).replace("\n", " ")
        match = SequenceMatcher(None, whole, words, autojunk=False).find_longest_match()
        right += match.size >= 0.5 * len(words)
    over = [name for name in (side.partition(" ")[2] for side, _ in said) if name]
    named = chat.contact == name and [turn.name for turn in chat.turns if turn.name] == over
    return 1 - _distance(expected, found) / len(expected), right / len(said), named


def _distance(one: str, other: str) -> int:
    """Levenshtein's."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        last, row[0] = row[0], number
        for column, sign in enumerate(other, 1):
            last, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, last + (letter != sign))
    return row[-1]


def _resident() -> int:
    """Memory of this process now, in MiB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() // 2**20


if __name__ == "__main__":
    if len(sys.argv) > 1:
        draw(Path(sys.argv[1]))
    else:
        sys.exit(main())
