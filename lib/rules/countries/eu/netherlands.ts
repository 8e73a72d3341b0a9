// The Netherlands: the Civil Code (BW) on delivery, the end of the contract and limitation; ACM ConsuWijzer, the kantonrechter.
import type { Layer } from '../../country';
import { NOT_RECEIVED, RECEIVED } from '../../law-case';
import { DAYS, MONTHS, RECHECKED_LAW } from '../../law-row';
import type { Limitation } from '../../limitation';
import type { RuleRow } from '../../row';
import { OF_DELIVERY } from './common';

const LAW = { ...RECHECKED_LAW, scope: 'NL' } as const;
const KNOWN = {
  source: 'Civil Code of the Netherlands (BW); text not re-read',
  sourceDate: null,
  certainty: 'C',
} as const;

export const NL_ROWS = {
  'NL-7-19A': {
    ...LAW,
    appliesWhen:
      'the seller did not deliver in time, or within 30 days where none was agreed (BW 7:9(4), 7:19a)',
    clockStarts: 'the buyer names a further time, two weeks for example',
    consequence: 'still nothing: the buyer may end the contract in writing',
    source: 'webwoordenboek.nl and opgeletopinternet.nl on orders that do not come',
    sourceDate: null,
    certainty: 'B',
  },
  'NL-7-11': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'the goods are on their way',
    clockStarts: 'the sale',
    consequence: 'their loss is the seller’s risk until the buyer has them (BW 7:11)',
  },
  'NL-6-230O': {
    ...LAW,
    ...DAYS,
    length: 14,
    appliesWhen: 'a purchase at a distance was withdrawn from (BW 6:230o, 6:230r)',
    clockStarts: 'the seller was told',
    consequence: 'the price and the cost of delivery are returned',
    source: 'consumentenbond.nl and telegraaf.nl on the fines of the ACM',
    sourceDate: '2019/2020',
    certainty: 'B',
  },
  'NL-7-17': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'goods that came are not as agreed',
    clockStarts: 'delivery',
    consequence: 'repair or replacement, then a lower price or the end of the contract (BW 7:17, 7:21, 7:22)',
  },
  'NL-3-307': {
    ...LAW,
    ...MONTHS,
    length: 60,
    appliesWhen: 'a claim to have a contract performed',
    clockStarts: 'the day after it could be claimed',
    consequence: 'the claim is barred (BW 3:307)',
    source: 'beslagrecht.nl, text of BW 3:307',
    sourceDate: null,
    certainty: 'B',
  },
} as const satisfies Record<string, RuleRow>;

const LIMITATION: readonly Limitation[] = [{ row: 'NL-3-307', fits: NOT_RECEIVED, from: 'promise' }];

export const NETHERLANDS: Layer = {
  insteadOf: [...OF_DELIVERY, 'EU-20', 'EU-CONF', 'EU-13'],
  claim: {
    rows: ['NL-7-19A', 'NL-6-230O', 'NL-3-307', 'AE-EU-ORDER', 'AE-NOTICE-ADDR', 'AE-EU-LIMIT'],
    limitation: LIMITATION,
  },
  authority: {
    rows: ['NL-7-19A', 'EU-ECC'],
    does: 'records',
    to: { en: 'To ACM ConsuWijzer', ru: 'В ACM ConsuWijzer' },
    places: ['place-nl-consuwijzer'],
  },
  court: {
    rows: ['EU-BRUSSELS', 'NL-3-307'],
    to: {
      en: 'To the kantonrechter of the consumer’s place of residence',
      ru: 'К kantonrechter по месту жительства потребителя',
    },
    places: ['place-nl-court'],
    limitation: LIMITATION,
  },
  laws: [
    {
      row: 'NL-7-19A',
      fits: ['not-shipped', 'late', 'missing'],
      owes: 'seller',
      says: {
        en: 'Under articles 7:9(4) and 7:19a of the Dutch Civil Code, a buyer whose goods did not come in time may name a further time and end the contract if that passes too.',
        ru: 'По статьям 7:9, пункт 4, и 7:19a Гражданского кодекса Нидерландов, если товар не доставлен в срок, покупатель вправе назначить дополнительный срок, а когда пройдёт и он, отказаться от договора.',
      },
    },
    {
      row: 'NL-7-11',
      fits: ['late', 'missing', 'will-not-come'],
      owes: 'seller',
      says: {
        en: 'The risk of loss is the seller’s until the buyer has the goods (article 7:11 of the Dutch Civil Code).',
        ru: 'Риск утраты лежит на продавце, пока товар не у покупателя (статья 7:11 Гражданского кодекса Нидерландов).',
      },
    },
    {
      row: 'NL-6-230O',
      fits: [...NOT_RECEIVED, 'return-not-refunded'],
      owes: 'seller',
      says: {
        en: 'The buyer may also withdraw from a purchase at a distance without giving a reason; the price and the cost of delivery are then to be returned within 14 days (articles 6:230o and 6:230r of the Dutch Civil Code).',
        ru: 'От покупки на расстоянии можно также отказаться без объяснения причин; цену и стоимость доставки тогда возвращают за 14 дней (статьи 6:230o и 6:230r Гражданского кодекса Нидерландов).',
      },
    },
    {
      row: 'NL-7-17',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under articles 7:17 and following of the Dutch Civil Code the seller answers for goods that are not as agreed.',
        ru: 'По статьям 7:17 и следующим Гражданского кодекса Нидерландов продавец отвечает за товар, не соответствующий договору.',
      },
    },
  ],
};
