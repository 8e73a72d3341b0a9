// The shop counts its days in Pacific time (facts: rules 0; com 8). Where the buyer's day begins or ends elsewhere, the earlier one counts.
import { addDays, type Day, dayOf } from '../model/day';

const SHOP_ZONE = 'America/Los_Angeles';
const MINUTE_MS = 60_000;

/** The buyer's own day at the moment when the shop's `day` begins, if that is earlier (west of the shop); else `day`. */
export function buyerDay(day: Day, timeZone: string | undefined): Day {
  return timeZone === undefined ? day : earlier(day, dayOf(startOf(day, SHOP_ZONE), timeZone));
}

/** A deadline's `on` for the shop's `day`, and the `shopDay` itself where the two differ. */
export function inBuyersZone(day: Day, timeZone: string | undefined): { on: Day; shopDay?: Day } {
  const on = buyerDay(day, timeZone);
  return on === day ? { on } : { on, shopDay: day };
}

/** The shop's day at the moment when the buyer's `day` begins, if that is earlier (east of the shop); else `day`. */
export function shopDay(day: Day, timeZone: string | undefined): Day {
  return timeZone === undefined ? day : earlier(day, dayOf(startOf(day, timeZone), SHOP_ZONE));
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

/** The first minute of a day in a zone: found, not computed, because zones change their clocks at midnight too. */
function startOf(day: Day, timeZone: string): Date {
  // No zone is further than fifteen hours from UTC.
  let before = Date.parse(`${addDays(day, -1)}T09:00:00Z`) / MINUTE_MS;
  let at = Date.parse(`${day}T15:00:00Z`) / MINUTE_MS;
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2);
    if (dayOf(new Date(middle * MINUTE_MS), timeZone) < day) before = middle;
    else at = middle;
  }
  return new Date(at * MINUTE_MS);
}
