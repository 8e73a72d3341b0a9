// What an order cost by what its page shows. Nothing is estimated: a sum that cannot be worked out is null.
import type { Money, Order } from '../model/order';
import { isNegative, lessOf, sumOf, timesOf } from './exact';

export interface ClaimAmount {
  /** All pieces at their prices. */
  items: Money | null;
  /** What the order cost beyond its items (shipping, fees); null when the items cost more than the order, as with coupons. */
  beyondItems: Money | null;
  /** What the order cost as the page prints it. */
  total: Money | null;
}

/** The amounts of an order. Items of different currencies, or without a price or a quantity, give no sum. */
export function claimAmount(order: Order): ClaimAmount {
  const items = sumOfItems(order);
  const { total } = order;
  const rest = items === null || total === null ? null : lessOf(total, items);
  return { items, beyondItems: rest === null || isNegative(rest) ? null : rest, total };
}

/** Each line of the order at its price and quantity; null as soon as one of them is not known. */
export function pricesOfLines({ items }: Order): Money[] | null {
  const lines = items.flatMap(({ unitPrice, quantity }) =>
    unitPrice === null || quantity === null ? [] : [timesOf(unitPrice, quantity)],
  );
  return lines.length === items.length ? lines : null;
}

function sumOfItems(order: Order): Money | null {
  return sumOf(pricesOfLines(order) ?? []);
}
