"""Names of people in free text: what a coach calls the client, and how a client signs.

Only what is written counts; nothing is guessed from the shape of an address.
To keep a word from being taken for a part of a name, add it to ``NO_NAME``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORD = r"[^\W\d_]+(?:['’\-][^\W\d_]+)*\.?"
_WORDS = re.compile(rf"{_WORD}|[^\s]")
_PARTICLES = frozenset(
    "van von de der den del della di da dos das du la le el al bin ibn ten ter zu mac mc st y".split()
)
_TITLES = frozenset("mr mrs ms miss mx dr prof professor sir madam mme m mlle herr frau señor señora sra sr".split())
NO_NAME = frozenset(
    "a about above address after afternoon again agreement all also although am an and android another any "
    "apparently apple appointment are as asap ask asked asks at attached attachment attachments away back be "
    "because been before begin begins below best between bonjour both break buongiorno but by call called calls "
    "can cancel canceled cancellation cancelled case cc ceo cfo cheers christmas ciao client clients coach "
    "coachee coaching complaint confidential confidentiality confirm confirmation contract conversation coo could "
    "cto currently date day dear december department desk do doc docs document documentation does done dr's early "
    "easter effective email end ends english enter escalation evening evidence expiration expires facebook fall "
    "fax february file filed find for form forms forward forwarded forwarding forwards freeze freezing friday "
    "from full fw fwd fyi galaxy get gmail go good got got's great greetings had hallo has have he heads hej "
    "hello her here here's hers hey hi him his hola hold holds holiday hope how however hr i i'd i'm i've if "
    "image imessage img immediately in info inline instagram into ipad iphone is it it's jan january july just "
    "kind kindly last late latest leadership leave let life link linkedin log logged mail march maternity may "
    "maybe me medical meeting message messages messenger mid mobile monday month morning my name need needs new "
    "next night no not note notes notice november now number october of off office ok okay on one ongoing only or "
    "our our's out outlook over paperwork parental paternity paus pausa pause paused pausing pdf per personal "
    "phone photo pic picture please pls policy process processed processing proof put question quick re reason "
    "received record refund regarding regards reminder reply request requested requesting requests reschedule "
    "rescheduling resume sabbatical salut samsung saturday say says scan screen screenshot screenshots see send "
    "senior sent september session sessions she should signal signed since slack sms so some sorry spring start "
    "starts status step still stop stopping subject submission summary summer sunday sure surgery sv talked team "
    "teams telegram text texted texts thank thanks that the their them then there these they this those thursday "
    "thx time to today told tomorrow tonight too tuesday two unfortunately until up update urgent us vacation "
    "verbal via voicemail vp vs want wanted wants was we web wednesday week weekend were what whatsapp when where "
    "which while who why will winter wishes with withdrawal would writes written wrote yahoo year yes yesterday "
    "yet you your zoom".split()
)
_WITHHELD = re.compile(
    r"(?<!\w)(?:removed|redacted|withheld|blanked|blacked|deleted|hidden|anonymi[sz]ed|anonymous|undisclosed|unknown|"
    r"censored|omitted|suppressed|name|address|sender|e-?mail|client|x{3,})(?!\w)|[█▇■*_]{3,}",
    re.IGNORECASE,
)
"""What stands where somebody took a name out."""
_CREDENTIALS = re.compile(r",? \b(?:ph\.?d|md|m\.d|mba|esq|jr|cpa|pmp|pcc|mcc|acc|rn|dds)\.?$", re.IGNORECASE)
_MOST_WORDS = 5
_CLAIMS = frozenset(
    "asked asks wants wanted would requested requests needs needed called texted messaged wrote emailed told said has "
    "is was will decided asking wishes left rang phoned sent says and".split()
)
_LEADS = frozenset("for from client client: with by of named about re: - – to on coachee".split())


def is_name(words: str) -> bool:
    """Whether a display name is a person's name, not an address, a blank, or a note that the name was taken out."""
    if "@" in words or _WITHHELD.search(words):
        return False
    return any(letter.isalpha() for letter in words)


