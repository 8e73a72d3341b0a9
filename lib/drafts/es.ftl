# Mensajes y textos de disputa en español, de usted y sin género de quien escribe: no sabemos quién es.

gap = { " " }
comma = { ", " }
semicolon = { "; " }
first-of-month = 1
day-with-year = { $day } de { $year }

## Partes de todo texto

greeting = Hola:
thanks = Muchas gracias.
order-dated = { $id } del { $date }
about = Le escribo por el pedido { $order }.
about-with = Le escribo por el pedido { $order }: { $details }.
item = { $quantity ->
    [0] «{ $title }»
    [1] «{ $title }»
   *[other] «{ $title }» ({ $quantity } unidades)
}
items-more = { $count ->
    [one] y { $count } artículo más
   *[other] y { $count } artículos más
}
sum-total = { $sum } en total
attached = Adjuntos: { $list }.
attachment = [{ $number }] { $what }, { $date }
attachment-part = [{ $number }] { $what } (solo una parte), { $date }
proof-order-page = página del pedido
proof-tracking = página de seguimiento
proof-chat = conversación con el vendedor
proof-payment = justificante de pago
proof-carrier = página del transportista
proof-dispute = página de la disputa
proof-packaging = foto del embalaje
proof-goods = foto del producto
proof-listing = página del producto
proof-document = documento
proof-seller-data = datos del vendedor
proof-refund-policy = condiciones de reembolso
proof-return-proof = justificante de la devolución

## Lo que muestran las páginas. `.point` va detrás de su fecha en una lista.

fact-paid-ago = { $days ->
    [0] El pedido se pagó el { $date }.
    [one] El pedido se pagó el { $date }, hace { $days } día.
   *[other] El pedido se pagó el { $date }, hace { $days } días.
}
    .point = se pagó el pedido
fact-ordered-ago = { $days ->
    [0] El pedido se hizo el { $date }.
    [one] El pedido se hizo el { $date }, hace { $days } día.
   *[other] El pedido se hizo el { $date }, hace { $days } días.
}
    .point = se hizo el pedido
fact-promised = La entrega estaba prometida para el { $date } a más tardar.
    .point = venció la fecha de entrega prometida
fact-guarantee = La página del pedido ofrece el reembolso si no hay entrega antes del { $date }.
    .point = fecha a partir de la cual la página del pedido ofrece el reembolso por falta de entrega
fact-silent = { $days ->
    [one] El seguimiento no muestra movimientos desde el { $date }, hace { $days } día.
   *[other] El seguimiento no muestra movimientos desde el { $date }, hace { $days } días.
}
    .point = { $days ->
        [one] último evento del seguimiento; desde entonces, { $days } día sin movimiento
       *[other] último evento del seguimiento; desde entonces, { $days } días sin movimiento
    }
fact-no-number = Este pedido no tiene número de seguimiento.
    .point = no hay número de seguimiento
fact-no-events = El número de seguimiento { $number } no muestra ningún evento.
    .point = el número de seguimiento { $number } no muestra ningún evento
fact-number-early = El primer evento del número de seguimiento { $number } es del { $date }, anterior al pedido.
    .point = primer evento del número de seguimiento { $number }, anterior al pedido
fact-jump = Según el número de seguimiento { $number }, el paquete estaba con el transportista del remitente el { $start } y al final del trayecto el { $date }, con { $hours } h de diferencia como máximo ({ $from } – { $to }): ningún paquete recorre ese trayecto en ese tiempo.
    .point = según el número de seguimiento { $number }, el paquete estuvo en dos países con { $hours } h de diferencia como máximo ({ $from } – { $to })
fact-lost = El { $date } el seguimiento indicó que el paquete se perdió.
    .point = el seguimiento indica que el paquete se perdió
