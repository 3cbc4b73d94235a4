"""Portuguese: requests for a pause of coaching, what they may be about, and a coach's confirmation of one."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.portuguese.words import HERE
from mailhold.policy.phrases.foreign.tongue import ELSEWHERE, ONCE
from mailhold.policy.phrases.grammar import Register, phrase

STOPS = Register(
    "portuguese stops",
    (
        phrase(
            "não (posso|consigo|poderei|vou poder|vou conseguir) ... (continuar|seguir|assistir|participar|manter) ... {ours}",
            "não consigo continuar com as sessões",
            "consigo continuar",
        ),
        phrase("(parar|deixar|parando|largar|pausaria) [{adv}] {ours}", "parar o coaching", "parar o carro"),
        phrase("{ours} ... ({passive})", "as sessões fossem suspensas", "a lei fosse suspensa"),
        phrase("({inf}|{sub}) [{adv}] [{adv}] {ours}", "suspender as sessões", "suspender o filme"),
        phrase("{ours} ... ... ... ({aside})", "o coaching até maio em pausa", "o coaching em maio"),
        phrase("(pausa|pausar|interrupção|suspensão|paragem)", "a pausa", "a causa"),
        phrase(
            "(parar|deixar|descansar|dar um tempo) ... ({lasting}) ... {ours}",
            "parar um tempo com as sessões",
            "parar o carro",
        ),
    ),
    HERE,
)

ASKS = Register(
    "portuguese asks",
    (
        phrase(
            "({might}) [{adv}] {ours} ... ({aside}|suspenso|suspensas|parado|{lasting})",
            "se deixássemos o coaching suspenso",
            "se deixássemos o carro parado",
        ),
        phrase(
            "(cancel*|anul*|desmarc*) ... (todas|todos) {ours} ... ({lasting})",
            "cancele todas as sessões até segunda ordem",
            "cancele todas as compras até maio",
        ),
        phrase(
            "({frame}) ... que ... {ours} ... ({passive})",
            "gostaria de pedir que as minhas sessões fossem suspensas",
            "gostaria que a lei fosse suspensa",
        ),
        phrase(
            "({frame}) ... ... ({inf}|{sub}) [{adv}] [{adv}] {ours}",
            ("gostaria de pausar as sessões", "peço que suspenda temporariamente o meu coaching"),
            "gostaria de pausar o filme",
        ),
        phrase(
            "({frame}) ... (colocar|pôr|deixar|coloque|ponha|botar|coloquem|deixe|coloquemos) [{adv}] {ours} ... ... ({aside})",
            "queria colocar meu coaching em pausa",
            "queria colocar a mesa",
        ),
        phrase(
            "({frame}) ... [de] [fazer|dar|tirar|tomar|pedir|solicitar|ter] {break}",
            ("preciso fazer uma pausa", "preciso de uma pausa", "vamos dar um tempo no coaching"),
            "faço uma pausa",
        ),
        phrase("({noun_frame}) {break} ... {ours}", "façamos uma pausa no coaching", "façamos uma pausa no filme"),
        phrase(
            "({frame}) ... (a|uma) (suspensão|pausa|interrupção|paragem) ... (de|do|da|das|dos) ... ({nouns})",
            "venho solicitar a suspensão temporária do meu coaching",
            "venho solicitar a suspensão da carta",
        ),
        phrase(
            "({frame}) ... (dar um tempo|fazer uma pausa|parar um tempo|dar uma parada) ... {ours}",
            "vamos dar um tempo no coaching",
            "vamos dar um tempo no jogo",
        ),
        phrase(
            "({frame}) ... (parar|deixar|parar com|interromper) [{adv}] {ours} ... ({lasting})",
            "preciso parar as sessões até maio",
            "preciso parar",
        ),
        phrase(
            "({frame}) ... (parar|pausar|descansar|dar um tempo|fazer uma pausa) ({lasting})",
            "podemos parar umas semanas",
            "podemos parar aqui",
        ),
        phrase(
            "^[por favor] (pausa|suspende|interrompe|congela) {them}",
            "suspende as minhas sessões",
            "a suspensão do coaching",
        ),
        phrase("({sub}) [{adv}] {them}", "suspenda as minhas sessões", "suspenda o pedido"),
        phrase(
            "(coloque|coloca|ponha|põe|coloquem|deixe|deixa|deixemos) [{adv}] {them} ... ... ({aside})",
            "coloque meu coaching em pausa",
            "coloque a mesa",
        ),
        phrase(
            "(me coloque|me coloca|coloque-me|põe-me|ponha-me|me põe) ({aside})",
            "me coloque em pausa",
            "me coloque a par",
        ),
        phrase(
            "(suspendo|pauso|interrompo|paro|deixo|paramos|pausamos|suspendemos|vou pausar) {them} ... ({lasting}|{aside})",
            "pauso as sessões até maio",
            "pauso o filme",
        ),
        phrase(
            "(estou|vou) (fazendo|tirando|dando|tirar|fazer|a fazer) {break} ... {ours}",
            "vou tirar um descanso do coaching",
            "vou tirar um descanso da obra",
        ),
    ),
    HERE,
)

LASTING = Register(
    "portuguese lasting",
    (phrase("({lasting})", ("até maio", "por seis semanas", "a partir de hoje"), "esta semana"),),
    HERE,
)

BESIDES = Register(
    "portuguese besides",
    (
        phrase(
            "(cozinha|obra|obras|reforma|casa|projeto|mudança|negociação|negociações|contratação|casamento|academia|ginásio) ... ... (pausa|suspensa|suspenso|parada|parado)",
            "a obra da cozinha está em pausa",
            "o coaching está em pausa",
            ELSEWHERE,
        ),
        phrase(
            "(pausa|descanso|intervalo) (do|da|de|no|na|para|dos|das) [meu|minha|o|a] (trabalho|chefe|escritório|equipa|equipe|café|almoço|reunião|redes|filhos|obra)",
            "uma pausa do trabalho",
            "uma pausa do coaching",
        ),
        phrase(
            "(esta semana|nesta semana|hoje|amanhã|esta tarde|na (segunda|terça|quarta|quinta|sexta)|nesta (segunda|terça|quarta|quinta|sexta)|semana que vem|próxima semana|próxima sessão|minutos|um momento)",
            "esta semana",
            "este verão",
            ONCE,
        ),
    ),
    HERE,
)

MAY_WE = Register(
    "portuguese may we",
    (
        phrase(
            "(podemos|poderíamos|podíamos|pode|podes|podias|poderia|posso|seria possível|é possível|dá para|daria para|tem como)",
            "podemos prorrogar",
            "prorroga",
        ),
    ),
    HERE,
)

CONFIRMS = Register(
    "portuguese confirms",
    (
        phrase(
            "(me|você|tu|senhor|senhora|nos) [me|já] (pediu|pediste|solicitou|solicitaste|disse|disseste|contou|contaste|comentou|comentaste|explicou|informou) ... ... ... (pausa|{inf}|{sub}|{aside}|{break}|pausasse|suspendesse|pausássemos|suspendêssemos|interrompesse)",
            ("você me pediu para pausar o seu coaching", "ontem me pediste uma pausa"),
            "você me pediu o link",
        ),
        phrase(
            "(pediu-me|pediste-me|disse-me|disseste-me|solicitou-me|contou-me|pediu|pediste|solicitou) ... ... (pausa|{inf}|{sub}|{aside}|{break}|pausasse|suspendesse|suspendêssemos)",
            "pediste-me para suspender o coaching",
            "pediste-me o link",
        ),
        phrase(
            "(teu|seu|vosso) pedido [verbal|oral|telefónico|telefônico] (de|para|por) ... (pausa|pausar|suspender|suspensão|interromper)",
            "o teu pedido de pausa",
            "o teu pedido de ajuda",
        ),
    ),
    HERE,
)
