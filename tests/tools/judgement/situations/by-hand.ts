// Situations whose answer a person worked out on paper: the table that judges is held against them, and then the product against the table.
import { type Change, on, UNSENT } from '../build';
import type { Situation } from '../situation';

/** What the paper says, where it says it: `ACT STEP DAY` and `KIND DAY`. */
export interface ByHand {
  of: Situation;
  next?: string;
  dates?: readonly string[];
}

const of = (today: string, what: string, change: Change, said: Omit<ByHand, 'of'>): ByHand => ({
  of: on(today, what, change),
  ...said,
});
const WROTE = 'wrote-seller@2026-10-21';
const NO_DISPUTE = { events: [WROTE, 'no-dispute@2026-10-22'] };
const RUSSIA: Change = {
  country: 'RU',
  paidWith: 'other',
  number: null,
  about: ['seller-answers', 'authority-answers'],
};
const guaranteed = (zone: string): Change => ({
  zone,
  refundBy: '2026-12-05',
  promised: null,
  about: ['refund-by', 'dispute-closes'],
});
const decided = (zone: string): Change => ({
  zone,
  events: [WROTE, 'dispute-opened@2026-11-17', 'decision@2026-11-24=0'],
  refundBy: '2026-11-30',
  about: ['appeal-closes', 'chargeback-closes'],
});

