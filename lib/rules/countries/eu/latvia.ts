// Latvia: the refund within 14 days of the end of the contract.
import type { Layer } from '../../country';
import { NOT_RECEIVED } from '../../law-case';
import { DAYS, RECHECKED_LAW } from '../../law-row';
import type { RuleRow } from '../../row';

export const LV_ROWS = {
  'EU-LV-14': {
    ...RECHECKED_LAW,
    ...DAYS,
    scope: 'LV',
    length: 14,
    appliesWhen: 'Latvia: the contract was ended because nothing came',
    clockStarts: 'that day',
    consequence: 'the full refund; France and Portugal have the same term, other members their own or none',
    source: 'rus.jauns.lv on the law of Latvia',
    sourceDate: '2025-09-25',
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

export const LATVIA: Layer = {
  insteadOf: ['EU-18-3'],
  claim: { rows: ['EU-18-1', 'EU-18-2', 'EU-LV-14', 'AE-EU-ORDER', 'AE-NOTICE-ADDR', 'AE-EU-LIMIT'] },
  laws: [
    {
      row: 'EU-LV-14',
      fits: [...NOT_RECEIVED, 'refund-not-paid'],
      owes: 'seller',
      says: {
        en: 'Under the law of Latvia the refund is due within 14 days of the end of the contract.',
        ru: 'По праву Латвии деньги возвращают в течение 14 дней после отказа от договора.',
      },
    },
  ],
};
