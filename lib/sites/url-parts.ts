// Small questions to an address: is the host this domain, what does a parameter hold.

/** True when `host` is `domain` or below it. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** The first of some query parameters that `accept` matches whole, white space removed; names compare without case. */
export function parameter(query: URLSearchParams, names: readonly string[], accept: RegExp): string | null {
  for (const name of names) {
    for (const [key, value] of query) {
      if (key.toLowerCase() !== name.toLowerCase()) continue;
      // Several numbers are parted by commas; the first is the one that the page is about.
      const first = value.split(',')[0]?.replace(/\s+/g, '') ?? '';
      if (accept.test(first)) return first;
    }
  }
  return null;
}

/** An order's number in an address: 12–20 digits (facts: com 1.3). */
export const ORDER_ID = /^\d{12,20}$/;

/** A parcel's number in an address, in any carrier's shape. */
export const PARCEL_NUMBER = /^(?=.*\d)[A-Za-z0-9-]{5,50}$/;
