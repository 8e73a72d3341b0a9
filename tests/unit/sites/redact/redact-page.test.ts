// The copy that a buyer may send: as readable as the page, and with nothing of the buyer's in it.
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../lib/model/reading';
import { checkS10 } from '../../../../lib/sites/parcel-shapes';
import { readPage } from '../../../../lib/sites/read-page';
import { addressOfCopy, redactPage } from '../../../../lib/sites/redact-page';
import { isDescribed, leaksOf, piecesOf } from '../../../tools/leaks';
import { type SavedPage, savedPages } from '../../../tools/saved-pages';
import { shapeOf } from '../../../tools/shape';

const ORDERS = 'https://www.aliexpress.com/p/order/index.html';
const pages = savedPages();
const copies = new Map<string, string>();

function copyOf(page: SavedPage): string {
  const copy = copies.get(page.name) ?? redactPage(parseHTML(page.html).document, page.url);
  copies.set(page.name, copy);
  return copy;
}

function read(html: string, url: string, today: string, cookie: string): Reading {
  return readPage({ document: parseHTML(html).document, url, today, cookie });
}

describe('a copy is read as its page is', () => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const { document } = parseHTML(page.html);
    const before = document.documentElement.outerHTML;
    const copy = redactPage(document, page.url);
    copies.set(page.name, copy);
    const url = addressOfCopy(copy);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(shapeOf(read(copy, url ?? '', page.today, page.cookie))).toEqual(
      shapeOf(read(page.html, page.url, page.today, page.cookie)),
    );
  });
});

describe('a copy holds nothing of the page’s own', () => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const before = piecesOf(page.html);
    const kept = [...piecesOf(copyOf(page))].filter((piece) => before.has(piece));
    expect(leaksOf(page.html, copyOf(page))).toEqual([]);
    expect(kept.join(' ')).not.toMatch(/sample|buyer|lantern|kettle|harbour|bamboo|образцов/iu);
  });

  test('wherever a name, an address, a phone or a mail stands', () => {
    const secret =
      'Wilhelmina Oostveldt-Крузенштерн 王小明 +31 20 7654321 w.oostveldt@mail.example Kerkstraat 1189';
    const html = `<!doctype html><html lang="en"><head><title>${secret}</title>
<meta name="author" content="${secret}"><script>var who = "${secret}";</script><style>a::after{content:"${secret}"}</style>
<link rel="x" href="/who?name=${secret}"></head><body data-user="${secret}" class="page Oostveldt-box" id="Wilhelmina">
<!-- ${secret} --><noscript>${secret}</noscript><template><p>${secret}</p></template>
<h1 title="${secret}" aria-label="${secret}" style="--x: '${secret}'" onclick="go('${secret}')">${secret}</h1>
<p><b>Wilhel</b><i>mina</i> ${secret}</p><div>${[...secret].map((one) => `<span>${one}</span>`).join('')}</div>
<img alt="${secret}" src="/photo/Oostveldt.jpg" srcset="/Oostveldt.jpg 2x"><input value="${secret}" placeholder="${secret}" name="Oostveldt">
<textarea>${secret}</textarea><select><option value="${secret}">${secret}</option></select><svg><text>${secret}</text></svg>
<a href="https://www.aliexpress.com/u/Oostveldt/1189?name=${secret}&orderId=Wilhelmina#Oostveldt">x</a><a href="mailto:w.oostveldt@mail.example">m</a>
<a href="https://oostveldt.example/wilhelmina">y</a><a href="https://oostveldt.aliexpress.com/store/7654321">z</a>
<oostveldt-card data-oostveldt="1">card</oostveldt-card></body></html>`;
    const copy = redactPage(
      parseHTML(html).document,
      'https://www.aliexpress.com/Oostveldt?name=Wilhelmina#Oostveldt',
    );
    expect(copy).not.toMatch(/wilhel|oostveldt|крузен|王|小|明|765|1189|mail\.|kerk/iu);
  });

  test('a shadow root is not even looked into', () => {
    const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
    window.document.write('<html><body><div id="host"></div></body></html>');
    const root = window.document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Wilhelmina</p>';
    expect(redactPage(window.document as unknown as Document, ORDERS)).not.toContain('Wilhelmina');
  });

  test('whatever text stands in a page, no number of it survives, and no word that nobody described', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 10_000, max: 10 ** 15 }).map(String),
      fc.constantFrom(
        'Wilhelmina',
        'ΑΛΕΞΑΝΔΡΟΣ',
        'Крузенштерн',
        'LP00712345678901',
        'Sep 15, 2026',
        'delivered to Wilhelmina',
        '1111 1111',
        'zzzz',
        '王小明',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.array(piece, { maxLength: 3 }), (texts, titles) => {
        const { document } = parseHTML('<!doctype html><html lang="en"><body></body></html>');
        for (const text of texts) {
          const element = document.createElement('p');
          element.textContent = text;
          for (const title of titles) element.setAttribute('title', title);
          document.body.append(element);
        }
        const before = piecesOf(document.toString());
        const kept = [...piecesOf(redactPage(document, ORDERS))].filter((one) => before.has(one));
        expect(kept.filter((one) => /\p{Nd}/u.test(one) || !isDescribed(one))).toEqual([]);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});

describe('what is replaced', () => {
  const copy = redactPage(
    parseHTML(`<html lang="en"><body><p>Order 8200000000010017</p><a href="/p/order/detail.html?orderId=8200000000010017&spm=a2g">x</a>
<p>Ref 8200000000010018</p><i>RB123456785CN</i><b>RB123456786CN</b><u>LP00712345678901</u><em>US $26.70</em><q>Sep 18, 2026 10:14</q>
<q>Sep 15, 2026 09:30</q></body></html>`).document,
    ORDERS,
  );
  const { document } = parseHTML(copy);
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';

  test('one order number is one number everywhere, another is another', () => {
    const [first = '', second = ''] =
      copy.match(/\d{16}/g)?.filter((one, at, all) => all.indexOf(one) === at) ?? [];
    expect(document.querySelector('a')?.getAttribute('href')).toBe(`/p/order/detail.html?orderId=${first}`);
    expect(second).not.toBe(first);
  });

  test('a parcel’s number keeps its shape, and its check digit is as right or wrong as it was', () => {
    expect(checkS10(text('i'))?.valid).toBe(true);
    expect(checkS10(text('b'))?.valid).toBe(false);
    expect(text('u')).toMatch(/^LP\d{14}$/);
  });

  test('prices stay prices, days stay days in their order', () => {
    expect(text('em')).toMatch(/^US \$[1-9]{2}\.[1-9]0$/);
    expect([...document.querySelectorAll('q')].map((one) => one.textContent)).toEqual([
      'Sep 14, 2026 10:00',
      'Sep 13, 2026 09:01',
    ]);
  });
});
