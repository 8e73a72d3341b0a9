// Korean page wording.
import type { Phrases } from './phrases';

export const ko: Phrases = {
  language: 'ko',
  months: '',
  statuses: { cancelled: '취소' },
};
