// Rows about inquiries at the post: who may ask, how long an answer takes, what to ask for (facts: rules 2.2).
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { RuleRow } from '../row';

const POST = { checkedOn: CHECKED_ON, expiresOn: LAW_EXPIRES_ON } as const;

export const INQUIRIES_ROWS = {
  'POST-UPU-REPLY': {
    ...POST,
    scope: 'post',
    appliesWhen: 'one post asked another',
    clockStarts: 'the inquiry',
    length: 2,
    unit: 'months',
    consequence: 'the longest wait for an answer; it limits the posts, not the buyer',
    source: 'hongkongpost.hk help on mail tracing; table of the USPS mail manual',
    sourceDate: '2008/2010',
    certainty: 'A',
  },
  'POST-HK': {
    ...POST,
    scope: 'post (HK)',
    appliesWhen: 'a registered item or parcel from Hong Kong',
    clockStarts: 'posting',
    length: 5,
    unit: 'months',
    consequence: 'inquiries are taken from two weeks to five months after it',
    source: 'hongkongpost.hk help on mail tracing',
    sourceDate: null,
    certainty: 'A',
  },
  'POST-CN': {
    ...POST,
    scope: 'post (CN)',
    appliesWhen: 'an item of China Post',
    clockStarts: 'posting',
    length: null,
    unit: null,
    consequence:
      'only the sender with the original receipt may ask; the receiver goes by the shop or the bank',
    source: 'track.991688.xyz on China Post inquiries',
    sourceDate: null,
    certainty: 'B',
  },
  'POST-ASK': {
    ...POST,
    scope: 'post',
    appliesWhen: 'any carrier is asked',
    clockStarts: 'the inquiry',
    length: null,
    unit: null,
    consequence:
      'ask for the last scan, the address and the name at delivery, the weight, the copy of the receipt',
    source: 'Practice of inquiries; not re-read',
    sourceDate: null,
    certainty: 'C',
  },
} as const satisfies Record<string, RuleRow>;
