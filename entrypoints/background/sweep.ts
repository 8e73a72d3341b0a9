// The daily look at all orders without any page open: the badge, and a notification where the buyer asked for them.
import { browser } from 'wxt/browser';
import { dayOf } from '../../lib/model/day';
import { dueReminders } from '../../lib/store/reminders';
import { readSettings } from '../../lib/store/settings';
import { viewAttention } from '../../lib/store/views';
import { sayDeadline } from '../../lib/words/say-finding';
import { database } from './database';
import { currentWords } from './words';

const ALARM = 'daily-sweep';
const BADGE_COLORS = { urgent: '#a3161b', warn: '#7a4b00' } as const;

/** Makes sure that the daily alarm exists; safe to call at every start of the worker. */
export async function scheduleSweep(): Promise<void> {
  if ((await browser.alarms.get(ALARM)) === undefined) {
    await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
  }
}

export async function onAlarm(alarm: { name: string }): Promise<void> {
  if (alarm.name !== ALARM) return;
  await refreshBadge();
  await remind();
}

/** The number of orders that need the buyer, in the colour of the most urgent. */
export async function refreshBadge(): Promise<void> {
  const { orders } = await viewAttention(database, new Date());
  const needing = orders.filter(({ flags }) => flags.some(({ severity }) => severity !== 'info'));
  const urgent = needing.some(({ flags }) => flags.some(({ severity }) => severity === 'urgent'));
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLORS[urgent ? 'urgent' : 'warn'] });
  await browser.action.setBadgeText({ text: needing.length === 0 ? '' : String(needing.length) });
}

async function remind(): Promise<void> {
  const { notifications } = await readSettings(database);
  if (!notifications || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const words = await currentWords();
  const now = new Date();
  const { orders } = await viewAttention(database, now);
  for (const reminder of await dueReminders(database, orders, dayOf(now), now.toISOString())) {
    await browser.notifications.create(reminder.key, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png'),
      title: sayDeadline(words, reminder.deadline, dayOf(now)),
      message: `${reminder.title ?? reminder.orderId}: ${words.date(reminder.deadline.on)}`,
    });
  }
}
