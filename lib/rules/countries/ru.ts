// Russia: the consumer protection law, and how long authorities take.
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { CountryRules } from '../country';
import type { RuleRow } from '../row';

const APPEALS_LAW =
  'Law 59-ФЗ on citizens’ appeals, articles 8 and 12, as in force since 28 December 2024 (legalacts.ru; pages of several authorities)';

export const RU_ROWS = {
  'RU-231-PEN': {
    scope: 'RU',
    appliesWhen: 'goods paid for in advance were not handed over in time (article 23.1, part 3)',
    clockStarts: 'the day after the promised delivery',
    length: 0.5,
    unit: 'percent-per-day',
    consequence:
      'a penalty on the prepayment until the goods or the money come, never more than the prepayment itself',
    source: 'Worked example and tables of demands on article 23.1 of the consumer protection law, in public',
    sourceDate: '2024/2026',
    checkedOn: CHECKED_ON,
    expiresOn: LAW_EXPIRES_ON,
    certainty: 'B',
  },
  'RU-231-10': {
    scope: 'RU',
    appliesWhen: 'the buyer demanded the prepayment back (article 23.1, part 4)',
    clockStarts: 'the demand is presented',
    length: 10,
    unit: 'calendar-days',
    consequence: 'the money has to be back',
    source: 'Tables of demands on article 23.1 of the consumer protection law, in public',
    sourceDate: '2026',
    checkedOn: CHECKED_ON,
    expiresOn: LAW_EXPIRES_ON,
    certainty: 'B',
  },
  'RU-12-22': {
    scope: 'RU',
    appliesWhen: 'the prepayment went to the platform’s account (article 12, part 2.2)',
    clockStarts: 'the demand to the platform',
    length: 10,
    unit: 'calendar-days',
    consequence: 'the platform returns the prepayment; the law’s text was not read again',
    source: 'Law 250-ФЗ of 29 July 2018',
    sourceDate: '2018-07-29',
    checkedOn: CHECKED_ON,
    expiresOn: LAW_EXPIRES_ON,
    certainty: 'C',
  },
  'RU-RPN-REG': {
    scope: 'RU',
    appliesWhen: 'a written appeal to an authority',
    clockStarts: 'it is received',
    length: 3,
    unit: 'calendar-days',
    consequence: 'it is registered',
    source: APPEALS_LAW,
    sourceDate: '2024-12-28',
    checkedOn: CHECKED_ON,
    expiresOn: LAW_EXPIRES_ON,
    certainty: 'B',
  },
  'RU-RPN-ANS': {
    scope: 'RU',
    appliesWhen: 'a written appeal to an authority was registered',
    clockStarts: 'the registration',
    length: 30,
    unit: 'calendar-days',
    consequence: 'a written answer is due; the authority may take 30 days more and has to say so',
    source: APPEALS_LAW,
    sourceDate: '2024-12-28',
    checkedOn: CHECKED_ON,
    expiresOn: LAW_EXPIRES_ON,
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

export const ru: CountryRules = {
  country: 'RU',
  rows: RU_ROWS,
  clocks: [
    {
      deadline: 'seller-answers',
      starts: 'wrote-claim',
      stops: ['seller-answered', 'offered', 'refund-processed'],
      rows: ['RU-231-10'],
    },
    {
      deadline: 'authority-answers',
      starts: 'wrote-authority',
      stops: [],
      rows: ['RU-RPN-REG', 'RU-RPN-ANS'],
    },
  ],
};
