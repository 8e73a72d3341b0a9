// Calendar days as `YYYY-MM-DD` strings: what the shop prints and what every rule counts in. No clock, no zone.
const DAY_MS = 86_400_000;

/** A calendar day that exists, `YYYY-MM-DD`, years 1970–9999. Its schema is in `day-schema.ts`: a page needs none. */
export type Day = string;

/** True for an existing day written `YYYY-MM-DD` (29 Feb only in leap years). */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && makeDay(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The day of a year, month (1–12) and day of month, or null when there is no such day. */
export function makeDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (!(year >= 1970 && year <= 9999)) return null;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return null;
  return date.toISOString().slice(0, 10);
}

/** `day` moved by a whole number of calendar days (negative: back). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole calendar days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The calendar day that an instant falls on in an IANA time zone (the machine's own when left out). */
export function dayOf(instant: Date, timeZone?: string): Day {
  return formatOf(timeZone).format(instant);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once for each named zone: making one takes longer than using it a hundred times. The machine's own may change. */
function formatOf(timeZone: string | undefined): Intl.DateTimeFormat {
  const known = timeZone === undefined ? undefined : formats.get(timeZone);
  if (known !== undefined) return known;
  // en-CA writes year-month-day.
  const format = new Intl.DateTimeFormat('en-CA', {
    ...(timeZone !== undefined && { timeZone }),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  if (timeZone !== undefined) formats.set(timeZone, format);
  return format;
}

/** The earliest of some days, nulls skipped; null when there is none. */
export function earliestDay(days: Iterable<Day | null>): Day | null {
  let earliest: Day | null = null;
  for (const day of days) if (day !== null && (earliest === null || day < earliest)) earliest = day;
  return earliest;
}
