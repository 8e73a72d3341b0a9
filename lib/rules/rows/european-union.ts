// Rows of European law and of the shop's terms for consumers there (facts: rules 1.6, 2.3).
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { RuleRow } from '../row';

const LAW = {
  scope: 'EU',
  length: null,
  unit: null,
  checkedOn: CHECKED_ON,
  expiresOn: LAW_EXPIRES_ON,
} as const;
const DIRECTIVE = 'Directive 2011/83/EU; text not re-read';
const TERMS = 'AliExpress.com terms for EU, EEA and UK consumers (Open Terms Archive)';

export const EU_ROWS = {
  'EU-18-1': {
    ...LAW,
    length: 30,
    unit: 'calendar-days',
    appliesWhen: 'no other time of delivery was agreed',
    clockStarts: 'the contract',
    consequence: 'the trader delivers without undue delay and not later than this (art. 18(1))',
    source: DIRECTIVE,
    sourceDate: '2011',
    certainty: 'C',
  },
  'EU-18-2': {
    ...LAW,
    appliesWhen: 'the goods did not come in time',
    clockStarts: 'the consumer names a further time that fits the case',
    consequence: 'still nothing: the consumer may end the contract (art. 18(2))',
    source: `${DIRECTIVE}; ${TERMS}, clause 2.3`,
    sourceDate: '2026-07-15',
    certainty: 'B',
  },
  'EU-18-3': {
    ...LAW,
    appliesWhen: 'the contract was ended',
    clockStarts: 'that day',
    consequence:
      'all sums paid are returned without undue delay; the article names no number of days (art. 18(3))',
    source: DIRECTIVE,
    sourceDate: '2011',
    certainty: 'C',
  },
  'EU-20': {
    ...LAW,
    appliesWhen: 'the goods are on their way',
    clockStarts: 'the sale',
    consequence: 'their loss is the trader’s risk until the consumer has them (art. 20)',
    source: DIRECTIVE,
    sourceDate: '2011',
    certainty: 'C',
  },
  'EU-CONF': {
    ...LAW,
    length: 24,
    unit: 'months',
    appliesWhen: 'goods that came are damaged, wrong or incomplete',
    clockStarts: 'delivery',
    consequence: 'repair or replacement, then a lower price or the end of the contract (Directive 2019/771)',
    source: `Directive (EU) 2019/771; ${TERMS}, clause 2.3`,
    sourceDate: '2026-07-15',
    certainty: 'B',
  },
  'EU-LV-14': {
    ...LAW,
    scope: 'LV',
    length: 14,
    unit: 'calendar-days',
    appliesWhen: 'Latvia: the contract was ended because nothing came',
    clockStarts: 'that day',
    consequence: 'the full refund; other members have their own terms or none',
    source: 'rus.jauns.lv on the law of Latvia',
    sourceDate: '2025-09-25',
    certainty: 'B',
  },
  'EU-ECC': {
    ...LAW,
    appliesWhen: 'the seller is in the EU, Norway or Iceland',
    clockStarts: 'the trader did not help',
    consequence: 'the European Consumer Centre helps; with a seller in China it does not',
    source: 'Practice of ECC-Net; not re-read',
    sourceDate: null,
    certainty: 'C',
  },
  'AE-EU-ORDER': {
    ...LAW,
    appliesWhen: 'a dispute with the seller',
    clockStarts: 'the dispute',
    consequence: 'first the platform’s dispute system, then its determination (clause 16.2.1)',
    source: TERMS,
    sourceDate: '2026-07-15',
    certainty: 'A',
  },
  'AE-EU-LIMIT': {
    ...LAW,
    length: 12,
    unit: 'months',
    appliesWhen: 'a claim against AliExpress',
    clockStarts: 'what happened',
    consequence: 'the terms set this limit “unless otherwise provided by applicable law” (clause 16.2.5)',
    source: TERMS,
    sourceDate: '2026-07-15',
    certainty: 'A',
  },
  'EU-BRUSSELS': {
    ...LAW,
    appliesWhen: 'a consumer sues',
    clockStarts: 'the suit',
    consequence:
      'at home (Regulation 1215/2012, art. 18); the European small claim is for defendants in the EU only',
    source: `${TERMS}, clause 16; Regulation 1215/2012`,
    sourceDate: '2026-07-15',
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;
