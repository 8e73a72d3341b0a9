// Puts the days and minutes of a redacted copy closer together: their order, their equality and what is a date stay, the values go.

export interface Days {
  learn(text: string): void;
  /** `text` with other days of the month, where it prints a date. @param isDated whether it names a month in words. */
  shift(text: string, isDated: boolean): string;
}

/** Dates in numbers, the year first or last, and months in numbers: 9月, 9월, tháng 9. */
const NUMERIC = String.raw`(?<!\d)(?:((?:20|25|26)\d\d[-/.]\d{1,2}[-/.])(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})([-/.](?:20|25|26)\d\d))(?!\d)|\d{1,2} ?[月월]|(?:tháng|thg) ?\d{1,2}`;
const HAS_NUMERIC = new RegExp(NUMERIC, 'iu');
const NUMBERS = new RegExp(String.raw`${NUMERIC}|(?<![\d:.,])\d{1,2}(?![\d:]|[.,](?!20\d\d)\d)`, 'giu');
const CLOCK = /(?<!\d)(\d{1,2}):(\d{2})(:\d{2})?(?!\d)/g;

/** True for text with a date in numbers alone. */
export function hasNumericDate(text: string): boolean {
  return HAS_NUMERIC.test(text);
}

export function makeDays(): Days {
  const seen = { early: new Set<number>(), late: new Set<number>(), minutes: new Set<number>() };

  /** The rank of a day among the page's, never later than the day itself: every month has it. */
  function day(text: string): string {
    const value = Number(text);
    if (value < 1 || value > 31) return text;
    // Up to 12 a number could be a month: such days stay so.
    const [group, first] = value <= 12 ? [seen.early, 1] : [seen.late, 13];
    return String(first + rank(group, value)).padStart(text.length, '0');
  }

  function walk(text: string, isDated: boolean, each: (day: string) => string): string {
    if (!isDated && !hasNumericDate(text)) return text;
    return text.replace(NUMBERS, (found, yearFirst, last, a, mark, b, yearLast) => {
      if (yearFirst !== undefined) return yearFirst + each(last);
      if (a === undefined) return /^\d+$/.test(found) ? each(found) : found;
      // Which of two numbers is the day must stay as clear or unclear as it was.
      if (mark === '.' || Number(a) > 12) return each(a) + mark + b + yearLast;
      return Number(b) > 12 ? a + mark + each(b) + yearLast : found;
    });
  }

  return {
    learn(text) {
      for (const [, , minutes] of text.matchAll(CLOCK)) seen.minutes.add(Number(minutes));
      walk(text, true, (found) => {
        const value = Number(found);
        if (value >= 1 && value <= 31) (value <= 12 ? seen.early : seen.late).add(value);
        return found;
      });
    },
    shift: (text, isDated) =>
      walk(text, isDated, day).replace(CLOCK, (_found, hours, minutes, seconds) => {
        const shifted = String(rank(seen.minutes, Number(minutes))).padStart(2, '0');
        return `${hours}:${shifted}${seconds === undefined ? '' : ':00'}`;
      }),
  };
}

function rank(values: ReadonlySet<number>, value: number): number {
  return [...values].filter((one) => one < value).length;
}
