// Spain: the consumer law (TRLGDCU), articles 66 bis and 66 ter; the OMIC and consumer arbitration, the court of first instance.
import type { Layer } from '../../country';
import { NOT_RECEIVED, RECEIVED } from '../../law-case';
import { MONTHS, RECHECKED_LAW } from '../../law-row';
import type { Limitation } from '../../limitation';
import type { RuleRow } from '../../row';
import { OF_DELIVERY } from './common';

const LAW = { ...RECHECKED_LAW, scope: 'ES' } as const;
const SEPIN = {
  source: 'blog.sepin.es on article 66 bis after RDL 9/2017',
  sourceDate: '2017-07',
  certainty: 'B',
} as const;
const KNOWN = { source: 'TRLGDCU; text not re-read', sourceDate: null, certainty: 'C' } as const;

export const ES_ROWS = {
  'ES-66BIS': {
    ...LAW,
    ...SEPIN,
    appliesWhen: 'the seller did not deliver in time, or within 30 days where none was agreed',
    clockStarts: 'the buyer names a further time that fits the case',
    consequence: 'still nothing: the buyer ends the contract (art. 66 bis)',
  },
  'ES-66BIS-3': {
    ...LAW,
    ...SEPIN,
    appliesWhen: 'the contract was ended',
    clockStarts: 'that day',
    consequence:
      'all sums are returned without undue delay; double the sum is no longer owed since RDL 9/2017 (66 bis.3)',
  },
  'ES-66TER': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'the goods are on their way',
    clockStarts: 'the sale',
    consequence: 'their loss is the seller’s risk until the buyer has them (art. 66 ter)',
  },
  'ES-102': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'a purchase at a distance',
    clockStarts: 'the contract',
    consequence: 'the buyer may withdraw without a reason (art. 102)',
  },
  'ES-114': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'goods that came are not as agreed',
    clockStarts: 'delivery',
    consequence:
      'repair or replacement, then a lower price or the end of the contract (art. 114 and following)',
  },
  'ES-1964': {
    ...LAW,
    ...MONTHS,
    length: 60,
    appliesWhen: 'a claim out of a contract with no term of its own',
    clockStarts: 'it could be claimed',
    consequence: 'the claim is barred (Civil Code, art. 1964, since Ley 42/2015)',
    source: 'blog.sepin.es on Ley 42/2015: from fifteen years to five',
    sourceDate: '2017-07',
    certainty: 'B',
  },
  'ES-107': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'a purchase at a distance was withdrawn from',
    clockStarts: 'the seller was told',
    consequence: 'all payments are returned (art. 107)',
  },
} as const satisfies Record<string, RuleRow>;

const LIMITATION: readonly Limitation[] = [{ row: 'ES-1964', fits: NOT_RECEIVED, from: 'promise' }];

export const SPAIN: Layer = {
  insteadOf: [...OF_DELIVERY, 'EU-20', 'EU-CONF', 'EU-13'],
  claim: {
    rows: ['ES-66BIS', 'ES-66BIS-3', 'ES-1964', 'AE-EU-ORDER', 'AE-NOTICE-ADDR', 'AE-EU-LIMIT'],
    limitation: LIMITATION,
  },
  authority: {
    rows: ['ES-66BIS', 'EU-ECC'],
    does: 'mediates',
    to: {
      en: 'To the municipal consumer office (OMIC)',
      ru: 'В муниципальное бюро потребителей (OMIC)',
      es: 'A la Oficina Municipal de Información al Consumidor (OMIC)',
    },
    places: ['place-es-omic', 'place-es-arbitration'],
  },
  court: {
    rows: ['EU-BRUSSELS', 'ES-1964'],
    to: {
      en: 'To the court of first instance of the consumer’s place of residence',
      ru: 'В суд первой инстанции по месту жительства потребителя',
      es: 'Al juzgado de primera instancia del domicilio del consumidor',
    },
    places: ['place-es-court'],
    limitation: LIMITATION,
  },
  laws: [
    {
      row: 'ES-66BIS',
      fits: ['not-shipped', 'late', 'missing'],
      owes: 'seller',
      says: {
        en: 'Under article 66 bis of the Spanish consumer law (TRLGDCU), a buyer whose goods did not come in time may name a further time that fits the case and end the contract if that passes too.',
        ru: 'По статье 66 bis закона Испании о защите потребителей (TRLGDCU), если товар не доставлен в срок, покупатель вправе назначить соразмерный дополнительный срок, а когда пройдёт и он, отказаться от договора.',
        es: 'Según el artículo 66 bis del TRLGDCU, si el empresario no entrega a tiempo, el consumidor puede emplazarlo a entregar en un plazo adicional adecuado y resolver el contrato si tampoco lo cumple.',
      },
    },
    {
      row: 'ES-66BIS-3',
      fits: [...NOT_RECEIVED, 'refund-not-paid'],
      owes: 'seller',
      says: {
        en: 'Once the contract has ended, all sums are to be returned without undue delay (article 66 bis.3 of the TRLGDCU).',
        ru: 'После отказа от договора все суммы возвращают без неоправданной задержки (статья 66 bis, пункт 3, TRLGDCU).',
        es: 'Resuelto el contrato, todas las cantidades abonadas deben reembolsarse sin ninguna demora indebida (artículo 66 bis.3 del TRLGDCU).',
      },
    },
    {
      row: 'ES-66TER',
      fits: ['late', 'missing', 'will-not-come'],
      owes: 'seller',
      says: {
        en: 'The risk of loss is the seller’s until the buyer has the goods (article 66 ter).',
        ru: 'Риск утраты лежит на продавце, пока товар не у покупателя (статья 66 ter).',
        es: 'El riesgo de pérdida es del empresario hasta que el consumidor adquiere la posesión material del bien (artículo 66 ter).',
      },
    },
    {
      row: 'ES-102',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Apart from that, the buyer may withdraw from a purchase at a distance without giving a reason (article 102).',
        ru: 'Кроме того, от покупки на расстоянии можно отказаться без объяснения причин (статья 102).',
        es: 'Además, el consumidor puede desistir de una compra a distancia sin indicar el motivo (artículo 102).',
      },
    },
    {
      row: 'ES-114',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under articles 114 and following of the Spanish consumer law (TRLGDCU) the seller answers for goods that are not as agreed.',
        ru: 'По статьям 114 и следующим закона Испании о защите потребителей (TRLGDCU) продавец отвечает за товар, не соответствующий договору.',
        es: 'Según los artículos 114 y siguientes del TRLGDCU, el empresario responde de la falta de conformidad del bien.',
      },
    },
    {
      row: 'ES-107',
      fits: ['return-not-refunded'],
      owes: 'seller',
      says: {
        en: 'After a withdrawal the payments are to be returned without undue delay (article 107 of the TRLGDCU).',
        ru: 'После отказа от покупки платежи возвращают без неоправданной задержки (статья 107 TRLGDCU).',
        es: 'Tras el desistimiento, los pagos deben devolverse sin demora indebida (artículo 107 del TRLGDCU).',
      },
    },
  ],
};
