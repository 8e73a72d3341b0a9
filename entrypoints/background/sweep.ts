// The look at all orders without any page open, a few times a day: the badge, and a notification where the buyer asked for them.
import { browser } from 'wxt/browser';
import { dayOf } from '../../lib/model/day';
import { needOf } from '../../lib/rules';
import { dueReminders, noteReminded } from '../../lib/store/reminders';
import { readSettings } from '../../lib/store/settings';
import { viewAttention } from '../../lib/store/views';
import { sayDeadline } from '../../lib/words/say-finding';
import { database } from './database';
import { currentWords } from './words';

const ALARM = 'sweep';
/** Often enough that the first look of a day comes in the morning, whenever the browser was started. */
const PERIOD_MINUTES = 4 * 60;
const BADGE_COLORS = { urgent: '#a3161b', warn: '#7a4b00' } as const;

/** Makes sure that the alarm exists and is near; safe to call at every start of the worker. */
export async function scheduleSweep(): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  // After a clock was set back, the alarm waits for a time that is far ahead.
  const isNear = alarm !== undefined && alarm.scheduledTime - Date.now() <= PERIOD_MINUTES * 60_000;
  if (!isNear) await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: PERIOD_MINUTES });
}

export async function onAlarm(alarm: { name: string }): Promise<void> {
  if (alarm.name !== ALARM) return;
  await refreshBadge();
  await remind();
}

/** The number of orders that need the buyer, in the colour of the most urgent. */
export async function refreshBadge(): Promise<void> {
  const now = new Date();
  const { orders } = await viewAttention(database, now);
  const needs = orders.flatMap((view) => needOf(view, view.claim !== null, dayOf(now)) ?? []);
  const color = BADGE_COLORS[needs.includes('urgent') ? 'urgent' : 'warn'];
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text: needs.length === 0 ? '' : String(needs.length) });
}

// One after another: two at once would each find the same reminder not yet shown.
let turn: Promise<void> = Promise.resolve();

/** Shows the reminders that are due, where the buyer wants them and the browser allows them. */
export function remind(): Promise<void> {
  turn = turn.then(remindNow, remindNow);
  return turn;
}

async function remindNow(): Promise<void> {
  const { notifications, remindDays } = await readSettings(database);
  if (!notifications || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const words = await currentWords();
  const now = new Date();
  const { orders } = await viewAttention(database, now);
  for (const reminder of await dueReminders(database, orders, dayOf(now), remindDays)) {
    await browser.notifications.create(reminder.key, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png'),
      title: sayDeadline(words, reminder.deadline, dayOf(now)),
      message: `${reminder.title ?? reminder.orderId}: ${words.date(reminder.deadline.on)}`,
    });
    await noteReminded(database, reminder, now.toISOString());
  }
}
