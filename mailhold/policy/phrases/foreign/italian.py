"""Italian: plain requests for a pause of coaching, doubts, refusals."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.tongue import Tongue
from mailhold.policy.phrases.grammar import Register, phrase

_HERE = {
    "ours": "[tutte|tutti|tutto] [il|la|i|le|lo|gli|l'|mio|mia|il mio|la mia|le mie|i miei|il nostro|le nostre|i nostri|nostro|nostre|del|dal|dalle|delle|nel|nelle|dai|col|con il|con le] (coaching|sessioni|sessioni di coaching|percorso|percorso di coaching|programma|incontri|chiamate|sedute|appuntamenti|colloqui)",
    "break": "(una|un|la|questa) [piccola|breve|lunga|bella] (pausa|interruzione|sospensione|sosta|break|stop)",
    "stop": "mettere in pausa|sospendere|interrompere|congelare|fermare temporaneamente|mettere in attesa|mettere on hold|mettere in stand by|mettere in standby|fermare|stoppare",
    "want": "voglio|vorrei|desidero|ho bisogno di|mi serve|avrei bisogno di|devo|dovrò|ho deciso di|possiamo|potremmo|posso|potrei|può|potrebbe|puoi|potresti|potete|chiedo|chiedo di|ti chiedo di|le chiedo di|vi chiedo di|richiedo|sarebbe possibile|è possibile|per favore|preferisco|dobbiamo|vogliamo|vorremmo|sono costretto a|sono costretta a|ti prego di|la prego di",
}

_MARKS = """
    il la i le lo gli di del della e che in un una per con non è mi si a ho sono ma più come fino grazie ciao
    questo perché al nel alla molto mio mia vorrei
"""

ITALIAN = Tongue(
    "it",
    "Italian",
    frozenset(_MARKS.split()),
    Register(
        "italian asks",
        (
            phrase(
                "({want}) [per favore] [fare|prendere|prendermi|chiedere|prenderci] {break}",
                "vorrei fare una pausa",
                "faccio una pausa",
            ),
            phrase(
                "({want}) [per favore] ({stop}) {ours}",
                ("vorrei sospendere le sessioni", "possiamo mettere in pausa il coaching"),
                "vorrei sospendere il quadro",
            ),
            phrase(
                "({want}) [per favore] (mettere|lasciare|porre) {ours} (in pausa|in attesa|on hold|in stand by|in standby|in sospeso)",
                "vorrei mettere il mio coaching in pausa",
                "vorrei mettere la tavola",
            ),
            phrase(
                "(sospenda|sospendi|sospendete|sospendiamo|interrompiamo|metti in pausa|metta in pausa|mettiamo in pausa|mettete in pausa|congeli|congeliamo) {ours}",
                "sospendiamo le sessioni",
                "sospendiamo il quadro",
            ),
            phrase(
                "(metti|metta|mettiamo|mettete) {ours} (in pausa|in attesa|on hold|in sospeso)",
                "mettiamo il coaching in pausa",
                "mettiamo la tavola",
            ),
            phrase(
                "({want}) (smettere|fermare|fermarmi|lasciare|smettere con|fermarmi con) {ours} (fino|per qualche|per un po'|durante|per ora|per alcune|per alcuni|temporaneamente)",
                "devo fermare le sessioni fino a maggio",
                "devo fermare",
            ),
            phrase("(facciamo|prendiamo|prendiamoci) {break}", "facciamo una pausa", "facciamo una torta"),
        ),
        _HERE,
    ),
    Register(
        "italian doubts",
        (
            phrase(
                "(forse|magari|può darsi|probabilmente|sto pensando|pensavo di|ci sto pensando|non so se|non sono sicuro|non sono sicura|non ho ancora deciso|eventualmente|chissà)",
                "forse",
                "sicuro",
            ),
            phrase("^(se|qualora)", "se continua così", "sei"),
            phrase(
                "(come funziona|cosa succede|quanto tempo|è un'opzione|cosa ne pensi|cosa ne pensa|che ne dici)",
                "come funziona",
                "funziona",
            ),
            phrase("(dovrei|dovremmo|bisognerebbe)", "dovrei", "devo"),
            phrase(
                "(mio marito|mia moglie|il mio capo|il mio medico|la mia capa) (dice|pensa|vuole|insiste|ritiene)",
                "mio marito dice",
                "mio marito",
            ),
            phrase("(l'anno scorso|l'ultima volta|quando (ho|ero|sono))", "l'anno scorso", "l'anno"),
        ),
        _HERE,
    ),
    Register(
        "italian refuses",
        (
            phrase(
                "non (voglio|vorrei|ho bisogno|serve|intendo|desidero|è necessario|mettere|metta|sospenda|sospendere|occorre)",
                "non voglio",
                "voglio",
            ),
            phrase(
                "(ho cambiato idea|lascia perdere|lasci perdere|dimentica|non serve più|preferisco continuare|continuiamo|annulla la pausa|annulli la pausa|senza pausa|invece di)",
                "ho cambiato idea",
                "idea",
            ),
        ),
        _HERE,
    ),
)
