"""Portuguese: the classes of words that phrases are put together from, and the small words that tell the language."""

from __future__ import annotations

HERE = {
    "might": "deixássemos|pausássemos|suspendêssemos|puséssemos|colocássemos|parássemos|interrompêssemos|fizéssemos|pausasse|suspendesse|deixasse",
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
    "frame": "quero|queria|gostaria|gostava|gostaríamos|gostávamos|preciso|precisava|devo|tenho que|tenho de|terei de|terei que|decidi|decidimos|resolvi|vou|vamos|podemos|poderíamos|podíamos|posso|poderia|podia|pode|podes|podias|peço|pedia|venho pedir|solicito|solicitar|venho|seria possível|é possível|dá para|daria para|por favor|prefiro|preferia|precisamos|queremos|queríamos|temos de|temos que|agradeço que|agradecia que|vejo-me obrigado a|vejo-me obrigada a|sou obrigado a|sou obrigada a|não tenho outra opção senão|é melhor eu|se pudéssemos|se pudesse|se pudesses|se podemos|se poderíamos|se seria possível|se for possível|dava-me jeito|me ajudaria|o melhor é|vejo-me na obrigação de|minha intenção é|agradecia se|agradeceria se|agradeceria que|gostaria que|gostava que|decidido|necessidade de|precisando",
    "noun_frame": "{frame}|fazer|fazemos|façamos|dar|tirar|tomar|fazer-se|pedir|solicitar|estou a precisar de|estou precisando de",
    "prolong": "prorrog*|prolong*|estend*|estenda|extens*|alarg*|ampli*|dilat*|renov*",
    "move": "adiad*|adiar|adie*|empurr*|mover|movid*|mova*|desloc*|alterar|altere*|alterad*|mudar|mude*|mudad*|estique*|jogar para",
    "frozen": "congelad*|pausad*|suspens*|interrompid*|em pausa|parad*",
    "freeze": "congel*|pausar|pause|pausem|suspender|suspenda*|interromper|interrompa*|parar|pare",
    "term": "contrato|acordo|vencimento|data de término|data de fim|data final|data de termo|prazo|pacote|vigência|término|assinatura|validade|caducidade",
    "lost": "(semanas|meses|sessões|tempo|período)",
    "add": "acrescent*|adicion*|recuper*|compens*|somar|somad*|somem|repor|repost*|repon*|devolv*|juntar|juntad*|credit*|abon*",
}

MARKS = """
    o a os as de do da dos das que e em um uma por para com não é se no na eu me meu minha mas mais como até muito
    obrigado obrigada olá oi estou está você preciso porque vou
    ao à pelo pela nossas nossos minhas meus já também tenho foi ser muita bom boa dia isso este esta quando sem sobre
    sessões semanas meses ontem hoje cara caro prezada prezado senhor senhora abraço cumprimentos favor durante dois duas
    depois lhe seu sua seus suas pode podemos
"""
