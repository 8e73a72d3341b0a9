# Cartas acima da loja em português do Brasil: correio, PayPal, banco, autoridade, reclamação prévia.

## Começo e fim de uma carta

letter-to = Para: { $who }
letter-seller = Vendedor: { $name }
letter-date = Data: { $date }
letter-about = Trata-se do pedido { $order } no AliExpress.
letter-about-with = Trata-se do pedido { $order } no AliExpress: { $details }.
letter-full-date = { $day } de { $year }

## O que se pede, como parte de uma frase

due-sum = { $sum }
due-whole = o valor total pago pelo pedido
due-missing-part = o preço da parte que falta
due-undelivered-part = o preço da parte que não chegou
due-rest = o restante do valor pago pelo pedido

## O que houve acima da loja

fact-wrote-bank = Em { $date } foi enviada uma solicitação ao banco.
fact-wrote-post = Em { $date } foi enviada uma consulta à transportadora.
fact-wrote-claim = Em { $date } foi enviada à empresa uma reclamação por escrito.
    .unanswered = Não houve resposta.
fact-appeal = Em { $date } foi apresentado recurso contra a decisão.

## O banco

bank-subject = Assunto: contestação de pagamento, produto não recebido.
    .received = Assunto: contestação de pagamento, produto diferente do pedido.
bank-about = Trata-se do pagamento do pedido { $order } no AliExpress.
bank-about-with = Trata-se do pagamento do pedido { $order } no AliExpress: { $details }.
bank-no-refund = Nenhum reembolso me foi pago.
bank-refund-part = Uma parte do valor foi reembolsada.
bank-ask = Solicito que contestem este pagamento segundo as regras da bandeira do cartão e devolvam { $due }.

## Correio ou transportadora

post-subject = Assunto: consulta sobre o objeto { $number }.
    .nameless = Assunto: consulta sobre uma encomenda.
post-item = O objeto { $number } é destinado a mim.
    .shipped = O objeto { $number } é destinado a mim. O remetente o marcou como enviado em { $date }.
    .nameless = Uma encomenda do pedido { $order } no AliExpress é destinada a mim.
post-ask = Solicito que procurem o objeto e me informem por escrito onde ele está agora, com a data e o local do último registro.
    .delivered = Solicito que verifiquem a entrega e me informem por escrito em que endereço e a quem o objeto foi entregue, com o peso e uma cópia do comprovante de entrega.

## PayPal

paypal-subject = Assunto: item não recebido, pedido { $order } no AliExpress.
    .received = Assunto: item diferente da descrição, pedido { $order } no AliExpress.
paypal-ask = Solicito que devolvam { $due }.

## A reclamação por escrito

claim-title = Reclamação por escrito para reembolso
claim-ask = Solicito que devolvam { $due } até { $date }, pelo mesmo meio com que o pedido foi pago.
claim-last-date = Solicito que entreguem o pedido até { $date }. Nenhuma data posterior foi combinada.
claim-last-date-then = Se até lá ele não chegar, considero o contrato resolvido nesse dia e solicito que devolvam sem demora { $due }, pelo mesmo meio com que o pedido foi pago.
claim-answer = Solicito resposta por escrito.

## A autoridade

authority-title = Reclamação sobre uma compra
authority-company = A plataforma é operada por { $who }.
authority-due = Foi pedido à empresa que devolvesse { $due }.
    .now = Meu pedido à empresa: devolver { $due }.
authority-ask = Solicito que analisem este caso e me informem o resultado por escrito.
