"""Spanish: the classes of words that phrases are put together from, and the small words that tell the language."""

from __future__ import annotations

HERE = {
    "might": "dejáramos|pausáramos|suspendiéramos|pusiéramos|paráramos|interrumpiéramos|dejásemos|pausásemos|pusiésemos|pausara|suspendiera|pusiera|dejara",
    "ours": "[todo|toda|todos|todas] [a|con|de|en|para] [el|la|los|las|mi|mis|nuestro|nuestra|nuestros|nuestras|tu|tus|su|sus|del|al] [próximas|próximos|demás] (coaching|sesiones|programa|proceso|acompañamiento|llamadas|reuniones|citas|encuentros|clases)",
    "them": "[todo|toda|todos|todas] [el|la|los|las|mi|mis|nuestro|nuestra|nuestros|nuestras|tu|tus|su|sus] [próximas|próximos|demás] (coaching|sesiones|programa|proceso|acompañamiento|llamadas|reuniones|citas|encuentros|clases)",
    "break": "[una|un|la|el|esta|este|otra] [pequeña|breve|corta|larga|pequeño|buen] (pausa|descanso|parón|paréntesis|interrupción|respiro|receso|suspensión|parada|break|tiempo fuera|año sabático) [temporal|larga|corta]",
    "adv": "temporalmente|provisionalmente|por ahora|por el momento|de momento|por favor|un tiempo|por un tiempo|durante un tiempo|una temporada|hasta *|hasta nuevo aviso|durante * *|por * *|unas semanas|unos meses|desde ya|cuanto antes|también",
    "lasting": "hasta|durante|temporalmente|provisionalmente|un tiempo|una temporada|(unas|unos|algunas|algunos|dos|tres|cuatro|cinco|seis|ocho|diez|doce|*) (semanas|meses)|un mes|a partir|desde|por ahora|por el momento|de momento|este (verano|otoño|invierno|trimestre|semestre|año)|esta primavera",
    "inf": "pausar|suspender|interrumpir|parar|detener|congelar|aplazar|aparcar|frenar|(dejar|poner) (en pausa|en espera|en suspenso|en hold|on hold|en stand by|en standby)|hacer una pausa en|hacer un paréntesis en|pausarme|suspenderme|congelarme",
    "sub": "pause|pauses|pausen|pauséis|pausemos|suspenda|suspendas|suspendan|suspendáis|suspendamos|interrumpa|interrumpas|interrumpan|interrumpamos|detenga|detengas|detengan|congele|congeles|congelen|paremos|aparquemos|interrumpid|suspended|pausad",
    "passive": "se (suspenda|suspendan|pause|pausen|interrumpa|interrumpan|paralice|paralicen|detenga|detengan)|(queden|quede|sean|sea|estén|esté) (suspendido|suspendidas|suspendidos|pausado|pausadas|interrumpido|interrumpidas|en pausa)",
    "aside": "en pausa|en espera|en suspenso|en hold|on hold|en stand by|en standby|para más adelante|entre paréntesis|aparcado|aparcadas|de lado|congelado|parado|paradas",
    "frame": "quiero|quisiera|querría|me gustaría|necesito|necesitaría|debo|tengo que|tengo la necesidad de|deseo|he decidido|decidí|hemos decidido|voy a|vamos a|podemos|podríamos|puedo|podría|puedes|podrías|puede|pueden|podéis|pido|solicito|ruego|agradecería|agradeceré|prefiero|queremos|querríamos|necesitamos|tenemos que|hay que|sería posible|es posible|cabría la posibilidad de|por favor|me veo obligado a|me veo obligada a|no me queda más remedio que|no me queda otra que|hace falta|toca|ojalá podamos|si pudiéramos|si pudieras|si pudiera|si podemos|si podríamos|si es posible|si fuera posible|si sería posible|me vendría bien|nos vendría bien|me veo en la obligación de|agradezco que|estoy obligado a|estoy obligada a|mi intención es|lo mejor es|he tomado la decisión de|decidido|necesidad de",
    "noun_frame": "{frame}|hacer|hacemos|hagamos|haremos|haré|tomar|tomarme|tomarnos|tomemos|tomamos|tomaré|solicitar|pedir|pedirte|pedirle|me tomo|me voy a tomar|nos tomamos|me hace falta|vendría bien",
    "prolong": "ampli*|amplí*|prolong*|prolóng*|extend*|extiend*|alarg*|alárg*|prorrog*|prórroga|extensión",
    "move": "mover|mueva*|muevan|moverse|moverá|retras*|pospon*|correr|corra|correrse|desplaz*|desplac*|aplaz*|aplac*|atras*|cambiar|cambie|cambies|cambien",
    "frozen": "congelado|congelada|detenido|pausado|pausada|suspendido|en pausa|se congele|se congela|se pause|se detenga|parado|congelarse|pausarse|detenerse",
    "freeze": "congel*|deten*|detenga*|pausar|pause|pauses|pausen|parar|pare|paren|suspender|suspenda*|interrump*|poner en pausa|ponga en pausa",
    "term": "contrato|acuerdo|vencimiento|caducidad|vigencia|plazo|fecha de fin|fecha final|fecha de finalización|paquete|suscripción|fecha límite",
    "lost": "(semanas|meses|sesiones|días)",
    "add": "añad*|sumar*|sume*|agreg*|recuper*|compens*|repon*|repong*|devolv*|devuelv*|abon*|acredit*|guard*",
}

MARKS = """
    el la los las de del que y en un una por para con mi me no es se lo te su al pero más como está hasta muy
    gracias hola quiero necesito porque
    nos nuestro nuestra nuestras mis mucho está estoy ya ahora también tengo puedo he ha este esta cuando sin sobre desde
    sesiones semanas meses ayer hoy sus tus estimado estimada querida querido usted saludo saludos abrazo buenos días favor
    durante dos después ha qué eso esto le podemos
"""
