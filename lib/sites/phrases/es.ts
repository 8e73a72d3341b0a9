// Spanish page wording.
import type { Phrases } from './phrases';

export const es: Phrases = {
  language: 'es',
  months:
    'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre',
  statuses: { shipped: 'esperando entrega', cancelled: 'cerrado' },
};
