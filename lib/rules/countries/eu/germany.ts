// Germany: the Civil Code on delivery, the end of the contract and limitation; the Verbraucherzentrale, the Amtsgericht.
import type { Layer } from '../../country';
import { NOT_RECEIVED, RECEIVED } from '../../law-case';
import { MONTHS, RECHECKED_LAW } from '../../law-row';
import type { Limitation } from '../../limitation';
import type { RuleRow } from '../../row';
import { OF_DELIVERY } from './common';

const LAW = { ...RECHECKED_LAW, scope: 'DE' } as const;
const KNOWN = {
  source: 'Civil Code of Germany (BGB); text not re-read',
  sourceDate: null,
  certainty: 'C',
} as const;

export const DE_ROWS = {
  'DE-323': {
    ...LAW,
    appliesWhen: 'the seller did not deliver in time (sections 475, 323 BGB)',
    clockStarts: 'the buyer names a further reasonable time; one to two weeks are usual',
    consequence: 'still nothing: the buyer ends the contract; at once where the seller finally refuses',
    source: 'b3-legal.de on goods that an online shop does not deliver',
    sourceDate: null,
    certainty: 'B',
  },
  'DE-346': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'the contract was ended',
    clockStarts: 'that day',
    consequence: 'what was paid is returned (section 346)',
  },
  'DE-475': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'the goods are on their way',
    clockStarts: 'the sale',
    consequence: 'their loss is the seller’s risk until they are handed to the buyer (sections 446, 475(2))',
  },
  'DE-355': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'a purchase at a distance',
    clockStarts: 'the contract',
    consequence: 'the buyer may withdraw without a reason (sections 312g, 355)',
  },
  'DE-434': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'goods that came are not as agreed',
    clockStarts: 'delivery',
    consequence: 'repair or replacement, then a lower price or the end of the contract (sections 434, 437)',
  },
  'DE-195': {
    ...LAW,
    ...MONTHS,
    length: 36,
    appliesWhen: 'a claim for delivery or for the price',
    clockStarts: 'the end of the year in which it arose and the buyer knew of it',
    consequence: 'the claim is barred (sections 195, 199)',
    source: 'rechtslupe.de on sections 195 and 199 BGB',
    sourceDate: null,
    certainty: 'B',
  },
  'DE-438': {
    ...LAW,
    ...KNOWN,
    ...MONTHS,
    length: 24,
    appliesWhen: 'a claim about goods that are not as agreed',
    clockStarts: 'delivery',
    consequence: 'the claim is barred (section 438)',
  },
  'DE-357': {
    ...LAW,
    ...KNOWN,
    appliesWhen: 'a purchase at a distance was withdrawn from',
    clockStarts: 'the seller was told',
    consequence: 'all payments are returned (section 357)',
  },
} as const satisfies Record<string, RuleRow>;

const LIMITATION: readonly Limitation[] = [
  { row: 'DE-195', fits: [...NOT_RECEIVED, 'refund-not-paid'], from: 'promise', to: 'year-end' },
  { row: 'DE-438', fits: RECEIVED, from: 'receipt' },
];

