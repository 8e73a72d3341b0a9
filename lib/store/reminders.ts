// Which deadlines are near enough to speak of, each distance once.
import { type Day, daysBetween } from '../model/day';
import type { Deadline } from '../model/finding';
import type { RedressDatabase } from './database';
import type { OrderView } from './views';

/** Days before a deadline at which the buyer is reminded (facts: warn 15, 7 and 2 days before). */
const DISTANCES_DAYS = [2, 7, 15];

export interface DueReminder {
  key: string;
  orderId: string;
  title: string | null;
  deadline: Deadline;
}

/** The reminders to show now; they are noted as shown in the same act, so that a stopped worker never repeats one. */
export function dueReminders(
  database: RedressDatabase,
  orders: readonly OrderView[],
  today: Day,
  shownAt: string,
): Promise<DueReminder[]> {
  const near = orders.flatMap(({ known, flags, claim, next }) => {
    if (next === null || (claim === null && flags.every(({ severity }) => severity === 'info'))) return [];
    const left = daysBetween(today, next.on);
    const distance = DISTANCES_DAYS.find((days) => left <= days);
    if (left < 0 || distance === undefined) return [];
    const key = `${known.id} ${next.kind} ${next.on} ${distance}`;
    return [{ key, orderId: known.id, title: known.order.items[0]?.title ?? null, deadline: next }];
  });
  return database.transaction('rw', database.reminders, async () => {
    const shown = await database.reminders.bulkGet(near.map(({ key }) => key));
    const due = near.filter((_, index) => shown[index] === undefined);
    await database.reminders.bulkPut(due.map(({ key }) => ({ key, shownAt })));
    return due;
  });
}
