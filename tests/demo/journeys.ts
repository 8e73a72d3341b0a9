// What carriers of the sample shop say on the way, in both page languages, and the days on which they say it.
import { addDays } from '../../lib/model/day';
import type { DemoEvent } from './shop';
import { DEMO_WORDS } from './words';

export type ShopLanguage = 'en' | 'ru';

/** Title and sentence of an event. English follows the shop's wording of 2025–26 (facts: com 5.5); Russian is ours. */
const EVENTS = {
  created: {
    en: ['Order created', 'Your order has been successfully created'],
    ru: ['Заказ создан', 'Ваш заказ успешно создан'],
  },
  preparing: {
    en: ['Package in preparation', 'Your package is being prepared'],
    ru: ['Посылка собирается', 'Продавец готовит посылку к отправке'],
  },
  collected: {
    en: ['Collected by carrier', 'Package collected by carrier.'],
    ru: ['Передана перевозчику', 'Посылка принята перевозчиком'],
  },
  sorted: {
    en: ['In transit', 'Package left sorting center of origin.'],
    ru: ['В пути', 'Посылка покинула сортировочный центр отправления'],
  },
  airport: {
    en: ['In transit', 'Your package arrived at the origin airport. Awaiting transit.'],
    ru: ['В пути', 'Посылка прибыла в аэропорт отправления и ожидает вылета'],
  },
  flight: { en: ['In transit', 'Awaiting flight'], ru: ['В пути', 'Ожидает вылета'] },
  departed: {
    en: ['In transit', 'Package leaving origin country/region.'],
    ru: ['В пути', 'Посылка покинула страну отправления'],
  },
  exported: {
    en: ['In transit', 'Export customs clearance complete.'],
    ru: ['В пути', 'Экспортное таможенное оформление завершено'],
  },
  arrived: {
    en: ['In transit', 'Your package arrived at local airport'],
    ru: ['В пути', 'Посылка прибыла в аэропорт страны назначения'],
  },
  customs: {
    en: ['Customs clearance started', 'Import customs clearance started'],
    ru: ['На таможне', 'Начато импортное таможенное оформление'],
  },
  duties: {
    en: ['Processing in customs', 'Customs duties payment requested'],
    ru: ['На таможне', 'Требуется уплатить таможенную пошлину'],
  },
  papers: {
    en: ['Processing in customs', 'Held by customs: documents required'],
    ru: ['На таможне', 'Задержано таможней: требуются документы'],
  },
  cleared: {
    en: ['Customs complete', 'Import customs clearance completed'],
    ru: ['Таможня пройдена', 'Импортное таможенное оформление завершено'],
  },
  facility: {
    en: ['In transit', 'Package arrived at regional carrier facility'],
    ru: ['В пути', 'Посылка прибыла в региональный сортировочный центр'],
  },
  local: {
    en: ['Delivery update', 'Package arrived at local carrier facility'],
    ru: ['В пути', 'Посылка прибыла в местное отделение'],
  },
  out: {
    en: ['Delivery update', 'Package out for delivery'],
    ru: ['Доставка', 'Посылка передана курьеру'],
  },
  attempt: {
    en: ['Delivery update', 'Delivery attempt unsuccessful'],
    ru: ['Доставка', 'Неудачная попытка вручения'],
  },
  pickup: {
    en: ['Delivery update', 'Package is ready for pickup at the collection point'],
    ru: ['Доставка', 'Посылка ожидает вас в пункте выдачи'],
  },
  delivered: { en: ['Delivered', 'Package delivered.'], ru: ['Доставлено', 'Посылка вручена'] },
  returning: {
    en: ['Delivery update', 'Package is being returned to the sender'],
    ru: ['Возврат', 'Посылка возвращается отправителю'],
  },
  returned: {
    en: ['Delivery update', 'Package returned to the sender'],
    ru: ['Возврат', 'Посылка возвращена отправителю'],
  },
  lost: {
    en: ['Delivery update', 'Package lost'],
    ru: ['Доставка', 'Посылка утеряна'],
  },
} as const satisfies Record<string, Record<ShopLanguage, readonly [string, string]>>;

const isEvent = (key: string): key is keyof typeof EVENTS => key in EVENTS;

/**
 * The events of a parcel as the tracking page prints them, newest first.
 * @param journey days before today and event, oldest first: `12 collected, 4 departed`
 */
export function tellJourney(journey: string, today: string, language: ShopLanguage): DemoEvent[] {
  const steps = journey.split(', ').reverse();
  return steps.map((step, index) => {
    const [daysAgo = '', key = ''] = step.split(' ');
    if (!/^\d+$/.test(daysAgo) || !isEvent(key)) throw new Error(`No such step of a parcel: "${step}".`);
    const [title, text] = EVENTS[key][language];
    return { title, text, time: printMoment(addDays(today, -Number(daysAgo)), index, language) };
  });
}

/** `Dec 24, 08:52 GMT+3`: without the year, as the shop prints it. Early, and earlier for older events of one day. */
function printMoment(day: string, index: number, language: ShopLanguage): string {
  const month = DEMO_WORDS[language].months[Number(day.slice(5, 7)) - 1] ?? '';
  const date = language === 'en' ? `${month} ${Number(day.slice(8))}` : `${Number(day.slice(8))} ${month}`;
  return `${date}, 0${8 - (index % 4)}:${52 - ((index * 13) % 40)} GMT+3`;
}

/** `Nov 12` or `12 нояб.`: a day as the tracking page's header prints it. */
export function printShortDay(day: string, language: ShopLanguage): string {
  const month = DEMO_WORDS[language].months[Number(day.slice(5, 7)) - 1] ?? '';
  return language === 'en' ? `${month}. ${Number(day.slice(8))}` : `${Number(day.slice(8))} ${month}`;
}
