"""German: what makes a request none or less: doubts, refusals, the end for good, demands on the contract."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.german.words import HERE
from mailhold.policy.phrases.grammar import Register, phrase

UNSURE = Register(
    "german doubts",
    (
        phrase("(denke|denk|dachte) ... ... ... (an|über)", "ich denke öfter an eine pause", "ich denke schon"),
        phrase(
            "(vielleicht|eventuell|möglicherweise|wahrscheinlich|vermutlich|womöglich|ich überlege|überlege|überlege ich|denke darüber nach|darüber nach|spiele mit dem gedanken|mit dem gedanken|nicht sicher|unsicher|weiß nicht|weiß noch nicht|noch nicht entschieden|könnte sein|kann sein dass|unter umständen|evtl|ich frage mich|am überlegen|hergerissen|zwiegespalten|hadere|schwanke)",
            "vielleicht",
            "sicher",
        ),
        phrase(
            "(wie (funktioniert|läuft|funktionieren)|was (passiert|passierte|würde passieren)|wie lange kann|eine option|was hältst du|was halten sie|was meinst du|was meinen sie|wäre das sinnvoll|wäre es sinnvoll)",
            "wie funktioniert",
            "funktioniert",
        ),
        phrase(
            "(ich sollte|sollten wir|sollte ich|wir sollten|müsste|müssten|soll ich|sollen wir)",
            "ich sollte",
            "das soll",
        ),
        phrase(
            "(mein mann|meine frau|mein chef|meine chefin|mein arzt|meine ärztin|mein partner|meine partnerin|meine mutter) [mir] (sagt|meint|findet|will|denkt|rät|empfiehlt|besteht)",
            "mein mann meint",
            "mein mann",
        ),
        phrase("(letztes jahr|im letzten jahr|vor einem jahr|damals|als ich)", "letztes jahr", "nächstes jahr"),
    ),
    HERE,
)

CONDITIONS = Register(
    "german conditions",
    (
        phrase(
            "(falls|sofern|sollte (das|es|mein|meine|sich|der|die)|für den fall|im falle|hängt davon ab|je nachdem|kommt darauf an)",
            "falls",
            "fall",
        ),
        phrase("^wenn", "wenn es so weitergeht", "wie"),
    ),
    HERE,
)

COURTESIES = Register(
    "german courtesies",
    (
        phrase(
            "(ordnung|recht|okay|ok|möglich|denkbar|einverstanden) wenn (wir|ich|sie|du)",
            "in ordnung wenn wir",
            "und wenn wir",
        ),
        phrase("(wäre|fände|freuen|dankbar) ... wenn (wir|sie|du|ich)", "es wäre schön wenn wir", "wenn wir"),
        phrase(
            "(wenn|falls|sofern) (möglich|es geht|das geht|das für dich passt|das für sie passt|es ihnen recht ist|es dir recht ist|es dir passt|es ihnen passt|das okay ist|das in ordnung ist|alles gut geht|es recht ist)",
            "wenn möglich",
            "wenn es regnet",
        ),
        phrase(
            "wenn ... ... (wieder|vorbei|überstanden|fertig|zurück|ruhiger|besser|geschafft|abgeschlossen|durch)",
            "wenn der umzug vorbei ist",
            "wenn es regnet",
        ),
    ),
    HERE,
)

REFUSES = Register(
    "german refuses",
    (
        phrase(
            "(nicht|niemals|statt|anstatt) [mehr|länger|zu|schon|wieder|das|coaching] ({inf}|zu pausieren|zu unterbrechen|unterbrochen werden|pausiert werden)",
            "nicht pausieren",
            "nicht mehr schlafen",
        ),
        phrase(
            "(keine|keinerlei|ohne|doch keine|statt einer) [längere|weitere|echte|lange] (pause|auszeit|unterbrechung|coachingpause|coaching-pause)",
            "keine pause",
            "eine pause",
        ),
        phrase(
            "(pause|auszeit|unterbrechung|coachingpause|coaching-pause) ... (nicht in frage|nicht infrage|nicht nötig|nicht mehr nötig|nicht sinnvoll|nicht gut|nicht nehmen|nicht machen|nicht einlegen|abgesagt|absagen|gestrichen|streichen|stornieren)",
            "eine pause ist nicht nötig",
            "eine pause ist nötig",
        ),
        phrase(
            "(habe es mir anders überlegt|anders überlegt|vergiss|vergessen sie|ignoriere|ignorieren sie|(doch|lieber|normal|einfach|ohne pause) (weitermachen|weiter machen)|hat sich erledigt|hat sich inzwischen erledigt|ist hinfällig|nicht mehr nötig|nicht mehr notwendig|doch nicht)",
            "hat sich erledigt",
            "erledigt",
        ),
        phrase(
            "(ziehe|nehme|möchte) ... ... ... (pause|auszeit|unterbrechung|coachingpause|bitte|antrag|anfrage) ... ... ... (zurück|zurückziehen|zurücknehmen)",
            "ich ziehe meine bitte um eine pause zurück",
            "ich ziehe um",
        ),
    ),
    HERE,
)

QUITS = Register(
    "german quits",
    (
        phrase(
            "(kündige|kündigen|kündigung|beenden|beende|auflösen|aufzulösen) ... ... (endgültig|vertrag|coachingvertrag|coaching-vertrag|vereinbarung|fristlos|fristgerecht)",
            "ich kündige den vertrag",
            "ich kündige einen besuch an",
        ),
        phrase(
            "(vertrag|coachingvertrag|coaching-vertrag|coaching|zusammenarbeit|sitzungen) ... ... (kündigen|kündige|beenden|beende|endgültig)",
            "ich möchte das coaching endgültig beenden",
            "das coaching ist gut",
        ),
        phrase(
            "(geld zurück|rückerstattung|erstattung|zurückerstattet)", "ich will mein geld zurück", "ich bin zurück"
        ),
    ),
    HERE,
)

EXTENDS = Register(
    "german extends",
    (
        phrase(
            "({term}) ... ... ... ... (länger|zusätzlich|mehr)",
            "mein vertrag soll zwei monate länger laufen",
            "mein vertrag läuft",
        ),
        phrase(
            "({term}) (soll|sollte|müsste|muss|könnte|möge) ... ... ({freeze}|{move}|{prolong})",
            "die vertragslaufzeit soll ebenfalls ruhen",
            "die laufzeit endet",
        ),
        phrase("({prolong}) ... ... ({term}|{lost}|coaching)", "verlängere den vertrag", "verlängere den kabelsatz"),
        phrase(
            "({term}|coaching) ... ... ... ... ({prolong})",
            "den vertrag entsprechend verlängern",
            "den vertrag lesen",
        ),
        phrase(
            "({term}) ... ... ... ... ({move})",
            ("das vertragsende nach hinten verschieben", "dass die laufzeit angehalten wird"),
            "das vertragsende naht",
        ),
        phrase(
            "({term}) [auch|ebenfalls|ebenso|für diese zeit|so lange|entsprechend|während der pause] [auch|ebenfalls] ({freeze})",
            "auch den vertrag einfrieren",
            "den fisch einfrieren",
        ),
        phrase(
            "({lost}) ... ... ... ... ({add})",
            ("dass die wochen hinten angehängt werden", "die zeit nach vertragsende nachholen"),
            "die zeit vergeht",
        ),
        phrase(
            "({add}|häng|hänge|schreib) ... ... {lost} ... (an|dran|hinten|gut|ans ende|zusätzlich)",
            "hänge die wochen hinten an",
            "hänge die wäsche auf",
        ),
    ),
    HERE,
)

STAYS = Register(
    "german stays",
    (
        phrase(
            "(nicht|keine|kein|ohne|weder|nie) ... ... ({prolong}|{move}|{add}|ändert|berührt|beeinflusst|verändert)",
            "der vertrag wird nicht verlängert",
            "der vertrag wird verlängert",
        ),
        phrase(
            "({prolong}|{move}|{term}|ändert sich) ... (nicht|keine|nie|unberührt|unverändert|gleich|bestehen|gültig|läuft weiter|bleibt)",
            "der vertrag verlängert sich nicht",
            "der vertrag verlängert sich",
        ),
        phrase(
            "({term}) ... ... (bleibt|läuft) ... ... (unverändert|gleich|bestehen|weiter|wie (es|er|sie) ist|unberührt)",
            "das vertragsende bleibt wie es ist",
            "das vertragsende naht",
        ),
        phrase("(vergiss|vergessen sie|erledigt) ... ... ({prolong})", "vergiss die verlängerung", "die verlängerung"),
        phrase(
            "({prolong}) ... ... ... (erledigt|brauche ich nicht|nicht nötig|verzichte)",
            "die verlängerung hat sich erledigt",
            "die verlängerung",
        ),
    ),
    HERE,
)

ENDS = Register(
    "german contract",
    (
        phrase(
            "{lost} ... (verlor*|verlier*|ausgefallen*|entfallen*|wegfallen|verpass*|ausfallen)",
            "die sitzungen die wegfallen",
            "die sitzungen im mai",
        ),
        phrase("({term})", "der vertrag", "der beitrag"),
    ),
    HERE,
)
