// Chile: Ley 19.496 on the legal guarantee and on withdrawal; SERNAC, the Juzgado de Policía Local.
import type { CountryRules } from '../country';
import { NOT_RECEIVED, RECEIVED } from '../law-case';
import { DAYS, MONTHS, RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';
import { PROOF, SELLER_CLAIM, SUIT_PROOF } from '../seller-claim';

const LAW = { ...RECHECKED_LAW, scope: 'CL' } as const;

export const CL_ROWS = {
  'CL-12': {
    ...LAW,
    appliesWhen: 'goods that were sold',
    clockStarts: 'the sale',
    consequence: 'they are delivered on the terms that were offered or agreed (art. 12)',
    source: 'Ley 19.496; text not re-read',
    sourceDate: null,
    certainty: 'C',
  },
  'CL-GARANTIA': {
    ...LAW,
    ...MONTHS,
    length: 6,
    appliesWhen: 'goods that came are defective',
    clockStarts: 'the goods are received',
    consequence: 'last day of the legal guarantee: the buyer chooses a new one, repair or the money back',
    source: 'SERNAC as told by cnnchile.com and antofagasta.tv',
    sourceDate: '2025-05-26',
    certainty: 'B',
  },
  'CL-3BIS': {
    ...LAW,
    ...DAYS,
    length: 10,
    appliesWhen: 'a purchase by electronic means',
    clockStarts: 'the goods are received',
    consequence: 'last day to withdraw without a reason (art. 3 bis)',
    source: 'sernac.cl on the right to withdraw; biobiochile.cl of 3 June 2025',
    sourceDate: '2025-06-03',
    certainty: 'A',
  },
  'CL-SERNAC': {
    ...LAW,
    appliesWhen: 'the shop did not help',
    clockStarts: 'its answer',
    consequence:
      'SERNAC passes a complaint to the company; purchases abroad by the internet are protected too',
    source: 'sernac.cl on complaints and on purchases by the internet',
    sourceDate: '2024',
    certainty: 'A',
  },
} as const satisfies Record<string, RuleRow>;

export const CHILE: CountryRules = {
  id: 'CL',
  countries: ['CL'],
  languages: { CL: 'es' },
  parties: ['AE-PARTY-ROW'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: { ...SELLER_CLAIM, rows: ['CL-12', 'CL-GARANTIA', 'CL-3BIS', 'AE-NOTICE-TOU'] },
  authority: {
    opens: 'promise-broken',
    does: 'mediates',
    rows: ['CL-SERNAC'],
    to: { en: 'To SERNAC', ru: 'В SERNAC', es: 'Al SERNAC' },
    places: ['place-cl-sernac'],
    needs: PROOF,
    notes: [],
  },
  court: {
    opens: 'promise-broken',
    rows: ['CL-12'],
    to: {
      en: 'To the Juzgado de Policía Local',
      ru: 'В Juzgado de Policía Local',
      es: 'Al Juzgado de Policía Local',
    },
    places: ['place-cl-court'],
    needs: SUIT_PROOF,
    notes: ['law-note-cl-abroad'],
  },
  laws: [
    {
      row: 'CL-12',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under article 12 of the Chilean Ley 19.496 the supplier must keep the terms on which delivery was offered or agreed.',
        ru: 'По статье 12 закона Чили 19.496 поставщик обязан соблюдать предложенные или согласованные условия доставки.',
        es: 'Según el artículo 12 de la Ley N.º 19.496, el proveedor está obligado a respetar los términos conforme a los cuales se ofreció o convino la entrega.',
      },
    },
    {
      row: 'CL-GARANTIA',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        en: 'Within six months of receipt, the buyer of defective goods may choose to have the money back (legal guarantee of the Chilean Ley 19.496).',
        ru: 'В течение шести месяцев после получения покупатель товара с недостатком вправе выбрать возврат денег (законная гарантия по закону Чили 19.496).',
        es: 'Dentro de los seis meses siguientes a la recepción, el consumidor puede optar por la devolución de lo pagado por un producto defectuoso (garantía legal de la Ley N.º 19.496).',
      },
    },
  ],
  rights: [
    { right: 'withdraw', row: 'CL-3BIS', fits: [...RECEIVED, 'came-late'] },
    { right: 'complain', row: 'CL-GARANTIA', fits: RECEIVED },
  ],
  rows: CL_ROWS,
  clocks: [],
};
