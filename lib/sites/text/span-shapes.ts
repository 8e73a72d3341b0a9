// Finds the two ends of a printed span (`Dec 27 - 28`), the second or the first of which may lack its month.
import type { FoundDate, PrintedDate } from './date-shapes';
import type { Tokens } from './tokens';

export interface PrintedSpan {
  from: PrintedDate;
  to: PrintedDate;
}

/** The one span in the tokens; undefined when there is none, null when it is not certain. */
export function findSpan(found: readonly FoundDate[], tokens: Tokens): PrintedSpan | null | undefined {
  const { shape, values } = tokens;
  const spans: (PrintedSpan | null)[] = [];
  found.forEach((entry, index) => {
    const next = found[index + 1];
    const after = shape.slice(entry.to);
    if (next !== undefined && /^\.?-\.?$/.test(shape.slice(entry.to, next.from))) {
      spans.push(entry.date === null || next.date === null ? null : { from: entry.date, to: next.date });
      return;
    }
    // `Dec 27 - 28, 2026` and `12月27日-28日`: the end takes the month of the beginning.
    const end = /^\.?-(D)(?![./]?[DMTNm])d?(?:,?o*(Y))?/.exec(after);
    if (end !== null) {
      const at = entry.to + after.indexOf('D');
      const year = end[2] === undefined ? null : (values[entry.to + end[0].length - 1] ?? null);
      spans.push(entry.date === null ? null : lateEnd(entry.date, values[at] ?? 0, year));
      return;
    }
    // `9–12 сентября`: the beginning takes the month of the end.
    const start = /(D)\.?-$/.exec(shape.slice(found[index - 1]?.to ?? 0, entry.from));
    if (start !== null) {
      const day = values[(found[index - 1]?.to ?? 0) + start.index] ?? 0;
      spans.push(
        entry.date === null || day >= entry.date.day
          ? null
          : { from: { ...entry.date, day }, to: entry.date },
      );
    }
  });
  return spans.length > 1 ? null : spans[0];
}

function lateEnd(from: PrintedDate, day: number, year: number | null): PrintedSpan | null {
  if (day <= from.day || (from.year !== null && year !== null && from.year !== year)) return null;
  const known = from.year ?? year;
  return { from: { ...from, year: known }, to: { ...from, year: known, day } };
}
