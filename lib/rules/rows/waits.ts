// Waits of our own: how long an answer is waited for where no source tells a term. They end a wait, never a right.
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { RuleRow } from '../row';

const OURS = {
  source: 'Our own choice: realistic for the other side, and short enough that no right is lost by waiting',
  sourceDate: null,
  checkedOn: CHECKED_ON,
  expiresOn: LAW_EXPIRES_ON,
  certainty: 'own',
} as const;

export const WAIT_ROWS = {
  'WAIT-SUPPORT': {
    ...OURS,
    scope: 'com',
    appliesWhen: 'the shop’s support was asked',
    clockStarts: 'the question',
    length: 5,
    unit: 'calendar-days',
    consequence: 'silent until then: ask how it stands, or go up a rung',
  },
  'WAIT-RESEND': {
    ...OURS,
    scope: 'com',
    appliesWhen: 'the seller promised or sent a new parcel',
    clockStarts: 'that day',
    length: 30,
    unit: 'calendar-days',
    consequence: 'it has not come until then: the refund is asked for',
  },
  'WAIT-RETURN': {
    ...OURS,
    scope: 'com',
    appliesWhen: 'the goods were sent back',
    clockStarts: 'the posting',
    length: 30,
    unit: 'calendar-days',
    consequence: 'silent until then: ask how it stands, or go up a rung',
  },
  'WAIT-BANK': {
    ...OURS,
    scope: 'cards',
    appliesWhen: 'the bank was asked',
    clockStarts: 'the letter',
    length: 45,
    unit: 'calendar-days',
    consequence:
      'merchants have 20 to 45 days to answer: silent until then, the bank is asked, or the next rung',
  },
  'WAIT-PAYPAL': {
    ...OURS,
    scope: 'paypal',
    appliesWhen: 'the case was turned into a claim',
    clockStarts: 'the claim',
    length: 30,
    unit: 'calendar-days',
    consequence: 'silent until then: ask how it stands, or go up a rung',
  },
  'WAIT-COURIER': {
    ...OURS,
    scope: 'post',
    appliesWhen: 'a courier was asked',
    clockStarts: 'the inquiry',
    length: 14,
    unit: 'calendar-days',
    consequence: 'silent until then: ask how it stands, or go up a rung',
  },
  'WAIT-CLAIM': {
    ...OURS,
    scope: 'any',
    appliesWhen: 'a written claim, where the law of the country names no term that may be used',
    clockStarts: 'the claim',
    length: 14,
    unit: 'calendar-days',
    consequence: 'the day that the letter names',
  },
  'WAIT-AUTHORITY': {
    ...OURS,
    scope: 'any',
    appliesWhen: 'an authority was asked, where no term of its own is known',
    clockStarts: 'the complaint',
    length: 60,
    unit: 'calendar-days',
    consequence: 'silent until then: ask how it stands, or go up a rung',
  },
} as const satisfies Record<string, RuleRow>;
