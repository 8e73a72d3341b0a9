// Türkiye: Law 6502 and its regulation on distance contracts; the consumer arbitration committee, which decides small cases.
import type { CountryRules } from '../country';
import { NOT_RECEIVED, RECEIVED } from '../law-case';
import { DAYS, RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';
import { PROOF, SELLER_CLAIM, SUIT_PROOF } from '../seller-claim';

const LAW = { ...RECHECKED_LAW, scope: 'TR' } as const;
const REGULATION = {
  source: 'erdem-erdem.av.tr on the regulation on distance contracts of 2014 (Hukuk Postası 2015)',
  sourceDate: '2015',
  certainty: 'B',
} as const;

export const TR_ROWS = {
  'TR-REFUND': {
    ...LAW,
    ...REGULATION,
    ...DAYS,
    length: 14,
    appliesWhen: 'a purchase at a distance was ended because the seller did not perform',
    clockStarts: 'the seller gets the notice',
    consequence: 'all payments are returned with interest, the cost of delivery too',
  },
  'TR-RISK': {
    ...LAW,
    ...REGULATION,
    appliesWhen: 'the goods are on their way',
    clockStarts: 'the sale',
    consequence: 'the seller answers for their loss and damage until the consumer has them',
  },
  'TR-WITHDRAW': {
    ...LAW,
    ...DAYS,
    length: 14,
    appliesWhen: 'a purchase at a distance',
    clockStarts: 'the goods are received',
    consequence: 'last day to withdraw without a reason; they are sent back within ten days',
    source: 'yenisafak.com on the rules of 2025',
    sourceDate: '2025-11-19',
    certainty: 'B',
  },
  'TR-HAKEM': {
    ...LAW,
    appliesWhen: 'a dispute worth less than 186 000 TRY in 2026',
    clockStarts: 'the dispute',
    consequence:
      'the consumer arbitration committee decides it, free of charge, by e-Devlet; above it the consumer court',
    source: 'sabah.com.tr and haberler.com on the notice in the official gazette',
    sourceDate: '2025-12-23',
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

export const TURKEY: CountryRules = {
  id: 'TR',
  countries: ['TR'],
  languages: {},
  parties: ['AE-PARTY-ROW'],
  post: { rows: ['POST-UPU-FILE', 'TR-RISK'], notes: [] },
  claim: { ...SELLER_CLAIM, rows: ['TR-REFUND', 'TR-RISK', 'TR-WITHDRAW', 'AE-NOTICE-TOU'] },
  authority: {
    opens: 'promise-broken',
    does: 'decides',
    rows: ['TR-HAKEM'],
    to: {
      en: 'To the consumer arbitration committee (Tüketici Hakem Heyeti)',
      ru: 'В потребительский арбитраж (Tüketici Hakem Heyeti)',
    },
    places: ['place-tr-committee'],
    needs: PROOF,
    notes: ['law-note-tr-limit'],
  },
  court: {
    opens: 'promise-broken',
    rows: ['TR-HAKEM'],
    to: { en: 'To the consumer court', ru: 'В потребительский суд' },
    places: ['place-tr-court'],
    needs: SUIT_PROOF,
    notes: [],
  },
  laws: [
    {
      row: 'TR-REFUND',
      fits: [...NOT_RECEIVED, 'refund-not-paid'],
      owes: 'seller',
      says: {
        en: 'Under the Turkish regulation on distance contracts a consumer may end the contract where the seller does not perform it, and all payments are to be returned within 14 days of the notice.',
        ru: 'По турецкому положению о договорах на расстоянии потребитель вправе отказаться от договора, если продавец его не исполняет, и все платежи возвращают в течение 14 дней с уведомления.',
      },
    },
    {
      row: 'TR-RISK',
      fits: ['late', 'missing', 'will-not-come', 'defect'],
      owes: 'seller',
      says: {
        en: 'Until the consumer has the goods the seller answers for their loss and damage (Turkish regulation on distance contracts).',
        ru: 'Пока товар не у потребителя, за утрату и повреждение отвечает продавец (турецкое положение о договорах на расстоянии).',
      },
    },
  ],
  rights: [{ right: 'withdraw', row: 'TR-WITHDRAW', fits: [...RECEIVED, 'came-late'] }],
  rows: TR_ROWS,
  clocks: [],
};
