// Vietnamese page wording.
import type { Phrases } from './phrases';

export const vi: Phrases = {
  language: 'vi',
  months: '',
  statuses: {},
};
