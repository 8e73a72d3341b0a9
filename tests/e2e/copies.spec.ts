// Copies, judged by their decoded pixels: what is hidden is gone, forms get readable pieces, originals stay as they are.
import type { CopyAnswer, CopyEdit, EvidenceCopy } from '../../lib/model/copy';
import { bringPicture, readPixels } from './support/bring';
import { readDatabase } from './support/database';
import { ask, enterClaim } from './support/enter-claim';
import type { TestBrowser } from './support/launch';
import { expect, test } from './support/test';

interface Order {
  edits?: CopyEdit[];
  hasCaption?: boolean;
  maxBytes?: number | null;
  mediaType?: EvidenceCopy['mediaType'];
}

async function copy(browser: TestBrowser, evidenceId: string, order: Order = {}): Promise<EvidenceCopy[]> {
  const answer = await ask<CopyAnswer>(browser, {
    kind: 'make-copies',
    evidenceId,
    edits: [],
    hasCaption: false,
    maxBytes: null,
    mediaType: 'image/png',
    ...order,
  });
  if (answer.outcome !== 'made') throw new Error(`no copy: ${answer.why}`);
  const { copies } = await readDatabase(browser);
  return answer.copyIds.map((id) => copies.find((each) => each.id === id)!);
}

const BOX = { x: 40, y: 70, width: 60, height: 30 };

function pointsIn({ x, y, width, height }: typeof BOX): [number, number][] {
  return Array.from({ length: width * height }, (_, at) => [x + (at % width), y + Math.floor(at / width)]);
}

for (const mediaType of ['image/png', 'image/jpeg'] as const) {
  test(`nothing of what is under a box is in the copy (${mediaType})`, async ({ browserUnderTest }) => {
    const claimId = await enterClaim(browserUnderTest);
    const size = { width: 200, height: 160 };
    const [one, other] = await Promise.all(
      ['#f00', '#0f0'].map((colour) =>
        bringPicture(browserUnderTest, claimId, size, 'rows', { ...BOX, colour }),
      ),
    );
    const order = { edits: [{ kind: 'hide' as const, box: BOX }], mediaType };
    const [copied] = await copy(browserUnderTest, one!, order);
    const [twin] = await copy(browserUnderTest, other!, order);
    // Two originals that differ under the box only give one and the same copy, to the last byte.
    expect(copied!.sha256).toBe(twin!.sha256);
    const { evidence, evidenceBytes } = await readDatabase(browserUnderTest);
    expect(evidence[0]!.sha256).not.toBe(evidence[1]!.sha256);
    for (const { id, sha256 } of evidence) {
      expect(evidenceBytes.find((row) => row.id === id)?.bytes.sha256).toBe(sha256);
    }
  });
}

test('a box is solid black and leaves what stands beside it as it is', async ({ browserUnderTest }) => {
  const claimId = await enterClaim(browserUnderTest);
  const id = await bringPicture(browserUnderTest, claimId, { width: 200, height: 160 }, 'rows');
  const [made] = await copy(browserUnderTest, id, { edits: [{ kind: 'hide', box: BOX }] });
  const under = await readPixels(browserUnderTest, 'copyBytes', made!.id, pointsIn(BOX));
  expect(Math.max(...under.colours.flat())).toBe(0);
  const beside = [
    [BOX.x - 1, BOX.y],
    [BOX.x + BOX.width, BOX.y],
    [BOX.x, BOX.y - 1],
    [BOX.x, BOX.y + BOX.height],
  ] as const;
  expect(await readPixels(browserUnderTest, 'copyBytes', made!.id, beside)).toEqual(
    await readPixels(browserUnderTest, 'evidenceBytes', id, beside),
  );
});

test('a copy is cropped, marked and captioned; the original has none of it', async ({ browserUnderTest }) => {
  const claimId = await enterClaim(browserUnderTest);
  const id = await bringPicture(browserUnderTest, claimId, { width: 400, height: 300 }, 'rows');
  const [made] = await copy(browserUnderTest, id, {
    edits: [
      { kind: 'crop', box: { x: 100, y: 50, width: 200, height: 200 } },
      { kind: 'arrow', from: { x: 120, y: 60 }, to: { x: 200, y: 150 } },
      { kind: 'number', at: { x: 250, y: 100 }, number: 7 },
    ],
    hasCaption: true,
  });
  expect(made!.widthPx).toBe(200);
  expect(made!.heightPx).toBeGreaterThan(240);
  const seen = await readPixels(browserUnderTest, 'copyBytes', made!.id, [
    [0, 0],
    [100, 100], // the arrow's tip
    [150 - 9, 50], // the number's disc
    [2, made!.heightPx - 2], // the strip
  ]);
  expect(seen.colours).toEqual([
    [255, 255, 255], // row 50 of the original is a plain one
    [196, 22, 28],
    [196, 22, 28],
    [255, 255, 255],
  ]);
  const original = await readPixels(browserUnderTest, 'evidenceBytes', id, [[200, 150]]);
  expect([original.width, original.height]).toEqual([400, 300]);
});

