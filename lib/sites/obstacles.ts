// What can stand between a buyer and the orders: a robot check, or an order list that says itself that it is empty.
import { textOf } from './element-text';
import { queryAll } from './query-all';
import type { Words } from './words';

/** The shop's robot check (facts: com 2). */
const ROBOT_CHECK = ['#baxia-dialog-content', '.baxia-dialog', '#nc_1_wrapper', '.nc-container'];

/** Places of an empty list; no markup of one is on record. */
const EMPTY_PLACES = [
  '[class*="order-empty"]',
  '[class*="order-list-empty"]',
  '.comet-empty',
  '[class*="empty"]',
];

/** What the robot check prints, or null when there is none. */
export function readRobotCheck(document: Document): string | null {
  const [check] = queryAll(document, ROBOT_CHECK);
  return check === undefined ? null : textOf(check) || 'robot check';
}

/** True when the page says in words that there are no orders. */
export function saysNoOrders(document: Document, { noOrders }: Words): boolean {
  return EMPTY_PLACES.some((selector) =>
    [...document.querySelectorAll(selector)].some((place) => noOrders.test(textOf(place))),
  );
}
