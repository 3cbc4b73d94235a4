"""Which language words are in.

English is the rule and costs nothing: only words with hardly any English among
them are looked at further, first by the small words of the languages that are
read, then by a detector that knows many more.
"""

from __future__ import annotations

from mailhold.policy.phrases.foreign import FOREIGN
from mailhold.policy.phrases.foreign.tongue import Tongue
from mailhold.policy.phrases.stops import STOPS
from mailhold.policy.plain_words import plain, whole

LOOKED_AT = 2_000
"""Characters that are looked at to tell a language."""

FEWEST_WORDS = 6
"""Fewer words than this tell no language; they are read as English."""

_ENGLISH = """
    the and to of a in is i you that it for my on with be have are this not we as me at your but if so do can will
    would please from was need want until or an am our just by has been i'm i'd could let's thanks thank hi hello dear
    what there when up about all out more now get here they she he his her no yes week next time
    does did had who how which because than then them these those their let people take any some don't i'll it's that's
    pls til till hold pause break coaching coach sessions session call back good much still only really sorry going
"""
_ENGLISH_MARKS = frozenset(word.replace("'", "") for word in _ENGLISH.split())
_MARKS_AROUND = '.,;:!?¡¿()"-'
_LEAST_ENGLISH = 0.2
_PLAINLY_ENGLISH = 0.35
_LEAST_MARKS = 0.15


def is_english(words: str) -> bool:
    """Whether ``words`` are to be read as English: enough of its small words, or too little text to tell."""
    counted = _counted(words)
    english = _share(counted, _ENGLISH_MARKS)
    if english >= _PLAINLY_ENGLISH:
        return True
    tongue = _tongue(counted)
    if english >= _LEAST_ENGLISH and (tongue is None or english >= _share(counted, tongue.marks)):
        return True
    if len(counted) < FEWEST_WORDS:
        return tongue is None and all(word.isascii() for word in counted)
    return tongue is None and STOPS.says(whole(words[:LOOKED_AT]))


def foreign_tongue(words: str) -> Tongue | None:
    """The language that ``words`` are to be read in, None for English and for languages that are not read."""
    return None if is_english(words) else tongue_of(words)


def tongue_of(words: str) -> Tongue | None:
    """The language that is read and whose small words ``words`` have most of, None where they have too few."""
    return _tongue(_counted(words))


def _tongue(counted: list[str]) -> Tongue | None:
    best = max(FOREIGN, key=lambda tongue: _share(counted, tongue.marks))
    return best if _share(counted, best.marks) >= _LEAST_MARKS else None


def _counted(words: str) -> list[str]:
    raw = plain(words[:LOOKED_AT]).split()
    return [word for each in raw if (word := each.strip(_MARKS_AROUND).replace("'", "")).isalpha()]


def _share(counted: list[str], marks: frozenset[str]) -> float:
    return sum(map(marks.__contains__, counted)) / len(counted) if counted else 0.0


def language_name(words: str) -> str:
    """The name of the language of ``words`` ("Finnish")."""
    import py3langid  # type: ignore[import-untyped]  # noqa: PLC0415 - its model takes 100 MB, and hardly any mail needs it

    code, _ = py3langid.classify(" ".join(words[:LOOKED_AT].split()))
    return _NAMES.get(code, f"a language coded {code!r}")


_NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish",
    "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian",
    "fi": "Finnish", "fr": "French", "ga": "Irish", "gl": "Galician", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian",
    "hu": "Hungarian", "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese", "ko": "Korean",
    "lt": "Lithuanian", "lv": "Latvian", "mk": "Macedonian", "ms": "Malay", "mt": "Maltese", "nb": "Norwegian",
    "nl": "Dutch", "nn": "Norwegian", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish",
    "sw": "Swahili", "ta": "Tamil", "th": "Thai", "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu",
    "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
