# The interface's words in Brazilian Portuguese. Plain, short, no blame; a button says what happens.

## Days and sizes

days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
pill-days = { $days ->
    [0] hoje
    [one] { $days } dia
   *[other] { $days } dias
}
pill-passed = vencido
pill-refund = dinheiro a caminho
pill-closed = fechado
pill-claim = caso aberto
date-and-time = { $day }, { $time }

## What is the matter with an order. `.also` continues a line that began with something weightier.

flag-not-shipped = { $days ->
    [0] Não enviado
    [one] Não enviado há { $days } dia
   *[other] Não enviado há { $days } dias
}
    .also = não enviado
flag-no-tracking = Sem código de rastreio
    .also = sem código de rastreio
flag-stalled = { $days ->
    [0] Sem movimento
    [one] Sem movimento há { $days } dia
   *[other] Sem movimento há { $days } dias
}
    .also = sem movimento
    .alsoSince = sem novidades desde { $since }
flag-overdue = { $days ->
    [0] Atrasado
    [one] { $days } dia de atraso
   *[other] { $days } dias de atraso
}
    .also = { $days ->
        [0] atrasado
        [one] { $days } dia de atraso
       *[other] { $days } dias de atraso
    }
flag-guarantee-passed = Chegou a data de reembolso da plataforma
    .on = Data de reembolso da plataforma: { $since }
    .also = chegou a data de reembolso
    .alsoSince = data de reembolso: { $since }
flag-delivery-failed = Tentativa de entrega sem sucesso
    .also = tentativa de entrega sem sucesso
    .alsoSince = entrega sem sucesso em { $since }
flag-awaiting-pickup = Espera por você no ponto de retirada
    .until = No ponto de retirada até cerca de { $until }
    .also = espera no ponto de retirada
    .alsoSince = no ponto de retirada desde { $since }
flag-returned = { $stage ->
    [returned] Devolvido ao remetente
    [lost] Perdido no caminho
    [destroyed] Destruído pela transportadora
    [cancelled] Envio cancelado pela transportadora
   *[returning] Voltando ao remetente
}
    .also = { $stage ->
        [returned] devolvido ao remetente
        [lost] perdido no caminho
        [destroyed] destruído pela transportadora
        [cancelled] envio cancelado pela transportadora
       *[returning] voltando ao remetente
    }
flag-customs-hold = { $days ->
    [0] Retido na alfândega
    [one] { $days } dia na alfândega
   *[other] { $days } dias na alfândega
}
    .also = retido na alfândega
    .alsoSince = na alfândega desde { $since }
flag-marked-delivered = Consta como entregue
    .on = Consta como entregue em { $since }
    .also = consta como entregue
    .alsoSince = consta como entregue em { $since }
flag-wrong-destination = O rastreio indica outro destino
    .also = o rastreio indica outro destino
    .ended = { $scan ->
        [office] A última agência por onde passou não fica no estado do endereço do pedido: { $place }
       *[end] { $compared ->
            [country] O rastreio termina em outro país que não o de destino: { $place }
            [city] O rastreio termina em outra cidade que não a do endereço do pedido
           *[state] O rastreio termina em outro estado que não o do endereço do pedido: { $place }
        }
    }
    .also-ended = { $scan ->
        [office] última agência por onde passou: { $place }
       *[end] { $compared ->
            [city] o rastreio termina em outra cidade
           *[state] o rastreio termina em: { $place }
        }
    }
flag-contradiction = O pedido e o rastreio não combinam
    .also = pedido e rastreio não combinam
    .jump = { $hours ->
        [one] Duas leituras com no máximo { $hours } hora entre elas: { $from } e { $to }
       *[other] Duas leituras com no máximo { $hours } horas entre elas: { $from } e { $to }
    }
    .also-jump = { $hours ->
        [one] duas leituras com no máximo { $hours } hora entre elas: { $from } e { $to }
       *[other] duas leituras com no máximo { $hours } horas entre elas: { $from } e { $to }
    }
flag-closing = { $days ->
    [0] Hoje é o último dia para abrir uma disputa
    [one] Resta { $days } dia para abrir uma disputa
   *[other] Restam { $days } dias para abrir uma disputa
}
    .passed = O prazo para abrir uma disputa talvez tenha passado: veja o pedido hoje
    .oldRule = O fim do prazo para abrir uma disputa talvez esteja perto: veja o pedido hoje
    .also = o fim do prazo de disputa está perto
    .alsoPassed = o prazo de disputa talvez tenha passado
flag-unreadable = Uma parte deste pedido não pôde ser lida
    .also = uma parte do pedido não foi lida

## Places on the way

stage-not-found = Código ainda desconhecido
stage-info-received = Só anunciado
stage-picked-up = Recebido pela transportadora
stage-origin = No país do vendedor
stage-export-customs = Alfândega de exportação
stage-departed = Saiu do país
stage-in-transit = Entre países
stage-arrived = Chegou ao seu país
stage-import-customs = Na alfândega
stage-customs-action = A alfândega espera algo de você
stage-customs-released = Liberado pela alfândega
stage-last-mile = Com a transportadora local
stage-out-for-delivery = Saiu para entrega
stage-delivery-failed = Entrega sem sucesso

## Dates with a meaning. The value is the headline, `.line` the overlay's form, `.name` the entry in a list.

deadline-ship-by = { $when ->
    [past] O vendedor já deveria ter enviado
    [today] O vendedor deve enviar hoje
   *[future] { $days ->
        [one] O vendedor tem { $days } dia para enviar
       *[other] O vendedor tem { $days } dias para enviar
    }
}
    .line = { $certainty ->
        [estimated] envio até cerca de { $on }
       *[read] envio até { $on }
    }
    .name = Prazo de envio do vendedor
    .then = Depois disso, o pedido deve ser fechado sozinho com reembolso total.
deadline-deliver-by = { $when ->
    [past] O dia de entrega prometido passou
    [today] A entrega está prometida para hoje
   *[future] { $days ->
        [one] { $days } dia até a entrega prometida
       *[other] { $days } dias até a entrega prometida
    }
}
    .line = { $certainty ->
        [estimated] previsto até cerca de { $on }
       *[read] prometido até { $on }
    }
    .name = Entrega prometida
    .then = Depois disso, o pacote está atrasado e uma disputa se torna possível.
deadline-refund-by = { $when ->
    [past] Chegou a data de reembolso da plataforma
    [today] Hoje é a data de reembolso da plataforma
   *[future] { $days ->
        [one] { $days } dia até a data de reembolso da plataforma
       *[other] { $days } dias até a data de reembolso da plataforma
    }
}
    .line = { $certainty ->
        [estimated] reembolso se não chegar até cerca de { $on }
       *[read] reembolso se não chegar até { $on }
    }
    .name = Reembolso se não for entregue
    .then = Desse dia em diante é devido o dinheiro de um pacote que não chegou. Peça: ele pode não vir sozinho.
deadline-dispute-opens = { $when ->
    [past] Já é possível abrir uma disputa
    [today] A partir de hoje é possível abrir uma disputa
   *[future] { $days ->
        [one] { $days } dia até poder abrir uma disputa
       *[other] { $days } dias até poder abrir uma disputa
    }
}
    .line = { $certainty ->
        [estimated] disputa possível a partir de cerca de { $on }
       *[read] disputa possível a partir de { $on }
    }
    .name = Primeiro dia para a disputa
    .then = Antes desse dia, a plataforma pode recusar uma disputa.
deadline-dispute-closes = { $when ->
    [past] O prazo para abrir uma disputa talvez tenha passado: veja o pedido hoje
    [today] Hoje é o último dia para abrir uma disputa
   *[future] { $days ->
        [one] Resta { $days } dia para abrir uma disputa
       *[other] Restam { $days } dias para abrir uma disputa
    }
}
    .line = { $certainty ->
        [estimated] disputa possível até cerca de { $on }
       *[read] disputa possível até { $on }
    }
    .name = Último dia para abrir a disputa
    .then = Depois disso, a plataforma pode não aceitar mais uma disputa sobre este pedido.
deadline-seller-answers = { $when ->
    [past] O prazo do vendedor para responder passou
    [today] O vendedor deve responder hoje
   *[future] { $days ->
        [one] O vendedor tem { $days } dia para responder
       *[other] O vendedor tem { $days } dias para responder
    }
}
    .line = { $certainty ->
        [estimated] resposta do vendedor até cerca de { $on }
       *[read] resposta do vendedor até { $on }
    }
    .name = Resposta do vendedor
    .then = Depois disso, o silêncio conta a seu favor: o que você pediu é cumprido.
deadline-platform-decides = { $when ->
    [past] A decisão está atrasada
    [today] A decisão é esperada para hoje
   *[future] { $days ->
        [one] { $days } dia até a decisão da plataforma
       *[other] { $days } dias até a decisão da plataforma
    }
}
    .line = { $certainty ->
        [estimated] decisão prevista: cerca de { $on }
       *[read] decisão prevista: { $on }
    }
    .name = Decisão da plataforma
    .then = Até lá a plataforma propõe uma solução. Se não propuser, pergunte ao atendimento dela.
deadline-appeal-closes = { $when ->
    [past] O prazo para recorrer passou
    [today] Hoje é o último dia para recorrer
   *[future] { $days ->
        [one] Resta { $days } dia para recorrer
       *[other] Restam { $days } dias para recorrer
    }
}
    .line = { $certainty ->
        [estimated] recurso possível até cerca de { $on }
       *[read] recurso possível até { $on }
    }
    .name = Último dia para o recurso
    .then = Depois disso, a decisão da plataforma fica valendo; restam o banco e a lei.
deadline-refund-arrives = { $when ->
    [past] O reembolso já deveria ter chegado
    [today] O reembolso deve chegar hoje
   *[future] { $days ->
        [one] { $days } dia até a chegada prevista do reembolso
       *[other] { $days } dias até a chegada prevista do reembolso
    }
}
    .line = { $certainty ->
        [estimated] reembolso previsto: cerca de { $on }
       *[read] reembolso previsto até { $on }
    }
    .name = Chegada do reembolso
    .then = Depois disso, peça à plataforma o dia e o número do reembolso e, com eles, pergunte ao seu banco.
deadline-chargeback-closes = { $when ->
    [past] O prazo para ir ao banco passou
    [today] Hoje é o último dia para ir ao banco
   *[future] { $days ->
        [one] Resta { $days } dia para pedir o estorno ao banco
       *[other] Restam { $days } dias para pedir o estorno ao banco
    }
}
    .line = { $certainty ->
        [estimated] pedido ao banco até cerca de { $on }
       *[read] pedido ao banco até { $on }
    }
    .name = Último dia para o estorno
    .then = Depois disso, o banco não pode mais recuperar o pagamento. O banco também precisa de dias: escreva com bastante antecedência.
deadline-post-inquiry-closes = { $when ->
    [past] O prazo para ir aos correios passou
    [today] Hoje é o último dia para ir aos correios
   *[future] { $days ->
        [one] Resta { $days } dia para pedir uma busca aos correios
       *[other] Restam { $days } dias para pedir uma busca aos correios
    }
}
    .line = { $certainty ->
        [estimated] busca dos correios possível até cerca de { $on }
       *[read] busca dos correios possível até { $on }
    }
    .name = Último dia para a busca dos correios
    .then = Depois disso, os correios não aceitam mais pedidos de busca deste pacote.
deadline-authority-answers = { $when ->
    [past] O prazo do órgão para responder passou
    [today] O órgão deve responder hoje
   *[future] { $days ->
        [one] { $days } dia até a resposta prevista do órgão
       *[other] { $days } dias até a resposta prevista do órgão
    }
}
    .line = { $certainty ->
        [estimated] resposta do órgão até cerca de { $on }
       *[read] resposta do órgão até { $on }
    }
    .name = Resposta do órgão
    .then = Depois disso, pergunte pela sua queixa com o número dela.
deadline-cancel-answers = { $when ->
    [past] O prazo do vendedor para cancelar passou
    [today] O vendedor deve responder hoje ao pedido de cancelamento
   *[future] { $days ->
        [one] Resta { $days } dia para a resposta ao seu pedido de cancelamento
       *[other] Restam { $days } dias para a resposta ao seu pedido de cancelamento
    }
}
    .line = { $certainty ->
        [estimated] resposta ao cancelamento até cerca de { $on }
       *[read] resposta ao cancelamento até { $on }
    }
    .name = Resposta ao cancelamento
    .then = Depois disso, um pedido não enviado deve ser fechado sozinho com reembolso total. Se não for, pergunte ao atendimento da plataforma.
