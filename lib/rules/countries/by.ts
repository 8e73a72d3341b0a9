// Belarus: the Consumer Protection Law on defects and returns; MART. For goods that did not come no article could be read.
import type { CountryRules } from '../country';
import { RECEIVED } from '../law-case';
import { DAYS, RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';
import { PROOF, SELLER_CLAIM, SUIT_PROOF } from '../seller-claim';

const LAW = { ...RECHECKED_LAW, scope: 'BY' } as const;

export const BY_ROWS = {
  'BY-20': {
    ...LAW,
    appliesWhen: 'goods that came are defective',
    clockStarts: 'the defect is found',
    consequence: 'a new one, a lower price, repair or its cost, or instead of these the money back (art. 20)',
    source: 'Law 90-З of 9 January 2002, art. 20, as of 5 January 2022, printed at avon.by',
    sourceDate: '2022-01-05',
    certainty: 'B',
  },
  'BY-28': {
    ...LAW,
    ...DAYS,
    length: 14,
    appliesWhen: 'goods of good quality that the buyer sends back',
    clockStarts: 'the goods are handed over',
    consequence:
      'last day to return them; the money is due at once, within seven days at most, else 1 % a day (art. 28)',
    source: 'Law 90-З, art. 28, printed at bizitoys.com; law.by',
    sourceDate: null,
    certainty: 'B',
  },
  'BY-NOT-ESTABLISHED': {
    ...LAW,
    appliesWhen: 'goods that did not come',
    clockStarts: 'the claim',
    consequence: 'no article on it could be read: the letter names facts and a demand',
    source: 'No source that could be read',
    sourceDate: null,
    certainty: 'own',
  },
} as const satisfies Record<string, RuleRow>;

export const BELARUS: CountryRules = {
  id: 'BY',
  countries: ['BY'],
  languages: { BY: 'ru' },
  parties: ['AE-PARTY-CIS'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: {
    ...SELLER_CLAIM,
    rows: ['BY-20', 'BY-28', 'BY-NOT-ESTABLISHED', 'AE-NOTICE-CIS'],
    notes: ['law-note-by-no-law'],
  },
  authority: {
    opens: 'promise-broken',
    does: 'checks',
    rows: ['BY-20'],
    to: { en: 'To the Ministry of Antimonopoly Regulation and Trade (MART)', ru: 'В МАРТ' },
    places: ['place-by-mart'],
    needs: PROOF,
    notes: ['law-note-seller-abroad'],
  },
  court: {
    opens: 'promise-broken',
    rows: ['BY-20'],
    to: { en: 'To the court', ru: 'В суд' },
    places: ['place-court-of-residence'],
    needs: SUIT_PROOF,
    notes: ['law-note-by-court'],
  },
  laws: [
    {
      row: 'BY-20',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        ru: 'За товар ненадлежащего качества потребитель вправе потребовать возврата уплаченной суммы (статья 20 Закона Республики Беларусь «О защите прав потребителей»).',
        en: 'For defective goods the consumer may ask for the sum paid (article 20 of the Consumer Protection Law of Belarus).',
      },
    },
  ],
  rights: [{ right: 'withdraw', row: 'BY-28', fits: ['came-late'] }],
  rows: BY_ROWS,
  clocks: [],
};
