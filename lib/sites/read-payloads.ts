// Joins a page's reading with the data that the page itself loaded. Which payload is which is told by its shape.
import type { Day } from '../model/day';
import type { Reading } from '../model/reading';

export interface PayloadInput {
  url: string;
  today: Day;
  /** IANA name of the zone in which instants become days; the machine's own when undefined. */
  timeZone?: string | undefined;
}

/** `reading` with what `payloads` say added field by field. Payloads of unknown shape change nothing. */
export function readPayloads(reading: Reading, _payloads: readonly unknown[], _input: PayloadInput): Reading {
  return reading;
}
