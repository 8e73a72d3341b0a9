// The bank and PayPal: from when, until when, and how long for an answer.
import { days, on } from '../build';
import type { Situation } from '../situation';

const WINDOW_OVER = {
  placed: '2026-06-01',
  paid: '2026-06-01',
  shipped: '2026-06-05',
  promised: '2026-07-20',
  events: ['wrote-seller@2026-07-21', 'no-dispute@2026-07-30'],
};
const WROTE = [...WINDOW_OVER.events, 'wrote-bank@2026-08-10'];
const PAYPAL = { paidWith: 'paypal', about: ['chargeback-closes', 'bank-answers'] } as const;

export const bank: readonly Situation[] = [
  ...['visa', 'mastercard'].flatMap((paidWith) =>
    days(
      'the window is over, the bank was not asked',
      { ...WINDOW_OVER, paidWith },
      '2026-08-01 2026-11-03 2026-11-17 2026-11-18',
    ),
  ),
  ...['visa', 'mastercard', 'mir'].flatMap((paidWith) =>
    days(
      'the bank was written to',
      { ...WINDOW_OVER, paidWith, events: WROTE, about: ['bank-answers', 'chargeback-closes'] },
      '2026-08-10 2026-09-24 2026-09-25',
    ),
  ),
  ...days(
    'the bank refused',
    {
      ...WINDOW_OVER,
      events: [...WROTE, 'bank-answered@2026-09-01'],
      about: ['bank-answers', 'chargeback-closes'],
    },
    '2026-09-01 2026-11-18',
  ),
  ...days(
    'no dispute and no promise: the card waits',
    { promised: null, events: ['wrote-seller@2026-09-16', 'no-dispute@2026-09-20'] },
    '2026-09-29 2026-09-30 2027-01-13 2027-01-14',
  ),
  ...days(
    'no dispute and no promise: the other card waits longer',
    { promised: null, paidWith: 'mastercard', events: ['wrote-seller@2026-09-16', 'no-dispute@2026-09-20'] },
    '2026-10-14 2026-10-15',
  ),
  on('2026-10-10', 'before the promise no card is of use', {
    events: ['wrote-seller@2026-09-30', 'no-dispute@2026-10-05'],
  }),
  on('2026-10-10', 'before the promise the wallet is', {
    ...PAYPAL,
    events: ['wrote-seller@2026-09-30', 'no-dispute@2026-10-05'],
  }),
  ...days(
    'the scheme’s outer limit',
    {
      placed: '2025-07-01',
      paid: '2025-07-01',
      shipped: '2025-07-05',
      promised: '2026-11-20',
      events: ['wrote-seller@2026-11-21', 'no-dispute@2026-11-25'],
    },
    '2026-11-25 2026-12-10 2026-12-23 2026-12-24',
  ),
  ...days(
    'a case at PayPal, day by day',
    { ...WINDOW_OVER, ...PAYPAL, events: WROTE },
    '2026-08-10 2026-08-16 2026-08-25 2026-08-30 2026-08-31',
  ),
  ...days(
    'turned into a claim at PayPal',
    { ...WINDOW_OVER, ...PAYPAL, events: [...WROTE, 'paypal-claim@2026-08-25'] },
    '2026-08-25 2026-09-24 2026-09-25',
  ),
  ...days(
    'PayPal refused',
    { ...WINDOW_OVER, ...PAYPAL, events: [...WROTE, 'paypal-claim@2026-08-25', 'bank-answered@2026-09-10'] },
    '2026-09-10',
  ),
  ...days(
    'a case at PayPal beside a dispute that runs',
    { ...PAYPAL, events: ['wrote-seller@2026-10-21', 'wrote-bank@2026-10-25', 'dispute-opened@2026-11-04'] },
    '2026-10-25 2026-11-04 2026-11-09 2026-11-12 2026-11-14 2026-11-15',
  ),
  ...days(
    'a case at PayPal was opened just now, beside a dispute',
    { ...PAYPAL, events: ['wrote-seller@2026-10-21', 'dispute-opened@2026-10-28', 'wrote-bank@2026-10-30'] },
    '2026-10-30 2026-11-04 2026-11-05',
  ),
  ...days(
    'the bank was written to, how it was paid was not said',
    { ...WINDOW_OVER, paidWith: null, events: WROTE, about: ['bank-answers', 'chargeback-closes'] },
    '2026-08-10 2026-09-24 2026-09-25',
  ),
  ...['damaged', 'incomplete', 'not-as-described', 'wrong-item', 'came-late'].flatMap((reason) =>
    days(
      `PayPal, ${reason}`,
      {
        ...PAYPAL,
        reason,
        parcel: 'delivered@2026-10-18',
        events: ['wrote-seller@2026-10-19', 'no-dispute@2026-10-20'],
      },
      '2026-10-23 2026-11-17 2026-11-18',
    ),
  ),
  ...days(
    'PayPal, nothing came',
    { ...PAYPAL, events: ['wrote-seller@2026-10-21', 'no-dispute@2026-10-22'] },
    '2026-10-25 2027-02-26 2027-03-14 2027-03-15',
  ),
  on('2026-11-06', 'PayPal, broken, no scan says when it came', {
    ...PAYPAL,
    reason: 'damaged',
    promised: '2026-10-10',
    events: ['wrote-seller@2026-10-19', 'no-dispute@2026-10-20'],
  }),
  on('2026-11-06', 'PayPal, broken, the order was confirmed', {
    ...PAYPAL,
    reason: 'damaged',
    status: 'finished',
    finished: '2026-10-15',
    events: ['wrote-seller@2026-10-19', 'no-dispute@2026-10-20'],
  }),
  on('2026-11-06', 'a card, broken, the order was confirmed before the promise', {
    reason: 'damaged',
    status: 'finished',
    finished: '2026-10-15',
    events: ['wrote-seller@2026-10-16', 'no-dispute@2026-10-20'],
  }),
];
