// What can stand between a buyer and the orders: a robot check, or an order list that says itself that it is empty.
import { textOf } from './element-text';
import { queryAll } from './query-all';

/** The shop's robot check (facts: com 2). */
const ROBOT_CHECK = ['#baxia-dialog-content', '.baxia-dialog', '#nc_1_wrapper', '.nc-container'];

/** Places and words of an empty list. No markup of one is on record: the words are the plain ones. */
const EMPTY_PLACES = [
  '[class*="order-empty"]',
  '[class*="order-list-empty"]',
  '.comet-empty',
  '[class*="empty"]',
];
export const EMPTY_WORDS =
  /\bno orders?\b|(?:any|placed) orders? yet|нет заказов|заказов (?:пока |ещ[её] )?нет|no (?:tienes|hay|has hecho) (?:ningún )?pedidos?|nenhum pedido|não (?:há|tem) pedidos|keine bestellungen|aucune commande|nessun ordine|brak zamówień|geen bestellingen|sipariş(?:iniz)? yok|주문(?: ?내역)?이 없|注文(?:履歴)?(?:は|が)(?:ありません|ない)|אין הזמנות|لا توجد طلبات/iu;

/** What the robot check prints, or null when there is none. */
export function readRobotCheck(document: Document): string | null {
  const [check] = queryAll(document, ROBOT_CHECK);
  return check === undefined ? null : textOf(check) || 'robot check';
}

/** True when the page says in words that there are no orders. */
export function saysNoOrders(document: Document): boolean {
  return EMPTY_PLACES.some((selector) =>
    [...document.querySelectorAll(selector)].some((place) => EMPTY_WORDS.test(textOf(place))),
  );
}
