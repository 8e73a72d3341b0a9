// `npm run -s read -- PAGE.html --url URL [--payload FILE.json …] [--now DAY] [--timezone ZONE]`: one reading as JSON, by the extension's own code.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { dayOf, isDay } from '../../lib/model/day';
import { emptyOrder } from '../../lib/model/empty-order';
import type { Deadline, Flag } from '../../lib/model/finding';
import type { KnownOrder } from '../../lib/model/known';
import type { Reading } from '../../lib/model/reading';
import { findDeadlines, findFlags } from '../../lib/rules';
import { readAddress } from '../../lib/sites/address';
import { mergeReadings } from '../../lib/sites/merge';
import { parsePayload } from '../../lib/sites/payloads/parse-payload';
import type { PayloadInput } from '../../lib/sites/payloads/payload';
import { readPayload } from '../../lib/sites/payloads/read-payload';
import { readPage } from '../../lib/sites/read-page';

const USAGE =
  'usage: npm run -s read -- PAGE.html --url URL [--payload FILE.json …] [--now 2026-11-23] [--timezone Europe/Moscow] [--cookie TEXT]';

/** What a tool prints, where, and its exit code. */
export interface Outcome {
  output?: string;
  problem?: string;
  exitCode: number;
}

/** Input that cannot be read; its message is the one line that the caller sees. */
class Unreadable extends Error {}

/** Runs the command on its words. Exit 0 with one JSON object, or 2 with one clear line. */
export async function main(words: string[]): Promise<Outcome> {
  try {
    return { output: JSON.stringify(run(words), null, 2), exitCode: 0 };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.message, exitCode: 2 };
    throw error;
  }
}

function run(words: string[]): Reading & { flags?: Flag[]; deadlines?: Deadline[] } {
  const { path, url, payloads, now, timeZone, cookie } = parseWords(words);
  const day = today(now, timeZone);
  const html = readText(path);
  // Payloads speak for themselves: the page beside them may be empty.
  const isPage = /<[a-z!]/i.test(html) || (html.trim() === '' && payloads.length > 0);
  if (html.includes('\0') || !isPage) throw new Unreadable(`${path}: not a page of HTML`);
  const { document } = parseHTML(html.trim() || '<html><body></body></html>');
  const drawn = readPage({ document, url, today: day, cookie });
  const context = { url, today: day, language: drawn.language, orderId: readAddress(url).orderId };
  const reading = mergeReadings(
    drawn,
    payloads.map((file) => readAnswer(file, context)),
  );
  if (now === undefined) return reading;
  const known = knownOrders(reading, day);
  return {
    ...reading,
    flags: known.flatMap((one) => findFlags(one, day)),
    deadlines: known.flatMap((one) => findDeadlines(one, day)),
  };
}

function parseWords(words: string[]) {
  const { positionals, values } = parse(words);
  const [path, ...more] = positionals;
  const { url, timezone } = values;
  if (path === undefined || more.length > 0 || url === undefined) throw new Unreadable(USAGE);
  if (!URL.canParse(url)) throw new Unreadable(`--url ${url}: not an address`);
  if (timezone !== undefined && !isTimeZone(timezone)) {
    throw new Unreadable(`--timezone ${timezone}: not a time zone of this machine`);
  }
  const payloads = values.payload ?? [];
  return { path, url, payloads, now: values.now, timeZone: timezone, cookie: values.cookie ?? '' };
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        payload: { type: 'string', multiple: true },
        now: { type: 'string' },
        timezone: { type: 'string' },
        cookie: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Unreadable(`${error instanceof Error ? error.message.split('\n')[0] : error}; ${USAGE}`);
  }
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

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Unreadable(`${path}: no such file, or not readable`);
  }
}

/** One answer of the shop's or a carrier's own calls, known by its shape. */
function readAnswer(path: string, context: PayloadInput): Reading {
  const payload = parsePayload(readText(path));
  if (payload === null) throw new Unreadable(`${path}: not JSON, or larger or deeper than any answer`);
  const reading = readPayload(payload, context);
  if (reading === null) throw new Unreadable(`${path}: not an answer that is known by its shape`);
  return reading;
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
