// Days off: those of Russia, which move the end of a term (RU-193, RU-112), and the long ones of China, in which nobody sends (CN-HOLIDAYS).
import { addDays, type Day } from '../model/day';

/** Of every year, as month and day (RU-112). */
const RUSSIAN: ReadonlySet<string> = new Set([
  ...Array.from({ length: 8 }, (_, index) => `01-0${index + 1}`),
  '02-23',
  '03-08',
  '05-01',
  '05-09',
  '06-12',
  '11-04',
]);

/** Days off that the government moved out of January, known for a year only once its decree is read (RU-112). */
const RUSSIAN_MOVED: ReadonlySet<Day> = new Set(['2026-01-09', '2026-12-31']);

export interface HolidayWeek {
  readonly name: 'spring-festival' | 'national-day';
  readonly from: Day;
  readonly to: Day;
}

/** By the yearly notices; of 2027 the days of the regulation itself and the usual week (CN-HOLIDAYS). */
const CHINESE: readonly HolidayWeek[] = [
  { name: 'spring-festival', from: '2024-02-10', to: '2024-02-17' },
  { name: 'national-day', from: '2024-10-01', to: '2024-10-07' },
  { name: 'spring-festival', from: '2025-01-28', to: '2025-02-04' },
  { name: 'national-day', from: '2025-10-01', to: '2025-10-08' },
  { name: 'spring-festival', from: '2026-02-15', to: '2026-02-23' },
  { name: 'national-day', from: '2026-10-01', to: '2026-10-07' },
  { name: 'spring-festival', from: '2027-02-05', to: '2027-02-08' },
  { name: 'national-day', from: '2027-10-01', to: '2027-10-07' },
];

/**
 * The day itself when people work on it, else the next such day. A holiday of Russia on a weekend, but one of January, makes
 * the next working day a day off. A weekend that a decree made a working day is not known: the answer is then later, never
 * earlier, than the law's.
 */
export function nextWorkingDay(day: Day, _country: 'RU'): Day {
  let next = day;
  while (isDayOff(next)) next = addDays(next, 1);
  return next;
}

/** The holiday weeks that the days from `from` to `to` touch, in the order of time; none outside 2024 to 2027. */
export function holidaysWithin(_country: 'CN', from: Day, to: Day): HolidayWeek[] {
  return CHINESE.filter((week) => week.from <= to && from <= week.to);
}

function isDayOff(day: Day): boolean {
  return isWeekend(day) || isHoliday(day) || RUSSIAN_MOVED.has(day) || isAfterHolidayWeekend(day);
}

/** True for the first day after a weekend that held a holiday, itself no holiday; those of January are moved by decree alone. */
function isAfterHolidayWeekend(day: Day): boolean {
  let before = addDays(day, -1);
  let lost = 0;
  while (isWeekend(before) || isHoliday(before)) {
    if (isWeekend(before) && isHoliday(before) && before.slice(5, 7) !== '01') lost += 1;
    before = addDays(before, -1);
  }
  return lost > 0;
}

function isHoliday(day: Day): boolean {
  return RUSSIAN.has(day.slice(5));
}

function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
