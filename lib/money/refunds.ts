// What came back of an order's price already, and what is on its way: said before money is claimed again.
import type { Money, Order, Refund } from '../model/order';
import { sumOf } from './exact';

export interface Refunded {
  /** The sum that is back, as far as pages name amounts; null where none is named, or in several currencies. */
  done: Money | null;
  /** The sum that is on its way, likewise. */
  underWay: Money | null;
  /** True where a page says that money is back, with or without an amount. */
  isDone: boolean;
  isUnderWay: boolean;
}

/** The money that pages said is back or on its way. Refunds that were refused, or whose state no page tells, count for neither. */
export function refundsOf({ refunds = [] }: Pick<Order, 'refunds'>): Refunded {
  const of = (status: Refund['status']) => refunds.filter((refund) => refund.status === status);
  const sum = (list: readonly Refund[]) => sumOf(list.flatMap(({ amount }) => amount ?? []));
  const [done, underWay] = [of('done'), of('under-way')];
  return {
    done: sum(done),
    underWay: sum(underWay),
    isDone: done.length > 0,
    isUnderWay: underWay.length > 0,
  };
}
