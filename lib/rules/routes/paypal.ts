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
  'PP-OPEN-SNAD': {
    scope: 'paypal',
    appliesWhen: 'an item that came and is not as described, paid with PayPal',
    clockStarts: 'the delivery',
    length: 30,
    unit: 'calendar-days',
    consequence:
      'last day to open a dispute, where 180 days from the payment do not end sooner; read for the United States, so elsewhere the later day may hold',
    source: 'PayPal policy for the United States of 20 May 2024 (valueaddedresource.net)',
    sourceDate: '2024-05-20',
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'B',
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
  'PP-NOCLOSE': {
    scope: 'paypal',
    appliesWhen: 'a dispute at PayPal was closed',
    clockStarts: 'that day',
    length: null,
    unit: null,
    consequence: 'it cannot be opened again',
    source: 'mulliegolf.com on PayPal disputes',
    sourceDate: null,
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'B',
  },
  'PP-BOTH': {
    scope: 'paypal',
    appliesWhen: 'paid on AliExpress with PayPal',
    clockStarts: 'the payment',
    length: null,
    unit: null,
    consequence: 'the shop’s and PayPal’s ways both exist with their own terms: not both to a refund at once',
    source: 'Copy of the shop’s buyer help (christinasbeautyjourney.blogspot.com)',
    sourceDate: '2022',
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

export const paypal: RouteRules = {
  id: 'paypal',
  meaning:
    'A hundred and eighty days after the payment to open a dispute; for goods that came and are not as described thirty days after the delivery, if that is sooner; once one is open, twenty days to turn it into a claim.',
  rows: PAYPAL_ROWS,
  rung: {
    way: 'claim',
    rows: ['PP-OPEN', 'PP-ESC', 'PP-NOCLOSE', 'PP-BOTH'],
    receivedRow: 'PP-OPEN-SNAD',
    place: 'place-paypal',
    needs: ['order-proof', 'tracking-proof', 'chat-proof', 'no-refund-statement'],
    notes: ['law-note-paypal-20-days'],
  },
  closes({ paidOn, isReceived, receivedOn, wroteOn, today }) {
    if (wroteOn !== null) return { on: addDays(wroteOn, PAYPAL_ROWS['PP-ESC'].length), source: 'PP-ESC' };
    const usual = paidOn === null ? null : addDays(paidOn, PAYPAL_ROWS['PP-OPEN'].length);
    const came = isReceived && receivedOn !== null ? receivedOn : null;
    const strict = came === null ? null : addDays(came, PAYPAL_ROWS['PP-OPEN-SNAD'].length);
    // The thirty days are read for one country: once they are past, the other reading is tried.
    if (strict !== null && (usual === null || (strict < usual && strict >= today))) {
      return { on: strict, source: 'PP-OPEN-SNAD', ...(usual !== null && { laterOn: usual }) };
    }
    return usual === null ? null : { on: usual, source: 'PP-OPEN' };
  },
};
