// The United Kingdom: the Consumer Rights Act 2015, then small claims (facts: rules 2.4).
import type { CountryRules } from '../country';
import { NOT_RECEIVED, RECEIVED } from '../law-case';
import { DAYS, MONTHS, RECHECKED_LAW } from '../law-row';
import type { RuleRow } from '../row';

const LAW = { ...RECHECKED_LAW, scope: 'GB' } as const;
const ACT = {
  source: 'Consumer Rights Act 2015, sections 22, 24, 28 and 29 (legislation.gov.uk); nibusinessinfo',
  sourceDate: '2026-04-06',
  certainty: 'A',
} as const;
const TOLD = {
  source: 'Consumer Rights Act 2015 as told by mylawyer.co.uk and central-textiles.net',
  sourceDate: null,
  certainty: 'B',
} as const;

export const GB_ROWS = {
  'UK-28-30': {
    ...LAW,
    ...ACT,
    ...DAYS,
    length: 30,
    appliesWhen: 'no day of delivery was agreed',
    clockStarts: 'the contract',
    consequence: 'the trader must deliver by then; the trader answers for it, not the courier (section 28)',
  },
  'UK-28-2ND': {
    ...LAW,
    ...ACT,
    appliesWhen: 'the goods are late',
    clockStarts: 'the buyer names a second date',
    consequence:
      'still nothing: the buyer may end the contract; at once where the trader refused or the date was essential (28(6))',
  },
  'UK-28-9': {
    ...LAW,
    ...ACT,
    appliesWhen: 'the contract was ended because nothing came',
    clockStarts: 'that day',
    consequence: 'all payments are returned without undue delay; no number of days is named (28(9))',
  },
  'UK-29': {
    ...LAW,
    ...ACT,
    appliesWhen: 'the goods are on their way',
    clockStarts: 'the sale',
    consequence: 'they are at the trader’s risk until the consumer has physical possession (section 29)',
  },
  'UK-22': {
    ...LAW,
    ...ACT,
    ...DAYS,
    length: 30,
    appliesWhen: 'goods that came do not conform to the contract',
    clockStarts: 'the consumer has the goods',
    consequence:
      'last day of the short-term right to reject them for the price; it rests while a repair or a new one is awaited',
  },
  'UK-9-11': {
    ...LAW,
    ...TOLD,
    appliesWhen: 'goods that came',
    clockStarts: 'delivery',
    consequence: 'they are of satisfactory quality (section 9) and as described (section 11)',
  },
  'UK-25': {
    ...LAW,
    appliesWhen: 'less than was bought came',
    clockStarts: 'delivery',
    consequence:
      'the buyer may reject what came, or keep it and pay at the rate of the contract (section 25)',
    source: 'Consumer Rights Act 2015, section 25; text not re-read',
    sourceDate: null,
    certainty: 'C',
  },
  'UK-CCR': {
    ...LAW,
    ...DAYS,
    length: 14,
    appliesWhen: 'a purchase at a distance, also while the goods have not come',
    clockStarts: 'the consumer has the goods',
    consequence: 'last day to cancel without a reason (Consumer Contracts Regulations 2013, reg. 29 and 30)',
    source: 'central-textiles.net on the Consumer Contracts Regulations 2013; sellarix.ai',
    sourceDate: '2026-06-13',
    certainty: 'B',
  },
  'UK-S75': {
    ...LAW,
    appliesWhen: 'a credit card, a single item priced over 100 and up to 30 000 GBP',
    clockStarts: 'the breach',
    consequence:
      'the issuer answers with the seller (section 75); a marketplace between may break that chain',
    source: 'Consumer Credit Act 1974, section 75 (tradingstandards.org.uk; bank.marksandspencer.com)',
    sourceDate: '2024-12-16',
    certainty: 'B',
  },
  'UK-LIMIT': {
    ...LAW,
    ...MONTHS,
    length: 60,
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
  countries: ['GB'],
  languages: { GB: 'en' },
  parties: ['AE-PARTY-EU', 'AE-PARTY-PAY-EU'],
  post: { rows: ['POST-UPU-FILE', 'UK-29'], notes: [] },
  claim: {
    opens: 'promise-broken',
    debtor: 'seller',
    rows: ['UK-28-30', 'UK-28-2ND', 'UK-28-9', 'UK-29', 'UK-22', 'UK-CCR', 'AE-NOTICE-ADDR', 'AE-EU-LIMIT'],
    to: { en: 'To the seller', ru: 'Продавцу' },
    places: ['place-chat-or-dispute-page', 'place-platform-notice'],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    givesLastDate: true,
    notes: ['law-note-gb-last-date', 'law-note-gb-reject', 'law-note-year-of-platform'],
  },
  authority: {
    opens: 'promise-broken',
    does: 'advises',
    rows: ['UK-28-30', 'UK-S75'],
    to: { en: 'To the Citizens Advice consumer service', ru: 'В службу помощи потребителям Citizens Advice' },
    places: ['place-gb-citizens-advice'],
    needs: ['order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    notes: ['law-note-gb-advises', 'law-note-gb-section-75'],
  },
  court: {
    opens: 'promise-broken',
    rows: ['UK-LIMIT', 'UK-28-30'],
    to: { en: 'To the small claims court', ru: 'В суд по мелким искам' },
    places: ['place-gb-court'],
    needs: ['name-address', 'claim-copy', 'order-proof', 'payment-proof'],
    notes: [],
    limitation: [{ row: 'UK-LIMIT', fits: NOT_RECEIVED, from: 'promise' }],
  },
  laws: [
    {
      row: 'UK-28-30',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under section 28 of the Consumer Rights Act 2015 the trader must deliver by the agreed date, or within 30 days if none was agreed.',
        ru: 'По статье 28 Закона Великобритании о правах потребителей 2015 года продавец обязан доставить товар к согласованной дате, а если её нет, в течение 30 дней.',
      },
    },
    {
      row: 'UK-28-9',
      fits: [...NOT_RECEIVED, 'refund-not-paid'],
      owes: 'seller',
      says: {
        en: 'Once the contract has been ended, the trader must return all payments without undue delay (section 28(9) of the Consumer Rights Act 2015).',
        ru: 'После отказа от договора продавец обязан вернуть все платежи без неоправданной задержки (статья 28, пункт 9, Закона Великобритании о правах потребителей 2015 года).',
      },
    },
    {
      row: 'UK-29',
      fits: ['late', 'missing', 'will-not-come'],
      owes: 'seller',
      says: {
        en: 'Under section 29 the goods stay at the trader’s risk until they are in the consumer’s physical possession.',
        ru: 'По статье 29 риск лежит на продавце, пока товар не перешёл во владение потребителя.',
      },
    },
    {
      row: 'UK-CCR',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Apart from that, a purchase at a distance may be cancelled without a reason while the goods have not come (Consumer Contracts Regulations 2013, regulations 29 and 30).',
        ru: 'Кроме того, покупку на расстоянии можно отменить без объяснения причин, пока товар не получен (Правила о потребительских договорах 2013 года, пункты 29 и 30).',
      },
    },
    {
      row: 'UK-9-11',
      fits: ['defect', 'wrong-goods'],
      owes: 'seller',
      says: {
        en: 'Under sections 9 and 11 of the Consumer Rights Act 2015 goods must be of satisfactory quality and as described.',
        ru: 'По статьям 9 и 11 Закона Великобритании о правах потребителей 2015 года товар должен быть надлежащего качества и соответствовать описанию.',
      },
    },
    {
      row: 'UK-22',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        en: 'Goods that do not conform may be rejected for a full refund within 30 days of their delivery (sections 20 and 22 of the Consumer Rights Act 2015).',
        ru: 'От товара, не соответствующего договору, можно отказаться с возвратом всей цены в течение 30 дней после доставки (статьи 20 и 22 Закона Великобритании о правах потребителей 2015 года).',
      },
    },
    {
      row: 'UK-25',
      fits: ['wrong-quantity'],
      owes: 'seller',
      says: {
        en: 'Where less than was bought is delivered, the buyer may reject what came, or keep it and pay for that alone (section 25 of the Consumer Rights Act 2015).',
        ru: 'Если доставлено меньше купленного, покупатель вправе отказаться от доставленного или оставить его и оплатить только его (статья 25 Закона Великобритании о правах потребителей 2015 года).',
      },
    },
    {
      row: 'UK-S75',
      fits: [...NOT_RECEIVED, ...RECEIVED, 'refund-not-paid'],
      owes: 'card-issuer',
      says: {
        en: 'Under section 75 of the Consumer Credit Act 1974 the card issuer is liable together with the supplier for a breach of contract where a single item was priced over £100 and not more than £30,000.',
        ru: 'По статье 75 Закона Великобритании о потребительском кредите 1974 года банк, выпустивший кредитную карту, отвечает за нарушение договора вместе с продавцом, если цена одного товара выше 100 и не больше 30 000 фунтов.',
      },
    },
  ],
  rights: [
    { right: 'withdraw', row: 'UK-CCR', fits: [...RECEIVED, 'came-late', 'return-not-refunded'] },
    { right: 'reject', row: 'UK-22', fits: RECEIVED },
  ],
  rows: GB_ROWS,
  clocks: [],
};
