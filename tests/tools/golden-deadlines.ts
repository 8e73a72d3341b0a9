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

/** By this day the laws behind the rows are to be looked up again; a later day sets no term of theirs. */
const LAWS_HOLD_UNTIL = '2027-11-23';

/** Days off in Russia, month and day: what ends on one ends on the next working day. */
const RUSSIAN_HOLIDAYS =
  '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04'.split(' ');
/** Free by a decree, in exchange for a Sunday of January. */
const RUSSIAN_DECREE = ['2026-12-31'];

/** Letters of Russia: ten days end on a holiday, in the holidays of January, on a weekend, on a day that follows a lost holiday. */
const RUSSIAN_LETTERS: readonly [string, string][] = [
  ['2026-10-25', 'ends on the day of unity'],
  ['2026-10-28', 'ends on a Saturday'],
  ['2026-10-29', 'ends on a Sunday'],
  ['2026-12-20', 'ends on a working day before the holidays'],
  ['2026-12-21', 'ends on a day off by decree'],
  ['2026-12-22', 'ends on New Year’s day'],
  ['2026-12-29', 'ends on the last holiday of January'],
  ['2027-01-01', 'ends on a working day after them'],
  ['2027-02-13', 'ends on the defenders’ day'],
  ['2027-02-26', 'ends on the women’s day, a Monday'],
  ['2027-04-21', 'ends on a holiday that is a Saturday'],
  ['2027-04-29', 'ends on a holiday that is a Sunday'],
  ['2027-06-02', 'ends on a holiday that is a Saturday'],
];

