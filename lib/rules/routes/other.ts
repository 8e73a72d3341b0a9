// Transfers, SBP, wallets and balances: no card scheme stands behind them.
import { CHECKED_ON, TERMS_EXPIRE_ON } from '../checked-on';
import type { RouteRules } from '../route';
import type { RuleRow } from '../row';

export const OTHER_ROWS = {
  'PAY-TRANSFER': {
    scope: 'other',
    appliesWhen: 'paid by transfer, SBP or from a balance',
    clockStarts: 'the payment',
    length: null,
    unit: null,
    consequence:
      'no scheme takes it back: the seller or the platform refunds; Alipay follows the platform’s decision',
    source: 'ya.ru/neurum on SBP; AliExpress.com terms for EU, EEA and UK consumers, clause 16.2.1',
    sourceDate: '2026-07-15',
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

export const other: RouteRules = {
  id: 'other',
  meaning: 'No scheme takes a transfer back, so there is no date.',
  rows: OTHER_ROWS,
  rung: {
    way: 'none',
    rows: ['PAY-TRANSFER'],
    place: 'place-bank-or-wallet',
    needs: [],
    notes: ['law-note-transfer'],
  },
  closes: () => null,
};
