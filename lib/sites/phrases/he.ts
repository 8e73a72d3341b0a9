// Hebrew page wording.
import type { Phrases } from './phrases';

export const he: Phrases = {
  language: 'he',
  months: 'ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר',
  statuses: {
    unpaid: 'ממתין לתשלום',
    paid: 'ממתין למשלוח|בעיבוד',
    shipped: 'ממתין למסירה|ממתין לאספקה|נשלח',
    finished: 'הושלם|הסתיים',
    cancelled: 'בוטל|ההזמנה בוטלה|נסגר',
  },
  refundBy:
    /החזר[^·•|;\d]{0,60}(?:לא|אין)[^·•|;\d]{0,60}(?:מסר|מסירה|אספקה|סופק|גיע)[^·•|;\d]{0,60}\s(?:לפני|עד)(?=[\s\d:：]|$)/u,
};
