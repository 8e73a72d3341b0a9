// Redacts an answer that the page loaded: its structure, its codes and the wording that readers know stay, everything else is replaced as in the page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryNames } from '../../lib/model/country-names';
import { countryCode } from '../../lib/sites/payloads/country-code';
import { at } from '../../lib/sites/payloads/value';
import { redactAddress } from '../../lib/sites/redact/redact-address';
import type { TextRedactor } from '../../lib/sites/redact/redact-text';
import { fold } from '../../lib/sites/text/fold';
import { PRIVATE } from '../../lib/sites/witness/calls';
import { endedElsewhere } from '../../lib/sites/witness/elsewhere';
import { described } from './leaks';
import { placeApart } from './place-apart';

const PAYLOADS = join(import.meta.dirname, '../../lib/sites/payloads');

/** Names of fields, components and buttons that some reader of an answer looks for. */
const READ = new Set(
  readdirSync(PAYLOADS).flatMap((file) =>
    [...readFileSync(join(PAYLOADS, file), 'utf8').matchAll(/'([A-Za-z_]\w*)'/g)].flatMap(
      ([, name]) => name ?? [],
    ),
  ),
);

/** Fields whose value is a word or a small number of the program's own. */
const CODED =
  /^(?:api|tag|type|code|status|stage|sub_status|currency|currencyCode|actionCode|tracking(?:Primary|Second)Code|etaSceneCode|orderStatus|reverseStatus|operation(?:Type|Attr))$/;
const ZONE = /^(?:(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|GMT|UTC|Z|)$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(\.\d+)?([+-]\d{2}:\d{2}|Z)?$/;
/** A price, then its whole and its fraction (facts: com 6.1). */
export const PRICE_PARTS = /^([^|]*)\|(\d*)\|(\d*)$/;
const TAGS = /(<[^<>]*>)/;
const PLAIN_TAG = /^<\/?(?:a|b|br|div|em|font|i|p|span|strong|u)\b/;
/** Where nobody lives: the n-th country of an answer becomes the n-th of these. */
const NOBODYS = ['AQ', 'BV', 'HM', 'TF', 'GS', 'IO', 'UM'];

/** Every key, text and number of an answer, to be learned before anything is redacted. */
export function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return typeof value === 'boolean' ? [] : [String(value)];
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return [...keys, ...Object.values(value).flatMap(textsOf)];
}

/**
 * The answer with the same lists, fields and kinds of value. Of what is private not one letter is kept; whether a parcel
 * ended elsewhere than its receiver lives is told by invented places.
 * @param redactor that learned the page and every answer. @param language of the page, BCP 47, or null.
 */
