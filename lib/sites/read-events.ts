// Reads a parcel's timeline. The page prints days without years, newest first: each event bounds the one below it.
import type { Day } from '../model/day';
import type { Miss } from '../model/reading';
import type { TrackingEvent } from '../model/shipment';
import { type PrintedEvent, printedEvents } from './event-nodes';
import type { ParcelPart } from './layout';
import type { PageContext } from './page-context';
import { readEventTime } from './text/dates';
import { readClock } from './text/times';

const MOST_EVENTS = 500;

/** Events under `scope`, newest first whichever way the page lists them. */
export function readEvents(
  scope: Element,
  part: ParcelPart,
  context: PageContext,
  note: (field: string, why: Miss['why'], raw: string | null) => void,
): TrackingEvent[] {
  const printed = printedEvents(scope, part).slice(0, MOST_EVENTS);
  const newestFirst = isOldestFirst(printed, context) ? printed.toReversed() : printed;
  const isUntimed = printed.every(({ time }) => time === '');
  let notAfter: Day | null = null;
  return newestFirst.map(({ title, text, time, zone, unread, unreadTime }, index) => {
    const when = readEventTime(time, { ...context, notAfter });
    // The events before shipping print no time (facts: com 5.4); a list without any has lost them.
    if (when === null && (time !== '' || isUntimed || unreadTime !== null)) {
      const raw = unreadTime ?? (time || null);
      note(`events[${index}].at`, raw === null ? 'not-found' : 'unreadable', raw);
    }
    if (unread !== null) note(`events[${index}].text`, 'unreadable', unread);
    notAfter = when?.at.slice(0, 10) ?? notAfter;
    const printedZone = zone ?? when?.zone ?? readClock(time)?.zone ?? null;
    if (printedZone === null && part.nodeZone !== undefined) note(`events[${index}].zone`, 'not-found', null);
    return {
      at: when?.at ?? null,
      zone: printedZone,
      text: eventText(title, text),
      place: null,
      code: null,
      ...context.classify({ code: null, title: title || null, text: text || title }, context.language),
    };
  });
}

/** Title and sentence as one text: the shop prints the stage above the sentence. */
export function eventText(title: string, text: string): string {
  if (title === '' || text === '' || text.toLowerCase().startsWith(title.toLowerCase())) return text || title;
  return `${title}: ${text}`.slice(0, 2000);
}

/** True when the list runs forward in time: read as newest first, it would lose a year with every step. */
function isOldestFirst(events: readonly PrintedEvent[], context: PageContext): boolean {
  const times = events
    .map(({ time }) => readEventTime(time, { ...context, notAfter: null })?.at)
    .filter((at) => at !== undefined);
  const isForward = times.every((at, index) => index === 0 || at >= (times[index - 1] ?? ''));
  return times.length > 1 && isForward && times[0] !== times.at(-1);
}
