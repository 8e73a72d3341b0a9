// `node tests/tools/run.mjs golden-deadlines`: writes the table of deadlines that the rules are held against. A second, plain way of counting:
// days are walked one by one on a calendar of month lengths, terms are typed here as the facts say them, and nothing of lib/ is asked.

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days on which counting goes wrong first, with what is special about them. */
const EDGES: readonly [string, string][] = [
  ['2026-09-15', 'a day like any other'],
  ['2026-10-25', 'Europe’s clocks go back'],
  ['2026-10-31', 'the 31st'],
  ['2026-11-01', 'America’s clocks go back'],
  ['2026-11-30', 'the last day of a month of 30'],
  ['2026-12-18', 'a Friday before Christmas'],
  ['2026-12-24', 'before holidays that are not known'],
  ['2026-12-31', 'the last day of a year'],
  ['2027-01-01', 'the first day of a year'],
  ['2027-02-13', 'a Saturday'],
  ['2027-02-14', 'a Sunday'],
  ['2027-02-27', 'the day before the last of February'],
  ['2027-02-28', 'the last day of a short February'],
  ['2027-03-14', 'America’s clocks go forward'],
  ['2027-03-28', 'Europe’s clocks go forward'],
  ['2027-08-31', 'six months before a February'],
  ['2027-12-30', 'two days before a leap year'],
  ['2028-02-28', 'the day before a leap day'],
  ['2028-02-29', 'a leap day'],
  ['2028-03-01', 'the day after a leap day'],
  ['2028-08-30', 'six months before a short February'],
  ['2099-12-31', 'the end of a century'],
];

/** Where the buyer lives, as seen from the shop: its own zone, east of it, west of it. */
const ZONES: readonly [string, 'same' | 'east' | 'west'][] = [
  ['America/Los_Angeles', 'same'],
  ['America/Vancouver', 'same'],
  ['America/Denver', 'east'],
  ['America/Sao_Paulo', 'east'],
  ['Europe/London', 'east'],
  ['Europe/Moscow', 'east'],
  ['Asia/Kathmandu', 'east'],
  ['Asia/Seoul', 'east'],
  ['Pacific/Chatham', 'east'],
  ['Pacific/Kiritimati', 'east'],
  ['America/Anchorage', 'west'],
  ['Pacific/Honolulu', 'west'],
  ['Pacific/Pago_Pago', 'west'],
];
const ZONE_DAYS = ['2026-11-01', '2026-12-31', '2027-03-14', '2028-02-29'];

/** Arizona keeps one time all year: an hour ahead of the shop in winter, the same in summer. */
const ARIZONA: readonly [string, 'same' | 'east'][] = [
  ['2027-03-13', 'east'],
  ['2027-03-14', 'east'],
  ['2027-03-15', 'same'],
  ['2027-07-01', 'same'],
  ['2027-11-07', 'same'],
  ['2027-11-08', 'east'],
];

type Case = readonly [kind: string, given: string, on: string, source: string, why: string];

function cases(): Case[] {
  const ofDays = EDGES.flatMap(([day, why]): Case[] => [
    ['deliver-by', `promised=${day}`, day, 'page', why],
    ['refund-by', `refund-by=${day}`, day, 'page', why],
    ['ship-by', `status=paid; paid=${day}`, businessDays(day, 7), 'AE-SHIP-TIMEOUT', why],
    ['dispute-opens', `shipped=${day}`, days(day, 11), 'AE-OPEN-MIN', why],
    [
      'dispute-opens',
      `shipped=${walk(day, -30)}; promised=${day}; moving=yes`,
      days(day, 1),
      'AE-OPEN-TRANSIT',
      why,
    ],
    ['dispute-closes', `refund-by=${day}`, days(day, 15), 'AE-OPEN-MAX', why],
    ['dispute-closes', `promised=${day}`, days(day, 15), 'AE-OPEN-MAX', why],
    ['dispute-closes', `status=finished; finished=${day}`, days(day, 15), 'AE-OPEN-MAX', why],
    ['seller-answers', `dispute-opened=${day}`, days(day, 5), 'AE-SELLER-RESP', why],
    ['platform-decides', `dispute-opened=${day}`, days(day, 7), 'AE-STEP-IN', why],
    ['appeal-closes', `decision=${day}`, days(day, 7), 'AE-APPEAL', why],
    ['refund-arrives', `refund-processed=${day}`, businessDays(day, 20), 'AE-REFUND-CARD', why],
    ['chargeback-closes', `paid-with=visa; promised=${day}`, days(day, 120), 'VISA-131-MAX', why],
    ['chargeback-closes', `paid-with=visa; paid=${day}`, days(day, 120), 'VISA-131-MAX', why],
    [
      'chargeback-closes',
      `paid-with=visa; paid=${day}; promised=${days(day, 500)}`,
      days(day, 540),
      'VISA-131-CAP',
      why,
    ],
    ['chargeback-closes', `paid-with=mastercard; promised=${day}`, days(day, 120), 'MC-4853-MAX-D', why],
    ['chargeback-closes', `paid-with=mastercard; paid=${day}`, days(day, 120), 'MC-4853-MAX-ND', why],
    ['chargeback-closes', `paid-with=paypal; paid=${day}`, days(day, 180), 'PP-OPEN', why],
    ['chargeback-closes', `paid-with=paypal; wrote-bank=${day}`, days(day, 20), 'PP-ESC', why],
    ['post-inquiry-closes', `shipped=${day}; number=RS534779941CN`, months(day, 6), 'POST-UPU-FILE', why],
    ['seller-answers', `country=RU; wrote-claim=${day}`, days(day, 10), 'RU-231-10', why],
    ['seller-answers', `country=KZ; wrote-claim=${day}`, days(day, 10), 'KZ-42-4', why],
    ['authority-answers', `country=RU; wrote-authority=${day}`, days(day, 33), 'RU-RPN-ANS', why],
    ['authority-answers', `country=BR; wrote-authority=${day}`, days(day, 10), 'BR-CONSUMIDOR', why],
  ]);
  const ofZones = ZONES.flatMap(([zone, side]) => ZONE_DAYS.flatMap((day) => inZone(zone, side, day)));
  const ofArizona = ARIZONA.flatMap(([day, side]) => inZone('America/Phoenix', side, day).slice(0, 1));
  return [...ofDays, ...ofZones, ...ofArizona];
}

