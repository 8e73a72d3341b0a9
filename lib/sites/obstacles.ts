// What can stand between a buyer and the orders: a robot check, or an order list that says itself that it is empty.
import { textOf } from './element-text';
import type { PageVocabulary } from './words';

/** The shop's robot check (facts: com 2). */
const ROBOT_CHECK = '#baxia-dialog-content, .baxia-dialog, #nc_1_wrapper, .nc-container';

/** Where a list says that it is empty; no markup of one is on record. */
const EMPTY_PLACE = '[class*="empty"]';

/** What the robot check prints, or null when there is none. */
export function readRobotCheck(document: Document): string | null {
  const check = document.querySelector(ROBOT_CHECK);
  return check === null ? null : textOf(check) || 'captcha';
}

/** True when the page says in words that there are no orders. */
export function saysNoOrders(document: Document, { noOrders }: PageVocabulary): boolean {
  return [...document.querySelectorAll(EMPTY_PLACE)].some((place) => noOrders.test(textOf(place)));
}
