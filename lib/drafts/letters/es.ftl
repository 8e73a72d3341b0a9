# Cartas por encima de la tienda en español: correos, PayPal, banco, autoridad, reclamación previa.

## Comienzo y final de una carta

letter-to = A: { $who }
letter-seller = Vendedor: { $name }
letter-date = Fecha: { $date }
letter-about = Se trata del pedido de AliExpress { $order }.
letter-about-with = Se trata del pedido de AliExpress { $order }: { $details }.
letter-full-date = { $day } de { $year }

## Lo que se pide, como parte de una frase

due-sum = { $sum }
due-whole = el importe íntegro pagado por el pedido
due-missing-part = el precio de la parte que falta
due-undelivered-part = el precio de la parte que no ha llegado
due-rest = el resto del importe pagado por el pedido

## Lo ocurrido por encima de la tienda

fact-wrote-bank = El { $date } se escribió al banco.
fact-wrote-post = El { $date } se envió una consulta al transportista.
fact-wrote-claim = El { $date } se envió a la empresa una reclamación por escrito.
    .unanswered = No ha habido respuesta.
fact-appeal = La decisión se recurrió el { $date }.

## El banco

bank-subject = Asunto: disputa de un pago, mercancía no recibida.
    .received = Asunto: disputa de un pago, mercancía distinta de la pedida.
bank-about = Se trata del pago del pedido de AliExpress { $order }.
bank-about-with = Se trata del pago del pedido de AliExpress { $order }: { $details }.
bank-no-refund = No se me ha pagado ningún reembolso.
bank-refund-part = Una parte del importe ha sido reembolsada.
bank-ask = Solicito que disputen este pago según las normas de la red de tarjetas y devuelvan { $due }.

## Correos o transportista

post-subject = Asunto: consulta sobre el envío { $number }.
    .nameless = Asunto: consulta sobre un paquete.
post-item = El envío { $number } va dirigido a mí.
    .shipped = El envío { $number } va dirigido a mí. El remitente lo marcó como enviado el { $date }.
    .nameless = Un paquete del pedido de AliExpress { $order } va dirigido a mí.
post-ask = Solicito que busquen el envío y me comuniquen por escrito dónde está ahora, con la fecha y el lugar del último registro.
    .delivered = Solicito que comprueben la entrega y me comuniquen por escrito en qué dirección y a quién se entregó el envío, con su peso y una copia del justificante de entrega.

## PayPal

paypal-subject = Asunto: artículo no recibido, pedido de AliExpress { $order }.
    .received = Asunto: artículo distinto de la descripción, pedido de AliExpress { $order }.
paypal-ask = Solicito que devuelvan { $due }.

## La reclamación por escrito

claim-title = Reclamación por escrito para un reembolso
claim-ask = Solicito que devuelvan { $due } a más tardar el { $date }, por el mismo medio con que se pagó el pedido.
claim-last-date = Solicito que entreguen el pedido a más tardar el { $date }. No se ha acordado ninguna fecha posterior.
claim-last-date-then = Si para entonces no ha llegado, doy por resuelto el contrato ese día y solicito que devuelvan sin demora indebida { $due }, por el mismo medio con que se pagó el pedido.
claim-answer = Solicito una respuesta por escrito.

## La autoridad

authority-title = Reclamación sobre una compra
authority-company = La plataforma la gestiona { $who }.
authority-due = Se pidió a la empresa que devolviera { $due }.
    .now = Mi petición a la empresa: devolver { $due }.
authority-ask = Solicito que examinen este caso y me comuniquen el resultado por escrito.
