// Pictures whose every pixel is known, brought to a claim as a screen would, and the pixels of what is stored.
import { ask } from './enter-claim';
import type { TestBrowser } from './launch';

export type Pattern = 'rows' | 'noise' | 'text';

/**
 * Draws and brings a picture. `rows`: each row's colour is its number (red: low byte, green: high byte), with every 50th
 * to 60th row plain white; `noise`: nothing can make it smaller; `text`: lines of words as on a page.
 * @param secret something of one colour within it.
 */
export async function bringPicture(
  browser: TestBrowser,
  claimId: string,
  size: { width: number; height: number },
  pattern: Pattern,
  secret: { x: number; y: number; width: number; height: number; colour: string } | null = null,
): Promise<string> {
  const url = await browser.desk.evaluate(
    async ({ width, height, kind, hidden }) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d')!;
      if (kind === 'text') {
        context.fillStyle = '#fff';
        context.fillRect(0, 0, width, height);
        context.fillStyle = '#222';
        context.font = '16px sans-serif';
        for (let top = 30; top < height; top += 28) {
          context.fillText(
            `Line ${top}: the parcel left the sorting centre and was not seen again.`,
            20,
            top,
          );
        }
      } else {
        const image = context.createImageData(width, height);
        let seed = 1;
        for (let at = 0; at < image.data.length; at += 4) {
          const row = Math.floor(at / 4 / width);
          const column = (at / 4) % width;
          seed = (seed * 1103515245 + 12345) & 0x7fffffff;
          const isPlain = row % 60 >= 50;
          const dot = kind === 'noise' ? seed : 0;
          image.data[at] = kind === 'noise' ? dot & 255 : isPlain ? 255 : row & 255;
          image.data[at + 1] = kind === 'noise' ? (dot >> 8) & 255 : isPlain ? 255 : row >> 8;
          // A row that is no plain one is no row of one colour either.
          image.data[at + 2] = kind === 'noise' ? (dot >> 16) & 255 : isPlain ? 255 : column % 2 ? 200 : 0;
          image.data[at + 3] = 255;
        }
        context.putImageData(image, 0, 0);
      }
      if (hidden !== null) {
        context.fillStyle = hidden.colour;
        context.fillRect(hidden.x, hidden.y, hidden.width, hidden.height);
      }
      return URL.createObjectURL(await canvas.convertToBlob());
    },
    { ...size, kind: pattern, hidden: secret },
  );
  const request = { kind: 'import-file', claimId, url, name: `${pattern}.png`, proves: ['goods'] };
  const answer = await ask<{ outcome: string; evidenceId: string }>(browser, request);
  if (answer.outcome !== 'saved') throw new Error(`not saved: ${JSON.stringify(answer)}`);
  return answer.evidenceId;
}

export interface Pixels {
  width: number;
  height: number;
  /** RGB of the points that were asked for, in their order. */
  colours: [number, number, number][];
}

/** Decodes a stored picture or copy and looks at some of its points; without points, at all of its first column. */
export async function readPixels(
  { desk }: TestBrowser,
  table: 'evidenceBytes' | 'copyBytes',
  id: string,
  points: readonly (readonly [number, number])[] | 'first-column',
): Promise<Pixels> {
  return desk.evaluate(
    async ({ store, key, wanted }) => {
      const settle = <Result>(request: IDBRequest<Result>): Promise<Result> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settle(indexedDB.open('redress'));
      const row: { bytes: Blob } = await settle(database.transaction(store).objectStore(store).get(key));
      database.close();
      const bitmap = await createImageBitmap(row.bytes);
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const list: readonly (readonly [number, number])[] =
        wanted === 'first-column' ? Array.from({ length: height }, (_, y) => [0, y] as const) : wanted;
      const colours = list.map(([x, y]): [number, number, number] => {
        const at = (y * width + x) * 4;
        return [data[at]!, data[at + 1]!, data[at + 2]!];
      });
      return { width, height, colours };
    },
    { store: table, key: id, wanted: points },
  );
}
