// The sample shop behind the shop's real addresses: an address in, a page out. It answers nothing else.
import { guidePage } from './guide';
import type { ShopLanguage } from './journeys';
import {
  disputeStartPage,
  messagesPage,
  orderDetailPage,
  orderListPage,
  refundsPage,
  trackingPage,
} from './markup';
import { demoOrders, tabOf } from './orders';
import type { DemoOrder, PageOptions } from './shop';
import { chatOf } from './talk';

export interface ShopResponse {
  status: number;
  contentType: string;
  body: string;
}

export interface ShopState {
  /** The buyer's today, `YYYY-MM-DD`: every date of the shop follows from it. */
  today: string;
  /** Of the pages; `?lang=ru` on any address switches it for all. */
  language: ShopLanguage;
  /** Milliseconds until the content appears, as in the shop. */
  lateMs: number;
}

const TABS: Record<ShopLanguage, string[]> = {
  en: ['View all', 'To pay', 'Processing', 'Processed', 'Completed'],
  ru: ['Все', 'К оплате', 'В обработке', 'Отправленные', 'Завершённые'],
};

const html = (body: string, status = 200): ShopResponse => ({
  status,
  contentType: 'text/html; charset=utf-8',
  body,
});
const plain = (text: string, status: number): ShopResponse =>
  html(`<!doctype html><title>${text}</title><p>${text}</p>`, status);

/** True for the hosts that the sample shop stands in for. */
export function isShopHost(host: string): boolean {
  return /(^|\.)aliexpress\.(com|us)$/.test(host);
}

/**
 * The sample shop's answer to an address, or null when the address belongs to somebody else.
 * A `lang` in the address changes `state.language`, as the shop's own switch does.
 */
export function respond(address: string, state: ShopState): ShopResponse | null {
  const url = new URL(address);
  if (!isShopHost(url.hostname)) return null;
  const wanted = url.searchParams.get('lang');
  if (wanted === 'en' || wanted === 'ru') state.language = wanted;
  const { today, language, lateMs } = state;
  const options: PageOptions = { language, lateMs, origin: 'https://www.aliexpress.com' };
  const orders = demoOrders(today, language);
  const id = url.searchParams.get('orderId') ?? url.searchParams.get('tradeOrderId');
  const order = orders.find((one) => one.id === id);

  if (url.pathname === '/') return html(guidePage(language));
  if (url.pathname === '/p/order/index.html') {
    const isMobile = url.hostname.startsWith('m.');
    const behaviour = { tabs: TABS[language], tabOf, firstCards: 10, hasRecommendations: true };
    return html(orderListPage(orders, { ...options, ...behaviour, isMobile }));
  }
  if (url.pathname === '/p/refund-dispute/list.html') return html(refundsPage(casesOf(orders), options));
  if (order === undefined) return plain('Not part of the sample shop.', 404);
  switch (url.pathname) {
    case '/p/order/detail.html':
      return html(orderDetailPage(order, options));
    case '/p/tracking/index.html':
      return html(trackingPage(order, options));
    case '/p/message/index.html':
      return html(messagesPage(order, chatOf(order, today, language), options));
    case '/p/reverse-pages/start.html':
      return html(disputeStartPage(order, options));
    default:
      return plain('Not part of the sample shop.', 404);
  }
}

function casesOf(orders: readonly DemoOrder[]) {
  return orders
    .filter((order) => order.note !== undefined)
    .map((order) => ({
      orderId: order.id,
      store: order.store?.name ?? '',
      title: order.items[0]?.title ?? '',
      status: `${order.note} ${order.placedOn ?? ''}`,
    }));
}