deadline-support-answers = { $when ->
    [past] O prazo do atendimento para responder passou
    [today] O atendimento deve responder hoje
   *[future] { $days ->
        [one] O atendimento tem { $days } dia para responder
       *[other] O atendimento tem { $days } dias para responder
    }
}
    .line = { $certainty ->
        [estimated] resposta do atendimento até cerca de { $on }
       *[read] resposta do atendimento até { $on }
    }
    .name = Resposta do atendimento
    .then = Depois disso, não espere mais: dê o próximo passo.
deadline-appeal-decides = { $when ->
    [past] A resposta ao recurso está atrasada
    [today] A resposta ao recurso é esperada para hoje
   *[future] { $days ->
        [one] { $days } dia até a resposta ao recurso
       *[other] { $days } dias até a resposta ao recurso
    }
}
    .line = { $certainty ->
        [estimated] resposta ao recurso até cerca de { $on }
       *[read] resposta ao recurso até { $on }
    }
    .name = Resposta ao recurso
    .then = Depois disso, pergunte ao atendimento da plataforma; para ir ao banco não é preciso esperar essa resposta.
deadline-resend-arrives = { $when ->
    [past] O novo pacote já deveria ter chegado
    [today] O novo pacote deve chegar hoje
   *[future] { $days ->
        [one] { $days } dia até a chegada prevista do novo pacote
       *[other] { $days } dias até a chegada prevista do novo pacote
    }
}
    .line = { $certainty ->
        [estimated] novo pacote até cerca de { $on }
       *[read] novo pacote até { $on }
    }
    .name = Chegada do novo pacote
    .then = Depois disso, é considerado não recebido. Os prazos do pedido continuaram correndo nesse tempo.
deadline-return-arrives = { $when ->
    [past] O vendedor já deveria ter a mercadoria de volta
    [today] O vendedor deve receber a mercadoria de volta hoje
   *[future] { $days ->
        [one] { $days } dia até a mercadoria chegar ao vendedor
       *[other] { $days } dias até a mercadoria chegar ao vendedor
    }
}
    .line = { $certainty ->
        [estimated] mercadoria com o vendedor até cerca de { $on }
       *[read] mercadoria com o vendedor até { $on }
    }
    .name = Mercadoria de volta com o vendedor
    .then = Depois disso, mostre ao atendimento o comprovante de postagem e o rastreio da devolução.
deadline-bank-answers = { $when ->
    [past] O prazo do banco para responder passou
    [today] O banco deve responder hoje
   *[future] { $days ->
        [one] O banco tem { $days } dia para responder
       *[other] O banco tem { $days } dias para responder
    }
}
    .line = { $certainty ->
        [estimated] resposta do banco até cerca de { $on }
       *[read] resposta do banco até { $on }
    }
    .name = Resposta do banco
    .then = Depois disso, pergunte ao banco como está o seu pedido e peça uma resposta por escrito.
deadline-post-answers = { $when ->
    [past] O prazo da transportadora para responder passou
    [today] A transportadora deve responder hoje
   *[future] { $days ->
        [one] A transportadora tem { $days } dia para responder
       *[other] A transportadora tem { $days } dias para responder
    }
}
    .line = { $certainty ->
        [estimated] resposta da transportadora até cerca de { $on }
       *[read] resposta da transportadora até { $on }
    }
    .name = Resposta dos correios ou da transportadora
    .then = Depois disso, peça a resposta com o número do seu pedido de busca. A falta de resposta também pode ser mostrada.
deadline-operator-answers = { $when ->
    [past] O prazo do operador para responder passou
    [today] O operador deve responder hoje
   *[future] { $days ->
        [one] O operador tem { $days } dia para responder
       *[other] O operador tem { $days } dias para responder
    }
}
    .line = { $certainty ->
        [estimated] resposta do operador até cerca de { $on }
       *[read] resposta do operador até { $on }
    }
    .name = Resposta do operador da plataforma
    .then = Depois disso, ficam abertos o órgão de defesa e a justiça.
deadline-reject-closes = { $when ->
    [past] Acabaram os dias para recusar a mercadoria
    [today] Hoje é o último dia para recusar a mercadoria
   *[future] { $days ->
        [one] Resta { $days } dia para recusar a mercadoria
       *[other] Restam { $days } dias para recusar a mercadoria
    }
}
    .line = { $certainty ->
        [estimated] recusa da mercadoria até cerca de { $on }
       *[read] recusa da mercadoria até { $on }
    }
    .name = Último dia para recusar a mercadoria
    .then = Depois disso, a mercadoria com defeito primeiro é consertada ou trocada; só depois vem o dinheiro.
deadline-withdrawal-closes = { $when ->
    [past] Acabaram os dias para desistir
    [today] Hoje é o último dia para desistir
   *[future] { $days ->
        [one] Resta { $days } dia para desistir da compra
       *[other] Restam { $days } dias para desistir da compra
    }
}
    .line = { $certainty ->
        [estimated] desistência até cerca de { $on }
       *[read] desistência até { $on }
    }
    .name = Último dia para desistir
    .then = Depois disso, a compra só pode ser desfeita por um motivo, como um defeito.
deadline-claim-closes = { $when ->
    [past] O prazo legal para reclamar passou
    [today] Hoje é o último dia legal para reclamar
   *[future] { $days ->
        [one] Resta { $days } dia para reclamar pela lei
       *[other] Restam { $days } dias para reclamar pela lei
    }
}
    .line = { $certainty ->
        [estimated] direitos legais até cerca de { $on }
       *[read] direitos legais até { $on }
    }
    .name = Último dia dos direitos legais
    .then = Depois disso, o vendedor pode recusar só porque o prazo passou.

## What happens then, where the rule itself decides it

then-AE-SHIP-TIMEOUT = Depois disso, o pedido deve ser fechado sozinho com reembolso total. Contado em dias úteis: fins de semana não contam, feriados contam.
then-AE-REFUND-CARD = Depois disso, peça à plataforma o dia e o número do reembolso e, com eles, pergunte ao seu banco. Contado em dias úteis: fins de semana não contam, feriados contam.
then-PP-ESC = Depois disso, o PayPal fecha a disputa para sempre. Transforme-a antes em reclamação.
then-written-claim = Depois disso se abrem os próximos passos: o operador, se houver, o órgão de defesa, a justiça.
then-BR-CONSUMIDOR = Até lá a empresa responde nesse site. Diga ali se foi resolvido.

## A rule that is too old

deadline-old-rule = { $name }: a regra desta data é antiga demais para confiar. Veja hoje a página do pedido
    .line = veja a data na página do pedido
source-old-rule = a regra devia ser revista até { $by }: não calcule nada com ela, veja a página

## The calendar file

calendar-save = Salvar estas datas para o calendário
calendar-save-all = Salvar todas as datas para o calendário
calendar-summary = { $name }: { $title }
calendar-cancelled = Não vale mais: { $summary }
calendar-cancelled-why = O Redress retirou esta data: aquilo de que ela vinha mudou. As datas válidas estão no caso.
calendar-description = { $order }. De onde vem a data: { $source }. { $after }

## Dates that are not known

unknown-dates = { $count ->
    [one] { $count } data não é conhecida
   *[other] { $count } datas não são conhecidas
}
unknown-open-order = Abra a página do pedido: as datas dele são lidas sozinhas.
unknown-say-payment = Diga como você pagou, em “E agora”.
unknown-no-term = Não se conhece prazo para esta forma de pagamento. Pergunte já ao banco ou ao vendedor.
unknown-no-payment-day = Abra a página do pedido: lá é lido o dia do pagamento.
unknown-note-dispute = Corre desde o dia em que você abre a disputa. Anote aqui.
unknown-note-decision = Corre desde o dia da decisão. Anote aqui.
unknown-note-refund = Corre desde o dia em que o reembolso está a caminho. Anote aqui.
unknown-note-authority = Corre desde o dia da sua queixa. Anote aqui.
unknown-no-answer-term = Não se conhece prazo de resposta para o seu país.
unknown-say-country = Diga onde você mora, em “E agora”: o prazo depende do país.
unknown-not-by-post = Este pacote não viajou pelos correios, e só os correios aceitam pedidos de busca.
unknown-no-ship-day = Abra a página do pedido: lá é lido o dia do envio.

## Dates that moved

moved-date = Mudou: antes { $before }, visto em { $on }
moved-proof = a prova { $number } mostra a data anterior
moved-why = A plataforma ou o vendedor mudou a data. Em geral é seguro seguir a primeira das duas.

## A date and its distance

date-distance = { $when ->
    [today] hoje
    [past] { $days ->
        [one] há { $days } dia
       *[other] há { $days } dias
    }
   *[future] { $days ->
        [one] em { $days } dia
       *[other] em { $days } dias
    }
}
source-shop-day = { $source }; o dia { $on } da plataforma começa antes do seu
source-later = Outra leitura da mesma regra dá { $on }: conta o dia que vem antes.
source-holidays = { $country ->
    [CN] Há feriados chineses no período: a estimativa pode ser antecipada.
   *[other] Há feriados do país do vendedor no período: a estimativa pode ser antecipada.
}

## Where a date comes from

source-page = lida na página da plataforma
source-page-on = lida em { $on } { $page }
source-rule = estimada, a página não indica esta data
source-rule-year = estimada por uma regra de { $year }
source-noted = prometida, como você anotou
page-order-list = na lista de pedidos
page-order-detail = na página do pedido
page-tracking = na página de rastreio
page-messages = no chat
page-dispute = na página da disputa
page-refunds = na página de reembolsos
page-carrier = na página da transportadora
page-unknown = na página
about-date = cerca de { $on }
date-and-source = { $on }, { $source }

## The line on the shop's page

open-claim = Abrir caso
show-claim = Ver caso
refund-done = a página diz que voltou dinheiro
    .sum = a página diz que voltou: { $sum }
refund-under-way = a página diz que há um reembolso a caminho
    .sum = a página diz que está a caminho: { $sum }
save-proof = Salvar prova
saving = Salvando…
allow-capture = Permitir imagens
how-to-capture = O navegador só captura uma imagem com a sua permissão. Use o atalho ou o ícone do Redress, ou permita as imagens de uma vez.
unread-title = O Redress não conseguiu ler esta página
unread-body = A plataforma talvez a tenha mudado. Nada foi adivinhado. Seus pedidos e provas anteriores estão guardados; o atalho ainda salva uma imagem desta página.
unread-fields = Não lido: { $fields }.
close = Fechar

## Claim

claim = Caso
order-number = Pedido { $id }
ordered-on = pedido em { $on }
no-title = Título não lido
no-total = preço não lido
open-in-tab = Abrir em uma aba
open-panel = Painel lateral
open-list = Lista
no-deadline = Ainda não há data a acompanhar
no-deadline-how = Abra uma vez a página do pedido: as datas dele são lidas sozinhas.
steps = Passos do caso
step-done = feito
step-now = agora
step-later = depois
step-proof = Provas
step-seller = Vendedor
step-support = Atendimento
step-dispute = Disputa
step-appeal = Recurso
step-bank = Banco
step-post = Correios
step-claim = Notificação
step-operator = Operador
step-authority = Órgão de defesa
step-court = Justiça
act-capture = Agora: salve as provas ({ $items })
    .rest = Agora: capture a página inteira ({ $items })
    .open = Agora: abra e salve: { $item }
act-write-seller = Agora: escreva ao vendedor
act-await-seller = Agora: espere o vendedor
    .by = Agora: espere o vendedor até { $by }
act-open-dispute = Agora: abra a disputa na página da plataforma
    .by = Agora: abra a disputa na página da plataforma até { $by }
act-await-decision = Agora: espere a decisão
    .by = Agora: espere a decisão até { $by }
act-ask-bank = Agora: peça o estorno ao banco
    .by = Agora: peça o estorno ao banco até { $by }
act-await-bank = Agora: espere o banco
    .by = Agora: espere o banco até { $by }
act-await-post = Agora: espere a resposta da transportadora
    .by = Agora: espere a resposta da transportadora até { $by }
act-await-claim = Agora: espere a resposta à notificação
    .by = Agora: espere a resposta à notificação até { $by }
act-await-authority = Agora: espere o órgão de defesa
    .by = Agora: espere o órgão de defesa até { $by }
act-rest = Nada a fazer: o caso está fechado
tabs = Partes do caso
tab-proof = Provas
tab-proof-count = Provas { $done }/{ $all }
tab-message = Mensagem
tab-money = Dinheiro
tab-dates = Datas

reason = O que aconteceu
reason-choose = Escolha o que aconteceu
reason-choose-how = Disso dependem as provas e os textos necessários.
reason-not-shipped = O vendedor não enviou
reason-invalid-tracking = O código de rastreio não funciona
reason-stuck = Parado no caminho
reason-lost = Perdido
reason-customs = Retido na alfândega
reason-wrong-address = Enviado a outro endereço
reason-returned = Devolvido ao remetente
reason-marked-delivered = Consta como entregue, eu não tenho
reason-damaged = Chegou danificado
reason-incomplete = Falta algo no pacote
reason-not-as-described = Não é como descrito
reason-wrong-item = Chegou outro item
reason-came-late = Chegou depois do prometido
reason-refund-not-paid = Reembolso combinado, dinheiro não chegou
reason-return-not-refunded = Devolvido, sem reembolso

