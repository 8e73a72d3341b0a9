// The United Kingdom: the Consumer Rights Act 2015, then small claims (facts: rules 2.4).
import { CHECKED_ON, LAW_EXPIRES_ON } from '../checked-on';
import type { CountryRules } from '../country';
import type { RuleRow } from '../row';

const LAW = {
  scope: 'GB',
  length: null,
  unit: null,
  checkedOn: CHECKED_ON,
  expiresOn: LAW_EXPIRES_ON,
} as const;

export const GB_ROWS = {
  'UK-28-30': {
    ...LAW,
    length: 30,
    unit: 'calendar-days',
    appliesWhen: 'no day of delivery was agreed',
    clockStarts: 'the contract',
    consequence: 'the seller must deliver by then; the seller answers for it, not the courier (section 28)',
    source: 'Consumer Rights Act 2015, section 28, as told by Citizens Advice and consumeradvice.scot',
    sourceDate: '2018/2024',
    certainty: 'B',
  },
  'UK-28-2ND': {
    ...LAW,
    appliesWhen: 'the goods are late',
    clockStarts: 'the buyer names a second date',
    consequence: 'still nothing: the buyer may end the contract; at once where the date was essential',
    source: 'Consumer Rights Act 2015, section 28, as told by Citizens Advice',
    sourceDate: '2018/2024',
    certainty: 'B',
  },
  'UK-29': {
    ...LAW,
    appliesWhen: 'the goods are on their way',
    clockStarts: 'the sale',
    consequence: 'they are at the trader’s risk until the consumer has them (section 29)',
    source: 'Consumer Rights Act 2015, section 29; text not re-read',
    sourceDate: null,
    certainty: 'C',
  },
  'UK-S75': {
    ...LAW,
    appliesWhen: 'a credit card, a price over 100 and up to 30 000 GBP',
    clockStarts: 'the breach',
    consequence: 'the issuer answers with the seller (section 75); a marketplace may break that chain',
    source: 'Consumer Credit Act 1974, section 75, as told by aldridgebrownlee.com',
    sourceDate: '2024-12-16',
    certainty: 'B',
  },
  'UK-LIMIT': {
    ...LAW,
    length: 60,
    unit: 'months',
    appliesWhen: 'a small claim',
    clockStarts: 'the breach',
    consequence: 'five years in Scotland, six elsewhere: the shorter is shown',
    source: 'Limitation rules of England and Wales and of Scotland; texts not re-read',
    sourceDate: null,
    certainty: 'C',
  },
} as const satisfies Record<string, RuleRow>;

export const UNITED_KINGDOM: CountryRules = {
  id: 'GB',
  name: { en: 'United Kingdom', ru: 'Великобритания' },
  countries: ['GB'],
  languages: { GB: 'en' },
  parties: ['AE-PARTY-EU', 'AE-PARTY-PAY-EU'],
  post: { rows: ['POST-UPU-FILE', 'UK-29'], notes: [] },
  claim: {
    opens: 'promise-broken',
    rows: ['UK-28-30', 'UK-28-2ND', 'UK-29', 'AE-NOTICE-ADDR'],
    to: { en: 'To the seller and the platform', ru: 'Продавцу и площадке' },
    places: [
      {
        en: 'The dispute page of the order or the help centre chat',
        ru: 'Страница спора заказа или чат справочного центра',
      },
      {
        en: 'A formal notice: AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong',
        ru: 'Официальное уведомление: AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong',
      },
    ],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    givesLastDate: true,
    notes: [
      {
        en: 'The letter names a last date. Only when that has passed too may the contract be ended.',
        ru: 'В письме указан последний срок. Отказаться от договора можно, когда пройдёт и он.',
      },
    ],
  },
  authority: {
    opens: 'promise-broken',
    rows: ['UK-28-30', 'UK-S75'],
    to: { en: 'To the consumer advice service', ru: 'В службу помощи потребителям' },
    places: [
      {
        en: 'Citizens Advice consumer service; in Scotland consumeradvice.scot',
        ru: 'Служба Citizens Advice, в Шотландии consumeradvice.scot',
      },
    ],
    needs: ['order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    notes: [
      {
        en: 'With a credit card and a price over £100 ask the bank about section 75 as well: a marketplace between may stand in the way.',
        ru: 'Если оплачено кредитной картой и цена выше 100 фунтов, спросите банк и о статье 75: посредник-площадка может этому помешать.',
      },
    ],
  },
  court: {
    opens: 'promise-broken',
    rows: ['UK-LIMIT', 'UK-28-30'],
    to: { en: 'To the small claims court', ru: 'В суд по мелким искам' },
    places: [
      {
        en: 'The small claims court of your part of the country',
        ru: 'Суд по мелким искам вашей части страны',
      },
    ],
    needs: ['name-address', 'claim-copy', 'order-proof', 'payment-proof'],
    notes: [],
    endsRow: 'UK-LIMIT',
  },
  laws: [
    {
      row: 'UK-28-30',
      when: 'not-received',
      says: {
        en: 'Under section 28 of the Consumer Rights Act 2015 the seller answers for the delivery, within 30 days where no other day was agreed.',
        ru: 'По статье 28 Закона Великобритании о правах потребителей 2015 года за доставку отвечает продавец, а если срок не согласован, он составляет 30 дней.',
      },
    },
    {
      row: 'UK-29',
      when: 'not-received',
      says: {
        en: 'Under section 29 the goods are at the trader’s risk until the consumer has them.',
        ru: 'По статье 29 риск лежит на продавце, пока товар не у потребителя.',
      },
    },
  ],
  rows: GB_ROWS,
  clocks: [],
};
