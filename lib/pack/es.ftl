# The words of the evidence pack in Spanish. Read by a bank, a lawyer or a court: plain, calm, no more than is known.

bag-description = Pruebas sobre el pedido de AliExpress { $order }: páginas capturadas, datos leídos, textos e informe (data/report.html)
bag-part-description = Parte { $part } de las pruebas sobre el pedido de AliExpress { $order }; el informe está en { $first }

## Cover

title = Pruebas sobre el pedido { $order }
subtitle = Qué mostraban las páginas de la tienda, cuándo se guardaron y qué se escribió al respecto
what-happened = Qué pasó
order = Pedido
store = Tienda
store-number = tienda número { $id }
items = Artículos
sum = Total del pedido
placed = Pedido
paid = Pagado
shipped = Enviado
finished = Cerrado
promised = Entrega prometida
status = Estado en la página de la tienda
tracking = Número de seguimiento
carrier = Transportista
claim-opened = Reclamación abierta
made-at = Expediente hecho
made-with = Hecho con
made-with-value = Redress { $version }, una extensión del navegador, en el ordenador de la persona compradora
contents = Contenido
contents-value = { $proof ->
    [one] { $proof } prueba
   *[other] { $proof } pruebas
}, { $texts ->
    [one] { $texts } texto
   *[other] { $texts } textos
}
buyer = Nombre de la persona compradora
by-hand = para rellenar a mano
signature = Fecha y firma
not-known = no se sabe
not-chosen = aún no indicado
times = { $count } ud.
span = { $from } – { $to }
findings = Observaciones
since = { $what }, desde el { $on }
changed-note = { $count ->
    [one] Una prueba no está como en el momento de la captura. Se señala abajo.
   *[other] { $count } pruebas no están como en el momento de la captura. Se señalan abajo.
}
withheld-note = { $count ->
    [one] De una prueba se incluye una copia con datos tachados; la persona compradora conserva el original.
   *[other] De { $count } pruebas se incluyen copias con datos tachados; la persona compradora conserva los originales.
}
parts-note = Este expediente tiene { $count } partes. Deben extraerse una junto a otra en una misma carpeta, para que el informe encuentre todas las imágenes.

reason-not-shipped = El vendedor no envió el pedido
reason-invalid-tracking = El número de seguimiento no funciona
reason-stuck = El paquete está detenido en el camino
reason-lost = El paquete se perdió
reason-customs = El paquete está retenido en la aduana
reason-wrong-address = El paquete se envió a otra dirección
reason-returned = El paquete volvió al remitente
reason-marked-delivered = El paquete consta como entregado; la persona compradora declara no tenerlo
reason-damaged = La mercancía llegó dañada
reason-incomplete = Una parte del pedido no estaba en el paquete
reason-not-as-described = La mercancía no es como se describió
reason-wrong-item = Llegó otro artículo
reason-came-late = El paquete llegó más tarde de lo prometido
reason-refund-not-paid = Se acordó un reembolso y el dinero no llegó
reason-return-not-refunded = La mercancía se devolvió y el dinero no llegó

flag-not-shipped = Sin enviar
flag-no-tracking = Sin número de seguimiento
flag-stalled = Sin movimiento del paquete
flag-overdue = Más tarde de lo prometido
flag-guarantee-passed = Llegó la fecha de reembolso de la tienda
flag-delivery-failed = Un intento de entrega falló
flag-awaiting-pickup = Espera en el punto de recogida
flag-returned = De vuelta al remitente
flag-customs-hold = Retenido en la aduana
flag-marked-delivered = Consta como entregado
flag-wrong-destination = El seguimiento indica otro destino
    .ended = { $scan ->
        [office] La última oficina por la que pasó no está en la región de la dirección del destinatario: { $place }
       *[end] { $compared ->
            [country] El seguimiento termina en otro país que el de destino del paquete: { $place }
           *[state] El seguimiento termina en otra región que la de la dirección del destinatario: { $place }
        }
    }
