// Hebrew page wording.
import type { Phrases } from './phrases';

export const he: Phrases = {
  language: 'he',
  months: 'ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר',
  statuses: {},
};
