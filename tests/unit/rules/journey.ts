// The life of an invented parcel: legs with the days that carriers and buyers tell of them, some slower than usual, as in life.
import { addDays, type Day } from '../../../lib/model/day';
import type { Stage, TrackingEvent } from '../../../lib/model/shipment';
import { checkDigit } from '../../../lib/rules/s10';
import { event } from './build';
import type { Chance } from './chance';

export interface Scan {
  on: Day;
  stage: Stage;
}

/** Days before each scan: usual, and the rare slow case that still came (share, days). */
const LEGS: readonly { stage: Stage; usual: [number, number]; slow?: [number, number] }[] = [
  { stage: 'info-received', usual: [0, 0] },
  { stage: 'picked-up', usual: [1, 5], slow: [6, 11] },
  { stage: 'origin', usual: [1, 5], slow: [6, 8] },
  { stage: 'export-customs', usual: [0, 3] },
  { stage: 'departed', usual: [1, 4], slow: [4, 6] },
  { stage: 'arrived', usual: [5, 18], slow: [19, 26] },
  { stage: 'import-customs', usual: [0, 3] },
  { stage: 'customs-released', usual: [1, 5], slow: [5, 9] },
  { stage: 'last-mile', usual: [1, 5], slow: [6, 9] },
  { stage: 'out-for-delivery', usual: [1, 5], slow: [6, 9] },
  { stage: 'delivered', usual: [0, 1] },
];
const SLOW_SHARE = 0.05;

/** A whole way to the door, oldest first, from the day on which the label was made. */
export function travel(chance: Chance, labelOn: Day): Scan[] {
  let on = labelOn;
  return LEGS.map(({ stage, usual, slow }) => {
    const [low, high] = slow !== undefined && chance.is(SLOW_SHARE) ? slow : usual;
    on = addDays(on, chance.from(low, high));
    return { on, stage };
  });
}

/** Mail that is scanned at acceptance, at the last office and at the door only; up to 34 silent days. */
export function travelUntracked(chance: Chance, labelOn: Day): Scan[] {
  const acceptedOn = addDays(labelOn, chance.from(1, 4));
  const arrivedOn = addDays(acceptedOn, chance.is(SLOW_SHARE) ? chance.from(36, 50) : chance.from(15, 34));
  return [
    { on: labelOn, stage: 'info-received' },
    { on: acceptedOn, stage: 'origin' },
    { on: arrivedOn, stage: 'last-mile' },
    { on: addDays(arrivedOn, chance.from(1, 6)), stage: 'delivered' },
  ];
}

export const upTo = (scans: readonly Scan[], stage: Stage): Scan[] =>
  scans.slice(0, scans.findIndex((scan) => scan.stage === stage) + 1);

/** Carriers' events, newest first, with notes that nobody can place and the odd pair of one day in the wrong order. */
export function tell(chance: Chance, scans: readonly Scan[]): TrackingEvent[] {
  const events = scans.flatMap(({ on, stage }) => {
    const scan = event(
      chance.is(0.2) ? on : `${on}T${String(chance.from(0, 23)).padStart(2, '0')}:30`,
      stage,
    );
    return chance.is(0.15) ? [scan, event(on, null)] : [scan];
  });
  const newestFirst = events.reverse();
  for (let place = 1; place < newestFirst.length; place += 1) {
    const [a, b] = [newestFirst[place - 1]!, newestFirst[place]!];
    if (a.at?.slice(0, 10) === b.at?.slice(0, 10) && chance.is(0.3)) newestFirst.splice(place - 1, 2, b, a);
  }
  return newestFirst;
}

/** A postal number with its right check digit, or a wrong one. */
export function postalNumber(chance: Chance, service: string, isRight = true): string {
  const serial = String(chance.from(10_000_000, 99_999_999));
  const digit = checkDigit(serial);
  return `${service}${serial}${isRight ? digit : (digit + chance.from(1, 9)) % 10}CN`;
}
