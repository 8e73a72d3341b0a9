// French page wording.
import type { Phrases } from './phrases';

export const fr: Phrases = {
  language: 'fr',
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  statuses: {},
};
