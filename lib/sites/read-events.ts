// Reads a parcel's timeline. The page prints days without years, newest first: each event bounds the one below it.
import type { Day } from '../model/day';
import type { Miss } from '../model/reading';
import type { TrackingEvent } from '../model/shipment';
import { textOf } from './element-text';
import { classifyEvent } from './events/classify';
import type { ParcelPart } from './layout';
import type { PageContext } from './page-context';
import { queryAll } from './query-all';
import { readEventTime } from './text/dates';

const MOST_EVENTS = 500;

interface PrintedEvent {
  title: string;
  text: string;
  time: string;
  zone: string | null;
}

/** Events under `scope`, newest first whichever way the page lists them. */
export function readEvents(
  scope: Element,
  part: ParcelPart,
  context: PageContext,
  note: (field: string, why: Miss['why'], raw: string | null) => void,
): TrackingEvent[] {
  const printed = printedEvents(scope, part).slice(0, MOST_EVENTS);
  const newestFirst = isOldestFirst(printed, context) ? printed.toReversed() : printed;
  let notAfter: Day | null = null;
  return newestFirst.map(({ title, text, time, zone }, index) => {
    const when = readEventTime(time, { ...context, notAfter });
    if (when === null && time !== '') note(`events[${index}].at`, 'unreadable', time);
    notAfter = when?.at.slice(0, 10) ?? notAfter;
    return {
      at: when?.at ?? null,
      zone: zone ?? when?.zone ?? null,
      text: eventText(title, text),
      place: null,
      code: null,
      ...classifyEvent({ code: null, title: title || null, text: text || title }, context.language),
    };
  });
}

/** Title and sentence as one text: the shop prints the stage above the sentence. */
export function eventText(title: string, text: string): string {
  if (title === '' || text === '' || text.toLowerCase().startsWith(title.toLowerCase())) return text || title;
  return `${title}: ${text}`.slice(0, 2000);
}

function printedEvents(scope: Element, part: ParcelPart): PrintedEvent[] {
  return queryAll(scope, part.node)
    .map((node) => ({
      title: textIn(node, part.nodeTitle),
      text: textIn(node, part.nodeText),
      time: textIn(node, part.nodeTime),
      zone: textIn(node, part.nodeZone ?? []).slice(0, 40) || null,
    }))
    .filter(({ title, text }) => title !== '' || text !== '');
}

function textIn(node: Element, at: readonly string[]): string {
  const [element] = queryAll(node, at);
  return element === undefined ? '' : textOf(element);
}

/** True when the list runs forward in time: read as newest first, it would lose a year with every step. */
function isOldestFirst(events: readonly PrintedEvent[], context: PageContext): boolean {
  const times = events
    .map(({ time }) => readEventTime(time, { ...context, notAfter: null })?.at)
    .filter((at) => at !== undefined);
  const isForward = times.every((at, index) => index === 0 || at >= (times[index - 1] ?? ''));
  return times.length > 1 && isForward && times[0] !== times.at(-1);
}
