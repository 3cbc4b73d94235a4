"""German: plain requests for a pause of coaching, doubts, refusals, demands on the contract, confirmations.

The verb may stand at the end, so the words of a phrase stand further apart than in other languages.
"""

from __future__ import annotations

from mailhold.policy.phrases.foreign.tongue import ELSEWHERE, ONCE, DateWords, Tongue
from mailhold.policy.phrases.grammar import Register, phrase

_HERE = {
    "ours": "[alle|all] [das|die|der|dem|den|mein|meine|meinem|meinen|meiner|meines|unser|unsere|unseren|unserem|unserer|dein|deine|deinem|ihr|ihre|ihrem|beim|vom|zum] [ganze|ganzen|weiteren|kommenden|nächsten|gemeinsamen|regelmäßigen] (coaching|coachings|coaching-sitzungen|coachingsitzungen|coachingsessions|coaching-sessions|sitzungen|sessions|termine|terminen|gespräche|gesprächen|stunden|treffen|calls|coaching-termine|coachingtermine|coachingstunden|coaching-stunden|coaching-gespräche|coachinggespräche|coaching-programm|coachingprogramm|programm|zusammenarbeit|coachingprozess|prozess)",
    "break": "(eine|einer|ne|mal|diese) [kleine|kurze|längere|kleinen|kurzen|längeren|kreative|vorübergehende|vorübergehenden|richtige] (pause|auszeit|unterbrechung|coachingpause|coaching-pause|verschnaufpause|atempause|sendepause|babypause|aussetzung)",
    "inf": "pausieren|aussetzen|auszusetzen|unterbrechen|ruhen lassen|ruhen zu lassen|auf eis legen|auf eis zu legen|stilllegen|stillzulegen|einfrieren|einzufrieren|(auf pause|on hold|auf hold|auf stopp) (setzen|stellen|zu setzen|legen)|anhalten|anzuhalten|stoppen|zurückstellen|zurückzustellen|pausiert|ausgesetzt|unterbrochen|auf eis gelegt|ruhen|pause machen|pause einlegen|pause einzulegen|pause zu machen|auf später verschieben",
    "finite": "pausiere|aussetze|unterbreche|ruhen lasse|auf eis lege|pausieren soll|pausieren sollte|aussetzen soll|aussetzen sollte|stoppe|einfriere|pause mache|pause einlege",
    "frame": "(ich|wir) (möchte|möchten|will|wollen|würde|würden|muss|müssen|brauche|brauchen|bitte|bitten|habe beschlossen|habe entschieden|haben beschlossen|haben entschieden|habe mich entschieden|haben uns entschieden|habe mich dazu entschlossen|habe mich entschlossen|werde|werden|hätte gern|hätte gerne|wünsche|beantrage|ersuche|benötige|schlage vor)|(möchte|will|würde|muss|brauche|bitte|habe|beantrage|benötige|werde|kann|könnte|darf|dürfte|müsste daher) ich|(können|könnten|müssen|möchten|wollen|würden|bitten|brauchen|werden|dürfen|dürften) wir|(können|könnten|würden|lassen) sie|kannst du|könntest du|lass uns|lass|bitte|ist es möglich|wäre es möglich|wäre es in ordnung|geht es|ginge es|ist es nötig|hiermit beantrage|bin gezwungen|sehe mich gezwungen|muss leider|bleibt nichts anderes übrig|komme nicht umhin|komme nicht darum herum",
    "imp": "pausiere|pausieren|pausier|unterbrich|unterbrechen sie|unterbrechen wir|stoppe|stoppen sie|stoppen wir|friere|frieren sie|pausieren sie|pausieren wir|unterbreche|pausiert",
    "lasting": "bis|ab|seit|für (* (wochen|monate)|einen monat|ein paar|einige|längere|eine weile|eine zeit|unbestimmte)|* (wochen|monate) lang|ein paar (wochen|monate)|einige (wochen|monate)|eine weile|eine zeit lang|eine zeitlang|vorübergehend|vorläufig|vorerst|zeitweise|erst einmal|erstmal|während|im (sommer|herbst|winter|frühjahr|frühling)|den sommer über|auf unbestimmte zeit|bis auf weiteres|zwei monate|drei monate|sechs wochen",
    "prolong": "verlänger*|vertragsverlängerung|laufzeitverlängerung|ausweiten|auszuweiten|ausgedehnt|ausdehnen",
    "term": "vertrag|vertrags|vertrages|vertragsende|vertragslaufzeit|vertragsdauer|laufzeit|enddatum|ablaufdatum|ende der laufzeit|vereinbarung|paket|programmende|vertragsablauf|frist",
    "move": "verschieb*|verschoben|nach hinten|hinausschieb*|hinausgeschoben|hinauszögern|angehalten|eingefroren|mitpausier*|pausiert|ausgesetzt|anzupassen|später",
    "freeze": "anhalten|einfrieren|einzufrieren|pausieren|aussetzen|ruhen|anpassen|stoppen",
    "lost": "(wochen|monate|monaten|sitzungen|termine|stunden|zeit|einheiten|sessions)",
    "add": "angehängt|anhängen|anzuhängen|dranhängen|drangehängt|dranzuhängen|hängen|nachholen|nachzuholen|nachgeholt|hinzugefügt|hinzufügen|hinzuzufügen|gutgeschrieben|gutschreiben|aufgeschlagen|ersetzt|drangesetzt|draufgeschlagen|hintendran|hinten dran|obendrauf|aufholen",
}

