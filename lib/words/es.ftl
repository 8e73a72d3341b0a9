# The interface's words in Spanish. Plain, short, no blame; a button says what happens.

## Days and sizes

days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
pill-days = { $days ->
    [0] hoy
    [one] { $days } día
   *[other] { $days } días
}
pill-passed = vencido
pill-refund = dinero en camino
pill-closed = cerrado
pill-claim = reclamación abierta
date-and-time = { $day }, { $time }

## What is the matter with an order. `.also` continues a line that began with something weightier.

flag-not-shipped = { $days ->
    [0] Sin enviar
    [one] Sin enviar desde hace { $days } día
   *[other] Sin enviar desde hace { $days } días
}
    .also = sin enviar
flag-no-tracking = Sin número de seguimiento
    .also = sin número de seguimiento
flag-stalled = { $days ->
    [0] Sin movimiento
    [one] Sin movimiento desde hace { $days } día
   *[other] Sin movimiento desde hace { $days } días
}
    .also = sin movimiento
    .alsoSince = sin novedades desde el { $since }
flag-overdue = { $days ->
    [0] Con retraso
    [one] { $days } día de retraso
   *[other] { $days } días de retraso
}
    .also = { $days ->
        [0] con retraso
        [one] { $days } día de retraso
       *[other] { $days } días de retraso
    }
flag-guarantee-passed = Llegó la fecha de reembolso de la tienda
    .on = Fecha de reembolso de la tienda: { $since }
    .also = llegó la fecha de reembolso
    .alsoSince = fecha de reembolso: { $since }
flag-delivery-failed = Intento de entrega fallido
    .also = intento de entrega fallido
    .alsoSince = entrega fallida el { $since }
flag-awaiting-pickup = Te espera en el punto de recogida
    .until = En el punto de recogida hasta el { $until } aproximadamente
    .also = espera en el punto de recogida
    .alsoSince = en el punto de recogida desde el { $since }
flag-returned = { $stage ->
    [returned] Devuelto al remitente
    [lost] Perdido en el camino
    [destroyed] Destruido por el transportista
    [cancelled] Envío cancelado por el transportista
   *[returning] De vuelta al remitente
}
    .also = { $stage ->
        [returned] devuelto al remitente
        [lost] perdido en el camino
        [destroyed] destruido por el transportista
        [cancelled] envío cancelado por el transportista
       *[returning] de vuelta al remitente
    }
flag-customs-hold = { $days ->
    [0] Retenido en la aduana
    [one] { $days } día en la aduana
   *[other] { $days } días en la aduana
}
    .also = retenido en la aduana
    .alsoSince = en la aduana desde el { $since }
flag-marked-delivered = Consta como entregado
    .on = Consta como entregado el { $since }
    .also = consta como entregado
    .alsoSince = consta como entregado el { $since }
flag-wrong-destination = El seguimiento indica otro destino
    .also = el seguimiento indica otro destino
    .ended = { $scan ->
        [office] La última oficina por la que pasó no está en la región de la dirección del pedido: { $place }
       *[end] { $compared ->
            [country] El seguimiento termina en otro país que el de destino: { $place }
            [city] El seguimiento termina en otra ciudad que la de la dirección del pedido
           *[state] El seguimiento termina en otra región que la de la dirección del pedido: { $place }
        }
    }
    .also-ended = { $scan ->
        [office] última oficina por la que pasó: { $place }
       *[end] { $compared ->
            [city] el seguimiento termina en otra ciudad
           *[state] el seguimiento termina en: { $place }
        }
    }
flag-contradiction = El pedido y su seguimiento no coinciden
    .also = pedido y seguimiento no coinciden
    .jump = { $hours ->
        [one] Dos lecturas con { $hours } hora como máximo entre ellas: { $from } y { $to }
       *[other] Dos lecturas con { $hours } horas como máximo entre ellas: { $from } y { $to }
    }
    .also-jump = { $hours ->
        [one] dos lecturas con { $hours } hora como máximo entre ellas: { $from } y { $to }
       *[other] dos lecturas con { $hours } horas como máximo entre ellas: { $from } y { $to }
    }
flag-closing = { $days ->
    [0] Hoy es el último día para abrir una disputa
    [one] Queda { $days } día para abrir una disputa
   *[other] Quedan { $days } días para abrir una disputa
}
    .passed = Quizá ya pasó el plazo para abrir una disputa: mira el pedido hoy
    .oldRule = Quizá esté cerca el fin del plazo para abrir una disputa: mira el pedido hoy
    .also = se acerca el fin del plazo de disputa
    .alsoPassed = quizá ya pasó el plazo de disputa
flag-unreadable = No se pudo leer una parte de este pedido
    .also = no se leyó una parte del pedido

## Places on the way

stage-not-found = Número aún desconocido
stage-info-received = Solo anunciado
stage-picked-up = Recogido por el transportista
stage-origin = En el país del vendedor
stage-export-customs = Aduana de exportación
stage-departed = Salió del país
stage-in-transit = Entre países
stage-arrived = Llegó a tu país
stage-import-customs = En la aduana
stage-customs-action = La aduana espera algo de ti
stage-customs-released = Liberado por la aduana
stage-last-mile = Con el transportista local
stage-out-for-delivery = En reparto
stage-delivery-failed = Entrega fallida

## Dates with a meaning. The value is the headline, `.line` the overlay's form, `.name` the entry in a list.

deadline-ship-by = { $when ->
    [past] El vendedor ya debería haber enviado
    [today] El vendedor debe enviar hoy
   *[future] { $days ->
        [one] Al vendedor le queda { $days } día para enviar
       *[other] Al vendedor le quedan { $days } días para enviar
    }
}
    .line = { $certainty ->
        [estimated] envío hasta el { $on } aproximadamente
       *[read] envío hasta el { $on }
    }
    .name = Plazo de envío del vendedor
    .then = Después, el pedido debería cerrarse solo con reembolso completo.
deadline-deliver-by = { $when ->
    [past] El día de entrega prometido ya pasó
    [today] La entrega está prometida para hoy
   *[future] { $days ->
        [one] { $days } día hasta la entrega prometida
       *[other] { $days } días hasta la entrega prometida
    }
}
    .line = { $certainty ->
        [estimated] previsto hasta el { $on } aproximadamente
       *[read] prometido hasta el { $on }
    }
    .name = Entrega prometida
    .then = Después, el paquete va con retraso y se puede abrir una disputa.
deadline-refund-by = { $when ->
    [past] Llegó la fecha de reembolso de la tienda
    [today] Hoy es la fecha de reembolso de la tienda
   *[future] { $days ->
        [one] { $days } día hasta la fecha de reembolso de la tienda
       *[other] { $days } días hasta la fecha de reembolso de la tienda
    }
}
    .line = { $certainty ->
        [estimated] reembolso si no llega hasta el { $on } aproximadamente
       *[read] reembolso si no llega hasta el { $on }
    }
    .name = Reembolso si no se entrega
    .then = Desde ese día se debe el dinero de un paquete que no llegó. Pídelo: puede que no llegue solo.
deadline-dispute-opens = { $when ->
    [past] Se puede abrir una disputa
    [today] Desde hoy se puede abrir una disputa
   *[future] { $days ->
        [one] { $days } día hasta que se pueda abrir una disputa
       *[other] { $days } días hasta que se pueda abrir una disputa
    }
}
    .line = { $certainty ->
        [estimated] disputa posible desde el { $on } aproximadamente
       *[read] disputa posible desde el { $on }
    }
    .name = Primer día para la disputa
    .then = Antes de ese día, la tienda puede rechazar una disputa.
deadline-dispute-closes = { $when ->
    [past] Quizá ya pasó el plazo para abrir una disputa: mira el pedido hoy
    [today] Hoy es el último día para abrir una disputa
   *[future] { $days ->
        [one] Queda { $days } día para abrir una disputa
       *[other] Quedan { $days } días para abrir una disputa
    }
}
    .line = { $certainty ->
        [estimated] disputa posible hasta el { $on } aprox.
       *[read] disputa posible hasta el { $on }
    }
    .name = Último día para abrir la disputa
    .then = Después, puede que la tienda ya no acepte una disputa sobre este pedido.
deadline-seller-answers = { $when ->
    [past] Pasó el plazo del vendedor para responder
    [today] El vendedor debe responder hoy
   *[future] { $days ->
        [one] Al vendedor le queda { $days } día para responder
       *[other] Al vendedor le quedan { $days } días para responder
    }
}
    .line = { $certainty ->
        [estimated] respuesta del vendedor hasta el { $on } aproximadamente
       *[read] respuesta del vendedor hasta el { $on }
    }
    .name = Respuesta del vendedor
    .then = Después, el silencio cuenta a tu favor: se cumple lo que pediste.
deadline-platform-decides = { $when ->
    [past] La decisión se retrasa
    [today] La decisión se espera hoy
   *[future] { $days ->
        [one] { $days } día hasta la decisión de la tienda
       *[other] { $days } días hasta la decisión de la tienda
    }
}
    .line = { $certainty ->
        [estimated] decisión prevista: { $on } aproximadamente
       *[read] decisión prevista: { $on }
    }
    .name = Decisión de la tienda
    .then = Hasta entonces la tienda propone una solución. Si no lo hace, pregunta a su atención al cliente.
deadline-appeal-closes = { $when ->
    [past] Pasó el plazo para apelar
    [today] Hoy es el último día para apelar
   *[future] { $days ->
        [one] Queda { $days } día para apelar
       *[other] Quedan { $days } días para apelar
    }
}
    .line = { $certainty ->
        [estimated] apelación posible hasta el { $on } aproximadamente
       *[read] apelación posible hasta el { $on }
    }
    .name = Último día para apelar
    .then = Después, la decisión de la tienda se mantiene; quedan el banco y la ley.
deadline-refund-arrives = { $when ->
    [past] El reembolso ya debería haber llegado
    [today] El reembolso debería llegar hoy
   *[future] { $days ->
        [one] { $days } día hasta la llegada prevista del reembolso
       *[other] { $days } días hasta la llegada prevista del reembolso
    }
}
    .line = { $certainty ->
        [estimated] reembolso previsto: { $on } aproximadamente
       *[read] reembolso previsto hasta el { $on }
    }
    .name = Llegada del reembolso
    .then = Después, pide a la tienda el día y el número del reembolso y pregunta con ellos a tu banco.
deadline-chargeback-closes = { $when ->
    [past] Pasó el plazo para acudir al banco
    [today] Hoy es el último día para acudir al banco
   *[future] { $days ->
        [one] Queda { $days } día para pedir al banco la devolución del cargo
       *[other] Quedan { $days } días para pedir al banco la devolución del cargo
    }
}
    .line = { $certainty ->
        [estimated] solicitud al banco hasta el { $on } aproximadamente
       *[read] solicitud al banco hasta el { $on }
    }
    .name = Último día para la devolución del cargo
    .then = Después, el banco ya no puede recuperar el pago. El banco también necesita días: escríbele con mucha antelación.
deadline-post-inquiry-closes = { $when ->
    [past] Pasó el plazo para acudir a correos
    [today] Hoy es el último día para acudir a correos
   *[future] { $days ->
        [one] Queda { $days } día para pedir a correos una búsqueda
       *[other] Quedan { $days } días para pedir a correos una búsqueda
    }
}
    .line = { $certainty ->
        [estimated] búsqueda de correos posible hasta el { $on } aproximadamente
       *[read] búsqueda de correos posible hasta el { $on }
    }
    .name = Último día para la búsqueda de correos
    .then = Después, correos ya no admite solicitudes de búsqueda de este paquete.
deadline-authority-answers = { $when ->
    [past] Pasó el plazo de la autoridad para responder
    [today] La autoridad debe responder hoy
   *[future] { $days ->
        [one] { $days } día hasta la respuesta prevista de la autoridad
       *[other] { $days } días hasta la respuesta prevista de la autoridad
    }
}
    .line = { $certainty ->
        [estimated] respuesta de la autoridad hasta el { $on } aproximadamente
       *[read] respuesta de la autoridad hasta el { $on }
    }
    .name = Respuesta de la autoridad
    .then = Después, pregunta por tu queja con su número.
deadline-cancel-answers = { $when ->
    [past] Pasó el plazo del vendedor para cancelar
    [today] El vendedor debe responder hoy a la solicitud de cancelación
   *[future] { $days ->
        [one] Queda { $days } día para responder a tu solicitud de cancelación
       *[other] Quedan { $days } días para responder a tu solicitud de cancelación
    }
}
    .line = { $certainty ->
        [estimated] respuesta a la cancelación hasta el { $on } aproximadamente
       *[read] respuesta a la cancelación hasta el { $on }
    }
    .name = Respuesta a la cancelación
    .then = Después, un pedido sin enviar debería cerrarse solo con reembolso completo. Si no, pregunta a la atención al cliente de la tienda.
