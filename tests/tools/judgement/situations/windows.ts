// Windows that are over, orders that are finished, old promises, zones, and what was noted wrongly.
import { days, on } from '../build';
import type { Situation } from '../situation';

const OLD = { placed: '2025-08-01', paid: '2025-08-01', shipped: '2025-08-05', promised: '2025-09-01' };
const OLD_DISPUTE = ['wrote-seller@2025-09-02', 'dispute-opened@2025-09-10', 'decision@2025-09-17=0'];
const FINISHED = { status: 'finished', parcel: 'delivered@2026-10-28' } as const;
const ENDS = { about: ['claim-closes', 'chargeback-closes'] } as const;
const ZONES = [
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Europe/Moscow',
  'Asia/Seoul',
  'Pacific/Auckland',
  'Pacific/Honolulu',
];

export const windows: readonly Situation[] = [
  ...['DE', 'FR', 'US', 'RU', 'GB', 'KZ'].flatMap((country) => [
    on('2026-11-30', 'promised fourteen months ago, nothing done', {
      ...OLD,
      ...ENDS,
      country,
      paidWith: 'mastercard',
      parcel: 'silent',
    }),
    on('2026-11-30', 'promised fourteen months ago, decided against the buyer', {
      ...OLD,
      ...ENDS,
      country,
      paidWith: 'visa',
      parcel: 'silent',
      events: OLD_DISPUTE,
    }),
  ]),
  ...days(
    'Germany: the third year ends',
    {
      ...ENDS,
      country: 'DE',
      placed: '2023-08-01',
      paid: '2023-08-01',
      shipped: '2023-08-05',
      promised: '2023-09-01',
      parcel: 'silent',
      events: [
        'wrote-seller@2023-09-02',
        'no-dispute@2023-09-10',
        'wrote-post@2023-09-11',
        'post-answered@2023-10-01',
      ],
    },
    '2026-11-30 2026-12-05 2026-12-31 2027-01-01',
  ),
  ...days(
    'Germany: broken, delivered two years ago',
    {
      ...ENDS,
      country: 'DE',
      reason: 'damaged',
      placed: '2024-10-01',
      paid: '2024-10-01',
      shipped: '2024-10-05',
      promised: '2024-12-01',
      parcel: 'delivered@2024-12-10',
      events: ['wrote-seller@2024-12-11', 'no-dispute@2024-12-12'],
    },
    '2026-11-01 2026-12-01 2026-12-10 2026-12-11',
  ),
  ...days(
    'finished, nothing came',
    { ...FINISHED, reason: 'marked-delivered', finished: '2026-11-01' },
    '2026-11-02 2026-11-13 2026-11-16 2026-11-17',
  ),
  ...days(
    'finished, broken',
    { ...FINISHED, reason: 'damaged', finished: '2026-11-01', country: 'GB' },
    '2026-11-02 2026-11-16 2026-11-17',
  ),
  ...days(
    'finished, broken, the window passed and the seller is silent',
    { ...FINISHED, reason: 'damaged', finished: '2026-11-01', events: ['wrote-seller@2026-11-17'] },
    '2026-11-17 2026-11-20 2026-11-21 2027-02-17 2027-02-18',
  ),
  on('2026-12-01', 'finished, on which day is not known', { ...FINISHED, reason: 'damaged' }),
  ...days('the window is over, nothing was done', {}, '2026-11-05 2027-01-01 2027-02-10 2027-02-18'),
  ...days('the window is over, nothing was captured', { proof: 'none' }, '2026-11-05 2027-02-10'),
  ...days(
    'a cancelled order, nothing noted',
    { status: 'cancelled', reason: 'refund-not-paid', parcel: null, number: null, country: 'GB' },
    '2026-10-21 2026-11-30',
  ),
  ...ZONES.flatMap((zone) => [
    on('2026-11-03', 'the window in another zone', {
      zone,
      events: ['wrote-seller@2026-10-21'],
      about: ['dispute-closes', 'refund-by'],
      refundBy: '2026-11-20',
    }),
    on('2026-11-25', 'the appeal in another zone', {
      zone,
      events: ['wrote-seller@2026-10-21', 'dispute-opened@2026-11-17', 'decision@2026-11-24=0'],
      refundBy: '2026-11-20',
      about: ['appeal-closes', 'chargeback-closes'],
    }),
  ]),
  ...['Pacific/Honolulu', 'America/Los_Angeles'].flatMap((zone) =>
    days(
      'the last days of the window in another zone',
      { zone, events: ['wrote-seller@2026-10-21'] },
      '2026-11-03 2026-11-04 2026-11-05',
    ),
  ),
  on('2026-10-25', 'an event of next month counts, and the buyer is told', {
    events: ['wrote-seller@2026-10-21', 'dispute-opened@2026-11-25'],
  }),
  on('2026-10-25', 'a closing of next month counts, and the buyer is told', {
    number: 'postal',
    events: ['wrote-seller@2026-10-21', 'closed@2026-11-25'],
  }),
  on('2026-10-25', 'an event of tomorrow counts: clocks differ', {
    events: ['wrote-seller@2026-10-21', 'dispute-opened@2026-10-26'],
  }),
  on('2026-10-25', 'an event from before the order is set aside', {
    events: ['wrote-seller@2026-08-21', 'dispute-opened@2026-08-22'],
  }),
  on('2026-10-25', 'the same event ten times', {
    events: Array.from({ length: 10 }, () => 'wrote-seller@2026-10-24'),
  }),
  on('2026-10-25', 'a decision without a dispute', { events: ['decision@2026-10-24=0'] }),
  on('2026-10-25', 'an appeal without a decision', {
    events: ['dispute-opened@2026-10-22', 'appeal-opened@2026-10-24'],
  }),
  on('2026-10-30', 'noted out of order: the days decide', {
    events: ['decision@2026-10-29=0', 'dispute-opened@2026-10-22', 'wrote-seller@2026-10-20'],
  }),
  ...days(
    'closed by the buyer',
    { events: ['wrote-seller@2026-10-21', 'closed@2026-10-25'] },
    '2026-10-25 2027-02-17',
  ),
  ...days(
    'closed and begun again',
    { events: ['closed@2026-10-22', 'reopened@2026-10-25'] },
    '2026-10-25 2026-11-01',
  ),
  on('2026-10-25', 'begun again after the money came: it was taken back', {
    events: [
      'wrote-seller@2026-10-16',
      'dispute-opened@2026-10-17',
      'refunded@2026-10-20',
      'reopened@2026-10-24',
    ],
  }),
];
