// English page wording.
import type { Phrases } from './phrases';

export const en: Phrases = { language: 'en', months: [], statuses: {}, refundBy: null };