deadline-support-answers = { $when ->
    [past] Pasó el plazo de la atención al cliente para responder
    [today] La atención al cliente debe responder hoy
   *[future] { $days ->
        [one] A la atención al cliente le queda { $days } día para responder
       *[other] A la atención al cliente le quedan { $days } días para responder
    }
}
    .line = { $certainty ->
        [estimated] respuesta de la atención al cliente hasta el { $on } aproximadamente
       *[read] respuesta de la atención al cliente hasta el { $on }
    }
    .name = Respuesta de la atención al cliente
    .then = Después, no esperes más: da el siguiente paso.
deadline-appeal-decides = { $when ->
    [past] La respuesta a la apelación se retrasa
    [today] La respuesta a la apelación se espera hoy
   *[future] { $days ->
        [one] { $days } día hasta la respuesta a la apelación
       *[other] { $days } días hasta la respuesta a la apelación
    }
}
    .line = { $certainty ->
        [estimated] respuesta a la apelación hasta el { $on } aproximadamente
       *[read] respuesta a la apelación hasta el { $on }
    }
    .name = Respuesta a la apelación
    .then = Después, pregunta a la atención al cliente de la tienda; para acudir al banco no hace falta esperar esta respuesta.
deadline-resend-arrives = { $when ->
    [past] El nuevo paquete ya debería haber llegado
    [today] El nuevo paquete debería llegar hoy
   *[future] { $days ->
        [one] { $days } día hasta la llegada prevista del nuevo paquete
       *[other] { $days } días hasta la llegada prevista del nuevo paquete
    }
}
    .line = { $certainty ->
        [estimated] nuevo paquete hasta el { $on } aproximadamente
       *[read] nuevo paquete hasta el { $on }
    }
    .name = Llegada del nuevo paquete
    .then = Después, se considera que no llegó. Los plazos del pedido siguieron corriendo mientras tanto.
deadline-return-arrives = { $when ->
    [past] El vendedor ya debería tener la mercancía
    [today] El vendedor debería recibir la mercancía hoy
   *[future] { $days ->
        [one] { $days } día hasta que la mercancía llegue al vendedor
       *[other] { $days } días hasta que la mercancía llegue al vendedor
    }
}
    .line = { $certainty ->
        [estimated] mercancía con el vendedor hasta el { $on } aproximadamente
       *[read] mercancía con el vendedor hasta el { $on }
    }
    .name = Mercancía de vuelta con el vendedor
    .then = Después, muestra a la atención al cliente el comprobante de envío y el seguimiento de la devolución.
deadline-bank-answers = { $when ->
    [past] Pasó el plazo del banco para responder
    [today] El banco debe responder hoy
   *[future] { $days ->
        [one] Al banco le queda { $days } día para responder
       *[other] Al banco le quedan { $days } días para responder
    }
}
    .line = { $certainty ->
        [estimated] respuesta del banco hasta el { $on } aproximadamente
       *[read] respuesta del banco hasta el { $on }
    }
    .name = Respuesta del banco
    .then = Después, pregunta al banco cómo va tu solicitud y pide una respuesta por escrito.
deadline-post-answers = { $when ->
    [past] Pasó el plazo del transportista para responder
    [today] El transportista debe responder hoy
   *[future] { $days ->
        [one] Al transportista le queda { $days } día para responder
       *[other] Al transportista le quedan { $days } días para responder
    }
}
    .line = { $certainty ->
        [estimated] respuesta del transportista hasta el { $on } aproximadamente
       *[read] respuesta del transportista hasta el { $on }
    }
    .name = Respuesta de correos o del transportista
    .then = Después, pide la respuesta con el número de tu solicitud. También la falta de respuesta se puede mostrar.
deadline-operator-answers = { $when ->
    [past] Pasó el plazo del operador para responder
    [today] El operador debe responder hoy
   *[future] { $days ->
        [one] Al operador le queda { $days } día para responder
       *[other] Al operador le quedan { $days } días para responder
    }
}
    .line = { $certainty ->
        [estimated] respuesta del operador hasta el { $on } aproximadamente
       *[read] respuesta del operador hasta el { $on }
    }
    .name = Respuesta del operador de la plataforma
    .then = Después, quedan abiertos la autoridad y el tribunal.
deadline-reject-closes = { $when ->
    [past] Terminaron los días para rechazar la mercancía
    [today] Hoy es el último día para rechazar la mercancía
   *[future] { $days ->
        [one] Queda { $days } día para rechazar la mercancía
       *[other] Quedan { $days } días para rechazar la mercancía
    }
}
    .line = { $certainty ->
        [estimated] rechazo de la mercancía hasta el { $on } aproximadamente
       *[read] rechazo de la mercancía hasta el { $on }
    }
    .name = Último día para rechazar la mercancía
    .then = Después, la mercancía defectuosa primero se repara o se cambia; solo luego se recibe el dinero.
deadline-withdrawal-closes = { $when ->
    [past] Terminaron los días para desistir
    [today] Hoy es el último día para desistir
   *[future] { $days ->
        [one] Queda { $days } día para desistir de la compra
       *[other] Quedan { $days } días para desistir de la compra
    }
}
    .line = { $certainty ->
        [estimated] desistimiento hasta el { $on } aproximadamente
       *[read] desistimiento hasta el { $on }
    }
    .name = Último día para desistir
    .then = Después, la compra solo se deshace por un motivo, como un defecto.
deadline-claim-closes = { $when ->
    [past] Pasó el plazo legal para reclamar
    [today] Hoy es el último día legal para reclamar
   *[future] { $days ->
        [one] Queda { $days } día para reclamar según la ley
       *[other] Quedan { $days } días para reclamar según la ley
    }
}
    .line = { $certainty ->
        [estimated] derechos legales hasta el { $on } aproximadamente
       *[read] derechos legales hasta el { $on }
    }
    .name = Último día de los derechos legales
    .then = Después, el vendedor puede negarse solo porque pasó el plazo.

## What happens then, where the rule itself decides it

then-AE-SHIP-TIMEOUT = Después, el pedido debería cerrarse solo con reembolso completo. Contado en días laborables: los fines de semana no cuentan, los festivos sí.
then-AE-REFUND-CARD = Después, pide a la tienda el día y el número del reembolso y pregunta con ellos a tu banco. Contado en días laborables: los fines de semana no cuentan, los festivos sí.
then-PP-ESC = Después, PayPal cierra la disputa para siempre. Conviértela antes en una reclamación.
then-written-claim = Después se abren los siguientes pasos: el operador, si lo hay, la autoridad, el tribunal.
then-BR-CONSUMIDOR = Hasta entonces la empresa responde en ese sitio. Di allí si quedó resuelto.

## A rule that is too old

deadline-old-rule = { $name }: la regla de esta fecha es demasiado antigua para fiarse. Mira hoy la página del pedido
    .line = mira la fecha en la página del pedido
source-old-rule = la regla debía revisarse antes del { $by }: no calcules nada con ella, mira la página

## The calendar file

calendar-save = Guardar estas fechas para el calendario
calendar-save-all = Guardar todas las fechas para el calendario
calendar-summary = { $name }: { $title }
calendar-cancelled = Ya no vale: { $summary }
calendar-cancelled-why = Redress retiró esta fecha: aquello de lo que venía cambió. Las fechas válidas están en la reclamación.
calendar-description = { $order }. De dónde viene la fecha: { $source }. { $after }

## Dates that are not known

unknown-dates = { $count ->
    [one] No se conoce { $count } fecha
   *[other] No se conocen { $count } fechas
}
unknown-open-order = Abre la página del pedido: sus fechas se leen solas.
unknown-say-payment = Di cómo pagaste, en «Qué sigue».
unknown-no-term = No se conoce un plazo para esta forma de pago. Pregunta ya al banco o al vendedor.
unknown-no-payment-day = Abre la página del pedido: allí se lee el día del pago.
unknown-note-dispute = Corre desde el día en que abres la disputa. Anótalo aquí.
unknown-note-decision = Corre desde el día de la decisión. Anótalo aquí.
unknown-note-refund = Corre desde el día en que el reembolso está en camino. Anótalo aquí.
unknown-note-authority = Corre desde el día de tu queja. Anótalo aquí.
unknown-no-answer-term = No se conoce un plazo de respuesta para tu país.
unknown-say-country = Di dónde vives, en «Qué sigue»: el plazo depende del país.
unknown-not-by-post = Este paquete no viajó por correo, y solo correos admite solicitudes de búsqueda.
unknown-no-ship-day = Abre la página del pedido: allí se lee el día de envío.

## Dates that moved

moved-date = Movida: antes { $before }, visto el { $on }
moved-proof = la prueba { $number } muestra la fecha anterior
moved-why = La movió la tienda o el vendedor. Suele ser seguro guiarse por la primera de las dos fechas.

## A date and its distance

date-distance = { $when ->
    [today] hoy
    [past] { $days ->
        [one] hace { $days } día
       *[other] hace { $days } días
    }
   *[future] { $days ->
        [one] en { $days } día
       *[other] en { $days } días
    }
}
source-shop-day = { $source }; el día { $on } de la tienda empieza antes que el tuyo
source-later = Otra lectura de la misma regla da { $on }: cuenta el día que llega antes.
source-holidays = { $country ->
    [CN] Caen festivos chinos: la estimación puede adelantarse.
   *[other] Caen festivos del país del vendedor: la estimación puede adelantarse.
}

## Where a date comes from

source-page = leída en la página de la tienda
source-page-on = leída el { $on } { $page }
source-rule = estimada, la página no indica esta fecha
source-rule-year = estimada según una regla de { $year }
source-noted = prometida, como anotaste
page-order-list = en la lista de pedidos
page-order-detail = en la página del pedido
page-tracking = en la página de seguimiento
page-messages = en el chat
page-dispute = en la página de la disputa
page-refunds = en la página de reembolsos
page-carrier = en la página del transportista
page-unknown = en la página
about-date = { $on } aproximadamente
date-and-source = { $on }, { $source }

## The line on the shop's page

open-claim = Abrir reclamación
show-claim = Ver reclamación
refund-done = la página dice que volvió dinero
    .sum = la página dice que volvió: { $sum }
refund-under-way = la página dice que hay un reembolso en camino
    .sum = la página dice que está en camino: { $sum }
save-proof = Guardar prueba
saving = Guardando…
allow-capture = Permitir imágenes
how-to-capture = El navegador solo captura una imagen con tu permiso. Pulsa el atajo o el icono de Redress, o permite las imágenes de una vez.
unread-title = Redress no pudo leer esta página
unread-body = Quizá la tienda la cambió. No se adivinó nada. Tus pedidos y pruebas anteriores se conservan; el atajo guarda igualmente una imagen de esta página.
unread-fields = Sin leer: { $fields }.
close = Cerrar

## Claim

claim = Reclamación
order-number = Pedido { $id }
ordered-on = pedido el { $on }
no-title = Título no leído
no-total = precio no leído
open-in-tab = Abrir en una pestaña
open-panel = Panel lateral
open-list = Lista
no-deadline = Aún no hay ninguna fecha que vigilar
no-deadline-how = Abre una vez la página del pedido: sus fechas se leen solas.
steps = Pasos de la reclamación
step-done = hecho
step-now = ahora
step-later = después
step-proof = Pruebas
step-seller = Vendedor
step-support = Atención al cliente
step-dispute = Disputa
step-appeal = Apelación
step-bank = Banco
step-post = Correos
step-claim = Requerimiento
step-operator = Operador
step-authority = Autoridad
step-court = Tribunal
act-capture = Ahora: guarda las pruebas ({ $items })
    .rest = Ahora: captura la página entera ({ $items })
    .open = Ahora: abre y guarda: { $item }
act-write-seller = Ahora: escribe al vendedor
act-await-seller = Ahora: espera al vendedor
    .by = Ahora: espera al vendedor hasta el { $by }
act-open-dispute = Ahora: abre la disputa en la página de la tienda
    .by = Ahora: abre la disputa en la página de la tienda hasta el { $by }
act-await-decision = Ahora: espera la decisión
    .by = Ahora: espera la decisión hasta el { $by }
act-ask-bank = Ahora: pide al banco la devolución del cargo
    .by = Ahora: pide al banco la devolución del cargo hasta el { $by }
act-await-bank = Ahora: espera al banco
    .by = Ahora: espera al banco hasta el { $by }
act-await-post = Ahora: espera la respuesta del transportista
    .by = Ahora: espera la respuesta del transportista hasta el { $by }
act-await-claim = Ahora: espera la respuesta al requerimiento
    .by = Ahora: espera la respuesta al requerimiento hasta el { $by }
act-await-authority = Ahora: espera a la autoridad
    .by = Ahora: espera a la autoridad hasta el { $by }
act-rest = No hay nada que hacer: la reclamación está cerrada
tabs = Partes de la reclamación
tab-proof = Pruebas
tab-proof-count = Pruebas { $done }/{ $all }
tab-message = Mensaje
tab-money = Dinero
tab-dates = Fechas