## The popup

other-orders = Outros pedidos
matter-unsaid = Você ainda não disse o que aconteceu
details = Detalhes, e com o que se perde
details-problems = { $count ->
    [one] { $count } anotação não combina
   *[other] { $count } anotações não combinam
}
details-rights = { $count ->
    [one] Outro direito termina: { $on }
   *[other] Outros { $count } direitos terminam, o primeiro: { $on }
}
checklist-more = Mais { $count }
checklist-how = Explicar
checklist-less = Ver menos
questions-open = { $count ->
    [one] { $count } pergunta reforça o texto
   *[other] { $count } perguntas reforçam o texto
}
questions-done = As perguntas estão respondidas
questions-telling = Uma das suas respostas diz mais: veja
capture-here = Capturar
capture-here-of = Capturar: { $item }
open-claim-of = Abrir caso: { $title }
show-claim-of = Ver caso: { $title }

## What decides a reason

ask-yes = Sim
ask-no = Não
ask-open = –
ask-leads = Parece: { $reason }
ask-why = As respostas entram no texto e ficam neste computador.
ask-has-number = O pedido mostra um código de rastreio?
ask-asked-to-cancel = O vendedor pede que você cancele, ou que escolha outro motivo?
ask-number-by-chat = O vendedor deu outro código no chat?
ask-moves-as-usual = O rastreio avança normalmente e o dia prometido ainda não chegou?
ask-carrier-lost-it = A transportadora diz que se perdeu?
ask-carrier-told-me = A própria transportadora disse isso a você?
ask-customs-asked-me = A alfândega pediu documentos ou dinheiro a você?
ask-address-was-right = O endereço do pedido era o seu e estava completo?
ask-was-told = Avisaram que o pacote esperava por você?
ask-asked-around = Você perguntou aos vizinhos e olhou em volta de casa?
ask-other-address = O registro da transportadora indica outro endereço?
ask-packaging-damaged = A embalagem também estava danificada?
ask-what-is-damaged = O que está danificado?
ask-filmed-opening = A abertura do pacote foi filmada?
ask-what-is-missing = O que falta?
ask-another-thing = É uma coisa totalmente diferente?
ask-differences = O que é diferente da descrição?
ask-what-came = O que chegou no lugar?
ask-still-wanted = Você fica com a mercadoria mesmo tendo chegado tarde?
ask-late-cost = O que o atraso custou a você?
ask-account-checked = Você olhou hoje o cartão ou a conta com que pagou?
ask-refund-words = Quem prometeu o dinheiro, e com quais palavras?
ask-return-number = Qual é o código de rastreio do pacote que você devolveu?
ask-return-arrived = O rastreio mostra que o vendedor o recebeu?

checklist = Lista de verificação
checklist-done = salvo
    .in-view = salvo o que estava à vista
    .element = salva uma parte da página
    .unknown = salvo o que estava à vista; se a página continua, capture-a inteira
checklist-missing = ainda não salvo
    .short = necessário
checklist-no-picture = só está guardado o que a página diz: falta capturar a imagem
    .short = ainda sem imagem
checklist-in-view = só o que estava à vista: a página continua. Capture a página inteira.
    .short = só uma parte
checklist-cut-short = a captura terminou antes, falta o resto. Capture a página inteira.
    .short = interrompida
checklist-stale = { $days ->
    [one] de { $days } dia atrás: salve de novo
   *[other] de { $days } dias atrás: salve de novo
}
    .short = { $days ->
        [one] { $days } dia atrás
       *[other] { $days } dias atrás
    }
checklist-optional = ajuda, não é obrigatório
    .short = ajuda
checklist-empty = Escolha o que aconteceu para ver quais provas são necessárias.
open = Abrir
open-page = Abrir: { $page }
proof-order-page = Página do pedido
    .how = a página inteira com número, preço e datas
proof-tracking = Página de rastreio
    .how = todos os eventos do pacote
proof-chat = Chat com o vendedor
    .how = primeiro escreva, depois salve a conversa inteira
proof-payment = Pagamento
    .how = extrato ou página de pagamento da plataforma
proof-carrier = Página da transportadora
    .how = o mesmo código no site da transportadora
proof-dispute = Página da disputa
    .how = com as respostas do vendedor
proof-packaging = Embalagem
    .how = fotos de todos os lados, etiqueta legível
proof-goods = A mercadoria
    .how = fotos ou um vídeo do que chegou
proof-listing = Página do produto
    .how = descrição e imagens como na venda
proof-document = Outro documento
    .how = uma carta, um recibo, um laudo
proof-seller-data = Dados legais do vendedor
    .how = nome e endereço: clique no nome da loja na página dela
proof-refund-policy = Política de reembolso
    .how = o que o vendedor ou a página do produto promete sobre entrega e reembolsos
proof-return-proof = Prova da devolução
    .how = comprovante de postagem ou rastreio do que você devolveu

capture-visible = Capturar o que está à vista
    .short = O que está à vista
capture-page = Capturar a página inteira
    .short = Página inteira
    .how = A página rola sozinha, cerca de meio segundo por tela.
capture-page-of = Capturar a página inteira: { $item }
capture-element = Capturar uma parte
    .how = Aponte um pedido, um pacote ou um chat.
capturing = Capturando…
capturing-share = Capturando… { $percent }%
capture-cancel = Cancelar
capture-pick = Aponte a parte a salvar e clique. Seta para cima: maior. Seta para baixo: menor. Enter salva, Esc cancela.
capture-menu-visible = Salvar o que está à vista como prova
capture-menu-page = Salvar a página inteira como prova
capture-menu-element = Salvar uma parte da página como prova
capture-default = O atalho e o botão da página salvam
capture-default-visible = o que está à vista
capture-default-page = a página inteira
capture-default-element = uma parte da página
capture-default-why = Com uma parte, o botão ao lado de um pedido salva esse pedido, e o atalho deixa você apontar.
capture-shortcut = Atalho
cannot-capture = Abra uma das páginas acima para salvá-la.
capture-saved = Salvo. O que estava à vista e o que a página diz estão guardados.
capture-goes-on = A página continua: capture a página inteira para ter o resto.
capture-saved-page = Salvo. A página inteira e o que ela diz estão guardados.
capture-saved-element = Salvo. A parte da página e o que ela diz estão guardados.
capture-loose = A página não indica nenhum pedido: abra o caso a que ela pertence e adicione-a ali, em Provas.
capture-facts-only = O que a página diz está guardado. A imagem não foi capturada.
capture-not-allowed = O navegador não permitiu a imagem. Clique no ícone do Redress nessa página, ou use ali o atalho.
    .stopped = O navegador parou de permitir imagens. O que foi capturado até então está guardado. Para o resto, use de novo o atalho nessa página.
capture-protected-page = O navegador protege esta página: não dá para rolá-la para uma imagem. Capture o que está à vista.
capture-tab-closed = A página foi fechada antes da captura. Abra-a e tente de novo.
    .stopped = A página foi fechada ou deixada durante a captura. O que foi capturado até então está guardado. Para o resto, abra a página e salve-a de novo.
capture-tab-changed = Outra página veio à frente. Nada foi salvo. Volte e tente de novo.
    .stopped = Outra página veio à frente durante a captura. O que foi capturado até então está guardado. Para o resto, volte e salve a página de novo.
capture-too-fast = O navegador captura no máximo duas imagens por segundo. Espere um momento e tente de novo.
    .stopped = O navegador não capturou mais imagens. O que foi capturado até então está guardado. Para o resto, espere um momento e salve a página de novo.
capture-no-frame = A página ainda não estava desenhada. Tente de novo.
    .stopped = A partir de certo ponto a página não foi mais desenhada. O que foi capturado até então está guardado. Para o resto, recarregue a página e salve-a de novo.
capture-page-moves = A página se move sozinha e não pôde ser parada. Nada foi salvo. Salve o que está à vista, um pedaço por vez.
    .stopped = A página se move sozinha e não pôde ser rolada adiante. O que foi capturado até então está guardado. Para o resto, role até lá e salve o que está à vista.
capture-page-stuck = A página não responde. Nada foi salvo. Recarregue-a e tente de novo.
    .stopped = A página parou de responder durante a captura. O que foi capturado até então está guardado. Para o resto, recarregue a página e salve-a de novo.
capture-no-end = Esta página não tem fim. Nada foi salvo. Salve o que está à vista, um pedaço por vez.
    .stopped = Esta página não tem fim. A primeira parte está guardada. Para o resto, role até lá e salve o que está à vista.
capture-nothing-there = Essa parte da página está vazia. Nada foi salvo. Escolha outra parte, ou salve o que está à vista.
capture-pinched = A página está ampliada com dois dedos e só se vê parte da largura. Nada foi salvo. Volte ao tamanho normal com dois dedos e tente de novo.
capture-cancelled = Cancelado. Nada foi salvo.
capture-disk-full = Não há espaço no disco. As provas anteriores estão guardadas. Libere espaço e tente de novo.
capture-unknown = A imagem não foi capturada. As provas anteriores estão guardadas. Recarregue a página e tente de novo.
    .stopped = Algo deu errado durante a captura. O que foi capturado até então está guardado. Para o resto, recarregue a página e salve-a de novo.

evidence = Provas salvas
evidence-empty = Ainda não há nada salvo. Abra uma página da lista e capture-a.
evidence-number = Prova { $number }
evidence-facts = dados sem imagem
evidence-no-picture = Sem imagem
loose = Salvo, ainda em nenhum caso
loose-how = Estas páginas não indicavam nenhum pedido. Adicione aqui o que pertence a este caso.
loose-file = Adicionar
loose-file-of = Adicionar a este caso: { $title }
evidence-open = Abrir a prova { $number }: { $title }

## Proof that the buyer brings

add-file = Adicionar arquivo
    .short = Arquivo
add-file-of = Adicionar arquivo: { $item }
add-proof = Seus arquivos e anotações
add-proof-how = Fotos, vídeos, PDF e e-mails, até { $limit } cada. Escolha, solte aqui ou cole. São salvos como estão e ficam neste computador.
add-files = Escolher arquivos
add-note = Escrever uma nota
add-proves = O que mostra
add-proves-of = O que { $file } mostra
add-proves-none = Não está na lista
add-remove = Retirar
add-remove-of = Retirar { $file }
add-save = { $count ->
    [one] Salvar { $count } arquivo
   *[other] Salvar { $count } arquivos
}
add-saving = Salvando: { $done } de { $all }…
add-saved = { $count ->
    [one] { $count } arquivo salvo.
   *[other] { $count } arquivos salvos.
}
add-misnamed = Pelo nome pareceria outra coisa. Pelo conteúdo é: { $kind }. Está guardado assim.
add-duplicate = { $file } já está, como prova { $number }. Não foi salvo duas vezes.
    .new = { $file } é o mesmo arquivo de um recém-salvo. Não foi salvo duas vezes.
add-elsewhere = { $file } está salvo. O mesmo arquivo está em outro caso: a plataforma pode recusar uma prova que pertence a outro pedido.
add-too-many = { $count } arquivos de uma vez são demais: ninguém poderia dizer de cada um o que mostra. Nada foi salvo. Escolha no máximo { $limit }.
add-refused-empty = { $file } está vazio: não há nada a salvar. Busque-o de novo onde estava.
add-refused-too-large = Tamanho de { $file }: { $size }. O limite é { $limit }, porque o hash é calculado com o arquivo inteiro na memória. Não foi salvo. Encurte ou divida.
add-refused-unknown-kind = Pelo conteúdo, { $file } não é foto, vídeo, PDF nem e-mail, diga o que disser o nome. Não foi salvo. Imprima como PDF ou faça uma imagem dele.
add-refused-unreadable = { $file } não pôde ser lido: foi movido ou apagado nesse meio tempo. Não foi salvo. Escolha-o de novo.
add-refused-claim-gone = O caso foi apagado em outra janela. { $file } não foi salvo.
add-refused-disk-full = Não há espaço no disco para { $file }. O que já estava salvo está guardado. Libere espaço e tente de novo.
add-refused-unknown = { $file } não foi salvo. As provas anteriores estão guardadas. Tente de novo.
family-photo = foto
family-video = vídeo
family-pdf = PDF
family-mail = e-mail
family-note = nota
note-day = O dia de que fala
note-text = O que aconteceu
note-save = Salvar a nota
note-drop = Descartar
note-saved = A nota está salva.
note-name = A nota

