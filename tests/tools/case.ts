// `npm run -s case -- PAGE.html --url URL …`: turns a saved page into a redacted case with its expected reading, and writes nothing that would leak.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { dayOf, isDay } from '../../lib/model/day';
import type { Reading } from '../../lib/model/reading';
import { addressOfCopy } from '../../lib/sites/redact-page';
import { answer, checkAddress, type Outcome, parseWords, readDocument, readText, Unreadable } from './input';
import { redactCase } from './redact-case';
import { readSaved } from './saved-pages';
import { shapeOf } from './shape';

const USAGE =
  'usage: npm run -s case -- PAGE.html --url URL [--payload FILE.json …] --name NAME [--about SENTENCE] [--today 2026-11-23] [--cookie TEXT] [--to FOLDER]';

const OPTIONS = {
  url: { type: 'string' },
  payload: { type: 'string', multiple: true },
  name: { type: 'string' },
  about: { type: 'string' },
  today: { type: 'string' },
  cookie: { type: 'string' },
  to: { type: 'string' },
} as const;

/** Writes FOLDER/KIND/NAME/page.html, case.json and the answers as payload-….json. Exit 0 with where and what is read of it, or 2 with one clear line. */
export function main(words: string[]): Promise<Outcome> {
  return answer(() => writeCase(words));
}

function writeCase(words: string[]): string {
  const { positionals, values } = parseWords(words, OPTIONS, USAGE);
  const [path, ...more] = positionals;
  const { url, name = '', today = dayOf(new Date()) } = values;
  if (path === undefined || more.length > 0 || url === undefined) throw new Unreadable(USAGE);
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(name))
    throw new Unreadable(`--name: small letters, digits and dashes; ${USAGE}`);
  if (!isDay(today)) throw new Unreadable(`--today ${today}: not a day such as 2026-11-23`);
  const files = values.payload ?? [];
  const cookie = localeOf(values.cookie ?? '');
  // Payloads speak for themselves: the page beside them may be empty.
  const document = readDocument(path, files.length > 0);
  const given = { name, html: readText(path), url: checkAddress(url), today, cookie };
  const saved = { ...given, payloads: files.map(readText) };
  const { copy, payloads, leaks } = redactCase(saved, document);
  const before = readSaved(saved, document);
  if (leaks.length > 0)
    throw new Unreadable(
      `not written, for it would show ${leaks.slice(0, 5).join(', ')}: please report this`,
    );
  const address = addressOfCopy(copy);
  if (address === null || before.site === null)
    throw new Unreadable(`--url ${url}: no page of a described site`);

  // The first line, which gives the address, is in case.json.
  const page = copy.slice(copy.indexOf('\n') + 1);
  const texts = payloads.map(({ text }) => text);
  const reading = readSaved(
    { ...given, html: page, url: address, payloads: texts },
    parseHTML(page).document,
  );
  const folder = join(resolve(values.to ?? join(import.meta.dirname, '../pages')), reading.page, name);
  if (existsSync(folder)) throw new Unreadable(`${folder}: is there already; choose another --name`);
  const about = values.about ?? `A ${reading.page} page of ${reading.site}, redacted`;
  const found = { about, url: address, today, ...(cookie !== '' && { cookie }), expected: compact(reading) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.html'), page);
  for (const { file, text } of payloads) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, 'case.json'), `${JSON.stringify(found, null, 2)}\n`);
  return [
    folder,
    `${reading.orders.length} orders, ${reading.shipments.length} parcels, ${reading.misses.length} misses: hold \`expected\` against the page, line by line, and correct it where the reader is wrong`,
    compare(before, reading),
  ].join('\n');
}

function compare(before: Reading, after: Reading): string {
  const isSame = (one: Reading, other: Reading) =>
    JSON.stringify(shapeOf(one)) === JSON.stringify(shapeOf(other));
  if (isSame(before, after)) return 'the copy is read as the page is';
  const withoutLines = (reading: Reading): Reading => ({
    ...reading,
    orders: reading.orders.map(({ paidLines: _lines, ...order }) => order),
    misses: reading.misses.filter(({ field }) => field !== 'paidLines'),
  });
  return isSame(withoutLines(before), withoutLines(after))
    ? 'the copy is read as the page is, but for the lines that make up the total: each sum is replaced by itself, so they add up no more; write them by hand if the case is about them'
    : 'THE COPY IS READ OTHERWISE THAN THE PAGE: please report this';
}

/** Of a cookie, the shop's language and currency alone. */
function localeOf(cookie: string): string {
  const raw = /(?:^|;\s*)aep_usuc_f="?([^;"]*)/.exec(cookie)?.[1] ?? '';
  const kept = [...new URLSearchParams(decodeURIComponent(raw))].filter(([name]) =>
    /^(?:site|c_tp|b_locale)$/.test(name),
  );
  return kept.length === 0 ? '' : `aep_usuc_f=${encodeURIComponent(new URLSearchParams(kept).toString())}`;
}

/** What a case leaves out: nulls, empty lists, and a status of `unknown`, but for the lists of the reading itself. */
function compact(reading: Reading): unknown {
  const isLeftOut = (value: unknown) =>
    value === null || value === 'unknown' || (Array.isArray(value) && value.length === 0);
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, one]) => [name, without(one)] as const);
    return Object.fromEntries(
      'amount' in value || 'from' in value || 'compared' in value
        ? entries
        : entries.filter(([, one]) => !isLeftOut(one)),
    );
  };
  const { orders, shipments, ...rest } = reading;
  // A parcel of no order says so.
  const parcels = shipments.map((parcel) => ({ orderId: parcel.orderId, ...Object(without(parcel)) }));
  const lines = orders.map((order) => ({
    ...Object(without(order)),
    ...(order.store && { store: order.store }),
  }));
  return { ...rest, orders: lines, shipments: parcels };
}
