# Mensagens e textos de disputa em português do Brasil, sem gênero de quem escreve: não sabemos quem é.

gap = { " " }
comma = { ", " }
semicolon = { "; " }
first-of-month = 1º
day-with-year = { $day } de { $year }

## Partes de todo texto

greeting = Olá,
thanks = Agradeço desde já.
order-dated = { $id } de { $date }
about = Escrevo sobre o pedido { $order }.
about-with = Escrevo sobre o pedido { $order }: { $details }.
item = { $quantity ->
    [0] “{ $title }”
    [1] “{ $title }”
   *[other] “{ $title }” ({ $quantity } unidades)
}
items-more = { $count ->
    [one] e mais { $count } item
   *[other] e mais { $count } itens
}
sum-total = { $sum } no total
attached = Anexos: { $list }.
attachment = [{ $number }] { $what }, { $date }
attachment-part = [{ $number }] { $what } (apenas uma parte), { $date }
proof-order-page = página do pedido
proof-tracking = página de rastreamento
proof-chat = conversa com o vendedor
proof-payment = comprovante de pagamento
proof-carrier = página da transportadora
proof-dispute = página da disputa
proof-packaging = foto da embalagem
proof-goods = foto do produto
proof-listing = página do produto
proof-document = documento
proof-seller-data = dados do vendedor
proof-refund-policy = política de reembolso
proof-return-proof = comprovante da devolução

## O que as páginas mostram. `.point` vem depois da data em uma lista.

fact-paid-ago = { $days ->
    [0] O pedido foi pago em { $date }.
    [one] O pedido foi pago em { $date }, há { $days } dia.
   *[other] O pedido foi pago em { $date }, há { $days } dias.
}
    .point = o pedido foi pago
fact-ordered-ago = { $days ->
    [0] O pedido foi feito em { $date }.
    [one] O pedido foi feito em { $date }, há { $days } dia.
   *[other] O pedido foi feito em { $date }, há { $days } dias.
}
    .point = o pedido foi feito
fact-promised = A entrega estava prometida até { $date }.
    .point = venceu o prazo de entrega prometido
fact-guarantee = A página do pedido oferece reembolso se não houver entrega antes de { $date }.
    .point = data a partir da qual a página do pedido oferece reembolso por falta de entrega
fact-silent = { $days ->
    [one] O rastreamento não mostra movimentação desde { $date }, há { $days } dia.
   *[other] O rastreamento não mostra movimentação desde { $date }, há { $days } dias.
}
    .point = { $days ->
        [one] última atualização do rastreamento; desde então, { $days } dia sem movimentação
       *[other] última atualização do rastreamento; desde então, { $days } dias sem movimentação
    }
fact-no-number = Este pedido não tem código de rastreamento.
    .point = não há código de rastreamento
fact-no-events = O código de rastreamento { $number } não mostra nenhuma atualização.
    .point = o código de rastreamento { $number } não mostra nenhuma atualização
fact-number-early = A primeira atualização do código de rastreamento { $number } é de { $date }, antes do pedido.
    .point = primeira atualização do código de rastreamento { $number }, antes do pedido
fact-jump = Pelo código de rastreamento { $number }, o pacote estava com a transportadora do remetente em { $start } e já no fim do trajeto em { $date }, com no máximo { $hours } h de diferença ({ $from } – { $to }): nenhum pacote faz esse trajeto nesse tempo.
    .point = pelo código de rastreamento { $number }, o pacote esteve em dois países com no máximo { $hours } h de diferença ({ $from } – { $to })
fact-lost = Em { $date } o rastreamento informou que o pacote foi perdido.
    .point = o rastreamento informa que o pacote foi perdido
fact-customs = { $days ->
    [0] Segundo o rastreamento, o pacote está na alfândega desde { $date }.
    [one] Segundo o rastreamento, o pacote está na alfândega desde { $date }, há { $days } dia.
   *[other] Segundo o rastreamento, o pacote está na alfândega desde { $date }, há { $days } dias.
}
    .point = { $days ->
        [0] o pacote chegou à alfândega
        [one] o pacote chegou à alfândega e está lá há { $days } dia
       *[other] o pacote chegou à alfândega e está lá há { $days } dias
    }
fact-elsewhere = Segundo o rastreamento, em { $date } o pacote estava em “{ $place }”.
    .point = segundo o rastreamento, o pacote está em “{ $place }”
fact-returning = Segundo o rastreamento, o pacote está voltando ao remetente desde { $date }.
    .point = o pacote começou a voltar ao remetente
fact-returned = Segundo o rastreamento, o pacote voltou ao remetente em { $date }.
    .point = o pacote voltou ao remetente
fact-delivered = O rastreamento diz que o pacote foi entregue em { $date }.
    .point = o rastreamento indica o pacote como entregue
fact-arrived = O pacote foi entregue em { $date }.
    .point = o pacote foi entregue
fact-arrived-late = O pacote foi entregue em { $date }.
    .point = { $days ->
        [one] o pacote foi entregue, { $days } dia depois do prazo prometido
       *[other] o pacote foi entregue, { $days } dias depois do prazo prometido
    }
