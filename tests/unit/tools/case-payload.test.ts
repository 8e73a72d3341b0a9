// Answers that a page loaded become part of its case: nothing private is left in them, and they are read as they were.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { addressOfCopy } from '../../../lib/sites/redact-page';
import { main } from '../../tools/case';
import { redactCase } from '../../tools/redact-case';
import { readCase, readSaved, type SavedPage, savedPages, sorted } from '../../tools/saved-pages';
import { shapeOf } from '../../tools/shape';

const folder = mkdtempSync(join(tmpdir(), 'redress-case-payload-'));
const pages = savedPages().filter(({ payloads }) => payloads.length > 0);

/** Every page of these is read by its answers alone, one of each kind. */
const KINDS = [
  'order-list/payload-only',
  'order-list/payload-only-ru-site',
  'order-detail/payload-only',
  'tracking/payload-only',
  'refunds/payload-only',
  'carrier/cainiao-payload-only',
  'carrier/pochta-payload-only',
];

function save(text: string, name: string): string {
  const path = join(mkdtempSync(join(folder, 'saved-')), name);
  writeFileSync(path, text);
  return path;
}

function redact(page: SavedPage) {
  const { copy, payloads, leaks } = redactCase(page, parseHTML(page.html || '<html></html>').document);
  return { copy, texts: payloads.map(({ text }) => text), leaks };
}

