"""Portuguese, of Portugal and Brazil: requests for a pause of coaching, doubts, refusals, demands, confirmations."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.tongue import ELSEWHERE, ONCE, DateWords, Tongue
from mailhold.policy.phrases.grammar import Register, phrase

_HERE = {
    "nouns": "coaching|sessões|programa|processo|acompanhamento|encontros|reuniões|chamadas|conversas|atendimentos|mentoria",
    "ours": "[todo|todas|todos|toda] [com|de|em] [o|a|os|as|do|da|dos|das|no|na|nos|nas|ao|às] [meu|minha|meus|minhas|nosso|nossa|nossos|nossas|teu|tua|teus|tuas|seu|sua|seus|suas] [próximas|próximos] ({nouns})",
    "them": "[todo|todas|todos|toda] [o|a|os|as] [meu|minha|meus|minhas|nosso|nossa|nossos|nossas|teu|tua|tuas|seu|sua|suas] [próximas|próximos] ({nouns})",
    "break": "(uma|um|a|essa|esta|nova|duma|numa) [pequena|breve|curta|longa|pequeno|grande] (pausa|parada|interrupção|suspensão|intervalo|descanso|break|paragem|tempo no|tempo nas|tempo do|tempo das)",
    "adv": "temporariamente|provisoriamente|por agora|por enquanto|de momento|por favor|um tempo|por um tempo|durante um tempo|até *|até novo aviso|durante * *|por * *|umas semanas|uns meses|infelizmente|também|já",
    "lasting": "até|durante|por (umas|uns|alguns|algumas|um|uma|dois|duas|três|quatro|seis|oito|agora|enquanto|tempo)|temporariamente|provisoriamente|um tempo|* (semanas|meses)|um mês|a partir|desde|de momento|este (verão|ano|trimestre|semestre|inverno|outono)|esta primavera|neste (verão|trimestre|semestre)",
    "inf": "pausar|suspender|interromper|congelar|parar temporariamente|(colocar|pôr|deixar|botar) (em pausa|em espera|em suspenso|on hold|em stand by|em standby|de lado)|fazer uma pausa em|dar uma pausa em|travar|adiar para mais tarde|trancar",
    "sub": "pause|pauses|pausem|pausemos|suspenda|suspendas|suspendam|suspendamos|interrompa|interrompas|interrompam|interrompamos|congele|congelem",
    "passive": "(sejam|seja|fossem|fosse|fiquem|fique|ficassem|ficasse) (suspensas|suspenso|suspensos|suspensa|pausadas|pausado|pausados|interrompidas|interrompido|interrompidos|congelado|congeladas|em pausa|em espera)",
    "aside": "em pausa|em espera|em suspenso|on hold|em stand by|em standby|de lado|no congelador",
    "frame": "quero|queria|gostaria|gostava|gostaríamos|gostávamos|preciso|precisava|devo|tenho que|tenho de|terei de|terei que|decidi|decidimos|resolvi|vou|vamos|podemos|poderíamos|podíamos|posso|poderia|podia|pode|podes|podias|peço|pedia|venho pedir|solicito|solicitar|venho|seria possível|é possível|dá para|daria para|por favor|prefiro|preferia|precisamos|queremos|queríamos|temos de|temos que|agradeço que|agradecia que|vejo-me obrigado a|vejo-me obrigada a|sou obrigado a|sou obrigada a|não tenho outra opção senão|é melhor eu|se pudéssemos|se pudesse|se pudesses|se podemos|se poderíamos|se seria possível|se for possível|dava-me jeito|me ajudaria|o melhor é|vejo-me na obrigação de|minha intenção é|agradecia se|agradeceria se|agradeceria que|gostaria que|gostava que",
    "noun_frame": "{frame}|fazer|fazemos|façamos|dar|tirar|tomar|fazer-se|pedir|solicitar|estou a precisar de|estou precisando de",
    "prolong": "prorrog*|prolong*|estend*|estenda|extens*|alarg*|ampli*|dilat*|renov*",
    "move": "adiad*|adiar|adie*|empurr*|mover|movid*|mova*|desloc*|alterar|altere*|alterad*|mudar|mude*|mudad*|estique*|jogar para",
    "frozen": "congelad*|pausad*|suspens*|interrompid*|em pausa|parad*",
    "freeze": "congel*|pausar|pause|pausem|suspender|suspenda*|interromper|interrompa*|parar|pare",
    "term": "contrato|acordo|vencimento|data de término|data de fim|data final|data de termo|prazo|pacote|vigência|término|assinatura|validade|caducidade",
    "lost": "(semanas|meses|sessões|tempo|período)",
    "add": "acrescent*|adicion*|recuper*|compens*|somar|somad*|somem|repor|repost*|repon*|devolv*|juntar|juntad*",
}

_MARKS = """
    o a os as de do da dos das que e em um uma por para com não é se no na eu me meu minha mas mais como até muito
    obrigado obrigada olá oi estou está você preciso porque vou
    ao à pelo pela nossas nossos minhas meus já também tenho foi ser muita bom boa dia isso este esta quando sem sobre
    sessões semanas meses ontem hoje cara caro prezada prezado senhor senhora abraço cumprimentos favor durante dois duas
    depois lhe seu sua seus suas pode podemos
