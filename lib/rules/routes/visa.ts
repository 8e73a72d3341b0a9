// Visa: dispute condition 13.1, goods not received.
import { addDays, earliestDay } from '../../model/day';
import { CHECKED_ON, TERMS_EXPIRE_ON } from '../checked-on';
import type { RouteRules } from '../route';
import type { RuleRow } from '../row';

export const VISA_ROWS = {
  'VISA-131-MAX': {
    scope: 'visa',
    appliesWhen: 'goods not received, paid with Visa',
    clockStarts: 'the last day on which they were expected',
    length: 120,
    unit: 'calendar-days',
    consequence: 'last day for the bank to file; the bank itself needs time',
    source:
      'Rules text for dispute condition 13.1 in issuer software (quavo-inc.atlassian.net); disputifier.com',
    sourceDate: '2024/2026',
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'B',
  },
  'VISA-131-CAP': {
    scope: 'visa',
    appliesWhen: 'any dispute of a Visa payment',
    clockStarts: 'the payment',
    length: 540,
    unit: 'calendar-days',
    consequence: 'outer limit',
    source: 'Visa Core Rules of 18 April 2026, table 11-92, as cited in public',
    sourceDate: '2026-04-18',
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'B',
  },
  'VISA-131-MIN': {
    scope: 'visa',
    appliesWhen: 'goods not received, no day of delivery was promised',
    clockStarts: 'the payment',
    length: 15,
    unit: 'calendar-days',
    consequence: 'the bank must wait that long before it files',
    source: 'Rules text for dispute condition 13.1 in issuer software (quavo-inc.atlassian.net)',
    sourceDate: null,
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'B',
  },
  'VISA-131-DOC': {
    scope: 'visa',
    appliesWhen: 'a dispute about goods not received',
    clockStarts: 'the request to the bank',
    length: null,
    unit: null,
    consequence: 'it tells the expected day, the goods, that nothing came, and that the merchant was asked',
    source: 'Rules text for dispute condition 13.1 in issuer software (quavo-inc.atlassian.net)',
    sourceDate: null,
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'B',
  },
  'VISA-133': {
    scope: 'visa',
    appliesWhen: 'goods damaged or not as described',
    clockStarts: 'receipt of the goods',
    length: 120,
    unit: 'calendar-days',
    consequence: 'last day for the bank to file; 15 days of waiting after a return',
    source: 'justt.ai on condition 13.3',
    sourceDate: '2024',
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

const MAX = VISA_ROWS['VISA-131-MAX'].length;
const CAP = VISA_ROWS['VISA-131-CAP'].length;

export const visa: RouteRules = {
  id: 'visa',
  meaning:
    'A hundred and twenty days after the last promised day, as it was first promised, or the day of delivery if that came first, else after the payment; never later than 540 days after the payment.',
  rows: VISA_ROWS,
  rung: {
    way: 'chargeback',
    rows: ['VISA-131-MAX', 'VISA-131-CAP', 'VISA-131-DOC'],
    waitRow: 'VISA-131-MIN',
    receivedRow: 'VISA-133',
    place: 'place-bank-address',
    needs: ['order-proof', 'payment-proof', 'tracking-proof', 'chat-proof', 'no-refund-statement'],
    notes: ['law-note-visa-last-day'],
  },
  closes({ paidOn, expectedOn, wroteOn }) {
    if (wroteOn !== null) return null;
    // Without a promised day the scheme counts from the payment, which is earlier.
    const start = expectedOn ?? paidOn;
    const limit = start === null ? null : addDays(start, MAX);
    const cap = paidOn === null ? null : addDays(paidOn, CAP);
    const on = earliestDay([limit, cap]);
    return on === null ? null : { on, source: on === limit ? 'VISA-131-MAX' : 'VISA-131-CAP' };
  },
};
