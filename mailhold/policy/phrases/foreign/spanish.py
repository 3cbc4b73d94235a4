"""Spanish: plain requests for a pause of coaching, doubts, refusals."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.tongue import Tongue
from mailhold.policy.phrases.grammar import Register, phrase

_HERE = {
    "ours": "[todo|todas|todos] [el|la|los|las|mi|mis|nuestro|nuestra|nuestros|nuestras|del|de las|de los|de mi|de mis|de nuestras|de nuestro|al] [proceso de|programa de|sesiones de|sesión de] (coaching|sesiones|sesiones de coaching|programa|proceso|acompañamiento|llamadas|reuniones|citas|encuentros|clases)",
    "break": "(una|un|la|el|esta|este) [pequeña|breve|corta|pequeño|temporal] (pausa|descanso|parón|interrupción|respiro|receso|suspensión|parada|break|stop|hold)",
    "stop": "pausar|suspender|interrumpir|parar|detener|congelar|aplazar|dejar en pausa|poner en pausa|poner en espera|poner en hold|poner on hold",
    "want": "quiero|quisiera|querría|me gustaría|necesito|necesitaría|debo|tengo que|deseo|he decidido|decidí|voy a|vamos a|podemos|podríamos|puedo|podría|puedes|podrías|puede|podéis|te pido|le pido|os pido|pido|solicito|te ruego|le ruego|prefiero|queremos|necesitamos|tenemos que|hay que|sería posible|es posible|por favor|deberíamos ya",
}

_MARKS = """
    el la los las de del que y en un una por para con mi me no es se lo te su al pero más como está hasta muy
    gracias hola quiero necesito porque
"""

SPANISH = Tongue(
    "es",
    "Spanish",
    frozenset(_MARKS.split()),
    Register(
        "spanish asks",
        (
            phrase(
                "({want}) [que] [por favor] [a] [tomar|hacer|solicitar|pedir|tomarme|hacerme|hagamos|tomemos] {break}",
                "necesito hacer una pausa",
                "hago una pausa en la lectura",
            ),
            phrase(
                "({want}) [que] [por favor] ({stop}) {ours}",
                ("quiero pausar las sesiones", "podríamos suspender el coaching"),
                "quiero pausar la música",
            ),
            phrase(
                "({want}) [que] [por favor] (dejar|poner|ponga|pongas|dejemos|pongamos) {ours} (en pausa|en espera|en suspenso|para más adelante|on hold|en hold|en stand by|en standby|por un tiempo)",
                "me gustaría poner mi coaching en pausa",
                "me gustaría poner la mesa",
            ),
            phrase(
                "[por favor] (pausa|pausad|pause|pausen|suspende|suspenda|suspendan|pausemos|suspendamos|paremos|interrumpamos|detenga|congela|congele) {ours}",
                "por favor suspenda mis sesiones",
                "suspenda el pedido",
            ),
            phrase(
                "(pon|ponga|pongan|ponme|póngame|pongamos|pónganme|dejemos|deja|deje) [mi|mis|el|la|las|nuestras] (coaching|sesiones|proceso|programa) [de coaching] (en pausa|en espera|en suspenso|on hold)",
                "pon mi coaching en pausa",
                "pon la mesa",
            ),
            phrase(
                "(ponme|póngame|pónganme|me pongan|me pongas|me ponga) (en pausa|en espera|on hold)",
                "ponme en pausa",
                "ponme al día",
            ),
            phrase(
                "({want}) (parar|dejar|dejarlo|parar con) {ours} (hasta|por unas semanas|por un tiempo|durante|por ahora|unas semanas|unos meses|un tiempo|temporalmente)",
                "tengo que parar las sesiones hasta mayo",
                "tengo que parar",
            ),
            phrase(
                "(he decidido|decidí|voy a) (tomarme|tomar|hacer) (una pausa|un descanso|un tiempo|unas semanas|unos meses) [de|del|en|con] {ours}",
                "voy a tomarme un descanso del coaching",
                "voy a tomarme un café",
            ),
        ),
        _HERE,
    ),
    Register(
        "spanish doubts",
        (
            phrase(
                "(quizá|quizás|tal vez|a lo mejor|puede que|posiblemente|probablemente|estoy pensando|he pensado|pensando en|estaba pensando|no sé si|no estoy seguro|no estoy segura|me planteo|considerando|todavía no he decidido|aún no he decidido)",
                "quizás",
                "seguro",
            ),
            phrase("^si", "si las cosas empeoran", "así"),
            phrase(
                "(cómo funciona|qué pasa si|cuánto tiempo|es una opción|qué opinas|qué te parece)",
                "cómo funciona",
                "funciona",
            ),
            phrase("(debería|tendría que|tendría sentido)", "debería", "debo"),
            phrase(
                "(mi (marido|mujer|esposa|esposo|jefe|jefa|médico|madre|padre) (dice|cree|piensa|quiere|insiste)|me (sugeriste|propusiste|sugirió|propuso))",
                "mi marido dice",
                "mi marido",
            ),
            phrase(
                "(la semana pasada|el año pasado|hace un año|cuando (hice|tomé|estuve|pausé))",
                "el año pasado",
                "el año",
            ),
        ),
        _HERE,
    ),
    Register(
        "spanish refuses",
        (
            phrase(
                "no (quiero|quisiera|necesito|voy a|deseo|me gustaría|hace falta|es necesario|hay que|pienso|pausen|pauses|pausemos|suspenda|suspendas)",
                "no quiero",
                "quiero",
            ),
            phrase(
                "(he cambiado de opinión|cambié de opinión|olvida|olvídalo|olvide|ya no (necesito|quiero|hace falta)|prefiero (seguir|continuar)|sigamos|anula|cancela la pausa|sin pausa|en lugar de)",
                "prefiero seguir",
                "prefiero parar",
            ),
        ),
        _HERE,
    ),
)
