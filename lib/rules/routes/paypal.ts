// PayPal: a dispute first, which must become a claim in time.
import { addDays } from '../../model/day';
import { CHECKED_ON, TERMS_EXPIRE_ON } from '../checked-on';
import type { RouteRules } from '../route';
import type { RuleRow } from '../row';

const HELP = 'PayPal help (paypal.com/be/selfhelp, paypal.com/sr/smarthelp)';

export const PAYPAL_ROWS = {
  'PP-OPEN': {
    scope: 'paypal',
    appliesWhen: 'item not received, paid with PayPal',
    clockStarts: 'the payment',
    length: 180,
    unit: 'calendar-days',
    consequence: 'last day to open a dispute with PayPal',
    source: HELP,
    sourceDate: null,
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'A',
  },
  'PP-ESC': {
    scope: 'paypal',
    appliesWhen: 'a dispute with PayPal is open and the seller does not agree',
    clockStarts: 'the dispute with PayPal is opened',
    length: 20,
    unit: 'calendar-days',
    consequence: 'last day to turn it into a claim; after it the dispute closes for good',
    source: HELP,
    sourceDate: null,
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'A',
  },
  'PP-OPEN-OLD': {
    scope: 'paypal',
    appliesWhen: 'item not received, paid with PayPal',
    clockStarts: 'the payment',
    length: 45,
    unit: 'calendar-days',
    consequence: 'superseded by 180 days',
    source: 'PayPal help of that time',
    sourceDate: null,
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'D',
  },
} as const satisfies Record<string, RuleRow>;

export const paypal: RouteRules = {
  id: 'paypal',
  meaning:
    'A hundred and eighty days after the payment to open a dispute; once one is open, twenty days to turn it into a claim.',
  rows: PAYPAL_ROWS,
  closes({ paidOn, wroteOn }) {
    if (wroteOn !== null) return { on: addDays(wroteOn, PAYPAL_ROWS['PP-ESC'].length), source: 'PP-ESC' };
    return paidOn === null ? null : { on: addDays(paidOn, PAYPAL_ROWS['PP-OPEN'].length), source: 'PP-OPEN' };
  },
};
