// Dutch page wording.
import type { Phrases } from './phrases';

export const nl: Phrases = {
  language: 'nl',
  months: 'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december',
  statuses: {},
};
