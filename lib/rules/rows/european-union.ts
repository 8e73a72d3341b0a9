// Rows of European law and of the shop's terms for consumers there (facts: rules 1.6, 2.3).
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import { DAYS, MONTHS, RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';

const LAW = { ...RECHECKED_LAW, scope: 'EU' } as const;
const DIRECTIVE =
  'Directive 2011/83/EU, art. 18, printed beside a bill at debates.parlamento.pt; the same in Italian law at normattiva.it';
const TERMS = 'AliExpress.com terms for EU, EEA and UK consumers (Open Terms Archive)';
const OF_TERMS = {
  ...LAW,
  source: TERMS,
  sourceDate: '2026-07-15',
  checkedOn: CHECKED_ON,
  expiresOn: LAW_EXPIRES_ON,
  certainty: 'A',
} as const;

export const EU_ROWS = {
  'EU-18-1': {
    ...LAW,
    ...DAYS,
    length: 30,
    appliesWhen: 'no other time of delivery was agreed',
    clockStarts: 'the contract',
    consequence: 'the trader delivers without undue delay and not later than this (art. 18(1))',
    source: DIRECTIVE,
    sourceDate: '2014/2023',
    certainty: 'B',
  },
  'EU-18-2': {
    ...LAW,
    appliesWhen: 'the goods did not come in time',
    clockStarts: 'the consumer names a further time that fits the case',
    consequence:
      'still nothing: the contract may be ended; at once where the trader refused or the day was essential (art. 18(2))',
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
    sourceDate: '2014/2023',
    certainty: 'B',
  },
  'EU-20': {
    ...LAW,
    appliesWhen: 'the goods are on their way',
    clockStarts: 'the sale',
    consequence: 'their loss is the trader’s risk until the consumer has them (art. 20)',
    source: 'Directive 2011/83/EU; text not re-read',
    sourceDate: '2011',
    certainty: 'C',
  },
  'EU-9': {
    ...LAW,
    ...DAYS,
    length: 14,
    appliesWhen: 'a purchase at a distance, also while the goods have not come',
    clockStarts: 'the consumer has received the goods',
    consequence:
      'last day to withdraw without a reason (art. 9); bespoke, perishable and unsealed hygiene goods are left out (art. 16)',
    source: 'darkopavic.xyz, edwincoe.com and sellarix.ai on the Consumer Rights Directive; wko.at',
    sourceDate: '2026-06',
    certainty: 'B',
  },
  'EU-13': {
    ...LAW,
    ...DAYS,
    length: 14,
    appliesWhen: 'the consumer withdrew',
    clockStarts: 'the trader was told',
    consequence: 'all sums are returned; the trader may wait for goods that came to be sent back (art. 13)',
    source: 'pgdlisboa.pt and confianzaonline.es on the laws that follow art. 13; consumentenbond.nl',
    sourceDate: '2019',
    certainty: 'B',
  },
  'EU-11A': {
    ...LAW,
    appliesWhen: 'a purchase on a site or in an app that may be withdrawn from',
    clockStarts: '19 June 2026',
    consequence:
      'the site has a button to withdraw and confirms the withdrawal at once (art. 11a, Directive 2023/2673)',
    source: 'edwincoe.com, darkopavic.xyz and lowfidelity.at on Directive (EU) 2023/2673',
    sourceDate: '2026-04',
    certainty: 'B',
  },
  'EU-CONF': {
    ...LAW,
    ...MONTHS,
    length: 24,
    appliesWhen: 'goods that came are damaged, wrong or incomplete',
    clockStarts: 'delivery',
    consequence: 'repair or replacement, then a lower price or the end of the contract (Directive 2019/771)',
    source: `Directive (EU) 2019/771; ${TERMS}, clause 2.3`,
    sourceDate: '2026-07-15',
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
  'EU-DUTY': {
    ...LAW,
    appliesWhen: 'a parcel of low value from outside the EU',
    clockStarts: '1 July 2026',
    consequence:
      'a customs duty of 3 EUR is charged; whether for each kind of goods or for each parcel was not established',
    source: 'unn.ua and others on the decision of the Council',
    sourceDate: '2026',
    certainty: 'C',
  },
  'AE-EU-ORDER': {
    ...OF_TERMS,
    appliesWhen: 'a dispute with the seller',
    clockStarts: 'the dispute',
    consequence: 'first the platform’s dispute system, then its determination (clause 16.2.1)',
  },
  'AE-EU-LIMIT': {
    ...OF_TERMS,
    ...MONTHS,
    length: 12,
    appliesWhen: 'a claim against AliExpress itself, never against the seller',
    clockStarts: 'what happened',
    consequence:
      'a clause of the shop “unless otherwise provided by applicable law” (16.2.5): a note, it ends no right here',
    checkedOn: '2026-12-01',
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
