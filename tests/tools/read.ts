// `npm run -s read -- PAGE.html --url URL [--payload FILE.json …] [--now DAY] [--timezone ZONE] [--why]`: one reading as JSON, by the extension's own code; with `--why`, what decided the meaning of each event.
import { dayOf, isDay } from '../../lib/model/day';
import { emptyOrder } from '../../lib/model/empty-order';
import type { Deadline, Flag } from '../../lib/model/finding';
import type { KnownOrder } from '../../lib/model/known';
import type { Reading } from '../../lib/model/reading';
import { findDeadlines, findFlags } from '../../lib/rules';
import { readAddress } from '../../lib/sites/address';
import { classifyEvent, explainEvent } from '../../lib/sites/events/classify';
import { mergeReadings } from '../../lib/sites/merge';
import { readPage } from '../../lib/sites/read-page';
import {
  answer,
  checkAddress,
  type Outcome,
  parseWords,
  readAnswerFile,
  readDocument,
  Unreadable,
} from './input';

const OPTIONS = {
  url: { type: 'string' },
  payload: { type: 'string', multiple: true },
  now: { type: 'string' },
  timezone: { type: 'string' },
  cookie: { type: 'string' },
  why: { type: 'boolean' },
} as const;

const USAGE =
  'usage: npm run -s read -- PAGE.html --url URL [--payload FILE.json …] [--now 2026-11-23] [--timezone Europe/Moscow] [--cookie TEXT] [--why]';

/** Runs the command on its words. Exit 0 with one JSON object, or 2 with one clear line. */
export function main(words: string[]): Promise<Outcome> {
  return answer(() => JSON.stringify(run(words), null, 2));
}

function run(words: string[]): Reading & { flags?: Flag[]; deadlines?: Deadline[] } {
  const { path, url, payloads, now, timeZone, cookie, why } = readWords(words);
  const classify = why ? explainEvent : classifyEvent;
  const day = today(now, timeZone);
  // Payloads speak for themselves: the page beside them may be empty.
  const document = readDocument(path, payloads.length > 0);
  const drawn = readPage({ document, url, today: day, cookie }, classify);
  const { orderId } = readAddress(url);
  const context = { url, today: day, language: drawn.language, orderId, classify };
  const reading = mergeReadings(
    drawn,
    payloads.map((file) => readAnswerFile(file, context)),
  );
  if (now === undefined) return reading;
  const known = knownOrders(reading, day);
  return {
    ...reading,
    flags: known.flatMap((one) => findFlags(one, day)),
    deadlines: known.flatMap((one) => findDeadlines(one, day)),
  };
}

function readWords(words: string[]) {
  const { positionals, values } = parseWords(words, OPTIONS, USAGE);
  const [path, ...more] = positionals;
  const { url, timezone } = values;
  if (path === undefined || more.length > 0 || url === undefined) throw new Unreadable(USAGE);
  checkAddress(url);
  if (timezone !== undefined && !isTimeZone(timezone)) {
    throw new Unreadable(`--timezone ${timezone}: not a time zone of this machine`);
  }
  const payloads = values.payload ?? [];
  return {
    path,
    url,
    payloads,
    now: values.now,
    timeZone: timezone,
    cookie: values.cookie ?? '',
    why: values.why === true,
  };
}

/** The day of `now`: a day stands for itself, a date-time for its day in `timeZone`; the real day without it. */
function today(now: string | undefined, timeZone: string | undefined): string {
  if (now === undefined) return dayOf(new Date(), timeZone);
  if (isDay(now)) return now;
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(now) ? new Date(now) : new Date(Number.NaN);
  if (Number.isNaN(instant.getTime())) throw new Unreadable(`--now ${now}: not a day or a time`);
  return dayOf(instant, timeZone);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function knownOrders(reading: Reading, day: string): KnownOrder[] {
  const ids = [...reading.orders.map(({ id }) => id), ...reading.shipments.map(({ orderId }) => orderId)];
  return [...new Set(ids)].filter((id) => id !== null).map((id) => knownOrder(id, reading, day));
}

function knownOrder(id: string, reading: Reading, day: string): KnownOrder {
  const order = reading.orders.find((one) => one.id === id) ?? emptyOrder(id);
  const source = { page: reading.page, witness: 'dom' as const, at: `${day}T00:00:00Z` };
  const fields = Object.entries(order).flatMap(([name, value]) => (value === null ? [] : [name]));
  return {
    order,
    shipments: reading.shipments.filter((one) => one.orderId === id),
    misses: reading.misses.filter((one) => one.orderId === id),
    sources: Object.fromEntries([...fields, 'shipments'].map((name) => [name, source])),
  };
}
