// The pack's JSON: the facts of each piece of proof, and the claim as a whole. No more of other orders than the pictures show.
import * as z from 'zod/mini';
import type { Evidence } from '../model/evidence';
import type { Reading } from '../model/reading';
import type { PackedItem, PackInput } from './pack-input';

/** A file with the hash that was noted when it was captured or made. */
const Noted = {
  /** Path within `data/` of its part; null when it is not in the pack. */
  file: z.nullable(z.string()),
  state: z.enum(['unchanged', 'changed', 'missing', 'withheld']),
  sha256: z.string(),
  /** The ZIP that it lies in, from 1; the first packs had one only. */
  part: z._default(z.int(), 1),
};

/** What the check of a pack reads back of `claim.json`. */
export const ClaimFile = z.object({
  format: z.literal('redress-pack'),
  formatVersion: z.literal(1),
  evidence: z.array(z.object({ number: z.int(), id: z.string(), ...Noted })),
  /** Texts of pages and copies of proof. */
  beside: z._default(z.array(z.object({ number: z.int(), ...Noted })), []),
});
export type ClaimFile = z.infer<typeof ClaimFile>;

/** The facts of one piece, beside its picture. Nothing that would tell what is hidden, nor where personal things stand. */
export function writeFacts(item: PackedItem, orderId: string): string {
  const { orderIds: _, personal: _places, reading, ...record } = item.record;
  return pretty({
    number: item.number,
    file: item.file === null ? null : nameOf(item.file),
    state: item.state,
    foundSha256: item.foundSha256,
    ...record,
    capturedAtUtc: utc(record.capturedAt),
    orderId,
    ...(item.isTextWithheld &&
      record.stitch !== null && { stitch: { ...record.stitch, first: null, last: null } }),
    reading: reading === null || item.isTextWithheld ? null : onlyOf(orderId, reading),
    copies: item.packedCopies.map(({ copy, file, state }) => ({ ...copy, file, state })),
  });
}

/** `claim.json`: everything that the report says, for programs. */
export function writeClaim(input: PackInput, items: readonly PackedItem[]): string {
  const { order, shipments, misses, sources } = input.known;
  const file: ClaimFile = {
    format: 'redress-pack',
    formatVersion: 1,
    evidence: items.map(({ number, record, file, state, part }) => ({
      number,
      id: record.id,
      file,
      state,
      sha256: record.sha256,
      part,
    })),
    beside: items.flatMap(({ number, part, text, record, packedCopies }) => [
      ...(text === null
        ? []
        : [{ number, file: text.file, state: text.state, sha256: record.textSha256 ?? '', part }]),
      ...packedCopies.map(({ copy, file, state }) => ({ number, file, state, sha256: copy.sha256, part })),
    ]),
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
