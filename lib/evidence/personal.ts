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
  // Cards of which the middle is starred, and those of which the shop shows the last digits only.
  ['card', /(?<![\d])(?:\d{4}[ -]?(?:\d{2})?)?(?:(?<![\p{L}])[xX]{2,}[ -]?|[*•·]{2,}[ -]?)+\d{4}\b/gu],
  // Cards written out in groups of four.
  ['card', /(?<![\d-])[2-6]\d{3}([ -])\d{4}\1\d{4}\1\d{4}(?![\d-])/g],
  // ISO 13616: country, two digits that check the rest, up to 30 letters and digits, often in groups of four. No country is LP:
  // so begin Cainiao's parcel numbers, one in 97 of which would check.
  ['bank', /(?<![\p{L}\d])(?!LP)[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])/gu],
  // Accounts of persons at Russian banks: balance account, currency, check digit, branch, number (Bank of Russia 809-P).
  [
    'bank',
    /(?<!\d)4(?:0[578]|2[36]|5[457])\d{2}[ .]?(?:810|643|840|978|156|398)[ .]?\d[ .]?\d{4}[ .]?\d{7}(?!\d)/g,
  ],
];

/** What only looks like its kind, by the digits that check it. */
function isReal(kind: PersonalKind, text: string): boolean {
  if (kind === 'phone') return !DAY.test(text);
  if (kind === 'card' && /^[\d -]+$/.test(text)) return checksByLuhn(text.replace(/\D/g, ''));
  return kind !== 'bank' || /^\d/.test(text) || checksByIban(text.replaceAll(' ', ''));
}

/** ISO/IEC 7812-1, annex B. */
function checksByLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** How long the accounts of each country are (SWIFT's registry of IBAN): parcel numbers pass the check digits one time in 97. */
const IBAN_LENGTHS =
  'NO15 BE16 DK18 FI18 FO18 GL18 NL18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 XK20 CH21 HR21 LI21 LV21 BG22 BH22 CR22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 TL23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 LY25 PT25 ST25 IS26 TR26 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28 CY28 DO28 GT28 HU28 LB28 PL28 SV28 BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 MT31 SC31 LC32 RU33';

/** ISO 7064, MOD 97-10: the first four moved to the end, letters as 10 to 35, give 1. */
function checksByIban(iban: string): boolean {
  if (!IBAN_LENGTHS.includes(iban.slice(0, 2) + iban.length)) return false;
  let rest = 0;
  for (const each of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(Number.parseInt(each, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** `05-10-2026` and the like begin as a telephone number does. */
const DAY = /^\(?\d{1,2}[ -]\d{1,2}[ -]\d{2,4}(?!\d)/;

/** What looks personal by itself in one line of text. */
export function matchPersonal(line: string): PersonalMatch[] {
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...line.matchAll(pattern)].flatMap(({ 0: text, index: start }) =>
      isReal(kind, text) ? [{ kind, start, end: start + text.length }] : [],
    ),
  );
}

/** After such a label stands a name, or an address of several lines, in the languages whose pages are read most. */
const LABELS = {
  name: `contact (?:name|person)|recipient(?:['’]s name)?|receiver(?:['’]s name)?|получатель|фио получателя|контактное лицо|
    account holder|card ?holder(?:['’]s name| name)?|владелец (?:сч[её]та|карты)|держатель карты|фио(?: клиента)?|
    kontoinhaber(?:in)?|karteninhaber(?:in)?|titulaire du compte|titular (?:de la cuenta|da conta)|예금주|户名|持卡人(?:姓名)?|
    empfänger(?:in)?|destinataire|destinatari[oa]|destinatário|odbiorca|ontvanger|alıcı|수령인|받는 사람|受取人|المستلم|הנמען`,
  address: `(?:shipping|delivery|recipient) address|ship(?:ping)? to|deliver(?:ed)? to|адрес (?:доставки|получателя)|
    lieferadresse|versandadresse|adresse de livraison|direcci[oó]n de (?:env[ií]o|entrega)|endere[cç]o de (?:entrega|envio)|
    indirizzo di (?:spedizione|consegna)|adres dostawy|bezorgadres|verzendadres|teslimat adresi|배송지(?: 정보)?|배송 주소|
    お届け先(?:住所)?|配送先(?:住所)?|عنوان (?:الشحن|التسليم)|כתובת למשלוח|
    адрес (?:регистрации|проживания)|registered address|home address`,
  bank: `account (?:number|no\\.?)|iban|номер (?:сч[её]та|карты|договора)|сч[её]т №|лицевой сч[её]т|kontonummer|
    num[ée]ro de compte|n[úu]mero de (?:cuenta|conta)|card number|계좌번호|账号|卡号`,
} as const;

const LABELLED = (['name', 'address', 'bank'] as const).map(
  (kind) =>
    [
      kind,
      new RegExp(`^\\s*(?:${LABELS[kind].replace(/\n\s*/g, '')})(?![\\p{L}'’])\\s*([:：]?)\\s*`, 'iu'),
    ] as const,
);

/** Such a label at the beginning of a line, and where in it the value begins; at its end when the value stands below. */
export function matchLabel(line: string): { kind: 'name' | 'address' | 'bank'; valueAt: number } | null {
  for (const [kind, pattern] of LABELLED) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const value = line.slice(found[0].length).trim();
    if (kind === 'bank' && value !== '' && !/(?:\d[ -]?){4}/.test(value)) continue;
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
