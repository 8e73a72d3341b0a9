// Money, parcels and goods that were announced: until when they are awaited, and what follows.
import { days, on } from '../build';
import type { Situation } from '../situation';

const ABOUT = { about: ['refund-arrives', 'chargeback-closes'] } as const;
const WROTE = 'wrote-seller@2026-10-21';
/** A window that ends late. */
const LONG = { refundBy: '2026-12-20' };

export const money: readonly Situation[] = [
  ...days(
    'the shop processed a refund',
    { events: [WROTE, 'dispute-opened@2026-10-28', 'refund-processed@2026-11-10'], ...ABOUT },
    '2026-11-10 2026-12-08 2026-12-09',
  ),
  ...days(
    'the refund did not come, the support was asked',
    {
      events: [WROTE, 'dispute-opened@2026-10-28', 'refund-processed@2026-11-10', 'support-asked@2026-12-09'],
      ...ABOUT,
    },
    '2026-12-09 2026-12-14 2026-12-15',
  ),
  ...days(
    'a half came, no sum was announced',
    { ...LONG, events: [WROTE, 'refund-processed@2026-11-10', 'refunded-part@2026-11-20=30'], ...ABOUT },
    '2026-11-19 2026-11-20 2026-12-08',
  ),
  ...days(
    'a half came of a whole that was announced',
    { ...LONG, events: [WROTE, 'refund-processed@2026-11-10=60', 'refunded-part@2026-11-20=30'], ...ABOUT },
    '2026-11-20 2026-12-08 2026-12-09 2026-12-18',
  ),
  ...days(
    'the half that was announced came',
    { ...LONG, events: [WROTE, 'refund-processed@2026-11-10=30', 'refunded-part@2026-11-20=30'], ...ABOUT },
    '2026-11-20 2026-12-08',
  ),
  ...days(
    'all the money came',
    { events: [WROTE, 'refund-processed@2026-11-10', 'refunded@2026-11-20'], ...ABOUT },
    '2026-11-20 2026-12-30',
  ),
  ...days(
    'the seller promised the money until a day',
    { ...LONG, events: [WROTE, 'refund-promised@2026-10-23>2026-11-02'], ...ABOUT },
    '2026-10-23 2026-11-02 2026-11-03',
  ),
  ...days(
    'promised, not paid, the dispute was opened',
    {
      ...LONG,
      events: [WROTE, 'refund-promised@2026-10-23>2026-11-02', 'dispute-opened@2026-11-03'],
      about: ['refund-arrives', 'platform-decides'],
    },
    '2026-11-03 2026-11-10 2026-11-11',
  ),
  ...days(
    'promised beyond the end of the window',
    { events: [WROTE, 'refund-promised@2026-10-23>2026-11-20'], about: ['refund-arrives', 'dispute-closes'] },
    '2026-10-23 2026-10-31 2026-11-01 2026-11-04 2026-11-05 2026-11-21',
  ),
  on('2026-11-03', 'promised for the very day on which the window ends', {
    events: [WROTE, 'refund-promised@2026-10-23>2026-11-04'],
    about: ['refund-arrives', 'dispute-closes'],
  }),
  ...days(
    'the support was asked on the day before the money should come',
    {
      events: [WROTE, 'dispute-opened@2026-10-28', 'refund-processed@2026-11-10', 'support-asked@2026-12-07'],
      about: ['refund-arrives', 'support-answers'],
    },
    '2026-12-07 2026-12-09 2026-12-12 2026-12-13',
  ),
  ...days(
    'half was decided and paid, within the days of the appeal',
    {
      events: [
        WROTE,
        'dispute-opened@2026-10-28',
        'decision@2026-11-04=30',
        'refund-processed@2026-11-05=30',
        'refunded-part@2026-11-08=30',
      ],
      about: ['appeal-closes', 'refund-arrives'],
    },
    '2026-11-05 2026-11-08 2026-11-12',
  ),
  ...days('a part was offered', { events: [WROTE, 'offered@2026-10-22=20'] }, '2026-10-22 2026-11-03'),
  ...days(
    'an offer was taken and is not paid',
    { ...LONG, events: [WROTE, 'offered@2026-10-22=20', 'accepted@2026-10-23'], ...ABOUT },
    '2026-10-23 2026-11-20 2026-11-23 2026-12-20 2026-12-21',
  ),
  ...days(
    'an offer was taken within a dispute',
    {
      ...LONG,
      events: [WROTE, 'dispute-opened@2026-10-28', 'offered@2026-10-29=20', 'accepted@2026-10-30'],
      ...ABOUT,
    },
    '2026-10-29 2026-10-30 2026-11-27 2026-11-30',
  ),
  ...days(
    'a new parcel was offered',
    { events: [WROTE, 'resend-offered@2026-10-22'] },
    '2026-10-22 2026-11-03',
  ),
  ...days(
    'a new parcel was taken',
    {
      ...LONG,
      events: [WROTE, 'resend-offered@2026-10-22', 'accepted@2026-10-23'],
      about: ['resend-arrives', 'dispute-closes'],
    },
    '2026-10-23 2026-11-22 2026-11-23',
  ),
  ...days(
    'a new parcel was sent, the window ends before it can come',
    { events: [WROTE, 'resend-sent@2026-10-23'], about: ['resend-arrives', 'dispute-closes'] },
    '2026-10-23 2026-11-01 2026-11-02 2026-11-04 2026-11-05',
  ),
  ...days(
    'a new parcel was sent, the bank’s time ends before it can come',
    {
      paidWith: 'paypal',
      placed: '2026-05-10',
      paid: '2026-05-10',
      shipped: '2026-05-15',
      promised: '2026-06-30',
      events: ['no-dispute@2026-10-20', 'resend-sent@2026-10-23'],
      about: ['resend-arrives', 'chargeback-closes'],
    },
    '2026-10-23 2026-10-24 2026-11-06 2026-11-07',
  ),
  ...days(
    'a new parcel was sent before a dispute can be opened',
    {
      promised: '2026-10-25',
      events: ['wrote-seller@2026-10-20', 'resend-sent@2026-10-23'],
      about: ['resend-arrives', 'dispute-closes'],
    },
    '2026-10-23 2026-10-25 2026-11-06 2026-11-07',
  ),
  ...days(
    'the money was promised, no message to the seller was noted',
    { ...LONG, events: ['refund-promised@2026-10-23>2026-11-02'], ...ABOUT },
    '2026-11-02 2026-11-03',
  ),
  ...days(
    'the new parcel came',
    { events: [WROTE, 'resend-sent@2026-10-23', 'resend-arrived@2026-10-30'] },
    '2026-10-30 2026-11-03',
  ),
  ...days(
    'the new parcel came broken, the dispute was opened',
    {
      reason: 'damaged',
      parcel: 'delivered@2026-10-18',
      events: [WROTE, 'resend-sent@2026-10-23', 'resend-arrived@2026-10-30', 'dispute-opened@2026-11-01'],
    },
    '2026-11-01 2026-11-09',
  ),
  ...days(
    'the goods went back',
    {
      reason: 'return-not-refunded',
      parcel: 'delivered@2026-10-18',
      ...LONG,
      events: [WROTE, 'return-sent@2026-10-25'],
      about: ['return-arrives', 'chargeback-closes'],
    },
    '2026-10-25 2026-11-02 2026-11-24 2026-11-25',
  ),
  ...days(
    'the goods came back to the seller',
    {
      reason: 'return-not-refunded',
      parcel: 'delivered@2026-10-18',
      ...LONG,
      events: [WROTE, 'return-sent@2026-10-25', 'return-received@2026-11-10'],
      ...ABOUT,
    },
    '2026-11-10 2026-12-08 2026-12-09 2026-12-21',
  ),
  ...days(
    'the goods came back to the seller, nobody paid yet, and the window ends first',
    {
      reason: 'return-not-refunded',
      parcel: 'delivered@2026-10-18',
      refundBy: '2026-11-05',
      events: [WROTE, 'return-sent@2026-10-25', 'return-received@2026-11-10'],
      about: ['refund-arrives', 'dispute-closes'],
    },
    '2026-11-10 2026-11-17 2026-11-20 2026-11-21',
  ),
  ...days(
    'a refund was announced and the window ends first',
    { events: [WROTE, 'refund-processed@2026-10-25'], about: ['refund-arrives', 'dispute-closes'] },
    '2026-10-31 2026-11-01 2026-11-04 2026-11-05 2026-11-20 2026-11-23',
  ),
  ...days(
    'cancelled by the shop, the money does not come',
    {
      reason: 'refund-not-paid',
      status: 'cancelled',
      parcel: null,
      number: null,
      shipped: null,
      country: 'GB',
      events: ['cancelled@2026-10-01'],
      ...ABOUT,
    },
    '2026-10-02 2026-10-29 2026-10-30 2027-02-10',
  ),
];
