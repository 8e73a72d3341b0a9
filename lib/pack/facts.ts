// The pack's JSON: the facts of each piece of proof, and the claim as a whole. No more of other orders than the pictures show.
import * as z from 'zod/mini';
import type { Evidence } from '../model/evidence';
import type { Reading } from '../model/reading';
import type { PackedItem, PackInput } from './pack-input';

/** What the check of a pack reads back of `claim.json`. */
export const ClaimFile = z.object({
  format: z.literal('redress-pack'),
  formatVersion: z.literal(1),
  evidence: z.array(
    z.object({
      number: z.int(),
      id: z.string(),
      file: z.nullable(z.string()),
      state: z.enum(['unchanged', 'changed', 'missing']),
      /** As noted when it was captured. */
      sha256: z.string(),
    }),
  ),
});
export type ClaimFile = z.infer<typeof ClaimFile>;

/** The facts of one piece, beside its picture. */
export function writeFacts(item: PackedItem, orderId: string): string {
  const { orderIds: _, reading, ...record } = item.record;
  return pretty({
    number: item.number,
    file: item.file === null ? null : nameOf(item.file),
    state: item.state,
    foundSha256: item.foundSha256,
    ...record,
    capturedAtUtc: utc(record.capturedAt),
    orderId,
    reading: reading === null ? null : onlyOf(orderId, reading),
  });
}

/** `claim.json`: everything that the report says, for programs. */
export function writeClaim(input: PackInput, items: readonly PackedItem[]): string {
  const { order, shipments, misses, sources } = input.known;
  const file: ClaimFile = {
    format: 'redress-pack',
    formatVersion: 1,
    evidence: items.map(({ number, record, file, state }) => ({
      number,
      id: record.id,
      file,
      state,
      sha256: record.sha256,
    })),
  };
  return pretty({
    ...file,
    madeAt: input.now.toISOString(),
    madeWith: `Redress ${input.version}`,
    claim: input.claim,
    known: { order, shipments, misses, sources },
    flags: input.flags,
    deadlines: input.deadlines,
    checklist: input.checklist,
  });
}

/** What a page said of this order; its list may have shown others, which are nobody's business here. */
export function onlyOf(orderId: string, reading: Reading): Reading {
  return {
    ...reading,
    orders: reading.orders.filter(({ id }) => id === orderId),
    shipments: reading.shipments.filter((parcel) => parcel.orderId === orderId),
    misses: reading.misses.filter((miss) => miss.orderId === null || miss.orderId === orderId),
  };
}

/** The same instant in UTC, or null when the time is not one. */
export function utc(time: Evidence['capturedAt']): string | null {
  const instant = Date.parse(time);
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().replace('.000Z', 'Z');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
