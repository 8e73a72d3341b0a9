// Mexico: the consumer law (LFPC) on delivery and on withdrawal; Profeco, before which the shop has no domicile.
import type { CountryRules } from '../country';
import { NOT_RECEIVED, RECEIVED } from '../law-case';
import { RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';
import { PROOF, SELLER_CLAIM, SUIT_PROOF } from '../seller-claim';

const LAW = { ...RECHECKED_LAW, scope: 'MX' } as const;
const KNOWN = {
  source: 'Ley Federal de Protección al Consumidor; text not re-read',
  sourceDate: null,
  certainty: 'C',
} as const;

export const MX_ROWS = {
  'MX-42': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'goods that were sold',
    clockStarts: 'the sale',
    consequence: 'they are delivered on the terms that were offered (art. 42)',
  },
  'MX-92': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'goods that came short, defective or other than offered',
    clockStarts: 'delivery',
    consequence: 'the buyer chooses: a new one, a lower price or the money back (art. 92)',
  },
  'MX-56': {
    ...LAW,
    length: 5,
    unit: 'business-days',
    appliesWhen: 'a sale at a distance',
    clockStarts: 'the goods are delivered',
    consequence: 'last day to revoke it; the price is returned, the buyer bears the carriage (art. 56)',
    source: 'Text of art. 56 at juristas.mx; Profeco as told by pledgetimes.com',
    sourceDate: '2023-02-06',
    certainty: 'B',
  },
  'MX-PROFECO': {
    ...LAW,
    appliesWhen: 'the shop did not help',
    clockStarts: 'its answer',
    consequence:
      'a complaint to Profeco; Concilianet takes only suppliers that joined, and AliExpress has no domicile in Mexico',
    source: 'diariodelyaqui on Profeco and AliExpress',
    sourceDate: '2024-07',
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

export const MEXICO: CountryRules = {
  id: 'MX',
  countries: ['MX'],
  languages: { MX: 'es' },
  parties: ['AE-PARTY-ROW'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: { ...SELLER_CLAIM, rows: ['MX-42', 'MX-92', 'MX-56', 'AE-NOTICE-TOU'] },
  authority: {
    opens: 'promise-broken',
    does: 'mediates',
    rows: ['MX-PROFECO'],
    to: { en: 'To Profeco', ru: 'В Profeco', es: 'A la Profeco' },
    places: ['place-mx-profeco'],
    needs: PROOF,
    notes: ['law-note-mx-no-domicile'],
  },
  court: {
    opens: 'promise-broken',
    rows: ['MX-42'],
    to: { en: 'To the court', ru: 'В суд', es: 'Al juzgado' },
    places: ['place-court-where-you-live'],
    needs: SUIT_PROOF,
    notes: ['law-note-mx-court'],
  },
  laws: [
    {
      row: 'MX-42',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under article 42 of the Federal Consumer Protection Law of Mexico the supplier must deliver on the terms that were offered.',
        ru: 'По статье 42 Федерального закона Мексики о защите потребителей поставщик обязан доставить товар на предложенных условиях.',
        es: 'Según el artículo 42 de la Ley Federal de Protección al Consumidor, el proveedor está obligado a entregar el bien en los términos ofrecidos.',
      },
    },
    {
      row: 'MX-92',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under article 92 of the Federal Consumer Protection Law of Mexico the buyer of goods that are short, defective or other than offered may ask for the money back.',
        ru: 'По статье 92 Федерального закона Мексики о защите потребителей, если товара меньше, он с недостатком или не тот, покупатель вправе требовать возврата денег.',
        es: 'Según el artículo 92 de la Ley Federal de Protección al Consumidor, si el bien llega incompleto, defectuoso o distinto del ofrecido, el consumidor puede exigir la devolución de lo pagado.',
      },
    },
  ],
  rights: [{ right: 'withdraw', row: 'MX-56', fits: [...RECEIVED, 'came-late'] }],
  rows: MX_ROWS,
  clocks: [],
};
