// Portugal: Lei 24/96, article 9-B, on delivery, refund and its double; the Livro de Reclamações, the julgados de paz.
import type { Layer } from '../../country';
import { NOT_RECEIVED, RECEIVED } from '../../law-case';
import { DAYS, RECHECKED_LAW } from '../../law-row';
import type { RuleRow } from '../../row';
import { OF_DELIVERY } from './common';

const LAW = { ...RECHECKED_LAW, scope: 'PT' } as const;
const PARLIAMENT = {
  source:
    'Lei 24/96, art. 9-B, in the comparison of texts at debates.parlamento.pt; later changes not looked up',
  sourceDate: '2014-02-19',
  certainty: 'B',
} as const;
const KNOWN = { source: 'Portuguese statutes; text not re-read', sourceDate: null, certainty: 'C' } as const;

export const PT_ROWS = {
  'PT-9B': {
    ...LAW,
    ...PARLIAMENT,
    appliesWhen: 'the seller did not deliver in time, or within 30 days where none was agreed',
    clockStarts: 'the buyer asks for delivery within a further time that fits the case',
    consequence:
      'still nothing: the buyer may end the contract; at once where the seller refuses (9-B, 4 to 6)',
  },
  'PT-9B-7': {
    ...LAW,
    ...PARLIAMENT,
    ...DAYS,
    length: 14,
    appliesWhen: 'the contract was ended because nothing came',
    clockStarts: 'that day',
    consequence:
      'the whole sum is returned at the latest; after that the buyer may ask for double (9-B, 7 and 8)',
  },
  'PT-9C': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'the goods are on their way',
    clockStarts: 'the sale',
    consequence: 'their loss is the seller’s risk until the buyer has them (Lei 24/96, art. 9-C)',
  },
  'PT-10': {
    ...LAW,
    appliesWhen: 'a purchase at a distance',
    clockStarts: 'the contract',
    consequence: 'the buyer may withdraw without a reason (Decreto-Lei 24/2014, art. 10)',
    source: 'Decreto-Lei 24/2014 at pgdlisboa.pt; ffms.pt',
    sourceDate: '2018-10-15',
    certainty: 'B',
  },
  'PT-84': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'goods that came are not as agreed',
    clockStarts: 'delivery',
    consequence: 'repair or replacement, then a lower price or the end of the contract (Decreto-Lei 84/2021)',
  },
  'PT-12': {
    ...LAW,
    ...DAYS,
    length: 14,
    appliesWhen: 'a purchase at a distance was withdrawn from',
    clockStarts: 'the seller was told',
    consequence: 'all payments are returned, with the cost of delivery (Decreto-Lei 24/2014, art. 12)',
    source: 'Decreto-Lei 24/2014, art. 12, third version, at pgdlisboa.pt',
    sourceDate: '2018-10-15',
    certainty: 'A',
  },
} as const satisfies Record<string, RuleRow>;

export const PORTUGAL: Layer = {
  insteadOf: [...OF_DELIVERY, 'EU-20', 'EU-CONF', 'EU-13'],
  claim: {
    rows: ['PT-9B', 'PT-9B-7', 'AE-EU-ORDER', 'AE-NOTICE-ADDR', 'AE-EU-LIMIT'],
    notes: ['law-note-pt-last-date'],
  },
  authority: {
    rows: ['PT-9B', 'EU-ECC'],
    does: 'mediates',
    to: {
      en: 'To the complaint book (Livro de Reclamações)',
      ru: 'В книгу жалоб (Livro de Reclamações)',
      pt: 'Ao Livro de Reclamações',
    },
    places: ['place-pt-livro'],
  },
  court: {
    to: {
      en: 'To the julgado de paz of the consumer’s place of residence',
      ru: 'В julgado de paz по месту жительства потребителя',
      pt: 'Ao julgado de paz do domicílio do consumidor',
    },
    places: ['place-pt-court'],
  },
  laws: [
    {
      row: 'PT-9B',
      fits: ['not-shipped', 'late', 'missing'],
      owes: 'seller',
      says: {
        en: 'Under article 9-B of the Portuguese Lei 24/96, a buyer whose goods did not come in time may ask for delivery within a further time that fits the case and end the contract if that passes too.',
        ru: 'По статье 9-B закона Португалии 24/96, если товар не доставлен в срок, покупатель вправе потребовать доставки в соразмерный дополнительный срок, а когда пройдёт и он, отказаться от договора.',
        pt: 'Nos termos do artigo 9.º-B da Lei n.º 24/96, se os bens não forem entregues no prazo, o consumidor pode solicitar a entrega num prazo adicional adequado e resolver o contrato se também este não for cumprido.',
      },
    },
    {
      row: 'PT-9B-7',
      fits: [...NOT_RECEIVED, 'refund-not-paid'],
      owes: 'seller',
      says: {
        en: 'Once the contract has ended, the whole sum is to be returned within 14 days; after that the buyer may ask for double (article 9-B, points 7 and 8, of the Portuguese Lei 24/96).',
        ru: 'После отказа от договора всю сумму возвращают в течение 14 дней, а позже покупатель вправе требовать её в двойном размере (статья 9-B, пункты 7 и 8, закона Португалии 24/96).',
        pt: 'Resolvido o contrato, o montante pago deve ser restituído em 14 dias; findo esse prazo, o consumidor tem direito à devolução em dobro (artigo 9.º-B, n.os 7 e 8, da Lei n.º 24/96).',
      },
    },
    {
      row: 'PT-9C',
      fits: ['late', 'missing', 'will-not-come'],
      owes: 'seller',
      says: {
        en: 'The risk of loss is the seller’s until the buyer has the goods (article 9-C of the Portuguese Lei 24/96).',
        ru: 'Риск утраты лежит на продавце, пока товар не у покупателя (статья 9-C закона Португалии 24/96).',
        pt: 'O risco de perda é do fornecedor até que o consumidor adquira a posse física do bem (artigo 9.º-C da Lei n.º 24/96).',
      },
    },
    {
      row: 'PT-10',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Apart from that, the buyer may withdraw from a purchase at a distance without giving a reason (article 10 of Decreto-Lei 24/2014).',
        ru: 'Кроме того, от покупки на расстоянии можно отказаться без объяснения причин (статья 10 Decreto-Lei 24/2014).',
        pt: 'Além disso, o consumidor pode resolver um contrato à distância sem indicar o motivo (artigo 10.º do Decreto-Lei n.º 24/2014).',
      },
    },
    {
      row: 'PT-84',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under Decreto-Lei 84/2021 the seller answers for goods that are not as agreed.',
        ru: 'По Decreto-Lei 84/2021 продавец отвечает за товар, не соответствующий договору.',
        pt: 'Nos termos do Decreto-Lei n.º 84/2021, o vendedor responde pela falta de conformidade do bem.',
      },
    },
    {
      row: 'PT-12',
      fits: ['return-not-refunded'],
      owes: 'seller',
      says: {
        en: 'After a withdrawal the payments are to be returned within 14 days (article 12 of Decreto-Lei 24/2014).',
        ru: 'После отказа от покупки платежи возвращают в течение 14 дней (статья 12 Decreto-Lei 24/2014).',
        pt: 'Após a livre resolução, os pagamentos devem ser reembolsados em 14 dias (artigo 12.º do Decreto-Lei n.º 24/2014).',
      },
    },
  ],
};
