// Turkish page wording.
import type { Phrases } from './phrases';

export const tr: Phrases = {
  language: 'tr',
  months: 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  statuses: {},
};
