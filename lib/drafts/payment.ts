// When the order was paid, shown by the order page or by the proof of payment.
import type { DraftInput } from './draft-input';
import type { Fact } from './fact';
import type { Speech } from './speech';
import type { Story } from './tell-story';

/** At most one fact; an order that was never sent tells of its payment anyway. */
export function paymentOf({ known: { order } }: DraftInput, { facts, proof }: Story, speech: Speech): Fact[] {
  const on = order.paidOn;
  if (on === null || facts.some(({ key }) => key === 'paid-ago')) return [];
  const cites = [...proof.ofItem('payment'), ...proof.ofOrder((seen) => seen.paidOn === on)];
  return [{ key: 'paid', on, args: { date: speech.day(on) }, cites: cites.slice(0, 1), needs: 'payment' }];
}
