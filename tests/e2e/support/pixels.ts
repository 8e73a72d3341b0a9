// Looks at stored pictures pixel by pixel, in a tab of the extension's origin.
import type { TestBrowser } from './launch';

export interface Column {
  width: number;
  height: number;
  /** The colour of each row at one place, as 0xRRGGBB. */
  colors: number[];
}

/** One column of pixels of a stored picture. @param share how far to the right, from 0 to 1. */
export async function readColumn({ desk }: TestBrowser, id: string, share = 0.5): Promise<Column> {
  return desk.evaluate(
    async ({ id: key, share: at }) => {
      const settle = <Result>(request: IDBRequest<Result>): Promise<Result> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settle(indexedDB.open('redress'));
      const row: { bytes: Blob } = await settle(
        database.transaction('evidenceBytes').objectStore('evidenceBytes').get(key),
      );
      database.close();
      const picture = await createImageBitmap(row.bytes, { colorSpaceConversion: 'none' });
      const { width, height } = picture;
      const canvas = new OffscreenCanvas(1, height);
      const pen = canvas.getContext('2d')!;
      pen.drawImage(picture, Math.floor(at * (width - 1)), 0, 1, height, 0, 0, 1, height);
      const { data } = pen.getImageData(0, 0, 1, height);
      const colors: number[] = [];
      for (let each = 0; each < height; each += 1) {
        colors.push((data[each * 4]! << 16) | (data[each * 4 + 1]! << 8) | data[each * 4 + 2]!);
      }
      return { width, height, colors };
    },
    { id, share },
  );
}

/** Rows of a stored picture that are not, pixel for pixel, those of another picture (PNG); and both sizes. */
export async function compareRows(
  { desk }: TestBrowser,
  id: string,
  reference: Buffer,
): Promise<{ stored: [number, number]; reference: [number, number]; differing: number[] }> {
  return desk.evaluate(
    async ({ id: key, base64 }) => {
      const settle = <Result>(request: IDBRequest<Result>): Promise<Result> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settle(indexedDB.open('redress'));
      const row: { bytes: Blob } = await settle(
        database.transaction('evidenceBytes').objectStore('evidenceBytes').get(key),
      );
      database.close();
      const read = async (blob: Blob) => {
        const picture = await createImageBitmap(blob, { colorSpaceConversion: 'none' });
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const pen = canvas.getContext('2d')!;
        pen.drawImage(picture, 0, 0);
        return { picture, data: pen.getImageData(0, 0, picture.width, picture.height).data };
      };
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const [one, other] = [await read(row.bytes), await read(new Blob([bytes]))];
      const width = Math.min(one.picture.width, other.picture.width);
      const differing: number[] = [];
      for (let y = 0; y < Math.min(one.picture.height, other.picture.height); y += 1) {
        const a = one.data.subarray(y * one.picture.width * 4, (y * one.picture.width + width) * 4);
        const b = other.data.subarray(y * other.picture.width * 4, (y * other.picture.width + width) * 4);
        if (a.some((value, index) => value !== b[index])) differing.push(y);
      }
      return {
        stored: [one.picture.width, one.picture.height] as [number, number],
        reference: [other.picture.width, other.picture.height] as [number, number],
        differing,
      };
    },
    { id, base64: reference.toString('base64') },
  );
}
