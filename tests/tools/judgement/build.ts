// Situations are written as what differs from one order, and as one claim on several days.
import type { Situation } from './situation';

/** An order of 15 September that was sent three days later and promised for 20 October; its parcel moves. */
export const ORDER: Situation = {
  what: '',
  reason: 'stuck',
  country: 'ES',
  paidWith: 'visa',
  status: 'shipped',
  placed: '2026-09-15',
  paid: '2026-09-15',
  shipped: '2026-09-18',
  promised: '2026-10-20',
  firstPromised: null,
  refundBy: null,
  finished: null,
  parcel: 'moves',
  number: 'courier',
  proof: 'all',
  events: [],
  zone: null,
  today: '2026-10-21',
  about: ['dispute-closes', 'chargeback-closes'],
};

export type Change = Partial<Situation>;

export function on(today: string, what: string, change: Change = {}): Situation {
  return { ...ORDER, ...change, today, what };
}

/** One claim on several days: of its events those that have happened by then. */
export function days(what: string, change: Change, todays: string): Situation[] {
  return todays.split(' ').map((today) =>
    on(today, what, {
      ...change,
      events: (change.events ?? []).filter((event) => (/@([\d-]+)/.exec(event)?.[1] ?? '') <= today),
    }),
  );
}

/** Nothing was sent. */
export const UNSENT: Change = {
  reason: 'not-shipped',
  status: 'paid',
  shipped: null,
  parcel: null,
  number: null,
  about: ['ship-by', 'dispute-closes'],
};