reason = Qué pasó
reason-choose = Elige qué pasó
reason-choose-how = De ello dependen las pruebas y los textos que hacen falta.
reason-not-shipped = El vendedor no envió
reason-invalid-tracking = El número de seguimiento no funciona
reason-stuck = Detenido en el camino
reason-lost = Perdido
reason-customs = Retenido en la aduana
reason-wrong-address = Enviado a otra dirección
reason-returned = Devuelto al remitente
reason-marked-delivered = Consta como entregado, no lo tengo
reason-damaged = Llegó dañado
reason-incomplete = Falta algo en el paquete
reason-not-as-described = No es como se describe
reason-wrong-item = Llegó otro artículo
reason-came-late = Llegó más tarde de lo prometido
reason-refund-not-paid = Reembolso acordado, el dinero no llegó
reason-return-not-refunded = Devuelto, sin reembolso

## The popup

other-orders = Otros pedidos
matter-unsaid = Aún no dijiste qué pasó
details = Detalles, y con qué se pierde
details-problems = { $count ->
    [one] { $count } anotación no encaja
   *[other] { $count } anotaciones no encajan
}
details-rights = { $count ->
    [one] Otro derecho termina: { $on }
   *[other] Otros { $count } derechos terminan, el primero: { $on }
}
checklist-more = { $count } más
checklist-how = Explicar
checklist-less = Ver menos
questions-open = { $count ->
    [one] { $count } pregunta refuerza el texto
   *[other] { $count } preguntas refuerzan el texto
}
questions-done = Las preguntas están respondidas
questions-telling = Una de tus respuestas dice más: mírala
capture-here = Capturar
capture-here-of = Capturar: { $item }
open-claim-of = Abrir reclamación: { $title }
show-claim-of = Ver reclamación: { $title }

## What decides a reason

ask-yes = Sí
ask-no = No
ask-open = –
ask-leads = Parece: { $reason }
ask-why = Las respuestas entran en el texto y quedan en este ordenador.
ask-has-number = ¿El pedido muestra un número de seguimiento?
ask-asked-to-cancel = ¿El vendedor te pide que canceles, o que elijas otro motivo?
ask-number-by-chat = ¿El vendedor dio otro número en el chat?
ask-moves-as-usual = ¿El seguimiento avanza como siempre y el día prometido aún no llegó?
ask-carrier-lost-it = ¿El transportista dice que se perdió?
ask-carrier-told-me = ¿Te lo dijo el propio transportista?
ask-customs-asked-me = ¿La aduana te pidió documentos o dinero?
ask-address-was-right = ¿La dirección del pedido era la tuya y estaba completa?
ask-was-told = ¿Te avisaron de que el paquete te esperaba?
ask-asked-around = ¿Preguntaste a los vecinos y miraste alrededor de casa?
ask-other-address = ¿El registro del transportista nombra otra dirección?
ask-packaging-damaged = ¿El embalaje también estaba dañado?
ask-what-is-damaged = ¿Qué está dañado?
ask-filmed-opening = ¿Se filmó la apertura del paquete?
ask-what-is-missing = ¿Qué falta?
ask-another-thing = ¿Es una cosa totalmente distinta?
ask-differences = ¿En qué se diferencia de la descripción?
ask-what-came = ¿Qué llegó en su lugar?
ask-still-wanted = ¿Te quedas con la mercancía aunque llegó tarde?
ask-late-cost = ¿Qué te costó el retraso?
ask-account-checked = ¿Miraste hoy la tarjeta o la cuenta con la que pagaste?
ask-refund-words = ¿Quién prometió el dinero, y con qué palabras?
ask-return-number = ¿Cuál es el número de seguimiento del paquete que devolviste?
ask-return-arrived = ¿Su seguimiento muestra que el vendedor lo tiene?

checklist = Lista de comprobación
checklist-done = guardado
    .in-view = guardado lo que estaba a la vista
    .element = guardada una parte de la página
    .unknown = guardado lo que estaba a la vista; si la página sigue, captúrala entera
checklist-missing = aún no guardado
    .short = necesario
checklist-no-picture = solo se guarda lo que dice la página: falta tomar la imagen
    .short = aún sin imagen
checklist-in-view = solo lo que estaba a la vista: la página sigue. Captura la página entera.
    .short = solo una parte
checklist-cut-short = la captura terminó antes, falta el resto. Captura la página entera.
    .short = quedó cortada
checklist-stale = { $days ->
    [one] de hace { $days } día: guárdalo otra vez
   *[other] de hace { $days } días: guárdalo otra vez
}
    .short = { $days ->
        [one] hace { $days } día
       *[other] hace { $days } días
    }
checklist-optional = ayuda, no es obligatorio
    .short = ayuda
checklist-empty = Elige qué pasó para ver qué pruebas hacen falta.
open = Abrir
open-page = Abrir: { $page }
proof-order-page = Página del pedido
    .how = la página entera con número, precio y fechas
proof-tracking = Página de seguimiento
    .how = todos los eventos del paquete
proof-chat = Chat con el vendedor
    .how = primero escribe, luego guarda toda la conversación
proof-payment = Pago
    .how = extracto o página de pago de la tienda
proof-carrier = Página del transportista
    .how = el mismo número en el sitio del transportista
proof-dispute = Página de la disputa
    .how = con las respuestas del vendedor
proof-packaging = Embalaje
    .how = fotos de todos los lados, etiqueta legible
proof-goods = La mercancía
    .how = fotos o un vídeo de lo que llegó
proof-listing = Página del producto
    .how = descripción e imágenes como se vendió
proof-document = Otro documento
    .how = una carta, un recibo, un informe
proof-seller-data = Datos legales del vendedor
    .how = nombre y dirección: pulsa el nombre de la tienda en su página
proof-refund-policy = Condiciones de reembolso
    .how = qué promete el vendedor o la página del producto sobre entrega y reembolsos
proof-return-proof = Prueba de la devolución
    .how = comprobante de envío o seguimiento de lo que devolviste

capture-visible = Capturar lo visible
    .short = Lo visible
capture-page = Capturar la página entera
    .short = Página entera
    .how = La página se desplaza sola, medio segundo por pantalla aproximadamente.
capture-page-of = Capturar la página entera: { $item }
capture-element = Capturar una parte
    .how = Señala un pedido, un paquete o un chat.
capturing = Capturando…
capturing-share = Capturando… { $percent }%
capture-cancel = Cancelar
capture-pick = Señala la parte que se guarda y haz clic. Flecha arriba: más grande. Flecha abajo: más pequeña. Intro guarda, Esc cancela.
capture-menu-visible = Guardar lo visible como prueba
capture-menu-page = Guardar la página entera como prueba
capture-menu-element = Guardar una parte de la página como prueba
capture-default = El atajo y el botón de la página guardan
capture-default-visible = lo visible
capture-default-page = la página entera
capture-default-element = una parte de la página
capture-default-why = Con una parte, el botón junto a un pedido guarda ese pedido, y el atajo te deja señalar.
capture-shortcut = Atajo
cannot-capture = Abre una de las páginas de arriba para guardarla.
capture-saved = Guardado. Se conserva lo visible y lo que dice la página.
capture-goes-on = La página sigue: captura la página entera para tener el resto.
capture-saved-page = Guardado. Se conserva la página entera y lo que dice.
capture-saved-element = Guardado. Se conserva la parte de la página y lo que dice.
capture-loose = La página no nombra ningún pedido: abre la reclamación a la que pertenece y añádela allí, en Pruebas.
capture-facts-only = Se conserva lo que dice la página. No se tomó la imagen.
capture-not-allowed = El navegador no permitió la imagen. Haz clic en el icono de Redress en esa página, o usa allí el atajo.
    .stopped = El navegador dejó de permitir imágenes. Lo capturado hasta entonces se conserva. Para el resto, usa otra vez el atajo en esa página.
capture-protected-page = El navegador protege esta página: no se puede desplazar para una imagen. Captura lo visible.
capture-tab-closed = La página se cerró antes de la captura. Ábrela e inténtalo otra vez.
    .stopped = La página se cerró o se dejó durante la captura. Lo capturado hasta entonces se conserva. Para el resto, abre la página y guárdala otra vez.
capture-tab-changed = Otra página pasó al frente. No se guardó nada. Vuelve e inténtalo otra vez.
    .stopped = Otra página pasó al frente durante la captura. Lo capturado hasta entonces se conserva. Para el resto, vuelve y guarda otra vez la página.
capture-too-fast = El navegador toma como máximo dos imágenes por segundo. Espera un momento e inténtalo otra vez.
    .stopped = El navegador no tomó más imágenes. Lo capturado hasta entonces se conserva. Para el resto, espera un momento y guarda otra vez la página.
capture-no-frame = La página aún no se había dibujado. Inténtalo otra vez.
    .stopped = Desde cierto punto la página dejó de dibujarse. Lo capturado hasta entonces se conserva. Para el resto, recarga la página y guárdala otra vez.
capture-page-moves = La página se mueve sola y no se pudo detener. No se guardó nada. Guarda lo visible, pieza a pieza.
    .stopped = La página se mueve sola y no se pudo desplazar más. Lo capturado hasta entonces se conserva. Para el resto, desplázate hasta allí y guarda lo visible.
capture-page-stuck = La página no responde. No se guardó nada. Recárgala e inténtalo otra vez.
    .stopped = La página dejó de responder durante la captura. Lo capturado hasta entonces se conserva. Para el resto, recarga la página y guárdala otra vez.
capture-no-end = Esta página no termina. No se guardó nada. Guarda lo visible, pieza a pieza.
    .stopped = Esta página no termina. La primera parte se conserva. Para el resto, desplázate hasta allí y guarda lo visible.
capture-nothing-there = Esa parte de la página está vacía. No se guardó nada. Elige otra parte, o guarda lo visible.
capture-pinched = La página está ampliada con dos dedos y solo se ve parte de su ancho. No se guardó nada. Redúcela con dos dedos a su tamaño e inténtalo otra vez.
capture-cancelled = Cancelado. No se guardó nada.
capture-disk-full = No hay espacio en el disco. Las pruebas anteriores se conservan. Libera espacio e inténtalo otra vez.
capture-unknown = No se tomó la imagen. Las pruebas anteriores se conservan. Recarga la página e inténtalo otra vez.
    .stopped = Algo falló durante la captura. Lo capturado hasta entonces se conserva. Para el resto, recarga la página y guárdala otra vez.

evidence = Pruebas guardadas
evidence-empty = Aún no hay nada guardado. Abre una página de la lista y captúrala.
evidence-number = Prueba { $number }
evidence-facts = datos sin imagen
evidence-no-picture = Sin imagen
loose = Guardado, aún en ninguna reclamación
loose-how = Estas páginas no nombraban ningún pedido. Añade aquí lo que pertenece a esta reclamación.
loose-file = Añadir
loose-file-of = Añadir a esta reclamación: { $title }
evidence-open = Abrir la prueba { $number }: { $title }

## Proof that the buyer brings

add-file = Añadir archivo
    .short = Archivo
add-file-of = Añadir archivo: { $item }
add-proof = Tus archivos y notas
add-proof-how = Fotos, vídeos, PDF y correos, hasta { $limit } cada uno. Elígelos, suéltalos aquí o pégalos. Se guardan tal como son y quedan en este ordenador.
add-files = Elegir archivos
add-note = Escribir una nota
add-proves = Qué muestra
add-proves-of = Qué muestra { $file }
add-proves-none = No está en la lista
add-remove = Quitar
add-remove-of = Quitar { $file }
add-save = { $count ->
    [one] Guardar { $count } archivo
   *[other] Guardar { $count } archivos
}
add-saving = Guardando: { $done } de { $all }…
add-saved = { $count ->
    [one] { $count } archivo guardado.
   *[other] { $count } archivos guardados.
}
add-misnamed = Por el nombre parecería otra cosa. Por el contenido es: { $kind }. Se guarda como tal.
add-duplicate = { $file } ya está, como prueba { $number }. No se guardó dos veces.
    .new = { $file } es el mismo archivo que uno recién guardado. No se guardó dos veces.
add-elsewhere = { $file } está guardado. El mismo archivo está en otra reclamación: la tienda puede rechazar una prueba que pertenece a otro pedido.
add-too-many = { $count } archivos a la vez son demasiados: nadie podría decir de cada uno qué muestra. No se guardó nada. Elige { $limit } como máximo.
add-refused-empty = { $file } está vacío: no hay nada que guardar. Búscalo otra vez donde estaba.
add-refused-too-large = Tamaño de { $file }: { $size }. El límite es { $limit }, porque el hash se calcula con el archivo entero en la memoria. No se guardó. Acórtalo o divídelo.
add-refused-unknown-kind = Por su contenido, { $file } no es una foto, un vídeo, un PDF ni un correo, diga lo que diga su nombre. No se guardó. Imprímelo como PDF o haz una imagen de él.
add-refused-unreadable = No se pudo leer { $file }: se movió o se borró mientras tanto. No se guardó. Elígelo otra vez.
add-refused-claim-gone = La reclamación se borró en otra ventana. { $file } no se guardó.
add-refused-disk-full = No hay espacio en el disco para { $file }. Lo que ya estaba guardado se conserva. Libera espacio e inténtalo otra vez.
add-refused-unknown = { $file } no se guardó. Las pruebas anteriores se conservan. Inténtalo otra vez.
family-photo = foto
family-video = vídeo
family-pdf = PDF
family-mail = correo
family-note = nota
note-day = El día del que trata
note-text = Qué pasó
note-save = Guardar la nota
note-drop = Descartar
note-saved = La nota está guardada.
note-name = La nota

