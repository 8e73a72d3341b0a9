// What parcels' newest statements did not tell: a sentence that nobody described, or a list that contradicts its clocks.
import type { Miss } from '../model/reading';
import type { Shipment } from '../model/shipment';
import { isOutOfOrder } from './events/parcel-state';
import { makeMiss } from './find-field';

const FIELD = /^shipments\[\d+\]\.(?:events\[0\]\.)?status$/;

/** A miss for each parcel whose newest statement was not understood, with what stands there. */
export function unreadStatements(shipments: readonly Shipment[]): Miss[] {
  return shipments.flatMap(({ orderId, status, events }, index) => {
    const [newest] = events;
    if (newest === undefined) return [];
    const told: Miss[] = [];
    if (newest.status === null && newest.text !== '')
      told.push(makeMiss(orderId, `shipments[${index}].events[0].status`, 'unreadable', newest.text));
    if (status === null && isOutOfOrder(events)) {
      const latest = events.toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''))[0];
      const raw = `${newest.at} ${newest.text} / ${latest?.at} ${latest?.text}`;
      told.push(makeMiss(orderId, `shipments[${index}].status`, 'conflict', raw));
    }
    return told;
  });
}

/** `misses` with those of parcels' newest statements taken from `shipments` alone: parcels of two witnesses were joined since. */
export function withUnread(misses: readonly Miss[], shipments: readonly Shipment[]): Miss[] {
  return [...misses.filter(({ field }) => !FIELD.test(field)), ...unreadStatements(shipments)];
}