export const GERMANY: Layer = {
  insteadOf: [...OF_DELIVERY, 'EU-20', 'EU-CONF', 'EU-13'],
  claim: {
    rows: ['DE-323', 'DE-346', 'DE-195', 'AE-EU-ORDER', 'AE-NOTICE-ADDR', 'AE-EU-LIMIT'],
    limitation: LIMITATION,
  },
  authority: {
    rows: ['DE-323', 'EU-ECC'],
    does: 'advises',
    to: { en: 'To the Verbraucherzentrale', ru: 'В Verbraucherzentrale', de: 'An die Verbraucherzentrale' },
    places: ['place-de-verbraucherzentrale'],
  },
  court: {
    rows: ['EU-BRUSSELS', 'DE-195'],
    to: {
      en: 'To the Amtsgericht of the consumer’s place of residence',
      ru: 'В Amtsgericht по месту жительства потребителя',
      de: 'An das Amtsgericht am Wohnsitz des Verbrauchers',
    },
    places: ['place-de-court'],
    limitation: LIMITATION,
  },
  laws: [
    {
      row: 'DE-323',
      fits: ['not-shipped', 'late', 'missing'],
      owes: 'seller',
      says: {
        en: 'Under sections 475 and 323 of the German Civil Code, a buyer whose goods did not come in time may name a reasonable further time and end the contract if that passes too.',
        ru: 'По параграфам 475 и 323 Гражданского уложения Германии, если товар не доставлен в срок, покупатель вправе назначить разумный дополнительный срок, а когда пройдёт и он, отказаться от договора.',
        de: 'Nach den §§ 475, 323 BGB kann der Verbraucher bei nicht rechtzeitiger Lieferung eine angemessene Frist setzen und nach deren erfolglosem Ablauf vom Vertrag zurücktreten.',
      },
    },
    {
      row: 'DE-323',
      fits: ['will-not-come'],
      owes: 'seller',
      says: {
        en: 'Where delivery cannot come any more, no further time need be named (sections 275, 323 and 326 of the German Civil Code).',
        ru: 'Если доставка уже невозможна, дополнительный срок назначать не нужно (параграфы 275, 323 и 326 Гражданского уложения Германии).',
        de: 'Ist die Lieferung nicht mehr möglich, bedarf es keiner Fristsetzung (§§ 275, 323, 326 BGB).',
      },
    },
    {
      row: 'DE-346',
      fits: [...NOT_RECEIVED, 'refund-not-paid'],
      owes: 'seller',
      says: {
        en: 'Once the contract has ended, the price is to be returned (section 346 of the German Civil Code).',
        ru: 'После отказа от договора уплаченное возвращают (параграф 346 Гражданского уложения Германии).',
        de: 'Nach dem Rücktritt ist der gezahlte Betrag zurückzugewähren (§ 346 BGB).',
      },
    },
    {
      row: 'DE-475',
      fits: ['late', 'missing', 'will-not-come'],
      owes: 'seller',
      says: {
        en: 'The risk of loss is the seller’s until the goods are handed to the buyer (sections 446 and 475(2)).',
        ru: 'Риск утраты лежит на продавце, пока товар не передан покупателю (параграфы 446 и 475, абзац 2).',
        de: 'Die Gefahr des Verlusts trägt der Verkäufer, bis die Ware dem Verbraucher übergeben ist (§§ 446, 475 Abs. 2 BGB).',
      },
    },
    {
      row: 'DE-355',
      fits: NOT_RECEIVED,
      owes: 'seller',
      says: {
        en: 'Apart from that, the buyer may withdraw from a purchase at a distance without giving a reason (sections 312g and 355).',
        ru: 'Кроме того, от покупки на расстоянии можно отказаться без объяснения причин (параграфы 312g и 355).',
        de: 'Unabhängig davon kann der Verbraucher einen Fernabsatzvertrag ohne Angabe von Gründen widerrufen (§§ 312g, 355 BGB).',
      },
    },
    {
      row: 'DE-434',
      fits: RECEIVED,
      owes: 'seller',
      says: {
        en: 'Under sections 434 and 437 of the German Civil Code the seller answers for goods that are not as agreed.',
        ru: 'По параграфам 434 и 437 Гражданского уложения Германии продавец отвечает за товар, не соответствующий договору.',
        de: 'Nach den §§ 434, 437 BGB haftet der Verkäufer für Waren, die nicht vertragsgemäß sind.',
      },
    },
    {
      row: 'DE-357',
      fits: ['return-not-refunded'],
      owes: 'seller',
      says: {
        en: 'After a withdrawal the payments are to be returned (sections 355 and 357 of the German Civil Code).',
        ru: 'После отказа от покупки платежи возвращают (параграфы 355 и 357 Гражданского уложения Германии).',
        de: 'Nach einem Widerruf sind die Zahlungen zurückzugewähren (§§ 355, 357 BGB).',
      },
    },
  ],
};
