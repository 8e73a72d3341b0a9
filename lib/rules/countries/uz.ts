// Uzbekistan: the Consumer Protection Law with its penalty for goods that are late since 2025; the Competition Committee.
import type { CountryRules } from '../country';
import { NOT_RECEIVED } from '../law-case';
import { RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';
import { PROOF, SELLER_CLAIM, SUIT_PROOF } from '../seller-claim';

const LAW = { ...RECHECKED_LAW, scope: 'UZ' } as const;

export const UZ_ROWS = {
  'UZ-PEN': {
    ...LAW,
    length: 0.5,
    unit: 'percent-per-day',
    appliesWhen: 'the seller did not deliver in the agreed time (Law ЎРҚ-1078 of 31 July 2025)',
    clockStarts: 'the agreed day',
    consequence:
      'a penalty on the price of what is late, never more than that price; told to the buyer, not counted here',
    source: 'darakchi.uz (204061) and uzdaily.uz on the law; tashkenttimes.uz',
    sourceDate: '2025-07-31',
    certainty: 'B',
  },
  'UZ-COMMITTEE': {
    ...LAW,
    appliesWhen: 'the seller did not help',
    clockStarts: 'the refusal',
    consequence: 'a complaint to the Competition Committee',
    source: 'Practice of the committee; prg.kz on decree ПП-296 of 6 October 2025',
    sourceDate: '2025-10-06',
    certainty: 'C',
  },
} as const satisfies Record<string, RuleRow>;

export const UZBEKISTAN: CountryRules = {
  id: 'UZ',
  countries: ['UZ'],
  languages: { UZ: 'ru' },
  parties: ['AE-PARTY-CIS'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: {
    ...SELLER_CLAIM,
    rows: ['UZ-PEN', 'AE-NOTICE-CIS'],
    notes: ['law-note-uz-penalty'],
  },
  authority: {
    opens: 'promise-broken',
    does: 'checks',
    rows: ['UZ-COMMITTEE'],
    to: {
      en: 'To the Competition Committee',
      ru: 'В Комитет по развитию конкуренции и защите прав потребителей',
    },
    places: ['place-uz-committee'],
    needs: PROOF,
    notes: [],
  },
  court: {
    opens: 'promise-broken',
    rows: ['UZ-PEN'],
    to: { en: 'To the court', ru: 'В суд' },
    places: ['place-court-of-residence'],
    needs: SUIT_PROOF,
    notes: ['law-note-uz-court'],
  },
  laws: [
    {
      row: 'UZ-PEN',
      fits: [...NOT_RECEIVED, 'came-late'],
      owes: 'seller',
      says: {
        ru: 'За просрочку передачи товара продавец уплачивает пеню 0,5 % цены за каждый день, но не больше этой цены (Закон Республики Узбекистан «О защите прав потребителей» в редакции закона № ЎРҚ-1078 от 31 июля 2025 года).',
        en: 'For goods handed over late the seller owes 0.5 % of the price for each day, up to that price (Consumer Protection Law of Uzbekistan as changed by law No. ЎРҚ-1078 of 31 July 2025).',
      },
    },
  ],
  rows: UZ_ROWS,
  clocks: [],
};
