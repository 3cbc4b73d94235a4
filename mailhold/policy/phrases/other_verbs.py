"""Verbs that, with coaching as their object, do not stop it: moving, pacing, keeping, speaking, paying, using.

``OPEN`` in ``absences.py`` takes any other verb for a stop where it is asked for with a length. Also here: the
words before an object that are no verbs at all.
"""

from __future__ import annotations

from mailhold.policy.phrases.frames import SMALL_WORDS

_MOVED = """
    move moving shift reschedule rescheduling change changing switch swap shorten lengthen space spacing reduce reducing
    lower trim spread stagger alternate adjust tweak rearrange rebook rotate bring advance split halve double increase
    decrease slow thin stretch extend extending prolong lighten limit restrict cap scale adapt alter modify vary tune
    realign transfer convert turn squeeze fit compress condense shuffle juggle replace substitute set fix confirm
    postpone push skip miss
"""
_KEPT = """
    keep keeping continue continuing have having hold do doing use using start starting begin beginning join resume
    restart renew retain maintain preserve protect save carry attend attending make finish finishing complete
    completing finalize run try repeat add adding fill pick enjoy love like value appreciate need want prefer miss
    expect get getting receive take taking give giving offer follow support improve strengthen build focus deepen
    invest record share spend organise organize host lead conduct manage handle run test trial sample stick commit
    devote dedicate reserve secure guarantee block
"""
_SPOKEN = """
    discuss discussing talk mention describe explain review plan planning evaluate assess consider rate praise recommend
    thank remember recall forget note remark see hear read know understand think feel believe call ask tell answer
    write say email mail send sending forward print show compare combine link connect attach mean find check
    track log document summarise summarize list count tally clarify address raise open prepare preparing view watch
    experience regard respect honour honor
"""
_PAID = """
    pay paying book booking buy purchase order fund finance budget expense invoice bill claim cover charge credit refund
    reimburse owe afford approve sign schedule scheduling sponsor price cost waste lose
"""
_NO_VERB = """
    about above across after against along amid among around as at before behind below beneath beside besides between
    beyond by despite down during except for from in inside into like near of off on onto out over past per regarding
    round since than through throughout till to toward towards under until up upon via with within without but and or
    nor so yet if when while because although though unless whether where which who whom whose that this these those
    is are was were be been being am has had did does not no every each some any all both more most few much many
    first last next previous other another same such own only even also just very too my our your his her their its
    the a an i we you he she they it me us him them one two three four five six seven eight nine ten twelve
    weekly monthly biweekly regular executive leadership career life business phone video zoom team group
    january february march april may june july august september october november december today tomorrow
    monday tuesday wednesday thursday friday our' bad good great new old last' hour' fewer less
"""

OTHER_VERBS = frozenset(f"{_MOVED} {_KEPT} {_SPOKEN} {_PAID} {_NO_VERB}".split()) | SMALL_WORDS
