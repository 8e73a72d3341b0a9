// Every saved page, read under two DOMs that were written apart: what they agree on is not a quirk of either.
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../lib/model/reading';
import { readSaved, savedPages, sorted } from '../../tools/saved-pages';

function inHappyDom(html: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  window.document.write(html);
  return window.document as unknown as Document;
}

const DOMS: [string, (html: string) => Document][] = [
  ['linkedom', (html) => parseHTML(html).document],
  ['happy-dom', inHappyDom],
];

const pages = savedPages();

describe.each(DOMS)('read with %s', (_name, parse) => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', (_page, page) => {
    const document = parse(page.html);
    const before = document.documentElement.outerHTML;
    const reading = readSaved(page, document);
    expect(sorted(reading)).toEqual(sorted(page.expected));
    expect(Reading.parse(reading)).toEqual(reading);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('there are saved pages of every kind', () => {
  const kinds = new Set(pages.map((page) => page.expected.page));
  expect([...kinds].sort()).toEqual(
    ['carrier', 'dispute', 'messages', 'order-detail', 'order-list', 'refunds', 'tracking', 'unknown'].sort(),
  );
});

test('no saved page yields a word of the address, the buyer or the chat', () => {
  const spoken = JSON.stringify(pages.map((page) => readSaved(page, parseHTML(page.html).document)));
  expect(pages.map((page) => page.html + page.payloads.join()).join()).toMatch(
    /Sample Buyer[\s\S]*Sample Street/,
  );
  expect(spoken).not.toMatch(
    /Sample Buyer|Sample Street|Образцов|5550100|Campinas|Valinhos|13000-000|dear friend/i,
  );
});
