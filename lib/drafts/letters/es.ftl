# Cartas por encima de la tienda en español: correos, PayPal, banco, autoridad, reclamación previa.

## Comienzo y final de una carta

letter-to = A: { $who }
    .seller = Al vendedor: { $name } (empresa y dirección: { $blank })
    .nameless = Al vendedor (nombre, empresa y dirección: { $blank })
letter-from = De: { $name }, { $address }
letter-seller = Vendedor: { $name }
letter-platform = Plataforma: AliExpress, gestionada por { $who }
letter-date = Fecha: { $date }
letter-signature = Firma: { $blank }
letter-about = Se trata del pedido de AliExpress { $order }.
letter-about-with = Se trata del pedido de AliExpress { $order }: { $details }.

## Lo que se pide, como parte de una frase

due-sum = { $sum }
due-whole = el importe íntegro pagado por el pedido
due-percent = el { $percent } % del importe pagado por el pedido
due-missing-part = el precio de la parte que falta
due-undelivered-part = el precio de la parte que no ha llegado
due-missing-rest = el resto del precio de la parte que falta
due-undelivered-rest = el resto del precio de la parte que no ha llegado
due-rest = el resto del importe pagado por el pedido
due-delay = una compensación por el retraso

## Lo ocurrido por encima de la tienda

fact-wrote-bank = El { $date } se escribió al banco.
fact-wrote-above = Escribí al vendedor sobre esto en el chat de AliExpress el { $date }.
fact-wrote-post = El { $date } se envió una consulta al transportista.
fact-wrote-claim = El { $date } se envió al vendedor una reclamación por escrito.
    .unanswered = La reclamación por escrito no ha tenido respuesta.
fact-claim-received = El vendedor recibió la reclamación por escrito el { $date }.

## El producto y el dinero, como los preguntan el banco y PayPal

goods-now = Dónde está ahora el producto: { $place }.
goods-offered = He ofrecido al vendedor devolver el producto.
    .blank = Devolución del producto ofrecida al vendedor o hecha el: { $blank }.
no-refund = No he recibido ni un reembolso ni un producto de sustitución.
    .money = No he recibido ningún reembolso.

## El banco mismo

bank-subject = Asunto: reclamación de un cargo (chargeback), { $reason }.
bank-reason-missing = mercancía no recibida
bank-reason-part = mercancía recibida solo en parte
bank-reason-received = mercancía defectuosa o distinta de la descripción
bank-reason-refund = reembolso no abonado
bank-reason-return = mercancía devuelta, reembolso no abonado
bank-transaction = La operación tal como figura en el extracto:
bank-card-day = - fecha: { $value }
bank-card-amount = - importe en la moneda del extracto: { $value }
bank-card-name = - nombre en el extracto: { $value }
bank-card-last-four = - últimas cuatro cifras de la tarjeta: { $value }
bank-about = Con ese pago se pagó el pedido de AliExpress { $order }.
bank-about-with = Con ese pago se pagó el pedido de AliExpress { $order }: { $details }.
bank-expected = La entrega se esperaba a más tardar el { $blank }.
bank-ask = Solicito el retroceso del cargo (chargeback) por { $due } (motivo: { $reason }).
bank-answer = Solicito que me comuniquen la decisión por escrito.

## El banco

## Correos o transportista

post-subject = Asunto: consulta sobre el envío { $number }.
    .nameless = Asunto: consulta sobre un paquete.
post-item = El envío { $number } va dirigido a mí.
    .shipped = El envío { $number } va dirigido a mí. El remitente lo marcó como enviado el { $date }.
    .nameless = Un paquete del pedido de AliExpress { $order } va dirigido a mí.
post-contents = Contenido y valor: { $details }.
post-sender = Remitente: { $name }, vendedor en AliExpress. El resguardo del envío lo tiene el remitente.
post-ask = Solicito que busquen el envío y me comuniquen por escrito dónde está ahora, con la fecha y el lugar del último registro.
    .delivered = Solicito que comprueben la entrega y me comuniquen por escrito en qué dirección y a quién se entregó el envío, con su peso y una copia del justificante de entrega.

## PayPal

paypal-subject = Asunto: artículo no recibido, pedido de AliExpress { $order }.
    .received = Asunto: artículo distinto de la descripción, pedido de AliExpress { $order }.
    .refund = Asunto: reembolso no pagado, pedido de AliExpress { $order }.
paypal-ask = Solicito que devuelvan { $due }.

## La reclamación por escrito

claim-title = Reclamación previa de reembolso
    .deliver = Requerimiento de entrega o reembolso
    .delay = Reclamación por escrito por entrega tardía
claim-ask = Solicito que reembolsen { $due } a más tardar el { $date }, por el mismo medio con que se pagó el pedido.
claim-ask-delay = Solicito que me indiquen por escrito, a más tardar el { $date }, cómo se compensará el retraso.
claim-last-date = Les requiero para que entreguen el pedido a más tardar el { $date }. Este plazo adicional es razonable.
claim-last-date-then = Si para entonces no ha llegado, doy por resuelto el contrato ese día y solicito que reembolsen sin demora indebida { $due }, por el mismo medio con que se pagó el pedido.
claim-end = Ya no cabe esperar la entrega. Por ello doy por resuelto el contrato y solicito que reembolsen sin demora indebida, a más tardar el { $date }, { $due }, por el mismo medio con que se pagó el pedido.
claim-answer = Solicito una respuesta por escrito.

## La autoridad

authority-title = Comunicación sobre una compra
    .decides = Solicitud en un conflicto de consumo
    .checks = Reclamación por vulneración de los derechos del consumidor
    .mediates = Reclamación de consumo
    .advises = Consulta sobre una compra
    .records = Comunicación sobre una compra
authority-due = Mi petición al vendedor: reembolsar { $due }.
    .asked = El { $date } se pidió al vendedor que reembolsara { $due }.
    .delay = Mi petición al vendedor: { $due }.
authority-ask = Solicito que registren esta comunicación.
    .decides = Solicito que resuelvan este conflicto y me comuniquen la decisión por escrito.
    .checks = Solicito que examinen el caso, tomen las medidas que estén en su mano y me comuniquen el resultado por escrito.
    .mediates = Solicito que trasladen esta reclamación a la empresa y ayuden a alcanzar un acuerdo.
    .advises = Solicito que me asesoren sobre este caso y lo trasladen al organismo que pueda actuar.
    .records = Solicito que registren esta comunicación.
