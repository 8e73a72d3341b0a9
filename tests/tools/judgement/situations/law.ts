// Above the shop: the post, the written claim, the operator, the authority, the court; by country.
import { days, on } from '../build';
import type { Situation } from '../situation';

const OVER = ['wrote-seller@2026-10-21', 'no-dispute@2026-10-22'];
const BARE = { paidWith: 'other', events: OVER } as const;
const CLAIMED = [...OVER, 'wrote-claim@2026-10-26'];
const RUSSIA = {
  country: 'RU',
  paidWith: 'other',
  number: null,
  about: ['seller-answers', 'authority-answers'],
} as const;
const CLAIM_AND_AUTHORITY = { about: ['seller-answers', 'authority-answers'] } as const;

export const law: readonly Situation[] = [
  ...days(
    'the post can be asked',
    { ...BARE, number: 'postal', about: ['post-inquiry-closes', 'post-answers'] },
    '2026-10-25 2027-03-18 2027-03-19',
  ),
  ...days(
    'the post was asked',
    {
      ...BARE,
      number: 'postal',
      events: [...OVER, 'wrote-post@2026-10-30'],
      about: ['post-inquiry-closes', 'post-answers'],
    },
    '2026-10-30 2026-12-30 2026-12-31',
  ),
  ...days(
    'a courier was asked',
    { ...BARE, events: [...OVER, 'wrote-post@2026-10-30'], about: ['post-inquiry-closes', 'post-answers'] },
    '2026-10-30 2026-11-13 2026-11-14',
  ),
  ...days(
    'the post answered',
    {
      ...BARE,
      number: 'postal',
      events: [...OVER, 'wrote-post@2026-10-30', 'post-answered@2026-11-20'],
      about: ['post-inquiry-closes', 'post-answers'],
    },
    '2026-11-20',
  ),
  on('2026-10-25', 'no number to ask about', { ...BARE, number: null }),
  on('2026-10-25', 'no country said', {
    ...BARE,
    country: null,
    events: [...OVER, 'wrote-post@2026-10-23', 'post-answered@2026-10-24'],
  }),
  on('2026-10-25', 'neither country nor payment said', { country: null, paidWith: null, events: OVER }),
  ...['ES', 'FR', 'PL', 'NL', 'GB', 'US', 'BR', 'KZ', 'KR', 'IL', 'UA', 'CA'].flatMap((country) =>
    days(
      `the written claim in ${country}`,
      {
        ...BARE,
        ...CLAIM_AND_AUTHORITY,
        country,
        reason: 'damaged',
        parcel: 'delivered@2026-10-18',
        events: CLAIMED,
      },
      '2026-10-25 2026-10-26 2026-11-05 2026-11-06 2026-11-09 2026-11-10',
    ),
  ),
  ...['ES', 'GB', 'US', 'BR', 'KZ', 'IL'].flatMap((country) =>
    days(
      `the authority in ${country}`,
      {
        ...BARE,
        ...CLAIM_AND_AUTHORITY,
        country,
        reason: 'damaged',
        parcel: 'delivered@2026-10-18',
        events: [...CLAIMED, 'wrote-authority@2026-11-10'],
      },
      '2026-11-10 2026-11-20 2026-11-21 2027-01-09 2027-01-10',
    ),
  ),
  ...days(
    'a suit was filed',
    {
      ...BARE,
      reason: 'damaged',
      parcel: 'delivered@2026-10-18',
      events: [...CLAIMED, 'wrote-authority@2026-11-10', 'authority-answered@2026-11-30', 'sued@2026-12-02'],
    },
    '2026-11-30 2026-12-02 2027-01-30',
  ),
  ...days(
    'Russia: the claim of 25 October ends on a holiday',
    { ...RUSSIA, events: [...OVER, 'wrote-claim@2026-10-25'] },
    '2026-10-25 2026-11-04 2026-11-05 2026-11-06',
  ),
  ...days(
    'Russia: the claim of 22 December ends in the holidays',
    { ...RUSSIA, events: [...OVER, 'wrote-claim@2026-12-22'] },
    '2026-12-22 2027-01-10 2027-01-11 2027-01-12',
  ),
  on('2026-12-30', 'Russia: ten days end on a day that the government made free', {
    ...RUSSIA,
    events: [...OVER, 'wrote-claim@2026-12-21'],
  }),
  ...days(
    'Russia: the claim was received a week later',
    { ...RUSSIA, events: [...CLAIMED, 'claim-received@2026-11-02'] },
    '2026-10-26 2026-11-02 2026-11-12 2026-11-13',
  ),
  ...days(
    'Russia: ten days end on a Saturday',
    { ...RUSSIA, events: [...OVER, 'wrote-claim@2026-10-28'] },
    '2026-11-07 2026-11-09 2026-11-10',
  ),
  on('2027-05-10', 'Russia: ten days end on a Sunday that is a holiday', {
    ...RUSSIA,
    placed: '2027-02-15',
    paid: '2027-02-15',
    shipped: '2027-02-18',
    promised: '2027-03-20',
    events: ['wrote-seller@2027-03-21', 'no-dispute@2027-03-22', 'wrote-claim@2027-04-29'],
  }),
  ...days(
    'Russia: the seller answered the claim',
    { ...RUSSIA, events: [...CLAIMED, 'seller-answered@2026-10-30'] },
    '2026-10-30',
  ),
  ...days(
    'Russia: the operator',
    {
      ...RUSSIA,
      events: [...CLAIMED, 'wrote-operator@2026-11-06'],
      about: ['seller-answers', 'operator-answers'],
    },
    '2026-10-26 2026-11-05 2026-11-06 2026-11-16 2026-11-17',
  ),
  ...days(
    'Russia: the operator answered, the authority was asked',
    {
      ...RUSSIA,
      events: [
        ...CLAIMED,
        'wrote-operator@2026-11-06',
        'operator-answered@2026-11-12',
        'wrote-authority@2026-11-20',
      ],
    },
    '2026-11-12 2026-11-20 2026-12-23 2026-12-24',
  ),
  ...days(
    'Russia: the authority answered, the suit',
    {
      ...RUSSIA,
      events: [
        ...CLAIMED,
        'wrote-operator@2026-11-06',
        'wrote-authority@2026-11-20',
        'authority-answered@2026-12-10',
        'sued@2026-12-15',
      ],
    },
    '2026-12-10 2026-12-15 2027-02-15',
  ),
  ...days(
    'before the promise there is no claim',
    {
      ...BARE,
      country: 'PL',
      events: [
        'no-dispute@2026-10-01',
        'wrote-seller@2026-10-02',
        'wrote-post@2026-10-03',
        'post-answered@2026-10-04',
      ],
    },
    '2026-10-04 2026-10-20 2026-10-21',
  ),
  ...days(
    'the carrier lost it: the claim need not wait',
    {
      ...BARE,
      reason: 'lost',
      parcel: 'lost@2026-10-01',
      country: 'PL',
      events: [
        'no-dispute@2026-10-01',
        'wrote-seller@2026-10-02',
        'wrote-post@2026-10-03',
        'post-answered@2026-10-04',
      ],
    },
    '2026-10-04 2026-10-20',
  ),
  on('2026-10-10', 'stuck, and then tracking says that it is lost: the claim need not wait', {
    ...BARE,
    parcel: 'lost@2026-10-05',
    events: [
      'wrote-seller@2026-10-02',
      'no-dispute@2026-10-06',
      'wrote-post@2026-10-06',
      'post-answered@2026-10-08',
    ],
  }),
  on('2026-12-01', 'no promise: the promised day decides', {
    ...BARE,
    promised: null,
    events: [...OVER, 'wrote-post@2026-10-23', 'post-answered@2026-10-24'],
  }),
  ...['GB', 'DE', 'US', 'RU', 'BR', 'KR'].flatMap((country) =>
    days(
      'goods that came: to reject, to withdraw',
      {
        country,
        reason: 'not-as-described',
        parcel: 'delivered@2026-11-02',
        about: ['reject-closes', 'withdrawal-closes'],
      },
      '2026-11-03 2026-12-03',
    ),
  ),
  ...['DE', 'GB'].map((country) =>
    on('2026-10-25', 'says delivered and is not there: nothing was received to withdraw from', {
      country,
      reason: 'marked-delivered',
      parcel: 'delivered@2026-10-18',
      about: ['reject-closes', 'withdrawal-closes'],
    }),
  ),
];
