// Cuts text into the tokens that dates are made of, one letter each, so that the shapes of dates are short patterns.
import type { PageVocabulary } from '../words';
import { fold } from './fold';

const LONGEST = 2000;

/**
 * `shape` has one letter per token, `values` its number:
 * Y year · M month name · D one or two digits · N other number · T time of day · y m d the signs 年 月 日 ·
 * t Vietnamese "month" · o words inside a date (`de`, `of`, `г`) · `-` a dash or a word for "to" · `/` `.` `,`
 * themselves · w anything else.
 */
export interface Tokens {
  shape: string;
  values: readonly number[];
}

const TOKEN =
  /(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?!\d)|(\d+)|((?:\p{L}\p{M}*)+(?:\.\p{L}\p{M}*(?=[.\s\d]|$))*)|([-\u2010-\u2015~\u301c\u2212])|([/.,،、׳'’])|\S/gu;
const TO = /^(?:to|until|до|по|bis|tot|al|au|a|ate|do|hasta|sampai|עד|الى|至|到)$/;
const INSIDE = /^(?:de|of|del|di|ngay|nam|года?|г|р|року|พ\.ศ|ж|жылгы|жылғы)$/;
const ORDINAL = /^(?:st|nd|rd|th|er|re|o|го)$/;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['年', 'y'],
  ['년', 'y'],
  ['月', 'm'],
  ['월', 'm'],
  ['日', 'd'],
  ['号', 'd'],
  ['일', 'd'],
]);

/** Short months that are plain words elsewhere, and where they are months: without a year they need the language. */
const PLAIN_WORDS: Readonly<Record<string, string>> = { out: 'pt', set: 'pt it', des: 'id', ago: 'es pt it' };

/** The tokens of `text`; `language` is a primary subtag or null. */
export function tokenize(text: string, language: string | null, words: PageVocabulary): Tokens {
  const plain = fold(text.slice(0, LONGEST))
    // ISO 8601 parts date and time by `T`.
    .replace(/(\d)t(?=\d{2}:)/g, '$1 ')
    // Months of the Levant in two words.
    .replace(/(كانون|تشرين) (?=ال)/g, '$1')
    .replace(/[年년月월日号일]/g, ' $& ');
  let shape = '';
  const values: number[] = [];
  for (const match of plain.matchAll(TOKEN)) {
    const [, time, digits, word, dash, mark] = match;
    let letter = 'w';
    let value = 0;
    if (time !== undefined) letter = 'T';
    else if (digits !== undefined) [letter, value] = readDigits(digits, plain.charAt(match.index - 1));
    else if (word !== undefined)
      [letter, value] = readWord(word, language, /\d/.test(plain.charAt(match.index - 1)), words);
    else if (dash !== undefined) letter = '-';
    else if (mark !== undefined) letter = /[،、]/.test(mark) ? ',' : /[׳'’]/.test(mark) ? '.' : mark;
    shape += letter;
    values.push(value);
  }
  shape = shape
    // `mar. 28 juil.`: a "mar" before a day that has its own month is Tuesday.
    .replace(/R(?=\.?D\.?o*[MRP](?!\.?D))/g, 'w')
    .replace(/(D\.?o*)P(?=[.o,]*Y)/g, '$1M')
    .replace(/R/g, 'M')
    .replace(/P/g, 'w');
  return { shape, values };
}

function readDigits(digits: string, before: string): [string, number] {
  // A number that ends a longer word (`RB12`) is no date.
  if (digits.length > 4 || /[\p{Script=Latin}\p{Script=Cyrillic}_#№]/u.test(before)) return ['N', 0];
  const value = Number(digits);
  if (digits.length <= 2) return ['D', value];
  // Thai pages count years from 543 BC.
  const year = value >= 2543 && value <= 2642 ? value - 543 : value;
  return year >= 2000 && year <= 2099 ? ['Y', year] : ['N', 0];
}

function readWord(
  word: string,
  language: string | null,
  afterDigit: boolean,
  words: PageVocabulary,
): [string, number] {
  const sign = SIGNS.get(word);
  if (sign !== undefined) return [sign, 0];
  if (word === 'thang' || word === 'thg') return ['t', 0];
  const month = words.monthOf(word);
  if (month !== null) {
    const owners = PLAIN_WORDS[word];
    const foreign = owners !== undefined && language !== null && !owners.includes(language);
    return [word === 'mar' ? 'R' : foreign ? 'P' : 'M', month];
  }
  if (afterDigit && ORDINAL.test(word)) return ['o', 0];
  return [TO.test(word) ? '-' : INSIDE.test(word) ? 'o' : 'w', 0];
}
