// Portuguese page wording.
import type { EventWording, Phrases } from './phrases';

export const pt: Phrases = {
  language: 'pt',
  months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  // `Processado` is left out like the English `Processed`.
  statuses: {
    unpaid: 'a ser pago|aguardando pagamento',
    paid: 'processando',
    shipped: 'aguardando a entrega|enviado',
    finished: 'concluído|finalizado',
    cancelled: 'cancelado|compra cancelada|pedido cancelado|expirado|pagamento expirado',
  },
  refundBy:
    /reembolso[^·•|;\d]{0,60}\snão[^·•|;\d]{0,60}(?:entreg|receb|cheg)[^·•|;\d]{0,60}(?:antes\s+de|até)(?=[\s\d:：]|$)/iu,
};

/** What carriers write. */
export const ptEvents: EventWording = {
  language: 'pt',
  ignore: 'sera devolvid[^.]*',
  events: {
    returned: 'devolvido ao? (?:remetente|vendedor|origem)|entregue ao remetente|_devolvido_',
    returning: 'devolucao|sendo devolvido|retorno ao remetente',
    failed:
      'nao (?:foi |pode ser )?(?:possivel )?(?:a )?entreg|tentativa|entrega nao|destinatario ausente|recusad',
    future: '(?:sera|ser) (?:[^ ]+ )?entregue|entrega (?:prevista|programada|agendada|estimada)',
    lost: 'extravi|_perdido_|roubad',
    destroyed: 'destruid',
    cancelled: '(?:pedido|envio|compra) cancelad',
    'handed-over':
      'entregue (?:a|ao|na|no|para) (?:[ao] )?(?:transportador|empresa|operador|agente|alfandega|companhia|centro)',
    pickup: 'retirada|ponto de coleta|entregue (?:no|na|em) (?:ponto|agencia|locker|armario)',
    delivered: '_entregue_|entrega (?:realizada|efetuada|concluida)|retirado pelo (?:destinatario|cliente)',
    'out-for-delivery': 'saiu para (?:a )?entrega|em rota de entrega',
    'export-done': 'exportacao.{0,20}(?:conclu|finaliz)',
    'export-customs': 'exportacao',
    'customs-action':
      'aguardando pagamento|pagamento d[oe] (?:tributo|imposto|despacho)|retid[oa] (?:na|pela)',
    'customs-released':
      'fiscalizacao aduaneira (?:finalizada|concluida)|liberad[oa] (?:pela|na|da) (?:alfandega|receita|aduana|fiscalizacao)|importacao.{0,20}(?:conclu|finaliz|liberad)',
    'import-customs': 'importacao|para fiscalizacao',
    arrived: 'recebido pelos correios do brasil|cheg[a-z]* ao? (?:pais|aeroporto) de destino',
    departed: 'sai[a-z]* do pais de origem',
    'last-mile': '(?:empresa|transportadora) (?:de entrega )?local|unidade de distribuicao',
    'picked-up': '(?:coletado|recolhido|recebido) pel[oa] (?:transportador|empresa de logistica)|_postado_',
    'info-received': 'etiqueta|informac[a-z]* (?:enviadas|recebidas)',
    'not-found': 'pedido criado|em preparacao|sendo preparado',
    moving: 'em transito|transferencia|encaminhad|alfandega|aduaneir',
  },
};