flag-contradiction = El pedido y su seguimiento no coinciden
    .jump = { $hours ->
        [one] Dos lecturas en dos países ({ $from } y { $to }) distan como máximo { $hours } hora, poco para cualquier trayecto entre ambos
       *[other] Dos lecturas en dos países ({ $from } y { $to }) distan como máximo { $hours } horas, poco para cualquier trayecto entre ambos
    }
flag-closing = El plazo para abrir una disputa está por terminar
flag-unreadable = No se pudo leer una parte del pedido

## Dates

deadlines = Fechas importantes
deadlines-none = Aún no se conoce ninguna fecha.
date = Fecha
meaning = Qué significa
where-from = De dónde viene
timeline = Cronología
timeline-note = Las horas son las que dan las páginas; las de las capturas están en la hora local de la persona compradora.
event = Qué pasó
order-placed = Pedido hecho
order-paid = Pedido pagado
order-shipped = Pedido enviado
order-finished = Pedido cerrado
from-order = página de la tienda
from-tracking = seguimiento
from-buyer = anotado por la persona compradora
event-sum = { $what }: { $sum }
event-until = { $what }, hasta el { $on }
from-capture = prueba { $number }
captured-page = Página guardada
facts-only = lo que decía, sin imagen
a-part = solo una parte de la página
event-opened = Reclamación abierta en Redress
event-wrote-seller = La persona compradora escribió al vendedor
event-seller-answered = El vendedor respondió
event-offered = El vendedor o la tienda ofreció dinero
event-accepted = La persona compradora aceptó la oferta
event-resend-offered = El vendedor o la tienda ofreció un nuevo paquete
event-resend-sent = El vendedor envió un nuevo paquete
event-resend-arrived = Llegó el nuevo paquete
event-return-sent = La persona compradora devolvió la mercancía
event-return-received = El vendedor tiene la mercancía
event-cancel-asked = La persona compradora pidió cancelar el pedido
event-cancelled = El pedido se canceló
event-support-asked = La persona compradora acudió a la atención al cliente de la tienda
event-support-answered = La atención al cliente de la tienda respondió
event-dispute-opened = La persona compradora abrió una disputa
event-no-dispute = La tienda no ofrecía una forma de abrir una disputa
event-dispute-closed = La disputa terminó sin decisión
event-decision = La tienda decidió
event-appeal-opened = La persona compradora apeló
event-wrote-bank = La persona compradora escribió al banco
event-paypal-claim = La persona compradora convirtió la disputa de PayPal en reclamación
event-bank-answered = El banco o PayPal respondió
event-wrote-post = La persona compradora pidió una búsqueda a correos
event-post-answered = Correos o el transportista respondió
event-wrote-authority = La persona compradora presentó una queja a la autoridad
event-authority-answered = La autoridad respondió
event-wrote-claim = La persona compradora envió un requerimiento
event-claim-received = El requerimiento se recibió
event-wrote-operator = La persona compradora escribió al operador de la plataforma
event-operator-answered = El operador de la plataforma respondió
event-sued = La persona compradora presentó una demanda
event-refund-promised = Se prometió un reembolso
event-refund-processed = La tienda comunicó un reembolso en camino
event-refunded-part = Volvió una parte del dinero
event-refunded = Volvió el dinero
event-closed = Reclamación cerrada
event-reopened = Reclamación abierta otra vez

## Checklist

checklist = Lista de comprobación
needed = Necesario
state = Estado
proof-numbers = Pruebas
state-done = guardado
state-missing = no guardado
state-stale = guardado, pero ya no reciente
state-partly = guardado solo en parte: la página sigue más allá de la imagen
optional = (opcional)

## Proof