test('a tall page is cut between its lines into pieces that leave no row out', async ({
  browserUnderTest,
}) => {
  const claimId = await enterClaim(browserUnderTest);
  const id = await bringPicture(browserUnderTest, claimId, { width: 300, height: 4000 }, 'rows');
  const pieces = await copy(browserUnderTest, id, { maxBytes: 1_000_000 });
  expect(pieces.length).toBeGreaterThan(5);
  expect(pieces.map(({ part }) => part?.index)).toEqual(pieces.map((_, index) => index + 1));
  let next = 0;
  for (const { id: pieceId, heightPx, widthPx } of pieces) {
    expect([widthPx, heightPx <= 450]).toEqual([300, true]);
    const { colours } = await readPixels(browserUnderTest, 'copyBytes', pieceId, 'first-column');
    for (const [red, green] of colours) {
      const expected = next % 60 >= 50 ? [255, 255] : [next & 255, next >> 8];
      expect([red, green]).toEqual(expected);
      next += 1;
    }
  }
  expect(next).toBe(4000);
});

for (const [limit, mediaType] of [
  [2_000_000, 'image/jpeg'],
  [1_000_000, 'image/jpeg'],
  [1_000_000, 'image/png'],
] as const) {
  test(`copies for a form of ${limit} bytes (${mediaType}) are under it, and text keeps its size`, async ({
    browserUnderTest,
  }) => {
    const claimId = await enterClaim(browserUnderTest);
    const page = await bringPicture(browserUnderTest, claimId, { width: 1280, height: 9000 }, 'text');
    const pieces = await copy(browserUnderTest, page, { maxBytes: limit, mediaType, hasCaption: true });
    const stored = await readDatabase(browserUnderTest);
    for (const { id, widthPx, sizeBytes, sha256 } of pieces) {
      expect(widthPx).toBe(1280);
      expect(sizeBytes).toBeLessThanOrEqual(limit);
      const row = stored.copyBytes.find((each) => each.id === id);
      expect(row?.bytes).toEqual({ sizeBytes, sha256, type: mediaType });
    }
    expect(pieces.reduce((sum, { heightPx }) => sum + heightPx, 0)).toBeGreaterThanOrEqual(9000);
  });
}

test('a narrow crop can be handed over, with a strip that can be read', async ({ browserUnderTest }) => {
  const claimId = await enterClaim(browserUnderTest);
  const page = await bringPicture(browserUnderTest, claimId, { width: 1280, height: 1000 }, 'text');
  const edits: CopyEdit[] = [{ kind: 'crop', box: { x: 20, y: 0, width: 60, height: 400 } }];
  const form = { edits, maxBytes: 1_000_000, mediaType: 'image/jpeg' } as const;
  const pieces = await copy(browserUnderTest, page, form);
  expect(pieces.reduce((sum, { heightPx }) => sum + heightPx, 0)).toBeGreaterThanOrEqual(400);
  const [captioned] = await copy(browserUnderTest, page, { edits, hasCaption: true });
  expect(captioned!.heightPx).toBeLessThan(600);
});

test('a picture that nothing makes smaller is shrunk until it fits, and stays large enough to look at', async ({
  browserUnderTest,
}) => {
  const claimId = await enterClaim(browserUnderTest);
  const id = await bringPicture(browserUnderTest, claimId, { width: 3000, height: 2000 }, 'noise');
  const [made, ...more] = await copy(browserUnderTest, id, { maxBytes: 1_000_000, mediaType: 'image/jpeg' });
  expect(more).toEqual([]);
  expect(made!.sizeBytes).toBeLessThanOrEqual(1_000_000);
  expect(made!.widthPx).toBeGreaterThanOrEqual(1280);
});

test('no copy is made of an original that was changed, or of what is no picture', async ({
  browserUnderTest,
}) => {
  const claimId = await enterClaim(browserUnderTest);
  const id = await bringPicture(browserUnderTest, claimId, { width: 20, height: 20 }, 'rows');
  await browserUnderTest.desk.evaluate(async (key) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('redress');
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise((resolve) => {
      const transaction = database.transaction('evidenceBytes', 'readwrite');
      transaction.objectStore('evidenceBytes').put({ id: key, bytes: new Blob(['other']) });
      transaction.oncomplete = resolve;
    });
    database.close();
  }, id);
  await expect(copy(browserUnderTest, id)).rejects.toThrow('original-changed');
  const url = await browserUnderTest.desk.evaluate(() => URL.createObjectURL(new Blob(['%PDF-1.4'])));
  const pdf = await ask<{ evidenceId: string }>(browserUnderTest, {
    kind: 'import-file',
    claimId,
    url,
    name: 'a.pdf',
    proves: [],
  });
  await expect(copy(browserUnderTest, pdf.evidenceId)).rejects.toThrow('cannot-draw');
  await expect(copy(browserUnderTest, 'nothing')).rejects.toThrow('original-missing');
});
