// Italy: the consumer code, article 61, on delivery and refund; consumer associations, the giudice di pace.
import type { Layer } from '../../country';
import { NOT_RECEIVED, RECEIVED } from '../../law-case';
import { RECHECKED_LAW } from '../../law-row';
import type { RuleRow } from '../../row';
import { OF_DELIVERY } from './common';

const LAW = { ...RECHECKED_LAW, scope: 'IT' } as const;
const OFFICIAL = {
  source:
    'Codice del consumo, art. 61 (normattiva.it, in force on 3 December 2022; brocardi.it, 31 December 2023)',
  sourceDate: '2023-12-31',
  certainty: 'A',
} as const;
const KNOWN = { source: 'Codice del consumo; text not re-read', sourceDate: null, certainty: 'C' } as const;

export const IT_ROWS = {
  'IT-61': {
    ...LAW,
    ...OFFICIAL,
    appliesWhen: 'the seller did not deliver in time, or within 30 days where none was agreed',
    clockStarts: 'the buyer names a further time that fits the case',
    consequence:
      'still nothing: the buyer may end the contract; at once where the seller expressly refused or the day was essential',
  },
  'IT-61-6': {
    ...LAW,
    ...OFFICIAL,
    appliesWhen: 'the contract was ended',
    clockStarts: 'that day',
    consequence: 'all sums are returned without undue delay; no number of days is named (art. 61.6)',
  },
  'IT-63': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'the goods are on their way',
    clockStarts: 'the sale',
    consequence: 'their loss is the seller’s risk until the buyer has them (art. 63)',
  },
  'IT-52': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'a purchase at a distance',
    clockStarts: 'the contract',
    consequence: 'the buyer may withdraw without a reason (art. 52)',
  },
  'IT-129': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'goods that came are not as agreed',
    clockStarts: 'delivery',
    consequence:
      'repair or replacement, then a lower price or the end of the contract (art. 129 and following)',
  },
  'IT-56': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'a purchase at a distance was withdrawn from',
    clockStarts: 'the seller was told',
    consequence: 'all payments are returned (art. 56)',
  },
} as const satisfies Record<string, RuleRow>;

export const ITALY: Layer = {
  insteadOf: [...OF_DELIVERY, 'EU-20', 'EU-CONF', 'EU-13'],
  claim: { rows: ['IT-61', 'IT-61-6', 'AE-EU-ORDER', 'AE-NOTICE-ADDR', 'AE-EU-LIMIT'] },
  authority: {
    rows: ['IT-61', 'EU-ECC'],
    does: 'advises',
    to: { en: 'To a consumer association', ru: 'В объединение потребителей' },
    places: ['place-it-association'],
  },
  court: {
    to: {
      en: 'To the giudice di pace of the consumer’s place of residence',
      ru: 'К giudice di pace по месту жительства потребителя',
    },
    places: ['place-it-court'],
  },
  laws: [
    {
      row: 'IT-61',
      fits: ['not-shipped', 'late', 'missing'],
      owes: 'seller',
      says: {
        en: 'Under article 61 of the Italian Consumer Code, a buyer whose goods did not come in time may name a further time that fits the case and end the contract if that passes too.',
        ru: 'По статье 61 Потребительского кодекса Италии, если товар не доставлен в срок, покупатель вправе назначить соразмерный дополнительный срок, а когда пройдёт и он, отказаться от договора.',
      },
    },
    {
      row: 'IT-61-6',
      fits: [...NOT_RECEIVED, 'refund-not-paid'],
      owes: 'seller',
      says: {
        en: 'Once the contract has ended, all sums are to be returned without undue delay (article 61.6 of the Italian Consumer Code).',
        ru: 'После отказа от договора все суммы возвращают без неоправданной задержки (статья 61, пункт 6, Потребительского кодекса Италии).',
      },
    },
    {
      row: 'IT-63',
      fits: ['late', 'missing', 'will-not-come'],
      owes: 'seller',
      says: {
        en: 'The risk of loss is the seller’s until the buyer has the goods (article 63).',
        ru: 'Риск утраты лежит на продавце, пока товар не у покупателя (статья 63).',
      },
    },
    {
      row: 'IT-52',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Apart from that, the buyer may withdraw from a purchase at a distance without giving a reason (article 52).',
        ru: 'Кроме того, от покупки на расстоянии можно отказаться без объяснения причин (статья 52).',
      },
    },
    {
      row: 'IT-129',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under articles 129 and following of the Italian Consumer Code the seller answers for goods that are not as agreed.',
        ru: 'По статьям 129 и следующим Потребительского кодекса Италии продавец отвечает за товар, не соответствующий договору.',
      },
    },
    {
      row: 'IT-56',
      fits: ['return-not-refunded'],
      owes: 'seller',
      says: {
        en: 'After a withdrawal the payments are to be returned without undue delay (article 56 of the Italian Consumer Code).',
        ru: 'После отказа от покупки платежи возвращают без неоправданной задержки (статья 56 Потребительского кодекса Италии).',
      },
    },
  ],
};
