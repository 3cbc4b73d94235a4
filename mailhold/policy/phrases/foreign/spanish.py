"""Spanish: plain requests for a pause of coaching, doubts, refusals, demands on the contract, confirmations."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.tongue import ELSEWHERE, ONCE, DateWords, Tongue
from mailhold.policy.phrases.grammar import Register, phrase

_HERE = {
    "ours": "[todo|toda|todos|todas] [a|con|de|en|para] [el|la|los|las|mi|mis|nuestro|nuestra|nuestros|nuestras|tu|tus|su|sus|del|al] [próximas|próximos|demás] (coaching|sesiones|programa|proceso|acompañamiento|llamadas|reuniones|citas|encuentros|clases)",
    "them": "[todo|toda|todos|todas] [el|la|los|las|mi|mis|nuestro|nuestra|nuestros|nuestras|tu|tus|su|sus] [próximas|próximos|demás] (coaching|sesiones|programa|proceso|acompañamiento|llamadas|reuniones|citas|encuentros|clases)",
    "break": "[una|un|la|el|esta|este|otra] [pequeña|breve|corta|larga|pequeño|buen] (pausa|descanso|parón|paréntesis|interrupción|respiro|receso|suspensión|parada|break|tiempo fuera|año sabático) [temporal|larga|corta]",
    "adv": "temporalmente|provisionalmente|por ahora|por el momento|de momento|por favor|un tiempo|por un tiempo|durante un tiempo|una temporada|hasta *|hasta nuevo aviso|durante * *|por * *|unas semanas|unos meses|desde ya|cuanto antes|también",
    "lasting": "hasta|durante|temporalmente|provisionalmente|un tiempo|una temporada|(unas|unos|algunas|algunos|dos|tres|cuatro|cinco|seis|ocho|diez|doce|*) (semanas|meses)|un mes|a partir|desde|por ahora|por el momento|de momento|este (verano|otoño|invierno|trimestre|semestre|año)|esta primavera",
    "inf": "pausar|suspender|interrumpir|parar|detener|congelar|aplazar|aparcar|frenar|(dejar|poner) (en pausa|en espera|en suspenso|en hold|on hold|en stand by|en standby)|hacer una pausa en|hacer un paréntesis en|pausarme|suspenderme|congelarme",
    "sub": "pause|pauses|pausen|pauséis|pausemos|suspenda|suspendas|suspendan|suspendáis|suspendamos|interrumpa|interrumpas|interrumpan|interrumpamos|detenga|detengas|detengan|congele|congeles|congelen|paremos|aparquemos|interrumpid|suspended|pausad",
    "passive": "se (suspenda|suspendan|pause|pausen|interrumpa|interrumpan|paralice|paralicen|detenga|detengan)|(queden|quede|sean|sea|estén|esté) (suspendido|suspendidas|suspendidos|pausado|pausadas|interrumpido|interrumpidas|en pausa)",
    "aside": "en pausa|en espera|en suspenso|en hold|on hold|en stand by|en standby|para más adelante|entre paréntesis|aparcado|aparcadas|de lado|congelado|parado|paradas",
    "frame": "quiero|quisiera|querría|me gustaría|necesito|necesitaría|debo|tengo que|tengo la necesidad de|deseo|he decidido|decidí|hemos decidido|voy a|vamos a|podemos|podríamos|puedo|podría|puedes|podrías|puede|pueden|podéis|pido|solicito|ruego|agradecería|agradeceré|prefiero|queremos|querríamos|necesitamos|tenemos que|hay que|sería posible|es posible|cabría la posibilidad de|por favor|me veo obligado a|me veo obligada a|no me queda más remedio que|no me queda otra que|hace falta|toca|ojalá podamos|si pudiéramos|si pudieras|si pudiera|si podemos|si podríamos|si es posible|si fuera posible|si sería posible|me vendría bien|nos vendría bien|me veo en la obligación de|agradezco que|estoy obligado a|estoy obligada a|mi intención es|lo mejor es|he tomado la decisión de",
    "noun_frame": "{frame}|hacer|hacemos|hagamos|haremos|haré|tomar|tomarme|tomarnos|tomemos|tomamos|tomaré|solicitar|pedir|pedirte|pedirle|me tomo|me voy a tomar|nos tomamos|me hace falta|vendría bien",
    "prolong": "ampli*|amplí*|prolong*|prolóng*|extend*|extiend*|alarg*|alárg*|prorrog*|prórroga|extensión",
    "move": "mover|mueva*|muevan|moverse|moverá|retras*|pospon*|correr|corra|correrse|desplaz*|desplac*|aplaz*|aplac*|atras*|cambiar|cambie|cambies|cambien",
    "frozen": "congelado|congelada|detenido|pausado|pausada|suspendido|en pausa|se congele|se congela|se pause|se detenga|parado|congelarse|pausarse|detenerse",
    "freeze": "congel*|deten*|detenga*|pausar|pause|pauses|pausen|parar|pare|paren|suspender|suspenda*|interrump*|poner en pausa|ponga en pausa",
    "term": "contrato|acuerdo|vencimiento|caducidad|vigencia|plazo|fecha de fin|fecha final|fecha de finalización|paquete|suscripción|fecha límite",
    "lost": "(semanas|meses|sesiones|días)",
    "add": "añad*|sumar*|sume*|agreg*|recuper*|compens*|repon*|repong*|devolv*|devuelv*",
}

_MARKS = """
    el la los las de del que y en un una por para con mi me no es se lo te su al pero más como está hasta muy
    gracias hola quiero necesito porque
    nos nuestro nuestra nuestras mis mucho está estoy ya ahora también tengo puedo he ha este esta cuando sin sobre desde
    sesiones semanas meses ayer hoy sus tus estimado estimada querida querido usted saludo saludos abrazo buenos días favor
    durante dos después ha qué eso esto le podemos
