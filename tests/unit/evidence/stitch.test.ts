// Tiles hold what was drawn, row by row; one that an encoder cut or left blank is found before it is kept.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startStitching } from '../../../lib/evidence/stitch';

/** A picture of which each row has one grey. */
interface Grey {
  width: number;
  height: number;
  rows: Uint8Array<ArrayBuffer>;
}

/** What an encoder makes of a canvas; a faithful one says its size and all of its rows. */
type Encoder = (canvas: Grey) => Grey;
const FAITHFUL: Encoder = (canvas) => canvas;
const HEAD_BYTES = 33;

/** As much of a canvas as tiles need, in greys: Node has none. */
function standIn(encoder: Encoder) {
  return class implements Grey {
    rows: Uint8Array<ArrayBuffer>;
    constructor(
      readonly width: number,
      readonly height: number,
    ) {
      this.rows = new Uint8Array(height);
    }
    getContext() {
      const { rows } = this;
      return {
        fillStyle: '',
        fillRect: () => rows.fill(255),
        drawImage(from: Grey, ...at: number[]) {
          const [sourceY, height, y] = at.length === 2 ? [0, from.height, at[1]!] : [at[1]!, at[3]!, at[5]!];
          rows.set(from.rows.slice(sourceY, sourceY + Math.min(height, rows.length - y)), y);
        },
        getImageData: (_x: number, y: number, width: number) => ({
          data: Uint8ClampedArray.from({ length: width * 4 }, (_, at) => (at % 4 === 3 ? 255 : rows[y]!)),
        }),
      };
    }
    async convertToBlob() {
      const { width, height, rows } = encoder(this);
      const head = new Uint8Array(HEAD_BYTES);
      head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      new DataView(head.buffer).setUint32(16, width);
      new DataView(head.buffer).setUint32(20, height);
      return new Blob([head, rows]);
    }
  };
}

async function decode(blob: Blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const rows = bytes.slice(HEAD_BYTES);
  return { width: view.getUint32(16), height: view.getUint32(20), rows, close: () => undefined };
}

const WIDTH = 1280;
const SHOT = 900;
const SHOTS = 30;
const greyOf = (row: number) => row % 251;

/** The tiles of a page of thirty windows, of which each shot shows so many rows. */
async function stitch(encoder: Encoder, shown = SHOT): Promise<Grey[]> {
  vi.stubGlobal('OffscreenCanvas', standIn(encoder));
  const stitching = startStitching({ widthPx: WIDTH, rows: SHOT * SHOTS });
  for (let shot = 0; shot < SHOTS; shot += 1) {
    const row = shot * SHOT;
    const rows = Uint8Array.from({ length: shown }, (_, index) => greyOf(row + index));
    const picture = { width: WIDTH, height: shown, rows, close: () => undefined };
    stitching.draw(picture, [{ x: 0, y: 0, width: WIDTH, height: SHOT, column: 0, row }]);
  }
  const tiles = await stitching.finish();
  return Promise.all(tiles.map((bytes) => decode(new Blob([bytes]))));
}

describe('the tiles of a long picture', () => {
  beforeEach(() => vi.stubGlobal('createImageBitmap', decode));
  afterEach(() => vi.unstubAllGlobals());

  test('show every row that was drawn, once and in order', async () => {
    const tiles = await stitch(FAITHFUL);
    expect(tiles.length).toBeGreaterThan(1);
    const rows = tiles.flatMap((tile) => [...tile.rows]);
    expect(rows).toEqual(Array.from({ length: SHOT * SHOTS }, (_, row) => greyOf(row)));
  });

  test('are not made of shots that lack rows of what they were to show', async () => {
    await expect(stitch(FAITHFUL, SHOT - 20)).rejects.toMatchObject({ failure: 'unknown' });
  });

  test.each<[string, Encoder]>([
    ['leaves blank', ({ width, height }) => ({ width, height, rows: new Uint8Array(height) })],
    [
      'leaves blank from some row on',
      ({ width, height, rows }) => ({ width, height, rows: rows.map((grey, y) => (y < 9000 ? grey : 0)) }),
    ],
    ['cuts at its limit', ({ width, rows }) => ({ width, height: 8191, rows: rows.slice(0, 8191) })],
  ])('that the encoder %s are not kept', async (_, encoder) => {
    await expect(stitch(encoder)).rejects.toMatchObject({ failure: 'unknown' });
  });
});
