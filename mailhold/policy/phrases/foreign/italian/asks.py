"""Italian: requests for a pause of coaching, what they may be about, and a coach's confirmation of one."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.italian.words import HERE
from mailhold.policy.phrases.foreign.tongue import ELSEWHERE, ONCE
from mailhold.policy.phrases.grammar import Register, phrase

STOPS = Register(
    "italian stops",
    (
        phrase("accantonare ... {ours}", "accantonare il coaching", "accantonare il vino"),
        phrase(
            "non (posso|riesco|potrò|riuscirò) ... (continuare|proseguire|seguire|partecipare|mantenere) ... {ours}",
            "non riesco a continuare con le sessioni",
            "riesco a continuare",
        ),
        phrase("{ours} ... ({passive})", "le sessioni vengano sospese", "la legge venga sospesa"),
        phrase("({inf}|{sub}) [{adv}] [{adv}] {ours}", "sospendere le sessioni", "sospendere il quadro"),
        phrase("{ours} ... ... ... ({aside})", "il coaching fino a maggio in pausa", "il coaching a maggio"),
        phrase("(pausa|interruzione|sospensione|un'interruzione|sospendere|l'interruzione)", "la pausa", "la causa"),
        phrase(
            "(fermare|fermarmi|fermarci|smettere|staccare) ... {ours}",
            "fermarmi un po' con le sessioni",
            "fermarmi al bar",
        ),
    ),
    HERE,
)

ASKS = Register(
    "italian asks",
    (
        phrase(
            "({might}) [{adv}] {ours} ... ({aside}|{lasting})",
            "se lasciassimo il coaching in sospeso",
            "se lasciassimo la macchina ferma",
        ),
        phrase(
            "(annull*|cancell*|disdi*) ... (tutte|tutti) {ours} ... ({lasting})",
            "annulla tutte le sessioni fino a nuovo avviso",
            "annulla tutte le cene fino a maggio",
        ),
        phrase(
            "({noun_frame}) ... ... {break} ... {ours}",
            "potremmo fare una pausa di tre mesi dal coaching",
            "potremmo fare una pausa dal gelato",
        ),
        phrase(
            "({frame}) ... che ... {ours} ... ({passive})",
            "vorrei che le mie sessioni vengano sospese",
            "vorrei che la legge venga sospesa",
        ),
        phrase(
            "({frame}) ... ... ({inf}|{sub}) [{adv}] [{adv}] {ours}",
            ("vorrei sospendere le sessioni", "la prego di sospendere temporaneamente il mio coaching"),
            "vorrei sospendere il quadro",
        ),
        phrase(
            "({frame}) ... (mettere|lasciare|porre|tenere|metta|metti|mettiate|mettiamo) [{adv}] {ours} ... ... ({aside})",
            "vorrei mettere il mio coaching in pausa",
            "vorrei mettere la tavola",
        ),
        phrase(
            "({frame}) ... [di] [fare|prendere|prendermi|prenderci|chiedere|avere|farmi] {break}",
            ("vorrei fare una pausa", "ho bisogno di una pausa"),
            "faccio una pausa",
        ),
        phrase(
            "({noun_frame}) {break} [{adv}] {ours}",
            "prendiamoci una pausa con il coaching",
            "prendiamoci una pausa con il gelato",
        ),
        phrase(
            "({frame}) ... (la|una) (sospensione|messa in pausa|interruzione|pausa) ... (di|del|dei|delle|dal|dalle|dai) ... ({nouns})",
            "chiedo la sospensione temporanea del mio coaching",
            "chiedo la sospensione della patente",
        ),
        phrase(
            "({frame}) ... (smettere|fermare|fermarmi|lasciare|bloccare|fermarci|stoppare) [{adv}] {ours} ... ({lasting})",
            "devo fermare le sessioni fino a maggio",
            "devo fermare",
        ),
        phrase(
            "({frame}) ... (fermarmi|fermarci|pausare|fare una pausa|staccare|smettere) ({lasting})",
            "possiamo fermarci qualche settimana",
            "possiamo fermarci qui",
        ),
        phrase("({sub}) [{adv}] {them}", "sospendiamo le sessioni", "sospendiamo il quadro"),
        phrase(
            "(metti|metta|mettiamo|mettete|lasciamo|lascia|lasci) [{adv}] {them} ... ... ({aside})",
            "mettiamo il coaching in pausa",
            "mettiamo la tavola",
        ),
        phrase("(mettimi|mi metta|mettetemi|mettermi) ({aside})", "mettimi in pausa", "mettimi al corrente"),
        phrase("(facciamo|prendiamo|prendiamoci|facciamoci) {break}", "facciamo una pausa", "facciamo una torta"),
        phrase(
            "(sospendo|interrompo|fermo|fermiamo|lascio|blocco|metto) {them} ... ({lasting}|{aside})",
            "sospendo le sessioni fino a maggio",
            "sospendo il quadro",
        ),
    ),
    HERE,
)

LASTING = Register(
    "italian lasting",
    (phrase("({lasting})", ("fino a maggio", "per sei settimane", "a partire da oggi"), "questa settimana"),),
    HERE,
)

BESIDES = Register(
    "italian besides",
    (
        phrase(
            "(cucina|lavori|cantiere|casa|progetto|trasloco|trattativa|trattative|assunzioni|matrimonio|palestra|bagno) ... ... (pausa|sospesi|sospeso|sospesa|fermi)",
            "i lavori in cucina sono in pausa",
            "il coaching è in pausa",
            ELSEWHERE,
        ),
        phrase(
            "(pausa|stacco) (dal|da|dai|dalla|di|in|al) [mio|mia|la|il] (lavoro|capo|ufficio|team|caffè|pranzo|riunione|social|figli|bambini|cantiere)",
            "una pausa dal lavoro",
            "una pausa dal coaching",
        ),
        phrase(
            "(questa settimana|oggi|domani|stasera|questo (lunedì|martedì|mercoledì|giovedì|venerdì)|settimana prossima|prossima settimana|prossima sessione|minuti|un attimo|un momento)",
            "questa settimana",
            "questa primavera",
            ONCE,
        ),
    ),
    HERE,
)

MAY_WE = Register(
    "italian may we",
    (
        phrase(
            "(possiamo|potremmo|puoi|potresti|può|potrebbe|posso|potrei|potete|potreste|sarebbe possibile|è possibile|si può|si potrebbe)",
            "possiamo prolungare",
            "prolunga",
        ),
    ),
    HERE,
)

CONFIRMS = Register(
    "italian confirms",
    (
        phrase(
            "(mi|ci) (hai|ha|avevi|aveva) (chiesto|detto|comunicato|spiegato|raccontato|richiesto|confidato) ... ... ... (pausa|{inf}|{sub}|{aside}|{break}|sospensione)",
            ("ieri mi hai chiesto di sospendere il coaching", "mi ha detto che vuole una pausa"),
            "ieri mi hai chiesto il link",
        ),
        phrase(
            "(hai|ha) (chiesto|richiesto) ... (mettere|fermare|una pausa|una sospensione|sospendere|interrompere|pausa)",
            "hai chiesto una pausa",
            "hai chiesto il conto",
        ),
        phrase(
            "(mi|ci) (hai|ha) chiesto ... (mettere|fermare|lasciare) ... {ours}",
            "mi hai chiesto di mettere il tuo coaching in pausa",
            "mi hai chiesto di mettere la tavola",
        ),
        phrase(
            "(tua|sua|vostra) richiesta [verbale|orale|telefonica] di ... (pausa|sospendere|sospensione|interrompere|mettere)",
            "la tua richiesta di pausa",
            "la tua richiesta di aiuto",
        ),
    ),
    HERE,
)
