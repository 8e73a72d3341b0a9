// The dispute, its decision, its appeal.
import { days, on } from '../build';
import type { Situation } from '../situation';

const OPENED = ['wrote-seller@2026-10-21', 'dispute-opened@2026-10-28'];
const ABOUT = { about: ['seller-answers', 'platform-decides'] } as const;
const DECIDED = [...OPENED, 'decision@2026-11-04=0'];
const APPEALED = [...DECIDED, 'appeal-opened@2026-11-08'];

export const disputes: readonly Situation[] = [
  ...days(
    'a silent seller, a silent shop',
    { events: OPENED, ...ABOUT },
    '2026-10-28 2026-11-02 2026-11-03 2026-11-04 2026-11-05 2026-11-20',
  ),
  ...days(
    'the seller refused, the shop has yet to decide',
    { events: [...OPENED, 'seller-answered@2026-10-30'], ...ABOUT },
    '2026-10-30 2026-11-04 2026-11-05',
  ),
  ...days(
    'the shop is silent, the support was asked',
    { events: [...OPENED, 'support-asked@2026-11-05'], about: ['support-answers', 'platform-decides'] },
    '2026-11-05 2026-11-10 2026-11-11',
  ),
  ...days(
    'the shop is silent, the support answered',
    { events: [...OPENED, 'support-asked@2026-11-05', 'support-answered@2026-11-07'] },
    '2026-11-07 2027-02-05',
  ),
  on('2026-11-05', 'the support was asked before the dispute only', {
    events: ['support-asked@2026-10-20', 'support-answered@2026-10-22', ...OPENED],
  }),
  ...days(
    'a letter to the bank was noted while the dispute runs',
    { events: [...OPENED, 'wrote-bank@2026-10-30'], about: ['platform-decides', 'bank-answers'] },
    '2026-10-30 2026-11-04 2026-11-05 2026-12-14 2026-12-15',
  ),
  ...days(
    'the bank’s time ends while the dispute runs',
    {
      placed: '2026-06-01',
      paid: '2026-06-01',
      shipped: '2026-06-05',
      promised: '2026-07-10',
      refundBy: '2026-10-30',
      events: ['wrote-seller@2026-10-21', 'dispute-opened@2026-10-28'],
      about: ['platform-decides', 'chargeback-closes'],
    },
    '2026-10-22 2026-10-28 2026-10-31 2026-11-05 2026-11-07 2026-11-08',
  ),
  ...days(
    'decided against the buyer',
    { events: DECIDED, about: ['appeal-closes', 'chargeback-closes'] },
    '2026-11-04 2026-11-11 2026-11-12 2027-02-17 2027-02-18',
  ),
  on('2026-11-05', 'the bank’s time ends before that of the appeal', {
    placed: '2026-06-01',
    paid: '2026-06-01',
    shipped: '2026-06-05',
    promised: '2026-07-10',
    events: DECIDED,
    about: ['appeal-closes', 'chargeback-closes'],
  }),
  ...days(
    'the appeal',
    { events: APPEALED, about: ['appeal-decides', 'appeal-closes'] },
    '2026-11-08 2026-11-18 2026-11-19',
  ),
  ...days(
    'the appeal is silent, the support was asked',
    { events: [...APPEALED, 'support-asked@2026-11-19'], about: ['appeal-decides', 'support-answers'] },
    '2026-11-19 2026-11-24 2026-11-25',
  ),
  ...days('the appeal was lost', { events: [...APPEALED, 'decision@2026-11-15=0'] }, '2026-11-15 2026-11-30'),
  ...days(
    'the appeal gave all',
    { events: [...APPEALED, 'decision@2026-11-15=60'] },
    '2026-11-15 2026-12-11 2026-12-14',
  ),
  ...days(
    'decided in full',
    { events: [...OPENED, 'decision@2026-11-04=60'] },
    '2026-11-04 2026-12-02 2026-12-03',
  ),
  ...days(
    'half was decided',
    { events: [...OPENED, 'decision@2026-11-04=30'], about: ['appeal-closes', 'chargeback-closes'] },
    '2026-11-05 2026-11-11 2026-11-12',
  ),
  ...days(
    'decided, what it gave was not noted',
    { events: [...OPENED, 'decision@2026-11-04'] },
    '2026-11-05 2026-11-12',
  ),
  ...days(
    'a second dispute after a decision',
    { events: [...DECIDED, 'dispute-opened@2026-11-10'], about: ['seller-answers', 'platform-decides'] },
    '2026-11-10 2026-11-15 2026-11-16 2026-11-17 2026-11-18',
  ),
  ...days(
    'a second dispute after a decision, the bank was written to between',
    { events: [...DECIDED, 'wrote-bank@2026-11-08', 'dispute-opened@2026-11-10'], ...ABOUT },
    '2026-11-10 2026-11-18',
  ),
  ...days(
    'the dispute was taken back',
    { refundBy: '2026-11-10', events: [...OPENED, 'dispute-closed@2026-11-02'] },
    '2026-11-02 2026-11-04 2026-11-05 2026-11-25 2026-11-26',
  ),
  ...days(
    'the shop offers no dispute',
    { events: ['wrote-seller@2026-10-21', 'no-dispute@2026-10-25'] },
    '2026-10-25 2026-11-10 2027-02-18',
  ),
  ...days(
    'the shop offers no dispute, the seller was never written to',
    { events: ['no-dispute@2026-10-25'] },
    '2026-10-25 2027-02-05',
  ),
  ...days(
    'closed by the buyer and begun again: the old dispute is over',
    {
      placed: '2026-10-01',
      paid: '2026-10-01',
      shipped: '2026-10-03',
      promised: '2026-11-25',
      events: [
        'wrote-seller@2026-10-20',
        'seller-answered@2026-10-22',
        'dispute-opened@2026-11-11',
        'closed@2026-11-20',
        'reopened@2026-11-28',
      ],
    },
    '2026-11-20 2026-11-28 2026-11-30 2026-12-10 2026-12-11',
  ),
];
