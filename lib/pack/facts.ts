// The pack's JSON: the facts of each piece of proof, and the claim as a whole. No more of other orders than the pictures show.
import * as z from 'zod/mini';
import { factSheet, hashFacts, onlyOf } from '../evidence/fact-sheet';
import type { Evidence } from '../model/evidence';
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
  evidence: z.array(
    z.object({
      number: z.int(),
      id: z.string(),
      /** Path of its facts within `data/`; the first packs did not say. */
      factsFile: z.optional(z.string()),
      ...Noted,
    }),
  ),
  /** Texts of pages and copies of proof. */
  beside: z._default(z.array(z.object({ number: z.int(), ...Noted })), []),
});
export type ClaimFile = z.infer<typeof ClaimFile>;

/** What the check of a pack reads back of the facts of one piece. */
export const FactsFile = z.object({
  /** As the log noted them: the SHA-256 of their canonical JSON is its `factsSha256`. */
  facts: z.record(z.string(), z.unknown()),
  factsSha256: z.string(),
  capturedAtUtc: z.nullable(z.string()),
  /** What the facts give as a hash, as far as it is not to stay with the buyer. */
  reach: z.unknown(),
  reading: z.unknown(),
});
export type FactsFile = z.infer<typeof FactsFile>;

/** The facts of one piece, beside its picture. Nothing that would tell what is hidden, nor where personal things stand. */
export async function writeFacts(item: PackedItem, orderId: string): Promise<string> {
  const { record, isTextWithheld } = item;
  const { reading, stitch } = record;
  const facts: FactsFile = {
    facts: await factSheet(record),
    factsSha256: await hashFacts(record),
    capturedAtUtc: utc(record.capturedAt),
    reach: stitch === null || isTextWithheld ? null : { first: stitch.first, last: stitch.last },
    reading: reading === null || isTextWithheld ? null : onlyOf(orderId, reading),
  };
  return pretty({
    number: item.number,
    file: item.file === null ? null : nameOf(item.file),
    state: item.state,
    foundSha256: item.foundSha256,
    factsState: item.factsState,
    orderId,
    proves: record.proves,
    ...facts,
    copies: item.packedCopies.map(({ copy, file, state }) => ({ ...copy, file, state })),
  });
}

/** `claim.json`: everything that the report says, for programs. */
export function claimJson(input: PackInput, items: readonly PackedItem[]): string {
  const { order, shipments, misses, sources } = input.known;
  const file: ClaimFile = {
    format: 'redress-pack',
    formatVersion: 1,
    evidence: items.map(({ number, record, file, factsFile, state, part }) => ({
      number,
      id: record.id,
      factsFile,
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
