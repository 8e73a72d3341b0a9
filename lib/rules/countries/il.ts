// Israel: the Consumer Protection Law on sales at a distance; its authority, the small claims court.
import type { CountryRules } from '../country';
import { NOT_RECEIVED, RECEIVED } from '../law-case';
import { DAYS, RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';
import { PROOF, SELLER_CLAIM, SUIT_PROOF } from '../seller-claim';

const LAW = { ...RECHECKED_LAW, scope: 'IL' } as const;

export const IL_ROWS = {
  'IL-14C': {
    ...LAW,
    ...DAYS,
    length: 14,
    appliesWhen: 'a sale at a distance',
    clockStarts: 'the goods are received, or the written terms where these came later',
    consequence:
      'last day to cancel without a reason, for a fee of 5 % or 100 ILS, the lower; whether it reaches a seller abroad is doubtful',
    source: 'kolzchut.org.il and consumers.org.il on section 14C',
    sourceDate: '2019',
    certainty: 'B',
  },
  'IL-14E': {
    ...LAW,
    ...DAYS,
    length: 14,
    appliesWhen:
      'a sale at a distance cancelled for a defect, goods that differ, or goods that did not come in time',
    clockStarts: 'the seller gets the notice of cancellation',
    consequence: 'the money is returned without a fee, and the seller fetches goods that came (section 14E)',
    source: 'hitlahavut.com, saedduzdar.com and carlomaderno.com, which print sections 14C to 14E',
    sourceDate: null,
    certainty: 'B',
  },
  'IL-AUTHORITY': {
    ...LAW,
    appliesWhen: 'the seller did not return the money',
    clockStarts: 'the refusal',
    consequence: 'a complaint to the Consumer Protection and Fair Trade Authority, or a small claim',
    source: 'kolzchut.org.il on cancelled sales; globes on sellers abroad',
    sourceDate: null,
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

export const ISRAEL: CountryRules = {
  id: 'IL',
  countries: ['IL'],
  languages: {},
  parties: ['AE-PARTY-ROW'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: {
    ...SELLER_CLAIM,
    rows: ['IL-14E', 'IL-14C', 'AE-NOTICE-TOU'],
    notes: ['law-note-il-free-of-charge'],
  },
  authority: {
    opens: 'promise-broken',
    does: 'records',
    rows: ['IL-AUTHORITY'],
    to: {
      en: 'To the Consumer Protection and Fair Trade Authority',
      ru: 'В Управление по защите потребителей и честной торговле',
    },
    places: ['place-il-form'],
    needs: PROOF,
    notes: [],
  },
  court: {
    opens: 'promise-broken',
    rows: ['IL-AUTHORITY'],
    to: { en: 'To the small claims court', ru: 'В суд по мелким искам' },
    places: ['place-il-court'],
    needs: SUIT_PROOF,
    notes: ['law-note-il-abroad'],
  },
  laws: [
    {
      row: 'IL-14E',
      fits: [...NOT_RECEIVED, ...RECEIVED, 'refund-not-paid'],
      owes: 'seller',
      says: {
        en: 'Under section 14E of the Consumer Protection Law of Israel, when a sale at a distance is cancelled because the goods did not come in time, are defective or differ from what was agreed, the money is to be returned within 14 days of the notice, without a fee.',
        ru: 'По статье 14E Закона Израиля о защите потребителей, если покупка на расстоянии отменена, потому что товар не пришёл в срок, имеет недостаток или отличается от условленного, деньги возвращают в течение 14 дней с уведомления и без удержаний.',
      },
    },
  ],
  rights: [{ right: 'withdraw', row: 'IL-14C', fits: [...RECEIVED, 'came-late'] }],
  rows: IL_ROWS,
  clocks: [],
};
