"""German: plain requests for a pause of coaching, doubts, refusals. The verb may stand at the end."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.tongue import Tongue
from mailhold.policy.phrases.grammar import Register, phrase

_HERE = {
    "ours": "[das|die|der|den|dem|mein|meine|meinem|meinen|unser|unsere|unseren|unserem|alle] [ganze|weiteren|kommenden] (coaching|coachings|coaching-sitzungen|coachingsitzungen|sitzungen|sessions|termine|gespräche|stunden|treffen|calls|coaching-termine|coachingtermine|programm|zusammenarbeit|coaching-gespräche)",
    "break": "(eine|einer|ne|die|diese) [kleine|kurze|längere|kleinen|kurzen] (pause|auszeit|unterbrechung|coachingpause|coaching-pause|verschnaufpause|atempause)",
    "stop": "pausieren|aussetzen|unterbrechen|ruhen lassen|auf eis legen|stilllegen|einfrieren|auf pause setzen|auf hold setzen|on hold setzen|anhalten|ruhen|pausiert|ausgesetzt|unterbrochen|auf pause stellen",
    "want": "ich möchte|ich will|ich würde gerne|ich würde gern|ich muss|ich brauche|ich bitte|ich habe mich entschieden|ich habe beschlossen|ich werde|können wir|könnten wir|können sie|könnten sie|kannst du|könntest du|kann ich|könnte ich|darf ich|lass uns|lassen sie uns|bitte|wir müssen|wir möchten|wir wollen|möchte ich|muss ich|würde ich gerne|würde ich gern|brauche ich|ist es möglich|wäre es möglich|wäre es in ordnung|bitte ich|ich hätte gerne|ich hätte gern|müssen wir|möchten wir|wir brauchen",
}

_MARKS = """
    der die das und ich nicht ist zu den mit ein eine wir sie es auf für bis dem von mir im noch auch hallo danke
    bitte liebe lieber aber wenn wie bin habe möchte kann
"""

GERMAN = Tongue(
    "de",
    "German",
    frozenset(_MARKS.split()),
    Register(
        "german asks",
        (
            phrase(
                "({want}) ... {break}",
                ("ich brauche eine pause", "ich möchte gern eine auszeit"),
                "wir machen eine pause im film",
            ),
            phrase(
                "({want}) ... ... {ours} ... ... ... ({stop})",
                ("ich möchte das coaching bis mai pausieren", "können wir die sitzungen aussetzen"),
                "ich möchte das auto parken",
            ),
            phrase(
                "(pausieren|unterbrechen|setzen|legen) (wir|sie) [bitte] {ours} [bitte] [bis|auf|aus]",
                "pausieren sie bitte mein coaching",
                "pausieren sie den film",
            ),
            phrase(
                "(setzen|legen|stellen) (sie|wir) [bitte] {ours} ... (auf pause|auf eis|on hold|auf hold|aus)",
                "legen wir das coaching auf eis",
                "legen wir los",
            ),
            phrase(
                "(setz|leg|stell|pausier|unterbrich) [bitte] {ours} ...",
                "pausier bitte mein coaching",
                "stell den wecker",
            ),
            phrase(
                "({want}) ... ... (mit|vom|von|beim|im) {ours} ... ... (aufhören|pausieren|aussetzen)",
                "ich muss mit dem coaching bis mai aussetzen",
                "ich muss mit dem bus fahren",
            ),
        ),
        _HERE,
    ),
    Register(
        "german doubts",
        (
            phrase(
                "(vielleicht|eventuell|möglicherweise|wahrscheinlich|ich überlege|überlege|ich denke darüber nach|denke ich darüber nach|bin mir nicht sicher|nicht sicher|weiß nicht|weiß noch nicht|noch nicht entschieden|könnte sein|unter umständen|evtl)",
                "vielleicht",
                "sicher",
            ),
            phrase("(falls|wenn|sofern|sollte)", "falls", "fall"),
            phrase(
                "(wie funktioniert|was passiert|wie lange|ist das eine option|was hältst du|was halten sie)",
                "wie funktioniert",
                "funktioniert",
            ),
            phrase("(ich sollte|sollten wir|sollte ich|müsste)", "ich sollte", "ich soll"),
            phrase(
                "(mein mann|meine frau|mein chef|meine chefin|mein arzt|meine ärztin) (sagt|meint|findet|will|denkt)",
                "mein mann meint",
                "mein mann",
            ),
            phrase("(letztes jahr|im letzten jahr|damals|als ich)", "letztes jahr", "nächstes jahr"),
        ),
        _HERE,
    ),
    Register(
        "german refuses",
        (
            phrase("(nicht|kein|keine|keinen|niemals|statt|anstatt|ohne)", "keine", "eine"),
            phrase(
                "(habe es mir anders überlegt|anders überlegt|vergiss|vergessen sie|doch weitermachen|lieber weitermachen|hat sich erledigt|ziehe zurück|weitermachen)",
                "hat sich erledigt",
                "erledigt",
            ),
        ),
        _HERE,
    ),
)
