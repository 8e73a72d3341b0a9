// Days for the golden judgement, counted on their own: plain UTC arithmetic, holidays and zones typed in from the facts.

const DAY_MS = 86_400_000;

/** `2026-11-30`. */
export type Day = string;

export function plus(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function between(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** Monday to Friday. */
export function plusBusiness(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0; left -= isWeekend(at) ? 0 : 1) at = plus(at, 1);
  return at;
}

/** Of a shorter month its last day. */
export function plusMonths(day: Day, count: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** Labour Code of Russia, article 112: the days themselves, month and day. */
const RUSSIAN_HOLIDAYS =
  '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04'.split(' ');

/** Moved from a Saturday of January by the government. */
const MOVED = ['2026-12-31'];

/** The same day, or the next one on which people work in Russia (Civil Code, article 193). */
export function workingInRussia(day: Day): Day {
  return isOffInRussia(day) ? workingInRussia(plus(day, 1)) : day;
}

/** A holiday on a weekend, those of January apart, makes the next working day free. */
function isOffInRussia(day: Day): boolean {
  if (isWeekend(day) || RUSSIAN_HOLIDAYS.includes(day.slice(5)) || MOVED.includes(day)) return true;
  const before = [plus(day, -1), plus(day, -2)];
  const isMonday = new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
  return (
    isMonday && before.some((each) => RUSSIAN_HOLIDAYS.includes(each.slice(5)) && each.slice(5, 7) !== '01')
  );
}

/** Zones as seen from the shop's Pacific time; whoever names none counts as the shop does. */
const SIDE: Record<string, 'east' | 'west' | 'same'> = {
  'America/Los_Angeles': 'same',
  'America/Sao_Paulo': 'east',
  'Europe/Moscow': 'east',
  'Asia/Seoul': 'east',
  'Pacific/Auckland': 'east',
  'Pacific/Honolulu': 'west',
};

/** West of the shop a day of the shop begins on the buyer's day before. */
export function asBuyerSees(day: Day, zone: string | null): Day {
  return zone !== null && SIDE[zone] === 'west' ? plus(day, -1) : day;
}

/** East of the shop a buyer's day begins on the shop's day before. */
export function asShopSees(day: Day, zone: string | null): Day {
  return zone !== null && SIDE[zone] === 'east' ? plus(day, -1) : day;
}
