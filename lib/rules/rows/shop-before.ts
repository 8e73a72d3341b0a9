// Rows about the shop that others replaced: they set no date, and tell the reader of older guides what no longer holds.
import { CHECKED_ON, TERMS_EXPIRE_ON } from '../checked-on';
import type { RuleRow } from '../row';

export const SHOP_BEFORE_ROWS = {
  'AE-PROT-LEN': {
    scope: 'com',
    appliesWhen: 'buyer protection as a number of days',
    clockStarts: 'shipment',
    length: 75,
    unit: 'calendar-days',
    consequence: 'superseded: since 2026 the page prints a date',
    source: 'Guides for buyers (affordablething.com and others)',
    sourceDate: '2022/2025',
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'D',
  },
  'AE-SELLER-RESP-OLD': {
    scope: 'com',
    appliesWhen: 'the buyer opened a dispute',
    clockStarts: 'that act',
    length: 15,
    unit: 'calendar-days',
    consequence: 'superseded by five days',
    source: 'Help of AliExpress of that time',
    sourceDate: '2013/2016',
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'D',
  },
  'AE-DELIVERED-SHORT': {
    scope: 'com',
    appliesWhen: 'the system shows the parcel as delivered',
    clockStarts: 'the delivery scan',
    length: 5,
    unit: 'calendar-days',
    consequence: 'old: the order was then confirmed by itself',
    source: 'Help of AliExpress of that time',
    sourceDate: '2013',
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'D',
  },
} as const satisfies Record<string, RuleRow>;
