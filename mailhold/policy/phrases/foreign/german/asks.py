"""German: requests for a pause of coaching, what they may be about, and a coach's confirmation of one."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.german.words import HERE
from mailhold.policy.phrases.foreign.tongue import ELSEWHERE, ONCE
from mailhold.policy.phrases.grammar import Register, phrase

STOPS = Register(
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
    HERE,
)

ASKS = Register(
    "german asks",
    (
        phrase(
            "(stell|stelle|stellen|sag|sage|sagen) ... {ours} ... ({lasting}) ... ... (ein|ab)",
            "stell bitte alle termine bis auf weiteres ein",
            "stell alle teller bis morgen ein",
        ),
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
            "({frame}) ... ... ... [um] {break}",
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
    HERE,
)

LASTING = Register(
    "german lasting", (phrase("({lasting})", ("bis mai", "für sechs wochen", "ab sofort"), "diese woche"),), HERE
)

BESIDES = Register(
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
    HERE,
)

MAY_WE = Register(
    "german may we",
    (
        phrase(
            "(können|könnten|kannst|könntest|kann ich|könnte ich|würden sie|würdest du|ist es möglich|wäre es möglich|dürfte ich|darf ich|lässt sich|ginge|ließe sich)",
            "könnten wir verlängern",
            "verlängert sich",
        ),
    ),
    HERE,
)

CONFIRMS = Register(
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
    HERE,
)