def tidy(name: str) -> str:
    """Return a display name as people write it: no quotes or titles, "Roe, Dana" turned round, not all in one case."""
    name = " ".join(re.sub(r"\([^()]*\)", " ", name).strip().strip("'\"<>").split())
    name = _CREDENTIALS.sub("", name)
    while name.partition(" ")[0].lower().rstrip(".") in _TITLES and " " in name:
        name = name.partition(" ")[2]
    last, comma, first = name.partition(", ")
    if comma and first and "," not in first and len(first.split()) <= 3 and len(last.split()) <= 3:
        name = f"{first} {last}"
    if name.islower() or (name.isupper() and len(name) > 3):
        name = " ".join(part if part in _PARTICLES else _capital(part) for part in name.lower().split())
    return name


def _capital(word: str) -> str:
    return "-".join(piece[:1].upper() + piece[1:] for piece in word.split("-"))


def full_names(text: str) -> Iterator[tuple[int, str]]:
    """Give the names of two to five words in ``text``, each with a score of how surely it is the client's."""
    words = [found[0] for found in _WORDS.finditer(text)]
    i = 0
    while i < len(words):
        j = _reach(words, i)
        if j > i:
            name = " ".join(words[i:j]).rstrip(".")
            before = words[i - 1].lower() if i else ""
            after = words[j].lower() if j < len(words) else ""
            if before == ":" and i > 1:
                before = words[i - 2].lower()
            yield 1 + 2 * (after in _CLAIMS or after in ("'", "’", ",")) + 2 * (before in _LEADS), _owned(name)
            i = j
        else:
            i += 1


def _owned(name: str) -> str:
    return re.sub(r"['’]s$", "", name)


def _reach(words: list[str], i: int) -> int:
    """Return one past the last word of the name that begins at ``i``; ``i`` itself where none begins."""
    if not _is_part(words[i]):
        return i
    j, parts = i + 1, 1
    while j < len(words) and j - i < _MOST_WORDS and not words[j - 1].endswith(("'s", "’s")):
        if _is_part(words[j]) and not (words[j - 1].endswith(".") and len(words[j - 1]) > 3):
            parts += 1
            j += 1
        elif words[j].lower() in _PARTICLES and j + 1 < len(words) and _is_part_or_particle(words[j + 1]):
            j += 1
        else:
            break
    return j if parts >= 2 else i


def _is_part_or_particle(word: str) -> bool:
    return _is_part(word) or word.lower() in _PARTICLES


def _is_part(word: str) -> bool:
    if not word[0].isalpha() or not word[0].isupper():
        return False
    plain = re.sub(r"['’]s$", "", word.rstrip(".").lower())
    return plain not in NO_NAME and plain not in _TITLES


def lower_case_name(subject: str) -> str:
    """Read a name from a subject such as "dana roe hold", written without capitals; "" if there is none."""
    words = [word for word in re.findall(_WORD, subject) if word.lower().rstrip(".") not in NO_NAME]
    if len(words) in (2, 3) and subject.islower() and all(len(word) > 1 for word in words):
        return tidy(" ".join(words))
    return ""


def is_short(name: str) -> bool:
    """Whether a name is a single word, or a first name with an initial ("Dana R.")."""
    words = name.split()
    return len(words) < 2 or (len(words) == 2 and len(words[1].rstrip(".")) == 1)


def is_signature(line: str) -> bool:
    """Whether a line is nothing but one name, of one to four words ("Roz", "Dana van der Roe")."""
    words = line.split()
    named = [word for word in words if word.lower() not in _PARTICLES]
    return 1 <= len(named) <= len(words) <= _MOST_WORDS - 1 and all(_is_part(word) and len(word) > 2 for word in named)


def fuller(name: str, others: Iterator[tuple[int, str]]) -> str:
    """Return the longer name among ``others`` that the short ``name`` begins, else ``name`` as it is."""
    begins = name.lower().rstrip(".")
    begins = begins if " " in begins else begins + " "
    return next((other for _, other in others if other.lower().startswith(begins) and len(other) > len(begins)), name)
