// Goods that came: broken, incomplete, another thing, late. Most come before their promise.
import { days, on } from '../build';
import type { Situation } from '../situation';

const EARLY = { promised: '2026-11-10', parcel: 'delivered@2026-10-10' } as const;
const REASONS = ['damaged', 'incomplete', 'not-as-described', 'wrong-item', 'came-late'];

export const received: readonly Situation[] = [
  ...REASONS.flatMap((reason) =>
    days(
      `${reason}, delivered a month before its promise`,
      { ...EARLY, reason },
      '2026-10-12 2026-10-22 2026-10-25 2026-10-26 2026-11-25 2026-11-26',
    ),
  ),
  ...days(
    'broken, the seller was written to and is silent',
    { ...EARLY, reason: 'damaged', events: ['wrote-seller@2026-10-12'] },
    '2026-10-12 2026-10-15 2026-10-16 2026-10-22',
  ),
  ...days(
    'broken, the seller answers: the dispute',
    {
      ...EARLY,
      reason: 'damaged',
      country: 'GB',
      events: ['wrote-seller@2026-10-12', 'seller-answered@2026-10-13', 'dispute-opened@2026-10-14'],
      about: ['reject-closes', 'withdrawal-closes'],
    },
    '2026-10-12 2026-10-13 2026-10-14 2026-10-19 2026-10-21 2026-10-22',
  ),
  ...['visa', 'mastercard', 'paypal', 'mir', 'other', null].flatMap((paidWith) =>
    days(
      'the wrong thing came and the shop offers no dispute',
      {
        ...EARLY,
        reason: 'wrong-item',
        paidWith,
        events: ['wrote-seller@2026-10-12', 'no-dispute@2026-10-16'],
      },
      '2026-10-20 2027-01-30 2027-02-07 2027-02-08',
    ),
  ),
  on('2026-11-02', 'broken, delivered after its promise', {
    reason: 'damaged',
    parcel: 'delivered@2026-10-30',
  }),
  on('2026-11-05', 'broken, delivered after its promise: the promise’s fifteen days are over', {
    reason: 'damaged',
    parcel: 'delivered@2026-10-30',
  }),
  on('2026-11-02', 'broken, no delivery scan at all', { reason: 'damaged' }),
  on('2026-11-02', 'broken, the order is finished', {
    reason: 'damaged',
    status: 'finished',
    finished: '2026-10-30',
    parcel: 'delivered@2026-10-28',
  }),
  on('2026-11-02', 'broken, no promise was printed', {
    reason: 'damaged',
    promised: null,
    parcel: 'delivered@2026-10-28',
  }),
  on('2026-10-12', 'broken, nothing captured yet', { ...EARLY, reason: 'damaged', proof: 'none' }),
  on('2026-10-24', 'broken, nothing captured and one day left', {
    ...EARLY,
    reason: 'damaged',
    proof: 'none',
  }),
  ...days(
    'late but here, in Russia: a part is asked',
    {
      reason: 'came-late',
      country: 'RU',
      paidWith: 'mir',
      parcel: 'delivered@2026-11-01',
      events: [
        'wrote-seller@2026-11-02',
        'seller-answered@2026-11-04',
        'dispute-opened@2026-11-05',
        'decision@2026-11-11',
      ],
    },
    '2026-11-02 2026-11-04 2026-11-05 2026-11-12 2026-11-18 2026-11-19',
  ),
];
