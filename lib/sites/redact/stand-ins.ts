// What takes the place of words and numbers in a redacted copy: the n-th of a shape gets the n-th stand-in of that shape.
// A stand-in follows from the order of appearance alone, so nothing can be told back from it.
import { checkS10, shapeOf } from '../parcel-shapes';

/** Letters of each script that make up no word, no month and no currency sign. Two Cyrillic rows: one tells Russian. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ыэъё]/iu, 'ыэъжщ'],
  [/\p{Script=Cyrillic}/u, 'жщфцчх'],
  [/\p{Script=Hangul}/u, '뷁쉛뛟뷃뗽'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ゑゐヱヰヮ'],
  [/\p{Script=Han}/u, '龘龖龠鬱麤'],
  [/\p{Script=Arabic}/u, 'ظضغثذ'],
  [/\p{Script=Hebrew}/u, 'ץךףטז'],
  [/\p{Script=Thai}/u, 'ฌฎฏฑฒ'],
];
const LATIN = 'zjkvwh';

export interface StandIns {
  /** Letters for letters: as many, of the same script, capitals where capitals were. */
  word(word: string): string;
  /** Digits for digits, all of them; what parts them stays. */
  number(text: string): string;
  /** Digits for digits other than zero, so that a price stays one. */
  amount(text: string): string;
  /** A parcel's number: letters of a known shape stay, and an S10 check digit is as right or wrong as it was. */
  parcel(number: string): string;
}

/** @param isTaken whether a stand-in is something that the page really says: then the next is taken. */
export function makeStandIns(isTaken: (standIn: string) => boolean): StandIns {
  const chosen = new Map<string, string>();
  const counts = new Map<string, number>();

  /** The stand-in for `key`, else the next of its shape that the page does not say. */
  function choose(key: string, shape: string, make: (count: number) => string): string {
    const before = chosen.get(key);
    if (before !== undefined) return before;
    let count = counts.get(shape) ?? 0;
    let made = make(count++);
    // Short shapes run out: then two share one.
    for (let tries = 0; made.length > 3 && isTaken(made) && tries < 1000; tries++) made = make(count++);
    counts.set(shape, count);
    chosen.set(key, made);
    return made;
  }

  function digits(key: string, length: number): string {
    return choose(`${length}#${key}`, `#${length}`, (count) => inAlphabet(count, '123456789', length));
  }

  function number(text: string): string {
    const plain = text.replace(/\D/g, '');
    return fill(text, /\d/g, digits(plain, plain.length));
  }

  function word(text: string): string {
    const characters = [...text];
    const alphabet = LETTERS.find(([script]) => script.test(text))?.[1] ?? LATIN;
    const lower = text.toLowerCase();
    const { length } = characters;
    const made = [...choose(lower, `${alphabet}${length}`, (count) => inAlphabet(count, alphabet, length))];
    return characters
      .map((one, index) => (one === one.toLowerCase() ? made[index] : made[index]?.toUpperCase()))
      .join('');
  }

  return {
    word,
    number,
    amount(text) {
      // Long runs of digits are numbers of something, whatever they stand in.
      if (/\d{5}|(?:\d\D?){11}/.test(text)) return number(text);
      const nonZero = text.replace(/[^1-9]/g, '');
      return fill(text, /[1-9]/g, digits(text, nonZero.length));
    },
    parcel(text) {
      const isKnown = shapeOf(text).certainty !== 'unknown';
      const [, head = '', body = '', tail = ''] = /^((?:\d(?=PX|Z|S))?[A-Z]*)(.*?)([A-Z]*)$/.exec(text) ?? [];
      const made = number(body.replace(/[A-Z]/g, 'X'));
      if (!isKnown) return word(head) + made + word(tail);
      const s10 = checkS10(text);
      if (s10 === null) return head + made + tail;
      // Of its own shape: two numbers that differ in their check digit alone would become one.
      const plain = body.replace(/\D/g, '');
      const serial = fill(body.slice(0, -1), /\d/g, digits(`S10 ${plain}`, 8));
      const right =
        [...'0123456789'].find((one) => checkS10(head + serial + one + tail)?.valid === true) ?? '0';
      return head + serial + (s10.valid ? right : (Number(right) + 1) % 10) + tail;
    },
  };
}

/** `count` written with the alphabet as its digits, filled up to `length` characters. */
function inAlphabet(count: number, alphabet: string, length: number): string {
  let text = '';
  for (let rest = count; text.length < length; rest = Math.floor(rest / alphabet.length)) {
    text = (alphabet[rest % alphabet.length] ?? '') + text;
  }
  return text;
}

/** `text` with what `places` matches replaced by the characters of `made`, one after the other. */
function fill(text: string, places: RegExp, made: string): string {
  let index = 0;
  return text.replace(places, () => made[index++] ?? '');
}
