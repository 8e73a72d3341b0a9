// Australia: the Australian Consumer Law on payment without supply and on guarantees; the state’s Fair Trading, its tribunal.
import type { CountryRules } from '../country';
import { NOT_RECEIVED, RECEIVED } from '../law-case';
import { RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';
import { PROOF, SELLER_CLAIM, SUIT_PROOF } from '../seller-claim';

const LAW = { ...RECHECKED_LAW, scope: 'AU' } as const;

export const AU_ROWS = {
  'AU-36': {
    ...LAW,
    appliesWhen: 'a business took payment and did not supply',
    clockStarts: 'the time stated, or a reasonable time where none was',
    consequence:
      'it must supply by then; it must not take payment that it cannot serve (Australian Consumer Law, s. 36)',
    source: 'accc.gov.au on products that were not received; nsw.gov.au',
    sourceDate: null,
    certainty: 'A',
  },
  'AU-54': {
    ...LAW,
    appliesWhen: 'goods that came',
    clockStarts: 'delivery',
    consequence:
      'they are of acceptable quality and as described (s. 54, 56); of sellers abroad only where they sell to Australia',
    source: 'The Law Handbook 2024 (fls.org.au); simplewebguide.com',
    sourceDate: '2024',
    certainty: 'B',
  },
  'AU-ACCC': {
    ...LAW,
    appliesWhen: 'the shop did not help',
    clockStarts: 'its answer',
    consequence:
      'the consumer agency of the state may help; the ACCC takes reports and settles no single dispute',
    source: 'accc.gov.au on what the ACCC does and does not do',
    sourceDate: null,
    certainty: 'A',
  },
} as const satisfies Record<string, RuleRow>;

export const AUSTRALIA: CountryRules = {
  id: 'AU',
  countries: ['AU'],
  languages: { AU: 'en' },
  parties: ['AE-PARTY-ROW'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: { ...SELLER_CLAIM, rows: ['AU-36', 'AU-54', 'AE-NOTICE-TOU'] },
  authority: {
    opens: 'promise-broken',
    does: 'mediates',
    rows: ['AU-ACCC'],
    to: {
      en: 'To the consumer agency of the state or territory (Fair Trading)',
      ru: 'В ведомство штата по защите потребителей (Fair Trading)',
    },
    places: ['place-au-state'],
    needs: PROOF,
    notes: ['law-note-au-reports'],
  },
  court: {
    opens: 'promise-broken',
    rows: ['AU-36'],
    to: { en: 'To the civil tribunal of the state', ru: 'В гражданский трибунал штата' },
    places: ['place-au-tribunal'],
    needs: SUIT_PROOF,
    notes: [],
  },
  laws: [
    {
      row: 'AU-36',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under section 36 of the Australian Consumer Law a business that has taken payment must supply the goods in the time stated or, where none was stated, in a reasonable time.',
        ru: 'По статье 36 Закона Австралии о защите потребителей продавец, получивший оплату, обязан поставить товар в указанный срок, а если его нет, в разумный.',
      },
    },
    {
      row: 'AU-54',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under sections 54 and 56 of the Australian Consumer Law goods are guaranteed to be of acceptable quality and as described.',
        ru: 'По статьям 54 и 56 Закона Австралии о защите потребителей товар должен быть приемлемого качества и соответствовать описанию.',
      },
    },
  ],
  rows: AU_ROWS,
  clocks: [],
};
