"""Spanish: requests for a pause of coaching, what they may be about, and a coach's confirmation of one."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.spanish.words import HERE
from mailhold.policy.phrases.foreign.tongue import ELSEWHERE, ONCE
from mailhold.policy.phrases.grammar import Register, phrase

STOPS = Register(
    "spanish stops",
    (
        phrase(
            "no (puedo|podré|voy a poder) ... (seguir|continuar|atender|asistir|con) ... {ours}",
            "no puedo seguir con las sesiones",
            "puedo seguir",
        ),
        phrase("(parar|dejar|parando|detener|pararía|pare|para) [{adv}] {ours}", "parar el coaching", "parar el coche"),
        phrase(
            "({inf}|{sub}) [{adv}] [{adv}] {ours}",
            ("suspender hasta junio mis sesiones", "pausar el coaching"),
            "pausar la música",
        ),
        phrase(
            "{ours} ... ... ... ({aside}|pausa|pausado|suspenso|suspendido|suspendidas)",
            "el coaching en pausa",
            "el coaching en mayo",
        ),
        phrase("{break} ... {ours}", "una pausa en el coaching", "una pausa en la obra"),
        phrase(
            "(pausa|pausar|interrupción|suspensión|paréntesis|descanso|parón)",
            "la pausa duraría dos meses",
            "dos meses",
        ),
        phrase(
            "(parar|dejar|descansar|desconectar) ... ({lasting}) ... {ours}",
            "parar un tiempo con las sesiones",
            "parar el coche",
        ),
    ),
    HERE,
)

ASKS = Register(
    "spanish asks",
    (
        phrase(
            "({might}) [{adv}] {ours} ... ({aside}|{lasting})",
            "que dejáramos el coaching en suspenso",
            "que dejáramos el coche aparcado",
        ),
        phrase(
            "(cancel*|anul*|quit*) ... (todas|todos) {ours} ... ({lasting})",
            "cancela por favor todas las sesiones hasta nuevo aviso",
            "cancela todas las cenas hasta mayo",
        ),
        phrase(
            "({noun_frame}) ... ... {break} ... {ours}",
            "podríamos tomarnos tres meses de descanso del coaching",
            "podríamos tomarnos un descanso del calor",
        ),
        phrase(
            "({frame}) ... que ... ({passive}) {ours}",
            "quisiera que se suspendan mis sesiones",
            "quisiera que se suspenda la obra",
        ),
        phrase(
            "({frame}) ... que ... {ours} ... ... ({passive})",
            "quisiera que mis sesiones queden suspendidas",
            "quisiera que la luz quede suspendida",
        ),
        phrase(
            "({frame}) ... ({inf}|{sub}) [{adv}] [{adv}] {ours}",
            (
                "quiero pausar las sesiones",
                "le ruego que suspenda mis citas",
                "tengo que suspender temporalmente el coaching",
            ),
            "quiero pausar la música",
        ),
        phrase(
            "({frame}) ... (dejar|poner|ponga|pongas|pongan|dejemos|pongamos|deje|dejes|tener|mantener) [{adv}] {ours} ... ... ({aside})",
            "me gustaría poner mi coaching en pausa",
            "me gustaría poner la mesa",
        ),
        phrase(
            "({noun_frame}) [de] [un] {break} [{adv}] {ours}",
            ("hagamos una pausa en el coaching", "me tomo un descanso de las sesiones"),
            "hago una pausa en la lectura",
        ),
        phrase(
            "({frame}) ... [hacer|tomar|tomarme|tomarnos|tener|pedir|solicitar|darme|hacerme] {break}",
            ("necesito una pausa", "quiero tomarme un descanso"),
            "hago una pausa en la lectura",
        ),
        phrase(
            "({frame}) ... (parar|dejar|dejarlo|descansar|pausar|interrumpir|parar con|descansar de) {ours} ... ({lasting})",
            "tengo que parar las sesiones hasta mayo",
            "tengo que parar el coche",
        ),
        phrase(
            "({frame}) ... (parar|pausar|dejarlo|descansar|parar con todo) ({lasting})",
            "podemos parar unas semanas",
            "podemos parar aquí",
        ),
        phrase(
            "^[por favor] (pausa|pausad|suspende|congela|aparca|para) {them}",
            "pausa mis sesiones",
            "la pausa del coaching",
        ),
        phrase(
            "({sub}) [{adv}] {them}",
            ("por favor suspenda mis sesiones", "paremos el coaching"),
            "suspenda el pedido",
        ),
        phrase(
            "(pon|ponga|pongan|pongamos|dejemos|deja|deje|dejen|poned) [{adv}] {them} ... ... ({aside})",
            "pon mi coaching en pausa",
            "pon la mesa",
        ),
        phrase("(ponme|póngame|pónganme|me pongan|me pongas|me ponga) ({aside})", "ponme en pausa", "ponme al día"),
        phrase(
            "(pauso|suspendo|interrumpo|dejo|dejamos|paro|paramos|pausamos|suspendemos) {them} ... ({lasting}|{aside})",
            "dejo las sesiones hasta mayo",
            "dejo el coche hasta mayo",
        ),
    ),
    HERE,
)

LASTING = Register("spanish lasting", (phrase("({lasting})", ("hasta mayo", "por dos meses"), "esta semana"),), HERE)

BESIDES = Register(
    "spanish besides",
    (
        phrase(
            "(cocina|obra|obras|reforma|casa|proyecto|mudanza|negociación|negociaciones|contratación|boda|gimnasio|baño) ... ... (pausa|suspendida|suspendido|parada|parado|parón)",
            "la reforma de la cocina está en pausa",
            "el coaching está en pausa",
            ELSEWHERE,
        ),
        phrase(
            "(pausa|descanso|respiro|parón) (de|del|en|para) [mi|la|el|las|los|tanto|tanta] (trabajo|jefe|jefa|oficina|equipo|café|reunión|niños|redes|comer|comida|obra)",
            "necesito un descanso del trabajo",
            "un descanso del coaching",
        ),
        phrase(
            "(esta semana|hoy|mañana|esta tarde|este (lunes|martes|miércoles|jueves|viernes)|el (lunes|martes|miércoles|jueves|viernes)|la semana que viene|la próxima semana|la próxima sesión|minutos|un momento)",
            "podemos parar esta semana",
            "podemos parar",
            ONCE,
        ),
    ),
    HERE,
)

MAY_WE = Register(
    "spanish may we",
    (
        phrase(
            "(podemos|podríamos|podéis|puedes|podrías|puede|pueden|podrían|podría|sería posible|es posible|me (amplías|amplía|alargas|añades))",
            "podríamos ampliarlo",
            "se amplía",
        ),
    ),
    HERE,
)

CONFIRMS = Register(
    "spanish confirms",
    (
        phrase(
            "(me|nos) (pediste|has pedido|habías pedido|pidió|ha pedido|solicitaste|ha solicitado|solicitó|dijiste|dijo|has dicho|comentaste|comentó|has comentado|contaste|explicaste|transmitiste) ... ... (pausa|{inf}|{sub}|{aside}|{break})",
            "ayer me pediste que pausara hacer una pausa",
            "ayer me pediste el enlace",
        ),
        phrase(
            "(me|nos) (pediste|has pedido|pidió|ha pedido|solicitaste|solicitó) ... (pausara|pausáramos|suspendiera|suspendiéramos|suspendiese|interrumpiéramos|interrumpiera|pusiera|pusiéramos|dejara|dejáramos|poner|dejar|parar) ... {ours}",
            "me pediste que pusiera tu coaching en pausa",
            "me pediste que pusiera la mesa",
        ),
        phrase(
            "(pediste|solicitaste|pidió|solicitó) ... (pausar|suspender|interrumpir|una pausa|una suspensión|un descanso|una interrupción)",
            "pediste una pausa",
            "pediste un café",
        ),
        phrase(
            "(tu|su) (petición|solicitud) [verbal|oral|telefónica] de (pausar|suspender|interrumpir|pausa|suspensión|poner|hacer)",
            "tu petición de pausar",
            "tu petición de cita",
        ),
    ),
    HERE,
)
