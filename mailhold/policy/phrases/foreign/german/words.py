"""German: the classes of words that phrases are put together from, and the small words that tell the language."""

from __future__ import annotations

HERE = {
    "ours": "[alle|all] [das|die|der|dem|den|mein|meine|meinem|meinen|meiner|meines|unser|unsere|unseren|unserem|unserer|dein|deine|deinem|ihr|ihre|ihrem|beim|vom|zum] [ganze|ganzen|weiteren|kommenden|nächsten|gemeinsamen|regelmäßigen] (coaching|coachings|coaching-sitzungen|coachingsitzungen|coachingsessions|coaching-sessions|sitzungen|sessions|termine|terminen|gespräche|gesprächen|stunden|treffen|calls|coaching-termine|coachingtermine|coachingstunden|coaching-stunden|coaching-gespräche|coachinggespräche|coaching-programm|coachingprogramm|programm|zusammenarbeit|coachingprozess|prozess)",
    "break": "(eine|einer|ne|mal|diese) [kleine|kurze|längere|kleinen|kurzen|längeren|kreative|vorübergehende|vorübergehenden|richtige] (pause|auszeit|unterbrechung|coachingpause|coaching-pause|verschnaufpause|atempause|sendepause|babypause|aussetzung)",
    "inf": "pausieren|aussetzen|auszusetzen|unterbrechen|ruhen lassen|ruhen zu lassen|auf eis legen|auf eis zu legen|stilllegen|stillzulegen|einfrieren|einzufrieren|(auf pause|on hold|auf hold|auf stopp) (setzen|stellen|zu setzen|legen)|anhalten|anzuhalten|stoppen|zurückstellen|zurückzustellen|pausiert|ausgesetzt|unterbrochen|auf eis gelegt|ruhen|pause machen|pause einlegen|pause einzulegen|pause zu machen|auf später verschieben",
    "finite": "pausiere|aussetze|unterbreche|ruhen lasse|auf eis lege|pausieren soll|pausieren sollte|aussetzen soll|aussetzen sollte|stoppe|einfriere|pause mache|pause einlege",
    "frame": "(ich|wir) (möchte|möchten|will|wollen|würde|würden|muss|müssen|brauche|brauchen|bitte|bitten|habe beschlossen|habe entschieden|haben beschlossen|haben entschieden|habe mich entschieden|haben uns entschieden|habe mich dazu entschlossen|habe mich entschlossen|werde|werden|hätte gern|hätte gerne|wünsche|beantrage|ersuche|benötige|schlage vor)|(möchte|will|würde|muss|brauche|bitte|habe|beantrage|benötige|werde|kann|könnte|darf|dürfte|müsste daher) ich|(können|könnten|müssen|möchten|wollen|würden|bitten|brauchen|werden|dürfen|dürften) wir|(können|könnten|würden|lassen) sie|kannst du|könntest du|lass uns|lass|bitte|ist es möglich|wäre es möglich|wäre es in ordnung|geht es|ginge es|ist es nötig|hiermit beantrage|bin gezwungen|sehe mich gezwungen|muss leider|bleibt nichts anderes übrig|komme nicht umhin|komme nicht darum herum|beschlossen|entschieden|entschlossen|brauche dringend",
    "imp": "pausiere|pausieren|pausier|unterbrich|unterbrechen sie|unterbrechen wir|stoppe|stoppen sie|stoppen wir|friere|frieren sie|pausieren sie|pausieren wir|unterbreche|pausiert",
    "lasting": "bis|ab|seit|für (* (wochen|monate)|einen monat|ein paar|einige|längere|eine weile|eine zeit|unbestimmte)|* (wochen|monate) lang|ein paar (wochen|monate)|einige (wochen|monate)|eine weile|eine zeit lang|eine zeitlang|vorübergehend|vorläufig|vorerst|zeitweise|erst einmal|erstmal|während|im (sommer|herbst|winter|frühjahr|frühling)|den sommer über|auf unbestimmte zeit|bis auf weiteres|zwei monate|drei monate|sechs wochen",
    "prolong": "verlänger*|vertragsverlängerung|laufzeitverlängerung|ausweiten|auszuweiten|ausgedehnt|ausdehnen",
    "term": "vertrag|vertrags|vertrages|vertragsende|vertragslaufzeit|vertragsdauer|laufzeit|enddatum|ablaufdatum|ende der laufzeit|vereinbarung|paket|programmende|vertragsablauf|frist",
    "move": "verschieb*|verschoben|nach hinten|hinausschieb*|hinausgeschoben|hinauszögern|angehalten|eingefroren|mitpausier*|pausiert|ausgesetzt|anzupassen|später",
    "freeze": "anhalten|einfrieren|einzufrieren|pausieren|aussetzen|ruhen|anpassen|stoppen",
    "lost": "(wochen|monate|monaten|sitzungen|termine|stunden|zeit|einheiten|sessions)",
    "add": "angehängt|anhängen|anzuhängen|dranhängen|drangehängt|dranzuhängen|hängen|nachholen|nachzuholen|nachgeholt|hinzugefügt|hinzufügen|hinzuzufügen|gutgeschrieben|gutschreiben|aufgeschlagen|ersetzt|drangesetzt|draufgeschlagen|hintendran|hinten dran|obendrauf|aufholen",
}

MARKS = """
    der die das und ich nicht ist zu den mit ein eine wir sie es auf für bis dem von mir im noch auch hallo danke
    bitte liebe lieber aber wenn wie bin habe möchte kann
    was das dass du sind wird werden nach bei am um uns unser unsere mein meine vom zum zur dann nur mich sich gut mal
    doch schon wieder hat haben sehr beim ihnen dir brauche eventuell
    sitzungen wochen monate gestern heute herr frau sehr geehrte geehrter grüße gruß guten tag zwei während nach diese
    dieser einen einer mehr über hast sind gern gerne ihr ihre
"""
