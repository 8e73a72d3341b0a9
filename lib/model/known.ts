// All that Redress knows of one order at one moment: what rules, drafts and screens start from.
import * as z from 'zod/mini';
import { Order } from './order';
import { Miss, PageKind } from './reading';
import { Shipment } from './shipment';

/** Where a field was read: `dom` is the page as drawn, `payload` the data the page itself loaded; `buyer` entered it. */
export const FieldSource = z.object({
  page: PageKind,
  witness: z.enum(['dom', 'payload', 'buyer']),
  at: z.string(),
});
export type FieldSource = z.infer<typeof FieldSource>;

export const KnownOrder = z.object({
  order: Order,
  shipments: z.array(Shipment),
  misses: z.array(Miss),
  /** By field name of the order (`total`, `deliverBy` …) and `shipments`: where the present value was read last (RFC 3339 in `at`). */
  sources: z.record(z.string(), FieldSource),
});
export type KnownOrder = z.infer<typeof KnownOrder>;
