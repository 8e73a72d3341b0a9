// Holds one reading against the truth, fact by fact: read, missed and said so, missed in silence, or wrong.
import type { Order, OrderItem } from '../../lib/model/order';
import type { Reading } from '../../lib/model/reading';
import type { Shipment, TrackingEvent } from '../../lib/model/shipment';

export interface Tally {
  facts: number;
  read: number;
  missed: number;
  /** Facts that are gone without a miss. */
  silent: string[];
  wrong: string[];
}

type Leaf = [path: string, value: string];

/** A fact is a leaf that says something; lists are taken apart by their callers. */
function leaves(value: unknown, path: string): Leaf[] {
  if (value === null || value === undefined || value === 'unknown') return [];
  if (typeof value !== 'object') return [[path, String(value)]];
  // An amount without its currency is nothing.
  if ('amount' in value) return [[path, JSON.stringify(value)]];
  // Which of a parcel's numbers stands first is the page's order, and no fact.
  const entries = Object.entries(path.endsWith('trackingNumbers') ? [...Object.values(value)].sort() : value);
  return entries.flatMap(([name, one]) => leaves(one, path === '' ? name : `${path}.${name}`));
}

function without(value: object, ...names: string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

const said = (one: object): string[] => leaves(one, '').map(([path, value]) => `${path} ${value}`);

/** For each true line or event the one that was read of it: the one that shares most of what it says. */
function pair<One extends object>(
  right: readonly One[],
  read: readonly One[],
): { pairs: [One, One | null][]; extra: One[] } {
  const left = [...read];
  const pairs = right.map((one): [One, One | null] => {
    const facts = new Set(said(one));
    const scores = left.map((other) => said(other).filter((fact) => facts.has(fact)).length);
    const best = Math.max(0, ...scores);
    const index = best === 0 ? -1 : scores.indexOf(best);
    return [one, index < 0 ? null : (left.splice(index, 1)[0] ?? null)];
  });
  return { pairs, extra: left };
}

/** `read` against `right`; `isLanguageKept` is false where the change was to the language. */
export function tallyOf(right: Reading, read: Reading, isLanguageKept: boolean): Tally {
  const tally: Tally = { facts: 0, read: 0, missed: 0, silent: [], wrong: [] };
  const isSaid = (orderId: string | null, field: string): boolean =>
    // What a statement means follows from its text, where a parcel is from all of them, and the zone is a part of the time.
    (/events\[\d+\]\.(status|stage)$/.test(field) && isSaid(orderId, field.replace(/[a-z]+$/, 'text'))) ||
    (/^shipments\[\d+\]\.(status|stage)$/.test(field) &&
      isSaid(orderId, field.replace(/[a-z]+$/, 'events[0].text'))) ||
    (field.endsWith('.zone') && isSaid(orderId, field.replace(/zone$/, 'at'))) ||
    read.misses.some((miss) => {
      if (miss.orderId !== null && miss.orderId !== orderId) return false;
      const whole = miss.field.replace(/\[\d+\].*/, '');
      return /^(page|order|orders|id|shipments)$/.test(miss.field)
        ? miss.field !== 'shipments' || /^shipments|^id$/.test(field)
        : field === miss.field ||
            field.startsWith(`${miss.field}.`) ||
            field.startsWith(`${miss.field}[`) ||
            (miss.field.includes('[') &&
              field.replace(/\[\d+\]/g, '') === miss.field.replace(/\[\d+\]/g, '')) ||
            whole === field;
    });
  const compare = (orderId: string | null, path: string, truth: object, found: object | null) => {
    const known = new Map(leaves(found, path));
    const expected = new Map(leaves(truth, path));
    for (const [name, value] of expected) {
      const got = known.get(name);
      tally.facts += 1;
      if (got === value) tally.read += 1;
      // A text that is known to be incomplete is not passed off as whole.
      else if (got !== undefined && /\.text$/.test(name) && isSaid(orderId, name)) tally.missed += 1;
      else if (got !== undefined) tally.wrong.push(`${orderId} ${name}: ${got} instead of ${value}`);
      else if (isSaid(orderId, name)) tally.missed += 1;
      else tally.silent.push(`${orderId} ${name}`);
    }
    for (const [name, value] of known)
      if (!expected.has(name) && !isOneOfTwo(right, orderId, name, value))
        tally.wrong.push(`${orderId} ${name}: ${value} instead of nothing`);
  };

  const about = (one: Reading) => ({
    page: one.page,
    site: one.site,
    ...(isLanguageKept && { language: one.language }),
  });
  compare(null, '', about(right), about(read));
  for (const order of right.orders) {
    const found = read.orders.find((one) => one.id === order.id) ?? null;
    compare(order.id, '', withoutLines(order), found === null ? null : withoutLines(found));
    const lines = pair<OrderItem>(order.items, found?.items ?? []);
    lines.pairs.forEach(([line, one], index) => {
      compare(order.id, `items[${index}]`, line, one);
    });
    for (const line of lines.extra)
      if (said(line).length > 0) tally.wrong.push(`${order.id} a line: ${JSON.stringify(line)}`);
  }
  for (const { id } of read.orders)
    if (!right.orders.some((one) => one.id === id)) tally.wrong.push(`an order: ${id}`);

  const parcels = pair<Shipment>(right.shipments, read.shipments);
  parcels.pairs.forEach(([parcel, one], index) => {
    const path = `shipments[${index}]`;
    compare(parcel.orderId, path, without(parcel, 'events'), one === null ? null : without(one, 'events'));
    const events = pair<TrackingEvent>(parcel.events, one?.events ?? []);
    events.pairs.forEach(([event, other], at) => {
      compare(parcel.orderId, `${path}.events[${at}]`, event, other);
    });
    for (const event of events.extra)
      tally.wrong.push(`${parcel.orderId} an event: ${JSON.stringify(event)}`);
  });
  for (const parcel of parcels.extra)
    if (said(parcel).length > 1) tally.wrong.push(`a parcel: ${JSON.stringify(parcel)}`);
  return tally;
}

/** True where the page says two things: a change that takes one of them away leaves the other. */
function isOneOfTwo({ misses }: Reading, orderId: string | null, field: string, value: string): boolean {
  return misses.some(
    (miss) =>
      miss.orderId === orderId &&
      miss.field === field &&
      miss.why === 'conflict' &&
      miss.raw?.includes(value),
  );
}

function withoutLines(order: Order): object {
  return without(order, 'items');
}
