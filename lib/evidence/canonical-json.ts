// JSON in one way only, so that the same value always has the same hash: keys sorted, no white space, numbers as JavaScript
// writes them (RFC 8785).

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** The canonical text of a value. @throws TypeError on a number that JSON does not know. */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`no number of JSON: ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // As in JSON, a field that is not there is not written.
  const written = fields.flatMap(([key, each]) =>
    each === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(each)}`],
  );
  return `{${written.join(',')}}`;
}