fact-ordered = O pedido foi feito em { $date }.
    .point = pedido { $order }
    .pointWith = pedido { $order }, { $details }
fact-paid = O pedido foi pago em { $date }.
    .point = o pedido foi pago
fact-shipped = O pedido foi marcado como enviado em { $date }.
    .point = o pedido foi marcado como enviado
    .pointWith = o pedido foi marcado como enviado, código de rastreamento { $number }
fact-wrote = Escrevi ao vendedor sobre isso em { $date }.
    .toSeller = Escrevi a vocês sobre isso em { $date }.
    .point = mensagem ao vendedor
fact-answered = O vendedor respondeu em { $date }.
    .point = resposta do vendedor
fact-cancel = Em { $date } pedi para cancelar este pedido não enviado.
    .point = pedido para cancelar este pedido não enviado
fact-support = Em { $date } perguntei sobre isso ao suporte do AliExpress.
    .point = pergunta ao suporte do AliExpress
fact-offered = Agradeço a proposta de { $date }.
    .sum = Agradeço a proposta de { $date }: { $sum }.
fact-dispute = Abri uma disputa no AliExpress em { $date }.
    .point = a disputa foi aberta
fact-decision = O AliExpress decidiu a disputa em { $date }.
    .point = decisão da disputa
fact-decision-sum = O AliExpress decidiu a disputa em { $date } e concedeu { $sum }.
    .point = decisão da disputa: { $sum }
fact-appeal = Recorri da decisão em { $date }.
    .point = recurso contra a decisão
fact-refund-processed = O AliExpress informou um reembolso em { $date }. O dinheiro ainda não chegou.
    .point = foi informado um reembolso
fact-refund-announced = Em { $date } foi informado um reembolso.
    .point = foi informado um reembolso
fact-refund-announced-sum = Em { $date } foi informado um reembolso: { $sum }.
    .point = foi informado um reembolso: { $sum }
fact-refund-promised = Em { $date } o dinheiro foi prometido até { $until }.
    .point = o dinheiro foi prometido até { $until }
fact-goods-returned = Devolvi o produto em { $date }.
    .point = o produto foi devolvido
fact-not-refunded = O dinheiro não foi devolvido.
    .point = o dinheiro não foi devolvido
fact-not-received = O pacote não chegou.
    .point = ainda não recebi o pacote
point = - { $date }: { $what }
point-undated = - { $what }

## O que o comprador declara, por motivo. `.headline` abre uma disputa.

state-not-shipped = O pedido ainda não foi enviado.
    .headline = O vendedor não enviou o pedido.
state-invalid-tracking = Com o código de rastreamento { $number } não é possível encontrar meu pacote, e ele não chegou.
    .told = O pacote não chegou.
    .headline = Com o código de rastreamento não é possível encontrar meu pacote, e ele não chegou.
    .headlineNoNumber = O pedido não tem código de rastreamento e o pacote não chegou.
state-stuck = Não recebi o pacote.
    .headline = O pacote está parado no caminho e não chegou.
state-lost = Não recebi o pacote.
    .headline = O pacote se perdeu no caminho e não chegou.
state-customs = Não recebi o pacote.
    .headline = O pacote está retido na alfândega e não chegou.
state-wrong-address = O pacote foi enviado para um endereço errado e não chegou até mim.
    .headline = O pacote foi enviado para um endereço errado e não chegou até mim.
state-returned = Não recebi o pacote.
    .headline = O pacote foi devolvido ao remetente e não o recebi.
state-marked-delivered = Não recebi o pacote.
    .headline = O pacote consta como entregue, mas não o recebi.
state-damaged = O produto chegou danificado.
    .headline = O produto chegou danificado.
state-incomplete = Falta uma parte do pedido no pacote.
    .headline = Falta uma parte do pedido no pacote.
state-not-as-described = O produto não corresponde à descrição da página.
    .headline = O produto não corresponde à descrição da página.
state-wrong-item = Chegou um produto diferente do que pedi.
    .headline = Chegou um produto diferente do que pedi.
state-came-late = O pacote chegou depois do prazo prometido.
    .told = { $days ->
        [one] Ele chegou com { $days } dia de atraso.
       *[other] Ele chegou com { $days } dias de atraso.
    }
    .headline = O pacote chegou depois do prazo prometido.
state-refund-not-paid = O dinheiro não chegou.
    .part = O dinheiro chegou apenas em parte.
    .headline = Foi informado um reembolso, mas o dinheiro não chegou.
    .headlinePart = Foi informado um reembolso, mas o dinheiro chegou apenas em parte.
state-return-not-refunded = O dinheiro não foi reembolsado.
    .part = O dinheiro foi reembolsado apenas em parte.
    .headline = O produto voltou ao vendedor, mas o dinheiro não foi reembolsado.
    .headlinePart = O produto voltou ao vendedor, mas o dinheiro foi reembolsado apenas em parte.

## O que o comprador responde às perguntas

