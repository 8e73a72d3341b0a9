// Kazakhstan: a written claim with ten days to answer, then the consumer protection committee or the court (facts: rules 2.7).
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { CountryRules } from '../country';
import { NOT_RECEIVED, RECEIVED, UNPAID } from '../law-case';
import type { RuleRow } from '../row';

export const KZ_ROWS = {
  'KZ-42-4': {
    scope: 'KZ',
    appliesWhen: 'the buyer sent a written claim (article 42-4 of the consumer protection law)',
    clockStarts: 'the claim',
    length: 10,
    unit: 'calendar-days',
    consequence:
      'the seller has to answer in writing with documents; after silence, the authority or the court',
    source: 'sotreport.kz on article 42-4',
    sourceDate: '2025',
    checkedOn: CHECKED_ON,
    expiresOn: LAW_EXPIRES_ON,
    certainty: 'B',
  },
  'KZ-LATE': {
    scope: 'KZ',
    appliesWhen: 'the seller missed the promised delivery',
    clockStarts: 'the promised day',
    length: null,
    unit: null,
    consequence: 'the buyer may cancel and ask for the money',
    source:
      'Consumer protection committee of Kazakhstan, press page 1088206 (gov.kz); the article was not found at adilet.zan.kz',
    sourceDate: '2025',
    checkedOn: CHECKED_ON,
    expiresOn: LAW_EXPIRES_ON,
    certainty: 'A',
  },
} as const satisfies Record<string, RuleRow>;

export const KAZAKHSTAN: CountryRules = {
  id: 'KZ',
  countries: ['KZ'],
  // The sources on its law are in Russian, which its offices take.
  languages: { KZ: 'ru' },
  parties: ['AE-PARTY-CIS'],
  post: { rows: ['POST-UPU-FILE'], notes: [] },
  claim: {
    opens: 'promise-broken',
    rows: ['KZ-42-4', 'KZ-LATE', 'AE-NOTICE-CIS'],
    debtor: 'seller',
    to: { en: 'To the seller', ru: 'Продавцу' },
    places: ['place-kz-chat-and-post'],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof', 'bank-details'],
    notes: [],
    answerRow: 'KZ-42-4',
  },
  authority: {
    opens: 'claim-unanswered',
    does: 'checks',
    rows: ['KZ-42-4'],
    to: { en: 'To the Consumer Protection Committee', ru: 'В Комитет по защите прав потребителей' },
    places: ['place-kz-committee'],
    needs: ['claim-copy', 'order-proof', 'payment-proof', 'tracking-proof'],
    notes: [],
  },
  court: {
    opens: 'claim-unanswered',
    rows: ['KZ-42-4'],
    to: { en: 'To the court', ru: 'В суд' },
    places: ['place-court-of-residence'],
    needs: ['claim-copy', 'order-proof', 'payment-proof'],
    notes: ['law-note-kz-court'],
  },
  laws: [
    {
      row: 'KZ-LATE',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        ru: 'По Закону Республики Казахстан «О защите прав потребителей» от 4 мая 2010 года № 274-IV, если продавец нарушил обещанный срок доставки, потребитель вправе отказаться от заказа и потребовать вернуть деньги.',
        en: 'Under the Consumer Protection Law of Kazakhstan (No. 274-IV of 4 May 2010), if the seller missed the promised delivery, the consumer may end the purchase and ask for the money.',
      },
    },
    {
      row: 'KZ-42-4',
      fits: [...NOT_RECEIVED, ...RECEIVED, ...UNPAID, 'came-late'],
      owes: 'seller',
      says: {
        ru: 'На письменную претензию отвечают в течение десяти календарных дней (статья 42-4 Закона Республики Казахстан «О защите прав потребителей»).',
        en: 'A written claim is to be answered within ten calendar days (article 42-4 of the Consumer Protection Law of Kazakhstan).',
      },
    },
  ],
  rows: KZ_ROWS,
  clocks: [
    {
      deadline: 'seller-answers',
      starts: 'wrote-claim',
      stops: ['seller-answered', 'offered', 'refund-processed'],
      rows: ['KZ-42-4'],
    },
  ],
};
