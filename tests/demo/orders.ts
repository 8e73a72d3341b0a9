// The sample shop's orders: the scenarios as the shop would print them today, in the page's language.
import { addDays } from '../../lib/model/day';
import { printShortDay, type ShopLanguage, tellJourney } from './journeys';
import { SCENARIOS, type Scenario } from './scenarios';
import type { DemoItem, DemoOrder, DemoParcel } from './shop';
import { printDay } from './words';

const STATUS: Record<DemoOrder['state'], Record<ShopLanguage, string>> = {
  unpaid: { en: 'To pay', ru: 'Ожидает оплаты' },
  paid: { en: 'Processing', ru: 'В обработке' },
  shipped: { en: 'Awaiting delivery', ru: 'Ожидается доставка' },
  finished: { en: 'Completed', ru: 'Завершён' },
  closed: { en: 'Canceled', ru: 'Отменён' },
};

const STORES = ['Blue Harbor Store', 'Morning Tools Store', 'Paper Crane Store', 'North Pine Official Store'];

const indexOf = (key: string): number => {
  const index = SCENARIOS.findIndex((scenario) => scenario.key === key);
  if (index < 0) throw new Error(`The sample shop has no order "${key}".`);
  return index;
};

const idAt = (index: number): string => `8190${String(10_000_000 + index * 20_011)}1001`;

/** The order number of a scenario; the last four digits are the buyer's own, as in the shop. */
export function demoId(key: string): string {
  return idAt(indexOf(key));
}

/** All orders as of `today`, newest first. */
export function demoOrders(today: string, language: ShopLanguage): DemoOrder[] {
  return SCENARIOS.map((scenario, index) => ({ scenario, order: print(scenario, index, today, language) }))
    .sort((a, b) => a.scenario.placed - b.scenario.placed)
    .map(({ order }) => order);
}

function print(scenario: Scenario, index: number, today: string, language: ShopLanguage): DemoOrder {
  const ago = (days: number | undefined) => (days === undefined ? undefined : addDays(today, -days));
  const ahead = (days: number | undefined) => (days === undefined ? undefined : addDays(today, days));
  const promisedOn = ahead(scenario.promised);
  const refundOn = ahead(scenario.refund);
  const parcels = (scenario.parcels ?? []).map(
    (journey, parcel): DemoParcel => ({
      ...(promisedOn !== undefined && { header: header(promisedOn, language) }),
      carrier: parcel === 0 ? 'AliExpress standard shipping' : 'AliExpress Selection Standard',
      numbers: [`LP00${String(700_000_000_000 + index * 7_919 + parcel)}`],
      events: tellJourney(journey, today, language),
    }),
  );
  const items = [scenario, ...(scenario.others ?? [])].map((one, place) =>
    printItem(one, index, place, language),
  );
  const placedOn = ago(scenario.placed);
  const shippedOn = ago(scenario.shipped);
  const finishedOn = ago(scenario.finished);
  const latestEvent = parcels[0]?.events[0]?.text;
  const total = totalOf(scenario);
  return {
    id: idAt(index),
    statusText: scenario.status?.[language] ?? STATUS[scenario.state][language],
    state: scenario.state,
    store: { id: String(1_100_000 + (index % 4)), name: STORES[index % 4] ?? '' },
    items,
    ...(items.length > 1 && { hasPicturesOnly: true }),
    ...(placedOn !== undefined && { placedOn }),
    ...(placedOn !== undefined && !['unpaid', 'closed'].includes(scenario.state) && { paidOn: placedOn }),
    ...(shippedOn !== undefined && { shippedOn }),
    ...(finishedOn !== undefined && { finishedOn }),
    ...(total !== undefined && {
      total,
      priceRows: [{ label: language === 'en' ? 'Subtotal' : 'Товары', value: total }],
    }),
    ...(promisedOn !== undefined && { estimatedOn: promisedOn }),
    ...(refundOn !== undefined && protection(refundOn, language)),
    ...(latestEvent !== undefined && { latestEvent }),
    ...(scenario.note !== undefined && { note: scenario.note[language] }),
    ...(parcels.length > 0 && { parcels }),
  };
}

function header(promisedOn: string, language: ShopLanguage): string {
  const day = printShortDay(promisedOn, language);
  return language === 'en' ? `Estimated delivery: ${day}` : `Ожидаемая доставка: ${day}`;
}

/** "Refund if no delivery before" as a service text; the Russian sentence is ours (none is recorded). */
function protection(refundOn: string, language: ShopLanguage): Pick<DemoOrder, 'services'> {
  const day = printDay(refundOn, language);
  return language === 'en'
    ? { services: [{ title: 'Fast delivery', content: `Refund if no delivery before ${day}` }] }
    : {
        services: [
          { title: 'Быстрая доставка', content: `Возврат средств, если заказ не доставлен до ${day}` },
        ],
      };
}

type Priced = Pick<Scenario, 'en' | 'ru' | 'picture' | 'price' | 'quantity' | 'variant'>;

function printItem(one: Priced, index: number, place: number, language: ShopLanguage): DemoItem {
  return {
    title: one[language],
    productId: String(1_005_006_000_000_000 + index * 100 + place),
    picture: one.picture,
    quantity: one.quantity ?? '1',
    ...(one.price !== undefined && { price: one.price }),
    ...(one.variant !== undefined && { variant: one.variant }),
  };
}

/** The printed total: prices times quantities, in the way the first price is printed; none without a price. */
function totalOf(scenario: Scenario): string | undefined {
  if (scenario.price === undefined) return undefined;
  const others = scenario.others ?? [];
  if (others.length === 0 && scenario.quantity === undefined) return scenario.price;
  // Only orders in dollars have several pieces here.
  const cents = (price: string) => Math.round(Number(price.replace('US $', '')) * 100);
  const sum =
    cents(scenario.price) * Number(scenario.quantity ?? 1) +
    others.reduce((all, { price }) => all + cents(price), 0);
  return `US $${(sum / 100).toFixed(2)}`;
}

/** Which tab of the list an order stands under: to pay, processing, processed, completed (facts: com 7, titles of 2026). */
export function tabOf(order: DemoOrder): number {
  return { unpaid: 1, paid: 2, shipped: 3, finished: 4, closed: 4 }[order.state];
}
