// Portuguese page wording.
import type { Phrases } from './phrases';

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
};
