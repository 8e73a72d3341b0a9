// Chinese page wording.
import type { Phrases } from './phrases';

export const zh: Phrases = {
  language: 'zh',
  months: '',
  statuses: {},
};
