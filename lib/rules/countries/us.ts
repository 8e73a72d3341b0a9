// The United States: the mail order rule, billing errors on credit cards, reports to the FTC (facts: rules 2.5).
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { CountryRules } from '../country';
import { NOT_RECEIVED, RECEIVED } from '../law-case';
import { DAYS, RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';

const LAW = { scope: 'US', unit: 'calendar-days', checkedOn: CHECKED_ON, expiresOn: LAW_EXPIRES_ON } as const;

export const US_ROWS = {
  'US-435-SHIP': {
    ...LAW,
    length: 30,
    appliesWhen: 'no time to ship was stated',
    clockStarts: 'a complete order',
    consequence:
      'the seller ships, or sends a notice with the choice to cancel, or refunds unasked (16 CFR 435)',
    source: '16 CFR part 435; nhlegalaid.org; FTC business guide',
    sourceDate: '2024',
    certainty: 'B',
  },
  'US-435-REFUND': {
    ...LAW,
    length: 7,
    unit: 'business-days',
    appliesWhen: 'a refund is due under that rule',
    clockStarts: 'the right to the refund',
    consequence: 'the refund is made',
    source: '16 CFR 435.1(b), eCFR text at federal.elaws.us',
    sourceDate: '2024-11-08',
    certainty: 'A',
  },
  'US-FCBA-60': {
    ...RECHECKED_LAW,
    ...DAYS,
    scope: 'US',
    length: 60,
    appliesWhen:
      'a credit card; goods not delivered as agreed, late, to the wrong place, in the wrong number, or other goods',
    clockStarts: 'the first statement with the charge is sent',
    consequence:
      'a written notice has reached the issuer’s address for billing inquiries; quality of accepted goods is left out',
    source: '12 CFR 1026.13(a)(3) and (b) with comment 13(a)(3)-1 (consumerfinance.gov, version of 2018)',
    sourceDate: '2018-06-01',
    certainty: 'A',
  },
  'US-UCC': {
    ...RECHECKED_LAW,
    scope: 'US',
    appliesWhen: 'a seller who does not deliver, or delivers goods that do not conform',
    clockStarts: 'the breach',
    consequence:
      'the buyer may cancel and have the price back (UCC 2-711), or reject the goods (2-601), as the states enacted it',
    source:
      'Uniform Commercial Code, sections 2-601 and 2-711; text not re-read; reach to a seller abroad doubtful',
    sourceDate: null,
    certainty: 'C',
  },
  'US-DEBIT': {
    ...LAW,
    length: null,
    unit: null,
    appliesWhen: 'a debit card',
    clockStarts: 'the payment',
    consequence:
      'Regulation E does not cover goods that did not come: only the card scheme’s chargeback is left',
    source: 'Regulation E; text not re-read',
    sourceDate: null,
    certainty: 'C',
  },
  'US-REPORT': {
    ...LAW,
    length: null,
    unit: null,
    appliesWhen: 'the shop did not help',
    clockStarts: 'its answer',
    consequence:
      'a complaint to the attorney general of the state or the BBB; the FTC and econsumer.gov take reports only',
    source: 'Practice of the FTC and of the states; not re-read',
    sourceDate: null,
    certainty: 'C',
  },
  'AE-TOU-ARB': {
    ...LAW,
    length: 37,
    scope: 'com, outside the EU and the UK',
    appliesWhen: 'a dispute with the platform, in the US, Korea, the CIS and the rest of the world',
    clockStarts: 'a written request to consult',
    consequence:
      'consultation begins within 7 days and lasts 30; then arbitration in Hong Kong, unless law says otherwise',
    source: 'AliExpress.com Terms of Use, clause 12.7 (Open Terms Archive)',
    sourceDate: '2026-06-01',
    certainty: 'A',
  },
} as const satisfies Record<string, RuleRow>;

export const UNITED_STATES: CountryRules = {
  id: 'US',
  countries: ['US'],
  languages: { US: 'en' },
  parties: ['AE-PARTY-US'],
  post: {
    rows: ['POST-UPU-FILE', 'POST-CN'],
    notes: ['law-note-us-post'],
  },
  claim: {
    opens: 'promise-broken',
    debtor: 'seller',
    rows: ['US-435-SHIP', 'US-435-REFUND', 'US-UCC', 'AE-NOTICE-TOU', 'AE-TOU-ARB'],
    to: { en: 'To the seller', ru: 'Продавцу' },
    places: ['place-chat-with-seller', 'place-us-platform-notice'],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    notes: ['law-note-us-abroad'],
  },
  authority: {
    opens: 'promise-broken',
    does: 'mediates',
    rows: ['US-REPORT', 'US-FCBA-60', 'US-DEBIT'],
    to: {
      en: 'To the attorney general of the state, consumer protection',
      ru: 'Генеральному прокурору штата, защита потребителей',
    },
    places: ['place-us-attorney-general', 'place-us-bbb', 'place-us-reports'],
    needs: ['order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    notes: ['law-note-us-authorities', 'law-note-us-billing-error'],
  },
  court: {
    opens: 'promise-broken',
    rows: ['AE-TOU-ARB', 'US-UCC'],
    to: { en: 'To the small claims court', ru: 'В суд по мелким искам' },
    places: ['place-us-court'],
    needs: ['name-address', 'claim-copy', 'order-proof', 'payment-proof'],
    notes: ['law-note-us-arbitration'],
  },
  laws: [
    {
      row: 'US-435-SHIP',
      fits: ['not-shipped'],
      owes: 'seller',
      says: {
        en: 'Under 16 CFR part 435 a seller that does not ship in the stated time, or within 30 days where none was stated, asks for the buyer’s consent to the delay or refunds.',
        ru: 'По части 435 раздела 16 Свода федеральных правил США продавец, который не отправил товар в указанный срок, а если его нет, за 30 дней, просит согласия покупателя на отсрочку или возвращает деньги.',
      },
    },
    {
      row: 'US-UCC',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under section 2-711 of the Uniform Commercial Code, a buyer to whom the seller fails to deliver may cancel and recover the price paid.',
        ru: 'По статье 2-711 Единообразного торгового кодекса США покупатель, которому продавец не доставил товар, вправе расторгнуть договор и вернуть уплаченную цену.',
      },
    },
    {
      row: 'US-UCC',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under sections 2-601 and 2-711 of the Uniform Commercial Code, a buyer may reject goods that do not conform to the contract and recover the price paid.',
        ru: 'По статьям 2-601 и 2-711 Единообразного торгового кодекса США покупатель вправе отказаться от товара, не соответствующего договору, и вернуть уплаченную цену.',
      },
    },
    {
      row: 'US-FCBA-60',
      fits: [...NOT_RECEIVED, 'wrong-quantity', 'wrong-goods', 'came-late'],
      owes: 'card-issuer',
      says: {
        en: 'This is a notice of a billing error under 15 U.S.C. 1666 and 12 CFR 1026.13: the charge is for goods that were not delivered as agreed.',
        ru: 'Это уведомление об ошибке в счёте по 15 U.S.C. 1666 и 12 CFR 1026.13: сумма списана за товар, который не доставлен, как было условлено.',
      },
    },
  ],
  rows: US_ROWS,
  clocks: [],
};