## The ladder

tab-ladder = E agora
ladder-how = Fatos com suas fontes e datas, não orientação jurídica. O Redress não abre páginas nem envia nada.
paid-with = Pago com
paid-with-visa = Visa
paid-with-mastercard = Mastercard
paid-with-mir = Mir
paid-with-paypal = PayPal
paid-with-other = Transferência, Pix, carteira ou outro
country-suggested = Moro aqui: { $country }
route-why = Os passos acima da plataforma dependem das duas respostas. Elas ficam neste computador e são lembradas no próximo caso.
rung-seller = O vendedor
    .what = Uma mensagem com os fatos, um pedido e uma data. A conversa fica no chat da plataforma: só ela conta.
rung-support = O atendimento da plataforma
    .what = Pergunta à própria plataforma, além do vendedor: quando o vendedor se cala, uma decisão atrasa ou o dinheiro anunciado não chega.
rung-dispute = A disputa
    .what = O procedimento da plataforma. Primeiro fala o vendedor, depois decide a plataforma.
rung-appeal = O recurso
    .what = Pede à plataforma que reveja a decisão.
rung-payment = Banco ou carteira
    .what = Pede ao banco ou à carteira que recupere o pagamento. Não depende da plataforma e tem seu próprio último dia.
rung-post = Correios ou transportadora
    .what = Pede à transportadora que procure. A resposta é uma prova, mesmo que não ache nada.
rung-claim = A notificação
    .what = Uma carta datada a quem deve o dinheiro por lei, com um pedido e um último dia. A justiça costuma pedi-la antes.
rung-operator = Operador da plataforma
    .what = Um pedido à parte a quem opera a plataforma e recebeu o dinheiro, depois de dizer ao vendedor que você desiste da compra.
rung-authority = O órgão de defesa
    .what = Examina o que a empresa fez. Raramente recupera ele mesmo o dinheiro.
rung-court = A justiça
    .what = O último passo. Leva tempo, e contra uma empresa no exterior uma sentença é difícil de executar.
rung-state-open = aberto agora
rung-state-waiting = em andamento
rung-state-overdue = resposta atrasada
rung-state-later = ainda não
rung-state-closed = terminado
rung-state-unknown = falta a sua resposta
rung-state-none = não se aplica
rung-state-settled = resolvido
rung-stands-answered = resposta recebida
rung-stands-decided = decidido
rung-from = desde { $on }
rung-until = { $certainty ->
    [estimated] até cerca de { $on }
   *[read] até { $on }
}
rung-later-on = { $when } (por outra leitura: { $on })
rung-ended = terminou em { $on }
rung-overdue = a resposta era esperada até { $on }
rung-perhaps-over = por uma estimativa terminou em { $on }: tente hoje
waits-country = diga acima onde você mora
waits-payment = diga acima como você pagou
waits-promise = depois do dia prometido
waits-promised-day = o dia prometido não foi lido: abra uma vez a página do pedido
waits-shipping = só depois do envio: até lá peça para cancelar o pedido
waits-cancelled = o pedido foi cancelado: o que se deve é o reembolso
waits-tracking-number = nenhum código de rastreio foi lido
waits-decision = depois da decisão da plataforma
waits-claim = depois da notificação
waits-claim-answer = depois da resposta à notificação, ou do último dia dela
ends-confirming = Não confirme o recebimento antes de o dinheiro voltar: isso encerra a proteção do pedido.
ends-cancelling = Não cancele a disputa: talvez ela não possa ser reaberta.
ends-accepting = Clicar em “aceitar” numa oferta, ou numa espera maior, encerra o caso nesses termos.
ends-one-appeal = Há um único recurso. Envie-o completo.
ends-double-refund = Dinheiro devolvido duas vezes precisa ser devolvido: diga a cada lado o que o outro pagou ou prometeu.
ends-refund-announced = Um reembolso foi anunciado, ou veio em parte. Espere-o, ou diga isso primeiro.
ends-wallet-closed = Uma disputa do PayPal fechada fica fechada.
rung-expired = Uma regra em que isto se baseia devia ser revista. Confira antes de confiar.
rung-party = A outra parte
rung-place = Onde
way-cancel = Na página do pedido também há Cancelar pedido. Escolha o motivo verdadeiro: o vendedor não enviou.
way-mailbox = Decisões e pedidos de provas também chegam por e-mail: veja lá, inclusive no spam, e responda na página da plataforma.
rung-needs = O que é preciso
rung-write = Texto: { $what }
rung-sources = { $count ->
    [one] { $count } fonte
   *[other] { $count } fontes
}
rung-source-dates = ({ $date }; conferido em { $checked }).
rung-source-undated = sem data
certainty-A = O próprio texto foi lido.
certainty-B = Relatos recentes e concordantes.
certainty-C = Segundo terceiros.
certainty-own = Uma estimativa nossa.
need-order-proof = a página do pedido
need-tracking-proof = a página de rastreio
need-chat-proof = o chat com o vendedor
need-payment-proof = a prova do pagamento
need-decision-proof = a página com a decisão
need-photo-proof = fotografias
need-claim-copy = uma cópia da sua notificação e a prova do envio
need-seller-notice-copy = uma cópia da desistência enviada ao vendedor e a prova do envio
need-posting-receipt = uma cópia do comprovante de postagem do remetente
need-identification = uma conta nesse site que confirme sua identidade
need-bank-details = para onde deve ir o dinheiro
need-name-address = nome, endereço e assinatura
need-no-refund-statement = sua declaração sobre o que foi reembolsado até agora

## Message

channel = Para quem
channel-seller = Mensagem ao vendedor
channel-request-cancel = Pedido para cancelar o pedido
channel-ask-state = Pergunta: onde está meu pacote?
channel-follow-up = Lembrete ao vendedor
channel-last-call = Último lembrete antes da disputa
channel-reply-offer = Resposta: oferta parcial
channel-reply-wait = Resposta: pedido para esperar
channel-reply-cancel = Resposta: pedido para cancelar o pedido ou a disputa
channel-reply-confirm = Resposta: pedido para confirmar o recebimento
channel-dispute = Texto para a disputa
channel-appeal = Recurso
channel-support = Mensagem ao atendimento da plataforma
channel-bank = Carta ao seu banco
channel-paypal = Reclamação ao PayPal
channel-post = Pedido de busca aos correios ou à transportadora
channel-pre-trial = Notificação antes da justiça
channel-operator = Pedido ao operador da plataforma
channel-authority = Queixa ao órgão de defesa
channel-court = Rascunho para a justiça
draft-language = Idioma do texto
second-language = Mostrar ao lado: { $language }
second-language-name = O texto com este idioma ao lado: { $language }
second-note = Frase por frase, dos mesmos fatos. Suas mudanças estão marcadas.
draft-short = Versão curta, até { $limit } caracteres
draft-text = Texto da mensagem
draft-edited = Alterado por você
draft-changes = { $count ->
    [one] Sua mudança
   *[other] Suas { $count } mudanças
}
draft-no-words = nada
draft-conflict = Os fatos mudaram onde você mudou o texto. Até você escolher, ficam as suas palavras.
draft-conflict-mine = Suas palavras
draft-conflict-facts = Dos fatos de agora
draft-keep-mine = Manter as minhas
draft-take-facts = Usar as novas
draft-start-again = Recomeçar pelos fatos
draft-cites = Provas citadas no texto
draft-count = { $count } / { $limit }
draft-count-name = { $count ->
    [one] { $count } caractere
   *[other] { $count } caracteres
}
draft-too-long = O formulário aceita { $limit } caracteres. Sobram: { $over }.
copy = Copiar
copied = Copiado. Cole o texto no formulário da plataforma.
copy-failed = O navegador não permitiu copiar. Selecione o texto e copie à mão.
put = Pôr no formulário
put-replace = Substituir o que está lá
put-put = O texto está no campo. Leia-o ali; enviar cabe a você.
put-changed = A página mudou o texto ao recebê-lo. Compare com este antes de enviar.
put-no-field = Não há campo onde pôr. Clique no campo da página da plataforma e pressione de novo.
put-not-empty = Já há um texto no campo. Nada foi mudado.
put-too-long = O texto é mais longo do que o campo aceita. Nada foi posto, então nada fica cortado. Use a versão curta ou encurte.
never-waiting = “{ $words }” pode ser lido como aceitar esperar. Diga em vez disso um último dia.
never-accepting = “{ $words }” pode ser lido como aceitar a oferta do vendedor ou o atraso. Com isso a plataforma pode encerrar o caso.
never-confirming = “{ $words }” pode ser lido como confirmar o recebimento. Isso encerra a maioria dos casos.
never-closing = “{ $words }” pode ser lido como desistir do pedido ou da disputa. Uma disputa fechada muitas vezes não pode ser reaberta.
never-ratings = “{ $words }” fala de avaliações. A plataforma trata ameaças desse tipo como abuso.
never-elsewhere = “{ $words }” leva para fora da plataforma. A plataforma só considera o que se diz nas páginas dela.
never-money = “{ $words }” leva o dinheiro para fora da plataforma. Então a plataforma não o protege mais.
never-threats = “{ $words }” soa como ameaça. Os fatos dizem mais.
never-blame = “{ $words }” acusa quem lê. Os fatos dizem mais.
never-law = “{ $words }” invoca a lei, pela qual a plataforma não decide. Guarde para as cartas acima da plataforma.
never-promises = “{ $words }” é uma promessa que pode ser usada contra você.
missing = Falta
missing-proof = Provas que o fariam mais forte
missing-how = O texto não diz isso. Abra a página que mostra, e ela é lida.
open-order-page = Abrir a página do pedido
open-tracking-page = Abrir a página de rastreio
draft-none = Escolha o que aconteceu: então o texto é escrito aqui.
letter-facts = Para esta carta
letter-facts-why = O que você escrever aqui entra nesta carta e fica neste computador.
ask-card-day = Dia do pagamento, como na fatura
ask-card-amount = Valor do pagamento, como na fatura
ask-card-name = A quem foi pago, como a fatura o chama
ask-card-last-four = Últimos quatro dígitos do cartão
ask-card-last-four-wrong = Só os últimos quatro dígitos, nunca o número inteiro.
ask-goods-now = Onde está a mercadoria agora?
ask-return-offered = Você ofereceu devolvê-la?
ask-statement-day = Dia da fatura em que o pagamento aparece pela primeira vez
ask-overlooked = O que a decisão deixou de ver, ou o que há de novo?
sent-it = Enviei

## Facts by name

field-placedOn = data do pedido
field-status = situação do pedido
field-statusText = situação do pedido
field-total = total do pedido
field-paidLines = linhas do preço
field-store = vendedor
field-items = itens
field-items-title = título do item
field-items-variant = variante do item
field-items-quantity = quantidade
field-items-unitPrice = preço de uma unidade
field-items-productId = número do produto
field-deliverBy = data de entrega prometida
field-refundBy = data de reembolso
field-paidOn = data do pagamento
field-shippedOn = data do envio
field-finishedOn = data de encerramento
field-refunds = dinheiro que voltou
field-id = número do pedido
field-orders = pedidos
field-shipments = rastreio
field-trackingNumbers = código de rastreio
field-carrier = transportadora
field-events = eventos do rastreio
field-reason = o que aconteceu
field-evidence = provas salvas
field-shipping = custo do envio
field-posting-receipt = uma cópia do comprovante de postagem do remetente: peça ao vendedor
field-name-address = nome e endereço: escreva uma vez nas configurações e assine à mão
field-wrote-claim = uma notificação enviada antes
field-wrote-seller = o dia em que você escreveu ao vendedor: anote com “Escrevi ao vendedor”
field-defendant = quem é o réu: veja o rodapé do site e um registro de empresas
field-country = o país onde você mora
field-seller-name = o nome do vendedor
field-plaintiff = o que a justiça pede além disso sobre você (data e local de nascimento, número de um documento): escreva à mão
field-card-day = o dia do pagamento na fatura: escreva acima
field-card-amount = o valor na fatura: escreva acima
field-card-name = a quem foi pago, como a fatura o chama: escreva acima
field-card-last-four = os últimos quatro dígitos do cartão: escreva acima
field-statement-day = o dia da fatura em que o pagamento aparece pela primeira vez: escreva acima
field-goods-now = onde está a mercadoria agora: escreva acima
field-return-offered = que você ofereceu devolver a mercadoria: diga acima, depois de oferecer
field-overlooked = o que a decisão deixou de ver, ou o que há de novo: escreva acima

## The line of time

