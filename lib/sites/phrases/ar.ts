// Arabic page wording.
import type { Phrases } from './phrases';

export const ar: Phrases = {
  language: 'ar',
  months:
    'يناير|فبراير|مارس|أبريل|مايو ماي|يونيو|يوليو يوليوز|أغسطس غشت|سبتمبر شتنبر|أكتوبر|نوفمبر نونبر|ديسمبر دجنبر',
  statuses: {},
};
