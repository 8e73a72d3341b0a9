// Decides before anything is read what goes into a pack, and into which of its parts.
import { evidenceName, isRedacted } from './names';
import type { PackInput, PlannedItem } from './pack-input';
import { shownCopies } from './shown-copies';
import { LARGEST_ZIP_BYTES, MOST_ENTRIES } from './zip-format';

/** What a file costs beside its bytes: its name in the ZIP twice and in the list of hashes. */
const FILE_BYTES = 1000;
/** The report with its style, and what the bag says of itself. */
const REPORT_BYTES = 60_000;
/** A hash in a list of them. */
const HASH_BYTES = 80;
/** A piece's share of the report and of claim.json, beside its record. */
const REPORTED_BYTES = 8_000;
/** So that what is only estimated never makes a ZIP too large. */
const LARGEST_PART_BYTES = LARGEST_ZIP_BYTES - 256 * 1024 ** 2;
/** A ZIP counts no further than a little above. */
const MOST_FILES = MOST_ENTRIES - 1000;

export interface PackPlan {
  items: PlannedItem[];
  parts: number;
}

/** The plan. A piece lies in one part with all that belongs to it; one that is larger than a part has a part of its own. */
export function planPack(input: PackInput): PackPlan {
  const limit = Math.min(input.options.partBytes ?? LARGEST_PART_BYTES, LARGEST_PART_BYTES);
  const whole = input.evidence.map(({ number, record }) => planItem(input, number, record));
  const items: PlannedItem[] = [];
  let part = 1;
  let used = mainBytes(input, whole);
  let files = 0;
  for (const item of hideWholeCaptures(whole)) {
    const size = itemBytes(input, item);
    // The part with the report may hold nothing else; every other one holds something.
    const isEmpty = part > 1 && items.at(-1)?.part !== part;
    const own = 3 + item.copies.length;
    if ((used + size > limit || files + own > MOST_FILES) && !isEmpty) {
      part += 1;
      used = 0;
      files = 0;
    }
    used += size;
    files += own;
    items.push({ ...item, part });
  }
  return { items, parts: part };
}

function planItem(
  { copies, options }: PackInput,
  number: number,
  record: PlannedItem['record'],
): PlannedItem {
  const own = copies.filter(({ evidenceId }) => evidenceId === record.id);
  const isWithheld = !options.hasOriginals && own.some(isRedacted);
  const shown = isWithheld ? shownCopies(own) : own;
  return { number, record, isWithheld, isTextWithheld: isWithheld, copies: shown, part: 1 };
}

/** The text of a long page lies with one of its pictures and tells of all of them: what is hidden in one is hidden in it. */
function hideWholeCaptures(items: readonly PlannedItem[]): PlannedItem[] {
  const hidden = new Set(
    items.flatMap(({ isWithheld, record }) => (isWithheld && record.part ? [record.part.captureId] : [])),
  );
  return items.map((item) => {
    const captureId = item.record.part?.captureId;
    return captureId !== undefined && hidden.has(captureId) ? { ...item, isTextWithheld: true } : item;
  });
}

function itemBytes({ texts }: PackInput, { number, record, isWithheld, copies }: PlannedItem): number {
  const text = texts.get(record.id)?.size ?? 0;
  const { reading, orderIds, ...facts } = record;
  const { orders = [], shipments = [], misses = [] } = reading ?? {};
  const named = orderIds.length + orders.length + shipments.length + misses.length;
  const sheet =
    jsonBytes({ facts, reading, copies }) + HASH_BYTES * named + evidenceName(number, record).length;
  const original = isWithheld ? 0 : record.sizeBytes;
  const made = copies.reduce((sum, { sizeBytes }) => sum + sizeBytes + FILE_BYTES, 0);
  return original + text + sheet + made + 3 * FILE_BYTES;
}

function mainBytes(input: PackInput, items: readonly PlannedItem[]): number {
  const texts = input.drafts.reduce((sum, { text }) => sum + 8 * text.length, 0);
  const facts = 3 * jsonBytes([input.claim, input.known, input.flags, input.deadlines]);
  const entries = [input.log, ...input.pastLogs.map((past) => past.entries)].flat().length;
  const copies = items.reduce((sum, item) => sum + item.copies.length, 0);
  const reported = REPORTED_BYTES * items.length + FILE_BYTES * copies;
  return REPORT_BYTES + texts + facts + 700 * entries + reported;
}

/** As the pack writes it: in lines, each letter with the bytes that it takes. */
function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value, null, 2)).length;
}