timeline = O pacote e suas datas
timeline-silent = { $days ->
    [one] { $days } dia sem movimento
   *[other] { $days } dias sem movimento
}
timeline-about = { $name } (estimativa)
mark-ordered = Pedido
mark-shipped = Enviado
mark-first-scan = Primeira leitura
mark-last-scan = Última leitura
mark-delivered = Consta entregue
mark-today = Hoje
mark-ship-by = Prazo de envio
mark-deliver-by = Prometido
mark-refund-by = Data de reembolso
mark-dispute-opens = Disputa possível
mark-dispute-closes = Fim do prazo de disputa
mark-seller-answers = Resposta do vendedor
mark-platform-decides = Decisão da plataforma
mark-appeal-closes = Fim do prazo de recurso
mark-refund-arrives = Chegada do reembolso
mark-chargeback-closes = Último dia para o banco
mark-post-inquiry-closes = Último dia para os correios
mark-authority-answers = Resposta do órgão
mark-cancel-answers = Resposta ao cancelamento
mark-support-answers = Resposta do atendimento
mark-appeal-decides = Resposta ao recurso
mark-resend-arrives = Chegada do novo pacote
mark-return-arrives = Mercadoria com o vendedor
mark-bank-answers = Resposta do banco
mark-post-answers = Resposta da transportadora
mark-operator-answers = Resposta do operador
mark-reject-closes = Último dia para recusar
mark-withdrawal-closes = Último dia para desistir
mark-claim-closes = Prazo legal

## Money

money-items = Itens
money-items-each = Itens, { $count } × { $price }
money-shipping = Envio
money-tax = Impostos
money-sellerDiscount = Cupom do vendedor
money-platformDiscount = Cupom da plataforma
money-others = Outras cobranças
money-coins = Moedas
money-beyond = Envio e cobranças
money-free = grátis
money-total = Pago no total
money-not-asked = Não reclamado
money-pieces = Reclamadas { $claimed } de { $ordered } unidades, com a parte delas de envio, impostos e cupons
money-came-back = Devolvido até agora
money-ask = A pedir
demand = O que você pede
demand-refund = Todo o dinheiro
    .why = Termina quando o dinheiro chega. Depois você ainda pode aceitar menos.
demand-part = Uma parte, como valor
    .why = Uma parte aceita encerra a disputa: ali não se pode pedir mais.
demand-percent = Uma parte, em porcentagem
    .why = Uma parte aceita encerra a disputa: ali não se pode pedir mais.
demand-new-parcel = Um novo pacote
    .why = A proteção do pedido continua correndo enquanto ele viaja. Se não chegar a tempo, abra a disputa antes do último dia.
demand-percent-of = Qual porcentagem
demand-percent-wrong = Escreva um número inteiro de 1 a 99.
demand-too-much = É mais do que você reclama no caso.
money-unknown = não se sabe
money-correct = Corrigir o que paguei
money-paid-how = Como a página do pedido lista. O que ficar vazio vale como desconhecido e não é contado. Cupons e moedas são descontados.
money-paid-page = Voltar ao que a página mostra
money-part = Reclamar uma parte
money-part-how = Quantas unidades de cada item são reclamadas? Envio, impostos e cupons são repartidos pelo preço.
money-part-none = Escolha pelo menos uma unidade.
money-of = { $count } de { $all }
money-note = Anotar uma oferta ou um pagamento
money-problem-prices-unknown = O preço de uma unidade não foi lido, então a parte não é conhecida. Abra a página do pedido, ou reclame o pedido inteiro.
money-problem-total-unknown = O que você pagou não é conhecido. Abra a página do pedido, ou escreva com “Corrigir o que paguei”.
money-problem-currencies = O que você pagou está em duas moedas. Elas não são somadas: escreva tudo na moeda em que pagou.
money-problem-pieces = São reclamadas mais unidades do que o pedido tem. Escolha de novo com “Reclamar uma parte”.
money-problem-paid-differs = Suas linhas não dão o total que a página do pedido indica. Os dois ficam guardados; veja qual está certo.
money-problem-refund-amount = Uma parte voltou sem valor. Anote de novo com o valor: até lá o resto não é conhecido.
money-problem-refund-currency = O que voltou está em outra moeda que o pago. Anote na moeda do pedido, como seu banco ou a plataforma diz.
money-problem-refund-above = Voltou mais do que se pediu. Confira os dois valores: um reembolso recebido duas vezes precisa ser devolvido.
money-problem-demand-above = Você pede mais do que é reclamado. Corrija o valor que pede.
money-problem-demand-currency = Você pede um valor em outra moeda que o pago. Escreva na moeda do pedido.
money-problem-offer-currency = A oferta está em outra moeda que o pago, então as duas não são comparadas.
money-problem-losses-currency = As outras perdas estão em duas moedas e não têm soma comum.
offer = A oferta
offer-sum = { $sum } em { $on }:
offer-of-items = { $percent }% dos itens
offer-of-paid = { $percent }% de tudo o que você pagou
offer-of-asked = { $percent }% do que você pede
offer-gives-up = Aceitá-la significa abrir mão de { $sum }.
offer-ends = Aceitar uma oferta encerra a disputa, e para a maioria dos pedidos só há uma. Aqui nada é aceito: você decide na página da plataforma.
law = O que a lei acrescenta
law-RU-231-PEN = Rússia, artigo 23.1 da lei de defesa do consumidor: uma multa por mercadoria paga antes e não entregue no prazo.
law-RU-23-1PCT = Rússia, artigo 23 da lei de defesa do consumidor: uma multa por um pedido sobre mercadoria com defeito não atendido no prazo.
law-careful = Calculado como os tribunais costumam fazer
law-literal = Calculado pela letra da lei
law-days = { $days ->
    [one] { $days } dia, { $from }
   *[other] { $days } dias, { $from } – { $to }
}
law-capped = no limite
law-how = { $percent }% por dia sobre { $base }, nunca mais que esse valor; o primeiro cálculo o alcança em { $capped }. Num primeiro pedido, o valor menor é o mais seguro.
law-source = Segundo fontes de { $year }.
law-apart = Não faz parte do que a plataforma reembolsa. Vai na notificação antes da justiça, onde essa lei vale para a outra parte.
other-losses = Outras perdas
other-losses-how = Despesas de correio, tarifas do banco, um laudo. A plataforma não as reembolsa; guarde os recibos para a justiça.
other-losses-what = Com o quê
other-losses-what-wrong = Diga com o que foi.
other-losses-add = Adicionar
other-losses-remove = Retirar { $what }
note-others = Aconteceu outra coisa
note-on = O dia em que aconteceu
note-proof = Prova que mostra isso
note-proof-none = ainda nenhuma
history-shown-by = mostrado por: { $name }
    .facts = ligado a: { $name }, guardado sem imagem, então não há o que mostrar
note-on-wrong = Escolha um dia.
note-on-future = Esse dia ainda não chegou.
note-on-before = Esse dia é anterior ao pedido.
note-sum = Valor, se foi dito
note-until = Prometido até
note-until-wrong = O dia prometido é anterior ao da promessa.
note-group-seller = Vendedor
note-group-goods = Pedido e mercadoria
note-group-shop = Atendimento e disputa
note-group-bank = Banco e correios
note-group-law = Notificação e justiça
note-group-money = Dinheiro
noted-save = Anotar
save = Salvar
cancel = Cancelar

## History

history = Histórico
history-none = Ainda nada.
history-older = { $count ->
    [one] { $count } anotação anterior
   *[other] { $count } anotações anteriores
}
history-proof = Prova salva: { $name }
    .facts = Salvo sem imagem: { $name }
history-date = Agora a página diz { $field }: { $after }
history-date-moved = Data mudou ({ $field }): antes { $before }, agora { $after }
history-total = Agora a página diz o total do pedido: { $after }
history-total-moved = O total do pedido mudou de { $before } para { $after }
history-status = Agora o pedido está:
history-parcel = O rastreio diz:
history-taken-back = Retirado: { $what }
history-until = { $what }, até { $on }
history-corrected = Corrigido. Antes dizia: { $what }
history-note-again = Anotar de novo
correct = Corrigir
correct-take-back = Isto não aconteceu
correct-kept = Datas, próximo passo e textos seguem a correção. O histórico guarda o que estava anotado.

## Dates

dates-empty = Ainda não há datas. Abra uma vez a página do pedido: as datas dele são lidas sozinhas.
dates-ahead = Próximas
dates-past = Passadas
history-note = Diga ao Redress o que aconteceu
event-opened = Caso aberto
    .button = Abrir
event-wrote-seller = Escrito ao vendedor
    .button = Escrevi ao vendedor
event-seller-answered = O vendedor respondeu
    .button = O vendedor respondeu
event-offered = Ofereceram dinheiro
    .button = Ofereceram dinheiro
event-accepted = Oferta aceita
    .button = Aceitei a oferta
event-resend-offered = Ofereceram um novo pacote
    .button = Ofereceram um novo pacote
event-resend-sent = O novo pacote foi enviado
    .button = Um novo pacote foi enviado
event-resend-arrived = O novo pacote chegou
    .button = O novo pacote chegou
event-return-sent = Mercadoria devolvida
    .button = Devolvi a mercadoria
event-return-received = O vendedor tem a mercadoria de volta
    .button = O vendedor tem a mercadoria de volta
event-cancel-asked = Pedido o cancelamento
    .button = Pedi para cancelar
event-cancelled = O pedido foi cancelado
    .button = O pedido foi cancelado
event-support-asked = Perguntado ao atendimento da plataforma
    .button = Perguntei ao atendimento
event-support-answered = O atendimento respondeu
    .button = O atendimento respondeu
event-dispute-opened = Disputa aberta
    .button = Abri a disputa
event-no-dispute = A plataforma não oferece disputa
    .button = A plataforma não oferece disputa
event-dispute-closed = A disputa terminou sem decisão
    .button = A disputa terminou sem decisão
event-decision = A plataforma decidiu
    .button = A plataforma decidiu
event-appeal-opened = Recurso enviado
    .button = Recorri
event-wrote-bank = Escrito ao banco
    .button = Escrevi ao meu banco
event-paypal-claim = Disputa do PayPal transformada em reclamação
    .button = Transformei em reclamação no PayPal
event-bank-answered = O banco ou o PayPal respondeu
    .button = O banco ou o PayPal respondeu
event-wrote-post = Pedida uma busca aos correios
    .button = Perguntei aos correios
event-post-answered = Os correios ou a transportadora responderam
    .button = Os correios ou a transportadora responderam
event-wrote-authority = Queixa feita ao órgão de defesa
    .button = Fiz queixa ao órgão de defesa
event-authority-answered = O órgão de defesa respondeu
    .button = O órgão de defesa respondeu
event-wrote-claim = Notificação enviada
    .button = Enviei a notificação
event-claim-received = A notificação foi recebida
    .button = A notificação foi recebida
event-wrote-operator = Escrito ao operador da plataforma
    .button = Escrevi ao operador
event-operator-answered = O operador da plataforma respondeu
    .button = O operador respondeu
event-sued = Ação ajuizada
    .button = Entrei com a ação
event-refund-promised = Prometeram um reembolso
    .button = Prometeram um reembolso
event-refund-processed = O reembolso está a caminho
    .button = O reembolso está a caminho
event-refunded-part = Uma parte do dinheiro voltou
    .button = Uma parte voltou
event-refunded = O dinheiro voltou
    .button = O dinheiro voltou
event-closed = Caso fechado
    .button = Fechar o caso
event-reopened = Caso reaberto
    .button = Reabrir o caso

## Attention

attention = Precisa de atenção
all-claims = Todos os casos
here = Esta página é de um pedido sem caso
capture-kept-order = O que você salvar aqui fica com este pedido, e está entre as provas do caso assim que você abrir um.
capture-kept-orders = O que você salvar aqui fica com os pedidos da imagem, e está entre as provas dos casos deles.
capture-choose-claim = Para salvar como prova a página à frente, escolha antes acima o pedido a que ela pertence.
attention-empty = Por ora não há nada a fazer
attention-empty-how = Nenhum pedido está atrasado e nenhuma data está perto.
attention-none = Ainda não há pedidos
attention-none-how = Abra uma vez Meus pedidos. O Redress lê o que a página mostra e diz quais pacotes estão atrasados.
open-my-orders = Abrir Meus pedidos
watched = { $orders ->
    [one] { $orders } pedido acompanhado
   *[other] { $orders } pedidos acompanhados
} · última leitura: { $on }
watched-refresh = Abra Meus pedidos para atualizar.
today = hoje

## Notices

notice-loading = Lendo seus pedidos…
notice-error = Os dados salvos não puderam ser abertos
notice-error-how = Eles continuam neste computador. Feche outras janelas do Redress e tente de novo; se não bastar, reinicie o navegador.
notice-gone = Este caso foi apagado em outra janela
notice-gone-how = Escolha outro caso da lista.
try-again = Tentar de novo

## Settings