proof = Pruebas
proof-none = No se guardó ninguna prueba.
number = N.º
what = Qué es
short-unchanged = sin cambios
short-changed = cambiada
short-missing = falta
short-facts-changed = datos cambiados
short-withheld = copia con datos tachados
in-part = en la parte { $part }
a-note = Nota de la persona compradora
a-file = Aportado por la persona compradora
page-part = imagen { $index } de { $count } de una página
proof-heading = Prueba { $number }
picture-of = Imagen de la página «{ $title }»
no-picture = Sin imagen: lo que decía la página se guardó sin ella.
other-file = Esta prueba es un archivo aparte:
page-title = Título de la página
address = Dirección
file-name = Nombre del archivo
note-day = Día del que trata
brought-at = Aportado
area = Muestra
area-visible = lo que estaba en la ventana
    .goes-on = lo que estaba en la ventana; la página sigue más allá
area-page = la página entera, desplazada y unida
area-element = una parte de la página
long-page = Página larga
cut-short = Cortada
cut-short-value = La captura terminó antes. Muestra lo capturado hasta entonces.
reaches = De … a
device = Capturado con
page-text = Texto de la página
pdf-page = Página { $page }
copies = Copias hechas de ella
copy-redacted = Con partes tachadas
copy-form = Reducida para un formulario
copy-form-redacted = Reducida para un formulario, con partes tachadas
copy-other = Para consulta
saved-at = Guardado
saved-at-local = { $time } ({ $zone }, UTC{ $offset })
saved-at-utc = { $time } UTC
file = Archivo
size = Tamaño
pixels = { $width } × { $height } píxeles
hash = SHA-256
hash-now = SHA-256 de ahora
unchanged = Sin cambios desde la captura en este ordenador
changed = Cambiada: el archivo no es el capturado. Se incluye como está ahora.
missing = Falta: no se pudo leer el archivo al hacer este expediente. Quedan su hash y sus datos.
facts-changed = Cambiada: lo anotado aquí sobre esta prueba (dirección, título, hora, tamaño o lo leído) no es lo que se anotó al guardarla. No debe considerarse fiable.
withheld = El original no está en este expediente: lo sustituye una copia con datos tachados. La persona compradora conserva el original; su hash se anota aquí, para poder compararlo después. También se omiten su texto y lo leído en ella.
unchanged-brought = Sin cambios desde que la persona compradora la aportó en este ordenador
read = Leído en la página
read-nothing = No se leyó nada sobre este pedido.
not-read = Sin leer
last-event = Último evento de seguimiento

## Texts

texts = Textos
texts-note = Escritos por la persona compradora con Redress. Que un texto se envió lo muestran las capturas de la conversación, no este expediente.
text-to = { $channel } ({ $language })

## What it proves

proves = Qué muestra y qué no
proves-1 = Cada prueba indicada como sin cambios lo está desde la captura en este ordenador: su hash se anotó al guardarla y se comparó de nuevo al hacer este expediente. Lo mismo vale para lo anotado con ella: dirección, título, hora, tamaño, dispositivo y lo leído en la página.
proves-2 = El propio expediente se puede comprobar: el SHA-256 de cada archivo está en manifest-sha256.txt, que leen herramientas comunes.
proves-log = El registro enumera en orden lo que se guardó. Cada anotación está firmada por esta instalación de Redress y lleva el hash de la anterior, de modo que se nota una anotación cambiada o quitada en medio.
proves-past-logs = Una parte de las pruebas llegó aquí de una copia de seguridad. El registro de la instalación que las capturó está en past-logs, con la clave que lo comprueba.
proves-not = No muestra
proves-not-1 = quién usaba el ordenador, más allá de lo que muestran las propias páginas;
proves-not-2 = que el reloj del ordenador fuera exacto: ningún tercero confirmó la hora;
proves-not-3 = que lo escrito por la tienda, el vendedor o el transportista sea cierto, ni que nadie cambiara la página en el navegador antes de la captura;
proves-not-4 = que no exista nada más: aquí solo está lo que la persona compradora guardó.
proves-weigh = La valoración corresponde a quien decide el caso. Nada de esto es asesoramiento legal.
check = Cómo comprobarlo
check-1 = Extraer el ZIP y ejecutar esto en su carpeta; cada línea debe decir OK:
check-2 = También lo comprueba cualquier programa para paquetes BagIt (RFC 8493).
check-3 = Lo anotado con una prueba está en el archivo a su lado, bajo «facts». Escrito en una sola línea con las claves ordenadas, tiene el SHA-256 que el registro indica como factsSha256:

