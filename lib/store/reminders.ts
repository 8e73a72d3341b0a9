// Which deadlines are near enough to speak of. Each distance is spoken of once, over stops of the worker and jumps of the clock.
import { type Day, daysBetween } from '../model/day';
import type { Deadline } from '../model/finding';
import { ENDS_A_RIGHT } from '../rules';
import type { RedressDatabase } from './database';
import type { OrderView } from './views';

export interface DueReminder {
  /** Of the date, not of the distance: a later note about the same date takes the place of the earlier one. */
  key: string;
  /** The chosen distance that the date has come within. */
  distanceDays: number;
  orderId: string;
  title: string | null;
  deadline: Deadline;
}

/**
 * The reminders to show now: of every date that ends a right, on orders with a claim or a finding, the nearest chosen
 * distance that it is within. Nothing is noted as shown here: a worker that stops before it showed one shows it the next time.
 * @param remindDays the distances that the buyer chose.
 */
export async function dueReminders(
  database: RedressDatabase,
  orders: readonly OrderView[],
  today: Day,
  remindDays: readonly number[],
): Promise<DueReminder[]> {
  const near = orders.flatMap((view) => nearDates(view, today, remindDays));
  const shown = await database.reminders.bulkGet(near.map(({ key }) => key));
  // A clock set back brings an earlier distance again: what was said from nearer needs no saying from further.
  return near.filter(({ distanceDays }, index) => {
    const said = shown[index];
    return said === undefined || distanceDays < said.distanceDays;
  });
}

/** Notes that a reminder is on the screen. Showing the same key twice in between replaces it there and adds none. */
export async function noteReminded(
  database: RedressDatabase,
  { key, distanceDays }: DueReminder,
  shownAt: string,
): Promise<void> {
  await database.reminders.put({ key, distanceDays, shownAt });
}

function nearDates(
  { known, flags, claim, deadlines }: OrderView,
  today: Day,
  remindDays: readonly number[],
): DueReminder[] {
  if (claim === null && flags.every(({ severity }) => severity === 'info')) return [];
  return deadlines.flatMap((deadline) => {
    const left = daysBetween(today, deadline.on);
    const within = remindDays.filter((days) => left <= days);
    if (left < 0 || within.length === 0 || !ENDS_A_RIGHT.includes(deadline.kind)) return [];
    return [
      {
        key: `${known.id} ${deadline.kind} ${deadline.on}`,
        distanceDays: Math.min(...within),
        orderId: known.id,
        title: known.order.items[0]?.title ?? null,
        deadline,
      },
    ];
  });
}