## The ladder

tab-ladder = Qué sigue
ladder-how = Hechos con sus fuentes y fechas, no asesoramiento legal. Redress no abre páginas ni envía nada.
paid-with = Pagado con
paid-with-visa = Visa
paid-with-mastercard = Mastercard
paid-with-mir = Mir
paid-with-paypal = PayPal
paid-with-other = Transferencia, monedero u otro
country-suggested = Vivo aquí: { $country }
route-why = Los pasos por encima de la tienda dependen de ambas respuestas. Quedan en este ordenador y se recuerdan para la próxima reclamación.
rung-seller = El vendedor
    .what = Un mensaje con los hechos, una petición y una fecha. La conversación queda en el chat de la tienda: solo esa cuenta.
rung-support = La atención al cliente de la tienda
    .what = Pregunta a la propia tienda, además de al vendedor: cuando el vendedor calla, una decisión se retrasa o el dinero anunciado no llega.
rung-dispute = La disputa
    .what = El procedimiento de la tienda. Primero habla el vendedor, luego decide la tienda.
rung-appeal = La apelación
    .what = Pide a la tienda que revise su decisión.
rung-payment = Banco o monedero
    .what = Pide al banco o al monedero que recupere el pago. No depende de la tienda y tiene su propio último día.
rung-post = Correos o transportista
    .what = Pide al transportista que busque. Su respuesta es una prueba, aunque no encuentre nada.
rung-claim = El requerimiento
    .what = Una carta con fecha a quien debe el dinero por ley, con una petición y un último día. Un tribunal suele pedirla antes.
rung-operator = Operador de la plataforma
    .what = Una petición aparte a quien gestiona la plataforma y cobró el dinero, después de decir al vendedor que renuncias a la compra.
rung-authority = La autoridad
    .what = Examina lo que hizo la empresa. Rara vez recupera ella misma el dinero.
rung-court = El tribunal
    .what = El último paso. Lleva tiempo, y contra una empresa en el extranjero una sentencia es difícil de ejecutar.
rung-state-open = abierto ahora
rung-state-waiting = en curso
rung-state-overdue = la respuesta se retrasa
rung-state-later = aún no
rung-state-closed = terminado
rung-state-unknown = falta tu respuesta
rung-state-none = no se aplica
rung-state-settled = resuelto
rung-stands-answered = respuesta recibida
rung-stands-decided = decidido
rung-from = desde el { $on }
rung-until = { $certainty ->
    [estimated] hasta el { $on } aproximadamente
   *[read] hasta el { $on }
}
rung-later-on = { $when } (según otra lectura: { $on })
rung-ended = terminó el { $on }
rung-overdue = la respuesta se esperaba hasta el { $on }
rung-perhaps-over = según una estimación terminó el { $on }: inténtalo hoy
waits-country = di arriba dónde vives
waits-payment = di arriba cómo pagaste
waits-promise = después del día prometido
waits-promised-day = no se leyó el día prometido: abre una vez la página del pedido
waits-shipping = solo después del envío: hasta entonces pide cancelar el pedido
waits-cancelled = el pedido se canceló: lo que se debe es el reembolso
waits-tracking-number = no se leyó ningún número de seguimiento
waits-decision = después de la decisión de la tienda
waits-claim = después del requerimiento
waits-claim-answer = después de la respuesta al requerimiento, o de su último día
ends-confirming = No confirmes la recepción antes de que vuelva el dinero: eso termina la protección del pedido.
ends-cancelling = No canceles la disputa: puede que no se vuelva a abrir.
ends-accepting = Pulsar «aceptar» en una oferta, o en una espera más larga, cierra el caso en esas condiciones.
ends-one-appeal = Solo hay una apelación. Envíala completa.
ends-double-refund = El dinero devuelto dos veces hay que devolverlo: di a cada parte lo que la otra pagó o prometió.
ends-refund-announced = Se anunció un reembolso, o llegó en parte. Espéralo, o dilo primero.
ends-wallet-closed = Una disputa de PayPal cerrada queda cerrada.
rung-expired = Una regla en la que se basa esto debía revisarse. Compruébala antes de fiarte.
rung-party = La otra parte
rung-place = Dónde
way-cancel = En la página del pedido también está Cancelar pedido. Elige el motivo verdadero: el vendedor no envió.
way-mailbox = Las decisiones y las peticiones de pruebas llegan también por correo: mira ahí, también en el correo no deseado, y responde en la página de la tienda.
rung-needs = Qué hace falta
rung-write = Texto: { $what }
rung-sources = { $count ->
    [one] { $count } fuente
   *[other] { $count } fuentes
}
rung-source-dates = ({ $date }; revisado el { $checked }).
rung-source-undated = sin fecha
certainty-A = Se leyó el texto mismo.
certainty-B = Informes recientes y coincidentes.
certainty-C = Según terceros.
certainty-own = Una estimación nuestra.
need-order-proof = la página del pedido
need-tracking-proof = la página de seguimiento
need-chat-proof = el chat con el vendedor
need-payment-proof = la prueba del pago
need-decision-proof = la página con la decisión
need-photo-proof = fotografías
need-claim-copy = una copia de tu requerimiento y la prueba de su envío
need-seller-notice-copy = una copia de la renuncia enviada al vendedor y la prueba de su envío
need-posting-receipt = una copia del comprobante de envío del remitente
need-identification = una cuenta en ese sitio que confirme tu identidad
need-bank-details = adónde debe ir el dinero
need-name-address = nombre, dirección y firma
need-no-refund-statement = tu declaración de lo reembolsado hasta ahora

## Message

channel = A quién
channel-seller = Mensaje al vendedor
channel-request-cancel = Solicitud de cancelar el pedido
channel-ask-state = Pregunta: ¿dónde está mi paquete?
channel-follow-up = Recordatorio al vendedor
channel-last-call = Último recordatorio antes de la disputa
channel-reply-offer = Respuesta: oferta parcial
channel-reply-wait = Respuesta: petición de esperar
channel-reply-cancel = Respuesta: petición de cancelar el pedido o la disputa
channel-reply-confirm = Respuesta: petición de confirmar la recepción
channel-dispute = Texto para la disputa
channel-appeal = Apelación
channel-support = Mensaje a la atención al cliente de la tienda
channel-bank = Carta a tu banco
channel-paypal = Reclamación a PayPal
channel-post = Solicitud de búsqueda a correos o al transportista
channel-pre-trial = Requerimiento antes del tribunal
channel-operator = Petición al operador de la plataforma
channel-authority = Queja a la autoridad
channel-court = Borrador para el tribunal
draft-language = Idioma del texto
second-language = Mostrar al lado: { $language }
second-language-name = El texto con este idioma al lado: { $language }
second-note = Frase por frase, de los mismos hechos. Tus cambios están marcados.
draft-short = Versión corta, hasta { $limit } caracteres
draft-text = Texto del mensaje
draft-edited = Cambiado por ti
draft-changes = { $count ->
    [one] Tu cambio
   *[other] Tus { $count } cambios
}
draft-no-words = nada
draft-conflict = Los hechos cambiaron donde cambiaste el texto. Hasta que elijas, quedan tus palabras.
draft-conflict-mine = Tus palabras
draft-conflict-facts = De los hechos de ahora
draft-keep-mine = Dejar las mías
draft-take-facts = Tomar las nuevas
draft-start-again = Empezar de nuevo con los hechos
draft-cites = Pruebas que cita el texto
draft-count = { $count } / { $limit }
draft-count-name = { $count ->
    [one] { $count } carácter
   *[other] { $count } caracteres
}
draft-too-long = El formulario admite { $limit } caracteres. Sobran: { $over }.
copy = Copiar
copied = Copiado. Pega el texto en el formulario de la tienda.
copy-failed = El navegador no permitió copiar. Selecciona el texto y cópialo a mano.
put = Poner en el formulario
put-replace = Sustituir lo que hay
put-put = El texto está en el campo. Léelo allí; enviarlo es cosa tuya.
put-changed = La página cambió el texto al ponerlo. Compáralo con este antes de enviarlo.
put-no-field = No hay campo donde ponerlo. Haz clic en el campo de la página de la tienda y pulsa otra vez.
put-not-empty = En el campo ya hay un texto. No se cambió nada.
put-too-long = El texto es más largo de lo que admite el campo. No se puso nada, así que nada queda cortado. Usa la versión corta o acórtalo.
never-waiting = «{ $words }» puede leerse como aceptar la espera. Nombra en su lugar un último día.
never-accepting = «{ $words }» puede leerse como aceptar la oferta del vendedor o el retraso. Con eso la tienda puede cerrar el caso.
never-confirming = «{ $words }» puede leerse como confirmar la recepción. Eso cierra la mayoría de los casos.
never-closing = «{ $words }» puede leerse como renunciar al pedido o a la disputa. Una disputa cerrada muchas veces no se puede volver a abrir.
never-ratings = «{ $words }» habla de valoraciones. La tienda trata las amenazas de este tipo como abuso.
never-elsewhere = «{ $words }» lleva fuera de la tienda. La tienda solo cuenta lo que se dice en sus páginas.
never-money = «{ $words }» lleva el dinero fuera de la tienda. Entonces la tienda ya no lo protege.
never-threats = «{ $words }» suena a amenaza. Los hechos dicen más.
never-blame = «{ $words }» culpa a quien lee. Los hechos dicen más.
never-law = «{ $words }» invoca la ley, por la que la tienda no decide. Guárdalo para las cartas por encima de la tienda.
never-promises = «{ $words }» es una promesa que puede usarse en tu contra.
missing = Falta
missing-proof = Pruebas que lo harían más fuerte
missing-how = El texto no lo dice. Abre la página que lo muestra, y se lee.
open-order-page = Abrir la página del pedido
open-tracking-page = Abrir la página de seguimiento
draft-none = Elige qué pasó: entonces el texto se escribe aquí.
letter-facts = Para esta carta
letter-facts-why = Lo que escribas aquí entra en esta carta y queda en este ordenador.
ask-card-day = Día del pago, como en el extracto
ask-card-amount = Importe del pago, como en el extracto
ask-card-name = A quién se pagó, como lo nombra el extracto
ask-card-last-four = Últimas cuatro cifras de la tarjeta
ask-card-last-four-wrong = Solo las últimas cuatro cifras, nunca el número entero.
ask-goods-now = ¿Dónde está ahora la mercancía?
ask-return-offered = ¿Ofreciste devolverla?
ask-statement-day = Día del extracto en que el pago aparece por primera vez
ask-overlooked = ¿Qué pasó por alto la decisión, o qué hay de nuevo?
sent-it = Lo envié

## Facts by name

field-placedOn = fecha del pedido
field-status = estado del pedido
field-statusText = estado del pedido
field-total = total del pedido
field-paidLines = líneas del precio
field-store = vendedor
field-items = artículos
field-items-title = título del artículo
field-items-variant = variante del artículo
field-items-quantity = cantidad
field-items-unitPrice = precio de una unidad
field-items-productId = número del producto
field-deliverBy = fecha de entrega prometida
field-refundBy = fecha de reembolso
field-paidOn = fecha del pago
field-shippedOn = fecha de envío
field-finishedOn = fecha de cierre
field-refunds = dinero que volvió
field-id = número de pedido
field-orders = pedidos
field-shipments = seguimiento
field-trackingNumbers = número de seguimiento
field-carrier = transportista
field-events = eventos de seguimiento
field-reason = qué pasó
field-evidence = pruebas guardadas
field-shipping = coste del envío
field-posting-receipt = una copia del comprobante de envío del remitente: pídela al vendedor
field-name-address = nombre y dirección: escríbelos una vez en los ajustes y firma a mano
field-wrote-claim = un requerimiento enviado antes
field-wrote-seller = el día en que escribiste al vendedor: anótalo con «Escribí al vendedor»
field-defendant = quién es el demandado: mira el pie del sitio y un registro de empresas
field-country = el país en que vives
field-seller-name = el nombre del vendedor
field-plaintiff = lo que el tribunal pide además de ti (fecha y lugar de nacimiento, número de un documento): escríbelo a mano
field-card-day = el día del pago en el extracto: escríbelo arriba
field-card-amount = el importe en el extracto: escríbelo arriba
field-card-name = a quién se pagó, como lo nombra el extracto: escríbelo arriba
field-card-last-four = las últimas cuatro cifras de la tarjeta: escríbelas arriba
field-statement-day = el día del extracto en que el pago aparece por primera vez: escríbelo arriba
field-goods-now = dónde está ahora la mercancía: escríbelo arriba
field-return-offered = que ofreciste devolver la mercancía: dilo arriba, después de ofrecerlo
field-overlooked = qué pasó por alto la decisión, o qué hay de nuevo: escríbelo arriba

## The line of time

