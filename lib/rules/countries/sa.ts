// Saudi Arabia: the E-Commerce Law on delivery that is more than fifteen days late; the Ministry of Commerce.
import type { CountryRules } from '../country';
import { NOT_RECEIVED } from '../law-case';
import { DAYS, RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';
import { PROOF, SELLER_CLAIM, SUIT_PROOF } from '../seller-claim';

const LAW = { ...RECHECKED_LAW, scope: 'SA' } as const;

export const SA_ROWS = {
  'SA-14': {
    ...LAW,
    ...DAYS,
    length: 15,
    appliesWhen: 'goods bought online are late',
    clockStarts: 'the day agreed, or the contract where none was',
    consequence:
      'after these days the buyer may cancel and has all sums back, other costs too (E-Commerce Law, art. 14)',
    source: 'Ministry of Commerce as told by almowaten.net (February 2025); alyaum.com; okaz.com.sa',
    sourceDate: '2026-03-10',
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

export const SAUDI_ARABIA: CountryRules = {
  id: 'SA',
  countries: ['SA'],
  languages: {},
  parties: ['AE-PARTY-ROW'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: {
    ...SELLER_CLAIM,
    rows: ['SA-14', 'AE-NOTICE-TOU'],
    notes: ['law-note-sa-cancel'],
  },
  authority: {
    opens: 'promise-broken',
    does: 'checks',
    rows: ['SA-14'],
    to: { en: 'To the Ministry of Commerce', ru: 'В Министерство торговли' },
    places: ['place-sa-ministry'],
    needs: PROOF,
    notes: [],
  },
  court: {
    opens: 'promise-broken',
    rows: ['SA-14'],
    to: { en: 'To the court', ru: 'В суд' },
    places: ['place-sa-lawyer'],
    needs: SUIT_PROOF,
    notes: [],
  },
  laws: [
    {
      row: 'SA-14',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under article 14 of the E-Commerce Law of Saudi Arabia, a buyer may cancel and have all sums back when delivery is more than 15 days late.',
        ru: 'По статье 14 Закона Саудовской Аравии об электронной торговле покупатель вправе отменить покупку и вернуть всё уплаченное, если доставка опоздала больше чем на 15 дней.',
      },
    },
  ],
  rows: SA_ROWS,
  clocks: [],
};
