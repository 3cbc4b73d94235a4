"""Portuguese: what makes a request none or less: doubts, refusals, the end for good, demands on the contract."""

from __future__ import annotations

from mailhold.policy.phrases.foreign.portuguese.words import HERE
from mailhold.policy.phrases.grammar import Register, phrase

UNSURE = Register(
    "portuguese doubts",
    (
        phrase(
            "(tenho pensado|penso em|penso numa|ando com a ideia|pensando numa|como é que (funciona|seria))",
            "tenho pensado numa pausa",
            "tenho uma pausa",
        ),
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
    HERE,
)

CONDITIONS = Register(
    "portuguese conditions",
    (
        phrase("^(se|caso)", "se isto continuar", "esse"),
        phrase(
            "(no caso de|na hipótese de|a menos que|a não ser que|depende|dependendo|dependerá)",
            "no caso de",
            "no casaco",
        ),
    ),
    HERE,
)

COURTESIES = Register(
    "portuguese courtesies",
    (
        phrase("se ({might})", "se deixássemos", "se não"),
        phrase("se (pudéssemos|pudesse|pudesses|podemos|poderíamos|seria possível)", "se pudéssemos pausar", "sin"),
        phrase(
            "se (possível|for possível|faz favor|não se importar|não te importares|puder ser|der|estiver de acordo|estiveres de acordo|concordar|concordares|tudo correr bem|não for incómodo|não for incômodo)",
            "se for possível",
            "se chover",
        ),
    ),
    HERE,
)

REFUSES = Register(
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
    HERE,
)

QUITS = Register(
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
    HERE,
)

EXTENDS = Register(
    "portuguese extends",
    (
        phrase(
            "({term}) ... ... ... (mais|adicionais|dure|durar)",
            "que o contrato dure mais dois meses",
            "o contrato diz isso",
        ),
        phrase("({prolong}) ... ... ({term}|{lost})", "prorrogue o contrato", "prolongar a viagem"),
        phrase("({freeze}) [também] [o|a|meu] [meu|minha] ({term})", "congele também o contrato", "congele o peixe"),
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
    HERE,
)

STAYS = Register(
    "portuguese stays",
    (
        phrase(
            "({term}) ... (continua|fica) (como|igual|na mesma|onde)",
            "a data de término continua como está",
            "a data de término chega",
        ),
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
    HERE,
)

ENDS = Register(
    "portuguese contract",
    (
        phrase("{lost} ... (perd*|perderem)", "as sessões que se perderem", "as sessões de maio"),
        phrase("({term})", "o contrato", "o contato"),
    ),
    HERE,
)
