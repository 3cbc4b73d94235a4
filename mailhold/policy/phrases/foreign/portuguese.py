"""Portuguese: plain requests for a pause of coaching, doubts, refusals."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.tongue import Tongue
from mailhold.policy.phrases.grammar import Register, phrase

_HERE = {
    "ours": "[todo|todas|todos] [o|a|os|as|do|da|dos|das|no|na|nas] [meu|minha|meus|minhas|nosso|nossa|nossos|nossas] (coaching|sessões|sessões de coaching|programa|processo|processo de coaching|programa de coaching|acompanhamento|encontros|reuniões|chamadas|conversas)",
    "break": "(uma|um|a|essa|esta) [pequena|breve|curta|pequeno] (pausa|parada|interrupção|suspensão|intervalo|descanso|break)",
    "stop": "pausar|suspender|interromper|parar temporariamente|congelar|colocar em pausa|pôr em pausa|colocar em espera|pôr em espera|colocar on hold",
    "want": "quero|queria|gostaria de|gostava de|preciso|preciso de|preciso que|devo|tenho que|tenho de|decidi|resolvi|vou|vamos|podemos|poderíamos|posso|poderia|pode|podes|peço|peço que|solicito|venho solicitar|venho pedir|seria possível|é possível|por favor|prefiro|precisamos|precisamos de|queremos|vou precisar|vou precisar de|vou ter que|vou ter de",
}

_MARKS = """
    o a os as de do da dos das que e em um uma por para com não é se no na eu me meu minha mas mais como até muito
    obrigado obrigada olá oi estou está você preciso porque vou
"""

PORTUGUESE = Tongue(
    "pt",
    "Portuguese",
    frozenset(_MARKS.split()),
    Register(
        "portuguese asks",
        (
            phrase(
                "({want}) [por favor] [fazer|dar|tirar|tomar|pedir|solicitar] {break}",
                "preciso fazer uma pausa",
                "faço uma pausa",
            ),
            phrase(
                "({want}) [por favor] ({stop}) {ours}",
                ("gostaria de pausar as sessões", "podemos suspender o coaching"),
                "gostaria de pausar o filme",
            ),
            phrase(
                "({want}) [por favor] (colocar|pôr|deixar|coloque|ponha) {ours} (em pausa|em espera|on hold|em stand by|em standby|em suspenso)",
                "queria colocar meu coaching em pausa",
                "queria colocar a mesa",
            ),
            phrase(
                "(pause|pausem|suspenda|suspendam|suspende|pausa|pausemos|interrompa) {ours}",
                "suspenda as minhas sessões",
                "suspenda o pedido",
            ),
            phrase(
                "(coloque|coloca|ponha|põe|coloquem) {ours} (em pausa|em espera|on hold|em suspenso)",
                "coloque meu coaching em pausa",
                "coloque a mesa",
            ),
            phrase(
                "({want}) (parar|deixar|parar com) {ours} (até|por umas semanas|por um tempo|durante|por enquanto|por alguns|por agora|temporariamente)",
                "preciso parar as sessões até maio",
                "preciso parar",
            ),
            phrase("({want}) de {break}", "preciso de uma pausa", "preciso de uma mesa"),
        ),
        _HERE,
    ),
    Register(
        "portuguese doubts",
        (
            phrase(
                "(talvez|quem sabe|possivelmente|provavelmente|estou pensando|estou a pensar|pensando em|não sei se|não tenho certeza|não tenho a certeza|ainda não decidi|pode ser que|estava pensando)",
                "talvez",
                "certeza",
            ),
            phrase("^(se|caso)", "se isto continuar", "esse"),
            phrase(
                "(como funciona|o que acontece se|quanto tempo|é uma opção|o que acha|o que achas)",
                "como funciona",
                "funciona",
            ),
            phrase("(deveria|devia|teria que)", "deveria", "devo"),
            phrase(
                "(meu marido|minha mulher|minha esposa|meu chefe|minha chefe|o meu marido|a minha mulher|meu médico) (diz|acha|quer|pensa|insiste)",
                "meu marido acha",
                "meu marido",
            ),
            phrase("(ano passado|da última vez|quando (fiz|estive|parei))", "ano passado", "ano"),
        ),
        _HERE,
    ),
    Register(
        "portuguese refuses",
        (
            phrase(
                "não (quero|queria|gostaria|preciso|vou|desejo|é preciso|é necessário|pause|suspenda|pretendo)",
                "não quero",
                "quero",
            ),
            phrase(
                "(mudei de ideia|mudei de ideias|esquece|esqueça|já não (preciso|quero)|prefiro continuar|vamos continuar|cancela a pausa|cancele a pausa|sem pausa|em vez de|ao invés de)",
                "mudei de ideia",
                "ideia",
            ),
        ),
        _HERE,
    ),
)
