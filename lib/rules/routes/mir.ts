// Mir, and cards of other schemes used inside Russia: what is known, which is no term.
import { CHECKED_ON, TERMS_EXPIRE_ON } from '../checked-on';
import type { RouteRules } from '../route';
import type { RuleRow } from '../row';

export const MIR_ROWS = {
  'MIR-TERM': {
    scope: 'mir',
    appliesWhen: 'paid with a Mir card, or inside Russia with any card',
    clockStarts: 'not established',
    length: null,
    unit: null,
    consequence: 'no term was found: apply to the bank in writing at once and keep the number',
    source: 'Lawyers on chargeback in Russia (shupikov.com, allchargebacks.ru)',
    sourceDate: '2021/2022',
    checkedOn: CHECKED_ON,
    expiresOn: TERMS_EXPIRE_ON,
    certainty: 'D',
  },
} as const satisfies Record<string, RuleRow>;

export const mir: RouteRules = {
  id: 'mir',
  meaning: 'No term was found, so there is no date: the bank is to be asked at once.',
  rows: MIR_ROWS,
  rung: {
    way: 'ask',
    rows: [],
    place: 'place-bank-application',
    needs: ['order-proof', 'payment-proof', 'tracking-proof', 'chat-proof', 'no-refund-statement'],
    notes: ['law-note-mir-no-terms'],
  },
  closes: () => null,
};
