// Austria: KSchG, sections 7a to 7c, on delivery, risk and the end of the contract; the Internet Ombudsstelle, the Bezirksgericht.
import type { Layer } from '../../country';
import { NOT_RECEIVED, RECEIVED } from '../../law-case';
import { RECHECKED_LAW } from '../../law-row';
import type { RuleRow } from '../../row';
import { OF_DELIVERY } from './common';

const LAW = { ...RECHECKED_LAW, scope: 'AT' } as const;
const OFFICIAL = {
  source: 'KSchG, sections 7a and 7c, in the federal law system (ris.bka.gv.at; linda.lindeverlag.at)',
  sourceDate: '2022-12-02',
  certainty: 'A',
} as const;
const KNOWN = { source: 'Austrian statutes; text not re-read', sourceDate: null, certainty: 'C' } as const;

export const AT_ROWS = {
  'AT-7C': {
    ...LAW,
    ...OFFICIAL,
    appliesWhen: 'the seller did not deliver in time, or within 30 days where none was agreed (7a)',
    clockStarts: 'the buyer names a further time that fits the case',
    consequence:
      'still nothing: the contract may be ended, at once where it is clear that the seller will not deliver (7c)',
  },
  'AT-7C-3': {
    ...LAW,
    ...OFFICIAL,
    appliesWhen: 'the contract was ended',
    clockStarts: 'that day',
    consequence: 'what was paid is returned at once; no number of days is named (7c(3))',
  },
  'AT-7B': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'the goods are on their way',
    clockStarts: 'the sale',
    consequence: 'their loss is the seller’s risk until the buyer has them (KSchG, 7b)',
  },
  'AT-FAGG': {
    ...LAW,
    appliesWhen: 'a purchase at a distance',
    clockStarts: 'the contract',
    consequence: 'the buyer may withdraw without a reason (FAGG, section 11)',
    source: 'wko.at on the right to withdraw',
    sourceDate: '2024-09-14',
    certainty: 'B',
  },
  'AT-VGG': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'goods that came are not as agreed',
    clockStarts: 'delivery',
    consequence: 'repair or replacement, then a lower price or the end of the contract (VGG)',
  },
  'AT-FAGG-14': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'a purchase at a distance was withdrawn from',
    clockStarts: 'the seller was told',
    consequence: 'all payments are returned (FAGG, section 14)',
  },
} as const satisfies Record<string, RuleRow>;

export const AUSTRIA: Layer = {
  insteadOf: [...OF_DELIVERY, 'EU-20', 'EU-CONF', 'EU-13'],
  claim: { rows: ['AT-7C', 'AT-7C-3', 'AE-EU-ORDER', 'AE-NOTICE-ADDR', 'AE-EU-LIMIT'] },
  authority: {
    rows: ['AT-7C', 'EU-ECC'],
    does: 'mediates',
    to: {
      en: 'To the Internet Ombudsstelle',
      ru: 'В Internet Ombudsstelle',
      de: 'An die Internet Ombudsstelle',
    },
    places: ['place-at-ombudsstelle'],
  },
  court: {
    to: {
      en: 'To the Bezirksgericht of the consumer’s place of residence',
      ru: 'В Bezirksgericht по месту жительства потребителя',
      de: 'An das Bezirksgericht am Wohnsitz des Verbrauchers',
    },
    places: ['place-at-court'],
  },
  laws: [
    {
      row: 'AT-7C',
      fits: ['not-shipped', 'late', 'missing'],
      owes: 'seller',
      says: {
        en: 'Under sections 7a and 7c of the Austrian Consumer Protection Act, a buyer whose goods did not come in time may name a further time that fits the case and end the contract if that passes too.',
        ru: 'По параграфам 7a и 7c Закона Австрии о защите потребителей, если товар не доставлен в срок, покупатель вправе назначить соразмерный дополнительный срок, а когда пройдёт и он, отказаться от договора.',
        de: 'Nach den §§ 7a, 7c KSchG kann der Verbraucher bei nicht fristgerechter Lieferung eine den Umständen angemessene Nachfrist setzen und nach deren Ablauf vom Vertrag zurücktreten.',
      },
    },
    {
      row: 'AT-7C',
      fits: ['will-not-come'],
      owes: 'seller',
      says: {
        en: 'Under section 7c(2) of the Austrian Consumer Protection Act the contract may be ended at once where it is clear that the seller will not deliver.',
        ru: 'По абзацу 2 параграфа 7c Закона Австрии о защите потребителей от договора можно отказаться сразу, если ясно, что продавец не доставит товар.',
        de: 'Nach § 7c Abs. 2 KSchG ist der sofortige Rücktritt zulässig, wenn eindeutig zu erkennen ist, dass der Unternehmer nicht liefern wird.',
      },
    },
    {
      row: 'AT-7C-3',
      fits: [...NOT_RECEIVED, 'refund-not-paid'],
      owes: 'seller',
      says: {
        en: 'Once the contract has ended, all payments are to be returned at once (section 7c(3) of the Austrian Consumer Protection Act).',
        ru: 'После отказа от договора все платежи возвращают незамедлительно (параграф 7c, абзац 3, Закона Австрии о защите потребителей).',
        de: 'Nach dem Rücktritt sind alle Zahlungen unverzüglich zurückzuerstatten (§ 7c Abs. 3 KSchG).',
      },
    },
    {
      row: 'AT-7B',
      fits: ['late', 'missing', 'will-not-come'],
      owes: 'seller',
      says: {
        en: 'The risk of loss is the seller’s until the buyer has the goods (section 7b).',
        ru: 'Риск утраты лежит на продавце, пока товар не у покупателя (параграф 7b).',
        de: 'Die Gefahr des Verlusts trägt der Unternehmer, bis die Ware beim Verbraucher abgeliefert ist (§ 7b KSchG).',
      },
    },
    {
      row: 'AT-FAGG',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Apart from that, the buyer may withdraw from a purchase at a distance without giving a reason (section 11 FAGG).',
        ru: 'Кроме того, от покупки на расстоянии можно отказаться без объяснения причин (параграф 11 FAGG).',
        de: 'Unabhängig davon kann der Verbraucher vom Fernabsatzvertrag ohne Angabe von Gründen zurücktreten (§ 11 FAGG).',
      },
    },
    {
      row: 'AT-VGG',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under the Austrian Consumer Warranty Act (VGG) the seller answers for goods that are not as agreed.',
        ru: 'По Закону Австрии о потребительской гарантии (VGG) продавец отвечает за товар, не соответствующий договору.',
        de: 'Nach dem Verbrauchergewährleistungsgesetz (VGG) haftet der Unternehmer für Waren, die nicht vertragsgemäß sind.',
      },
    },
    {
      row: 'AT-FAGG-14',
      fits: ['return-not-refunded'],
      owes: 'seller',
      says: {
        en: 'After a withdrawal the payments are to be returned (section 14 of the Austrian law on distance contracts, FAGG).',
        ru: 'После отказа от покупки платежи возвращают (параграф 14 Закона Австрии о договорах на расстоянии, FAGG).',
        de: 'Nach einem Rücktritt sind die Zahlungen zu erstatten (§ 14 FAGG).',
      },
    },
  ],
};