/**
 * East of the shop a buyer's day begins in the shop's day before; west of it the shop's day begins in the buyer's day before.
 * The buyer's own deadline is the earlier of the two days either way; what others have to do is not moved.
 */
function inZone(zone: string, side: 'same' | 'east' | 'west', day: string): Case[] {
  const why = `${side === 'same' ? 'the shop’s own time' : `${side} of the shop`}`;
  const earlier = side === 'west' ? -1 : 0;
  return [
    ['appeal-closes', `decision=${day}; zone=${zone}`, days(day, side === 'same' ? 7 : 6), 'AE-APPEAL', why],
    ['refund-by', `refund-by=${day}; zone=${zone}`, walk(day, earlier), 'page', why],
    ['dispute-closes', `refund-by=${day}; zone=${zone}`, days(day, 15 + earlier), 'AE-OPEN-MAX', why],
    ['seller-answers', `dispute-opened=${day}; zone=${zone}`, days(day, 5), 'AE-SELLER-RESP', why],
  ];
}

function days(day: string, count: number): string {
  return walk(day, count);
}

/** One day after the other, back or forth. */
function walk(day: string, count: number): string {
  let [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  for (let left = Math.abs(count); left > 0; left -= 1) {
    date += Math.sign(count);
    if (date > lengthOf(year, month)) {
      date = 1;
      month += 1;
    } else if (date === 0) {
      month -= 1;
      date = month === 0 ? 31 : lengthOf(year, month);
    }
    if (month === 13) {
      month = 1;
      year += 1;
    } else if (month === 0) {
      month = 12;
      year -= 1;
    }
  }
  return write(year, month, date);
}

function businessDays(day: string, count: number): string {
  let now = day;
  for (let left = count; left > 0; ) {
    now = walk(now, 1);
    if (!['Sat', 'Sun'].includes(weekdayOf(now))) left -= 1;
  }
  return now;
}

function months(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [toYear, toMonth] = month + count > 12 ? [year + 1, month + count - 12] : [year, month + count];
  return write(toYear, toMonth, Math.min(date, lengthOf(toYear, toMonth)));
}

function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTHS[month - 1] ?? 0);
}

/** Sakamoto's method. */
function weekdayOf(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const y = month < 3 ? year - 1 : year;
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const index = (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + date) % 7;
  return ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][index] ?? '';
}

function write(year: number, month: number, date: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The document's text. */
export function main(): { output: string; exitCode: number } {
  const lines = cases().map(
    ([kind, given, on, source, why]) =>
      `| ${kind} | ${given} | ${on} ${weekdayOf(on)} | ${source} | ${why} |`,
  );
  const head = [
    '# Deadlines, held day by day',
    '',
    'Written by `node tests/tools/run.mjs golden-deadlines`, which counts on its own: days are walked one by one on a calendar of month lengths, the terms are typed from the facts, and no code of the product is asked. `golden-deadlines.test.ts` reads each line back, builds the order that it gives, and asks the rules.',
    '',
    `${lines.length} cases. Business days leave out Saturdays and Sundays; holidays are not known.`,
    '',
    '| deadline | given | on | by | what is special |',
    '| --- | --- | --- | --- | --- |',
  ];
  return { output: [...head, ...lines].join('\n'), exitCode: 0 };
}