describe('a case with answers', () => {
  test.each(pages.map((page) => [page.name, page] as const))(
    'of %s is read as the page was, and passes as it stands',
    async (name, page) => {
      const answers = page.payloads.flatMap((text) => ['--payload', save(text, 'answer.json')]);
      const words = ['--url', page.url, '--today', page.today, '--name', 'made', '--to', join(folder, name)];
      const { output, problem } = await main([save(page.html, 'page.html'), ...words, ...answers]);
      expect(problem).toBeUndefined();
      expect(output).toContain('the copy is read as the page is');
      const [made = ''] = (output ?? '').split('\n');
      const written = readCase(made, 'made');
      expect(written.payloads).toHaveLength(page.payloads.length);
      expect(sorted(readSaved(written, parseHTML(written.html).document))).toEqual(sorted(written.expected));
      const all = readdirSync(made)
        .map((file) => readFileSync(join(made, file), 'utf8'))
        .join();
      expect(all).not.toMatch(/sample|buyer"|5550100|paper boat|folding|8400000000|manaus|campinas/iu);
    },
  );

  test('whose price is made of lines says that they add up no more', async () => {
    const page = pages.find(({ name }) => name === 'order-detail/payload-only')!;
    const rows = '"priceDetails":[{"title":"Subtotal","value":"US $21.40"}],"totalPrice"';
    const text = page.payloads.join().replace('"totalPrice"', rows);
    const words = [save(page.html, 'page.html'), '--url', page.url, '--today', page.today, '--to', folder];
    const { output } = await main([...words, '--name', 'lines', '--payload', save(text, 'a.json')]);
    expect(output).toContain('read as the page is, but for the lines that make up the total');
  });

  test('takes JSONP, and says in one line what it cannot take', async () => {
    const page = pages.find(({ name }) => name === KINDS[0])!;
    const words = [save(page.html, 'page.html'), '--url', page.url, '--today', page.today, '--to', folder];
    const jsonp = save(`mtopjsonp7(${page.payloads[0]})`, 'answer.js');
    const { output = '' } = await main([...words, '--name', 'jsonp', '--payload', jsonp]);
    const [made = ''] = output.split('\n');
    expect(readdirSync(made)).toContain('payload-order-list.json');
    for (const text of ['no answer', '{"a":1}']) {
      const refused = await main([...words, '--name', 'other', '--payload', save(text, 'a.json')]);
      expect(refused).toMatchObject({ exitCode: 2, problem: expect.stringMatching(/^--payload: [^\n]+$/) });
    }
  });
});

/** A value in which every text, number and list has a secret beside or instead of it. */
function plant(value: unknown, next: () => unknown, keep: (text: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => plant(one, next, keep));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries([
      ...Object.entries(value).map(([key, one]) => [key, plant(one, next, keep)]),
      ['extraField', next()],
      ['remark', next()],
      ['receiverMobile', { list: [next(), next()] }],
      [String(next()), next()],
    ]);
  if (typeof value !== 'string' || keep(value)) return value;
  const secret = next();
  return value.length % 2 === 0 ? secret : `${value} ${secret}`;
}

const NAME = fc.constantFrom(
  'Wilhelmina Oostveldt',
  'WILHELMINA_OOSTVELDT',
  'wilhelminaOostveldt',
  'Иван Крузенштерн',
  '王小明',
  'ΑΛΕΞΑΝΔΡΟΣ',
);
const SECRET = fc.oneof(
  NAME,
  fc.integer({ min: 10_000_000, max: 2 ** 53 - 1 }).map(String),
  fc.integer({ min: 10_000_000, max: 2 ** 53 - 1 }),
  NAME.map((name) => `delivered to ${name}, Kerkstraat 118945`),
  fc.constantFrom(
    'w.oostveldt@mail.example',
    '+31 20 7654321',
    '//www.aliexpress.com/u/Oostveldt?name=Wilhelmina#Oostveldt',
    'https://oostveldt.example/Wilhelmina.jpg',
    '<b title="Wilhelmina">Oostveldt</b>',
    '2026-09-15T10:11:12.000+02:00 Wilhelmina',
    '{"name":"Wilhelmina","phone":7654321}',
    'US $Oostveldt|7654321|89',
    'OOST17',
  ),
);
const LEFT =
  /wilhel|oostveldt|\bmina|крузен|王|小明|αλεξ|kerkstr|118945|765.?4321|7654321|mail\.example|oost/iu;

describe('nothing private is left', () => {
  test.each(KINDS)('in %s, whatever is planted into every field', (kind) => {
    const page = pages.find(({ name }) => name === kind)!;
    fc.assert(
      fc.property(fc.array(SECRET, { minLength: 8, maxLength: 8 }), fc.boolean(), (secrets, isEverywhere) => {
        let count = 0;
        const next = () => secrets[count++ % secrets.length];
        // Half of the time texts stay whole, so that the answer can be read and the reading compared.
        const keep = (text: string) => !isEverywhere || /^[a-z]+_|^\d/.test(text);
        const payloads = page.payloads.map((text) => JSON.stringify(plant(JSON.parse(text), next, keep)));
        const planted = { ...page, payloads };
        const { copy, texts, leaks } = redact(planted);
        const all = copy + texts.join();
        expect(leaks).toEqual([]);
        expect(all).not.toMatch(LEFT);
        const numbers = secrets.map(String).filter((secret) => /^\d+$/.test(secret));
        expect(numbers.filter((number) => all.includes(number))).toEqual([]);
        if (isEverywhere) return;
        const read = (each: SavedPage) => shapeOf(readSaved(each, parseHTML(each.html).document));
        const url = addressOfCopy(copy) ?? '';
        expect(read({ ...planted, url, html: copy, payloads: texts })).toEqual(read(planted));
      }),
      { seed: 20261123, numRuns: 40 },
    );
  });

  test('and of a receiver not one letter', () => {
    const page = pages.find(({ name }) => name === 'tracking/payload-only')!;
    const [text = ''] = page.payloads;
    const payloads = [text.replace('1 Sample Street', 'Delivered to order 12, May 5, 2026')];
    expect(redact({ ...page, payloads }).texts.join()).toContain('xxxxxxxxx xx xxxxx 11, xxx 1, 1111');
  });
});

describe('the same thing is the same', () => {
  test('and two parcels stay two, their check digits as right as they were', () => {
    const page = pages.find(({ name }) => name === 'carrier/cainiao-payload-only')!;
    const payloads = [page.payloads.join().replace('LP00700000000431', 'RB000000022XX')];
    const numbers =
      redact({ ...page, payloads })
        .texts.join()
        .match(/RB\d{9}XX/g) ?? [];
    expect(new Set(numbers).size).toBe(2);
  });

  test('in the page and in every answer', () => {
    const page = pages.find(({ name }) => name === 'order-list/payload-agrees')!;
    const { copy, texts } = redact(page);
    const ids = [...new Set(texts.join().match(/\d{16}/g))].filter((id) => copy.includes(id));
    expect(ids.length).toBeGreaterThan(0);
    const before = [...new Set(page.payloads.join().match(/\d{16}/g))].filter((id) => page.html.includes(id));
    expect(ids).toHaveLength(before.length);
  });

  test('a price and its parts', () => {
    const page = pages.find(({ name }) => name === 'order-list/payload-only')!;
    const [parts = ''] = /US \$[\d.]+\|\d+\|\d+/.exec(redact(page).texts.join()) ?? [];
    const [shown, whole, fraction] = parts.split('|');
    expect(shown).toBe(`US $${whole}.${fraction}`);
  });
});
