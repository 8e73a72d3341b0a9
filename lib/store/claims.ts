// Claims: opened once per order, changed by the buyer's acts only.
import { newClaim } from '../claims/new-claim';
import type { Claim, ClaimChange, ClaimEvent, Reason } from '../model/claim';
import type { Day } from '../model/day';
import { findFlags } from '../rules';
import type { RedressDatabase } from './database';
import { readSettings } from './settings';

/** The order's claim, opened now when there is none. Opening twice gives the same claim. */
export function openClaim(database: RedressDatabase, orderId: string, today: Day): Promise<Claim> {
  return database.transaction('rw', database.claims, database.orders, database.settings, async () => {
    const existing = await database.claims.where('orderId').equals(orderId).first();
    if (existing !== undefined) return existing;
    const [known, settings] = await Promise.all([database.orders.get(orderId), readSettings(database)]);
    const claim = newClaim(
      crypto.randomUUID(),
      orderId,
      known === undefined ? [] : findFlags(known, today, settings),
      today,
    );
    const opened = { ...claim, country: settings.country };
    await database.claims.add(opened);
    return opened;
  });
}

/** Sets why the buyer claims. Does nothing when the claim is gone. */
export async function pickReason(
  database: RedressDatabase,
  claimId: string,
  reason: Reason | null,
): Promise<void> {
  await database.claims.update(claimId, { reason });
}

/** Adds to what happened; the past is not rewritten. */
export async function noteEvent(
  database: RedressDatabase,
  claimId: string,
  event: ClaimEvent,
): Promise<void> {
  await database.claims
    .where('id')
    .equals(claimId)
    .modify((claim) => {
      claim.events.push(event);
    });
}

/** Sets what the buyer said of it: country, payment, sums, part, answers. Does nothing when the claim is gone. */
export async function changeClaim(
  database: RedressDatabase,
  claimId: string,
  change: ClaimChange,
): Promise<void> {
  const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  await database.claims
    .where('id')
    .equals(claimId)
    .modify((claim) => {
      Object.assign(claim, said);
    });
}
