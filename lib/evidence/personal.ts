// What of a page's text looks personal: so that it is not handed to others unseen.
import type { PersonalKind } from '../model/personal';

/** Characters of one line, from `start` up to `end`. */
export interface PersonalMatch {
  kind: PersonalKind;
  start: number;
  end: number;
}

const PATTERNS: readonly [PersonalKind, RegExp][] = [
  ['mail', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  // A plus, a leading zero or a bracket, then groups; plain long digits are order numbers.
  ['phone', /(?:\+\d|\(\d{2,5}\)|(?<![\w.,-]|\d )0\d)[\d ()*•-]{6,16}\d(?!\w| \d)/g],
  // Russian numbers as they are written at home.
  ['phone', /(?<!\w)8[ -]?\(?9\d\d\)?[ -]?\d{3}[ -]?\d\d[ -]?\d\d(?!\w)/g],
  // Cards, also those of which the shop shows the last digits only.
  ['card', /(?:(?<!\w)[xX]{2,}[ -]?|[*•·]{2,}[ -]?)+\d{4}\b/g],
];

/** `05-10-2026` and the like begin as a telephone number does. */
const DAY = /^\(?\d{1,2}[ -]\d{1,2}[ -]\d{2,4}(?!\d)/;

/** What looks personal by itself in one line of text. */
export function matchPersonal(line: string): PersonalMatch[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...line.matchAll(pattern)].flatMap(({ 0: text, index: start }) =>
      kind === 'phone' && DAY.test(text) ? [] : [{ kind, start, end: start + text.length }],
    ),
  );
}

/** After such a label stands a name, or an address of several lines, in the languages whose pages are read most. */
const LABELS = {
  name: `contact (?:name|person)|recipient(?:['’]s name)?|receiver(?:['’]s name)?|получатель|фио получателя|контактное лицо|
    empfänger(?:in)?|destinataire|destinatari[oa]|destinatário|odbiorca|ontvanger|alıcı|수령인|받는 사람|受取人|المستلم|הנמען`,
  address: `(?:shipping|delivery|recipient) address|ship(?:ping)? to|deliver(?:ed)? to|адрес (?:доставки|получателя)|
    lieferadresse|versandadresse|adresse de livraison|direcci[oó]n de (?:env[ií]o|entrega)|endere[cç]o de (?:entrega|envio)|
    indirizzo di (?:spedizione|consegna)|adres dostawy|bezorgadres|verzendadres|teslimat adresi|배송지(?: 정보)?|배송 주소|
    お届け先(?:住所)?|配送先(?:住所)?|عنوان (?:الشحن|التسليم)|כתובת למשלוח`,
} as const;

const LABELLED = (['name', 'address'] as const).map(
  (kind) =>
    [
      kind,
      new RegExp(`^\\s*(?:${LABELS[kind].replace(/\n\s*/g, '')})(?![\\p{L}'’])\\s*([:：]?)\\s*`, 'iu'),
    ] as const,
);

/** Such a label at the beginning of a line, and where in it the value begins; at its end when the value stands below. */
export function matchLabel(line: string): { kind: 'name' | 'address'; valueAt: number } | null {
  for (const [kind, pattern] of LABELLED) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const value = line.slice(found[0].length).trim();
    // Without a colon it may be a sentence that only begins so (*Recipient refused the parcel*).
    if (value === '' || found[1] !== '' || /^[\p{Lu}\p{Lo}\d]/u.test(value)) {
      return { kind, valueAt: found[0].length };
    }
  }
  return null;
}

/** The words themselves, to look for: each once, in the order of the page, at most 12, for more cannot be taken in at a glance. */
export function findPersonal(text: string): string[] {
  const found = new Set<string>();
  const lines = text.split('\n').map((line) => line.trim());
  for (const [index, line] of lines.entries()) {
    const label = matchLabel(line);
    if (label !== null) {
      const value = line.slice(label.valueAt) || lines.slice(index + 1).find((next) => next !== '');
      if (value !== undefined && value !== '') found.add(value.slice(0, 120));
    }
    for (const { start, end } of matchPersonal(line)) found.add(line.slice(start, end).trim());
  }
  return [...found].slice(0, 12);
}