settings = Configurações
back = Voltar
back-to-list = Voltar à lista
language = Idioma
language-auto = Como no navegador
country = Onde você mora
country-unsaid = Não informado
country-why = O Redress avisa quando uma transportadora diz que seu pacote vai a outro país. Isso não é enviado a lugar nenhum.
sender = Seu nome e endereço
sender-name = Nome
sender-address = Endereço
sender-why = Vão só nas cartas acima da plataforma: ao banco, aos correios, na notificação, ao órgão de defesa, à justiça. Nenhuma mensagem ao vendedor ou à plataforma os contém, e o Redress não os envia a lugar nenhum.
stall-days = Quando um pacote conta como parado
stall-days-why = Dias sem novidades em cada lugar do caminho, pelos guias das transportadoras e por pacotes reais. Mude se seus pacotes costumam demorar mais ou menos.
stall-stage = Onde foi visto por último
stall-warn = Avisar após, dias
stall-urgent = Urgente após, dias
stall-field = { $stage }: { $label }
stall-reset = Voltar aos dias usuais
notifications = Lembrar as datas
notifications-why = Um aviso do navegador antes de uma data que encerra um direito seu. Contém o título do item e a data, nada mais.
remind-when = Quanto antes
remind-days = { $days ->
    [0] no próprio dia
    [one] { $days } dia antes
   *[other] { $days } dias antes
}
remind-never = Nada está escolhido, então ninguém avisa você.
calendar-why = Um arquivo (.ics) que programas de calendário abrem. Salvo e aberto de novo, move datas, não duplica nenhuma e cancela as que não valem mais.
notifications-blocked = O navegador ainda não permite avisos.
all-pages = Capturar imagens pelo botão da página
all-pages-why = O navegador dá essa permissão só para todos os sites de uma vez. O Redress a usa nas páginas da plataforma e das transportadoras, quando você clica em Salvar prova, e para nada mais. Sem ela, o atalho e o ícone do Redress funcionam igualmente bem.
carriers = Páginas de rastreio das transportadoras
carriers-why = O Redress também pode ler essas páginas quando você as abre: o que a transportadora diz, ao lado do que a plataforma diz. O navegador pergunta por cada site. O atalho captura a página de qualquer transportadora sem isso.
carrier-cainiao = Cainiao (global.cainiao.com)
carrier-pochta = Pochta Rossii (www.pochta.ru)
carrier-17track = 17TRACK (t.17track.net, www.17track.net)
carrier-read = Deixar o Redress ler esta página ao abrir
grant = Permitir
revoke = Retirar
granted = Permitido
not-granted = Não permitido
permissions = Permissões
storage = Guardado neste computador
storage-used = { $size } em uso
storage-unknown = O navegador não diz quanto.
storage-why = Pedidos, provas e textos nunca saem deste computador. Remover a extensão os apaga: tenha um backup.
delete-everything = Apagar tudo
delete-confirm = Todos os pedidos, casos, provas e textos sumirão para sempre. Um dossiê de provas ou um backup salvo em outro lugar fica.
delete-yes = Sim, apagar tudo
delete-no = Manter
deleted = Tudo foi apagado.

## The first page

welcome = O Redress está pronto
welcome-what = Abra “Meus pedidos” no AliExpress. Ao lado de cada pedido atrasado ou parado, o Redress diz isso, diz até quando você pode agir e abre o caso.
welcome-again = Mostrar de novo a primeira página
welcome-you = Sobre você
welcome-you-why = As três respostas são opcionais, ficam neste computador e mudam nas configurações.
paid-usually = Como você costuma pagar
welcome-reach = Ao alcance
icon-pinned = O ícone do Redress está na barra do navegador.
icon-pin = Deixe o ícone à vista: clique na peça de quebra-cabeça na barra do navegador e depois no alfinete ao lado do Redress.
shortcut-set = Para salvar a imagem de uma página como prova, pressione
shortcut-none = Ainda não há teclas que salvem uma imagem: talvez outra extensão as use.
shortcut-choose = Escolher as teclas
shortcut-change = Escolher outras teclas
shortcut-where = As teclas são escolhidas na página de extensões do navegador, em atalhos.
welcome-reads = O que lê e o que fica aqui
welcome-reads-pages = Lê as páginas de pedidos e rastreio do AliExpress quando você as abre, e nenhuma outra se você não pedir.
welcome-stays = Tudo fica neste computador. O Redress não faz pedidos a ninguém.
welcome-never-sends = Não envia nada por você: você lê cada texto, copia e clica no botão da plataforma.
permissions-given = O que o navegador permite ao Redress
permission-sites = Sites do AliExpress: para ler os pedidos e o rastreio que você abre, e mostrar a linha ao lado de um pedido.
permission-activeTab = A página à frente: para capturar a imagem quando você usa o ícone, o atalho ou o menu, e só então.
permission-scripting = Scripts em uma página: para rolar uma página longa durante a captura e pôr um texto no campo em que você clicou.
permission-storage = Armazenamento: para guardar pedidos, provas e textos neste computador.
permission-unlimitedStorage = Espaço para imagens: o limite comum do navegador é pequeno para provas.
permission-alarms = Um relógio: para olhar as datas algumas vezes ao dia.
permission-contextMenus = O menu do botão direito: as entradas para salvar provas.
sample-try = Experimentar com um exemplo
sample-show = Ir ao exemplo
sample-remove = Retirar o exemplo
sample-why = O exemplo é inventado: não conta em nenhuma soma, não lembra nada e some com um clique.
sample-is = Este é um exemplo para experimentar. Não é de nenhum pedido real, e tudo o que for anotado ou salvo nele some junto.
sample-title = Exemplo: capa de celular
sample-store = Loja de exemplo

## What is done outside of Redress

guide-form = O que o formulário da plataforma pede
guide-form-way = Na página do pedido clique em “Devoluções/reembolsos”. Em pedidos antigos o botão se chama “Abrir disputa”.
guide-form-received = Ele pergunta se você tem o pacote. Diga a verdade: disso dependem as próximas perguntas.
guide-form-reason = Dos motivos dele escolha o mais próximo do que aconteceu. Os nomes são diferentes dos daqui.
guide-form-sum = O valor é o que você reclama, com o envio.
guide-form-proof = Adicione as imagens numeradas na ordem do texto. O formulário diz quantas e de que tamanho.
guide-form-end = Leia tudo de novo antes de clicar no último botão. Depois não confirme o recebimento.
guide-film = Como filmar a abertura
guide-film-whole = Um único vídeo sem pausas, do pacote fechado até a última coisa dentro.
guide-film-label = Primeiro a etiqueta com o código, depois cada lado do pacote.
guide-film-weight = Se houver balança, pese o pacote fechado: vazio pesa menos do que o rastreio diz.
guide-film-keep = Guarde a embalagem e tudo o que havia dentro até o dinheiro voltar.

## Backup

backup = Backup
backup-what = Um arquivo com tudo: pedidos, casos, provas, textos e configurações. Se este computador se perder ou a extensão for removida, o que não está em um backup se perde.
backup-never = Ainda não foi feito nenhum backup.
backup-last = Último backup: { $at }.
backup-unsaved = { $count ->
    [0] Todas as provas estão nele.
    [one] { $count } prova não está em nenhum backup.
   *[other] { $count } provas não estão em nenhum backup.
}
backup-open = Quem tiver o arquivo pode lê-lo. Guarde onde só você chega, ou proteja-o.
backup-seal = Proteger com uma frase secreta
backup-forgotten = Sem a frase secreta ninguém abre o arquivo, nem o Redress, e não há como recuperá-la. Escreva-a onde você a ache daqui a um ano.
backup-passphrase = Frase secreta
backup-again = A frase secreta de novo
backup-too-short = Pelo menos { $count } caracteres: três ou quatro palavras sem relação são fáceis de lembrar.
backup-differs = As duas frases secretas não são iguais.
backup-make = Salvar um backup
backup-making = Fazendo o backup…
backup-made = Salvo como { $file }, { $size }. Veja se está nos seus downloads antes de confiar.
backup-lost = { $count ->
    [one] { $count } arquivo salvo não pôde ser lido e não está nele; o que está anotado sobre ele está.
   *[other] { $count } arquivos salvos não puderam ser lidos e não estão nele; o que está anotado sobre eles está.
}
backup-damaged = { $count ->
    [one] { $count } anotação está danificada aqui e não poderia voltar, então não está nele.
   *[other] { $count } anotações estão danificadas aqui e não poderiam voltar, então não estão nele.
} Uma prova marcada como alterada ainda pode ser salva sozinha: abra-a e clique em “Salvar o original”.
backup-failed = O backup não foi feito. Tudo aqui está como estava. Libere espaço no disco e tente de novo.
backup-too-large = Tudo o que está guardado passa de 4 GB ou 65.000 arquivos, mais do que cabe em um arquivo. Salve os dossiês dos casos terminados, apague as provas deles e tente de novo.
backup-remind = { $count ->
    [one] { $count } prova está só neste computador.
   *[other] { $count } provas estão só neste computador.
}
backup-remind-act = Salvar um backup
restore = Restaurar de um backup
restore-what = Adiciona o que está no arquivo e não aqui. Nada do que está aqui se perde nem é duplicado. O arquivo é conferido antes: se algo estiver danificado ou alterado, nada é restaurado.
restore-choose = O backup (ZIP, ou .redress com frase secreta)
restore-passphrase = Frase secreta deste backup
restore-open = Abrir e restaurar
restoring = Conferindo e restaurando…
restore-cancel = Parar a restauração
restore-cancelled = Parada. Nada mudou aqui.
restored = Restaurado: { $orders ->
    [one] { $orders } pedido
   *[other] { $orders } pedidos
}, { $claims ->
    [one] { $claims } caso
   *[other] { $claims } casos
}, { $evidence ->
    [one] { $evidence } prova
   *[other] { $evidence } provas
}.
restored-rights = Lá os avisos de datas ou as páginas de transportadoras estavam ativados, e este navegador ainda não os permitiu: desative e ative de novo nas configurações.
restored-known = { $count ->
    [one] { $count } prova já estava aqui.
   *[other] { $count } provas já estavam aqui.
}
restored-healed = { $count ->
    [one] { $count } prova danificada aqui está inteira de novo.
   *[other] { $count } provas danificadas aqui estão inteiras de novo.
}
restore-nothing = Nada mudou aqui.
restore-disk-full = Não há espaço suficiente no disco. Nada mudou aqui. Libere espaço e tente de novo.
restore-failed = A restauração foi interrompida. Nada mudou aqui. Tente de novo.

## The log of proof

logs = Registro de provas
logs-what = Cada prova capturada, adicionada, restaurada ou apagada deixa uma anotação com o hash dela e o do que foi anotado com ela. Cada anotação cita a anterior e é assinada com uma chave desta instalação que ninguém pode extrair. Isso mostra que nada foi alterado nem retirado desde a captura neste computador. Não mostra quem o usava, nem que o relógio estava certo.
logs-none = Ainda nada foi anotado.
log-own = { $count ->
    [one] Esta instalação: { $count } anotação,
   *[other] Esta instalação: { $count } anotações,
}
log-past = { $count ->
    [one] Outra instalação, do backup restaurado em { $at }: { $count } anotação,
   *[other] Outra instalação, do backup restaurado em { $at }: { $count } anotações,
}
log-valid = tudo em ordem.
log-broken = quebrado na anotação { $seq }. Daí em diante não confie; capture de novo o que importa.
log-unsigned = não dá para conferir: a chave dele não está aqui.

## Claims page