timeline = El paquete y tus fechas
timeline-silent = { $days ->
    [one] { $days } día sin movimiento
   *[other] { $days } días sin movimiento
}
timeline-about = { $name } (estimación)
mark-ordered = Pedido
mark-shipped = Enviado
mark-first-scan = Primera lectura
mark-last-scan = Última lectura
mark-delivered = Consta entregado
mark-today = Hoy
mark-ship-by = Plazo de envío
mark-deliver-by = Prometido
mark-refund-by = Fecha de reembolso
mark-dispute-opens = Disputa posible
mark-dispute-closes = Fin del plazo de disputa
mark-seller-answers = Respuesta del vendedor
mark-platform-decides = Decisión de la tienda
mark-appeal-closes = Fin del plazo de apelación
mark-refund-arrives = Llegada del reembolso
mark-chargeback-closes = Último día para el banco
mark-post-inquiry-closes = Último día para correos
mark-authority-answers = Respuesta de la autoridad
mark-cancel-answers = Respuesta a la cancelación
mark-support-answers = Respuesta de la atención al cliente
mark-appeal-decides = Respuesta a la apelación
mark-resend-arrives = Llegada del nuevo paquete
mark-return-arrives = Mercancía con el vendedor
mark-bank-answers = Respuesta del banco
mark-post-answers = Respuesta del transportista
mark-operator-answers = Respuesta del operador
mark-reject-closes = Último día para rechazar
mark-withdrawal-closes = Último día para desistir
mark-claim-closes = Plazo legal

## Money

money-items = Artículos
money-items-each = Artículos, { $count } × { $price }
money-shipping = Envío
money-tax = Impuestos
money-sellerDiscount = Cupón del vendedor
money-platformDiscount = Cupón de la tienda
money-others = Otros cargos
money-coins = Monedas
money-beyond = Envío y cargos
money-free = gratis
money-total = Pagado en total
money-not-asked = No se reclama
money-pieces = Se reclaman { $claimed } de { $ordered } unidades, con su parte de envío, impuestos y cupones
money-came-back = Devuelto hasta ahora
money-ask = A pedir
demand = Qué pides
demand-refund = Todo el dinero
    .why = Termina cuando el dinero está. Después aún puedes aceptar menos.
demand-part = Una parte, como importe
    .why = Una parte aceptada cierra la disputa: allí no se puede pedir más.
demand-percent = Una parte, en porcentaje
    .why = Una parte aceptada cierra la disputa: allí no se puede pedir más.
demand-new-parcel = Un nuevo paquete
    .why = La protección del pedido sigue corriendo mientras viaja. Si no llega a tiempo, abre la disputa antes de su último día.
demand-percent-of = Qué porcentaje
demand-percent-wrong = Escribe un número entero de 1 a 99.
demand-too-much = Es más de lo que reclamas.
money-unknown = no se sabe
money-correct = Corregir lo que pagué
money-paid-how = Como lo lista la página del pedido. Lo que dejes vacío vale como desconocido y no se cuenta. Cupones y monedas se restan.
money-paid-page = Volver a lo que muestra la página
money-part = Reclamar una parte
money-part-how = ¿Cuántas unidades de cada artículo se reclaman? Envío, impuestos y cupones se reparten según el precio.
money-part-none = Elige al menos una unidad.
money-of = { $count } de { $all }
money-note = Anotar una oferta o un pago
money-problem-prices-unknown = No se leyó el precio de una unidad, así que su parte no se sabe. Abre la página del pedido, o reclama todo el pedido.
money-problem-total-unknown = No se sabe lo que pagaste. Abre la página del pedido, o escríbelo con «Corregir lo que pagué».
money-problem-currencies = Lo que pagaste está en dos monedas. No se suman: escribe todo en la moneda con que pagaste.
money-problem-pieces = Se reclaman más unidades de las que tiene el pedido. Elígelas otra vez con «Reclamar una parte».
money-problem-paid-differs = Tus líneas no dan el total que dice la página del pedido. Se conservan ambos; mira cuál es el correcto.
money-problem-refund-amount = Una parte volvió sin importe. Anótala otra vez con el importe: hasta entonces no se sabe el resto.
money-problem-refund-currency = Lo que volvió está en otra moneda que lo pagado. Anótalo en la moneda del pedido, como lo dice tu banco o la tienda.
money-problem-refund-above = Volvió más de lo que se pidió. Comprueba ambos importes: un reembolso recibido dos veces hay que devolverlo.
money-problem-demand-above = Pides más de lo que se reclama. Corrige el importe que pides.
money-problem-demand-currency = Pides un importe en otra moneda que lo pagado. Escríbelo en la moneda del pedido.
money-problem-offer-currency = La oferta está en otra moneda que lo pagado, así que no se comparan.
money-problem-losses-currency = Las otras pérdidas están en dos monedas y no tienen una suma común.
offer = La oferta
offer-sum = { $sum } el { $on }:
offer-of-items = { $percent } % de los artículos
offer-of-paid = { $percent } % de todo lo que pagaste
offer-of-asked = { $percent } % de lo que pides
offer-gives-up = Aceptarla significa renunciar a { $sum }.
offer-ends = Aceptar una oferta cierra la disputa, y para la mayoría de los pedidos solo hay una. Aquí no se acepta nada: decides tú en la página de la tienda.
law = Qué añade la ley
law-RU-231-PEN = Rusia, artículo 23.1 de la ley de protección del consumidor: una penalización por mercancía pagada por adelantado y no entregada a tiempo.
law-RU-23-1PCT = Rusia, artículo 23 de la ley de protección del consumidor: una penalización por una petición sobre mercancía defectuosa no atendida a tiempo.
law-careful = Calculado como suelen hacerlo los tribunales
law-literal = Calculado según la letra de la ley
law-days = { $days ->
    [one] { $days } día, { $from }
   *[other] { $days } días, { $from } – { $to }
}
law-capped = en su límite
law-how = { $percent } % al día sobre { $base }, nunca más que ese importe; el primer cálculo lo alcanza el { $capped }. En una primera petición, el importe menor es el más seguro.
law-source = Según fuentes de { $year }.
law-apart = No es parte de lo que reembolsa la tienda. Va en el requerimiento antes del tribunal, donde esta ley vale para la otra parte.
other-losses = Otras pérdidas
other-losses-how = Gastos de correo, comisiones del banco, un informe pericial. La tienda no los reembolsa; guarda los recibos para un tribunal.
other-losses-what = Para qué
other-losses-what-wrong = Di para qué fue.
other-losses-add = Añadir
other-losses-remove = Quitar { $what }
note-others = Pasó otra cosa
note-on = El día en que pasó
note-proof = Prueba que lo muestra
note-proof-none = aún ninguna
history-shown-by = lo muestra: { $name }
    .facts = unido a: { $name }, guardado sin imagen, así que no hay nada que mostrar
note-on-wrong = Elige un día.
note-on-future = Ese día aún no llegó.
note-on-before = Ese día es anterior al pedido.
note-sum = Importe, si se dijo
note-until = Prometido hasta
note-until-wrong = El día prometido es anterior al de la promesa.
note-group-seller = Vendedor
note-group-goods = Pedido y mercancía
note-group-shop = Atención al cliente y disputa
note-group-bank = Banco y correos
note-group-law = Requerimiento y tribunal
note-group-money = Dinero
noted-save = Anotar
save = Guardar
cancel = Cancelar

## History

history = Historial
history-none = Aún nada.
history-older = { $count ->
    [one] { $count } anotación anterior
   *[other] { $count } anotaciones anteriores
}
history-proof = Prueba guardada: { $name }
    .facts = Guardado sin imagen: { $name }
history-date = Ahora la página dice { $field }: { $after }
history-date-moved = Fecha movida ({ $field }): antes { $before }, ahora { $after }
history-total = Ahora la página dice el total del pedido: { $after }
history-total-moved = El total del pedido pasó de { $before } a { $after }
history-status = Ahora el pedido está:
history-parcel = El seguimiento dice:
history-taken-back = Retirado: { $what }
history-until = { $what }, hasta el { $on }
history-corrected = Corregido. Antes decía: { $what }
history-note-again = Anotar otra vez
correct = Corregir
correct-take-back = Esto no pasó
correct-kept = Fechas, siguiente paso y textos siguen la corrección. El historial conserva lo que estaba anotado.

## Dates

dates-empty = Aún no hay fechas. Abre una vez la página del pedido: sus fechas se leen solas.
dates-ahead = Próximas
dates-past = Pasadas
history-note = Dile a Redress qué pasó
event-opened = Reclamación abierta
    .button = Abrir
event-wrote-seller = Escrito al vendedor
    .button = Escribí al vendedor
event-seller-answered = El vendedor respondió
    .button = El vendedor respondió
event-offered = Se ofreció dinero
    .button = Se ofreció dinero
event-accepted = Oferta aceptada
    .button = Acepté la oferta
event-resend-offered = Se ofreció un nuevo paquete
    .button = Se ofreció un nuevo paquete
event-resend-sent = El nuevo paquete se envió
    .button = Se envió un nuevo paquete
event-resend-arrived = Llegó el nuevo paquete
    .button = Llegó el nuevo paquete
event-return-sent = Mercancía devuelta
    .button = Devolví la mercancía
event-return-received = El vendedor tiene la mercancía
    .button = El vendedor tiene la mercancía
event-cancel-asked = Pedida la cancelación del pedido
    .button = Pedí cancelar
event-cancelled = El pedido se canceló
    .button = El pedido se canceló
event-support-asked = Preguntado a la atención al cliente
    .button = Pregunté a la atención al cliente
event-support-answered = La atención al cliente respondió
    .button = La atención al cliente respondió
event-dispute-opened = Disputa abierta
    .button = Abrí la disputa
event-no-dispute = La tienda no ofrece disputa
    .button = La tienda no ofrece disputa
event-dispute-closed = La disputa terminó sin decisión
    .button = La disputa terminó sin decisión
event-decision = La tienda decidió
    .button = La tienda decidió
event-appeal-opened = Apelación enviada
    .button = Apelé
event-wrote-bank = Escrito al banco
    .button = Escribí a mi banco
event-paypal-claim = Disputa de PayPal convertida en reclamación
    .button = La convertí en reclamación en PayPal
event-bank-answered = El banco o PayPal respondió
    .button = El banco o PayPal respondió
event-wrote-post = Pedida una búsqueda a correos
    .button = Pregunté a correos
event-post-answered = Correos o el transportista respondió
    .button = Correos o el transportista respondió
event-wrote-authority = Queja presentada a la autoridad
    .button = Me quejé a la autoridad
event-authority-answered = La autoridad respondió
    .button = La autoridad respondió
event-wrote-claim = Requerimiento enviado
    .button = Envié el requerimiento
event-claim-received = El requerimiento se recibió
    .button = El requerimiento se recibió
event-wrote-operator = Escrito al operador de la plataforma
    .button = Escribí al operador
event-operator-answered = El operador de la plataforma respondió
    .button = El operador respondió
event-sued = Demanda presentada
    .button = Presenté la demanda
event-refund-promised = Se prometió un reembolso
    .button = Se prometió un reembolso
event-refund-processed = El reembolso está en camino
    .button = El reembolso está en camino
event-refunded-part = Volvió una parte del dinero
    .button = Volvió una parte
event-refunded = Volvió el dinero
    .button = Volvió el dinero
event-closed = Reclamación cerrada
    .button = Cerrar la reclamación
event-reopened = Reclamación abierta otra vez
    .button = Abrir otra vez la reclamación

## Attention

attention = Requiere atención
all-claims = Todas las reclamaciones
here = Esta página es de un pedido sin reclamación
capture-kept-order = Lo que guardes aquí queda con este pedido, y está entre las pruebas de su reclamación cuando la abras.
capture-kept-orders = Lo que guardes aquí queda con los pedidos de la imagen, y está entre las pruebas de sus reclamaciones.
capture-choose-claim = Para guardar como prueba la página del frente, elige antes arriba el pedido al que pertenece.
attention-empty = Por ahora no hay nada que hacer
attention-empty-how = Ningún pedido se retrasa y ninguna fecha está cerca.
attention-none = Aún no hay pedidos
attention-none-how = Abre una vez Mis pedidos. Redress lee lo que muestra la página y dice qué paquetes se retrasan.
open-my-orders = Abrir Mis pedidos
watched = { $orders ->
    [one] { $orders } pedido vigilado
   *[other] { $orders } pedidos vigilados
} · última lectura: { $on }
watched-refresh = Abre Mis pedidos para actualizar.
today = hoy

## Notices

notice-loading = Leyendo tus pedidos…
notice-error = No se pudieron abrir los datos guardados
notice-error-how = Siguen en este ordenador. Cierra otras ventanas de Redress e inténtalo otra vez; si no basta, reinicia el navegador.
notice-gone = Esta reclamación se borró en otra ventana
notice-gone-how = Elige otra reclamación de la lista.
try-again = Intentar otra vez

## Settings