/** One window, three days from which it may run: which end counts on which day, and the last end. */
const WINDOWS: readonly [given: string, today: string, on: string, why: string][] = [
  ['delivered=2026-10-10; promised=2026-11-10', '2026-10-12', '2026-10-25 (2026-11-25)', 'from the delivery'],
  ['delivered=2026-10-10; promised=2026-11-10', '2026-10-25', '2026-10-25 (2026-11-25)', 'its last day'],
  ['delivered=2026-10-10; promised=2026-11-10', '2026-10-26', '2026-11-25', 'then from the promise'],
  ['delivered=2026-10-10; promised=2026-11-10', '2026-11-26', '2026-11-25', 'all are past: the latest'],
  ['promised=2026-10-20; refund-by=2026-12-05', '2026-10-30', '2026-11-04 (2026-12-20)', 'from the promise'],
  ['promised=2026-10-20; refund-by=2026-12-05', '2026-11-04', '2026-11-04 (2026-12-20)', 'its last day'],
  ['promised=2026-10-20; refund-by=2026-12-05', '2026-11-05', '2026-12-20', 'then from the guarantee'],
  [
    'delivered=2026-10-10; promised=2026-10-20; refund-by=2026-11-30',
    '2026-10-11',
    '2026-10-25 (2026-12-15)',
    'three ends',
  ],
  [
    'delivered=2026-10-10; promised=2026-10-20; refund-by=2026-11-30',
    '2026-10-26',
    '2026-11-04 (2026-12-15)',
    'the second of three',
  ],
  [
    'delivered=2026-10-10; promised=2026-10-20; refund-by=2026-11-30',
    '2026-11-05',
    '2026-12-15',
    'the third',
  ],
  [
    'delivered=2026-11-10; promised=2026-10-20',
    '2026-10-30',
    '2026-11-04 (2026-11-25)',
    'late: the promise ends first',
  ],
  [
    'status=finished; finished=2026-10-30; delivered=2026-10-10; promised=2026-11-20',
    '2026-11-01',
    '2026-11-14',
    'finished: that day alone',
  ],
  [
    'promised=2026-10-20; refund-by=2026-12-05; zone=Pacific/Honolulu',
    '2026-11-04',
    '2026-12-19',
    'west of the shop a day sooner',
  ],
  [
    'promised=2026-10-20; refund-by=2026-12-05; zone=Pacific/Honolulu',
    '2026-11-03',
    '2026-11-03 (2026-12-19)',
    'west of the shop',
  ],
  [
    'promised=2026-10-20; refund-by=2026-12-05; zone=Asia/Seoul',
    '2026-11-04',
    '2026-11-04 (2026-12-20)',
    'east of the shop',
  ],
  ['promised=2026-10-20; dispute-opened=2026-10-25', '2026-10-26', '-', 'one is running'],
  [
    'promised=2026-10-20; dispute-opened=2026-10-25; decision=2026-10-28',
    '2026-10-30',
    '-',
    'one was decided',
  ],
  ['promised=2026-10-20; no-dispute=2026-10-25', '2026-10-30', '-', 'the shop offers none'],
  [
    'promised=2026-10-20; dispute-opened=2026-10-25; dispute-closed=2026-10-28',
    '2026-10-30',
    '2026-11-04',
    'one was taken back',
  ],
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
    ...ofPaypal(day, why),
    [
      'chargeback-closes',
      `paid-with=visa; reason=damaged; promised=${days(day, 30)}; delivered=${day}; today=${day}`,
      days(day, 120),
      'VISA-131-MAX',
      why,
    ],
    [
      'dispute-opens',
      `shipped=${walk(day, -30)}; promised=${days(day, 9)}; delivered=${day}; today=${day}`,
      '-',
      '-',
      why,
    ],
    [
      'dispute-opens',
      `reason=damaged; shipped=${walk(day, -30)}; promised=${days(day, 9)}; moving=yes`,
      '-',
      '-',
      why,
    ],
    ['post-inquiry-closes', `reason=damaged; shipped=${day}; number=RS534779941CN`, '-', '-', why],
    ['cancel-answers', `cancel-asked=${day}`, days(day, 3), 'AE-CANCEL-RESP', why],
    ['support-answers', `support-asked=${day}`, days(day, 5), 'WAIT-SUPPORT', why],
    [
      'appeal-decides',
      `dispute-opened=${day}; decision=${day}; appeal-opened=${day}`,
      days(day, 10),
      'AE-APPEAL-REVIEW',
      why,
    ],
    ['resend-arrives', `resend-sent=${day}`, days(day, 30), 'WAIT-RESEND', why],
    ['return-arrives', `return-sent=${day}`, days(day, 30), 'WAIT-RETURN', why],
    ['bank-answers', `paid-with=mir; wrote-bank=${day}`, days(day, 45), 'WAIT-BANK', why],
    [
      'bank-answers',
      `paid-with=paypal; wrote-bank=${day}; paypal-claim=${day}`,
      days(day, 30),
      'WAIT-PAYPAL',
      why,
    ],
    ['post-answers', `wrote-post=${day}; number=RS534779941CN`, months(day, 2), 'POST-UPU-REPLY', why],
    ['post-answers', `wrote-post=${day}; number=LP00700000000001`, days(day, 14), 'WAIT-COURIER', why],
    ['seller-answers', `country=ES; wrote-claim=${day}`, days(day, 14), 'WAIT-CLAIM', why],
    ['authority-answers', `country=ES; wrote-authority=${day}`, days(day, 60), 'WAIT-AUTHORITY', why],
    ...ofLaw(day, why),
    ['post-inquiry-closes', `shipped=${day}; number=RS534779941CN`, months(day, 6), 'POST-UPU-FILE', why],
    ['authority-answers', `country=RU; wrote-authority=${day}`, days(day, 33), 'RU-RPN-ANS', why],
    ['authority-answers', `country=BR; wrote-authority=${day}`, days(day, 10), 'BR-CONSUMIDOR', why],
  ]);
  const ofZones = ZONES.flatMap(([zone, side]) => ZONE_DAYS.flatMap((day) => inZone(zone, side, day)));
  const ofArizona = ARIZONA.flatMap(([day, side]) => inZone('America/Phoenix', side, day).slice(0, 1));
  const ofRussia = RUSSIAN_LETTERS.flatMap(([day, why]): Case[] => [
    ['seller-answers', `country=RU; wrote-claim=${day}`, inRussia(day), 'RU-231-10', why],
    [
      'seller-answers',
      `country=RU; wrote-claim=${walk(day, -9)}; claim-received=${day}`,
      inRussia(day),
      'RU-231-10',
      `received: ${why}`,
    ],
    [
      'operator-answers',
      `country=RU; wrote-claim=${walk(day, -9)}; wrote-operator=${day}`,
      inRussia(day),
      'RU-12-22',
      why,
    ],
  ]);
  const ofWindows = WINDOWS.map(
    ([given, today, on, why]): Case => [
      'dispute-closes',
      `${given}; today=${today}`,
      on,
      on === '-' ? '-' : 'AE-OPEN-MAX',
      why,
    ],
  );
  return [...ofDays, ...ofZones, ...ofArizona, ...ofRussia, ...ofWindows];
}