"""

PORTUGUESE = Tongue(
    code="pt",
    name="Portuguese",
    nots=frozenset(["não", "nunca", "ninguém", "nem"]),
    marks=frozenset(_MARKS.split()),
    dates=DateWords(
        since="a partir do dia|a partir de|a partir do|desde o dia|desde|a contar de|a contar do|com início em|com efeito a partir de",
        until="até o dia|até ao dia|até dia|até o|até ao|até à|até|volto em|voltar em|retomo em|retomar em|volto no dia|volto a",
        to="a|à|ao|até|até ao|até o|e",
        because="porque|pois|já que|uma vez que|visto que|por causa|enquanto|quando",
    ),
    stops=Register(
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
        _HERE,
    ),
    asks=Register(
        "portuguese asks",
        (
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
                "(coloque|coloca|ponha|põe|coloquem|deixe|deixa|deixemos) {them} ... ... ({aside})",
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
        _HERE,
    ),
    unsure=Register(
        "portuguese doubts",
        (
            phrase(
                "(talvez|quem sabe|possivelmente|provavelmente|estou pensando|estou a pensar|ando a pensar|pensando em|não sei se|não tenho certeza|não tenho a certeza|ainda não decidi|pode ser que|é possível que eu|estava pensando|estava a pensar|pensei em|em dúvida|na dúvida|pergunto-me|me pergunto|estou considerando|estou a considerar|estou a ponderar|se calhar|porventura)",
                "talvez",
                "certeza",
            ),
            phrase(
                "(como (funciona|funcionam|funcionaria)|o que acontece se|quanto tempo pode|uma opção|o que acha|o que achas|o que você acha|que me aconselha|que achas)",
                "como funciona",
                "funciona",
            ),
            phrase(
                "(deveria|deveríamos|devia|devíamos|teria que|teria de|teríamos de|teríamos que|seria bom|faria sentido)",
                "deveria",
                "devo",
            ),
            phrase(
                "(meu marido|minha mulher|minha esposa|meu chefe|minha chefe|minha chefa|meu médico|minha médica|minha mãe|meu pai) [me] (diz|acha|quer|pensa|insiste|recomenda|aconselha)",
                "meu marido acha",
                "meu marido",
            ),
            phrase("(ano passado|da última vez|quando (fiz|estive|parei))", "ano passado", "ano"),
        ),
        _HERE,
    ),
    conditions=Register(
        "portuguese conditions",
        (
            phrase("^(se|caso)", "se isto continuar", "esse"),
            phrase(
                "(no caso de|na hipótese de|a menos que|a não ser que|depende|dependendo|dependerá)",
                "no caso de",
                "no casaco",
            ),
        ),
        _HERE,
    ),
    courtesies=Register(
        "portuguese courtesies",
        (
            phrase("se (pudéssemos|pudesse|pudesses|podemos|poderíamos|seria possível)", "se pudéssemos pausar", "sin"),
            phrase(
                "se (possível|for possível|faz favor|não se importar|não te importares|puder ser|der|estiver de acordo|estiveres de acordo|concordar|concordares|tudo correr bem|não for incómodo|não for incômodo)",
                "se for possível",
                "se chover",
            ),
        ),
        _HERE,
    ),
    refuses=Register(
        "portuguese refuses",
        (
            phrase(
                "(não|nem|nunca) (quero|queria|gostaria|gostava|preciso|vou|vamos|desejo|é preciso|é necessário|pretendo|precisamos|podemos|pedi) ... (pausa|{break}|{inf}|que {sub})",
                ("não quero fazer pausa", "não quero pausar"),
                "não quero perder o ritmo",
            ),
            phrase("não (pause|pauses|pausem|suspenda|suspendas|suspendam|interrompa)", "não pause nada", "pause"),
            phrase("(nenhuma|sem) (pausa|interrupção|suspensão)", "sem pausa", "com pausa"),
            phrase("pausa nenhuma", "não preciso de pausa nenhuma", "uma pausa"),
            phrase(
                "(mudei de ideia|mudei de ideias|esquece|esqueça|ignore|ignora|já não (preciso|quero|é preciso|é necessário|vou precisar)|não (preciso|é preciso|é necessário) mais|prefiro (continuar|seguir)|cancela a pausa|cancele a pausa|em vez de|ao invés de|retiro (o|a) [meu|minha] (pedido|solicitação)|deixa para lá|deixe para lá|fica sem efeito)",
                "mudei de ideia",
                "ideia",
            ),
            phrase(
                "(pausa|interrupção|suspensão|paragem) (está fora|não é|não me|não faz|não está)",
                "uma pausa está fora de questão",
                "uma pausa",
            ),
        ),
        _HERE,
    ),
    besides=Register(
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
        _HERE,
    ),
    lasting=Register(
        "portuguese lasting",
        (phrase("({lasting})", ("até maio", "por seis semanas", "a partir de hoje"), "esta semana"),),
        _HERE,
    ),
    quits=Register(
        "portuguese quits",
        (
            phrase(
                "(rescindir|cancelar|terminar|encerrar|rescindo|cancelo|encerro|denunciar) ... ... (contrato|acordo|assinatura)",
                "quero rescindir o contrato",
                "quero ver o contrato",
            ),
            phrase(
                "(deixar|parar|terminar|encerrar|acabar|largar|desistir) ... {ours} ... (definitivamente|para sempre|de vez)",
                "quero deixar o coaching de vez",
                "quero deixar o coaching em pausa",
            ),
            phrase(
                "(reembolso|dinheiro de volta|devolução do dinheiro|devolvam (o meu|meu) dinheiro)",
                "quero um reembolso",
                "quero dinheiro",
            ),
        ),
        _HERE,
    ),
    extends=Register(
        "portuguese extends",
        (
            phrase("({prolong}) ... ... ({term}|{lost})", "prorrogue o contrato", "prolongar a viagem"),
            phrase(
                "({freeze}) [também] [o|a|meu] [meu|minha] ({term})", "congele também o contrato", "congele o peixe"
            ),
            phrase("({move}) ... ... ({term})", "adiar o fim do contrato", "adiar a sessão"),
            phrase(
                "({term}) ... ... ... ({prolong}|{move}|{frozen}|mais tarde|em conformidade)",
                ("que o contrato seja prolongado", "a data de término teria de ser adiada"),
                "o contrato do chefe",
            ),
            phrase(
                "(semanas|meses|sessões|tempo|período) ... ... ... ({add})",
                "que as semanas perdidas sejam acrescentadas",
                "as semanas de maio",
            ),
            phrase("({add}) ... (semanas|meses|sessões)", "acrescente essas semanas ao final", "acrescente sal"),
            phrase(
                "({add}) ... (tempo|período) ... (depois|final|fim|mais tarde|após)",
                "recuperar esse tempo depois do fim do contrato",
                "recuperar o tempo com os meus filhos",
            ),
        ),
        _HERE,
    ),
    stays=Register(
        "portuguese stays",
        (
            phrase(
                "(não|sem|nem|nunca) ... ({prolong}|{move}|{freeze}|{frozen}|{add}|altera|muda|mexe)",
                "o contrato não é prolongado",
                "o contrato é prolongado",
            ),
            phrase(
                "({term}) ... (fica igual|igual|mantém-se|se mantém|permanece|continua a mesma|continua o mesmo|continua a correr|continua correndo|a mesma)",
                "a data de término permanece",
                "a data de término chega",
            ),
            phrase("(esqueça|esquece|retiro) ... ... ({prolong})", "esqueça a prorrogação", "a prorrogação"),
        ),
        _HERE,
    ),
    ends=Register("portuguese contract", (phrase("({term})", "o contrato", "o contato"),), _HERE),
    may_we=Register(
        "portuguese may we",
        (
            phrase(
                "(podemos|poderíamos|podíamos|pode|podes|podias|poderia|posso|seria possível|é possível|dá para|daria para|tem como)",
                "podemos prorrogar",
                "prorroga",
            ),
        ),
        _HERE,
    ),
    confirms=Register(
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
        _HERE,
    ),
)
