// Rows about days off that no country's law of claims holds: the long holidays of China, in which sellers do not send.
import { RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';

export const DAYS_OFF_ROWS = {
  'CN-HOLIDAYS': {
    ...RECHECKED_LAW,
    scope: 'CN',
    appliesWhen: 'the Spring Festival and the National Day weeks of 2024 to 2027',
    clockStarts: 'the first day of the week',
    consequence:
      'nobody sends; a term in business days that holds them ends later. It is said, no date is moved',
    source:
      'Notice of the State Council of 4 November 2025 for 2026 (politics.gmw.cn); earlier years as known; 2027 not announced',
    sourceDate: '2025-11-04',
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;
