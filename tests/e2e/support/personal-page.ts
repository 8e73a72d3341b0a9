// Pages that show an invented buyer, and what of a picture of them is ink of personal words: the pixels that change when those
// words are made transparent. So a test needs no idea of where anything stands.
import type { Page } from '@playwright/test';
import type { PersonalSpot } from '../../../lib/model/personal';
import type { TestBrowser } from './launch';

/** Words that must be hidden stand in elements with `data-secret`, facts that must be seen in such with `data-fact`. */
export function personalPage({ style = '', before = '', after = '', rows = 0 } = {}): string {
  const events = Array.from(
    { length: rows },
    (_, row) =>
      `<li data-fact>05-10-2026 10:${String(row % 60).padStart(2, '0')} Parcel LP0071234567${row} left the centre</li>`,
  ).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Order</title><style>
    body { margin: 0; font: 15px/1.5 sans-serif; background: #fff; color: #111 }
    header { height: 48px; padding: 0 24px; background: #eee; line-height: 48px }
    main { padding: 16px 24px } dl { display: grid; grid-template-columns: 160px 1fr; gap: 4px }
    dd { margin: 0 } .two { display: flex; gap: 60px } input { width: 240px; font: inherit }
    ${style}
  </style></head><body>
    <header>Hello, <b data-secret>Jane Invented</b></header>${before}
    <main>
      <h1 data-fact>Order 8190000000014242</h1>
      <div class="two">
        <div class="order-detail-info-item"><p data-secret>Jane Invented<br>12 Nowhere Street, Flat 3<br>AB1 2CD Nowhere</p></div>
        <div class="order-detail-info-item order-detail-order-info"><p data-fact>Order ID: 8190000000014242<br>Paid on: Sep 15, 2026</p></div>
      </div>
      <p><span data-fact>Ask the carrier at</span> <i data-secret>jane.<b>invented</b>@example.com</i> <span data-fact>or call</span>
        <span data-secret>+44 20 7946 0123</span></p>
      <dl><dt data-fact>Recipient</dt><dd data-secret>J. Invented</dd><dt data-fact>Status</dt><dd data-fact>In transit</dd></dl>
      <p><span data-fact>Paid with Visa</span> <span data-secret>**** 4242</span></p>
      <p><span data-fact>Mail</span> <input data-secret type="email" value="typed@example.org"></p>
      <ul id="events">${events}</ul>
    </main>${after}</body></html>`;
}

/** Two pictures of a page, with these words and without them. */
export async function withAndWithout(
  page: Page,
  selector: string,
  take: () => Promise<Buffer>,
): Promise<[Buffer, Buffer]> {
  const shown = await take();
  const style = await page.addStyleTag({
    content: `${selector}, ${selector} * { color: transparent !important; caret-color: transparent !important }`,
  });
  await drawn(page);
  const without = await take();
  await style.evaluate((element) => (element as Element).remove());
  await drawn(page);
  return [shown, without];
}

/** A picture beyond the window can show a frame from before the last change. */
function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

export interface Ink {
  /** Pixels that belong to the words. */
  pixels: number;
  /** Those of them that no place covers, and the first of them. */
  bare: number;
  first: [number, number] | null;
  size: [number, number];
}

/** The ink of the words that two pictures differ by, held against places. */
export function inkUnder(
  browser: TestBrowser,
  pictures: readonly [Buffer, Buffer],
  spots: readonly Omit<PersonalSpot, 'kind'>[],
): Promise<Ink> {
  return lookAtInk(browser, pictures, pictures[0], spots);
}

/** At how many pixels of that ink another picture of the same size is black. */
export async function blackAtInk(
  browser: TestBrowser,
  pictures: readonly [Buffer, Buffer],
  other: Buffer,
): Promise<number> {
  return (await lookAtInk(browser, pictures, other, [])).black;
}

function lookAtInk(
  { desk }: TestBrowser,
  [shown, without]: readonly [Buffer, Buffer],
  other: Buffer,
  spots: readonly Omit<PersonalSpot, 'kind'>[],
): Promise<Ink & { black: number }> {
  return desk.evaluate(
    async ({ pictures, boxes }) => {
      const [one, two, three] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes]), { colorSpaceConversion: 'none' });
          const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
          pen.drawImage(picture, 0, 0);
          return pen.getImageData(0, 0, picture.width, picture.height);
        }),
      );
      const { width, height } = one!;
      const size: [number, number] = [width, height];
      const ink = { pixels: 0, bare: 0, black: 0, first: null as [number, number] | null, size };
      const isSame = (at: number, a: ImageData, b: ImageData) =>
        a.data[at] === b.data[at] && a.data[at + 1] === b.data[at + 1] && a.data[at + 2] === b.data[at + 2];
      for (let at = 0; at < width * height * 4; at += 4) {
        if (isSame(at, one!, two!)) continue;
        const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
        ink.pixels += 1;
        if (three!.data[at] === 0 && three!.data[at + 1] === 0 && three!.data[at + 2] === 0) ink.black += 1;
        if (boxes.some((b) => x >= b.x && y >= b.y && x < b.x + b.width && y < b.y + b.height)) continue;
        ink.bare += 1;
        ink.first ??= [x, y];
      }
      return ink;
    },
    {
      pictures: [shown, without, other].map((picture) => picture.toString('base64')),
      boxes: [...spots],
    },
  );
}