/** What came and is not as described: thirty days from the delivery, while they last, or the days from the payment if they end sooner. */
function ofPaypal(day: string, why: string): Case[] {
  const paid = walk(day, -20);
  const late = days(day, 60);
  const given = `paid-with=paypal; reason=damaged; paid=${paid}; delivered=${day}`;
  return [
    [
      'chargeback-closes',
      `${given}; today=${day}`,
      `${days(day, 30)} (${days(paid, 180)})`,
      'PP-OPEN-SNAD',
      why,
    ],
    [
      'chargeback-closes',
      `${given.replace('damaged', 'stuck')}; today=${day}`,
      days(paid, 180),
      'PP-OPEN',
      `not received; ${why}`,
    ],
    [
      'chargeback-closes',
      `paid-with=paypal; reason=damaged; paid=${walk(late, -170)}; delivered=${late}; today=${late}`,
      days(late, 10),
      'PP-OPEN',
      `paid long before; ${why}`,
    ],
  ];
}

/** What a country’s law says, on days on which the rows behind it still hold. */
function ofLaw(day: string, why: string): Case[] {
  if (day >= LAWS_HOLD_UNTIL) return [];
  const came = (country: string) => `country=${country}; reason=damaged; delivered=${day}; today=${day}`;
  const late = (country: string) => `country=${country}; reason=stuck; promised=${day}; today=${day}`;
  const years = Number(day.slice(0, 4));
  return [
    ['seller-answers', `country=RU; wrote-claim=${day}`, inRussia(day), 'RU-231-10', why],
    ['seller-answers', `country=KZ; wrote-claim=${day}`, days(day, 10), 'KZ-42-4', why],
    ['reject-closes', came('GB'), days(day, 30), 'UK-22', why],
    ['withdrawal-closes', came('GB'), days(day, 14), 'UK-CCR', why],
    ['withdrawal-closes', came('ES'), days(day, 14), 'EU-9', why],
    ['reject-closes', came('ES'), '-', '-', why],
    ['withdrawal-closes', came('ES').replace('damaged', 'marked-delivered'), '-', '-', why],
    ['claim-closes', late('DE'), `${years + 3}-12-31`, 'DE-195', why],
    ['claim-closes', late('ES'), months(day, 60), 'ES-1964', why],
    ['claim-closes', late('GB'), '-', '-', why],
  ];
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

/** Ten days, and on to a day on which people work in Russia. */
function inRussia(day: string): string {
  let end = walk(day, 10);
  while (isFree(end)) end = walk(end, 1);
  return end;
}

/** A holiday that falls on a weekend, one of January apart, makes the Monday free. */
function isFree(day: string): boolean {
  const isHoliday = (each: string) => RUSSIAN_HOLIDAYS.includes(each.slice(5));
  const isLost = (each: string) => isHoliday(each) && !each.includes('-01-');
  if (isHoliday(day) || RUSSIAN_DECREE.includes(day)) return true;
  if (weekdayOf(day) === 'Mon') return isLost(walk(day, -1)) || isLost(walk(day, -2));
  return weekdayOf(day) === 'Sat' || weekdayOf(day) === 'Sun';
}

function months(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const toYear = year + Math.floor((month + count - 1) / 12);
  const toMonth = ((month + count - 1) % 12) + 1;
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
      `| ${kind} | ${given} | ${on === '-' ? on : `${on} ${weekdayOf(on.slice(0, 10))}`} | ${source} | ${why} |`,
  );
  const head = [
    '# Deadlines, held day by day',
    '',
    'Written by `node tests/tools/run.mjs golden-deadlines`, which counts on its own: days are walked one by one on a calendar of month lengths, the terms are typed from the facts, and no code of the product is asked. `golden-deadlines.test.ts` reads each line back, builds the order that it gives, and asks the rules.',
    '',
    `${lines.length} cases. Business days leave out Saturdays and Sundays; holidays are not known; letters of Russia end on a working day. In brackets, the latest day that another reading gives. A hyphen: there is no such date. Where no \`today\` is given, it is the day of the last event that is.`,
    '',
    '| deadline | given | on | by | what is special |',
    '| --- | --- | --- | --- | --- |',
  ];
  return { output: [...head, ...lines].join('\n'), exitCode: 0 };
}
