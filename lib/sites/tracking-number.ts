// Finds tracking numbers in text and says what their shape tells about the carrier.

/** Numbers in `text` that are labelled or of a distinctive shape, in order, without repeats. */
export function readTrackingNumbers(_text: string): string[] {
  return [];
}

/** Check digit, service indicator and country of a UPU S10 number; null when it has not that shape. */
export function checkS10(
  _number: string,
): { valid: boolean; service: string | null; country: string | null } | null {
  return null;
}

/** What the shape of a number tells: carrier, how sure, and whether such parcels are scanned to the end. */
export function shapeOf(_number: string): {
  carrier: string | null;
  certainty: 'distinctive' | 'needs-context' | 'unknown';
  trackedToTheEnd: boolean | null;
} {
  return { carrier: null, certainty: 'unknown', trackedToTheEnd: null };
}