claims = Casos
claims-list = Lista de casos
claims-empty = Ainda não há casos
claims-empty-how = Em Meus pedidos, clique em Abrir caso ao lado de um pacote atrasado.
find = Buscar entre os casos
find-what = Item, vendedor, número do pedido
find-turn = De quem é a vez
find-turn-any = Todos os casos
turn-act = Sua vez
turn-wait = Em espera
turn-settled = Resolvidos
find-reason = O que aconteceu, na lista
find-reason-any = Qualquer motivo
find-count = { $found } de { $all }
find-none = Nenhum caso combina. Mude as palavras ou mostre todos.
find-all = Mostrar todos os casos
overview = Somas e próximas datas
totals = Todos os casos juntos
totals-asked = { $claims ->
    [one] Pedido, { $claims } caso
   *[other] Pedido, { $claims } casos
}
totals-back = Voltou
totals-open = A receber
totals-unknown = { $claims ->
    [one] { $claims } caso não tem valor conhecido e não é contado aqui. Abra o Dinheiro dele e complete.
   *[other] { $claims } casos não têm valor conhecido e não são contados aqui. Abra o Dinheiro deles e complete.
}
agenda = Próximas datas
agenda-none = Ainda não se conhece nenhuma data. Abra uma vez a página de cada pedido: as datas são lidas sozinhas.
row-capture = Salvar provas
row-write-seller = Escrever ao vendedor
row-await-seller = Espera o vendedor
row-open-dispute = Abrir a disputa
row-await-decision = Espera a decisão
row-appeal = Recorrer da decisão
row-await-appeal = Espera o recurso
row-await-refund = Espera o dinheiro
row-ask-bank = Escrever ao seu banco
row-await-bank = Espera o banco
row-await-post = Espera a transportadora
row-await-claim = Espera a resposta à notificação
row-await-authority = Espera o órgão de defesa
row-ask-cancel = Pedir para cancelar o pedido
row-await-cancel = Espera o cancelamento
row-ask-support = Perguntar ao atendimento
row-await-support = Espera o atendimento
row-await-opening = Espera abrir o próximo passo
row-await-resend = Espera o novo pacote
row-check-resend = Conferir o novo pacote
row-await-return = Espera a devolução chegar
row-escalate-paypal = Transformar a disputa do PayPal em reclamação
row-say-payment = Dizer como você pagou
row-say-country = Dizer onde você mora
row-ask-post = Pedir à transportadora que procure
row-write-claim = Enviar a notificação
row-write-operator = Escrever ao operador
row-await-operator = Espera o operador
row-ask-authority = Queixar-se ao órgão de defesa
row-sue = Preparar a ação
row-await-court = Espera a justiça
row-look-again = Anotar o que aconteceu desde então
row-rest = Resolvido

## One piece of proof

evidence-back = Voltar ao caso
evidence-unchanged = Sem alteração desde a captura neste computador
    .brought = Sem alteração desde que foi guardado neste computador
evidence-changed = Os bytes guardados não são os capturados. Não confie nesta prova; capture a página de novo.
evidence-missing = A imagem não está mais guardada. O que foi anotado sobre ela fica abaixo.
evidence-beside-changed = O arquivo é o guardado, mas o que está ao lado (endereço, título, hora, o que foi lido ou o texto) não é o que foi anotado então. Não confie nesta prova. Se um backup a contém, restaure-o: isso conserta.
evidence-log-broken = O registro de provas deste computador não está em ordem: uma anotação foi alterada ou retirada, ou a chave sumiu. Não confie no que ele anota desta prova. As configurações dizem onde ele se quebra.
evidence-address = Endereço
evidence-page-title = Título da página
evidence-file = Nome do arquivo
evidence-time = Capturado
evidence-time-brought = Guardado
evidence-time-utc = O mesmo em UTC
evidence-how = Como
evidence-part = Parte
evidence-part-of = { $index } de { $count }
evidence-stopped = Interrompida
evidence-stopped-short = A captura terminou antes; o que foi capturado até então está guardado.
evidence-shots = Tomadas
    .count = { $shots ->
        [one] uma, como o navegador a fez
       *[other] unida de { $shots } tomadas, linha por linha
    }
evidence-reach = Da primeira à última entrada da imagem
evidence-device = Capturado com
evidence-size = Tamanho
evidence-type = Tipo de arquivo
evidence-hash = SHA-256
trigger-shortcut = pelo atalho
trigger-popup = pela janela do Redress
trigger-menu = pelo menu
trigger-page-button = pelo botão da página
trigger-import = trazido por você
area-visible = A parte visível da página
    .goes-on = A parte visível da página, que continua além
area-page = A página inteira
area-element = Uma parte da página
read-facts = O que foi lido na página então
read-nothing = Nada foi lido sobre este pedido.
read-missed = Não lido: { $fields }
page-text = O texto da página então
proves = O que isto mostra, e o que não
proves-bytes = O arquivo aqui é, bit a bit, o que foi guardado: o SHA-256 dele foi calculado de novo agora e é o anotado. Também os do que foi anotado com ele (endereço, título, hora, tamanho, aparelho, o que foi lido) e do texto da página.
proves-log = Um registro neste computador anota quando cada prova foi guardada, exportada ou apagada. Cada anotação leva o hash da anterior e é assinada com uma chave que não pode sair deste navegador, então anotações não podem ser alteradas nem omitidas sem que se veja.
proves-not-clock = Não mostra que o relógio deste computador estava certo.
proves-not-person = Não mostra quem estava diante deste computador.
proves-not-server = Não mostra o que o servidor da plataforma enviou, só o que o navegador mostrou.
proves-not-before = Não diz nada sobre o que houve com o arquivo antes de ser guardado aqui.
gallery-by-time = Por data
gallery-by-item = Pelo que mostra
gallery-broken = { $count ->
    [one] { $count } prova não está como foi capturada. Está marcada; não confie nela.
   *[other] { $count } provas não estão como foram capturadas. Estão marcadas; não confie nelas.
}
gallery-checking = Conferindo que nada mudou desde que foi guardado…
gallery-checked = Conferido agora: { $count } de { $all } como foram guardadas.
gallery-later = { $count ->
    [one] Uma passa de 50 MB e é conferida quando você a abre.
   *[other] { $count } passam de 50 MB e são conferidas quando você as abre.
}
gallery-unchecked = Ainda não conferida
gallery-changed = Alterada
gallery-missing = Falta o arquivo
gallery-beside-changed = Dados alterados
tracking-silent = { $days ->
    [one] Nada novo há { $days } dia, pelas suas capturas do rastreio.
   *[other] Nada novo há { $days } dias, pelas suas capturas do rastreio.
}
tracking-captured = { $count ->
    [one] O rastreio foi capturado uma vez.
   *[other] O rastreio foi capturado { $count } vezes.
}
tracking-compare = Comparar o rastreio
compare-nothing-new = { $days ->
    [0] Nada novo entre as duas capturas de { $to }.
    [one] Nada novo em { $days } dia: entre { $from } e { $to }.
   *[other] Nada novo em { $days } dias: entre { $from } e { $to }.
}
compare-new = Novo entre { $from } e { $to }:
compare-unclear = Estas duas capturas não podem ser comparadas com certeza: são de dois sites ou pacotes, ou uma não mostra todos os eventos.
compare-earlier = Anterior
compare-later = Posterior
compare-last = Último evento
zoom = Zoom
zoom-in = Maior
zoom-out = Menor
zoom-fit = Ajustar
zoom-how = A imagem. Teclas: mais e menos ampliam, 0 ajusta, setas movem.
picture-not-drawn = Este navegador não pode mostrar este tipo de imagem. Está guardada como veio: salve o original para vê-la.
film-not-shown = Este navegador não pode reproduzir este tipo de vídeo. Está guardado como veio: salve o original para vê-lo.
heic-not-drawn = Este navegador não pode mostrar fotos HEIC, como as do iPhone. O arquivo está guardado como veio e pode ir no dossiê. Para vê-lo aqui e fazer cópias, abra a foto no celular, compartilhe como JPEG (ou faça uma captura de tela) e adicione também isso.
pdf-opening = Abrindo o PDF…
pdf-broken = Este PDF está danificado, ou não é um: não pode ser mostrado. Está guardado como veio. Salve o original e tente no seu programa de PDF; se ele abrir, imprima em um novo PDF e adicione também esse.
pdf-too-slow = Este PDF ocupa o computador por tempo demais, então foi fechado. Está guardado como veio: salve o original para vê-lo no seu programa de PDF.
pdf-unknown = Este PDF não pôde ser mostrado. Está guardado como veio: abra esta página de novo, ou salve o original para vê-lo no seu programa de PDF.
pdf-locked = Este PDF está protegido por senha. Escreva-a para ver as páginas aqui: quem fez o PDF, como seu banco, diz qual é. Ela não é guardada em lugar nenhum.
pdf-password = Senha do PDF
pdf-wrong-password = Essa não é a senha deste PDF.
pdf-unlock = Abrir
pdf-turn = Páginas
pdf-previous = Página anterior
pdf-next = Próxima página
pdf-page-label = Página
pdf-of = de { $count }
pdf-page = Página { $page }
pdf-page-of = Página { $page } de { $name }
pdf-page-not-drawn = A página { $page } não pode ser mostrada. O original está guardado: salve-o para ver no seu programa de PDF.
pdf-long = Aqui só aparecem as primeiras { $count } páginas. O original contém todas.
pdf-how = As páginas. Teclas: mais e menos ampliam, 0 ajusta, Page Up, Page Down e setas movem.
pdf-text = Texto da página { $page }
pdf-no-text = Esta página não tem texto que se possa ler, só uma imagem.
mail-not-shown = Este tipo de e-mail não é aberto aqui. Está guardado como veio: salve o original e abra no seu programa de e-mail.
msg-not-shown = Este é o tipo de e-mail do Outlook (.msg), que o Redress não lê. Está guardado como veio e pode ir no dossiê. Para vê-lo aqui, abra no seu programa de e-mail, salve como .eml ou imprima em PDF, e adicione também esse arquivo.
mail-from = De
mail-to = Para
mail-date = Data
mail-subject = Assunto
mail-attachments = Anexos: { $files }
mail-as-text = Mostrado só como texto. Imagens, links e programas do e-mail ficam de fora; o original contém tudo.
facts-no-picture = Aqui não há imagem: só foi guardado o que a página diz. Para ter também a imagem, abra a página e use ali o atalho, ou o ícone do Redress.
save-original = Salvar o original
delete-failed = Nem tudo pôde ser apagado. Reinicie o navegador e tente de novo.

evidence-delete = Apagar esta prova
evidence-delete-what = A prova some para sempre. Que ela existiu, e o hash dela, ficam no registro. As provas depois dela mudam de número: um texto que você já enviou mantém os antigos.
evidence-delete-yes = Sim, apagar
evidence-delete-refused = Não foi apagada: continua aqui, como estava. Se o disco estiver cheio, libere espaço e tente de novo.

## Copies of proof

copies = Para outros
copies-how = As cópias são feitas do original, que fica como está. O lugar e os dados da câmera de uma foto não vão nelas.
    .pdf = As cópias são imagens de páginas, feitas do original, que fica como está. Nelas não fica mais texto da página do que o que se vê.
