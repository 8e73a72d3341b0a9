// Mastercard: reason 4853, goods not provided.
import { addDays } from '../../model/day';
import { CHECKED_ON, TERMS_EXPIRE_ON } from '../checked-on';
import type { RouteRules } from '../route';
import type { RuleRow } from '../row';

const ISSUER_SOFTWARE = 'Rules text for reason 4853 in issuer software (quavo-inc.atlassian.net)';

export const MASTERCARD_ROWS = {
  'MC-4853-MAX-D': {
    scope: 'mastercard',
    appliesWhen: 'goods not received by the promised date, paid with Mastercard',
    clockStarts: 'the latest promised delivery date',
    length: 120,
    unit: 'calendar-days',
    consequence: 'last day for the bank to file; some banks take 90 days',
    source: ISSUER_SOFTWARE,
    sourceDate: null,
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'B',
  },
  'MC-4853-MAX-ND': {
    scope: 'mastercard',
    appliesWhen: 'goods not received, no delivery date was promised, paid with Mastercard',
    clockStarts: 'the payment is settled',
    length: 120,
    unit: 'calendar-days',
    consequence: 'last day for the bank to file; some banks take 90 days',
    source: ISSUER_SOFTWARE,
    sourceDate: null,
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'B',
  },
  'MC-4853-MIN': {
    scope: 'mastercard',
    appliesWhen: 'goods not provided, no day of delivery was promised',
    clockStarts: 'the payment',
    length: 30,
    unit: 'calendar-days',
    consequence: 'the bank waits, unless the merchant clearly will not deliver',
    source: 'Rules text for reason 4853 in issuer software (quavo-inc.atlassian.net); kount.com',
    sourceDate: null,
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'B',
  },
  'MC-4853-DOC': {
    scope: 'mastercard',
    appliesWhen: 'a dispute for reason 4853',
    clockStarts: 'the request to the bank',
    length: null,
    unit: null,
    consequence: 'a description in enough detail, the order or receipt, the talk with the merchant',
    source: 'Rules text for reason 4853 in issuer software (quavo-inc.atlassian.net); bilderlings.com',
    sourceDate: '2024',
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'B',
  },
  'MC-4853-ALT': {
    scope: 'mastercard',
    appliesWhen: 'some banks',
    clockStarts: 'the payment or the expected delivery',
    length: 90,
    unit: 'calendar-days',
    consequence: 'they take a dispute no longer than this: ask your bank',
    source: 'help.bilderlings.com; paymentsandrisk.com',
    sourceDate: '2024',
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

export const mastercard: RouteRules = {
  id: 'mastercard',
  meaning:
    'A hundred and twenty days after the last promised day, as it was first promised, or the day of delivery if that came first; without one, after the payment. Some banks take ninety.',
  rows: MASTERCARD_ROWS,
  rung: {
    way: 'chargeback',
    rows: ['MC-4853-MAX-D', 'MC-4853-MAX-ND', 'MC-4853-ALT', 'MC-4853-DOC'],
    waitRow: 'MC-4853-MIN',
    place: 'place-bank-address',
    needs: ['order-proof', 'payment-proof', 'tracking-proof', 'chat-proof', 'no-refund-statement'],
    notes: ['law-note-mastercard-90-days'],
  },
  closes({ paidOn, expectedOn, wroteOn }) {
    if (wroteOn !== null) return null;
    const source = expectedOn === null ? 'MC-4853-MAX-ND' : 'MC-4853-MAX-D';
    const start = expectedOn ?? paidOn;
    return start === null ? null : { on: addDays(start, MASTERCARD_ROWS[source].length), source };
  },
};
