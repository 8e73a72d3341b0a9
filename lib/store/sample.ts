// Puts the sample claim in and takes it out again, with all that was noted and kept for it.
import { addDays, type Day } from '../model/day';
import { emptyOrder } from '../model/empty-order';
import { SAMPLE_ORDER_ID } from '../model/sample';
import type { TrackingEvent } from '../model/shipment';
import { openClaim } from './claims';
import type { OrderRow, RedressDatabase } from './database';
import { deleteEvidence, evidenceOfClaim } from './evidence';

/** What of the sample is text for the buyer, in their language. */
export interface SampleTexts {
  title: string;
  store: string;
}

/** Days before `today` on which it was bought, sent, seen last and promised: late, and stuck on the way. */
const DAYS = { placed: 58, shipped: 55, seen: 34, promised: 12 };

/** The sample claim as it stands, or opened now: a parcel that is late and stuck. */
export async function addSample(
  database: RedressDatabase,
  texts: SampleTexts,
  today: Day,
): Promise<{ id: string }> {
  await database.orders.put(sampleOrder(texts, today));
  return openClaim(database, SAMPLE_ORDER_ID, today);
}

/** Forgets it and everything made for it. Does nothing when there is none. @param at RFC 3339 in UTC, for the log of proof. */
export async function removeSample(database: RedressDatabase, at: string): Promise<void> {
  const claim = await database.claims.where('orderId').equals(SAMPLE_ORDER_ID).first();
  if (claim !== undefined) {
    const evidence = await evidenceOfClaim(database, claim);
    for (const { id } of evidence) await deleteEvidence(database, id, at);
    await database.transaction('rw', database.claims, database.drafts, async () => {
      await database.drafts.where('claimId').equals(claim.id).delete();
      await database.claims.delete(claim.id);
    });
  }
  await database.orders.delete(SAMPLE_ORDER_ID);
}

function sampleOrder({ title, store }: SampleTexts, today: Day): OrderRow {
  const ago = (days: number) => addDays(today, -days);
  const at = `${today}T00:00:00Z`;
  return {
    id: SAMPLE_ORDER_ID,
    order: {
      ...emptyOrder(SAMPLE_ORDER_ID),
      placedOn: ago(DAYS.placed),
      paidOn: ago(DAYS.placed),
      shippedOn: ago(DAYS.shipped),
      status: 'shipped',
      total: { amount: '24.99', currency: 'USD' },
      store: { id: null, name: store },
      items: [{ title, variant: null, quantity: 1, unitPrice: null, productId: null }],
      deliverBy: { from: null, to: ago(DAYS.promised) },
    },
    shipments: [
      {
        orderId: SAMPLE_ORDER_ID,
        // Its check digit is right, and no post gave it to anybody.
        trackingNumbers: ['RX000000005CN'],
        carrier: null,
        status: 'in-transit',
        stage: 'departed',
        events: [
          scan(ago(DAYS.seen), 'Departed country of origin', 'departed'),
          scan(ago(DAYS.shipped), 'Picked up by carrier', 'picked-up'),
        ],
      },
    ],
    misses: [],
    sources: {},
    site: null,
    firstSeenAt: at,
    lastSeenAt: at,
  };
}

function scan(at: Day, text: string, stage: TrackingEvent['stage']): TrackingEvent {
  return { at, zone: null, text, place: null, code: null, status: 'in-transit', stage };
}
