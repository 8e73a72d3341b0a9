// How well each kind of page is read: per field, whether it was read the last times it should have been. Nothing of what was read.
import * as z from 'zod/mini';
import { PageKind, type Reading } from '../model/reading';
import type { RedressDatabase } from './database';

/** How one field of one kind of page fared. */
export const HealthRow = z.object({
  /** Page and field, such as `order-list total`. */
  id: z.string(),
  page: PageKind,
  /** Path without numbers: `items.unitPrice`; `page` stands for the page as a whole. */
  field: z.string(),
  /** The last times, oldest first: `+` read, `-` missed. */
  recent: z.string(),
  /** When it was looked for last; RFC 3339 in UTC. */
  at: z.string(),
});
export type HealthRow = z.infer<typeof HealthRow>;

/** A page that was just opened is read again and again while it is drawn: that is one time. */
const SAME_VISIT_MS = 60_000;
const MOST_TIMES = 20;

/** Notes how a reading fared. */
export async function noteHealth(database: RedressDatabase, reading: Reading, at: string): Promise<void> {
  if (reading.page === 'unknown') return;
  const outcomes = outcomesOf(reading);
  const isBlank = reading.orders.length === 0 && reading.shipments.length === 0;
  await database.transaction('rw', database.health, async () => {
    const rows = await database.health.filter(({ page }) => page === reading.page).toArray();
    const known = new Map(rows.map((row) => [row.field, row]));
    // What was missed before and is not any more: some fields are named by their misses alone.
    if (!isBlank) for (const { field } of rows) outcomes.set(field, outcomes.get(field) ?? true);
    await database.health.bulkPut(
      [...outcomes].map(([field, isRead]) => {
        const row = known.get(field);
        const isSame = row !== undefined && Date.parse(at) - Date.parse(row.at) < SAME_VISIT_MS;
        const before = (isSame ? row.recent.slice(0, -1) : row?.recent) ?? '';
        const recent = `${before}${isRead ? '+' : '-'}`.slice(-MOST_TIMES);
        return { id: `${reading.page} ${field}`, page: reading.page, field, recent, at };
      }),
    );
  });
}

/** The fields that a reading says something of: read everywhere, or missed at least once. Witnesses that differ both read. */
export function outcomesOf({ orders, misses }: Reading): Map<string, boolean> {
  const outcomes = new Map<string, boolean>([['page', true]]);
  for (const order of orders) {
    for (const [field, value] of Object.entries(order)) {
      const isEmpty = value === null || value === 'unknown' || (Array.isArray(value) && value.length === 0);
      if (!isEmpty && field !== 'id') outcomes.set(field, true);
    }
  }
  for (const { field, why } of misses) {
    // `order`: nothing on the page was known.
    const name = field === 'order' ? 'page' : field.replace(/\[\d+\]/g, '');
    if (why !== 'conflict') outcomes.set(name, false);
  }
  return outcomes;
}

/** One kind of page: when it was read last, and what of it was missed how often in its last times. */
export interface PageHealth {
  page: PageKind;
  at: string;
  missed: { field: string; times: number }[];
}

/** Every kind of page that was read, the one read last first; a field that was read the last time counts as well. */
export async function viewHealth(database: RedressDatabase): Promise<PageHealth[]> {
  const pages = new Map<PageKind, PageHealth>();
  for (const { page, field, recent, at } of await database.health.toArray()) {
    const health = pages.get(page) ?? { page, at, missed: [] };
    if (at > health.at) health.at = at;
    const times = recent.split('-').length - 1;
    if (times > 0) health.missed.push({ field, times });
    pages.set(page, health);
  }
  return [...pages.values()].sort((one, other) => other.at.localeCompare(one.at));
}
