// The earliest day of delivery that an order was ever promised for: a seller who moves it later does not move the bank's time.
import { type Day, earliestDay } from '../model/day';
import { DeliverySpan } from '../model/order';
import type { RedressDatabase } from './database';

/** By order number, for orders whose promise was seen to move. Earlier values are JSON; what cannot be read is left out. */
export async function earliestPromises(
  database: RedressDatabase,
  orderIds: readonly string[],
): Promise<Map<string, Day>> {
  const seen = await database.observations.where('orderId').anyOf(orderIds).toArray();
  const earliest = new Map<string, Day>();
  for (const { orderId, field, before } of seen) {
    const day = field === 'deliverBy' && before !== null ? lastDayOf(before) : null;
    const first = earliestDay([day, earliest.get(orderId) ?? null]);
    if (first !== null) earliest.set(orderId, first);
  }
  return earliest;
}

function lastDayOf(text: string): Day | null {
  try {
    const parsed = DeliverySpan.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.to : null;
  } catch {
    return null;
  }
}