settings = Ajustes
back = Atrás
back-to-list = Volver a la lista
language = Idioma
language-auto = Como en el navegador
country = Dónde vives
country-unsaid = Sin decir
country-why = Redress te avisa cuando un transportista dice que tu paquete va a otro país. No se envía a ningún sitio.
sender = Tu nombre y dirección
sender-name = Nombre
sender-address = Dirección
sender-why = Van solo en cartas por encima de la tienda: al banco, a correos, en el requerimiento, a la autoridad, al tribunal. Ningún mensaje al vendedor o a la tienda los contiene, y Redress no los envía a ningún sitio.
stall-days = Cuándo se considera detenido un paquete
stall-days-why = Días sin novedades en cada lugar del camino, según las guías de los transportistas y paquetes reales. Cámbialos si tus paquetes suelen tardar más o menos.
stall-stage = Dónde se vio por última vez
stall-warn = Avisar después de, días
stall-urgent = Urgente después de, días
stall-field = { $stage }: { $label }
stall-reset = Volver a los días habituales
notifications = Recordarme las fechas
notifications-why = Un aviso del navegador antes de una fecha que termina un derecho tuyo. Contiene el título del artículo y la fecha, nada más.
remind-when = Cuánto antes
remind-days = { $days ->
    [0] el mismo día
    [one] { $days } día antes
   *[other] { $days } días antes
}
remind-never = No hay nada elegido, así que nadie te avisa.
calendar-why = Un archivo (.ics) que abren los programas de calendario. Guardado y abierto otra vez, mueve fechas, no duplica ninguna y cancela las que ya no valen.
notifications-blocked = El navegador aún no permite avisos.
all-pages = Tomar imágenes con el botón de la página
all-pages-why = El navegador da este permiso solo para todos los sitios a la vez. Redress lo usa en las páginas de la tienda y de los transportistas, cuando pulsas Guardar prueba, y para nada más. Sin él, el atajo y el icono de Redress funcionan igual de bien.
carriers = Páginas de seguimiento de los transportistas
carriers-why = Redress puede leer también estas páginas cuando las abres: lo que dice el transportista, junto a lo que dice la tienda. El navegador pregunta por cada sitio. El atajo captura la página de cualquier transportista sin esto.
carrier-cainiao = Cainiao (global.cainiao.com)
carrier-pochta = Pochta Rossii (www.pochta.ru)
carrier-17track = 17TRACK (t.17track.net, www.17track.net)
carrier-read = Dejar que Redress lea esta página al abrirla
grant = Permitir
revoke = Retirar
granted = Permitido
not-granted = No permitido
permissions = Permisos
storage = Guardado en este ordenador
storage-used = { $size } en uso
storage-unknown = El navegador no dice cuánto.
storage-why = Pedidos, pruebas y textos nunca salen de este ordenador. Quitar la extensión los borra: ten una copia de seguridad.
delete-everything = Borrar todo
delete-confirm = Todos los pedidos, reclamaciones, pruebas y textos desaparecerán para siempre. Un expediente de pruebas o una copia guardados en otro sitio quedan.
delete-yes = Sí, borrar todo
delete-no = Conservar
deleted = Todo está borrado.

## The first page

welcome = Redress está listo
welcome-what = Abre «Mis pedidos» en AliExpress. Junto a cada pedido que se retrasa o está detenido, Redress lo dice, indica hasta cuándo puedes actuar y abre la reclamación.
welcome-again = Mostrar otra vez la primera página
welcome-you = Sobre ti
welcome-you-why = Las tres respuestas son voluntarias, quedan en este ordenador y se cambian en los ajustes.
paid-usually = Cómo pagas normalmente
welcome-reach = Al alcance
icon-pinned = El icono de Redress está en la barra del navegador.
icon-pin = Ten el icono a la vista: pulsa la pieza de puzle en la barra del navegador y luego la chincheta junto a Redress.
shortcut-set = Para guardar la imagen de una página como prueba, pulsa
shortcut-none = Aún no hay teclas que guarden una imagen: quizá las usa otra extensión.
shortcut-choose = Elegir las teclas
shortcut-change = Elegir otras teclas
shortcut-where = Las teclas se eligen en la página de extensiones del navegador, en los atajos.
welcome-reads = Qué lee y qué queda aquí
welcome-reads-pages = Lee las páginas de pedidos y seguimiento de AliExpress cuando las abres, y ninguna otra si no lo pides.
welcome-stays = Todo queda en este ordenador. Redress no hace peticiones a nadie.
welcome-never-sends = No envía nada por ti: lees cada texto, lo copias y pulsas tú el botón de la tienda.
permissions-given = Qué permite el navegador a Redress
permission-sites = Sitios de AliExpress: para leer los pedidos y el seguimiento que abres, y mostrar la línea junto a un pedido.
permission-activeTab = La página del frente: para tomar su imagen cuando pulsas el icono, el atajo o el menú, y solo entonces.
permission-scripting = Scripts en una página: para desplazar una página larga mientras se captura y poner un texto en el campo en que hiciste clic.
permission-storage = Almacenamiento: para guardar pedidos, pruebas y textos en este ordenador.
permission-unlimitedStorage = Sitio para imágenes: el límite habitual del navegador es pequeño para pruebas.
permission-alarms = Un reloj: para mirar las fechas varias veces al día.
permission-contextMenus = El menú del botón derecho: sus entradas para guardar pruebas.
sample-try = Probar con un ejemplo
sample-show = Ir al ejemplo
sample-remove = Quitar el ejemplo
sample-why = El ejemplo es inventado: no cuenta en ninguna suma, no recuerda nada y se va con un clic.
sample-is = Esto es un ejemplo para probar. No es de ningún pedido real, y todo lo anotado o guardado para él se va con él.
sample-title = Ejemplo: funda de teléfono
sample-store = Tienda de ejemplo

## What is done outside of Redress

guide-form = Qué pide el formulario de la tienda
guide-form-way = En la página del pedido pulsa «Devoluciones/reembolsos». En pedidos antiguos el botón se llama «Abrir disputa».
guide-form-received = Pregunta si tienes el paquete. Di la verdad: de ello dependen las preguntas siguientes.
guide-form-reason = De sus motivos elige el más cercano a lo que pasó. Se llaman distinto que aquí.
guide-form-sum = El importe es lo que reclamas, con el envío.
guide-form-proof = Añade las imágenes numeradas en el orden del texto. El formulario dice cuántas y de qué tamaño.
guide-form-end = Léelo todo otra vez antes de pulsar su último botón. Después no confirmes la recepción.
guide-film = Cómo filmar la apertura
guide-film-whole = Un solo vídeo sin pausas, del paquete cerrado a lo último que hay dentro.
guide-film-label = Primero la etiqueta con el número, luego cada lado del paquete.
guide-film-weight = Si hay una báscula, pesa el paquete cerrado: uno vacío pesa menos de lo que dice el seguimiento.
guide-film-keep = Conserva el embalaje y todo lo que había dentro hasta que vuelva el dinero.

## Backup

backup = Copia de seguridad
backup-what = Un archivo con todo: pedidos, reclamaciones, pruebas, textos y ajustes. Si este ordenador se pierde o se quita la extensión, lo que no está en una copia desaparece.
backup-never = Aún no se hizo ninguna copia.
backup-last = Última copia: { $at }.
backup-unsaved = { $count ->
    [0] Contiene todas las pruebas.
    [one] { $count } prueba no está en ninguna copia.
   *[other] { $count } pruebas no están en ninguna copia.
}
backup-open = Quien tenga el archivo puede leerlo. Guárdalo donde solo llegues tú, o protégelo.
backup-seal = Protegerla con una frase secreta
backup-forgotten = Sin la frase secreta nadie puede abrir el archivo, tampoco Redress, y no hay forma de recuperarla. Escríbela donde la encuentres dentro de un año.
backup-passphrase = Frase secreta
backup-again = Otra vez la frase secreta
backup-too-short = Al menos { $count } caracteres: tres o cuatro palabras sin relación son fáciles de recordar.
backup-differs = Las dos frases secretas no son iguales.
backup-make = Guardar una copia
backup-making = Haciendo la copia…
backup-made = Guardada como { $file }, { $size }. Mira que esté en tus descargas antes de fiarte.
backup-lost = { $count ->
    [one] { $count } archivo guardado no se pudo leer y no está en ella; lo anotado sobre él sí.
   *[other] { $count } archivos guardados no se pudieron leer y no están en ella; lo anotado sobre ellos sí.
}
backup-damaged = { $count ->
    [one] { $count } anotación está dañada aquí y no podría volver, así que no está en ella.
   *[other] { $count } anotaciones están dañadas aquí y no podrían volver, así que no están en ella.
} Una prueba marcada como cambiada aún se puede guardar sola: ábrela y pulsa «Guardar el original».
backup-failed = No se hizo la copia. Aquí todo está como estaba. Libera espacio en el disco e inténtalo otra vez.
backup-too-large = Todo lo guardado supera 4 GB o 65.000 archivos, más de lo que cabe en un archivo. Guarda los expedientes de las reclamaciones terminadas, borra sus pruebas e inténtalo otra vez.
backup-remind = { $count ->
    [one] { $count } prueba está solo en este ordenador.
   *[other] { $count } pruebas están solo en este ordenador.
}
backup-remind-act = Guardar una copia
restore = Restaurar de una copia
restore-what = Añade lo que está en el archivo y no aquí. Nada de lo que hay aquí se pierde ni se duplica. Primero se comprueba el archivo: si algo está dañado o cambiado, no se restaura nada.
restore-choose = La copia (ZIP, o .redress con frase secreta)
restore-passphrase = Frase secreta de esta copia
restore-open = Abrir y restaurar
restoring = Comprobando y restaurando…
restore-cancel = Detener la restauración
restore-cancelled = Detenida. Aquí no cambió nada.
restored = Restaurado: { $orders ->
    [one] { $orders } pedido
   *[other] { $orders } pedidos
}, { $claims ->
    [one] { $claims } reclamación
   *[other] { $claims } reclamaciones
}, { $evidence ->
    [one] { $evidence } prueba
   *[other] { $evidence } pruebas
}.
restored-rights = Allí estaban activados los avisos de fechas o las páginas de transportistas, y este navegador aún no los permitió: desactívalos y actívalos otra vez en los ajustes.
restored-known = { $count ->
    [one] { $count } prueba ya estaba aquí.
   *[other] { $count } pruebas ya estaban aquí.
}
restored-healed = { $count ->
    [one] { $count } prueba que aquí estaba dañada vuelve a estar íntegra.
   *[other] { $count } pruebas que aquí estaban dañadas vuelven a estar íntegras.
}
restore-nothing = Aquí no cambió nada.
restore-disk-full = No hay espacio suficiente en el disco. Aquí no cambió nada. Libera espacio e inténtalo otra vez.
restore-failed = La restauración se interrumpió. Aquí no cambió nada. Inténtalo otra vez.

## The log of proof

logs = Registro de pruebas
logs-what = Cada prueba capturada, añadida, restaurada o borrada deja una anotación con su hash y el de lo anotado con ella. Cada anotación nombra la anterior y está firmada con una clave de esta instalación que nadie puede sacar. Eso muestra que nada se cambió ni se quitó desde la captura en este ordenador. No muestra quién lo usaba, ni que su reloj fuera exacto.
logs-none = Aún no se anotó nada.
log-own = { $count ->
    [one] Esta instalación: { $count } anotación,
   *[other] Esta instalación: { $count } anotaciones,
}
log-past = { $count ->
    [one] Otra instalación, de la copia restaurada el { $at }: { $count } anotación,
   *[other] Otra instalación, de la copia restaurada el { $at }: { $count } anotaciones,
}
log-valid = todo en orden.
log-broken = roto en la anotación { $seq }. Desde ahí no te fíes; captura otra vez lo que importa.
log-unsigned = no se puede comprobar: su clave no está aquí.

## Claims page

