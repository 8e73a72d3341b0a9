// Ukraine: the Consumer Protection Law of 1991, which still holds, on defects and on sales at a distance; the state service.
import type { CountryRules } from '../country';
import { NOT_RECEIVED, RECEIVED } from '../law-case';
import { DAYS, RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';
import { PROOF, SELLER_CLAIM, SUIT_PROOF } from '../seller-claim';

const LAW = { ...RECHECKED_LAW, scope: 'UA' } as const;

export const UA_ROWS = {
  'UA-13': {
    ...LAW,
    ...DAYS,
    length: 14,
    appliesWhen: 'a sale at a distance',
    clockStarts: 'the goods are received',
    consequence: 'last day to end the contract (Law 1023-XII, art. 13)',
    source: 'consumerhm.gov.ua and zahist-prav-spogivachiv.com on art. 13',
    sourceDate: null,
    certainty: 'B',
  },
  'UA-13-DELIVERY': {
    ...LAW,
    appliesWhen: 'a sale at a distance',
    clockStarts: 'the order',
    consequence:
      'the goods are delivered in the term of the law or of the contract, or the sum paid is returned (art. 13)',
    source: 'Law 1023-XII, art. 13; the term was not re-read',
    sourceDate: null,
    certainty: 'C',
  },
  'UA-8': {
    ...LAW,
    appliesWhen: 'goods that came are defective',
    clockStarts: 'the defect is found',
    consequence: 'a lower price, repair or its cost; of a grave defect a new one or the money back (art. 8)',
    source: 'docs.dtkt.ua and imeyupravo.info on Law 1023-XII',
    sourceDate: null,
    certainty: 'B',
  },
  'UA-3153': {
    ...LAW,
    appliesWhen: 'the new consumer law 3153-IX',
    clockStarts: 'the end of martial law',
    consequence: 'it is not in force yet; until then the law of 1991 holds',
    source: 'docs.dtkt.ua (marked as not in force); sud.ua',
    sourceDate: '2026-02-07',
    certainty: 'B',
  },
  'UA-SERVICE': {
    ...LAW,
    appliesWhen: 'the seller did not help',
    clockStarts: 'the refusal',
    consequence:
      'a complaint to the state service for consumer protection, which needs to know who the seller is',
    source: 'sud.ua on the service and sellers on the internet',
    sourceDate: '2026-02-07',
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

export const UKRAINE: CountryRules = {
  id: 'UA',
  countries: ['UA'],
  languages: {},
  parties: ['AE-PARTY-ROW'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: { ...SELLER_CLAIM, rows: ['UA-13', 'UA-13-DELIVERY', 'UA-8', 'UA-3153', 'AE-NOTICE-TOU'] },
  authority: {
    opens: 'promise-broken',
    does: 'checks',
    rows: ['UA-SERVICE'],
    to: {
      en: 'To the State Service for Food Safety and Consumer Protection (Держпродспоживслужба)',
      ru: 'В Держпродспоживслужбу',
    },
    places: ['place-ua-authority'],
    needs: PROOF,
    notes: ['law-note-ua-seller-name'],
  },
  court: {
    opens: 'promise-broken',
    rows: ['UA-13'],
    to: { en: 'To the district court', ru: 'В районный суд' },
    places: ['place-ua-court'],
    needs: SUIT_PROOF,
    notes: ['law-note-ua-costs'],
  },
  laws: [
    {
      row: 'UA-13-DELIVERY',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under article 13 of the Consumer Protection Law of Ukraine (No. 1023-XII) goods sold at a distance are to be delivered in the term of the law or of the contract; otherwise the sum paid is to be returned.',
        ru: 'По статье 13 Закона Украины «О защите прав потребителей» (№ 1023-XII) товар, проданный на расстоянии, доставляют в срок закона или договора, иначе возвращают уплаченное.',
      },
    },
    {
      row: 'UA-8',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under article 8 of the Consumer Protection Law of Ukraine (No. 1023-XII) the seller answers for goods that are defective.',
        ru: 'По статье 8 Закона Украины «О защите прав потребителей» (№ 1023-XII) продавец отвечает за недостатки товара.',
      },
    },
  ],
  rights: [{ right: 'withdraw', row: 'UA-13', fits: [...RECEIVED, 'came-late'] }],
  rows: UA_ROWS,
  clocks: [],
};
