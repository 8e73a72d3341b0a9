// `npm run -s matrix`: which facts are read on which page in which language: by its wording, by the page's shape alone, or not at all.
import type { Reading } from '../../lib/model/reading';
import { ROW_LABEL_LINES } from '../../lib/sites/aliexpress/row-labels';
import type { LabelKind } from '../../lib/sites/label-kind';
import { PHRASES } from '../../lib/sites/phrases';
import { labelRows } from './labels';
import { detailPage, listPage, readMade, trackingPage } from './made-pages';

type PageName = Parameters<typeof readMade>[0];

/** `shape`: also in words that nobody knows. `not`: neither, and a miss says so. `silent`: neither, and nothing says so. */
export type Cell = 'wording' | 'shape' | 'not' | 'silent';

interface Probe {
  page: PageName;
  field: string;
  /** The page's word for it, with the day or sum in it. */
  wordOf: (language: string) => string | undefined;
  make: (language: string, word: string) => string;
  /** True when the fact is read. */
  isRead: (reading: Reading) => boolean;
  /** The field of the miss that stands for it. */
  miss: RegExp;
}

export interface MatrixRow {
  page: PageName;
  field: string;
  cells: Readonly<Record<string, Cell>>;
}

const DAY = '2026-11-20';
const STRANGE = 'Zorblat';

const labels = labelRows();
const labelled = (kind: LabelKind) => (language: string) =>
  labels.find((row) => row.kind === kind && row.language === language)?.label.replace('@', DAY);

const rowLabel = (field: keyof typeof ROW_LABEL_LINES) => (language: string) => {
  const index = PHRASES.findIndex((phrases) => phrases.language === language);
  return `${ROW_LABEL_LINES[field].split('\n')[index]?.split('|')[0]}: ${DAY}`;
};

const stateWord = (language: string) =>
  PHRASES.find((phrases) => phrases.language === language)?.statuses.shipped?.split('|')[0];

const without = (word: string) =>
  word
    .replace(DAY, '')
    .replace(/[\s:：]+$/, '')
    .trim();

const expecting = (language: string, expects: string) =>
  detailPage(language, { blocks: [{ lines: [{ title: 'Clip lamp' }], track: { expects } }] });
const heading = (language: string, headline: string) => trackingPage(language, { headline });

const order = ({ orders }: Reading) => orders[0];
const parcel = ({ shipments }: Reading) => shipments[0];