## Check of a pack

verify-unchanged = Cada archivo está sin cambios desde que se hizo el expediente.
verify-differs = Este expediente no está como cuando se hizo. Las diferencias se indican aquí.
item-unchanged = sin cambios
item-changed = cambiado
item-missing = falta
item-added = añadido
before-packing = ya estaba así al hacer el expediente
problem-wrapper = El propio ZIP fue reescrito o está dañado; los archivos dentro se valoran uno por uno.
problem-manifest = La lista de hashes está dañada, así que no todos los archivos se pueden valorar.
problem-count = El número o el tamaño de los archivos no es el anotado.
problem-claim = No se puede leer claim.json, así que los hashes anotados en la captura no se pueden comparar.
problem-log = El registro está roto en la anotación { $seq }: desde ahí no es fiable.
problem-log-hash = De una prueba el registro anota un hash distinto del de este expediente.
problem-parts-mixed = Estos archivos no son las partes de un solo expediente: comprueba los que van juntos.
problem-parts-missing = { $count ->
    [one] La parte { $parts } de este expediente no está aquí: su contenido no se comprobó.
   *[other] Las partes { $parts } de este expediente no están aquí: su contenido no se comprobó.
}
log-valid = { $entries ->
    [one] El registro está en orden: { $entries } anotación firmada.
   *[other] El registro está en orden: { $entries } anotaciones firmadas.
}
log-none = El expediente no contiene un registro firmado.

refused-not-a-zip = Este no es un archivo ZIP.
refused-truncated = El archivo está incompleto: falta el final. Cópialo o descárgalo otra vez.
refused-unsupported-zip = Este ZIP es de un tipo que Redress no hace y no puede comprobar.
refused-encrypted = Un archivo de este ZIP está cifrado. Un expediente de pruebas nunca lo está.
refused-unknown-compression = Un archivo de este ZIP está comprimido de un modo que Redress no conoce.
refused-too-many-entries = Este ZIP contiene demasiados archivos para un expediente de pruebas.
refused-too-large = Este archivo es más grande de lo que puede ser un expediente de pruebas.
refused-bomb = Un archivo de este ZIP, extraído, sería desmesurado. No se abrió.
refused-overlapping = Los archivos de este ZIP se solapan, algo que ningún programa honesto escribe. No se abrió.
refused-unsafe-path = Un nombre de archivo de este ZIP señala fuera de su carpeta o esconde qué es. No se abrió.
refused-repeated-name = Dos archivos de este ZIP tienen el mismo nombre, así que nadie puede decir cuál vale.
refused-not-a-bag = Este ZIP no es un expediente de pruebas: no tiene una única carpeta con bagit.txt.
refused-unsupported-bag = Este paquete es de otra versión o no tiene lista SHA-256.
refused-unreadable = No se pudo leer el archivo.
refused-a-backup = Esta es una copia de seguridad de Redress, no un expediente de pruebas. Se abre en los ajustes, en «Restaurar de una copia».
refused-a-sealed-backup = Esta es una copia de seguridad de Redress protegida con una frase secreta, no un expediente de pruebas. Se abre en los ajustes, en «Restaurar de una copia».
refused-a-pack = Este es un expediente de pruebas, no una copia de seguridad: no hay nada que restaurar. Se comprueba en los ajustes, en «Comprobar un expediente de pruebas».
refused-not-a-backup = Esta no es una copia de seguridad de Redress.
refused-altered-backup = La copia de seguridad está dañada, cortada o fue cambiada.
refused-newer-backup = Esta copia se hizo con una versión más nueva de Redress. Actualiza Redress e inténtalo otra vez.
refused-foreign-rows = La copia contiene algo que Redress no escribe.
refused-wrong-passphrase = Esta frase secreta no abre el archivo. Comprueba el idioma del teclado y las mayúsculas. Sin la correcta nadie puede abrirlo.
