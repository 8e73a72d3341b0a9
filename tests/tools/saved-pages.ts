// Finds the saved pages under tests/pages: a folder with page.html and case.json is a case, and nothing lists it. Files named payload-….json beside them are answers that the page loaded.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyOrder } from '../../lib/model/empty-order';
import { Reading } from '../../lib/model/reading';
import { readAddress } from '../../lib/sites/address';
import { mergeReadings } from '../../lib/sites/merge';
import { parsePayload } from '../../lib/sites/payloads/parse-payload';
import { readPayload } from '../../lib/sites/payloads/read-payload';
import { readPage } from '../../lib/sites/read-page';
import { asHeard } from './as-heard';

const ROOT = join(import.meta.dirname, '../pages');

export interface SavedPage {
  name: string;
  html: string;
  url: string;
  today: string;
  cookie: string;
  /** The texts of the answers that the page loaded. */
  payloads: string[];
  /** The whole reading. In case.json a fact that is null, an empty list, or a status of `unknown` may be left out. */
  expected: Reading;
}

/** Every saved page, by kind and name. */
export function savedPages(): SavedPage[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('case.json'))
    .sort()
    .map((path) => readCase(join(ROOT, path, '..'), path.slice(0, -'/case.json'.length)));
}

/** The case in a folder. */
export function readCase(folder: string, name: string): SavedPage {
  const { url, today, cookie = '', expected } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'));
  return {
    name,
    html: readFileSync(join(folder, 'page.html'), 'utf8'),
    url,
    today,
    cookie,
    payloads: readdirSync(folder)
      .filter((file) => /^payload-.*\.json$/.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8')),
    expected: fillIn(expected),
  };
}

/** The page as the command and the extension read it: what `document` shows, joined with what its answers say. */
export function readSaved(page: Omit<SavedPage, 'expected'>, document: Document): Reading {
  const { url, today, cookie } = page;
  const drawn = readPage({ document, url, today, cookie });
  const context = { url, today, language: drawn.language, orderId: readAddress(url).orderId };
  const loaded = page.payloads.map((text) => readPayload(parsePayload(asHeard(text)), context));
  if (loaded.includes(null)) throw new Error(`${page.name}: an answer that is not known by its shape`);
  return mergeReadings(
    drawn,
    loaded.filter((one) => one !== null),
  );
}

const NO_ITEM = { title: null, variant: null, quantity: null, unitPrice: null, productId: null };
const NO_PARCEL = { trackingNumbers: [], carrier: null, status: null, stage: null, events: [] };
const NO_EVENT = { at: null, zone: null, place: null, code: null, status: null, stage: null };

/** JSON written by hand; the schema of a reading is its check. */
type Written = { id: string; items?: object[]; events?: object[] };

/** A case's expectation with what it leaves out; throws when it is no reading. */
function fillIn(expected: { orders: Written[]; shipments: Written[] }): Reading {
  return Reading.parse({
    ...expected,
    orders: expected.orders.map((order) => ({
      ...emptyOrder(order.id),
      ...order,
      items: (order.items ?? []).map((item) => ({ ...NO_ITEM, ...item })),
    })),
    shipments: expected.shipments.map((parcel) => ({
      ...NO_PARCEL,
      ...parcel,
      events: (parcel.events ?? []).map((event) => ({ ...NO_EVENT, ...event })),
    })),
  });
}

/** A reading whose misses are in an order of their own: which comes first means nothing. */
export function sorted(reading: Reading): Reading {
  const key = (miss: Reading['misses'][number]) => `${miss.orderId} ${miss.field} ${miss.why} ${miss.raw}`;
  return { ...reading, misses: reading.misses.toSorted((one, other) => key(one).localeCompare(key(other))) };
}
