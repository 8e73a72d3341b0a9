// The one quiet line beside an order in the shop's page: finished text, so that the page loads no language data.
import * as z from 'zod/mini';
import { Severity } from './finding';
import { OrderId } from './order';

export const OverlayLine = z.object({
  orderId: OrderId,
  severity: Severity,
  /** In reading order; strong parts carry the finding and the date. */
  parts: z.array(z.object({ text: z.string(), strong: z.boolean() })),
  /** Where the date comes from, for the tooltip and for screen readers. */
  detail: z.string(),
  /** True when the order already has a claim: the button then says so. */
  hasClaim: z.boolean(),
});
export type OverlayLine = z.infer<typeof OverlayLine>;
