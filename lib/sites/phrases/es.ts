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
  ignore: 'sera devuelto[^.]*|antes de (?:ser )?devuelt[^.]*',
  events: {
    returned: 'devuelto al? (?:remitente|vendedor|origen)|entregado al remitente|_devuelto_',
    returning: 'en devolucion|devolucion al|devolviendo|retorno al remitente',
    failed:
      'no (?:ha sido |fue |pudo ser |se (?:ha )?pud?o?(?:dido)? )?entreg|intento (?:de entrega )?fallido|intento de entrega|entrega fallida|destinatario ausente|rehusad',
    future:
      '(?:sera|siendo|para ser) entregad|entrega (?:programada|prevista|estimada|aplazada)|se entregara|pendiente de entrega',
    lost: 'extraviad|_perdid[oa]_',
    destroyed: 'destruid',
    cancelled: '(?:pedido|envio|paquete) (?:ha sido )?(?:cancelad|anulad)',
    'handed-over':
      'entregad[oa] (?:al?|en) (?:el |la )?(?:transportista|empresa|operador|agencia|almacen|centro|aduana|aerolinea|mensajer)',
    pickup:
      '(?:disponible|listo) para (?:su |ser )?(?:recog|retir)|punto de (?:recogida|conveniencia)|puede (?:recoger|retirar)|entregad[oa] en (?:el |la |un |una )?(?:punto|taquilla|oficina|locker)',
    delivered: '_entregad[oa]_|entrega (?:realizada|efectuada|completada)',
    'out-for-delivery': 'en reparto|sali[a-z]* (?:a|para) (?:el |la )?(?:reparto|entrega)|en ruta de entrega',
    'export-done': 'exportacion.{0,20}(?:complet|finaliz)',
    'export-customs': 'exportacion',
    'customs-action': 'retenid[oa] (?:en|por) (?:la )?aduana|pago de (?:derechos|aranceles|impuestos)',
    'customs-released': 'importacion.{0,20}(?:complet|finaliz)|liberad[oa] (?:por|de) (?:la )?aduana',
    'import-customs': 'importacion|lleg[a-z]* a (?:la )?aduana',
    arrived: 'lleg[a-z]* al (?:pais|aeropuerto) de destino',
    departed: 'sal[a-z]* del pais de (?:origen|salida)',
    'last-mile': '(?:empresa|transportista) de (?:reparto|transporte|entrega) local|centro de reparto',
    'picked-up':
      '(?:recogido|recibido|admitido|aceptado) por (?:el |la )?(?:transportista|empresa de (?:logistica|transporte))',
    'info-received':
      'informacion (?:del envio )?(?:recibida|electronica)|etiqueta (?:creada|generada)|pre.?registr',
    'not-found': 'pedido creado|en preparacion|preparando',
    moving: 'en transito|en camino|clasificacion|aduana',
  },
};
