# Cartas acima da loja em português do Brasil: correio, PayPal, banco, autoridade, reclamação prévia.

## Começo e fim de uma carta

letter-to = Para: { $who }
    .seller = Ao vendedor: { $name } (empresa e endereço: { $blank })
    .nameless = Ao vendedor (nome, empresa e endereço: { $blank })
letter-from = De: { $name }, { $address }
letter-seller = Vendedor: { $name }
letter-platform = Plataforma: AliExpress, operada por { $who }
letter-date = Data: { $date }
letter-signature = Assinatura: { $blank }
letter-about = Trata-se do pedido { $order } no AliExpress.
letter-about-with = Trata-se do pedido { $order } no AliExpress: { $details }.

## O que se pede, como parte de uma frase

due-sum = { $sum }
due-whole = o valor total pago pelo pedido
due-percent = { $percent }% do valor pago pelo pedido
due-missing-part = o preço da parte que falta
due-undelivered-part = o preço da parte que não chegou
due-missing-rest = o restante do preço da parte que falta
due-undelivered-rest = o restante do preço da parte que não chegou
due-rest = o restante do valor pago pelo pedido
due-delay = uma compensação pelo atraso

## O que houve acima da loja

fact-wrote-bank = Em { $date } foi enviada uma solicitação ao banco.
fact-wrote-above = Escrevi ao vendedor sobre isso no chat do AliExpress em { $date }.
fact-wrote-post = Em { $date } foi enviada uma consulta à transportadora.
fact-wrote-claim = Em { $date } foi enviada ao vendedor uma reclamação por escrito.
    .unanswered = A reclamação por escrito não teve resposta.
fact-claim-received = O vendedor recebeu a reclamação por escrito em { $date }.

## O produto e o dinheiro, como o banco e o PayPal os perguntam

goods-now = Onde o produto está agora: { $place }.
goods-offered = Ofereci ao vendedor a devolução do produto.
    .blank = Devolução do produto oferecida ao vendedor ou feita em: { $blank }.
no-refund = Não recebi reembolso nem produto de substituição.
    .money = Não recebi reembolso.

## O próprio banco

bank-subject = Assunto: contestação de compra (chargeback), { $reason }.
bank-reason-missing = produto não recebido
bank-reason-part = produto recebido apenas em parte
bank-reason-received = produto com defeito ou diferente da descrição
bank-reason-refund = reembolso não creditado
bank-reason-return = produto devolvido, reembolso não creditado
bank-transaction = A transação como consta na fatura:
bank-card-day = - data: { $value }
bank-card-amount = - valor na moeda da fatura: { $value }
bank-card-name = - nome na fatura: { $value }
bank-card-last-four = - últimos quatro dígitos do cartão: { $value }
bank-about = O pagamento foi do pedido { $order } no AliExpress.
bank-about-with = O pagamento foi do pedido { $order } no AliExpress: { $details }.
bank-expected = A entrega era esperada até { $blank }.
bank-ask = Solicito o estorno da compra (chargeback) no valor a seguir (motivo: { $reason }): { $due }.
bank-answer = Solicito que me informem a decisão por escrito.

## O banco

## Correio ou transportadora

post-subject = Assunto: consulta sobre o objeto { $number }.
    .nameless = Assunto: consulta sobre uma encomenda.
post-item = O objeto { $number } é destinado a mim.
    .shipped = O objeto { $number } é destinado a mim. O remetente o marcou como enviado em { $date }.
    .nameless = Uma encomenda do pedido { $order } no AliExpress é destinada a mim.
post-contents = Conteúdo e valor: { $details }.
post-sender = Remetente: { $name }, vendedor no AliExpress. O comprovante de postagem está com o remetente.
post-ask = Solicito que procurem o objeto e me informem por escrito onde ele está agora, com a data e o local do último registro.
    .delivered = Solicito que verifiquem a entrega e me informem por escrito em que endereço e a quem o objeto foi entregue, com o peso e uma cópia do comprovante de entrega.

## PayPal

paypal-subject = Assunto: item não recebido, pedido { $order } no AliExpress.
    .received = Assunto: item diferente da descrição, pedido { $order } no AliExpress.
    .refund = Assunto: reembolso não pago, pedido { $order } no AliExpress.
paypal-ask = Solicito que devolvam { $due }.

## A reclamação por escrito

claim-title = Notificação extrajudicial – pedido de reembolso
    .deliver = Notificação extrajudicial – entrega ou reembolso
    .delay = Notificação extrajudicial – atraso na entrega
claim-ask = Solicito que reembolsem { $due } até { $date }, pelo mesmo meio com que o pedido foi pago.
claim-ask-delay = Solicito que me informem por escrito, até { $date }, como o atraso será compensado.
claim-last-date = Solicito que entreguem o pedido até { $date }. Este prazo adicional é razoável.
claim-last-date-then = Se até lá ele não chegar, dou o contrato por resolvido nesse dia e solicito que reembolsem sem demora { $due }, pelo mesmo meio com que o pedido foi pago.
claim-end = A entrega não pode mais ser esperada. Por isso dou o contrato por resolvido e solicito que reembolsem sem demora, até { $date }, { $due }, pelo mesmo meio com que o pedido foi pago.
claim-answer = Solicito resposta por escrito.

## Perdas, pelo país cuja lei as paga

losses-BR = Solicito também a reparação das perdas e danos (artigo 35 do Código de Defesa do Consumidor):
loss-line = - { $what }: { $sum }
own-late-cost = O que o atraso causou: { $text }.

## A autoridade

authority-title = Comunicação sobre uma compra
    .decides = Pedido em um conflito de consumo
    .checks = Reclamação por violação de direitos do consumidor
    .mediates = Reclamação de consumo
    .advises = Pedido de orientação sobre uma compra
    .records = Comunicação sobre uma compra
authority-due = Meu pedido ao vendedor: reembolsar { $due }.
    .asked = Em { $date } foi pedido ao vendedor que reembolsasse { $due }.
    .delay = Meu pedido ao vendedor: { $due }.
authority-ask = Solicito que registrem esta comunicação.
    .decides = Solicito que decidam este conflito e me informem a decisão por escrito.
    .checks = Solicito que analisem o caso, tomem as medidas ao seu alcance e me informem o resultado por escrito.
    .mediates = Solicito que encaminhem esta reclamação à empresa e ajudem a chegar a um acordo.
    .advises = Solicito orientação sobre este caso e o encaminhamento ao órgão que possa agir.
    .records = Solicito que registrem esta comunicação.
