// A record of proof so damaged that it would bring down whatever shows it is read as far as it goes. What cannot be read of
// it counts as left unsaid: then it is not what the log noted, so that the piece is shown as broken and hides no other.
import * as z from 'zod/mini';
import { NO_PREVIOUS } from '../evidence/log';
import { NOTHING_MORE } from '../evidence/make-evidence';
import { Evidence } from '../model/evidence';

/** Stands for a hash that cannot be read: no bytes have it. */
export const UNREADABLE_SHA256 = NO_PREVIOUS;

const UNSAID: Evidence = {
  ...NOTHING_MORE,
  id: '',
  kind: 'file',
  claimId: null,
  orderIds: [],
  proves: [],
  page: 'unknown',
  url: '',
  title: '',
  capturedAt: '1970-01-01T00:00:00Z',
  timeZone: 'UTC',
  sha256: UNREADABLE_SHA256,
  mediaType: 'application/octet-stream',
  sizeBytes: 0,
  widthPx: null,
  heightPx: null,
  reading: null,
  trigger: 'import',
};

const List = z.array(z.unknown());

/** As far down as it is walked through. All of what was read costs a gallery of 500 pieces half a second at every look. */
const Walked = z.extend(Evidence, {
  reading: z.nullable(
    z.object({
      orders: z.array(z.object({ items: List })),
      shipments: z.array(z.object({ trackingNumbers: List, events: List })),
      misses: List,
    }),
  ),
  personal: z.nullable(List),
});

/** The record itself where it is one; else without the fields that are none. @param schema how closely to look. */
export function readableEvidence(record: Evidence, schema: z.ZodMiniType = Evidence): Evidence {
  const parsed = schema.safeParse(record);
  if (parsed.success) return record;
  const damaged = new Set(parsed.error.issues.map(({ path }) => path[0]));
  const kept = Object.entries(record).filter(([field]) => !damaged.has(field));
  return { ...UNSAID, ...Object.fromEntries(kept) };
}

/** The same at every look. */
export function walkableEvidence(record: Evidence): Evidence {
  return readableEvidence(record, Walked);
}
