// The places on a parcel's way, in order. Apart from the schemas, so that a page loads the list alone.

/** The ranked place on the way, in travelling order; the last five are the side branch. Stall rules reason about it. */
export const STAGES = [
  'not-found',
  'info-received',
  'picked-up',
  'origin',
  'export-customs',
  'departed',
  'in-transit',
  'arrived',
  'import-customs',
  'customs-action',
  'customs-released',
  'last-mile',
  'out-for-delivery',
  'delivery-failed',
  'available-for-pickup',
  'delivered',
  'returning',
  'returned',
  'lost',
  'destroyed',
  'cancelled',
] as const;
