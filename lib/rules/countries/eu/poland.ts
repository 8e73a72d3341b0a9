// Poland: the Civil Code on delivery and the law on consumer rights; the consumer ombudsman of the district, the sąd rejonowy.
import type { Layer } from '../../country';
import { NOT_RECEIVED, RECEIVED } from '../../law-case';
import { RECHECKED_LAW } from '../../law-row';
import type { RuleRow } from '../../row';
import { OF_DELIVERY } from './common';

const LAW = { ...RECHECKED_LAW, scope: 'PL' } as const;
const KNOWN = {
  source: 'Polish statutes; no text could be read',
  sourceDate: null,
  certainty: 'C',
} as const;

export const PL_ROWS = {
  'PL-543': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'the seller did not hand the goods over in time',
    clockStarts: 'the buyer names a further time',
    consequence:
      'still nothing: the buyer may end the contract, and all sums are returned at once (art. 543¹ kc)',
  },
  'PL-548': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'the goods are on their way',
    clockStarts: 'the sale',
    consequence: 'their loss is the seller’s risk until they are handed to the buyer (art. 548 § 3 kc)',
  },
  'PL-27': {
    ...LAW,
    source: 'adwokatmurdza.pl on the law on consumer rights',
    sourceDate: '2017',
    certainty: 'B',
    appliesWhen: 'a purchase at a distance',
    clockStarts: 'the contract',
    consequence: 'the buyer may withdraw without a reason (art. 27 of the law on consumer rights)',
  },
  'PL-43B': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'goods that came are not as agreed',
    clockStarts: 'delivery',
    consequence:
      'repair or replacement, then a lower price or the end of the contract (art. 43d and 43e of the law on consumer rights)',
  },
  'PL-32': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'a purchase at a distance was withdrawn from',
    clockStarts: 'the seller was told',
    consequence: 'all payments are returned (art. 32 of the law on consumer rights)',
  },
} as const satisfies Record<string, RuleRow>;

export const POLAND: Layer = {
  insteadOf: [...OF_DELIVERY, 'EU-20', 'EU-CONF', 'EU-13'],
  claim: { rows: ['PL-543', 'PL-548', 'EU-18-2', 'AE-EU-ORDER', 'AE-NOTICE-ADDR', 'AE-EU-LIMIT'] },
  authority: {
    rows: ['PL-543', 'EU-ECC'],
    does: 'mediates',
    to: {
      en: 'To the consumer ombudsman of the district (Rzecznik konsumentów)',
      ru: 'Районному защитнику прав потребителей (Rzecznik konsumentów)',
    },
    places: ['place-pl-rzecznik'],
  },
  court: {
    to: {
      en: 'To the sąd rejonowy of the consumer’s place of residence',
      ru: 'В sąd rejonowy по месту жительства потребителя',
    },
    places: ['place-pl-court'],
  },
  laws: [
    {
      row: 'PL-543',
      fits: ['not-shipped', 'late', 'missing'],
      owes: 'seller',
      says: {
        en: 'Under article 543¹ of the Polish Civil Code, a buyer whose goods did not come in time may name a further time and end the contract if that passes too; the sums paid are then to be returned at once.',
        ru: 'По статье 543¹ Гражданского кодекса Польши, если товар не передан в срок, покупатель вправе назначить дополнительный срок, а когда пройдёт и он, отказаться от договора; уплаченное тогда возвращают незамедлительно.',
      },
    },
    {
      row: 'PL-543',
      fits: ['refund-not-paid', 'will-not-come'],
      owes: 'seller',
      says: {
        en: 'Under article 543¹ of the Polish Civil Code, the sums paid are to be returned at once when the contract has ended.',
        ru: 'По статье 543¹ Гражданского кодекса Польши после отказа от договора уплаченное возвращают незамедлительно.',
      },
    },
    {
      row: 'PL-548',
      fits: ['late', 'missing', 'will-not-come'],
      owes: 'seller',
      says: {
        en: 'The risk of loss is the seller’s until the goods are handed to the buyer (article 548 § 3 of the Polish Civil Code).',
        ru: 'Риск утраты лежит на продавце, пока товар не передан покупателю (статья 548, § 3, Гражданского кодекса Польши).',
      },
    },
    {
      row: 'PL-27',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Apart from that, the buyer may withdraw from a purchase at a distance without giving a reason (article 27 of the Polish law on consumer rights).',
        ru: 'Кроме того, от покупки на расстоянии можно отказаться без объяснения причин (статья 27 Закона Польши о правах потребителя).',
      },
    },
    {
      row: 'PL-43B',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under chapter 5a of the Polish law on consumer rights the seller answers for goods that are not as agreed.',
        ru: 'По главе 5a Закона Польши о правах потребителя продавец отвечает за товар, не соответствующий договору.',
      },
    },
    {
      row: 'PL-32',
      fits: ['return-not-refunded'],
      owes: 'seller',
      says: {
        en: 'After a withdrawal the payments are to be returned at once (article 32 of the Polish law on consumer rights).',
        ru: 'После отказа от покупки платежи возвращают незамедлительно (статья 32 Закона Польши о правах потребителя).',
      },
    },
  ],
};
