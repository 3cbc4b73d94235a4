"""Spanish: what makes a request none or less: doubts, refusals, the end for good, demands on the contract."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.spanish.words import HERE
from mailhold.policy.phrases.grammar import Register, phrase

UNSURE = Register(
    "spanish doubts",
    (
        phrase(
            "(doy vueltas|dando vueltas|pienso en|he estado pensando|me ronda|cómo va (eso|lo)|se puede hacer)",
            "le doy vueltas a una pausa",
            "doy una vuelta",
        ),
        phrase(
            "(quizá|quizás|tal vez|a lo mejor|puede que|podría ser que|es posible que tenga|posiblemente|probablemente|igual tengo|estoy pensando|he pensado|pensaba|pensando en|estaba pensando|estoy valorando|valorando|dudo|dudando|estoy dudando|no sé si|no tengo claro|no lo tengo claro|no estoy seguro|no estoy segura|me planteo|me estoy planteando|me pregunto|considerando|contemplando|no he decidido|sin decidir)",
            "quizás",
            "seguro",
        ),
        phrase(
            "(cómo (funciona|funcionan|sería)|qué (pasa|pasaría|ocurre) si|cuánto tiempo se|es una opción|existe la opción|qué opinas|qué te parece|qué te parecería|qué me aconsejas)",
            "cómo funciona",
            "funciona",
        ),
        phrase(
            "(debería|deberíamos|tendría que|tendríamos que|tendría sentido|me convendría|convendría|necesitaría quizá)",
            "debería",
            "debo",
        ),
        phrase(
            "(mi (marido|mujer|esposa|esposo|pareja|jefe|jefa|médico|médica|madre|padre) [me] (dice|cree|piensa|quiere|insiste|recomienda|aconseja)|me (sugeriste|propusiste|sugirió|propuso))",
            "mi marido dice",
            "mi marido",
        ),
        phrase(
            "(la semana pasada|el año pasado|hace un año|cuando (hice|tomé|estuve|pausé))",
            "el año pasado",
            "el año",
        ),
    ),
    HERE,
)

CONDITIONS = Register(
    "spanish conditions",
    (
        phrase("^si", "si las cosas empeoran", "así"),
        phrase(
            "(en caso de|en el caso de|siempre que|a no ser que|a menos que|dependiendo|depende)",
            "en caso de que",
            "en casa",
        ),
    ),
    HERE,
)

COURTESIES = Register(
    "spanish courtesies",
    (
        phrase("si ({might})", "si dejáramos", "si no"),
        phrase("si (pudiéramos|pudieras|pudiera|podemos|podríamos|sería posible)", "si pudiéramos pausar", "sin"),
        phrase(
            "si (es posible|fuera posible|puede ser|te parece|te parece bien|le parece|le parece bien|no te importa|no le importa|te va bien|no es molestia|todo va bien|estás de acuerdo|está de acuerdo)",
            "si es posible",
            "si llueve",
        ),
    ),
    HERE,
)

REFUSES = Register(
    "spanish refuses",
    (
        phrase(
            "(no|tampoco|nunca) (quiero|quisiera|necesito|voy a|vamos a|deseo|me gustaría|hace falta|es necesario|hay que|pienso|podemos|puedo|he pedido|pretendo) ... (pausa|pausas|{break}|{inf}|que {sub})",
            ("no quiero hacer una pausa", "no quiero suspender"),
            "no quiero perder el ritmo",
        ),
        phrase(
            "no (pausen|pauses|pause|pausemos|suspenda|suspendas|suspendan|suspendamos|interrumpas|interrumpa)",
            "no pauses nada",
            "pausa",
        ),
        phrase("(ninguna|sin|ya no) (pausa|interrupción|suspensión|hacer una pausa)", "ninguna pausa", "una pausa"),
        phrase(
            "(he cambiado de opinión|cambié de opinión|olvida|olvídalo|olvídate|olvide|olvídese|ignora|ignore|ya no (necesito|quiero|hace falta|es necesario|hay que)|no hace falta ya|prefiero (seguir|continuar)|sigamos como|anula|anule|cancela la pausa|cancele la pausa|en lugar de|en vez de|retiro (mi|la) (petición|solicitud)|doy marcha atrás|sin efecto)",
            "prefiero seguir",
            "prefiero parar",
        ),
        phrase(
            "(interrupción|pausa|suspensión|descanso|parón) no (entra|me conviene|es para mí|la necesito|lo necesito|hace falta|es necesaria)",
            "una pausa no entra en mis planes",
            "una pausa me conviene",
        ),
    ),
    HERE,
)

QUITS = Register(
    "spanish quits",
    (
        phrase(
            "(rescindir|cancelar|terminar|dar de baja|resolver|anular|rescindo|cancelo|termino) ... (contrato|acuerdo|suscripción)",
            "quiero rescindir el contrato",
            "quiero ver el contrato",
        ),
        phrase(
            "(dejar|dejo|terminar|termino|acabar|abandonar|abandono|parar|darme de baja) ... {ours} ... (definitivamente|para siempre|del todo)",
            "quiero dejar el coaching definitivamente",
            "quiero dejar el coaching en pausa",
        ),
        phrase(
            "(reembolso|devolución del dinero|devuelvan (mi|el) dinero|mi dinero de vuelta)",
            "quiero un reembolso",
            "quiero dinero",
        ),
    ),
    HERE,
)

EXTENDS = Register(
    "spanish extends",
    (
        phrase(
            "({term}) ... ... ... (más|adicionales|dure|durar|duraría)",
            "que el contrato dure dos meses más",
            "el contrato dice eso",
        ),
        phrase(
            "({prolong}) ... ({term}|{lost})",
            ("amplía el contrato", "una prórroga de dos meses"),
            "ampliar la casa",
        ),
        phrase(
            "({freeze}) [también|además] [a] [el|mi|del] ({term})",
            "congele también el contrato",
            "congele la tarta",
        ),
        phrase("({prolong}|{move}) ... ... ({term})", "mover la fecha de fin del contrato", "mover la sesión"),
        phrase(
            "({term}) ... ... ({prolong}|{move}|{frozen}|más tarde|más adelante|en consecuencia)",
            "que el contrato se amplíe",
            "el contrato de mi jefe",
        ),
        phrase(
            "({add}) ... {lost} ... [{term}]",
            ("recuperar las semanas perdidas", "añade esas semanas al final"),
            "recuperar el sueño",
        ),
        phrase("{lost} ... ... ({add})", "que las semanas perdidas se añadan", "las semanas de mayo"),
        phrase(
            "(recuperar|compensar|reponer|recupere) ... tiempo ... (después|luego|al final|más tarde|más adelante|tras)",
            "recuperar ese tiempo después",
            "recuperar tiempo con mis hijos",
        ),
        phrase("({add}) ... tiempo ... (final|{term})", "añadir ese tiempo al final", "añadir sal"),
    ),
    HERE,
)

STAYS = Register(
    "spanish stays",
    (
        phrase(
            "({term}) ... (se queda|queda|permanece) [como|igual|donde]",
            "la fecha de fin se queda como está",
            "la fecha de fin llega",
        ),
        phrase(
            "(no|sin|ni|tampoco) ... ({prolong}|{move}|{freeze}|{frozen}|cambia|cambiar|modifica|altera|mueve|alarga|amplía|{add})",
            "el contrato no se prolonga",
            "se prolonga",
        ),
        phrase(
            "({term}) ... (sigue igual|igual|se mantiene|sigue corriendo|sigue su curso|la misma|el mismo|siga igual|se quede igual)",
            "la fecha de fin se mantiene",
            "la fecha cambia",
        ),
        phrase("(olvida|olvide|retiro) ... ... ({prolong})", "olvida lo de la prórroga", "la prórroga"),
    ),
    HERE,
)

ENDS = Register(
    "spanish contract",
    (
        phrase("{lost} ... (perd*|pierd*|pierdan)", "las sesiones que se pierdan", "las sesiones de mayo"),
        phrase("({term})", "el contrato", "el contacto"),
    ),
    HERE,
)
