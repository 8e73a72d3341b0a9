// Claims: opened once per order, changed by the buyer's acts only.
import { addEvent, correctEvent } from '../claims/events';
import { newClaim } from '../claims/new-claim';
import type { Claim, ClaimChange, ClaimEvent, Reason } from '../model/claim';
import type { Day } from '../model/day';
import { findFlags } from '../rules';
import type { RedressDatabase } from './database';
import { changeSettings, readSettings } from './settings';

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
    const paidWith = (await lastPaidWith(database)) ?? settings.paidWith;
    const opened: Claim = { ...claim, country: settings.country, paidWith };
    await database.claims.add(opened);
    return opened;
  });
}

/** How the last order was paid, to begin with; the buyer sees it and may change it. */
async function lastPaidWith(database: RedressDatabase): Promise<Claim['paidWith']> {
  const said = await database.claims.filter(({ paidWith }) => paidWith !== null).sortBy('openedOn');
  return said.at(-1)?.paidWith ?? null;
}

/** Sets why the buyer claims. Does nothing when the claim is gone. */
export async function pickReason(
  database: RedressDatabase,
  claimId: string,
  reason: Reason | null,
): Promise<void> {
  await database.claims.update(claimId, { reason });
}

/** Adds to what happened. */
export async function noteEvent(
  database: RedressDatabase,
  claimId: string,
  event: ClaimEvent,
): Promise<void> {
  await database.claims
    .where('id')
    .equals(claimId)
    .modify((claim) => {
      claim.events = addEvent(claim.events, event);
    });
}

/** Takes back an event that was noted by mistake, or notes another in its place; both are remembered. Does nothing when it is gone. */
export async function changeEvent(
  database: RedressDatabase,
  claimId: string,
  was: ClaimEvent,
  instead: ClaimEvent | null,
  at: string,
): Promise<void> {
  await database.claims
    .where('id')
    .equals(claimId)
    .modify((claim) => {
      Object.assign(claim, correctEvent(claim, was, instead, at));
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
  const { country } = change;
  if (country === undefined || country === null) return;
  // Said once: it holds for the next claim too, unless the settings say otherwise already.
  if ((await readSettings(database)).country === null) await changeSettings(database, { country });
}
