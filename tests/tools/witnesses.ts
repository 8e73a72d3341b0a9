// `npm run -s witnesses -- PAGE.html --url URL --payload FILE …`: what each witness read, side by side, what was taken of it, and where they differ.
import { dayOf, isDay } from '../../lib/model/day';
import type { Reading } from '../../lib/model/reading';
import { readAddress } from '../../lib/sites/address';
import { mergeWitnesses } from '../../lib/sites/merge';
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

const USAGE =
  'usage: npm run -s witnesses -- PAGE.html --url URL --payload FILE.json … [--today 2026-11-23] [--cookie TEXT]';

const OPTIONS = {
  url: { type: 'string' },
  payload: { type: 'string', multiple: true },
  today: { type: 'string' },
  cookie: { type: 'string' },
} as const;

/** Exit 0 with a table for each order, or 2 with one clear line. */
export function main(words: string[]): Promise<Outcome> {
  return answer(() => {
    const { positionals, values } = parseWords(words, OPTIONS, USAGE);
    const [path, ...more] = positionals;
    const { url, payload: files = [], today = dayOf(new Date()), cookie = '' } = values;
    if (path === undefined || more.length > 0 || url === undefined || files.length === 0)
      throw new Unreadable(USAGE);
    if (!isDay(today)) throw new Unreadable(`--today ${today}: not a day such as 2026-11-23`);
    const document = readDocument(path, true);
    const drawn = readPage({ document, url: checkAddress(url), today, cookie });
    const context = { url, today, language: drawn.language, orderId: readAddress(url).orderId };
    return compare(
      drawn,
      files.map((file) => readAnswerFile(file, context)),
    );
  });
}

type Facts = ReadonlyMap<string, string>;

function compare(drawn: Reading, loaded: readonly Reading[]): string {
  const { reading, fromPayload } = mergeWitnesses(drawn, loaded);
  const every = [drawn, ...loaded, reading];
  const ids = new Set(
    every.flatMap(({ orders, shipments }) => [
      ...orders.map(({ id }) => id),
      ...shipments.map(({ orderId }) => orderId),
    ]),
  );
  const tables = [...ids].map((id) => {
    const page = factsOf([drawn], id);
    const data = factsOf(loaded, id);
    const taken = factsOf([reading], id);
    const fields = [...new Set([...page.keys(), ...data.keys(), ...taken.keys()])];
    const rows = fields.map((field) => {
      const [one = '', other = '', kept = ''] = [page, data, taken].map((facts) => facts.get(field));
      const isConflict = reading.misses.some(
        (miss) => miss.orderId === id && miss.why === 'conflict' && field.startsWith(miss.field),
      );
      const isLoaded = fromPayload.get(id ?? '')?.has(field.split(/[.[]/)[0] ?? '') === true;
      const mark = isConflict ? 'CONFLICT' : one !== '' && other !== '' && one !== other ? 'differ' : '';
      return [field, one, other, kept, kept === '' ? '' : isLoaded ? 'data' : 'page', mark];
    });
    return [
      id === null ? 'no order' : `order ${id}`,
      table([['', 'page', 'data', 'taken', 'from', ''], ...rows]),
    ].join('\n');
  });
  const misses = reading.misses.map(
    ({ orderId, field, why, raw }) => `${orderId ?? '–'} ${field}: ${why}${raw === null ? '' : `, ${raw}`}`,
  );
  return [...tables, ['misses', ...(misses.length > 0 ? misses : ['none'])].join('\n')].join('\n\n');
}

/** Of one order, every fact by its path; what several answers say of it, the last one's. */
function factsOf(readings: readonly Reading[], id: string | null): Facts {
  const facts = new Map<string, string>();
  const add = (path: string, value: unknown): void => {
    if (value === null || value === 'unknown' || value === undefined) return;
    if (typeof value !== 'object') facts.set(path, String(value));
    else if ('amount' in value && 'currency' in value) facts.set(path, `${value.amount} ${value.currency}`);
    else
      for (const [name, one] of Object.entries(value))
        add(Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`, one);
  };
  for (const { orders, shipments } of readings) {
    for (const { id: _id, ...order } of orders.filter((one) => one.id === id)) add('', order);
    shipments
      .filter(({ orderId }) => orderId === id)
      .forEach(({ orderId: _order, ...parcel }, index) => {
        add(`shipments[${index}]`, parcel);
      });
  }
  return facts;
}

const WIDEST = 44;

function table(rows: readonly string[][]): string {
  const cut = rows.map((row) =>
    row.map((cell) => (cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell)),
  );
  const widths = cut.reduce<number[]>(
    (most, row) => row.map((cell, index) => Math.max(cell.length, most[index] ?? 0)),
    [],
  );
  return cut
    .map((row) => `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}
