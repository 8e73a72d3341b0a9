// Parcels that did not come: before the promise, after it, to the end of the window.
import { days, on } from '../build';
import type { Situation } from '../situation';

const NOBODY = { events: [] };
const REASONS = ['stuck', 'invalid-tracking', 'customs', 'wrong-address'];

export const missing: readonly Situation[] = [
  ...REASONS.flatMap((reason) =>
    days(
      `${reason}, nothing done yet`,
      { reason, ...NOBODY },
      '2026-09-25 2026-10-20 2026-10-21 2026-11-01 2026-11-02 2026-11-04 2026-11-05',
    ),
  ),
  ...days(
    'moves as usual, the seller was written to before the promise was over',
    { events: ['wrote-seller@2026-10-10'] },
    '2026-10-10 2026-10-13 2026-10-14 2026-10-20 2026-10-21',
  ),
  ...days(
    'silent for weeks: the dispute opens eleven days after shipping',
    { parcel: 'silent', promised: '2026-11-20', events: ['wrote-seller@2026-10-20'] },
    '2026-10-20 2026-10-23 2026-10-24 2026-11-20 2026-12-02 2026-12-05 2026-12-06',
  ),
  ...days(
    'the carrier lost it',
    {
      reason: 'lost',
      parcel: 'lost@2026-10-08',
      promised: '2026-11-20',
      country: 'GB',
      paidWith: 'mastercard',
    },
    '2026-10-09 2026-12-01 2026-12-02 2026-12-05 2026-12-06',
  ),
  ...days(
    'on its way back',
    {
      reason: 'returned',
      parcel: 'returned@2026-10-08',
      promised: '2026-11-20',
      country: 'FR',
      events: ['wrote-seller@2026-10-09'],
    },
    '2026-10-09 2026-10-12 2026-10-13 2026-12-06',
  ),
  ...days(
    'says delivered before its promise, and is not there',
    { reason: 'marked-delivered', parcel: 'delivered@2026-10-05', events: ['wrote-seller@2026-10-06'] },
    '2026-10-06 2026-10-09 2026-10-10 2026-10-18 2026-10-20 2026-10-21 2026-11-04 2026-11-05',
  ),
  ...days(
    'the page guarantees a later day than it promises',
    { refundBy: '2026-11-20', events: ['wrote-seller@2026-10-22'] },
    '2026-10-22 2026-10-26 2026-11-04 2026-11-05 2026-12-02 2026-12-05 2026-12-06',
  ),
  ...days('no promise was printed', { promised: null }, '2026-09-25 2026-09-29 2026-09-30 2026-12-01'),
  ...days(
    'no promise, only a guarantee',
    { promised: null, refundBy: '2026-11-10' },
    '2026-09-28 2026-09-29 2026-11-22 2026-11-26',
  ),
  ...days('nothing captured yet', { proof: 'none' }, '2026-09-25 2026-10-21 2026-11-02'),
  ...days(
    'the seller was written to with few days left',
    { events: ['wrote-seller@2026-10-30'] },
    '2026-10-30 2026-10-31 2026-11-01',
  ),
  on('2026-10-25', 'what happened was not said yet', { reason: null }),
  on('2026-10-25', 'a letter to the bank was noted and no dispute was opened', {
    events: ['wrote-bank@2026-10-22'],
  }),
  on('2026-11-04', 'the window’s last day, the post was asked and no dispute was opened', {
    country: 'RU',
    number: 'postal',
    reason: 'marked-delivered',
    parcel: 'delivered@2026-10-18',
    events: ['wrote-seller@2026-10-19', 'wrote-post@2026-10-25'],
    about: ['dispute-closes', 'post-answers'],
  }),
  ...['wrote-bank', 'wrote-post', 'wrote-claim', 'wrote-authority', 'wrote-operator', 'sued'].flatMap(
    (kind) =>
      days(
        `${kind} was noted, no dispute was ever opened`,
        {
          country: kind === 'wrote-operator' ? 'RU' : 'ES',
          number: 'postal',
          events: ['wrote-seller@2026-10-21', `${kind}@2026-10-25`],
        },
        '2026-10-30 2026-11-04 2026-11-05',
      ),
  ),
];
