// Of several promised spans of delivery, the one that ends first: on a date to act by, the earlier reading wins.
import type { DeliverySpan } from '../model/order';

/** The span that ends first, or null of none; `onConflict` hears of spans that end on different days. */
export function earliestSpan(
  spans: readonly DeliverySpan[],
  onConflict: (raw: string) => void,
): DeliverySpan | null {
  const [earliest] = spans.toSorted((one, other) => (one.to < other.to ? -1 : 1));
  const ends = [...new Set(spans.map(({ to }) => to))].sort();
  if (ends.length > 1) onConflict(ends.join(' / '));
  return earliest ?? null;
}
