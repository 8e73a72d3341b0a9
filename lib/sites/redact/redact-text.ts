// Redacts one text: keeps the wording that readers know, dates as dates and prices as prices, and replaces everything else.
import { WORDS } from '../phrases';
import { fold } from '../text/fold';
import { hasNumericDate, makeDays } from './days';
import { knownWords, UNSPACED } from './known-words';
import { inPlainDigits } from './plain-digits';
import { makeStandIns } from './stand-ins';
import { whatItSays } from './what-it-says';

export interface TextRedactor {
  /** Every text of the page is to be learned before the first is redacted. */
  learn(text: string): void;
  /** `text` with as many letters and digits as before. @param around the text of the element that it stands in. */
  redact(text: string, around?: string): string;
  /** A number or a parcel's number from an address: the same stand-in as in texts. */
  redactNumber(text: string): string;
  /** True when `word` was replaced in some text. */
  wasReplaced(word: string): boolean;
}

const YEAR = String.raw`(?:20|25|26)\d\d`;
const DATE = String.raw`${YEAR}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]${YEAR}`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)(?: (?:GMT|UTC|MSK|[A-Z]{1,3}T)\b)?`;
const PARCEL = String.raw`(?<![A-Za-z0-9])(?:[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![A-Za-z0-9])|(?=[A-Z0-9]*[A-Z])(?=(?:[A-Z]*\d){5})(?:(?![A-Z][a-z])[A-Z0-9]){6,60})`;
/** Groups of a long number stand apart; a time of day behind a year is no group of it. */
const NUMBER = String.raw`\d+(?:[ \u00a0\u202f.,']\d+(?!\d|:\d))*`;
/** A word, or one of several that run together (`onSep`); a Thai month is short with a dot inside. */
const WORD = String.raw`\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{Lt}\p{M}]+(?:\.\p{Script=Thai}\p{M}*(?=[.\s\d]|$))*|\p{L}`;
const EACH_WORD = new RegExp(WORD, 'gu');
const TOKEN = new RegExp(
  String.raw`(?<when>(?<!\d)(?:${DATE}|${CLOCK})(?!\d))|(?<parcel>${PARCEL})|(?<number>${NUMBER})|(?<foreign>\p{Nd}+)|(?<word>${WORD})`,
  'gu',
);
/** A day and its year, `15, 2026`: one number to the pattern above. */
const WHEN = new RegExp(`^(?:\\d{1,2}|(?:\\d{1,2}[., ]+)?${YEAR})$`);

/** Longer texts than any sentence that a reader knows are not weighed word by word. */
const MOST_WORDS = 120;

/** A part of a text; `standIn` is null where it is kept in any case. */
interface Part {
  text: string;
  standIn: string | null;
}

/**
 * A redactor for one page: the same word or number becomes the same stand-in everywhere.
 * @param language of the page, BCP 47, or null: its readers are asked whether a text still says the same.
 */
export function makeTextRedactor(language: string | null): TextRedactor {
  const said = new Set<string>();
  const replaced = new Set<string>();
  const done = new Map<string, string>();
  const days = makeDays();
  const standIns = makeStandIns((standIn) => said.has(standIn.toLowerCase()));

  function redactPlain(text: string, around: string): string {
    const isDated = isDatedText(text) || (around.length <= 60 && isDatedText(around));
    const parts = partsOf(days.shift(text, isDated), isDated);
    const isLeft = keepWhatSays(parts, language);
    return parts
      .map((part, index) => {
        if (part.standIn === null || isLeft.has(index)) return part.text;
        if (/\p{L}/u.test(part.text)) replaced.add(part.text.toLowerCase());
        return part.standIn;
      })
      .join('');
  }

  function partsOf(text: string, isDated: boolean): Part[] {
    const isPriced = /[\d\p{Sc}]/u.test(text) || /^\P{L}*\p{L}{1,6}\P{L}*$/u.test(text);
    const parts: Part[] = [];
    const add = (found: string, standIn: string | null) => parts.push({ text: found, standIn });
    let end = 0;
    for (const { 0: found, index, groups } of text.matchAll(TOKEN)) {
      add(text.slice(end, index), null);
      end = index + found.length;
      if (groups?.word !== undefined) parts.push(...wordParts(found, isDated, isPriced));
      else if (groups?.parcel !== undefined) add(found, standIns.parcel(found));
      else if (groups?.foreign !== undefined) add(found, '1'.repeat(found.length));
      else
        add(
          found,
          groups?.when === undefined && !(isDated && WHEN.test(found)) ? standIns.amount(found) : null,
        );
    }
    add(text.slice(end), null);
    return parts;
  }

  function wordParts(word: string, isDated: boolean, isPriced: boolean): Part[] {
    const { words, moneyWords, inside } = knownWords();
    if (UNSPACED.test(word)) {
      return word.split(inside).flatMap((run, index): Part[] => {
        if (index % 2 === 1) return [{ text: run, standIn: null }];
        const made = [...standIns.word(run)];
        return [...run].map((one, at) => ({ text: one, standIn: made[at] ?? one }));
      });
    }
    const folded = fold(word);
    const isKept =
      words.has(folded) ||
      (isPriced && moneyWords.has(folded)) ||
      (isDated && WORDS.monthOf(folded) !== null);
    return [{ text: word, standIn: isKept ? null : standIns.word(word) }];
  }

  return {
    learn(text) {
      inPlainDigits(text, (plain) => {
        days.learn(plain);
        for (const [one] of plain.matchAll(/\p{L}{4,}|\d{5,}/gu)) said.add(one.toLowerCase());
        return plain;
      });
    },
    redact(text, around = text) {
      const key = `${text}\0${around}`;
      const made =
        done.get(key) ??
        inPlainDigits(text, (plain) =>
          redactPlain(
            plain,
            inPlainDigits(around, (same) => same),
          ),
        );
      done.set(key, made);
      return made;
    },
    redactNumber: (text) =>
      /^\d+$/.test(text) ? standIns.number(text) : standIns.parcel(text.toUpperCase()),
    wasReplaced: (word) => replaced.has(word.toLowerCase()),
  };
}

/**
 * Which parts must be left as they are, so that the readers understand of the text what they did before: those alone whose
 * stand-in would make a difference.
 */
function keepWhatSays(parts: readonly Part[], language: string | null): ReadonlySet<number> {
  const replaceable = parts.flatMap(({ text, standIn }, index) =>
    standIn !== null && /[\p{L}\p{M}]/u.test(text) ? [index] : [],
  );
  const left = new Set<number>();
  const compose = () =>
    parts.map(({ text, standIn }, index) => (standIn === null || left.has(index) ? text : standIn)).join('');
  const says = whatItSays(parts.map(({ text }) => text).join(''), language);
  if (replaceable.length > MOST_WORDS || whatItSays(compose(), language) === says) return left;
  for (const index of replaceable) left.add(index);
  for (const index of replaceable) {
    left.delete(index);
    if (whatItSays(compose(), language) !== says) left.add(index);
  }
  return left;
}

/** True where a month stands beside a number, or a date is written in numbers. */
function isDatedText(text: string): boolean {
  if (hasNumericDate(text)) return true;
  for (const { 0: word, index } of text.matchAll(EACH_WORD)) {
    if (word.length < 3 || WORDS.monthOf(fold(word)) === null) continue;
    const before = text.slice(Math.max(0, index - 8), index);
    if (/\d/.test(before + text.slice(index + word.length, index + word.length + 8))) return true;
  }
  return false;
}