claims = Reclamaciones
claims-list = Lista de reclamaciones
claims-empty = Aún no hay reclamaciones
claims-empty-how = En Mis pedidos, pulsa Abrir reclamación junto a un paquete con retraso.
find = Buscar entre las reclamaciones
find-what = Artículo, vendedor, número de pedido
find-turn = A quién le toca
find-turn-any = Todas las reclamaciones
turn-act = Te toca a ti
turn-wait = En espera
turn-settled = Resueltas
find-reason = Qué pasó, en la lista
find-reason-any = Cualquier motivo
find-count = { $found } de { $all }
find-none = Ninguna reclamación coincide. Cambia las palabras o muéstralas todas.
find-all = Mostrar todas las reclamaciones
overview = Sumas y próximas fechas
totals = Todas las reclamaciones juntas
totals-asked = { $claims ->
    [one] Pedido, { $claims } reclamación
   *[other] Pedido, { $claims } reclamaciones
}
totals-back = Volvió
totals-open = Por llegar
totals-unknown = { $claims ->
    [one] { $claims } reclamación no tiene suma conocida y no se cuenta aquí. Abre su Dinero y complétalo.
   *[other] { $claims } reclamaciones no tienen suma conocida y no se cuentan aquí. Abre su Dinero y complétalo.
}
agenda = Próximas fechas
agenda-none = Aún no se conoce ninguna fecha. Abre una vez la página de cada pedido: sus fechas se leen solas.
row-capture = Guardar pruebas
row-write-seller = Escribir al vendedor
row-await-seller = Espera al vendedor
row-open-dispute = Abrir la disputa
row-await-decision = Espera la decisión
row-appeal = Apelar la decisión
row-await-appeal = Espera la apelación
row-await-refund = Espera el dinero
row-ask-bank = Escribir a tu banco
row-await-bank = Espera al banco
row-await-post = Espera al transportista
row-await-claim = Espera la respuesta al requerimiento
row-await-authority = Espera a la autoridad
row-ask-cancel = Pedir cancelar el pedido
row-await-cancel = Espera la cancelación
row-ask-support = Preguntar a la atención al cliente
row-await-support = Espera a la atención al cliente
row-await-opening = Espera a que se abra el siguiente paso
row-await-resend = Espera el nuevo paquete
row-check-resend = Revisar el nuevo paquete
row-await-return = Espera a que llegue la devolución
row-escalate-paypal = Convertir la disputa de PayPal en reclamación
row-say-payment = Decir cómo pagaste
row-say-country = Decir dónde vives
row-ask-post = Pedir al transportista que busque
row-write-claim = Enviar el requerimiento
row-write-operator = Escribir al operador
row-await-operator = Espera al operador
row-ask-authority = Quejarse a la autoridad
row-sue = Preparar la demanda
row-await-court = Espera al tribunal
row-look-again = Anotar qué pasó desde entonces
row-rest = Resuelta

## One piece of proof

evidence-back = Volver a la reclamación
evidence-unchanged = Sin cambios desde la captura en este ordenador
    .brought = Sin cambios desde que se guardó en este ordenador
evidence-changed = Los bytes guardados no son los capturados. No te fíes de esta prueba; captura la página otra vez.
evidence-missing = La imagen ya no está guardada. Lo anotado sobre ella se conserva abajo.
evidence-beside-changed = El archivo es el guardado, pero lo que está a su lado (dirección, título, hora, lo leído o el texto) no es lo que se anotó entonces. No te fíes de esta prueba. Si una copia de seguridad la contiene, restaúrala: eso lo arregla.
evidence-log-broken = El registro de pruebas de este ordenador no está en orden: una anotación se cambió o se quitó, o falta su clave. No te fíes de lo que anota de esta prueba. Los ajustes dicen dónde se rompe.
evidence-address = Dirección
evidence-page-title = Título de la página
evidence-file = Nombre del archivo
evidence-time = Capturado
evidence-time-brought = Guardado
evidence-time-utc = Lo mismo en UTC
evidence-how = Cómo
evidence-part = Parte
evidence-part-of = { $index } de { $count }
evidence-stopped = Cortado
evidence-stopped-short = La captura terminó antes; lo tomado hasta entonces se conserva.
evidence-shots = Tomas
    .count = { $shots ->
        [one] una, como la tomó el navegador
       *[other] unido de { $shots } tomas, fila por fila
    }
evidence-reach = De la primera a la última entrada de la imagen
evidence-device = Tomado con
evidence-size = Tamaño
evidence-type = Tipo de archivo
evidence-hash = SHA-256
trigger-shortcut = con el atajo
trigger-popup = desde la ventana de Redress
trigger-menu = desde el menú
trigger-page-button = con el botón de la página
trigger-import = aportado por ti
area-visible = La parte visible de la página
    .goes-on = La parte visible de la página, que sigue más allá
area-page = La página entera
area-element = Una parte de la página
read-facts = Lo que se leyó entonces en la página
read-nothing = No se leyó nada sobre este pedido.
read-missed = Sin leer: { $fields }
page-text = El texto de la página entonces
proves = Qué muestra esto, y qué no
proves-bytes = El archivo de aquí es, bit a bit, el que se guardó: su SHA-256 se calculó de nuevo ahora mismo y es el anotado. También los de lo anotado con él (dirección, título, hora, tamaño, dispositivo, lo leído) y del texto de la página.
proves-log = Un registro en este ordenador anota cuándo se guardó, exportó o borró cada prueba. Cada anotación lleva el hash de la anterior y está firmada con una clave que no se puede sacar de este navegador, así que no se pueden cambiar ni omitir sin que se vea.
proves-not-clock = No muestra que el reloj de este ordenador fuera exacto.
proves-not-person = No muestra quién estaba ante este ordenador.
proves-not-server = No muestra qué envió el servidor de la tienda, solo qué mostró el navegador.
proves-not-before = No dice nada de lo que pasó con el archivo antes de guardarse aquí.
gallery-by-time = Por fecha
gallery-by-item = Por lo que muestra
gallery-broken = { $count ->
    [one] { $count } prueba no está como se capturó. Está marcada; no te fíes de ella.
   *[other] { $count } pruebas no están como se capturaron. Están marcadas; no te fíes de ellas.
}
gallery-checking = Comprobando que nada cambió desde que se guardó…
gallery-checked = Comprobado ahora: { $count } de { $all } como se guardaron.
gallery-later = { $count ->
    [one] Una supera 50 MB y se comprueba al abrirla.
   *[other] { $count } superan 50 MB y se comprueban al abrirlas.
}
gallery-unchecked = Aún sin comprobar
gallery-changed = Cambiado
gallery-missing = Falta el archivo
gallery-beside-changed = Datos cambiados
tracking-silent = { $days ->
    [one] Nada nuevo desde hace { $days } día, según tus capturas del seguimiento.
   *[other] Nada nuevo desde hace { $days } días, según tus capturas del seguimiento.
}
tracking-captured = { $count ->
    [one] El seguimiento se capturó una vez.
   *[other] El seguimiento se capturó { $count } veces.
}
tracking-compare = Comparar el seguimiento
compare-nothing-new = { $days ->
    [0] Nada nuevo entre las dos capturas del { $to }.
    [one] Nada nuevo en { $days } día: entre { $from } y { $to }.
   *[other] Nada nuevo en { $days } días: entre { $from } y { $to }.
}
compare-new = Nuevo entre { $from } y { $to }:
compare-unclear = Estas dos capturas no se pueden comparar con certeza: son de dos sitios o paquetes, o una no muestra todos los eventos.
compare-earlier = Anterior
compare-later = Posterior
compare-last = Último evento
zoom = Zoom
zoom-in = Más grande
zoom-out = Más pequeño
zoom-fit = Ajustar
zoom-how = La imagen. Teclas: más y menos amplían, 0 ajusta, las flechas mueven.
picture-not-drawn = Este navegador no puede mostrar este tipo de imagen. Está guardada como vino: guarda el original para verla.
film-not-shown = Este navegador no puede reproducir este tipo de vídeo. Está guardado como vino: guarda el original para verlo.
heic-not-drawn = Este navegador no puede mostrar fotos HEIC, como las que toman los iPhone. El archivo está guardado como vino y puede ir en el expediente. Para verlo aquí y hacer copias, abre la foto en el teléfono, compártela como JPEG (o haz una captura de pantalla) y añade también eso.
pdf-opening = Abriendo el PDF…
pdf-broken = Este PDF está dañado, o no lo es: no se puede mostrar. Está guardado como vino. Guarda el original y prueba con tu programa de PDF; si lo abre, imprímelo en un PDF nuevo y añade también ese.
pdf-too-slow = Este PDF ocupa demasiado tiempo el ordenador, así que se cerró. Está guardado como vino: guarda el original para verlo en tu programa de PDF.
pdf-unknown = No se pudo mostrar este PDF. Está guardado como vino: abre otra vez esta página, o guarda el original para verlo en tu programa de PDF.
pdf-locked = Este PDF está protegido con una contraseña. Escríbela para ver las páginas aquí: quien hizo el PDF, como tu banco, dice cuál es. No se guarda en ningún sitio.
pdf-password = Contraseña del PDF
pdf-wrong-password = Esa no es la contraseña de este PDF.
pdf-unlock = Abrir
pdf-turn = Páginas
pdf-previous = Página anterior
pdf-next = Página siguiente
pdf-page-label = Página
pdf-of = de { $count }
pdf-page = Página { $page }
pdf-page-of = Página { $page } de { $name }
pdf-page-not-drawn = No se puede mostrar la página { $page }. El original se conserva: guárdalo para verlo en tu programa de PDF.
pdf-long = Aquí solo se muestran las primeras { $count } páginas. El original las contiene todas.
pdf-how = Las páginas. Teclas: más y menos amplían, 0 ajusta, Re Pág, Av Pág y las flechas mueven.
pdf-text = Texto de la página { $page }
pdf-no-text = Esta página no tiene texto que se pueda leer, solo una imagen.
mail-not-shown = Este tipo de correo no se abre aquí. Está guardado como vino: guarda el original y ábrelo en tu programa de correo.
msg-not-shown = Es el tipo de correo propio de Outlook (.msg), que Redress no lee. Está guardado como vino y puede ir en el expediente. Para verlo aquí, ábrelo en tu programa de correo, guárdalo como .eml o imprímelo en PDF, y añade también ese archivo.
mail-from = De
mail-to = Para
mail-date = Fecha
mail-subject = Asunto
mail-attachments = Adjuntos: { $files }
mail-as-text = Se muestra solo como texto. Imágenes, enlaces y programas del correo se dejan aparte; el original lo contiene todo.
facts-no-picture = Aquí no hay imagen: solo se guardó lo que dice la página. Para tener también la imagen, abre la página y usa allí el atajo, o el icono de Redress.
save-original = Guardar el original
delete-failed = No se pudo borrar todo. Reinicia el navegador e inténtalo otra vez.

evidence-delete = Borrar esta prueba
evidence-delete-what = La prueba desaparece para siempre. Que estuvo, y su hash, quedan en el registro. Las pruebas posteriores cambian de número: un texto que ya enviaste conserva los antiguos.
evidence-delete-yes = Sí, borrarla
evidence-delete-refused = No se borró: sigue aquí, como estaba. Si el disco está lleno, libera espacio e inténtalo otra vez.

## Copies of proof

copies = Para otros
copies-how = Las copias se hacen del original, que queda como está. El lugar y los datos de cámara de una foto no están en ellas.
    .pdf = Las copias son imágenes de páginas, hechas del original, que queda como está. No queda en ellas más texto de la página que el que se ve.
