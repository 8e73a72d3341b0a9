// Spanish page wording.
import type { EventWording, Phrases } from './phrases';

export const es: Phrases = {
  language: 'es',
  months:
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre',
  statuses: {
    unpaid: 'pendiente de pago|esperando pago|por pagar',
    paid: 'pendiente de envío|esperando envío',
    shipped: 'esperando entrega|a la espera de entrega|pendiente de entrega|enviado',
    finished: 'completado|finalizado',
    cancelled: 'cerrado|cancelado|pedido cancelado|caducado',
  },
  refundBy:
    /reembolso[^·•|;\d]{0,60}\sno[^·•|;\d]{0,60}(?:entreg|recib|lleg)[^·•|;\d]{0,60}(?:antes\s+del?|hasta\s+el)(?=[\s\d:：]|$)/iu,
};

/** What carriers write. */
export const esEvents: EventWording = {
  language: 'es',
  ignore: 'sera devuelto[^.]*|antes de (?:ser )?devuelt[^.]*|entrega estimada[^.]*',
  events: {
    returned:
      '(?:devuelto|devuelta) al? (?:remitente|vendedor|origen)|entregad[oa] (?:de vuelta )?al (?:remitente|vendedor)|recibid[oa] por el (?:remitente|vendedor)|_devuelt[oa]_',
    returning:
      'en devolucion|devolucion al|devolviendo|retorno al remitente|devolucion (?:en curso|iniciada)|plazo de (?:almacenamiento|recogida) (?:vencido|expirado|finalizado)|no reclamado|no retirad[oa]',
    part: 'entreg[a-z]* parcial|parcialmente entreg|parte del (?:pedido|envio)[^.]{0,20}entreg|entreg[a-z]* parcial|parcialmente entreg|parte del (?:pedido|envio)[^.]{0,20}entreg|entreg[a-z]* parcial|parcialmente entreg|parte del (?:pedido|envio)[^.]{0,20}entreg',
    'import-refused':
      'importacion (?:no autorizada|rechazada|denegada|prohibida)|(?:rechazad|denegad|decomisad|incautad)[oa] (?:por|en) (?:la )?aduana|articulo prohibido|importacion (?:no autorizada|rechazada|denegada|prohibida)|(?:rechazad|denegad|decomisad|incautad)[oa] (?:por|en) (?:la )?aduana|articulo prohibido|importacion (?:no autorizada|rechazada|denegada|prohibida)|(?:rechazad|denegad|decomisad|incautad)[oa] (?:por|en) (?:la )?aduana|articulo prohibido',
    failed:
      '_no (?:ha sido |fue |pudo ser |se (?:ha )?pud?o?(?:dido)? )?(?:posible )?(?:la )?entreg|intento (?:de entrega )?fallido|intento de entrega|entrega (?:fallida|no efectuada|sin exito|incorrecta)|destinatario ausente|ausente|rehusad|rechazad[oa] por el|direccion (?:incorrecta|erronea|incompleta|insuficiente)|no se ha podido entregar|sin entregar',
    future:
      '(?:sera|siendo|para ser|debe ser|puede ser) entregad|entrega (?:programada|prevista|estimada|aplazada|autorizada|permitida|concertada|planificada)|se entregara|(?:pendiente|preparad[oa]|list[oa]) (?:de|para) (?:la )?entrega|cita (?:de|para)|proxim[oa] a (?:ser )?entreg|autorizad[oa] (?:para )?(?:la )?entrega|aun no (?:ha sido )?entreg|fecha de entrega|espera(?:mos)? entregar',
    'not-yet':
      '_no (?:ha )?(?:llegado|sido recibid|salido|recibid)|aun no (?:ha )?(?:llegado|salido)|sin movimiento|_no (?:ha )?(?:llegado|sido recibid|salido|recibid)|aun no (?:ha )?(?:llegado|salido)|sin movimiento|_no (?:ha )?(?:llegado|sido recibid|salido|recibid)|aun no (?:ha )?(?:llegado|salido)|sin movimiento',
    lost: 'extraviad|_perdid[oa]_',
    destroyed: 'destruid',
    damaged: '_danad[oa]_|deteriorad|_danad[oa]_|deteriorad|_danad[oa]_|deteriorad',
    cancelled: '(?:pedido|envio|paquete) (?:ha sido )?(?:cancelad|anulad)',
    'to-country':
      'entregad[oa] (?:en|al) (?:el )?pais|entregad[oa] (?:en|al) (?:el )?pais|entregad[oa] (?:en|al) (?:el )?pais',
    depot:
      'entregad[oa] (?:al?|en) (?:el |la )?(?:almacen|centro|aduana|aerolinea|aeropuerto|hub|deposito|clasificacion)|entregad[oa] (?:al?|en) (?:el |la )?(?:almacen|centro|aduana|aerolinea|aeropuerto|hub|deposito|clasificacion)|(?:camino|rumbo|hacia|direccion|enviad[oa]|transito)[^.]{0,10} punto|entregad[oa] (?:al?|en) (?:el |la )?(?:almacen|centro|aduana|aerolinea|aeropuerto|hub|deposito|clasificacion)',
    'handed-over':
      'entregad[oa] (?:al?|en) (?:el |la )?(?:transportista|empresa|operador|agencia|mensajer|correos|repartidor|socio)',
    pickup:
      '(?:disponible|list[oa]) para (?:su |ser )?(?:recog|retir)|(?:en|al?) (?:el |su |un )?punto de (?:recogida|conveniencia|entrega)(?! de)|puede (?:recoger|retirar)|entregad[oa] en (?:el |la |un |una )?(?:punto|taquilla|oficina|locker|buzon inteligente)|(?:pendiente|a la espera|esperando) (?:de )?(?:recogida|ser recogid)|a disposicion del destinatario|plazo de (?:recogida|almacenamiento)',
    delivered:
      '_entregad[oa]_(?! (?:al? (?:remitente|vendedor)|en el (?:pais|almacen)|parcial))|entrega (?:realizada|efectuada|completada|exitosa)|recogid[oa] por el (?:destinatario|cliente)|recibid[oa] por el (?:destinatario|cliente)',
    'out-for-delivery': 'en reparto|sali[a-z]* (?:a|para) (?:el |la )?(?:reparto|entrega)|en ruta de entrega',
    delayed: 'retras|demora|retras|demora|retras|demora',
    'export-done': 'exportacion.{0,20}(?:complet|finaliz)',
    'export-customs': 'exportacion',
    'customs-action': 'retenid[oa] (?:en|por) (?:la )?aduana|pago de (?:derechos|aranceles|impuestos)',
    'customs-released':
      'importacion.{0,20}(?:complet|finaliz|termin)|liberad[oa] (?:por|de) (?:la )?aduana|(?:salida|ha salido|sali[a-z]*|despachad[oa]) de (?:la )?aduana',
    'import-customs': 'importacion|lleg[a-z]* a (?:la )?aduana',
    transit:
      '(?:pais|region)(?:/region)? de transito|(?:pais|region)(?:/region)? de transito|(?:pais|region)(?:/region)? de transito',
    arrived:
      'lleg[a-z]* (?:al?|a la) (?:pais|region|aeropuerto|oficina de (?:transporte|linea))(?:/region)?(?: de destino)?|lleg[a-z]* al centro de clasificacion del pais(?:/region)? de destino',
    departed:
      '(?:sal[a-z]*|abandon[a-z]*|en salida|saliendo|partida) (?:del |el |de )?(?:pais|region)(?:/region)? de (?:origen|salida|partida)',
    'last-mile':
      '(?:empresa|transportista|compania|mensajeria) (?:de )?(?:reparto|transporte|entrega|mensajeria)? ?local|centro de (?:reparto|entrega|distribucion)|unidad de reparto',
    origin:
      '(?:procesamiento|procesad[oa]|tratamiento) en (?:el )?centro de clasificacion|sali[a-z]* del centro de clasificacion(?! del pais)|centro de transporte de (?:salida|origen)|(?:procesamiento|procesad[oa]|tratamiento) en (?:el )?centro de clasificacion|sali[a-z]* del centro de clasificacion(?! del pais)|centro de transporte de (?:salida|origen)|(?:procesamiento|procesad[oa]|tratamiento) en (?:el )?centro de clasificacion|sali[a-z]* del centro de clasificacion(?! del pais)|centro de transporte de (?:salida|origen)',
    'picked-up':
      '(?:recogido|recibido|admitido|aceptado|recogida|recibida|admitida) por (?:el |la )?(?:transportista|empresa (?:de )?(?:logistica|transporte)|compania (?:de )?logistica)|salida del almacen|enviado desde el almacen',
    'info-received':
      'informacion (?:del envio |de envio )?(?:recibida|electronica)|recib[a-z]* (?:electronicamente|la informacion)|etiqueta (?:creada|generada)|pre.?registr|list[oa] para (?:ser )?env',
    'not-found': 'pedido creado|en preparacion|preparando',
    moving: 'en transito|en camino|clasificacion|aduana|actualizacion del transportista',
  },
};
