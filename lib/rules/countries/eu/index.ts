// The EU and the EEA: what all share, with the layer of each country that has one (facts: rules 1.6, 2.3).
import type { CountryRules } from '../../country';
import { EU_ROWS } from '../../rows/european-union';
import { AT_ROWS, AUSTRIA } from './austria';
import { COMMON_LAWS, COMMON_RIGHTS } from './common';
import { FR_ROWS, FRANCE } from './france';
import { DE_ROWS, GERMANY } from './germany';
import { IT_ROWS, ITALY } from './italy';
import { LATVIA, LV_ROWS } from './latvia';
import { NETHERLANDS, NL_ROWS } from './netherlands';
import { PL_ROWS, POLAND } from './poland';
import { PORTUGAL, PT_ROWS } from './portugal';
import { ES_ROWS, SPAIN } from './spain';

/** The rows of all of them. */
export const EUROPEAN_ROWS = {
  ...EU_ROWS,
  ...FR_ROWS,
  ...DE_ROWS,
  ...ES_ROWS,
  ...IT_ROWS,
  ...PL_ROWS,
  ...NL_ROWS,
  ...PT_ROWS,
  ...AT_ROWS,
  ...LV_ROWS,
} as const;

const CODES =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' ');

export const EUROPEAN_UNION: CountryRules = {
  id: 'EU',
  name: { en: 'European Union', ru: 'Европейский союз' },
  countries: CODES,
  languages: { DE: 'de', AT: 'de', LI: 'de', FR: 'fr', ES: 'es', PT: 'pt' },
  parties: ['AE-PARTY-EU', 'AE-PARTY-PAY-EU'],
  post: { rows: ['POST-UPU-FILE', 'EU-20'], notes: [] },
  claim: {
    opens: 'promise-broken',
    debtor: 'seller',
    rows: [
      'EU-18-1',
      'EU-18-2',
      'EU-18-3',
      'EU-CONF',
      'EU-11A',
      'AE-EU-ORDER',
      'AE-NOTICE-ADDR',
      'AE-EU-LIMIT',
    ],
    to: {
      en: 'To the seller',
      ru: 'Продавцу',
      de: 'An den Verkäufer',
      fr: 'Au vendeur',
      es: 'Al vendedor',
      pt: 'Ao vendedor',
    },
    places: [
      {
        en: 'The chat with the seller or the dispute page of the order; a click on the store’s name shows the seller’s company and address',
        ru: 'Чат с продавцом или страница спора заказа; по щелчку на имя магазина видны компания продавца и её адрес',
      },
      {
        en: 'A copy as a formal notice to the platform: AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong',
        ru: 'Копия площадке как официальное уведомление: AliExpress, Legal Department, 26/F Tower One, Times Square, 1 Matheson Street, Causeway Bay, Hong Kong',
      },
    ],
    needs: ['name-address', 'order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    givesLastDate: true,
    notes: [
      {
        en: 'The sale is with the seller, so ending it goes to the seller. The letter names a last date; only when that has passed too may the contract be ended. Where the seller refused, or the goods are lost or on their way back, no such date is needed.',
        ru: 'Договор купли-продажи заключён с продавцом, поэтому отказ от него адресуют продавцу. В письме указан последний срок; отказаться от договора можно, когда пройдёт и он. Если продавец отказал, а товар потерян или едет обратно, такой срок не нужен.',
      },
      {
        en: 'Since 19 June 2026 a shop has a button to withdraw from a purchase. An order that never came can be cancelled with it without proof of fault, until 14 days after receipt.',
        ru: 'С 19 июня 2026 года у магазина есть кнопка отказа от покупки. Ею можно отменить и неполученный заказ, ничью вину не доказывая, до истечения 14 дней после получения.',
      },
      {
        en: 'A clause of the shop limits claims against AliExpress itself to a year, unless the law says otherwise. It does not end a claim against the seller.',
        ru: 'Условия площадки ограничивают годом требования к самой AliExpress, если закон не говорит иного. Требования к продавцу это не прекращает.',
      },
    ],
  },
  authority: {
    opens: 'promise-broken',
    does: 'advises',
    rows: ['EU-18-1', 'EU-ECC'],
    to: {
      en: 'To the consumer protection authority',
      ru: 'В орган по защите прав потребителей',
      de: 'An die Verbraucherberatung',
      fr: "À l'autorité de protection des consommateurs",
      es: 'A la autoridad de consumo',
      pt: 'À entidade de defesa do consumidor',
    },
    places: [
      {
        en: 'The consumer authority or consumer advice centre of your country',
        ru: 'Орган по защите прав потребителей или консультация потребителей вашей страны',
      },
    ],
    needs: ['order-proof', 'payment-proof', 'tracking-proof', 'chat-proof'],
    notes: [
      {
        en: 'Seller in the EU, Norway or Iceland: the European Consumer Centre of your country helps too.',
        ru: 'Если продавец в ЕС, Норвегии или Исландии, поможет и Европейский потребительский центр вашей страны.',
      },
      {
        en: 'The complaint system of the Digital Services Act is for what a platform removes or restricts, not for refunds.',
        ru: 'Жалобы по закону ЕС о цифровых услугах касаются удалённого и ограниченного площадкой, а не возврата денег.',
      },
    ],
  },
  court: {
    opens: 'promise-broken',
    rows: ['EU-BRUSSELS', 'AE-EU-LIMIT', 'EU-DUTY'],
    to: {
      en: 'To the court of the consumer’s place of residence',
      ru: 'В суд по месту жительства потребителя',
      de: 'An das Gericht am Wohnsitz des Verbrauchers',
      fr: 'Au tribunal du domicile du consommateur',
      es: 'Al tribunal del domicilio del consumidor',
      pt: 'Ao tribunal do domicílio do consumidor',
    },
    places: [{ en: 'A court where you live', ru: 'Суд по вашему месту жительства' }],
    needs: ['name-address', 'claim-copy', 'order-proof', 'payment-proof'],
    notes: [
      {
        en: 'The European small claims procedure is for defendants in the EU only. A judgment against a seller in China is hard to enforce.',
        ru: 'Европейская процедура мелких исков годится только против ответчика из ЕС. Решение против продавца в Китае исполнить трудно.',
      },
      {
        en: 'Since July 2026 parcels of low value from outside the EU bear a customs duty. What you paid of it is a loss of yours: keep the receipt.',
        ru: 'С июля 2026 года за недорогие посылки не из ЕС берут таможенную пошлину. Уплаченная вами пошлина это ваш убыток: сохраните квитанцию.',
      },
    ],
  },
  laws: COMMON_LAWS,
  rights: COMMON_RIGHTS,
  only: {
    FR: FRANCE,
    DE: GERMANY,
    ES: SPAIN,
    IT: ITALY,
    PL: POLAND,
    NL: NETHERLANDS,
    PT: PORTUGAL,
    AT: AUSTRIA,
    LV: LATVIA,
  },
  rows: EUROPEAN_ROWS,
  clocks: [],
};