copies-pages = Páginas para las copias, como 2, 4-6
copies-pages-wrong = No son páginas de este PDF. Tiene { $count }; como máximo { $most } a la vez.
copies-hide = { $count ->
    [one] { $count } zona oculta de tu última copia se oculta también en las siguientes.
   *[other] { $count } zonas ocultas de tu última copia se ocultan también en las siguientes.
}
copies-suggested = { $count ->
    [one] Ocultar { $count } lugar que parece personal
   *[other] Ocultar { $count } lugares que parecen personales
}
copies-suggested-hidden = Tu nombre, dirección o números, hasta donde lo dice la página. «Ocultar y marcar» muestra dónde.
copies-suggested-shown = Las copias hechas ahora los muestran: quien reciba una puede leerlos.
copies-unplaced = { $count ->
    [one] { $count } línea del texto de la página parece personal, pero Redress no sabe en qué parte de la imagen está y no puede ocultarla. Antes de dar una copia, mira con «Ocultar y marcar».
   *[other] { $count } líneas del texto de la página parecen personales, pero Redress no sabe en qué parte de la imagen están y no puede ocultarlas. Antes de dar una copia, mira con «Ocultar y marcar».
}
copy-download = Descargar para el formulario
copy-image = Copiar imagen
copy-hide = Ocultar y marcar
copy-limit = Tamaño máximo de un archivo
copy-limit-of = hasta { $size }
copy-type = Tipo de imagen
copy-caption = Con dirección, hora y hash debajo
copy-making = Haciendo la copia…
copy-image-done = Copiada. Pégala en el formulario o en el chat.
copy-image-page = La página { $page } está copiada. Pégala en el formulario o en el chat; descarga para tener todas.
copy-image-first = La imagen es más larga que lo que admite una copia: se copió su primera parte. Descarga el resto.
copy-downloaded = { $count ->
    [one] Guardado como { $file }.
   *[other] { $count } imágenes guardadas, la primera como { $file }. Dalas al formulario en este orden.
}
copy-saved = La copia está guardada abajo. Lo que ocultaste ya no está en ella; el original está como estaba.
copy-broken = Esta copia no está como se hizo. Bórrala y hazla otra vez.
copy-name-full = Copia
copy-name-form = Para un formulario de hasta { $size }
copy-name-hidden = ocultos: { $count }
copy-save-file = Descargar
copy-save-of = Descargar: { $name }
copy-delete = Borrar
copy-delete-of = Borrar: { $name }
copy-delete-yes = Borrar de verdad
copy-refused-original-changed = El original no está como se capturó: no se hace copia.
copy-refused-original-missing = El original ya no está guardado: no se puede hacer copia.
copy-refused-cannot-draw = Este navegador no puede mostrar este tipo de imagen: no se puede hacer copia. El original se conserva.
copy-refused-nothing-left = El recorte no deja nada de la imagen. Quítalo o dibújalo otra vez.
copy-refused-cannot-fit = La imagen no puede ser tan pequeña y seguir legible. Elige el tamaño mayor, o JPEG.
copy-refused-disk-full = No hay espacio en el disco para la copia. El original se conserva. Libera espacio e inténtalo otra vez.
copy-refused-unknown = No se hizo la copia. El original se conserva. Inténtalo otra vez.
pictures-download = { $count ->
    [one] Descargar su imagen para el formulario
   *[other] Descargar sus { $count } imágenes para el formulario
}
pictures-how = Copias de hasta 2 MB, numeradas en el orden del texto, con lo que ocultaste en ellas oculto; de un PDF, las páginas de las que hiciste copias. Míralas antes de darlas.
pictures-hide = { $count ->
    [one] { $count } lugar que parece personal está oculto. Para dejarlo visible, abre antes la imagen.
   *[other] { $count } lugares que parecen personales están ocultos. Para dejar uno visible, abre antes la imagen.
}
pictures-saved = { $count ->
    [one] { $count } archivo guardado. Adjúntalo al formulario.
   *[other] { $count } archivos guardados. Adjúntalos en el orden de sus nombres.
}
pictures-refused = No se pudo hacer copia de la prueba { $numbers }. Las demás están guardadas.
copy-edit = Ocultar y marcar en una copia
copy-edit-how = Dibuja en la imagen. Con teclas: añade, mueve con las flechas, estira con Mayús y flechas, quita con Supr.
copy-tool = Herramienta
copy-tool-hide = Ocultar
copy-tool-crop = Recortar
copy-tool-arrow = Flecha
copy-tool-number = Número
copy-tool-look = Desplazar
copy-add = Añadir en el centro
copy-undo = Deshacer
copy-surface = La imagen con lo que dibujaste
copy-edit-name = { $number }: { $what }
copy-save = Hacer la copia
copy-save-next = Hacer la copia y seguir con la página siguiente
copy-leave = Volver sin copia
personal-unknown = Redress no lee imágenes. Busca tú tu nombre, dirección, teléfono y número de tarjeta, y oculta lo que la otra parte no necesita.
personal-none = El texto de la página no tiene teléfono, correo ni número de tarjeta que Redress reconozca. Nombres y direcciones quizá no los reconozca: mira tú.
personal-found = El texto de la página contiene algo que puede ser personal. Búscalo en la imagen y oculta lo que la otra parte no necesita:
suggest = Lugares que parecen personales
suggest-none = En la página Redress no encontró dirección, nombre, teléfono, correo ni número de tarjeta que reconozca. No reconoce todos los nombres y no lee imágenes: mira tú.
suggest-found = { $count ->
    [one] { $count } lugar parece personal.
   *[other] { $count } lugares parecen personales.
}
suggest-state = En la copia, ocultos: { $hidden }; visibles: { $shown }.
suggest-how = Lo marcado se oculta en la copia; el original queda como está. En la imagen: clic o Intro para ocultar, Supr para dejar visible. Redress no reconoce todos los nombres: mira también tú.
suggest-hide-all = Ocultar todo ({ $count })
suggest-show-all = Dejar todo visible
suggest-place = { $number } · { $what }
suggest-name = Sugerencia { $number }: { $what }
suggest-kind-address = Dirección
suggest-kind-name = Nombre
suggest-kind-phone = Teléfono
suggest-kind-mail = Correo electrónico
suggest-kind-bank = Cuenta bancaria
suggest-kind-card = Número de tarjeta
suggest-kind-typed = Escrito en un formulario
suggest-kind-account = Nombre de cuenta
suggest-is-open = sugerido
suggest-is-hidden = oculto
suggest-is-shown = visible
caption-part = Parte { $index } de { $count }
caption-time = Capturado { $time }
caption-hash = SHA-256 del original: { $hash }

## The evidence pack

pack-what = Un ZIP con el informe, las pruebas, los datos y tus textos. Cualquiera puede abrirlo y comprobarlo sin Redress.
pack-make = Guardar expediente de pruebas
pack-making = Haciendo el expediente…
pack-made = Guardado como { $file }. { $items ->
    [one] { $items } prueba, sin cambios desde la captura.
   *[other] { $items } pruebas, todas sin cambios desde la captura.
}
pack-made-with-faults = Guardado como { $file }. Algunas pruebas faltan o difieren de lo capturado: el informe las nombra.
pack-made-parts = El expediente tiene { $count } archivos; van juntos, y el informe está en el primero.
pack-over-limit = Una prueba sola es mayor que el tamaño elegido: su archivo también lo es.
pack-options = Idioma y tamaño
pack-language = Idioma del informe
pack-part-size = Archivo más grande
pack-one-file = Un archivo, sea cual sea su tamaño
pack-without-originals = Omitir los originales de pruebas con copia tachada, y su texto
pack-failed = No se hizo el expediente. Tus pruebas están como estaban. Libera espacio en el disco e inténtalo otra vez.
verify = Comprobar un expediente de pruebas
verify-what = Dice de cada archivo si está como cuando se hizo el expediente. El archivo queda en este ordenador.
verify-choose = El expediente (ZIP; elige todas las partes juntas)
verify-unchanged-files = { $count ->
    [one] { $count } archivo está sin cambios
   *[other] { $count } archivos están sin cambios
}

## A page that could not be read

save-copy = Guardar una copia tachada de esta página
enter-by-hand = Escribirlo a mano
redacted-title = Copia tachada de la página
redacted-how = Nombres, direcciones, productos, números, sumas y días están sustituidos. La estructura de la página y las palabras de la tienda quedan. Mírala antes de dársela a alguien; Redress no la envía a ningún sitio.
redacted-making = Haciendo la copia…
redacted-gone = La página ya no está abierta. Ábrela otra vez y pulsa allí el botón de nuevo.
redacted-save = Guardar el archivo
redacted-saved = Guardado como { $file }.
redacted-text = Texto del archivo
by-hand = Escribir un pedido a mano
by-hand-how = Copia lo que dice la página de la tienda. Lo que dejes vacío queda desconocido. Cuando después se lea una página, sus valores sustituyen a los tuyos.
by-hand-number = Número de pedido
by-hand-number-wrong = Un número de pedido tiene de 10 a 20 cifras.
by-hand-store = Tienda
by-hand-title = Qué compraste
by-hand-sum = Importe
by-hand-sum-wrong = Escribe el importe en cifras, como 12,34.
by-hand-currency = Moneda
by-hand-ordered = Pedido el
by-hand-promised = Prometido hasta
by-hand-promised-wrong = Este día es anterior al del pedido.
by-hand-failed = El pedido no se guardó. Inténtalo otra vez.
source-buyer = escrito por ti el { $on }

## How well pages are read

health = Cómo se leen las páginas
health-how = Las últimas veces que se abrió cada tipo de página. Si algo falta una y otra vez, la tienda probablemente cambió la página.
health-none = Aún no se leyó ninguna página.
health-fine = { $page }: todo leído, { $on }
health-missed = { $times ->
    [one] { $page }: { $field } sin leer una vez
   *[other] { $page }: { $field } sin leer { $times } veces
}
health-order-list = Lista de pedidos
health-order-detail = Página del pedido
health-tracking = Seguimiento
health-messages = Chat
health-dispute = Página de la disputa
health-refunds = Reembolsos
health-carrier = Página del transportista
health-unknown = Otra página
field-page = la página entera
field-payload = los datos propios de la página
field-shipments-events-at = fecha de los eventos
field-shipments-trackingNumbers = número de seguimiento
field-shipments-carrier = transportista
field-shipments-deliverBy = fecha de entrega prometida

## Next steps that came later

act-appeal = Ahora: apela la decisión
    .by = Ahora: apela la decisión hasta el { $by }
act-await-appeal = Ahora: espera la respuesta a la apelación
    .by = Ahora: espera la respuesta a la apelación hasta el { $by }
act-await-refund = Ahora: espera el dinero
    .by = Ahora: espera el dinero hasta el { $by }
act-ask-cancel = Ahora: pide al vendedor que cancele el pedido
act-await-cancel = Ahora: espera la cancelación
    .by = Ahora: espera la cancelación hasta el { $by }
act-ask-support = Ahora: pregunta a la atención al cliente de la tienda
    .by = Ahora: pregunta a la atención al cliente de la tienda hasta el { $by }
act-await-support = Ahora: espera a la atención al cliente de la tienda
    .by = Ahora: espera a la atención al cliente de la tienda hasta el { $by }
act-await-opening = Ahora: espera a que se abra el siguiente paso
    .by = { $step ->
        [dispute] Ahora: espera hasta el { $by }, cuando se puede abrir una disputa
        [bank] Ahora: espera hasta el { $by }, cuando se puede acudir al banco
        [post] Ahora: espera hasta el { $by }, cuando se puede acudir al transportista
       *[other] Ahora: espera hasta el { $by }, cuando se abre el siguiente paso
    }
act-await-resend = Ahora: espera el nuevo paquete
    .by = Ahora: espera el nuevo paquete hasta el { $by }
act-check-resend = Ahora: revisa el nuevo paquete y anota el resultado
    .by = Ahora: revisa el nuevo paquete y anota el resultado hasta el { $by }
act-await-return = Ahora: espera a que el vendedor tenga la mercancía
    .by = Ahora: espera hasta el { $by } a que el vendedor reciba la mercancía
act-escalate-paypal = Ahora: convierte la disputa de PayPal en reclamación
    .by = Ahora: convierte la disputa de PayPal en reclamación hasta el { $by }
act-say-payment = Ahora: di cómo pagaste
    .by = Ahora: di cómo pagaste hasta el { $by }
act-say-country = Ahora: di dónde vives
    .by = Ahora: di dónde vives hasta el { $by }
act-ask-post = Ahora: pide a correos o al transportista que busque
    .by = Ahora: pide a correos o al transportista que busque hasta el { $by }
act-write-claim = Ahora: envía el requerimiento
    .by = Ahora: envía el requerimiento hasta el { $by }
act-write-operator = Ahora: escribe al operador de la plataforma
    .by = Ahora: escribe al operador de la plataforma hasta el { $by }
act-await-operator = Ahora: espera al operador de la plataforma
    .by = Ahora: espera al operador de la plataforma hasta el { $by }
act-ask-authority = Ahora: quéjate a la autoridad
    .by = Ahora: quéjate a la autoridad hasta el { $by }
act-sue = Ahora: prepara la demanda
    .by = Ahora: prepara la demanda hasta el { $by }
act-await-court = Ahora: espera al tribunal
    .by = Ahora: espera al tribunal hasta el { $by }
act-look-again = Ahora: anota qué pasó desde entonces, o cierra la reclamación
    .by = Ahora: anota qué pasó desde entonces, o cierra la reclamación, hasta el { $by }
also-ends = Otros últimos días: { $rights }
also-ends-right = { $what }, { $on }
course = Algo de lo anotado no encaja
course-event-in-future = «{ $what }» está anotado el { $on }, un día que aún no llegó. No cuenta hasta que se corrija su día.
course-event-before-order = «{ $what }» está anotado el { $on }, antes de hacer el pedido. No cuenta hasta que se corrija su día.
course-same-event-twice = «{ $what }» está anotado dos veces el { $on }. Cuenta una vez: retira uno de los dos.
course-decision-without-dispute = El { $on } está anotada una decisión de la tienda, pero ninguna disputa antes. Anota cuándo se abrió la disputa, o corrige la decisión.
course-appeal-without-decision = El { $on } está anotada una apelación, pero ninguna decisión antes. Anota cuándo decidió la tienda, o corrige la apelación.

## How such cases are lost

losses = Cómo se pierden estos casos
loses-window-missed = Pasa el último día para abrir una disputa.
loses-confirmed-early = Se confirma la recepción antes de que el paquete esté y se haya revisado.
loses-cancelled = Se cancela la disputa, o se acepta una oferta menor, antes de que vuelva el dinero.
loses-accepted-wait = Se pulsa «Aceptar» cuando el vendedor pide esperar más.
loses-reason-changed = Se cambia el motivo porque lo pide el vendedor.
loses-says-delivered = El transportista dice entregado y nada lo contradice: pide al transportista una respuesta por escrito.
loses-too-early = Se abre la disputa mientras el seguimiento avanza y el día prometido no llegó.
loses-late-proof = La tienda pide pruebas y no las recibe a tiempo.
loses-own-address = La dirección del pedido estaba mal.
loses-own-customs = La aduana esperaba documentos o tasas del destinatario.
loses-not-collected = El paquete esperó en el punto de recogida y nadie lo recogió.
loses-dates-disagree = Las fechas del chat, las fotos y el seguimiento no coinciden.
loses-chat-promise = Una promesa en el chat se toma por un reembolso, y pasa el plazo de disputa.
loses-no-unboxing = Nada muestra qué había en el paquete al abrirlo.
loses-late-small = La mercancía llegó tarde y se conserva: entonces la tienda rara vez da más que un pequeño cupón.
loses-not-looked = El dinero ya estaba en la tarjeta o la cuenta, y nadie había mirado.
loses-return-untracked = La mercancía volvió sin número de seguimiento, y nada muestra que llegó.
