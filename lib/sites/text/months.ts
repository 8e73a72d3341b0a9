// Which month a word means, in any described language.
import { PHRASES } from '../phrases/index';
import { fold } from './fold';

let months: ReadonlyMap<string, number> | null = null;

/** Every beginning of three letters or more of every month name; 0 where two months share it. */
function monthTable(): ReadonlyMap<string, number> {
  if (months !== null) return months;
  const table = new Map<string, number>();
  for (const phrases of PHRASES) {
    if (phrases.months === '') continue;
    phrases.months.split('|').forEach((names, index) => {
      for (const name of names.split(' ').map(fold)) {
        for (let length = Math.min(3, name.length); length <= name.length; length += 1) {
          const start = name.slice(0, length);
          const known = table.get(start);
          table.set(start, known === undefined || known === index + 1 ? index + 1 : 0);
        }
      }
    });
  }
  months = table;
  return table;
}

/** The month (1–12) that a folded word without its final dot means in any language, or null. */
export function monthOf(word: string): number | null {
  const table = monthTable();
  // Hebrew writes "in" on to the month: באוגוסט.
  const month = table.get(word) ?? (word.startsWith('ב') ? table.get(word.slice(1)) : undefined);
  return month === undefined || month === 0 ? null : month;
}