_MARKS = """
    der die das und ich nicht ist zu den mit ein eine wir sie es auf für bis dem von mir im noch auch hallo danke
    bitte liebe lieber aber wenn wie bin habe möchte kann
    was das dass du sind wird werden nach bei am um uns unser unsere mein meine vom zum zur dann nur mich sich gut mal
    doch schon wieder hat haben sehr beim ihnen dir brauche eventuell
    sitzungen wochen monate gestern heute herr frau sehr geehrte geehrter grüße gruß guten tag zwei während nach diese
    dieser einen einer mehr über hast sind gern gerne ihr ihre
"""

GERMAN = Tongue(
    code="de",
    name="German",
    nots=frozenset(["nicht", "nie", "niemals", "kein", "keine", "keinen", "niemand"]),
    marks=frozenset(_MARKS.split()),
    dates=DateWords(
        since="ab dem|ab|seit dem|seit|beginnend am|beginnend mit dem|mit wirkung vom|mit wirkung zum",
        until="bis zum|bis einschließlich|bis|zurück am|weiter am|wieder am|erst am|wieder ab dem|wieder ab|weiter ab dem",
        to="bis|bis zum|bis einschließlich|bis zu|und dem|-",
        because="weil|da ich|denn|wegen|aufgrund|solange|während|nachdem|dass ich",
    ),
    stops=Register(
        "german stops",
        (
            phrase(
                "kann ... ... {ours} ... ... (nicht|keine) ... (wahrnehmen|fortsetzen|weiterführen|fortführen|weitermachen)",
                "kann ich die sitzungen leider nicht wahrnehmen",
                "kann ich die sitzungen wahrnehmen",
            ),
            phrase("{ours} ... ... ... ({inf}|{finite})", "das coaching bis mai ruhen lassen", "das auto parken"),
            phrase("({imp}) ... ... {ours}", "pausieren wir das coaching", "pausieren wir den film"),
            phrase(
                "({break}|pause|auszeit|unterbrechung|coachingpause|coaching-pause|pausieren|pausiere)",
                "eine pause",
                "eine pauschale",
            ),
            phrase(
                "(setze|setzen|lege|legen|lasse|lassen) ... {ours} ... ... ... (aus|auf eis|ruhen)",
                "wir setzen das coaching aus",
                "wir setzen uns",
            ),
        ),
        _HERE,
    ),
    asks=Register(
        "german asks",
        (
            phrase(
                "({frame}) ... ... (aussetzung|unterbrechung|pausierung|ruhendstellung|stilllegung) ... {ours}",
                "ich bitte um unterbrechung meines coachings",
                "ich bitte um unterbrechung der sendung",
            ),
            phrase(
                "({frame}) ... ... ... (dass|darum) ... {ours} ... ... ... (pausiert|ausgesetzt|unterbrochen|auf eis gelegt|gestoppt) (wird|werden)",
                "ich bitte darum dass mein coaching bis mai ausgesetzt wird",
                "ich bitte um ruhe",
            ),
            phrase(
                "(wir|ich|sie|du) ... ... {ours} ... ... ... ({inf}) (können|könnten|könnte|könntest|kann|würdest|würden|dürfte|dürfen)",
                "ob wir das coaching bis mai pausieren könnten",
                "ob wir das auto parken könnten",
            ),
            phrase(
                "({frame}) ... ... [um] {break}",
                ("ich brauche eine pause", "ich möchte gern eine auszeit", "lass uns bitte mal pause machen"),
                "wir machen eine pause im film",
            ),
            phrase(
                "({frame}) ... ... ... {ours} ... ... ... ... [zu] ({inf})",
                ("ich möchte das coaching bis mai pausieren", "ich bitte sie daher unser coaching ruhen zu lassen"),
                "ich möchte das auto parken",
            ),
            phrase(
                "({frame}) ... ... (mit|von|bei|in) {ours} ... ... ... [zu] (aufhören|aufzuhören|pausieren|aussetzen|auszusetzen|pause machen|pause einlegen)",
                "ich muss mit dem coaching bis mai aussetzen",
                "ich muss mit dem bus fahren",
            ),
            phrase(
                "({frame}) ... ... ({lasting}) ... ... [zu] (pausieren|aussetzen|auszusetzen|unterbrechen|pause machen|aufhören)",
                "können wir bis august aussetzen",
                "können wir bis august warten",
            ),
            phrase("({imp}) [sie|wir] [bitte] {ours}", "pausieren sie bitte mein coaching", "pausieren sie den film"),
            phrase(
                "(setzen|legen|stellen|setz|leg|stell|lege|setze|stelle|nehmen|nimm|frieren) [sie|wir|ich] [bitte] {ours} ... ... ... (auf pause|auf eis|on hold|auf hold|aus|zurück|ein)",
                "legen wir das coaching auf eis",
                "legen wir los",
            ),
            phrase(
                "(lassen|lass|lasse) [sie|wir|uns|ich] [bitte] {ours} ... ... ... ruhen",
                "lassen sie mein coaching bis mai ruhen",
                "lassen sie mich ruhen",
            ),
            phrase(
                "(ich|wir) (pausiere|pausieren|unterbreche|unterbrechen|setze|setzen|lege|legen|stoppe|stoppen) {ours} ... ... ... ({lasting}|aus|auf eis)",
                "ich pausiere das coaching bis mai",
                "ich pausiere das spiel",
            ),
            phrase(
                "(mache|machen|nehme|nehmen|lege|legen|gönne) (ich|wir|mir|uns) ... {break} ... (mit|vom|von|beim|im|in) {ours}",
                "deshalb mache ich eine pause vom coaching",
                "deshalb mache ich eine pause vom garten",
            ),
            phrase(
                "(ich|wir) (mache|machen|nehme|nehmen|lege|legen|gönne) ... {break} ... (mit|vom|von|beim|im|in) {ours}",
                "ich nehme mir eine auszeit vom coaching",
                "ich nehme mir eine auszeit vom garten",
            ),
        ),
        _HERE,
    ),
    unsure=Register(
        "german doubts",
        (
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
        _HERE,
    ),
    conditions=Register(
        "german conditions",
        (
            phrase(
                "(falls|sofern|sollte (das|es|mein|meine|sich|der|die)|für den fall|im falle|hängt davon ab|je nachdem|kommt darauf an)",
                "falls",
                "fall",
            ),
            phrase("^wenn", "wenn es so weitergeht", "wie"),
        ),
        _HERE,
    ),
    courtesies=Register(
        "german courtesies",
        (
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
        _HERE,
    ),
    refuses=Register(
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
        _HERE,
    ),
    besides=Register(
        "german besides",
        (
            phrase(
                "(küche|umbau|baustelle|haus|projekt|umzug|verhandlungen|einstellungen|hochzeit|fitnessstudio|bad|sanierung) ... ... ... (pause|pausiert|eis|unterbrochen|unterbrechung)",
                "der umbau macht eine pause",
                "das coaching macht eine pause",
                ELSEWHERE,
            ),
            phrase(
                "{break} (von|vom|bei|beim|in) [der|dem|meiner|meinem|den] (arbeit|job|chef|chefin|büro|kindern|projekt|team|meeting|besprechung|garten)",
                "eine pause von der arbeit",
                "eine pause vom coaching",
            ),
            phrase(
                "(diese woche|heute|morgen|übermorgen|am (montag|dienstag|mittwoch|donnerstag|freitag)|diesen (montag|dienstag|mittwoch|donnerstag|freitag)|nächste woche|kommende woche|minuten|kurz)",
                "diese woche",
                "diesen sommer",
                ONCE,
            ),
        ),
        _HERE,
    ),
    lasting=Register(
        "german lasting", (phrase("({lasting})", ("bis mai", "für sechs wochen", "ab sofort"), "diese woche"),), _HERE
    ),
    quits=Register(
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
        _HERE,
    ),
    extends=Register(
        "german extends",
        (
            phrase(
                "({term}) (soll|sollte|müsste|muss|könnte|möge) ... ... ({freeze}|{move}|{prolong})",
                "die vertragslaufzeit soll ebenfalls ruhen",
                "die laufzeit endet",
            ),
            phrase(
                "({prolong}) ... ... ({term}|{lost}|coaching)", "verlängere den vertrag", "verlängere den kabelsatz"
            ),
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
        _HERE,
    ),
    stays=Register(
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
            phrase(
                "(vergiss|vergessen sie|erledigt) ... ... ({prolong})", "vergiss die verlängerung", "die verlängerung"
            ),
            phrase(
                "({prolong}) ... ... ... (erledigt|brauche ich nicht|nicht nötig|verzichte)",
                "die verlängerung hat sich erledigt",
                "die verlängerung",
            ),
        ),
        _HERE,
    ),
    ends=Register("german contract", (phrase("({term})", "der vertrag", "der beitrag"),), _HERE),
    may_we=Register(
        "german may we",
        (
            phrase(
                "(können|könnten|kannst|könntest|kann ich|könnte ich|würden sie|würdest du|ist es möglich|wäre es möglich|dürfte ich|darf ich|lässt sich|ginge|ließe sich)",
                "könnten wir verlängern",
                "verlängert sich",
            ),
        ),
        _HERE,
    ),
    confirms=Register(
        "german confirms",
        (
            phrase(
                "(hast du|haben sie|du hast|sie haben|hattest du|hatten sie) [mich|mir|uns|ja] ... ... ... ... ({break}|{inf}|zu pausieren|zu unterbrechen) ... (gebeten|gesagt|gewünscht|erbeten|mitgeteilt|erzählt|angefragt|beantragt)",
                "gestern hast du mich um eine pause gebeten",
                "gestern hast du mich um den link gebeten",
            ),
            phrase(
                "(du|sie) [mich|mir|uns] ... ... ... ({break}|{inf}|zu pausieren) ... (gebeten hast|gebeten haben|wolltest|wollten|möchtest|möchten|brauchst|brauchen)",
                "dass du dein coaching pausieren möchtest",
                "dass du den film pausierst",
            ),
            phrase(
                "(gebeten|gesagt|gewünscht|mitgeteilt|erzählt|batest du|baten sie|sagtest du|sagten sie|wolltest|wünschten sie|du batest|sie baten|du sagtest|sie sagten) ... ... ... ... ... ({break}|{inf}|zu pausieren|zu unterbrechen)",
                "du hast mich gebeten dein coaching bis mai zu pausieren",
                "du hast mich gebeten zu warten",
            ),
            phrase(
                "(dein|deine|deinen|ihr|ihre|ihren) [mündliche|mündlichen|telefonische|telefonischen] (wunsch|bitte|anfrage) ... ... ... ({break}|{inf}|zu pausieren|zu unterbrechen)",
                "dein wunsch nach einer pause",
                "dein wunsch nach ruhe",
            ),
        ),
        _HERE,
    ),
)