const PROBES: readonly Probe[] = [
  {
    page: 'list',
    field: 'placedOn',
    wordOf: rowLabel('placedOn'),
    make: (language, dated) => listPage(language, { dated }),
    isRead: (reading) => order(reading)?.placedOn === DAY,
    miss: /^placedOn$/,
  },
  {
    page: 'list',
    field: 'status',
    wordOf: stateWord,
    make: (language, status) => listPage(language, { status }),
    isRead: (reading) => order(reading)?.status === 'shipped',
    miss: /^status$/,
  },
  {
    page: 'list',
    field: 'total',
    wordOf: () => 'Total: US $20.00',
    make: (language, total) => listPage(language, { total }),
    isRead: (reading) => order(reading)?.total?.amount === '20.00',
    miss: /^total$/,
  },
  {
    page: 'list',
    field: 'refunds',
    wordOf: labelled('refund-done'),
    make: (language, note) => listPage(language, { note: `${without(note)} US $5.00` }),
    isRead: (reading) => order(reading)?.refunds?.[0]?.amount?.amount === '5.00',
    miss: /^refunds$/,
  },
  {
    page: 'detail',
    field: 'status',
    wordOf: stateWord,
    make: (language, status) => detailPage(language, { status }),
    isRead: (reading) => order(reading)?.status === 'shipped',
    miss: /^status$/,
  },
  ...(['placedOn', 'paidOn', 'shippedOn', 'finishedOn'] as const).map(
    (field): Probe => ({
      page: 'detail',
      field,
      wordOf: rowLabel(field),
      make: (language, row) => detailPage(language, { rows: [row] }),
      isRead: (reading) => order(reading)?.[field] === DAY,
      miss: new RegExp(`^${field}$`),
    }),
  ),
  {
    page: 'detail',
    field: 'deliverBy',
    wordOf: labelled('promise'),
    make: expecting,
    isRead: (reading) => order(reading)?.deliverBy?.to === DAY,
    miss: /^deliverBy$/,
  },
  {
    page: 'detail',
    field: 'delivered',
    wordOf: labelled('delivered'),
    make: expecting,
    isRead: (reading) => parcel(reading)?.status === 'delivered',
    miss: /^(?:deliverBy|shipments)/,
  },
  {
    page: 'detail',
    field: 'storedUntil',
    wordOf: labelled('stored-until'),
    make: expecting,
    isRead: (reading) => parcel(reading)?.storedUntil === DAY,
    miss: /^deliverBy$/,
  },
  {
    page: 'detail',
    field: 'refundBy',
    wordOf: labelled('refund'),
    make: (language, word) => detailPage(language, { nodes: [[without(word), DAY]] }),
    isRead: (reading) => order(reading)?.refundBy === DAY,
    miss: /^refundBy$/,
  },
  {
    page: 'detail',
    field: 'refunds',
    wordOf: labelled('refund-done'),
    make: (language, word) => detailPage(language, { nodes: [[without(word), DAY]] }),
    isRead: (reading) => order(reading)?.refunds?.[0]?.on === DAY,
    miss: /^refund/,
  },
  {
    page: 'tracking',
    field: 'deliverBy',
    wordOf: labelled('promise'),
    make: heading,
    isRead: (reading) => order(reading)?.deliverBy?.to === DAY,
    miss: /^deliverBy$/,
  },
  {
    page: 'tracking',
    field: 'delivered',
    wordOf: labelled('delivered'),
    make: heading,
    isRead: (reading) => parcel(reading)?.status === 'delivered',
    miss: /^deliverBy$/,
  },
  {
    page: 'tracking',
    field: 'storedUntil',
    wordOf: labelled('stored-until'),
    make: heading,
    isRead: (reading) => parcel(reading)?.storedUntil === DAY,
    miss: /^deliverBy$/,
  },
  {
    page: 'tracking',
    field: 'trackingNumber',
    wordOf: labelled('promise'),
    make: heading,
    isRead: (reading) => parcel(reading)?.trackingNumbers.length === 1,
    miss: /trackingNumbers/,
  },
  {
    page: 'tracking',
    field: 'event day',
    wordOf: () => DAY,
    make: (language, time) => trackingPage(language, { headline: '', time }),
    isRead: (reading) => parcel(reading)?.events[0]?.at?.startsWith(DAY) === true,
    miss: /events\[0\]\.at/,
  },
];

/** One row a page and field, one cell a language. */
export function makeMatrix(): MatrixRow[] {
  return PROBES.map((probe) => ({
    page: probe.page,
    field: probe.field,
    cells: Object.fromEntries(PHRASES.map(({ language }) => [language, cellOf(probe, language)])),
  }));
}

function cellOf({ page, wordOf, make, isRead, miss }: Probe, language: string): Cell {
  const word = wordOf(language);
  const read = (text: string) => readMade(page, make(language, text));
  // A word that nobody knows in place of all letters of the label; sums and days stay.
  const strange = word
    ?.replace(/(?!US \$)[\p{L}\p{M}][\p{L}\p{M}\s'’/,-]*/u, `${STRANGE} `)
    .replace(/(?<=Zorblat ).*?(?=[:：]|US \$|2026)/u, '');
  if (strange !== undefined && isRead(read(strange))) return 'shape';
  const reading = read(word ?? STRANGE);
  if (word !== undefined && isRead(reading)) return 'wording';
  return reading.misses.some(({ field }) => miss.test(field)) ? 'not' : 'silent';
}

const SIGNS: Readonly<Record<Cell, string>> = { wording: 'w', shape: 's', not: '-', silent: '!' };

/** The table as text. */
export function main(): { output: string; problem: null; exitCode: number } {
  const rows = makeMatrix();
  const head = `${''.padEnd(24)}${PHRASES.map(({ language }) => language.padStart(4)).join('')}`;
  const lines = rows.map(
    ({ page, field, cells }) =>
      `${page.padEnd(9)}${field.padEnd(15)}${PHRASES.map(({ language }) => SIGNS[cells[language] ?? 'silent'].padStart(4)).join('')}`,
  );
  const legend =
    'w by its wording · s by the page’s shape alone · - not, and a miss says so · ! not, and nothing says so';
  const isSilent = rows.some(({ cells }) => Object.values(cells).includes('silent'));
  return { output: [head, ...lines, '', legend].join('\n'), problem: null, exitCode: isSilent ? 1 : 0 };
}
