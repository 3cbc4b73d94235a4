"""A plain sentence → its tokens: spellings evened out, endings cut, and words that mean alike under one name.

``KINDS`` is the place to add a word that should count like others ("mothball"
like "pause"). A word stands in one kind at most.
"""

from __future__ import annotations

import re

KINDS = {
    "<month>": "january february march april june july august september october november december jan feb mar apr jun "
    "jul aug sep sept oct nov dec",
    "<day>": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat "
    "mondays tuesdays wednesdays thursdays fridays",
    "<season>": "spring summer fall autumn winter easter christmas xmas thanksgiving ramadan diwali semester term "
    "quarter",
    "<number>": "two three four five six seven eight nine ten eleven twelve couple few several",
    "<span>": "days weeks months years wks mos mths",
    "<one-span>": "week month year wk mo mth",
    "<until>": "until til till untill 'til thru through",
    "<coaching>": "coaching coach sessions session calls call meetings meeting appointments appointment program "
    "programme lessons coachings",
    "<stop>": "pause hold break hiatus breather freeze suspend stop halt sabbatical timeout interrupt shelve park",
    "<stopping>": "pausing stopping holding suspending freezing halting parking shelving",
    "<stopped>": "paused stopped suspended frozen halted parked shelved",
    "<maybe>": "might maybe perhaps wondering thinking considering possibly unsure tempted",
}
_KIND_OF = {word: kind for kind, words in KINDS.items() for word in words.split()}
_SPELLED = {
    "dont": "don't", "cant": "can't", "im": "i'm", "ive": "i've", "id": "i'd", "wont": "won't", "didnt": "didn't",
    "pls": "please", "plz": "please", "u": "you", "ur": "your", "tho": "though", "thx": "thanks", "gotta": "have",
    "wanna": "want", "gonna": "going", "rn": "now", "bc": "because", "cuz": "because", "abt": "about",
}  # fmt: skip
_TOKEN = re.compile(r"[a-z\u00c0-\u024f]+(?:'[a-z]+)*|\d+(?:[/.:]\d+)*|[?!,:;\"-]")
_ENDING = re.compile(r"(?:ingly|edly|ings?|ed|es|s|ly)$")
_SHORTEST_CUT = 5
_LONGEST_STEM = 7

MOST = 160
"""Tokens of one sentence that are looked at."""


def tokens(text: str) -> tuple[list[str], list[str]]:
    """The tokens of a plain sentence (``plain_words``), as they are spelled and as they are weighed."""
    spelled: list[str] = ["<s>"]
    for token in _TOKEN.findall(text)[:MOST]:
        if token[0].isdigit():
            spelled.append("<n>" if token.isdigit() else "<date>")
            continue
        word = _SPELLED.get(token, token)
        if word.endswith("n't"):
            spelled += filter(None, (word[:-3], "n't"))
        elif "'" in word:
            head, _, tail = word.partition("'")
            spelled += (head, "'" + tail)
        else:
            spelled.append(word)
    spelled.append("</s>")
    return spelled, [_KIND_OF.get(word) or _stem(word) for word in spelled]


def _stem(word: str) -> str:
    if len(word) < _SHORTEST_CUT or not word.isalpha():
        return word
    stem = _ENDING.sub("", word)
    if len(stem) < 3:
        return word
    if stem[-1] == stem[-2]:
        stem = stem[:-1]
    return stem[:_LONGEST_STEM].rstrip("e") or stem