fact-customs = { $days ->
    [0] Según el seguimiento, el paquete está en la aduana desde el { $date }.
    [one] Según el seguimiento, el paquete está en la aduana desde el { $date }, hace { $days } día.
   *[other] Según el seguimiento, el paquete está en la aduana desde el { $date }, hace { $days } días.
}
    .point = { $days ->
        [0] el paquete llegó a la aduana
        [one] el paquete llegó a la aduana y lleva allí { $days } día
       *[other] el paquete llegó a la aduana y lleva allí { $days } días
    }
fact-elsewhere = Según el seguimiento, el { $date } el paquete estaba en «{ $place }».
    .point = según el seguimiento, el paquete está en «{ $place }»
fact-returning = Según el seguimiento, el paquete está siendo devuelto al remitente desde el { $date }.
    .point = el paquete empezó a volver al remitente
fact-returned = Según el seguimiento, el paquete volvió al remitente el { $date }.
    .point = el paquete volvió al remitente
fact-delivered = El seguimiento indica que el paquete se entregó el { $date }.
    .point = el seguimiento indica que el paquete se entregó
fact-arrived = El paquete se entregó el { $date }.
    .point = se entregó el paquete
fact-arrived-late = El paquete se entregó el { $date }.
    .point = { $days ->
        [one] se entregó el paquete, { $days } día después de la fecha prometida
       *[other] se entregó el paquete, { $days } días después de la fecha prometida
    }
fact-ordered = El pedido se hizo el { $date }.
    .point = pedido { $order }
    .pointWith = pedido { $order }, { $details }
fact-paid = El pedido se pagó el { $date }.
    .point = se pagó el pedido
fact-shipped = El pedido se marcó como enviado el { $date }.
    .point = el pedido se marcó como enviado
    .pointWith = el pedido se marcó como enviado, número de seguimiento { $number }
fact-wrote = Escribí al vendedor sobre esto el { $date }.
    .toSeller = Le escribí sobre esto el { $date }.
    .point = mensaje al vendedor
fact-answered = El vendedor respondió el { $date }.
    .point = respuesta del vendedor
fact-cancel = El { $date } pedí cancelar este pedido no enviado.
    .point = se pidió cancelar este pedido no enviado
fact-support = El { $date } pregunté sobre esto a la asistencia de AliExpress.
    .point = consulta a la asistencia de AliExpress
fact-offered = Gracias por su propuesta del { $date }.
    .sum = Gracias por su propuesta del { $date }: { $sum }.
fact-dispute = Abrí una disputa en AliExpress el { $date }.
    .point = se abrió la disputa
fact-decision = AliExpress resolvió la disputa el { $date }.
    .point = resolución de la disputa
fact-decision-sum = AliExpress resolvió la disputa el { $date } y concedió { $sum }.
    .point = resolución de la disputa: { $sum }
fact-appeal = Recurrí la resolución el { $date }.
    .point = recurso contra la resolución
fact-refund-processed = AliExpress anunció un reembolso el { $date }. Todavía no ha llegado.
    .point = se anunció un reembolso
fact-refund-announced = El { $date } se anunció un reembolso.
    .point = se anunció un reembolso
fact-refund-announced-sum = El { $date } se anunció un reembolso: { $sum }.
    .point = se anunció un reembolso: { $sum }
fact-refund-promised = El { $date } se prometió el dinero para el { $until } a más tardar.
    .point = se prometió el dinero para el { $until } a más tardar
fact-goods-returned = Devolví el producto el { $date }.
    .point = se devolvió el producto
fact-not-refunded = El dinero no se ha devuelto.
    .point = el dinero no se ha devuelto
fact-not-received = El paquete no ha llegado.
    .point = sigo sin recibir el paquete
point = - { $date }: { $what }
point-undated = - { $what }

## Lo que declara el comprador, por motivo. `.headline` abre una disputa.

state-not-shipped = El pedido todavía no se ha enviado.
    .headline = El vendedor no ha enviado el pedido.