"""

SPANISH = Tongue(
    code="es",
    name="Spanish",
    nots=frozenset(["no", "nunca", "tampoco", "nadie"]),
    marks=frozenset(_MARKS.split()),
    dates=DateWords(
        since="a partir del|a partir de|desde el|desde|a contar del|empezando el|con efecto del",
        until="hasta el|hasta|vuelvo el|volver el|retomo el|retomar el|retomamos el|reanudar el",
        to="al|a|y el|hasta el|hasta",
        because="porque|ya que|pues|puesto que|dado que|debido|que estoy|cuando",
    ),
    stops=Register(
        "spanish stops",
        (
            phrase(
                "no (puedo|podré|voy a poder) ... (seguir|continuar|atender|asistir|con) ... {ours}",
                "no puedo seguir con las sesiones",
                "puedo seguir",
            ),
            phrase(
                "(parar|dejar|parando|detener|pararía|pare|para) [{adv}] {ours}", "parar el coaching", "parar el coche"
            ),
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
        _HERE,
    ),
    asks=Register(
        "spanish asks",
        (
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
                "(pon|ponga|pongan|pongamos|dejemos|deja|deje|dejen|poned) {them} ... ... ({aside})",
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
        _HERE,
    ),
    unsure=Register(
        "spanish doubts",
        (
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
        _HERE,
    ),
    conditions=Register(
        "spanish conditions",
        (
            phrase("^si", "si las cosas empeoran", "así"),
            phrase(
                "(en caso de|en el caso de|siempre que|a no ser que|a menos que|dependiendo|depende)",
                "en caso de que",
                "en casa",
            ),
        ),
        _HERE,
    ),
    courtesies=Register(
        "spanish courtesies",
        (
            phrase("si (pudiéramos|pudieras|pudiera|podemos|podríamos|sería posible)", "si pudiéramos pausar", "sin"),
            phrase(
                "si (es posible|fuera posible|puede ser|te parece|te parece bien|le parece|le parece bien|no te importa|no le importa|te va bien|no es molestia|todo va bien|estás de acuerdo|está de acuerdo)",
                "si es posible",
                "si llueve",
            ),
        ),
        _HERE,
    ),
    refuses=Register(
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
        _HERE,
    ),
    besides=Register(
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
        _HERE,
    ),
    lasting=Register(
        "spanish lasting", (phrase("({lasting})", ("hasta mayo", "por dos meses"), "esta semana"),), _HERE
    ),
    quits=Register(
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
        _HERE,
    ),
    extends=Register(
        "spanish extends",
        (
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
        _HERE,
    ),
    stays=Register(
        "spanish stays",
        (
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
        _HERE,
    ),
    ends=Register("spanish contract", (phrase("({term})", "el contrato", "el contacto"),), _HERE),
    may_we=Register(
        "spanish may we",
        (
            phrase(
                "(podemos|podríamos|podéis|puedes|podrías|puede|pueden|podrían|podría|sería posible|es posible|me (amplías|amplía|alargas|añades))",
                "podríamos ampliarlo",
                "se amplía",
            ),
        ),
        _HERE,
    ),
    confirms=Register(
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
        _HERE,
    ),
)
