// What happened to a claim and its order, newest first: what the buyer noted, what the shop's pages changed, what was kept.
import * as z from 'zod/mini';
import type { Claim, ClaimEvent } from '../model/claim';
import { DaySchema } from '../model/day-schema';
import type { Evidence } from '../model/evidence';
import { DeliverySpan, Money } from '../model/order';
import type { PageKind } from '../model/reading';

/** A field that a page showed differently from before, as the store notes it: objects are JSON. */
export interface Noticed {
  at: string;
  page: PageKind;
  field: string;
  before: string | null;
  after: string | null;
}

export type Happening = {
  /** A day, or an RFC 3339 time. */
  at: string;
} & (
  | { of: 'event'; event: ClaimEvent }
  | { of: 'taken-back'; event: ClaimEvent; instead: ClaimEvent | null }
  | { of: 'proof'; evidence: Evidence }
  | { of: 'date'; field: DateField; before: DaySchema | null; after: DaySchema; page: PageKind }
  | { of: 'total'; before: Money | null; after: Money; page: PageKind }
  | { of: 'status' | 'parcel'; text: string; page: PageKind }
);

const DATE_FIELDS = ['placedOn', 'deliverBy', 'refundBy', 'paidOn', 'shippedOn', 'finishedOn'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** All of it, newest first. What cannot be understood of a change is left out, never guessed. */
export function tellHistory(
  claim: Claim,
  noticed: readonly Noticed[],
  evidence: readonly Evidence[],
): Happening[] {
  const events = claim.events.map((event, index) => ({ at: event.on, of: 'event' as const, event, index }));
  const rest: Happening[] = [
    ...evidence.map((each) => ({ at: each.capturedAt, of: 'proof' as const, evidence: each })),
    ...(claim.takenBack ?? []).map((each) => ({ ...each, of: 'taken-back' as const })),
    ...noticed.flatMap((each) => tellChange(each) ?? []),
  ];
  // Two events of one day stand in the order in which they were noted.
  const byNote: Happening[] = events.sort((a, b) => b.index - a.index).map(({ index: _, ...each }) => each);
  return [...byNote, ...rest].sort((a, b) => compare(b.at, a.at));
}

/** Days and times side by side: a day alone stands for its end. */
function compare(a: string, b: string): number {
  const [left, right] = [instantOf(a), instantOf(b)];
  return left - right;
}

function instantOf(at: string): number {
  return Date.parse(at.length === 10 ? `${at}T23:59:59` : at);
}

function tellChange({ at, page, field, before, after }: Noticed): Happening | null {
  if (after === null) return null;
  const dated = DATE_FIELDS.find((each) => each === field);
  if (dated !== undefined) {
    const [was, is] = [dayIn(before), dayIn(after)];
    return is === null || was === is ? null : { at, of: 'date', field: dated, before: was, after: is, page };
  }
  if (field === 'total') {
    const is = parse(Money, after);
    return is === null ? null : { at, of: 'total', before: parse(Money, before), after: is, page };
  }
  if (field === 'statusText') return { at, of: 'status', text: after, page };
  if (field !== 'shipments') return null;
  const was = new Set((parse(Headlines, before) ?? []).map(({ text }) => text));
  const fresh = (parse(Headlines, after) ?? []).find(({ text }) => text !== null && !was.has(text));
  return fresh?.text == null ? null : { at, of: 'parcel', text: fresh.text, page };
}

/** The newest statement of each parcel. */
const Headlines = z.array(z.object({ text: z.nullable(z.string()) }));

/** A plain day, or the last day of a span of delivery. */
function dayIn(text: string | null): DaySchema | null {
  const plain = DaySchema.safeParse(text);
  return plain.success ? plain.data : (parse(DeliverySpan, text)?.to ?? null);
}

function parse<Schema extends z.ZodMiniType>(schema: Schema, text: string | null): z.output<Schema> | null {
  if (text === null) return null;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