state-invalid-tracking = Con el número de seguimiento { $number } no se encuentra mi paquete, y no ha llegado.
    .told = El paquete no ha llegado.
    .headline = Con el número de seguimiento no se encuentra mi paquete, y no ha llegado.
    .headlineNoNumber = El pedido no tiene número de seguimiento y el paquete no ha llegado.
state-stuck = No he recibido el paquete.
    .headline = El paquete está detenido en camino y no ha llegado.
state-lost = No he recibido el paquete.
    .headline = El paquete se perdió en camino y no ha llegado.
state-customs = No he recibido el paquete.
    .headline = El paquete está retenido en la aduana y no ha llegado.
state-wrong-address = El paquete se envió a una dirección equivocada y no me ha llegado.
    .headline = El paquete se envió a una dirección equivocada y no me ha llegado.
state-returned = No he recibido el paquete.
    .headline = El paquete se devolvió al remitente y no lo he recibido.
state-marked-delivered = No he recibido el paquete.
    .headline = El paquete figura como entregado, pero no lo he recibido.
state-damaged = El producto llegó dañado.
    .headline = El producto llegó dañado.
state-incomplete = En el paquete falta una parte del pedido.
    .headline = En el paquete falta una parte del pedido.
state-not-as-described = El producto no coincide con la descripción de su página.
    .headline = El producto no coincide con la descripción de su página.
state-wrong-item = Llegó un producto distinto del que pedí.
    .headline = Llegó un producto distinto del que pedí.
state-came-late = El paquete llegó después de la fecha prometida.
    .told = { $days ->
        [one] Llegó con { $days } día de retraso.
       *[other] Llegó con { $days } días de retraso.
    }
    .headline = El paquete llegó después de la fecha prometida.
state-refund-not-paid = El dinero no ha llegado.
    .part = El dinero ha llegado solo en parte.
    .headline = Se anunció un reembolso, pero el dinero no ha llegado.
    .headlinePart = Se anunció un reembolso, pero el dinero ha llegado solo en parte.
state-return-not-refunded = El dinero no se ha reembolsado.
    .part = El dinero se ha reembolsado solo en parte.
    .headline = El producto volvió al vendedor, pero el dinero no se ha reembolsado.
    .headlinePart = El producto volvió al vendedor, pero el dinero se ha reembolsado solo en parte.

## Lo que el comprador responde a las preguntas

answer-number-by-chat = El vendedor dio otro número solo en el chat.
answer-carrier-told-me = El transportista me comunicó que el paquete se perdió.
answer-customs-asked-me = La aduana no me ha pedido nada.
answer-address-was-right = La dirección del pedido es la mía y está completa.
answer-was-told = Nadie me avisó de que el paquete me esperaba.
answer-asked-around = El paquete tampoco está con los vecinos ni en el edificio.
answer-packaging-damaged = El embalaje también estaba dañado.
answer-filmed-opening = La apertura del paquete está grabada en vídeo.
answer-account-checked = He revisado la cuenta con la que se pagó: no ha entrado ningún reembolso.
answer-return-arrived = Según el seguimiento, el paquete devuelto ya está en manos del vendedor.
own-what-is-damaged = Daños: { $text }.
own-what-is-missing = Falta: { $text }.
own-differences = Diferencias: { $text }.
own-what-came = Llegó: { $text }.
own-refund-words = Lo que se dijo del reembolso: { $text }.
own-return-number = Número del paquete devuelto: { $text }.

## Lo que el comprador responde al vendedor

say-follow-up = Aún no hemos llegado a un acuerdo sobre el reembolso.
    .open = El asunto sigue sin resolverse.
say-last-call = Este es mi último recordatorio.
    .dispute = Este es mi último recordatorio antes de que AliExpress decida.
say-reply-offer = Mi petición sigue siendo la misma.
say-reply-wait = No voy a esperar más allá de la fecha indicada abajo.
    .now = No voy a esperar más.
