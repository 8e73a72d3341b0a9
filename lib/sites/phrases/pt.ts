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
  ignore: 'sera devolvid[^.]*|entrega estimada[^.]*',
  events: {
    returned:
      'devolvid[oa] ao? (?:remetente|vendedor|origem)|entregue (?:de volta )?ao? (?:remetente|vendedor)|recebid[oa] pelo (?:remetente|vendedor)|_devolvid[oa]_(?! pel[oa] (?:alfandega|receita|fiscaliz))',
    returning:
      'devolucao|sendo devolvido|retorno ao remetente|prazo de (?:retirada|guarda)[^.]{0,12}(?:encerrado|expirado|vencido)|nao (?:retirado|procurado|reclamado)',
    part: 'entreg[a-z]* parcial|parcialmente entreg|parte d[oa] (?:pedido|encomenda)[^.]{0,20}entreg|entreg[a-z]* parcial|parcialmente entreg|parte d[oa] (?:pedido|encomenda)[^.]{0,20}entreg|entreg[a-z]* parcial|parcialmente entreg|parte d[oa] (?:pedido|encomenda)[^.]{0,20}entreg',
    'import-refused':
      'importacao nao autorizada|nao autorizad[oa] pel|importacao (?:recusada|negada|proibida)|(?:recusad|apreendid|retid[oa] definitiv|devolvid)[oa]? (?:pela|na) (?:alfandega|receita|fiscalizacao)|objeto proibido|importacao nao autorizada|nao autorizad[oa] pel|importacao (?:recusada|negada|proibida)|(?:recusad|apreendid|retid[oa] definitiv|devolvid)[oa]? (?:pela|na) (?:alfandega|receita|fiscalizacao)|objeto proibido|importacao nao autorizada|nao autorizad[oa] pel|importacao (?:recusada|negada|proibida)|(?:recusad|apreendid|retid[oa] definitiv|devolvid)[oa]? (?:pela|na) (?:alfandega|receita|fiscalizacao)|objeto proibido',
    failed:
      'nao (?:foi |pode ser )?(?:possivel )?(?:a )?entreg|tentativa|entrega (?:nao|falhou|sem sucesso|mal sucedida)|destinatario (?:ausente|desconhecido|mudou)|recusad[oa] (?:pelo|pela)? ?(?:destinat|cliente)?(?!.{0,20}alfandeg)|endereco (?:incorreto|insuficiente|incompleto)|carteiro nao atendido',
    future:
      '(?:sera|ser|pode ser|deve ser) (?:[^ ]+ )?entregue|entrega (?:prevista|programada|agendada|estimada|autorizada|permitida|marcada)|(?:aguardando|preparad[oa]|pronto|pendente) (?:para |de )?(?:a )?entrega|agendamento|autorizad[oa] (?:para )?(?:a )?entrega|ainda nao (?:foi )?entregue|data de entrega',
    'not-yet':
      'nao (?:chegou|saiu|foi (?:recebid|postad|coletad|localizad))|sem movimentacao|nao (?:chegou|saiu|foi (?:recebid|postad|coletad|localizad))|sem movimentacao|nao (?:chegou|saiu|foi (?:recebid|postad|coletad|localizad))|sem movimentacao',
    lost: 'extravi|_perdido_|roubad',
    destroyed: 'destruid',
    damaged: 'danificad|avariad|danificad|avariad|danificad|avariad',
    cancelled: '(?:pedido|envio|compra) cancelad',
    'to-country': 'entregue no pais|entregue no pais|entregue no pais',
    depot:
      'entregue (?:a|ao|na|no|em) (?:[ao] )?(?:armazem|centro|alfandega|companhia aerea|aeroporto|hub|deposito|terminal)|entregue (?:a|ao|na|no|em) (?:[ao] )?(?:armazem|centro|alfandega|companhia aerea|aeroporto|hub|deposito|terminal)|(?:caminho|transito|rumo|direcao|enviad[oa])[^.]{0,12} ponto|entregue (?:a|ao|na|no|em) (?:[ao] )?(?:armazem|centro|alfandega|companhia aerea|aeroporto|hub|deposito|terminal)',
    'handed-over':
      'entregue (?:a|ao|na|no|para) (?:[ao] )?(?:transportador|empresa|operador|agente|companhia de entrega|parceir)',
    pickup:
      '(?<!por |falta de )_retirada(?! (?:pel|do))|ponto de (?:coleta|retirada)(?! de)|entregue (?:no|na|em) (?:um )?(?:ponto|agencia|locker|armario)|disponivel para (?:retirar|coleta|levantamento)|(?:aguardando|pronto para) (?:coleta|levantamento|retirada)|ponto de recolha|pode ser (?:levantad|retirad)',
    delivered:
      '_entregue_(?! (?:ao? (?:remetente|vendedor)|no pais|no armazem|parcial))|entrega (?:realizada|efetuada|concluida|bem.?sucedida)|(?:retirado|recebid[oa]|levantad[oa]) pelo (?:destinatario|cliente)',
    'out-for-delivery': 'saiu para (?:a )?entrega|em rota de entrega',
    delayed: 'atras(?:o|ad)|atras(?:o|ad)|atras(?:o|ad)',
    'export-done': 'exportacao.{0,20}(?:conclu|finaliz)',
    'export-customs': 'exportacao',
    'customs-action':
      'aguardando pagamento|pagamento d[oe] (?:tributo|imposto|despacho)|retid[oa] (?:na|pela)',
    'customs-released':
      'fiscalizacao (?:aduaneira )?(?:finalizada|concluida)|liberad[oa] (?:pela|na|da) (?:alfandega|receita|aduana|fiscalizacao)|importacao.{0,20}(?:conclu|finaliz|liberad)|(?:saiu|partiu) da alfandega|desembaraco[^.]{0,30}(?:conclu|finaliz)',
    'import-customs': 'importacao|para fiscalizacao|fiscalizacao (?:iniciada|em processamento)|na alfandega',
    transit:
      '(?:pais|regiao)(?:/regiao)? de transito|(?:pais|regiao)(?:/regiao)? de transito|(?:pais|regiao)(?:/regiao)? de transito',
    arrived:
      'recebido (?:pelos correios do|no) brasil|cheg[a-z]* (?:ao?|na) (?:pais|regiao|aeroporto|escritorio|centro de triagem do pais)(?:/regiao)?(?: (?:de|da) (?:destino|linehaul|transporte))?',
    departed: '(?:sai[a-z]*|part[a-z]*|deix[a-z]*) (?:do|o) pais(?:/regiao)? de (?:origem|partida)',
    'last-mile':
      '(?:empresa|transportadora|companhia) (?:de (?:entrega|entregas) )?local|unidade de (?:distribuicao|entrega)|centro de (?:distribuicao|entrega) local|(?:cidade|regiao)(?:/regiao)? de destino',
    origin:
      '(?:processamento|processado|em processamento) no centro de triagem|part[a-z]* do centro de triagem(?! do pais)|saiu do centro de triagem(?! do pais)|centro de transporte de (?:partida|origem)|(?:processamento|processado|em processamento) no centro de triagem|part[a-z]* do centro de triagem(?! do pais)|saiu do centro de triagem(?! do pais)|centro de transporte de (?:partida|origem)|(?:processamento|processado|em processamento) no centro de triagem|part[a-z]* do centro de triagem(?! do pais)|saiu do centro de triagem(?! do pais)|centro de transporte de (?:partida|origem)',
    'picked-up':
      '(?:coletado|recolhido|recebido|aceit[oe]) pel[oa] (?:transportador|empresa (?:de )?logistica)|_postado_|sai[a-z]* do armazem',
    'info-received':
      'etiqueta|informac[a-z]* (?:[^ ]+ ){0,3}(?:enviadas|recebidas)|pront[oa] para (?:o )?envio|eletronicamente',
    'not-found': 'pedido criado|em preparacao|sendo preparado',
    moving:
      'em transito|transferencia|encaminhad|alfandega|aduaneir|a caminho|triagem|atualizacao da transportadora|em separacao|preparado para saida',
  },
};
