// Kazakhstan: the consumer protection law.
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { CountryRules } from '../country';
import type { RuleRow } from '../row';

export const KZ_ROWS = {
  'KZ-42-4': {
    scope: 'KZ',
    appliesWhen: 'the buyer sent a written claim (article 42-4 of the consumer protection law)',
    clockStarts: 'the claim',
    length: 10,
    unit: 'calendar-days',
    consequence:
      'the seller has to answer in writing with documents; after silence, the authority or the court',
    source: 'sotreport.kz on article 42-4',
    sourceDate: '2025',
    checkedOn: CHECKED_ON,
    expiresOn: LAW_EXPIRES_ON,
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

export const kz: CountryRules = {
  country: 'KZ',
  rows: KZ_ROWS,
  clocks: [
    {
      deadline: 'seller-answers',
      starts: 'wrote-claim',
      stops: ['seller-answered', 'offered', 'refund-processed'],
      rows: ['KZ-42-4'],
    },
  ],
};
