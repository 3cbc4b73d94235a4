"""``is_courtesy``: an answer that only thanks or says that it was seen, and waits for nothing.

To have one more way of saying thanks understood, add its words to ``_COURTEOUS``:
a letter is a courtesy when every word of it stands there, or is a name.
"""

from __future__ import annotations

import re

from mailhold.policy.facts import Facts
from mailhold.policy.names import NO_NAME
from mailhold.policy.parties import UNSPOKEN
from mailhold.policy.plain_words import plain
from mailhold.reading.passages import DocumentState, Provenance, Submission

_MOST_WORDS = 40
_COURTEOUS = frozenset(
    """
    thanks thank thx ty tysm thankyou cheers appreciate appreciated appreciation grateful much many so very
    really lots a ton bunch million great perfect wonderful super excellent awesome brilliant fantastic amazing
    lovely nice good cool ok okay k got it that that's thats all clear understood noted received seen will do
    i'll ill i you your to for the this team everyone everybody again kind kindly best regards warmly warm
    wishes sincerely yours have day week weekend evening quick speedy reply response answer help and of we'll us
    we me my her him them know let tell hi hello hey dear is be take care both fast prompt quickly promptly
    always as soon sounds looking into update updating confirming confirmation handling processing support from
    glad happy relieved about hold holds case
    """.split()  # noqa: SIM905
)
_THANKS = re.compile(
    r"(?<!\w)(?:thank|thanks|thx|ty|tysm|thankyou|cheers|appreciated?|grateful|got it|ok|okay|will do|perfect|great|"
    r"noted|understood|received|wonderful|awesome|excellent|sounds good)(?!\w)"
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|\?")
_EARLIER = frozenset({Provenance.QUOTED, Provenance.OWN_REPLY}) | UNSPOKEN


def is_courtesy(submission: Submission, facts: Facts) -> bool:
    """Whether the sender says thanks and nothing else: no question, no date, nothing forwarded or attached.

    ``facts`` tell whose mailbox it is: what a coach quotes below counts as said before.
    """
    if any(each.state is not DocumentState.ORDINARY for each in submission.documents):
        return False
    if any(each.provenance not in _EARLIER for each in submission.passages if each.depth > 0):
        return False
    own = " ".join(each.words for each in submission.passages if each.provenance is Provenance.OWN)
    text = plain(own)
    written = list(_WORD.finditer(text))
    return bool(
        0 < len(written) <= _MOST_WORDS
        and _THANKS.search(text)
        and all(match[0] in _COURTEOUS or _is_name(own[match.start() : match.end()]) for match in written)
    )


def _is_name(word: str) -> bool:
    return word[:1].isupper() and word.lower() not in NO_NAME
