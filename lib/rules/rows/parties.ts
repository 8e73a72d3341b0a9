// Rows about who the other side of the contract is, by where the buyer lives.
import { CHECKED_ON, RECHECKED_ON, TERMS_EXPIRE_ON } from '../checked-on';
import type { RuleRow } from '../row';

const TERMS_OF_USE = {
  clockStarts: 'the contract with the platform',
  length: null,
  unit: null,
  source: 'AliExpress.com Terms of Use, clause 2.1 (Open Terms Archive)',
  sourceDate: '2026-06-01',
  checkedOn: CHECKED_ON,
  expiresOn: TERMS_EXPIRE_ON,
  certainty: 'A',
} as const;

const EU_TERMS = {
  ...TERMS_OF_USE,
  source:
    'AliExpress.com terms for EU, EEA and UK consumers, clauses 1.2, 2.2, 3.4, 12.2 (Open Terms Archive)',
  sourceDate: '2026-07-15',
} as const;

const NOTICES = {
  ...TERMS_OF_USE,
  clockStarts: 'the platform receives it: a notice works from its receipt',
  source: 'AliExpress.com Terms of Use, clause 11.1, in force since 1 July 2026 (Open Terms Archive)',
  sourceDate: '2026-08-22',
  checkedOn: RECHECKED_ON,
} as const;

export const PARTIES_ROWS = {
  'AE-PARTY-EU': {
    ...EU_TERMS,
    scope: 'com-eu',
    appliesWhen: 'the buyer lives in the EU, the EEA or the United Kingdom',
    consequence:
      'the platform is Alibaba.com Singapore E-Commerce Private Limited; the seller is the other side of the sale',
  },
  'AE-PARTY-PAY-EU': {
    ...EU_TERMS,
    scope: 'com-eu',
    appliesWhen: 'a payment from the EU, the EEA or the United Kingdom',
    consequence:
      'AIEU Services Limited S.A. or an affiliate receives the money and may be named on the statement',
  },
  'AE-NOTICE-ADDR': {
    ...EU_TERMS,
    scope: 'com-eu',
    appliesWhen: 'a formal notice to AliExpress',
    consequence:
      'to the address of clause 1.2, or by courier or certified mail to its legal department in Hong Kong',
  },
  'AE-NOTICE-TOU': {
    ...NOTICES,
    scope: 'com',
    appliesWhen: 'a notice to AliExpress from the United States or the rest of the world',
    consequence:
      'to the legal department, 25/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong',
  },
  'AE-NOTICE-CIS': {
    ...NOTICES,
    scope: 'ru',
    appliesWhen: 'a notice to AliExpress CIS',
    consequence:
      'to the legal department of AliExpress CIS, 51 Bras Basah Road, #01-21 Lazada One, Singapore 189554',
  },
  'AE-NOTICE-KR': {
    ...NOTICES,
    scope: 'KR',
    appliesWhen: 'a notice to AliExpress in South Korea',
    consequence: 'to 29F Parnas Tower, 521 Teheran-ro, Gangnam-gu, Seoul',
  },
  'AE-PARTY-US': {
    ...TERMS_OF_USE,
    scope: 'US',
    appliesWhen: 'the buyer is from the United States',
    consequence: 'the platform is AliExpress E-Commerce One Pte. Ltd., Singapore',
  },
  'AE-PARTY-KR': {
    ...TERMS_OF_USE,
    scope: 'KR',
    appliesWhen: 'the buyer is in South Korea',
    consequence:
      'the platform is AliExpress Korea Holding (Singapore) Pte. Ltd. and AliExpress Korea Limited',
  },
  'AE-PARTY-CIS': {
    ...TERMS_OF_USE,
    scope: 'ru',
    appliesWhen: 'the buyer lives in or orders from RU, AZ, AM, BY, GE, KZ, KG, MD, TM, TJ or UZ',
    consequence: 'the platform is AliExpress CIS Holding Pte. Ltd., Singapore',
  },
  'AE-PARTY-ROW': {
    ...TERMS_OF_USE,
    scope: 'com',
    appliesWhen: 'the buyer lives elsewhere, not in mainland China',
    consequence: 'the platform is Alibaba.com Singapore E-Commerce Private Limited',
  },
} as const satisfies Record<string, RuleRow>;