export const BY_HAND: readonly ByHand[] = [
  of('2026-11-30', 'Honolulu, a guarantee of 5 December', guaranteed('Pacific/Honolulu'), {
    dates: ['refund-by 2026-12-04', 'dispute-closes 2026-12-19'],
  }),
  of('2026-11-30', 'Moscow, the same', guaranteed('Europe/Moscow'), {
    dates: ['refund-by 2026-12-05', 'dispute-closes 2026-12-20'],
  }),
  of('2026-11-30', 'Auckland, the same', guaranteed('Pacific/Auckland'), {
    dates: ['refund-by 2026-12-05', 'dispute-closes 2026-12-20'],
  }),
  of('2026-11-25', 'Seoul, a decision noted on 24 November', decided('Asia/Seoul'), {
    next: 'appeal appeal 2026-11-30',
  }),
  of('2026-11-25', 'Honolulu, the same', decided('Pacific/Honolulu'), { next: 'appeal appeal 2026-11-30' }),
  of('2026-11-25', 'Los Angeles, the same', decided('America/Los_Angeles'), {
    next: 'appeal appeal 2026-12-01',
  }),
  of(
    '2026-10-01',
    'paid on 28 September',
    { ...UNSENT, placed: '2026-09-28', paid: '2026-09-28' },
    { next: 'ask-cancel seller 2026-10-07', dates: ['ship-by 2026-10-07'] },
  ),
  of(
    '2026-11-30',
    'paid on a Saturday',
    { ...UNSENT, placed: '2026-11-21', paid: '2026-11-21', promised: '2026-12-20' },
    { dates: ['ship-by 2026-12-01'] },
  ),
  of(
    '2026-11-30',
    'sent on 31 August: six months',
    {
      placed: '2026-08-25',
      paid: '2026-08-25',
      shipped: '2026-08-31',
      number: 'postal',
      about: ['post-inquiry-closes', 'dispute-closes'],
    },
    { dates: ['post-inquiry-closes 2027-02-28', 'dispute-closes 2026-11-04'] },
  ),
  of(
    '2026-11-26',
    'a promise that was moved from 20 October to 25 November',
    { firstPromised: '2026-10-20', promised: '2026-11-25' },
    { dates: ['chargeback-closes 2027-02-17', 'dispute-closes 2026-12-10'] },
  ),
  of(
    '2026-11-30',
    'paid on 1 July of last year',
    { placed: '2025-07-01', paid: '2025-07-01', shipped: '2025-07-05', promised: '2026-11-10' },
    { dates: ['chargeback-closes 2026-12-23'] },
  ),
  of(
    '2026-11-30',
    'Mastercard, no promise',
    {
      placed: '2026-10-01',
      paid: '2026-10-01',
      shipped: '2026-10-04',
      promised: null,
      paidWith: 'mastercard',
    },
    { dates: ['chargeback-closes 2027-01-29'] },
  ),
  of(
    '2026-11-16',
    'finished on 15 November',
    { status: 'finished', finished: '2026-11-15', reason: 'damaged', parcel: 'delivered@2026-11-10' },
    { dates: ['dispute-closes 2026-11-30'] },
  ),
  of(
    '2026-11-30',
    'finished on 14 November, no dispute, the seller is silent',
    {
      status: 'finished',
      finished: '2026-11-14',
      parcel: 'delivered@2026-11-10',
      reason: 'damaged',
      events: ['wrote-seller@2026-11-15'],
    },
    { next: 'ask-bank bank 2027-02-17' },
  ),
  of(
    '2026-11-30',
    'finished on 31 October, the same',
    {
      status: 'finished',
      finished: '2026-10-31',
      parcel: 'delivered@2026-10-30',
      reason: 'damaged',
      events: ['wrote-seller@2026-11-01'],
    },
    { next: 'ask-bank bank 2027-02-17' },
  ),
  of(
    '2026-11-30',
    'finished, on which day was not read',
    { status: 'finished', reason: 'damaged', parcel: 'delivered@2026-11-10' },
    { dates: ['dispute-closes -'] },
  ),
  of(
    '2026-10-12',
    'broken, delivered on 10 October, promised for 10 November',
    {
      reason: 'damaged',
      parcel: 'delivered@2026-10-10',
      promised: '2026-11-10',
      about: ['dispute-opens', 'dispute-closes'],
    },
    {
      next: 'write-seller seller 2026-10-25',
      dates: ['dispute-opens -', 'dispute-closes 2026-10-25 (2026-11-25)'],
    },
  ),
  of(
    '2026-10-30',
    'the same, Visa',
    { reason: 'damaged', parcel: 'delivered@2026-10-10', promised: '2026-11-10' },
    { dates: ['chargeback-closes 2027-02-07'] },
  ),
  of(
    '2026-11-30',
    'PayPal, broken, delivered on 19 November',
    {
      paidWith: 'paypal',
      reason: 'damaged',
      placed: '2026-10-20',
      paid: '2026-10-20',
      shipped: '2026-10-22',
      promised: '2026-11-25',
      parcel: 'delivered@2026-11-19',
    },
    { dates: ['chargeback-closes 2026-12-19 (2027-04-18)', 'dispute-closes 2026-12-04 (2026-12-10)'] },
  ),
  of(
    '2026-11-20',
    'a case at PayPal of 5 November',
    { paidWith: 'paypal', events: [WROTE, 'no-dispute@2026-11-01', 'wrote-bank@2026-11-05'] },
    { next: 'escalate-paypal bank 2026-11-25' },
  ),
  of(
    '2026-11-26',
    'a second dispute on 25 November after a decision of 5 November',
    { events: [WROTE, 'dispute-opened@2026-10-28', 'decision@2026-11-05=0', 'dispute-opened@2026-11-25'] },
    { next: 'await-decision dispute 2026-12-02' },
  ),
  of(
    '2026-11-30',
    'begun again on 28 November, an old dispute of 11 November',
    {
      promised: '2026-11-20',
      placed: '2026-10-01',
      paid: '2026-10-01',
      shipped: '2026-10-05',
      events: [
        'wrote-seller@2026-11-05',
        'seller-answered@2026-11-06',
        'dispute-opened@2026-11-11',
        'closed@2026-11-20',
        'reopened@2026-11-28',
      ],
    },
    { next: 'open-dispute dispute 2026-12-05' },
  ),
  of(
    '2026-11-30',
    'decided on 10 November, the appeal is over',
    { promised: '2026-11-10', events: [WROTE, 'dispute-opened@2026-11-01', 'decision@2026-11-10=0'] },
    { next: 'ask-bank bank 2027-03-10' },
  ),
  of(
    '2026-11-30',
    'processed on 10 November, a part came on the 20th',
    { refundBy: '2026-12-15', events: [WROTE, 'refund-processed@2026-11-10', 'refunded-part@2026-11-20=30'] },
    { next: 'open-dispute dispute 2026-12-30' },
  ),
  of(
    '2026-11-30',
    'processed on 27 November: twenty business days',
    {
      refundBy: '2026-12-31',
      events: [WROTE, 'refund-processed@2026-11-27'],
      about: ['refund-arrives', 'dispute-closes'],
    },
    { next: 'await-refund seller 2026-12-25' },
  ),
  of(
    '2026-10-30',
    'Russia, a claim of 25 October',
    { ...RUSSIA, ...NO_DISPUTE, events: [...NO_DISPUTE.events, 'wrote-claim@2026-10-25'] },
    { next: 'await-claim claim 2026-11-05' },
  ),
  of(
    '2026-12-23',
    'Russia, a claim of 22 December',
    { ...RUSSIA, events: [...NO_DISPUTE.events, 'wrote-claim@2026-12-22'] },
    { next: 'await-claim claim 2027-01-11' },
  ),
  of(
    '2026-11-30',
    'Russia, the authority of 20 November',
    {
      ...RUSSIA,
      events: [
        ...NO_DISPUTE.events,
        'wrote-claim@2026-10-25',
        'seller-answered@2026-10-28',
        'wrote-operator@2026-10-29',
        'operator-answered@2026-11-03',
        'wrote-authority@2026-11-20',
      ],
    },
    { next: 'await-authority authority 2026-12-23' },
  ),
  of(
    '2026-11-30',
    'Germany, promised for 1 September of last year',
    {
      country: 'DE',
      paidWith: 'other',
      placed: '2025-08-01',
      paid: '2025-08-01',
      shipped: '2025-08-05',
      promised: '2025-09-01',
      parcel: 'silent',
      events: ['wrote-seller@2025-09-02'],
      about: ['claim-closes', 'dispute-closes'],
    },
    { next: 'ask-post post -', dates: ['claim-closes 2028-12-31'] },
  ),
  of(
    '2026-11-30',
    'Britain, delivered on 2 November: to reject',
    {
      country: 'GB',
      reason: 'not-as-described',
      parcel: 'delivered@2026-11-02',
      about: ['reject-closes', 'withdrawal-closes'],
    },
    { dates: ['reject-closes 2026-12-02', 'withdrawal-closes 2026-11-16'] },
  ),
  of(
    '2026-11-05',
    'a dispute of 28 October, nobody answered',
    { events: [WROTE, 'dispute-opened@2026-10-28'], about: ['seller-answers', 'platform-decides'] },
    { next: 'ask-support support -', dates: ['seller-answers 2026-11-02', 'platform-decides 2026-11-04'] },
  ),
  of(
    '2026-11-10',
    'the bank was written to, twenty days left for a dispute',
    {
      promised: '2026-11-15',
      refundBy: '2026-11-15',
      parcel: 'silent',
      events: [WROTE, 'wrote-bank@2026-11-01'],
    },
    { next: 'open-dispute dispute 2026-11-30' },
  ),
];
