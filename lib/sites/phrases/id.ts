// Indonesian page wording.
import type { Phrases } from './phrases';

export const id: Phrases = {
  language: 'id',
  months: 'januari|februari|maret|april|mei|juni|juli|agustus agt|september|oktober|november nop|desember',
  statuses: {},
};
