// `npm run -s mutations [-- COUNT [SEED]]`: saved pages changed as a new release of the shop may change them, and what is still read of them.
import { parseHTML } from 'linkedom';
import { CHANGES, chanceOf } from './changes';
import { type Tally, tallyOf } from './facts';
import { readSaved, savedPages } from './saved-pages';

interface Row extends Tally {
  name: string;
  pages: number;
}

export interface Measured {
  total: Row;
  byChange: Row[];
  byPage: Row[];
}

const newRow = (name: string): Row => ({
  name,
  pages: 0,
  facts: 0,
  read: 0,
  missed: 0,
  silent: [],
  wrong: [],
});

/** Reads `count` changed pages. Each kind of change comes equally often, on a page of the seed's choice. */
export function measureChanges(count: number, seed: number): Measured {
  // Where nothing is drawn, nothing can be changed.
  const pages = savedPages().filter(({ html }) => !html.includes('<div id="root"></div>'));
  const kinds = Object.keys(CHANGES);
  const total = newRow('all');
  const byChange = new Map<string, Row>();
  const byPage = new Map<string, Row>();
  for (let index = 0; index < count; index += 1) {
    const chance = chanceOf(seed + index);
    const page = pages[chance(pages.length)];
    const kind = kinds[index % kinds.length];
    if (page === undefined || kind === undefined) break;
    const { document } = parseHTML(page.html);
    CHANGES[kind]?.(document, chance);
    const isLanguageKept = kind !== 'languages mixed' && kind !== 'all at once';
    const tally = tallyOf(page.expected, readSaved(page, document), isLanguageKept);
    for (const [rows, name] of [
      [byChange, kind],
      [byPage, page.expected.page],
    ] as const) {
      const row = rows.get(name) ?? newRow(name);
      add(row, tally, '');
      rows.set(name, row);
    }
    add(total, tally, `seed ${seed + index}, ${page.name}, ${kind}: `);
  }
  return { total, byChange: [...byChange.values()], byPage: [...byPage.values()] };
}

function add(row: Row, tally: Tally, where: string): void {
  row.pages += 1;
  row.facts += tally.facts;
  row.read += tally.read;
  row.missed += tally.missed;
  row.silent.push(...tally.silent.map((one) => where + one));
  row.wrong.push(...tally.wrong.map((one) => where + one));
}

const percent = (part: number, whole: number) => `${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %`;

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ name, pages, facts, read, missed, silent, wrong }) =>
    [name.padEnd(20), pages, facts, percent(read, facts), missed, silent.length, wrong.length]
      .map((cell, index) => (index === 0 ? cell : String(cell).padStart(9)))
      .join(''),
  );
  const head = ['pages', 'facts', 'read', 'missed', 'silent', 'wrong']
    .map((word) => word.padStart(9))
    .join('');
  return [' '.repeat(20) + head, ...lines].join('\n');
}

/** @param words how many changed pages (1000), the seed (20261123), and `why` to list what is wrong or gone in silence. */
export function main([count = '1000', seed = '20261123', why = '']: string[]): {
  output?: string;
  problem?: string;
  exitCode: number;
} {
  if (!/^[1-9]\d{0,5}$/.test(count) || !/^\d{1,9}$/.test(seed)) {
    return { problem: 'usage: npm run -s mutations [-- COUNT [SEED [why]]]', exitCode: 2 };
  }
  const { total, byChange, byPage } = measureChanges(Number(count), Number(seed));
  const told =
    why === ''
      ? []
      : [...total.wrong.map((one) => `wrong: ${one}`), ...total.silent.map((one) => `silent: ${one}`)];
  return {
    output: [
      `${count} changed pages out of ${savedPages().length} saved ones, seed ${seed}. Missed: null, and a miss says so. Silent: null without a miss.`,
      table(byChange),
      table(byPage),
      table([total]),
      ...told,
    ].join('\n\n'),
    exitCode: total.wrong.length === 0 ? 0 : 1,
  };
}
