// What one page yielded: its kind, its orders and parcels, and the fields that it should have had and did not.
import * as z from 'zod/mini';
import { Order, OrderId } from './order';
import { Shipment } from './shipment';

export const PageKind = z.enum([
  'order-list',
  'order-detail',
  'tracking',
  'messages',
  'dispute',
  'refunds',
  'carrier',
  'unknown',
]);
export type PageKind = z.infer<typeof PageKind>;

/** A field that the page should have had and that could not be used. `field` is a path such as `total` or `items[0].unitPrice`. */
export const Miss = z.object({
  orderId: z.nullable(OrderId),
  field: z.string().check(z.maxLength(120)),
  why: z.enum(['not-found', 'unreadable', 'conflict']),
  /** What the page printed, cut to 200 characters; null when it printed nothing. */
  raw: z.nullable(z.string().check(z.maxLength(200))),
});
export type Miss = z.infer<typeof Miss>;

export const Reading = z.object({
  page: PageKind,
  /** `aliexpress.com`, `aliexpress.us`, `aliexpress.ru`, `cainiao` …; null on a host that nobody described. */
  site: z.nullable(z.string().check(z.maxLength(60))),
  /** Of the page, BCP 47. */
  language: z.nullable(z.string().check(z.maxLength(35))),
  orders: z.array(Order).check(z.maxLength(5000)),
  shipments: z.array(Shipment).check(z.maxLength(5000)),
  misses: z.array(Miss).check(z.maxLength(50_000)),
});
export type Reading = z.infer<typeof Reading>;
