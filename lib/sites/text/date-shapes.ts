// Finds the dates in a row of tokens: which token is the day, which the month, which the year.
import type { Tokens } from './tokens';

/** A date as printed; `year` is null where the text leaves it out. */
export interface PrintedDate {
  year: number | null;
  month: number;
  day: number;
}

/** A date and its tokens, `to` exclusive; `date` is null where the tokens could be two dates. */
export interface FoundDate {
  from: number;
  to: number;
  date: PrintedDate | null;
}

/**
 * Dotted dates are day first everywhere (facts: com 10). With slashes or dashes a day and a month (`a`, `b`) can
 * come in either order, and only what can be one thing is read.
 */
const SHAPES = [
  '(?<y>Y)([-/.])(?<m>D)\\2(?<d>D)(?![-/.][DN])',
  '(?<d>D)\\.(?<m>D)\\.(?<y>Y)(?!\\.[DN])',
  '(?<a>D)([-/])(?<b>D)\\2(?<y>Y)(?![-/][DN])',
  '(?<d>D)[-/](?<m>M)[-/](?<y>Y)',
  '(?<d>D)\\.?o*(?<m>M)(?:[.o,]*(?<y>Y))?',
  '(?<m>M)\\.?(?<d>D)o*(?:,?o*(?<y>Y))?',
  '(?<y>Y)\\.?o*(?<m>M)\\.?(?<d>D)(?![-/]|\\.D)',
  '(?<y>Y)o\\.?(?<d>D)\\.?(?<m>M)',
  '(?:(?<y>Y)y)?(?<m>D)m(?<d>D)d?',
  '(?<d>D)t(?<m>D)(?:[o,]*(?<y>Y))?',
];
let patterns: readonly RegExp[] | null = null;

function longestAt(tokens: Tokens, from: number): FoundDate | null {
  patterns ??= SHAPES.map((shape) => new RegExp(shape, 'dy'));
  let longest: FoundDate | null = null;
  for (const pattern of patterns) {
    pattern.lastIndex = from;
    const match = pattern.exec(tokens.shape);
    const to = from + (match?.[0].length ?? 0);
    if (match !== null && (longest === null || to > longest.to))
      longest = { from, to, date: toDate(match, tokens) };
  }
  return longest;
}

function toDate(match: RegExpExecArray, tokens: Tokens): PrintedDate | null {
  const numberOf = (name: string): number | null => {
    const index = match.indices?.groups?.[name]?.[0];
    return index === undefined ? null : (tokens.values[index] ?? null);
  };
  const year = numberOf('y');
  const a = numberOf('a');
  const b = numberOf('b');
  if (a !== null && b !== null) {
    if (a !== b && a <= 12 && b <= 12) return null;
    return a > 12 ? { year, month: b, day: a } : { year, month: a, day: b };
  }
  const month = numberOf('m');
  const day = numberOf('d');
  return month === null || day === null ? null : { year, month, day };
}

/** Every date in the tokens, from left to right, whole or without its year. */
export function findDates(tokens: Tokens): FoundDate[] {
  const found: FoundDate[] = [];
  const { shape } = tokens;
  for (let from = 0; from < shape.length; from += 1) {
    // Part of a longer number (`1.12.3.2026`, `8/12/03/2026`).
    if (/[DYN][/.]$/.test(shape.slice(Math.max(0, from - 2), from)) && /[DY]/.test(shape.charAt(from)))
      continue;
    const next = longestAt(tokens, from);
    if (next === null) continue;
    const rest = shape.slice(next.to, next.to + 2);
    // `12 Sep 15` and `Sep 15 Oct` each hold two dates that share a token.
    const shared =
      next.date?.year === null && /^D\.?o*M/.test(shape.slice(from))
        ? /^\.?D/.test(rest)
        : /^\.?o?M/.test(rest);
    found.push(shared && next.date?.year === null ? { ...next, date: null } : next);
    from = next.to - 1;
  }
  return found;
}
