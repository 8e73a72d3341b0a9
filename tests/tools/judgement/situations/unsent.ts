// Paid, and nothing was sent.
import { days, on, UNSENT } from '../build';
import type { Situation } from '../situation';

const ASKED = { ...UNSENT, events: ['cancel-asked@2026-09-28'] };

export const unsent: readonly Situation[] = [
  ...days(
    'nothing was sent',
    UNSENT,
    '2026-09-20 2026-09-24 2026-09-25 2026-10-20 2026-10-21 2026-11-04 2026-11-05',
  ),
  ...days('nothing was sent, nothing captured', { ...UNSENT, proof: 'none' }, '2026-09-25 2026-10-21'),
  ...days(
    'cancelling was asked, the seller is silent',
    { ...ASKED, about: ['cancel-answers', 'dispute-closes'] },
    '2026-09-28 2026-10-01 2026-10-02 2026-10-21',
  ),
  ...days(
    'cancelling was asked, then the support',
    {
      ...ASKED,
      events: [...ASKED.events, 'support-asked@2026-10-02'],
      about: ['support-answers', 'chargeback-closes'],
    },
    '2026-10-02 2026-10-07 2026-10-08 2026-10-20 2026-10-21 2027-02-17 2027-02-18',
  ),
  ...days(
    'the support answered and nothing came of it',
    {
      ...ASKED,
      country: 'RU',
      paidWith: 'mir',
      events: [...ASKED.events, 'support-asked@2026-10-02', 'support-answered@2026-10-04'],
    },
    '2026-10-04 2026-10-20 2026-10-21',
  ),
  ...days(
    'cancelled: the money is awaited',
    {
      ...ASKED,
      status: 'cancelled',
      events: [...ASKED.events, 'cancelled@2026-09-30'],
      about: ['refund-arrives', 'chargeback-closes'],
    },
    '2026-10-01 2026-10-28 2026-10-29',
  ),
  ...['mastercard', 'paypal', 'mir', 'other', null].map((paidWith) =>
    on('2026-10-21', 'nothing sent, cancelling and the support asked in vain', {
      ...ASKED,
      paidWith,
      events: [...ASKED.events, 'support-asked@2026-10-02'],
    }),
  ),
  on('2026-10-10', 'nothing sent, nothing promised', {
    ...UNSENT,
    promised: null,
    events: ['cancel-asked@2026-09-28', 'support-asked@2026-10-02'],
  }),
  on('2026-10-21', 'nothing sent, no country said', {
    ...ASKED,
    country: null,
    paidWith: 'other',
    events: [...ASKED.events, 'support-asked@2026-10-02'],
  }),
  on('2026-10-10', 'ship-by over the Chinese holidays', {
    ...UNSENT,
    placed: '2026-09-28',
    paid: '2026-09-28',
  }),
  on('2026-10-10', 'the buyer says that nothing was sent, the page that it was', {
    reason: 'not-shipped',
    parcel: 'silent',
  }),
];
