// The United States: the mail order rule, billing errors on credit cards, reports to the FTC (facts: rules 2.5).
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { CountryRules } from '../country';
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
    ...LAW,
    length: 60,
    appliesWhen: 'a credit card, goods not delivered as agreed',
    clockStarts: 'the first statement with the charge is mailed',
    consequence: 'a written notice has reached the card issuer’s address for billing inquiries',
    source: 'Fair Credit Billing Act, 12 CFR 1026.13, as told by nhlegalaid.org and findlaw.com',
    sourceDate: null,
    certainty: 'B',
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
      'a report to the FTC, the attorney general of the state, or econsumer.gov for trade across borders',
    source: 'Practice of the FTC; not re-read',
    sourceDate: null,
    certainty: 'C',
  },
  'AE-TOU-ARB': {
    ...LAW,
    length: 37,
    appliesWhen: 'a dispute with the platform, outside the EU and the UK',
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
  name: { en: 'United States', ru: 'США' },
  countries: ['US'],
  languages: { US: 'en' },
  parties: ['AE-PARTY-US'],
  post: {
    rows: ['POST-UPU-FILE', 'POST-CN'],
    notes: [
      {
        en: 'The USPS takes inquiries about parcels from abroad through the sender’s post: ask the seller to file it.',
        ru: 'Розыск посылки из-за границы начинает почта отправителя: попросите продавца подать запрос.',
      },
    ],
  },
  claim: {
    opens: 'promise-broken',
    rows: ['US-435-SHIP', 'US-435-REFUND', 'AE-TOU-ARB'],
    to: { en: 'To the seller and the platform', ru: 'Продавцу и площадке' },
    places: [{ en: 'The shop’s help centre chat', ru: 'Чат справочного центра магазина' }],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    notes: [],
  },
  authority: {
    opens: 'promise-broken',
    rows: ['US-REPORT', 'US-FCBA-60', 'US-DEBIT'],
    to: { en: 'To the Federal Trade Commission', ru: 'В Федеральную торговую комиссию США' },
    places: [
      { en: 'reportfraud.ftc.gov', ru: 'reportfraud.ftc.gov' },
      { en: 'econsumer.gov, for trade across borders', ru: 'econsumer.gov, для покупок за границей' },
      { en: 'or the attorney general of your state', ru: 'или генеральный прокурор вашего штата' },
    ],
    needs: ['order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    notes: [
      {
        en: 'A report is not a claim: the FTC does not get single refunds back.',
        ru: 'Это сообщение, а не иск: отдельные деньги комиссия не возвращает.',
      },
      {
        en: 'Credit card: a written notice must reach the issuer’s address for billing inquiries within 60 days of the first statement with the charge.',
        ru: 'Кредитная карта: письменное заявление должно прийти на адрес банка для споров по счёту в течение 60 дней после первой выписки с этой суммой.',
      },
    ],
  },
  court: {
    opens: 'promise-broken',
    rows: ['AE-TOU-ARB'],
    to: { en: 'To the small claims court', ru: 'В суд по мелким искам' },
    places: [{ en: 'The small claims court of your county', ru: 'Суд по мелким искам вашего округа' }],
    needs: ['name-address', 'claim-copy', 'order-proof', 'payment-proof'],
    notes: [
      {
        en: 'The terms of use name arbitration in Hong Kong unless your law says otherwise: ask a lawyer or the court’s clerk first.',
        ru: 'В условиях площадки указан арбитраж в Гонконге, если закон не говорит иного: сначала спросите юриста или секретаря суда.',
      },
    ],
  },
  laws: [
    {
      row: 'US-435-SHIP',
      when: 'not-received',
      says: {
        en: 'Under 16 CFR part 435 a seller that does not ship in the stated time, or within 30 days where none was stated, asks for the buyer’s consent to the delay or refunds.',
        ru: 'По части 435 раздела 16 Свода федеральных правил США продавец, который не отправил товар в указанный срок, а если его нет, за 30 дней, просит согласия покупателя на отсрочку или возвращает деньги.',
      },
    },
  ],
  rows: US_ROWS,
  clocks: [],
};
