// The dates of claims as a file for the buyer's calendar: what is ahead, with the reminders that they chose, and what an earlier
// file told and holds no more.
import { orderTitle } from '../../components/order-text';
import { type CalendarDate, findCancelled, writeCalendar } from '../../lib/calendar/write-calendar';
import { type Day, dayOf } from '../../lib/model/day';
import { RULE_YEARS } from '../../lib/rules/sources';
import { send } from '../../lib/send';
import { readSettings } from '../../lib/store/settings';
import { type OrderView, viewAttention } from '../../lib/store/views';
import { sayCautions, saySource, sayThen } from '../../lib/words/say-finding';
import type { Words } from '../../lib/words/words';
import { database } from './database';
import { saveFile } from './save-file';

type Dated = Pick<OrderView, 'known' | 'deadlines'>;

/** Saves `redress-dates.ics`, of one claim or of many. */
export async function saveCalendar(words: Words, views: readonly Dated[], today: Day): Promise<void> {
  const { remindDays } = await readSettings(database);
  const dates = views.flatMap((view) => datesOf(words, view, today, remindDays));
  const told = await database.toldDates.toArray();
  const orderIds = views.map(({ known }) => known.id);
  const cancelled = findCancelled(told, dates, orderIds, today).map(({ uid, on, summary }) => ({
    uid,
    on,
    summary: words.say('calendar-cancelled', { summary }),
    description: words.say('calendar-cancelled-why'),
    remindDays: [],
    isCancelled: true,
  }));
  await send({
    kind: 'note-calendar',
    dates: dates.map(({ uid, orderId, on, summary }) => ({
      uid,
      orderId,
      on,
      summary: summary.slice(0, 2000),
    })),
  });
  const text = writeCalendar([...dates, ...cancelled], new Date());
  const file = new Blob([text], { type: 'text/calendar;charset=utf-8' });
  saveFile(file, 'redress-dates.ics');
}

/** The dates of all orders that have a claim or need the buyer. */
export async function saveAllDates(words: Words): Promise<void> {
  const now = new Date();
  const { orders } = await viewAttention(database, now);
  await saveCalendar(words, orders, dayOf(now));
}

function datesOf(
  words: Words,
  { known, deadlines }: Dated,
  today: Day,
  remindDays: readonly number[],
): (CalendarDate & { orderId: string })[] {
  return deadlines
    .filter(({ on }) => on >= today)
    .map((deadline) => ({
      orderId: known.id,
      uid: `${known.order.id}-${deadline.kind}@redress.invalid`,
      on: deadline.on,
      summary: words.say('calendar-summary', {
        name: words.say(`deadline-${deadline.kind}.name`),
        title: orderTitle(words, known.order),
      }),
      description: words.say('calendar-description', {
        order: words.say('order-number', { id: known.order.id }),
        source: saySource(words, deadline, today, known.sources, RULE_YEARS),
        after: [...sayCautions(words, deadline, today), sayThen(words, deadline)].join(' '),
      }),
      remindDays,
    }));
}
