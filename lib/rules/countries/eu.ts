// The EU and the EEA: the Consumer Rights Directive, the terms for EU consumers, the court at home (facts: rules 1.6, 2.3).
import type { CountryRules, Law } from '../country';
import { EU_ROWS } from '../rows/european-union';

const LATVIA: Law = {
  row: 'EU-LV-14',
  when: 'not-received',
  says: {
    en: 'Under the law of Latvia the refund is due within 14 days of the end of the contract.',
    ru: 'По праву Латвии деньги возвращают в течение 14 дней после отказа от договора.',
  },
};

const CODES =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' ');

export const EUROPEAN_UNION: CountryRules = {
  id: 'EU',
  name: { en: 'European Union', ru: 'Европейский союз' },
  countries: CODES,
  languages: { DE: 'de', AT: 'de', LI: 'de', FR: 'fr', ES: 'es' },
  parties: ['AE-PARTY-EU', 'AE-PARTY-PAY-EU'],
  post: { rows: ['POST-UPU-FILE', 'EU-20'], notes: [] },
  claim: {
    opens: 'promise-broken',
    rows: ['EU-18-1', 'EU-18-2', 'EU-18-3', 'EU-CONF', 'AE-EU-ORDER', 'AE-NOTICE-ADDR'],
    to: {
      en: 'To the seller and the platform',
      ru: 'Продавцу и площадке',
      de: 'An den Verkäufer und die Plattform',
      fr: 'Au vendeur et à la plateforme',
      es: 'Al vendedor y a la plataforma',
    },
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
        en: 'The letter names a last date. Only when that has passed too may the contract be ended; the refund is then due “without undue delay”, with no number of days in the directive.',
        ru: 'В письме указан последний срок. Отказаться от договора можно, когда пройдёт и он; деньги тогда возвращают «без неоправданной задержки», числа дней директива не называет.',
      },
    ],
    endsRow: 'AE-EU-LIMIT',
  },
  authority: {
    opens: 'promise-broken',
    rows: ['EU-18-1', 'EU-ECC'],
    to: {
      en: 'To the consumer protection authority',
      ru: 'В орган по защите прав потребителей',
      de: 'An die Verbraucherschutzbehörde',
      fr: "À l'autorité de protection des consommateurs",
      es: 'A la autoridad de consumo',
    },
    places: [
      {
        en: 'The consumer authority or consumer advice centre of your country',
        ru: 'Орган по защите прав потребителей или консультация потребителей вашей страны',
      },
      {
        en: 'Seller in the EU, Norway or Iceland: the European Consumer Centre of your country',
        ru: 'Если продавец в ЕС, Норвегии или Исландии: Европейский потребительский центр вашей страны',
      },
    ],
    needs: ['order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    notes: [
      {
        en: 'The complaint system of the Digital Services Act is for what a platform removes or restricts, not for refunds.',
        ru: 'Жалобы по закону ЕС о цифровых услугах касаются удалённого и ограниченного площадкой, а не возврата денег.',
      },
    ],
  },
  court: {
    opens: 'promise-broken',
    rows: ['EU-BRUSSELS', 'AE-EU-LIMIT'],
    to: {
      en: 'To the court of the consumer’s place of residence',
      ru: 'В суд по месту жительства потребителя',
      de: 'An das Gericht am Wohnsitz des Verbrauchers',
      fr: 'Au tribunal du domicile du consommateur',
      es: 'Al tribunal del domicilio del consumidor',
    },
    places: [{ en: 'A court where you live', ru: 'Суд по вашему месту жительства' }],
    needs: ['name-address', 'claim-copy', 'order-proof', 'payment-proof'],
    notes: [
      {
        en: 'The European small claims procedure is for defendants in the EU only.',
        ru: 'Европейская процедура мелких исков годится только против ответчика из ЕС.',
      },
    ],
    endsRow: 'AE-EU-LIMIT',
  },
  laws: [
    {
      row: 'EU-18-1',
      when: 'not-received',
      says: {
        en: 'Under Article 18 of Directive 2011/83/EU the trader delivers without undue delay and, where no other time was agreed, within 30 days.',
        ru: 'По статье 18 Директивы 2011/83/ЕС продавец доставляет товар без неоправданной задержки, а если иной срок не согласован, в течение 30 дней.',
        de: 'Nach Artikel 18 der Richtlinie 2011/83/EU liefert der Unternehmer unverzüglich und, wenn nichts anderes vereinbart ist, binnen 30 Tagen.',
        fr: "Selon l'article 18 de la directive 2011/83/UE, le professionnel livre sans retard injustifié et, à défaut d'autre accord, dans les 30 jours.",
        es: 'Según el artículo 18 de la Directiva 2011/83/UE, el comerciante entrega sin demora indebida y, si no se acordó otra cosa, en un plazo de 30 días.',
      },
    },
    {
      row: 'EU-20',
      when: 'not-received',
      says: {
        en: 'Under Article 20 the risk of loss is the trader’s until the consumer has the goods.',
        ru: 'По статье 20 риск утраты лежит на продавце, пока товар не у потребителя.',
        de: 'Nach Artikel 20 trägt der Unternehmer das Verlustrisiko, bis der Verbraucher die Ware hat.',
        fr: "Selon l'article 20, le risque de perte reste au professionnel jusqu'à ce que le consommateur ait le bien.",
        es: 'Según el artículo 20, el riesgo de pérdida es del comerciante hasta que el consumidor tiene el bien.',
      },
    },
    {
      row: 'EU-CONF',
      when: 'received',
      says: {
        en: 'Under Directive (EU) 2019/771 the seller answers for goods that are not as agreed.',
        ru: 'По Директиве (ЕС) 2019/771 продавец отвечает за товар, не соответствующий договору.',
        de: 'Nach der Richtlinie (EU) 2019/771 haftet der Verkäufer für Waren, die nicht vertragsgemäß sind.',
        fr: 'Selon la directive (UE) 2019/771, le vendeur répond du défaut de conformité du bien.',
        es: 'Según la Directiva (UE) 2019/771, el vendedor responde de la falta de conformidad del bien.',
      },
    },
  ],
  only: { LV: { rows: ['EU-LV-14'], laws: [LATVIA] } },
  rows: EU_ROWS,
  clocks: [],
};
