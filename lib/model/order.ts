// An order as the buyer knows it, and what a page said of it. Every field that is not certain is null.
import * as z from 'zod/mini';
import { DaySchema } from './day-schema';

/** An exact amount: a plain decimal string (`12.34`, `-5`, `11110`; never a float) and an ISO 4217 code. */
export const Money = z.object({
  amount: z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,4})?$/)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof Money>;

/** What an order cost, by what it was for. A discount is positive and taken off; null is not known, which is not zero. */
export const Paid = z.object({
  items: z.nullable(Money),
  shipping: z.nullable(Money),
  tax: z.nullable(Money),
  sellerDiscount: z.nullable(Money),
  platformDiscount: z.nullable(Money),
  coins: z.nullable(Money),
  /** Charges of the page that nobody knows, by their names. */
  others: z.optional(
    z.array(z.object({ title: z.string().check(z.maxLength(200)), amount: Money })).check(z.maxLength(50)),
  ),
});
export type Paid = z.infer<typeof Paid>;

export const OrderStatus = z.enum(['unpaid', 'paid', 'shipped', 'finished', 'cancelled', 'unknown']);
export type OrderStatus = z.infer<typeof OrderStatus>;

/** 10–20 digits, always a string: the shop mixes numbers and strings, and 16 digits do not fit a float safely. */
export const OrderId = z.string().check(z.regex(/^\d{10,20}$/));

const Text = z.string().check(z.maxLength(2000));

export const OrderItem = z.object({
  title: z.nullable(Text),
  variant: z.nullable(Text),
  quantity: z.nullable(z.int().check(z.gte(1), z.lte(100_000))),
  /** Price of one piece. */
  unitPrice: z.nullable(Money),
  productId: z.nullable(z.string().check(z.regex(/^\d{1,20}$/))),
});
export type OrderItem = z.infer<typeof OrderItem>;

export const Store = z.object({ id: z.nullable(z.string().check(z.maxLength(40))), name: z.nullable(Text) });
export type Store = z.infer<typeof Store>;

/** A promised or estimated span of delivery; `from` is null when the page gives one date. */
export const DeliverySpan = z.object({ from: z.nullable(DaySchema), to: DaySchema });
export type DeliverySpan = z.infer<typeof DeliverySpan>;

/** Money that came back, is on its way, or was refused, as a page said it. */
export const Refund = z.object({
  amount: z.nullable(Money),
  on: z.nullable(DaySchema),
  status: z.enum(['done', 'under-way', 'refused', 'unknown']),
  /** The line that it is for; null for the whole order, or where no page says it. */
  itemTitle: z.nullable(Text),
});
export type Refund = z.infer<typeof Refund>;

export const Order = z.object({
  id: OrderId,
  placedOn: z.nullable(DaySchema),
  status: OrderStatus,
  /** The status as the page words it. */
  statusText: z.nullable(Text),
  total: z.nullable(Money),
  /** The lines that make the total, where the page gives them and they add up to it. */
  paidLines: z.optional(Paid),
  store: z.nullable(Store),
  items: z.array(OrderItem).check(z.maxLength(200)),
  deliverBy: z.nullable(DeliverySpan),
  /** The page's own "refund if no delivery before". */
  refundBy: z.nullable(DaySchema),
  paidOn: z.nullable(DaySchema),
  shippedOn: z.nullable(DaySchema),
  finishedOn: z.nullable(DaySchema),
  /** What pages said of money that came back; absent where none said anything. */
  refunds: z.optional(z.array(Refund).check(z.maxLength(200))),
});
export type Order = z.infer<typeof Order>;