say-reply-cancel = No voy a cancelar el pedido ni a cambiar el motivo indicado.
    .dispute = No voy a cancelar ni el pedido ni la disputa, ni a cambiar el motivo indicado.
    .unsent = No voy a cancelar el pedido por un motivo de mi parte: el motivo verdadero es que no se ha enviado.
say-reply-confirm = No voy a confirmar la recepción mientras el asunto no se resuelva.

## Lo que el comprador escribe a la tienda

appeal = Solicito que se revise la resolución de la disputa sobre el pedido { $order }.
appeal-dated = Solicito que se revise la resolución del { $date } de la disputa sobre el pedido { $order }.
appeal-facts = Les ruego que tengan en cuenta estos hechos:
appeal-overlooked = No se tuvo en cuenta en la resolución: { $text }.
appeal-new = Pruebas nuevas desde la resolución: { $list }.
request-cancel = Le pido cancelar este pedido no enviado.
request-cancel-reason = El motivo es que el vendedor no lo ha enviado.
state-question = Le ruego que me indique el estado de mi petición: qué se ha decidido, qué queda pendiente y cuándo tendré una respuesta.
support-question = ¿Qué pasará ahora y en qué plazo?

## Lo que pide el comprador, hasta cuándo y qué hará después

ask-sum = Le pido que reembolse { $sum }.
    .dispute = Solicito el reembolso de { $sum }.
ask-whole = Le pido que reembolse todo lo pagado por este pedido.
    .dispute = Solicito el reembolso de todo lo pagado por este pedido.
ask-missing-part = Le pido que reembolse el precio de la parte que falta.
    .dispute = Solicito el reembolso del precio de la parte que falta.
ask-undelivered-part = Le pido que reembolse la parte del pedido que no ha llegado.
    .dispute = Solicito el reembolso de la parte del pedido que no ha llegado.
ask-missing-rest = Le pido que reembolse el resto del precio de la parte que falta.
    .dispute = Solicito el reembolso del resto del precio de la parte que falta.
ask-undelivered-rest = Le pido que reembolse el resto del precio de la parte que no ha llegado.
    .dispute = Solicito el reembolso del resto del precio de la parte que no ha llegado.
ask-rest = Le pido que reembolse el resto de lo pagado por este pedido.
    .dispute = Solicito el reembolso del resto de lo pagado por este pedido.
ask-percent = Le pido que reembolse el { $percent } % de lo pagado por este pedido.
    .dispute = Solicito el reembolso del { $percent } % de lo pagado por este pedido.
ask-new-parcel = Le pido que envíe el producto otra vez.
    .dispute = Solicito que se envíe el producto otra vez.
ask-delay = Le pido que compense el retraso: con el cupón por entrega tardía, si el pedido lo tiene, o con una parte del precio.
    .dispute = Solicito que se compense el retraso: con el cupón por entrega tardía, si el pedido lo tiene, o con una parte del precio.
ask-tax = En ese importe se incluyen { $sum } de gastos de importación.
refunded = Se ha reembolsado una parte del importe.
    .sum = Ya se han reembolsado { $sum }.
    .rest = Ya se han reembolsado { $sum }; quedan pendientes { $rest }.
answer-by = Espero su respuesta a más tardar el { $date }.
then-dispute-next-day = Si para entonces no se ha resuelto, abriré una disputa al día siguiente.
then-dispute-on = Si para entonces no se ha resuelto, abriré una disputa el { $date }.
then-dispute-now = El plazo para abrir una disputa termina el { $date }, así que la abro ahora.
then-dispute-soon = Queda poco tiempo para abrir una disputa, así que la abro ahora.
then-shop = Si para entonces no se ha resuelto, me dirigiré a AliExpress.
then-dispute-stays = La disputa seguirá abierta hasta que el asunto se resuelva.
then-appealed = He recurrido la resolución de la disputa.
