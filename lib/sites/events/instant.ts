// The instant of an event, where its zone is an offset and no name.
import type { TrackingEvent } from '../../model/shipment';

/** Milliseconds since 1970, or null without a time of day and an offset (`+03:00`, `Z`). */
export function instantOf({ at, zone }: Pick<TrackingEvent, 'at' | 'zone'>): number | null {
  if (at?.includes('T') !== true || !/^(?:[+-]\d{2}:\d{2}|Z)$/.test(zone ?? '')) return null;
  const instant = Date.parse(`${at}${zone}`);
  return Number.isNaN(instant) ? null : instant;
}