export function redactPayload(payload: unknown, redactor: TextRedactor, language: string | null): unknown {
  const keys = new Map<string, string>();
  const countries = new Map<string, string>();
  collectKeys(payload);
  const made = walk(payload, '', false);
  placeApart(payload, made, findEnd);
  return made;

  function collectKeys(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value))
      for (const key of Object.keys(value)) if (!keys.has(key)) keys.set(key, redactKey(key));
    for (const one of Object.values(value)) collectKeys(one);
  }

  /** A name stays for its described words; one that stands for something else, such as an order's number, does not. */
  function redactKey(key: string): string {
    if (READ.has(key) || PRIVATE.exec(key)?.[0] === key) return key;
    const name = redactName(key);
    const isTaken = READ.has(name) || [...keys.values()].includes(name);
    return isTaken ? `${name}_${keys.size}` : name;
  }

  function redactName(name: string): string {
    if (READ.has(name)) return name;
    if (!/^[A-Za-z_$][\w$:.-]{0,80}$/.test(name)) return redactor.redact(name);
    return name
      .replace(/[A-Z]?[a-z]+|[A-Z]+/g, (word) =>
        word.length < 4 || described.has(fold(word)) ? word : standIn(word),
      )
      .replace(/\d{4,}/g, (digits) => redactor.redactNumber(digits));
  }

  /** The word's letters; a redactor of texts would leave a word that it knows. */
  function standIn(word: string): string {
    const text = redactor.redact(word);
    return text === word ? 'x'.repeat(word.length) : text;
  }

  function walk(value: unknown, key: string, isPrivate: boolean): unknown {
    if (typeof value === 'string') return isPrivate ? blank(value) : redactText(value, key);
    if (typeof value === 'number') return isPrivate ? Number(blank(String(value))) || 1 : number(value, key);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((one) => walk(one, key, isPrivate));
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        keys.get(name) ?? '',
        walk(one, name, isPrivate || PRIVATE.test(name)),
      ]),
    );
  }

  function redactText(text: string, key: string): string {
    const asKey = keys.get(text);
    if (asKey !== undefined) return asKey;
    if (/^(?:true|false)$/.test(text) || ZONE.test(text) || READ.has(text)) return text;
    if (CODED.test(key) && /^[A-Za-z_][A-Za-z_.]{0,80}$/.test(text)) return redactName(text);
    if (CODED.test(key) && /^\d{1,3}$/.test(text)) return text;
    if (/^\d{13}$/.test(text) && isTime(key)) return String(instant(Number(text)));
    if (/country/i.test(key) && countryCode(text, language) !== null) return country(text, language);
    if (/country/i.test(key) && countryCode(text, 'ru') !== null) return country(text, 'ru');
    if (/^(?:https?:)?\/\/|^\/[^/\s]/i.test(text)) return redactAddress(text, redactor.redactNumber) ?? '';
    const [, day, time, fraction = '', zone = ''] = MOMENT.exec(text) ?? [];
    if (day !== undefined)
      return `${redactor.redact(`${day} ${time}`).replace(' ', 'T')}${fraction.replace(/\d/g, '0')}${zone}`;
    if (PRICE_PARTS.test(text)) return priceParts(text);
    return text
      .split(TAGS)
      .map((part, index) =>
        index % 2 === 0 ? redactor.redact(part) : `${PLAIN_TAG.exec(part)?.[0] ?? '<x'}>`,
      )
      .join('');
  }

  /** `US $21.40|21|40`: the parts are the same digits as the text's. */
  function priceParts(text: string): string {
    const [, shown = '', whole = '', fraction = ''] = PRICE_PARTS.exec(text) ?? [];
    const made = redactor.redact(shown);
    const [before, after] = [shown, made].map((one) => one.replace(/\D/g, '')) as [string, string];
    const from = before.indexOf(whole + fraction);
    const digits =
      from < 0 ? redactor.redact(whole + fraction) : after.slice(from, from + whole.length + fraction.length);
    return `${made}|${digits.slice(0, whole.length)}|${digits.slice(whole.length)}`;
  }

  function country(text: string, language: string | null): string {
    const code = countryCode(text, language) ?? '';
    const other = countries.get(code) ?? NOBODYS[countries.size % NOBODYS.length] ?? 'AQ';
    countries.set(code, other);
    if (text === code) return other;
    const written = countryCode(text, 'en') === null ? language : 'en';
    return countryNames(written ?? 'en').get(other) ?? '';
  }

  function number(value: number, key: string): number {
    if (isTime(key) && value >= 1e12 && value < 1e13) return instant(value);
    if (CODED.test(key) && Number.isInteger(value) && Math.abs(value) < 1000) return value;
    const digits = String(value);
    return /e/.test(digits) ? 1e21 : Number(redactor.redact(digits));
  }

  /** The first moments of the redacted day: an instant settles no more than a day (lib/sites/payloads/tracking.ts). */
  function instant(value: number): number {
    const day = redactor.redact(new Date(value).toISOString().slice(0, 10));
    const start = Date.parse(`${day}T00:00:00Z`);
    return start === value ? start + 1 : start;
  }
}

function isTime(key: string): boolean {
  return /time|date|gmt|stamp/i.test(key);
}

function blank(text: string): string {
  return text.replace(/[\p{L}\p{M}]/gu, 'x').replace(/\p{N}/gu, '1');
}

/** Where the parcel ended elsewhere, as the listener in the page would find it. */
function findEnd(events: unknown, receiver: unknown) {
  const own = (value: unknown, name: PropertyKey) =>
    name === 'length' && Array.isArray(value) ? value.length : at(value, String(name));
  const match = (pattern: RegExp, value: unknown) => (typeof value === 'string' ? pattern.exec(value) : null);
  return endedElsewhere({ own, match }, events, receiver);
}
