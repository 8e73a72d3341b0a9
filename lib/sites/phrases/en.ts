// English page wording.
import type { Phrases } from './phrases';

export const en: Phrases = {
  language: 'en',
  months: 'january|february|march|april|may|june|july|august|september|october|november|december',
  // `Processed` is left out: it meant finished before 2026 and shipped since (facts: com 7).
  statuses: {
    unpaid: 'to pay|awaiting payment|unpaid',
    paid: 'processing|awaiting shipment|to ship|ready to ship|paid',
    shipped: 'awaiting delivery|shipped',
    finished: 'completed|finished',
    cancelled: 'canceled|cancelled|order canceled|order cancelled|closed|expired|payment expired',
  },
  refundBy: /refund\s+if\s+no\s+delivery\s+before/i,
};
