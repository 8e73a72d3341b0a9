// After how many silent days a parcel counts as stalled, by the stage it was last seen at. Defaults of ours for parcels that cross a border.

import type { RuleOptions, Threshold } from '../facts/options';
import type { Parcel } from '../facts/parcel';
import type { Stage } from '../model/shipment';

/** Rows STALL-DEFAULT and STALL-ECONOMY: the days that guides and carriers call normal, and the longest that real parcels took. */
export const THRESHOLDS = {
  // Carriers' help: the first scan may take 11 days; labels nobody used are void after 15 to 20.
  'not-found': { warnDays: 12, urgentDays: 20 },
  'info-received': { warnDays: 12, urgentDays: 20 },
  'picked-up': { warnDays: 7, urgentDays: 15 },
  origin: { warnDays: 7, urgentDays: 15 },
  'export-customs': { warnDays: 5, urgentDays: 10 },
  // Between two countries nobody scans: 10 to 20 days are usual.
  departed: { warnDays: 20, urgentDays: 30 },
  'in-transit': { warnDays: 20, urgentDays: 30 },
  arrived: { warnDays: 7, urgentDays: 14 },
  'import-customs': { warnDays: 7, urgentDays: 14 },
  // Customs wait for the buyer: told at once.
  'customs-action': { warnDays: 0, urgentDays: 14 },
  'customs-released': { warnDays: 7, urgentDays: 14 },
  'last-mile': { warnDays: 7, urgentDays: 14 },
  'out-for-delivery': { warnDays: 2, urgentDays: 4 },
  'delivery-failed': { warnDays: 0, urgentDays: 2 },
} as const satisfies Partial<Record<Stage, Threshold>>;

/** A parcel at a stage that nobody could name: the trackers' own "expired". */
export const ANY_STAGE: Threshold = { warnDays: 30, urgentDays: 60 };

/** Untracked mail from the last scan on, whatever it was: silence is its nature, the order's own dates decide. */
export const UNTRACKED: Threshold = { warnDays: 35, urgentDays: null };

/** Stages at which even untracked mail is in somebody's hands and must be heard of soon. */
const HEARD_OF: ReadonlySet<Stage> = new Set([
  'not-found',
  'info-received',
  'customs-action',
  'out-for-delivery',
  'delivery-failed',
]);

/** The days for a parcel where it is now: the buyer's own, else those of the table. */
export function thresholdOf(parcel: Parcel, options: RuleOptions): Threshold {
  const { stage } = parcel;
  const own = stage === null ? undefined : options.thresholds?.[stage];
  if (own !== undefined) return own;
  if (parcel.isUntracked && (stage === null || !HEARD_OF.has(stage))) return UNTRACKED;
  const table: Partial<Record<Stage, Threshold>> = THRESHOLDS;
  return (stage === null ? undefined : table[stage]) ?? ANY_STAGE;
}

/** `urgent`, `warn` or, before the first threshold, null. */
export function graveness(days: number, threshold: Threshold): 'warn' | 'urgent' | null {
  if (threshold.urgentDays !== null && days >= threshold.urgentDays) return 'urgent';
  return days >= threshold.warnDays ? 'warn' : null;
}