answer-number-by-chat = O vendedor informou outro número apenas no chat.
answer-carrier-told-me = A transportadora me informou que o pacote foi extraviado.
answer-customs-asked-me = A alfândega não me pediu nada.
answer-address-was-right = O endereço do pedido é o meu e está completo.
answer-was-told = Ninguém me avisou de que o pacote estava à minha espera.
answer-asked-around = O pacote também não está com os vizinhos nem no prédio.
answer-packaging-damaged = A embalagem também estava danificada.
answer-filmed-opening = Filmei a abertura do pacote.
answer-account-checked = Verifiquei a conta usada no pagamento: nenhum reembolso entrou.
answer-return-arrived = Segundo o rastreamento, o pacote devolvido está com o vendedor.
own-what-is-damaged = Danos: { $text }.
own-what-is-missing = Falta: { $text }.
own-differences = Diferenças: { $text }.
own-what-came = Chegou: { $text }.
own-refund-words = O que foi dito sobre o reembolso: { $text }.
own-return-number = Código do pacote devolvido: { $text }.

## O que o comprador responde ao vendedor

say-follow-up = Ainda não chegamos a um acordo sobre o reembolso.
    .open = O assunto ainda não foi resolvido.
say-last-call = Este é meu último lembrete.
    .dispute = Este é meu último lembrete antes da decisão do AliExpress.
say-reply-offer = Minha solicitação continua a mesma.
say-reply-wait = Não vou esperar além da data indicada abaixo.
    .now = Não vou esperar mais.
say-reply-cancel = Não vou cancelar o pedido nem mudar o motivo informado.
    .dispute = Não vou cancelar o pedido nem a disputa, nem mudar o motivo informado.
    .unsent = Não vou cancelar o pedido por um motivo meu: o motivo verdadeiro é que ele não foi enviado.
say-reply-confirm = Não vou confirmar o recebimento enquanto o assunto não for resolvido.

## O que o comprador escreve à loja

appeal = Solicito a revisão da decisão da disputa sobre o pedido { $order }.
appeal-dated = Solicito a revisão da decisão de { $date } da disputa sobre o pedido { $order }.
appeal-facts = Peço que considerem estes fatos:
appeal-overlooked = Não considerado na decisão: { $text }.
appeal-new = Novas provas desde a decisão: { $list }.
request-cancel = Peço para cancelar este pedido não enviado.
request-cancel-reason = O motivo é que o vendedor não o enviou.
state-question = Por favor, informem a situação da minha solicitação: o que foi decidido, o que está pendente e quando terei uma resposta.
support-question = Por favor, informem o que acontece agora e em que prazo.

## O que o comprador pede, até quando e o que fará depois

ask-sum = Por favor, reembolsem { $sum }.
    .dispute = Solicito o reembolso de { $sum }.
ask-whole = Por favor, reembolsem todo o valor pago por este pedido.
    .dispute = Solicito o reembolso de todo o valor pago por este pedido.
ask-missing-part = Por favor, reembolsem o preço da parte que falta.
    .dispute = Solicito o reembolso do preço da parte que falta.
ask-undelivered-part = Por favor, reembolsem a parte do pedido que não chegou.
    .dispute = Solicito o reembolso da parte do pedido que não chegou.
ask-missing-rest = Por favor, reembolsem o restante do preço da parte que falta.
    .dispute = Solicito o reembolso do restante do preço da parte que falta.
ask-undelivered-rest = Por favor, reembolsem o restante do preço da parte que não chegou.
    .dispute = Solicito o reembolso do restante do preço da parte que não chegou.
ask-rest = Por favor, reembolsem o restante do valor pago por este pedido.
    .dispute = Solicito o reembolso do restante do valor pago por este pedido.
ask-percent = Por favor, reembolsem { $percent }% do valor pago por este pedido.
    .dispute = Solicito o reembolso de { $percent }% do valor pago por este pedido.
ask-new-parcel = Por favor, enviem o produto novamente.
    .dispute = Solicito um novo envio do produto.
ask-delay = Por favor, compensem o atraso: com o cupom por entrega atrasada, se o pedido tiver um, ou com uma parte do preço.
    .dispute = Solicito a compensação do atraso: com o cupom por entrega atrasada, se o pedido tiver um, ou com uma parte do preço.
ask-tax = Esse valor inclui { $sum } de encargos de importação.
refunded = Uma parte do valor foi reembolsada.
    .sum = Já foram reembolsados { $sum }.
    .rest = Já foram reembolsados { $sum }; restam { $rest }.
answer-by = Aguardo sua resposta até { $date }, inclusive.
then-dispute-next-day = Se até lá o assunto não for resolvido, abrirei uma disputa no dia seguinte.
then-dispute-on = Se até lá o assunto não for resolvido, abrirei uma disputa em { $date }.
then-dispute-now = O prazo para abrir uma disputa termina em { $date }, por isso vou abri-la agora.
then-dispute-soon = Resta pouco tempo para abrir uma disputa, por isso vou abri-la agora.
then-shop = Se até lá o assunto não for resolvido, vou recorrer ao AliExpress.
then-dispute-stays = A disputa continuará aberta até que o assunto seja resolvido.
then-appealed = Recorri da decisão da disputa.
