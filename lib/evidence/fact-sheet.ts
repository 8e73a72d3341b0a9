// The facts of a piece of proof that are noted for good, in one text that always has the same hash. The one place that says
// which fields of the record may change later: where it is filed, what it is filed as, and the places that a copy should hide.
// Everything else may not.
import type { Evidence } from '../model/evidence';
import type { Reading } from '../model/reading';
import { canonicalJson, type Json } from './canonical-json';
import { sha256Hex } from './sha256';

/**
 * May change: a restore files proof under the claim that is there, the buyer may say what it stands for, and where personal
 * things stand is noted a moment after the capture: a help for copies, no fact of the proof.
 */
export type FilingField = 'claimId' | 'proves' | 'personal';

export type FactSheet = { readonly [field: string]: Json };

/**
 * The record as it is noted, without what it leaves unsaid: a field that a later version adds changes nothing that is stored.
 * What a pack may have to leave out stands in it as a hash: the numbers of other orders, how far a list reaches, and what was
 * read, by order, so that what the page said of one order can be shown without the others.
 */
export async function factSheet(evidence: Evidence): Promise<FactSheet> {
  const { claimId: _, proves: __, personal: ___, orderIds, reading, stitch, ...facts } = evidence;
  const { first = null, last = null, ...how } = stitch ?? {};
  const [reachSha256, ordersSha256, readingSha256s] = await Promise.all([
    stitch && hashJson({ first, last }),
    hashJson(orderIds),
    reading && hashReading(reading, orderIds),
  ]);
  return saidOf({ ...facts, stitch: stitch && how, reachSha256, ordersSha256, readingSha256s });
}

/** SHA-256 of a sheet's canonical text: what the log notes as `factsSha256`. */
export async function hashFacts(evidence: Evidence): Promise<string> {
  return hashJson(await factSheet(evidence));
}

/** SHA-256 of a value's canonical text, without what it leaves unsaid. */
export function hashJson(value: unknown): Promise<string> {
  return sha256Hex(new TextEncoder().encode(canonicalJson(said(value))));
}

/** What a page said of one order; its list may have shown others. */
export function onlyOf(orderId: string, reading: Reading): Reading {
  return {
    ...reading,
    orders: reading.orders.filter(({ id }) => id === orderId),
    shipments: reading.shipments.filter((parcel) => parcel.orderId === orderId),
    misses: reading.misses.filter((miss) => miss.orderId === null || miss.orderId === orderId),
  };
}

/** One hash for each order that the reading or the record names, one for any other order, and one for all of it; sorted. */
async function hashReading(reading: Reading, orderIds: readonly string[]): Promise<string[]> {
  const named = [
    ...orderIds,
    ...reading.orders.map(({ id }) => id),
    ...[...reading.shipments, ...reading.misses].map(({ orderId }) => orderId ?? ''),
  ];
  const parts = [...new Set(['', ...named])].map((id) => onlyOf(id, reading));
  const hashes = await Promise.all([reading, ...parts].map(hashJson));
  return [...new Set(hashes)].sort();
}

/** A record without the fields that say nothing. */
function saidOf(record: object): FactSheet {
  const fields = Object.entries(record).map(([key, value]): [string, Json] => [key, said(value)]);
  return Object.fromEntries(fields.filter(([, value]) => value !== null));
}

function said(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(said);
  return typeof value === 'object' && value !== null ? saidOf(value) : null;
}
