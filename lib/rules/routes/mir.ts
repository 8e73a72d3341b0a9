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
    place: {
      en: 'The bank that issued your card: a written application in its app or branch',
      ru: 'Банк, выпустивший карту: письменное заявление в приложении или отделении',
    },
    needs: ['order-proof', 'payment-proof', 'tracking-proof', 'chat-proof', 'no-refund-statement'],
    notes: [
      {
        en: 'The terms of Mir are not public. Ask at once and keep the number of your application. Visa and Mastercard of Russian banks go the same way inside Russia.',
        ru: 'Сроки системы «Мир» не опубликованы. Обратитесь сразу и сохраните номер заявления. Платежи внутри России по картам Visa и Mastercard российских банков идут тем же путём.',
      },
    ],
  },
  closes: () => null,
};
