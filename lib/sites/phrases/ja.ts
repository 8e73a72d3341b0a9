// Japanese page wording.
import type { Phrases } from './phrases';

export const ja: Phrases = {
  language: 'ja',
  months: '',
  statuses: {},
};
