// Reads a printed price into an exact amount, or null when amount or currency is not certain.
import type { Money } from '../model/order';
import { currencySigns, minorDigits, type Sign } from './currencies';
import { normalizePrice } from './normalize';
import { readNumber, wholeDigits } from './number';

/** What is known besides the text: the currency the page prices in (ISO 4217) and its language (BCP 47). */
export interface MoneyHint {
  currency: string | null;
  language: string | null;
}

/**
 * The exact amount that `text` prints (`US $26.70`, `8,79 €`, `Total: -R$5,66`), or null when not certain.
 * The amount has as many decimals as ISO 4217 gives the currency, so equal money is equal text.
 * A sign of several currencies (`$`, `¥`, `kr`) needs the hint; a price without any sign is not one.
 */
export function readMoney(text: string, hint: MoneyHint): Money | null {
  return readMoneyIn(currencySigns(), text, hint);
}

/** The same with the signs given: a shop page is told them. @param signs the longest first. */
export function readMoneyIn(signs: readonly Sign[], text: string, hint: MoneyHint): Money | null {
  const plain = normalizePrice(text);
  if (plain === null) return null;
  const price = plain.slice(plain.lastIndexOf(':') + 1).replace(/ ?[x×х*] ?\d{1,5}$/i, '');
  const numbers = [...price.matchAll(/\d+(?:[ '.,]\d+)*/g)];
  const number = numbers[0];
  if (number === undefined || numbers.length > 1) return null;

  let before = price.slice(0, number.index);
  const after = price.slice(number.index + number[0].length);
  let negative = false;
  if (/-$/.test(before)) {
    negative = true;
    before = before.slice(0, -1);
  }
  const left = signsBefore(before, signs);
  const right = signsAfter(after, signs);
  if (!/^[\s.,;)\]·|*]*(?:\/ ?\p{L}{1,20}\.?)?$/u.test(right.rest)) return null;

  const currency = decide([...left.found, ...right.found], left.rest, hint.currency);
  if (currency === null) return null;
  const minus = readMinus(left.rest);
  if (minus === null || (minus && negative)) return null;
  if (negative && left.found.length === 0 && /\S$/.test(left.rest)) return null;

  // A thousandth of so small a coin is no price: a group of three is thousands (`Rp125.900`, `COP $45.900`).
  const isGroup = SMALL_COINS.has(currency) && /^[1-9]\d{0,2}[.,]\d{3}$/.test(number[0]);
  const printed = isGroup ? number[0].replace(/[.,]/, '') : number[0];
  const amount = readNumber(printed, minorDigits(currency));
  return amount === null ? null : signed(amount, negative || minus, currency);
}

/** Currencies with hundredths in ISO 4217 whose whole unit is worth less than a cent of a dollar, or hardly more. */
const SMALL_COINS: ReadonlySet<string> = new Set(['COP', 'HUF', 'IDR', 'UZS']);

/** The shop's own `formatPriceInfo`, `text|integer|fraction` (facts: com 6.1), exact; null when malformed. */
export function readPriceInfo(info: string, currency: string): Money | null {
  const parts = info.length > 200 ? [] : info.split('|');
  if (parts.length !== 3 || !/^[A-Z]{3}$/.test(currency)) return null;
  const [text = '', whole = '', fraction = ''] = parts.map((part) => normalizePrice(part) ?? '');
  const decimals = minorDigits(currency);
  const digits = wholeDigits(whole.replace(/^-/, ''));
  if (digits === null || !/^\d{0,3}$/.test(fraction)) return null;
  // A fraction shorter than the currency's could be tenths or hundredths; the text must show it in full or not at all.
  if (fraction !== '' && fraction.length !== decimals && Number(fraction) !== 0) return null;
  if (text !== '' && text.replace(/\D/g, '') !== digits + fraction) return null;
  const amount = decimals === 0 ? digits : `${digits}.${fraction.slice(0, decimals).padEnd(decimals, '0')}`;
  return signed(amount, whole.startsWith('-') || /^-|-\d/.test(text), currency);
}

function signed(amount: string, negative: boolean, currency: string): Money {
  return { amount: negative && /[1-9]/.test(amount) ? `-${amount}` : amount, currency };
}

/** True for a minus, false for none, null when a dash could be punctuation (`Total - US $5`). */
function readMinus(label: string): boolean | null {
  const dash = /(.?)[-\u2010-\u2015]( ?)$/.exec(label);
  if (dash === null) return false;
  const [, before = '', after] = dash;
  return label.trimEnd().endsWith('-') && (before === '' || (before === ' ' && after === '')) ? true : null;
}

function signAt(
  text: string,
  signs: readonly Sign[],
  matches: (text: string, sign: string) => boolean,
): Sign | undefined {
  const lower = text.toLowerCase();
  return signs.find((entry) => matches(entry.isCode ? text : lower, entry.sign));
}

/** Signs that end `text` (at most two, as in `COP $`), and what stands before them. */
function signsBefore(text: string, signs: readonly Sign[]): { found: Sign[]; rest: string } {
  const found: Sign[] = [];
  let rest = text;
  while (found.length < 2) {
    const end = rest.replace(/ $/, '');
    const sign = signAt(
      end,
      signs,
      (whole, name) =>
        whole.endsWith(name) && !(/^\p{L}/u.test(name) && /\p{L}$/u.test(whole.slice(0, -name.length))),
    );
    if (sign === undefined) break;
    found.push(sign);
    rest = end.slice(0, end.length - sign.sign.length);
  }
  return { found, rest };
}

/** Signs that begin `text` (at most two), and what stands after them. */
function signsAfter(text: string, signs: readonly Sign[]): { found: Sign[]; rest: string } {
  const found: Sign[] = [];
  let rest = text;
  while (found.length < 2) {
    const start = rest.replace(/^ /, '');
    const sign = signAt(
      start,
      signs,
      (whole, name) =>
        whole.startsWith(name) && !(/\p{L}$/u.test(name) && /^\p{L}/u.test(whole.slice(name.length))),
    );
    if (sign === undefined) break;
    found.push(sign);
    rest = start.slice(sign.sign.length);
  }
  return { found, rest };
}

/** The one currency that all signs allow, by their own meaning or by the hint. */
function decide(found: readonly Sign[], label: string, hint: string | null): string | null {
  const [first, ...more] = found;
  if (first === undefined) return null;
  const common = first.currencies.filter((code) => more.every((sign) => sign.currencies.includes(code)));
  const [only] = common;
  if (only !== undefined && common.length === 1) return only;
  // A short code that nobody described (`EC $5`) makes the sign mean something else.
  if (/\p{L}$/u.test(label) || /(?:^|[^\p{L}])\p{Lu}{1,3} ?$/u.test(label)) return null;
  if (hint !== null && common.includes(hint)) return hint;
  const sure = found.map((sign) => sign.sure).find((code) => code !== null && common.includes(code));
  return sure ?? null;
}