copies-pages = Páginas para as cópias, como 2, 4-6
copies-pages-wrong = Não são páginas deste PDF. Ele tem { $count }; no máximo { $most } de uma vez.
copies-hide = { $count ->
    [one] { $count } área oculta da sua última cópia fica oculta também nas próximas.
   *[other] { $count } áreas ocultas da sua última cópia ficam ocultas também nas próximas.
}
copies-suggested = { $count ->
    [one] Ocultar { $count } lugar que parece pessoal
   *[other] Ocultar { $count } lugares que parecem pessoais
}
copies-suggested-hidden = Seu nome, endereço ou números, até onde a página disse. “Ocultar e marcar” mostra onde.
copies-suggested-shown = Cópias feitas agora os mostram: quem receber uma pode lê-los.
copies-unplaced = { $count ->
    [one] { $count } linha do texto da página parece pessoal, mas o Redress não sabe onde ela está na imagem e não pode ocultá-la. Antes de entregar uma cópia, olhe com “Ocultar e marcar”.
   *[other] { $count } linhas do texto da página parecem pessoais, mas o Redress não sabe onde elas estão na imagem e não pode ocultá-las. Antes de entregar uma cópia, olhe com “Ocultar e marcar”.
}
copy-download = Baixar para o formulário
copy-image = Copiar imagem
copy-hide = Ocultar e marcar
copy-limit = Tamanho máximo de um arquivo
copy-limit-of = até { $size }
copy-type = Tipo de imagem
copy-caption = Com endereço, hora e hash embaixo
copy-making = Fazendo a cópia…
copy-image-done = Copiada. Cole no formulário ou no chat.
copy-image-page = A página { $page } está copiada. Cole no formulário ou no chat; baixe para ter todas.
copy-image-first = A imagem é mais longa do que uma cópia pode ser: a primeira parte foi copiada. Baixe o resto.
copy-downloaded = { $count ->
    [one] Salvo como { $file }.
   *[other] { $count } imagens salvas, a primeira como { $file }. Dê ao formulário nesta ordem.
}
copy-saved = A cópia está salva abaixo. O que você ocultou não está mais nela; o original está como estava.
copy-broken = Esta cópia não está como foi feita. Apague e faça de novo.
copy-name-full = Cópia
copy-name-form = Para um formulário de até { $size }
copy-name-hidden = ocultos: { $count }
copy-save-file = Baixar
copy-save-of = Baixar: { $name }
copy-delete = Apagar
copy-delete-of = Apagar: { $name }
copy-delete-yes = Apagar mesmo
copy-refused-original-changed = O original não está como foi capturado: não se faz cópia dele.
copy-refused-original-missing = O original não está mais guardado: não dá para fazer cópia.
copy-refused-cannot-draw = Este navegador não pode mostrar este tipo de imagem: não dá para fazer cópia. O original está guardado.
copy-refused-nothing-left = O recorte não deixa nada da imagem. Retire-o ou desenhe de novo.
copy-refused-cannot-fit = A imagem não fica tão pequena e legível. Escolha o tamanho maior, ou JPEG.
copy-refused-disk-full = Não há espaço no disco para a cópia. O original está guardado. Libere espaço e tente de novo.
copy-refused-unknown = A cópia não foi feita. O original está guardado. Tente de novo.
pictures-download = { $count ->
    [one] Baixar a imagem para o formulário
   *[other] Baixar as { $count } imagens para o formulário
}
pictures-how = Cópias de até 2 MB, numeradas na ordem do texto, com o que você ocultou nelas oculto; de um PDF, as páginas de que você fez cópias. Olhe-as antes de entregar.
pictures-hide = { $count ->
    [one] { $count } lugar que parece pessoal está oculto. Para deixá-lo visível, abra antes a imagem.
   *[other] { $count } lugares que parecem pessoais estão ocultos. Para deixar um visível, abra antes a imagem.
}
pictures-saved = { $count ->
    [one] { $count } arquivo salvo. Anexe ao formulário.
   *[other] { $count } arquivos salvos. Anexe na ordem dos nomes.
}
pictures-refused = Não deu para fazer cópia da prova { $numbers }. As outras estão salvas.
copy-edit = Ocultar e marcar em uma cópia
copy-edit-how = Desenhe na imagem. Com teclas: adicione, mova com as setas, estique com Shift e setas, retire com Delete.
copy-tool = Ferramenta
copy-tool-hide = Ocultar
copy-tool-crop = Recortar
copy-tool-arrow = Seta
copy-tool-number = Número
copy-tool-look = Rolar
copy-add = Adicionar no meio
copy-undo = Desfazer
copy-surface = A imagem com o que você desenhou
copy-edit-name = { $number }: { $what }
copy-save = Fazer a cópia
copy-save-next = Fazer a cópia e seguir para a próxima página
copy-leave = Voltar sem cópia
personal-unknown = O Redress não lê imagens. Procure você seu nome, endereço, telefone e número de cartão, e oculte o que a outra parte não precisa.
personal-none = O texto da página não contém telefone, e-mail nem número de cartão que o Redress conheça. Nomes e endereços ele talvez não conheça: olhe você.
personal-found = O texto da página contém algo que pode ser pessoal. Ache na imagem e oculte o que a outra parte não precisa:
suggest = Lugares que parecem pessoais
suggest-none = Na página o Redress não achou endereço, nome, telefone, e-mail nem número de cartão que conheça. Ele não conhece todo nome e não lê imagens: olhe você.
suggest-found = { $count ->
    [one] { $count } lugar parece pessoal.
   *[other] { $count } lugares parecem pessoais.
}
suggest-state = Na cópia, ocultos: { $hidden }; visíveis: { $shown }.
suggest-how = O que está marcado fica oculto na cópia; o original fica como está. Na imagem: clique ou Enter para ocultar, Delete para deixar visível. O Redress não conhece todo nome: olhe você também.
suggest-hide-all = Ocultar todos ({ $count })
suggest-show-all = Deixar todos visíveis
suggest-place = { $number } · { $what }
suggest-name = Sugestão { $number }: { $what }
suggest-kind-address = Endereço
suggest-kind-name = Nome
suggest-kind-phone = Telefone
suggest-kind-mail = E-mail
suggest-kind-bank = Conta bancária
suggest-kind-card = Número de cartão
suggest-kind-typed = Escrito em um formulário
suggest-kind-account = Nome da conta
suggest-is-open = sugerido
suggest-is-hidden = oculto
suggest-is-shown = visível
caption-part = Parte { $index } de { $count }
caption-time = Capturado { $time }
caption-hash = SHA-256 do original: { $hash }

## The evidence pack

pack-what = Um ZIP com o relatório, as provas, os dados e seus textos. Qualquer um pode abrir e conferir sem o Redress.
pack-make = Salvar dossiê de provas
pack-making = Fazendo o dossiê…
pack-made = Salvo como { $file }. { $items ->
    [one] { $items } prova, sem alteração desde a captura.
   *[other] { $items } provas, todas sem alteração desde a captura.
}
pack-made-with-faults = Salvo como { $file }. Algumas provas faltam ou diferem do capturado: o relatório as indica.
pack-made-parts = O dossiê tem { $count } arquivos; eles andam juntos, e o relatório está no primeiro.
pack-over-limit = Uma prova sozinha é maior que o tamanho escolhido: o arquivo dela também é.
pack-options = Idioma e tamanho
pack-language = Idioma do relatório
pack-part-size = Maior arquivo
pack-one-file = Um arquivo, de qualquer tamanho
pack-without-originals = Deixar fora os originais de provas com cópia ocultada, e o texto deles
pack-failed = O dossiê não foi feito. Suas provas estão como estavam. Libere espaço no disco e tente de novo.
verify = Conferir um dossiê de provas
verify-what = Diz de cada arquivo se está como quando o dossiê foi feito. O arquivo fica neste computador.
verify-choose = O dossiê (ZIP; escolha todas as partes juntas)
verify-unchanged-files = { $count ->
    [one] { $count } arquivo está sem alteração
   *[other] { $count } arquivos estão sem alteração
}

## A page that could not be read

save-copy = Salvar uma cópia ocultada desta página
enter-by-hand = Escrever à mão
redacted-title = Cópia ocultada da página
redacted-how = Nomes, endereços, produtos, números, valores e dias são trocados. A estrutura da página e as palavras da plataforma ficam. Olhe antes de dar a alguém; o Redress não a envia a lugar nenhum.
redacted-making = Fazendo a cópia…
redacted-gone = A página não está mais aberta. Abra-a e clique de novo no botão dela.
redacted-save = Salvar o arquivo
redacted-saved = Salvo como { $file }.
redacted-text = Texto do arquivo
by-hand = Escrever um pedido à mão
by-hand-how = Copie o que a página da plataforma diz. O que ficar vazio continua desconhecido. Quando uma página for lida depois, os valores dela tomam o lugar dos seus.
by-hand-number = Número do pedido
by-hand-number-wrong = Um número de pedido tem de 10 a 20 dígitos.
by-hand-store = Loja
by-hand-title = O que você comprou
by-hand-sum = Valor
by-hand-sum-wrong = Escreva o valor em algarismos, como 12,34.
by-hand-currency = Moeda
by-hand-ordered = Pedido em
by-hand-promised = Prometido até
by-hand-promised-wrong = Este dia é anterior ao do pedido.
by-hand-failed = O pedido não foi salvo. Tente de novo.
source-buyer = escrito por você em { $on }

## How well pages are read

health = Como as páginas são lidas
health-how = As últimas vezes em que cada tipo de página foi aberto. Se algo falta sempre, a plataforma provavelmente mudou a página.
health-none = Ainda nenhuma página foi lida.
health-fine = { $page }: tudo lido, { $on }
health-missed = { $times ->
    [one] { $page }: { $field } não lido uma vez
   *[other] { $page }: { $field } não lido { $times } vezes
}
health-order-list = Lista de pedidos
health-order-detail = Página do pedido
health-tracking = Rastreio
health-messages = Chat
health-dispute = Página da disputa
health-refunds = Reembolsos
health-carrier = Página da transportadora
health-unknown = Outra página
field-page = a página inteira
field-payload = os dados da própria página
field-shipments-events-at = data dos eventos
field-shipments-trackingNumbers = código de rastreio
field-shipments-carrier = transportadora
field-shipments-deliverBy = data de entrega prometida

## Next steps that came later

act-appeal = Agora: recorra da decisão
    .by = Agora: recorra da decisão até { $by }
act-await-appeal = Agora: espere a resposta ao recurso
    .by = Agora: espere a resposta ao recurso até { $by }
act-await-refund = Agora: espere o dinheiro
    .by = Agora: espere o dinheiro até { $by }
act-ask-cancel = Agora: peça ao vendedor que cancele o pedido
act-await-cancel = Agora: espere o cancelamento
    .by = Agora: espere o cancelamento até { $by }
act-ask-support = Agora: pergunte ao atendimento da plataforma
    .by = Agora: pergunte ao atendimento da plataforma até { $by }
act-await-support = Agora: espere o atendimento da plataforma
    .by = Agora: espere o atendimento da plataforma até { $by }
act-await-opening = Agora: espere abrir o próximo passo
    .by = { $step ->
        [dispute] Agora: espere até { $by }, quando se pode abrir uma disputa
        [bank] Agora: espere até { $by }, quando se pode ir ao banco
        [post] Agora: espere até { $by }, quando se pode ir à transportadora
       *[other] Agora: espere até { $by }, quando se abre o próximo passo
    }
act-await-resend = Agora: espere o novo pacote
    .by = Agora: espere o novo pacote até { $by }
act-check-resend = Agora: confira o novo pacote e anote o resultado
    .by = Agora: confira o novo pacote e anote o resultado até { $by }
act-await-return = Agora: espere o vendedor receber a mercadoria
    .by = Agora: espere até { $by } o vendedor receber a mercadoria
act-escalate-paypal = Agora: transforme a disputa do PayPal em reclamação
    .by = Agora: transforme a disputa do PayPal em reclamação até { $by }
act-say-payment = Agora: diga como você pagou
    .by = Agora: diga como você pagou até { $by }
act-say-country = Agora: diga onde você mora
    .by = Agora: diga onde você mora até { $by }
act-ask-post = Agora: peça aos correios ou à transportadora que procure
    .by = Agora: peça aos correios ou à transportadora que procure até { $by }
act-write-claim = Agora: envie a notificação
    .by = Agora: envie a notificação até { $by }
act-write-operator = Agora: escreva ao operador da plataforma
    .by = Agora: escreva ao operador da plataforma até { $by }
act-await-operator = Agora: espere o operador da plataforma
    .by = Agora: espere o operador da plataforma até { $by }
act-ask-authority = Agora: queixe-se ao órgão de defesa
    .by = Agora: queixe-se ao órgão de defesa até { $by }
act-sue = Agora: prepare a ação
    .by = Agora: prepare a ação até { $by }
act-await-court = Agora: espere a justiça
    .by = Agora: espere a justiça até { $by }
act-look-again = Agora: anote o que aconteceu desde então, ou feche o caso
    .by = Agora: anote o que aconteceu desde então, ou feche o caso, até { $by }
also-ends = Outros últimos dias: { $rights }
also-ends-right = { $what }, { $on }
course = Algo anotado não combina
course-event-in-future = “{ $what }” está anotado em { $on }, um dia que ainda não chegou. Não conta até o dia ser corrigido.
course-event-before-order = “{ $what }” está anotado em { $on }, antes de o pedido ser feito. Não conta até o dia ser corrigido.
course-same-event-twice = “{ $what }” está anotado duas vezes em { $on }. Conta uma vez: retire um dos dois.
course-decision-without-dispute = Em { $on } está anotada uma decisão da plataforma, mas nenhuma disputa antes. Anote quando a disputa foi aberta, ou corrija a decisão.
course-appeal-without-decision = Em { $on } está anotado um recurso, mas nenhuma decisão antes. Anote quando a plataforma decidiu, ou corrija o recurso.

## How such cases are lost

losses = Como se perdem casos assim
loses-window-missed = Passa o último dia para abrir uma disputa.
loses-confirmed-early = O recebimento é confirmado antes de o pacote chegar e ser conferido.
loses-cancelled = A disputa é cancelada, ou uma oferta menor é aceita, antes de o dinheiro voltar.
loses-accepted-wait = Clica-se em “Aceitar” quando o vendedor pede para esperar mais.
loses-reason-changed = O motivo é mudado porque o vendedor pede.
loses-says-delivered = A transportadora diz entregue e nada fala contra: peça à transportadora uma resposta por escrito.
loses-too-early = A disputa é aberta enquanto o rastreio avança e o dia prometido não chegou.
loses-late-proof = A plataforma pede provas e não as recebe a tempo.
loses-own-address = O endereço do pedido estava errado.
loses-own-customs = A alfândega esperava documentos ou taxas do destinatário.
loses-not-collected = O pacote esperou no ponto de retirada e não foi buscado.
loses-dates-disagree = As datas do chat, das fotos e do rastreio não combinam.
loses-chat-promise = Uma promessa no chat é tomada por reembolso, e o prazo de disputa passa.
loses-no-unboxing = Nada mostra o que havia no pacote ao ser aberto.
loses-late-small = A mercadoria chegou tarde e fica com você: então a plataforma raramente dá mais que um cupom pequeno.
loses-not-looked = O dinheiro já estava no cartão ou na conta, e ninguém tinha olhado.
loses-return-untracked = A mercadoria voltou sem código de rastreio, e nada mostra que chegou.
