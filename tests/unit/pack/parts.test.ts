// What may be chosen about a pack: parts of a size, redacted copies in place of originals; and all that a claim can hold.
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { appendEntry, exportPublicKey, makeLogKeys } from '../../../lib/evidence/log';
import { writeNote } from '../../../lib/evidence/note';
import { sha256Hex } from '../../../lib/evidence/sha256';
import type { EvidenceCopy } from '../../../lib/model/copy';
import type { PackInput } from '../../../lib/pack/pack-input';
import { makePackWords } from '../../../lib/pack/pack-words';
import { sayVerdict } from '../../../lib/pack/say-verdict';
import { verifyPacks } from '../../../lib/pack/verify';
import { checkBag } from './bagit-checker';
import { makeInput, makeRecord, PIXEL, partsOf, READING } from './sample';

type Zips = Awaited<ReturnType<typeof partsOf>>['zips'];

const NAME = 'redress-8190000000010001-20261123';
const SECRET = 'Ulitsa Lenina 5, Anna';
const READ = 'Read of the page that is hidden';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function copyOf(
  id: string,
  evidenceId: string,
  change: Partial<EvidenceCopy> = {},
): Promise<EvidenceCopy> {
  return {
    id,
    evidenceId,
    page: null,
    edits: [],
    hasCaption: false,
    maxBytes: null,
    part: null,
    madeAt: '2026-11-23T12:00:00Z',
    sha256: await sha256Hex(bytesOf(id)),
    mediaType: 'image/jpeg',
    sizeBytes: id.length,
    widthPx: 1,
    heightPx: 1,
    ...change,
  };
}

const HIDE: EvidenceCopy['edits'] = [{ kind: 'hide', box: { x: 0, y: 0, width: 1, height: 1 } }];

/** A claim with a long page in two pictures, a note, a video, and copies of the first picture. */
async function rich(change: Partial<PackInput> = {}): Promise<PackInput> {
  const { input } = await makeInput();
  const pageText = bytesOf(SECRET);
  const textSha256 = await sha256Hex(pageText);
  const note = bytesOf(writeNote('2026-11-10', 'The courier rang, nobody came.'));
  const video = bytesOf('not really a video');
  const records = [
    await makeRecord('p1', PIXEL, {
      area: 'page',
      part: { captureId: 'long', index: 1, count: 2 },
      stitch: { shots: 4, stopped: null, first: SECRET, last: 'Bye' },
      textSha256,
      reading: READING,
    }),
    await makeRecord('p2', new Uint8Array([...PIXEL, 1]), {
      area: 'page',
      part: { captureId: 'long', index: 2, count: 2 },
      textSha256,
      reading: READING,
    }),
    await makeRecord('n1', note, {
      kind: 'note',
      mediaType: 'text/plain',
      trigger: 'import',
      url: '',
      title: 'The courier rang',
    }),
    await makeRecord('v1', video, {
      kind: 'file',
      mediaType: 'video/mp4',
      fileName: 'unboxing <1>.mp4',
      trigger: 'import',
      url: '',
      widthPx: null,
      heightPx: null,
    }),
  ];
  const stored = new Map([
    ['p1', PIXEL],
    ['p2', new Uint8Array([...PIXEL, 1])],
    ['n1', note],
    ['v1', video],
  ]);
  return {
    ...input,
    evidence: records.map((record, index) => ({ number: index + 1, record })),
    readBytes: async (id) => new Blob([stored.get(id)!]),
    texts: new Map(['p1', 'p2'].map((id) => [id, new Blob([pageText])])),
    copies: [
      await copyOf('copy-plain', 'p1'),
      await copyOf('copy-hidden', 'p1', { edits: HIDE }),
      await copyOf('copy-form', 'p1', { edits: HIDE, maxBytes: 1_000_000 }),
    ],
    readCopy: async (id) => new Blob([id]),
    log: [],
    publicKey: null,
    ...change,
  };
}

function filesOf(zip: Uint8Array): Map<string, Uint8Array> {
  return new Map(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes]),
  );
}

function textOf(zip: Uint8Array, path: string): string {
  return new TextDecoder().decode(filesOf(zip).get(path));
}

const verify = (zips: Zips) =>
  verifyPacks(zips.map(({ zip, fileName }) => ({ name: fileName, zip: new Blob([zip]) })));

describe('a pack with all that a claim can hold', () => {
  let zips: Zips;
  let report = '';
  beforeAll(async () => {
    ({ zips } = await partsOf(await rich()));
    report = textOf(zips[0]!.zip, 'data/report.html');
  });

  test('keeps originals, texts, and copies each in a folder of its own', () => {
    expect([...filesOf(zips[0]!.zip).keys()].filter((path) => /^data\/\w+\//.test(path)).sort()).toEqual([
      'data/copies/001-order-detail-20261123-1402-part1of2-copy1.jpg',
      'data/drafts/dispute-ru.txt',
      'data/drafts/seller-en.txt',
      'data/evidence/001-order-detail-20261123-1402-part1of2.json',
      'data/evidence/001-order-detail-20261123-1402-part1of2.page.txt',
      'data/evidence/001-order-detail-20261123-1402-part1of2.png',
      'data/evidence/002-order-detail-20261123-1402-part2of2.json',
      'data/evidence/002-order-detail-20261123-1402-part2of2.page.txt',
      'data/evidence/002-order-detail-20261123-1402-part2of2.png',
      'data/evidence/003-note-20261123-1402.json',
      'data/evidence/003-note-20261123-1402.txt',
      'data/evidence/004-file-20261123-1402.json',
      'data/evidence/004-file-20261123-1402.mp4',
      'data/form/001-order-detail-20261123-1402-part1of2-copy3-redacted.jpg',
      'data/redacted/001-order-detail-20261123-1402-part1of2-copy2-redacted.jpg',
    ]);
  });

  test('is a valid bag and verifies', async () => {
    expect(checkBag(filesOf(zips[0]!.zip))).toEqual([]);
    expect(await verify(zips)).toMatchObject({ outcome: 'checked', isUnchanged: true });
  });

  test.each([
    'picture 1 of 2 of one page',
    'the whole page, scrolled through and put together',
    'Note of the buyer: <bdi>The courier rang, nobody came.</bdi>',
    '<td>10 Nov 2026</td>',
    'Brought by the buyer: <bdi>unboxing &lt;1&gt;.mp4</bdi>',
    'Unchanged since the buyer brought it on this computer',
    'Small enough for a form, with parts hidden',
    'With parts hidden',
  ])('its report says: %s', (sentence) => expect(report).toContain(sentence));

  test('a text or a copy that was changed or lost before packing is named', async () => {
    const { zips: faulty } = await partsOf(
      await rich({
        texts: new Map([['p1', new Blob(['other'])]]),
        readCopy: async (id) => {
          if (id === 'copy-plain') throw new Error('gone');
          return new Blob([id === 'copy-form' ? 'other' : id]);
        },
      }),
    );
    const result = await verify(faulty);
    if (result.outcome === 'refused') throw new Error(result.refusal);
    const told = result.items.filter(({ state }) => state !== 'unchanged');
    expect(
      told.map(({ path, state, wasSoBefore }) => [path.slice(5, 30), state, wasSoBefore]).sort(),
    ).toEqual([
      ['evidence/001', 'missing', true],
      ['evidence/001-order-detail', 'changed', true],
      ['evidence/002', 'missing', true],
      ['form/001-order-detail-202', 'changed', true],
    ]);
  });
});

describe('a pack without the originals of redacted items', () => {
  let zips: Zips;
  beforeAll(async () => {
    const input = await rich({ options: { hasOriginals: false, partBytes: null } });
    // Read of the page, and where its personal things stand, of both pictures of the long page.
    const [order] = READING.orders;
    const reading = { ...READING, orders: [{ ...order!, statusText: READ }] };
    const personal = [{ kind: 'address' as const, x: 4711, y: 4712, width: 4713, height: 4714 }];
    const evidence = input.evidence.map(({ number, record }) => ({
      number,
      record: record.reading === null ? record : { ...record, reading, personal },
    }));
    ({ zips } = await partsOf({ ...input, evidence }));
  });

  test('holds nothing that shows what was hidden: no original, text, reading or copy of it', () => {
    const files = filesOf(zips[0]!.zip);
    expect([...files.keys()].filter((path) => /\/001-/.test(path)).sort()).toEqual([
      'data/evidence/001-order-detail-20261123-1402-part1of2.json',
      'data/form/001-order-detail-20261123-1402-part1of2-copy2-redacted.jpg',
      'data/redacted/001-order-detail-20261123-1402-part1of2-copy1-redacted.jpg',
    ]);
    // The text tells of the whole long page: it is gone from the other picture too, whose original stays.
    expect([...files.keys()].filter((path) => /\/002-.*\.(png|txt)$/.test(path))).toEqual([
      'data/evidence/002-order-detail-20261123-1402-part2of2.png',
    ]);
    for (const [path, bytes] of files)
      expect(new TextDecoder().decode(bytes), path).not.toMatch(new RegExp(`Lenina|${READ}|471[1234]`));
  });

  test('says so in the report, shows the copy, and notes the hash of the original', async () => {
    const report = textOf(zips[0]!.zip, 'data/report.html');
    expect(report).toContain('The original is not in this pack: a redacted copy stands in.');
    expect(report).toContain('Of one piece of proof a redacted copy is here');
    expect(report).toContain(
      '<img src="redacted/001-order-detail-20261123-1402-part1of2-copy1-redacted.jpg"',
    );
    expect(report).toContain(await sha256Hex(PIXEL));
  });

  test('leaves out an earlier copy that shows what a later one hides', async () => {
    const more: EvidenceCopy['edits'] = [...HIDE, { kind: 'hide', box: { x: 5, y: 5, width: 9, height: 9 } }];
    const { zips: made } = await partsOf(
      await rich({
        options: { hasOriginals: false, partBytes: null },
        copies: [
          await copyOf('too-little', 'p1', { edits: HIDE }),
          await copyOf('enough', 'p1', { edits: more, madeAt: '2026-11-23T12:05:00Z' }),
        ],
      }),
    );
    const texts = [...filesOf(made[0]!.zip).values()].map((bytes) => new TextDecoder().decode(bytes));
    expect(texts).toContain('enough');
    expect(texts).not.toContain('too-little');
  });

  test('shows the copy for a form where there is no other', async () => {
    const { zips: made } = await partsOf(
      await rich({
        options: { hasOriginals: false, partBytes: null },
        copies: [await copyOf('form-only', 'p1', { edits: HIDE, maxBytes: 1_000_000 })],
      }),
    );
    expect(textOf(made[0]!.zip, 'data/report.html')).toMatch(
      /<img src="form\/001-[^"]*-copy1-redacted\.jpg"/,
    );
  });

  test('is whole as it is', async () => {
    expect(await verify(zips)).toMatchObject({ outcome: 'checked', isUnchanged: true });
  });
});

describe('a pack in parts', () => {
  const PART_BYTES = 150_000;
  let zips: Zips;
  beforeAll(async () => {
    const { input } = await makeInput();
    const bytes = new Uint8Array(60_000).map((_, index) => index * 7);
    const record = await makeRecord('e1', bytes);
    ({ zips } = await partsOf({
      ...input,
      evidence: Array.from({ length: 6 }, (_, index) => ({
        number: index + 1,
        record: { ...record, id: `e${index + 1}` },
      })),
      readBytes: async () => new Blob([bytes]),
      log: [],
      publicKey: null,
      options: { hasOriginals: true, partBytes: PART_BYTES },
    }));
  });

  test('has no part over the limit, and each is a valid bag of the group', () => {
    const names = zips.map(({ fileName }) => fileName);
    expect(names.length).toBeGreaterThan(2);
    expect(names.at(-1)).toBe(`${NAME}-part1of${names.length}.zip`);
    const groups = new Set<string>();
    for (const { zip, fileName } of zips) {
      expect(zip.length, fileName).toBeLessThanOrEqual(PART_BYTES);
      expect(checkBag(filesOf(zip))).toEqual([]);
      const info = textOf(zip, 'bag-info.txt');
      groups.add(/^Bag-Group-Identifier: (.*)$/m.exec(info)![1]!);
      expect(info).toContain(`Bag-Count: ${/part(\d+)of/.exec(fileName)![1]} of ${names.length}\n`);
    }
    expect(groups.size).toBe(1);
  });

  test('shows every picture in its report once the parts lie side by side', () => {
    const { zip, fileName } = zips.at(-1)!;
    const all = new Set(
      zips.flatMap((part) =>
        [...filesOf(part.zip).keys()].map((path) => `${part.fileName.slice(0, -4)}/${path}`),
      ),
    );
    const sources = [...textOf(zip, 'data/report.html').matchAll(/<img src="([^"]+)"/g)].map(
      (match) => match[1]!,
    );
    expect(sources).toHaveLength(6);
    const here = new URL(`file:///${fileName.slice(0, -4)}/data/report.html`);
    for (const source of sources) expect(all).toContain(new URL(source, here).pathname.slice(1));
  });

  test('verifies as one when all are given, in any order', async () => {
    expect(await verify([...zips].reverse())).toMatchObject({ isUnchanged: true, missingParts: [] });
    expect(await verify(zips)).toMatchObject({ isUnchanged: true });
  });

  test('says which part is not here, and judges the others', async () => {
    const without = zips.filter(({ fileName }) => !fileName.includes('part2of'));
    const result = await verify(without);
    expect(result).toMatchObject({ isUnchanged: false, missingParts: [2], problems: ['parts-missing'] });
    expect(sayVerdict(result, makePackWords('en')).join('\n')).toContain('Part 2 of this pack is not here');
    const alone = await verify(zips.slice(0, 1));
    expect(alone).toMatchObject({ isUnchanged: false, problems: ['parts-missing'], log: { state: 'none' } });
  });

  test('does not take a part of another pack, or one part twice, for its own', async () => {
    const { zips: others } = await partsOf({
      ...(await rich({ options: { hasOriginals: true, partBytes: 1000 } })),
      now: new Date('2026-11-24T12:00:00Z'),
    });
    expect(await verify([zips[0]!, ...others.slice(1)])).toMatchObject({ isUnchanged: false });
    const twice = await verify([...zips, zips[0]!]);
    expect(twice).toMatchObject({ isUnchanged: false });
    expect(twice).toHaveProperty('problems', expect.arrayContaining(['parts-mixed']));
  });

  test('names the file and the part in which one bit was changed', async () => {
    const changed = zips.map((part) => ({ ...part, zip: part.zip.slice() }));
    const at = 5000;
    changed[0]!.zip[at] = changed[0]!.zip[at]! ^ 4;
    const result = await verify(changed);
    if (result.outcome === 'refused') throw new Error(result.refusal);
    const told = result.items.filter(({ state }) => state !== 'unchanged');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ state: 'changed' });
    expect(told[0]!.path.startsWith(`${changed[0]!.fileName.slice(0, -4)}/data/evidence/`)).toBe(true);
  });
});

test('what is noted beside pictures counts too: long readings in letters of two bytes, and copies with many boxes', async () => {
  const { input } = await makeInput();
  const [parcel] = READING.shipments;
  const event = { ...parcel!.events[0]!, text: 'Посылка прибыла в сортировочный центр. '.repeat(20) };
  const reading = {
    ...READING,
    shipments: [{ ...parcel!, events: Array.from({ length: 30 }, () => event) }],
  };
  const box = { kind: 'hide' as const, box: { x: 1000, y: 1000, width: 100, height: 100 } };
  const edits = Array.from({ length: 60 }, () => box);
  const record = await makeRecord('e1', PIXEL, { reading });
  const ids = Array.from({ length: 12 }, (_, index) => `e${index + 1}`);
  const copies = await Promise.all(
    ids.flatMap((id) =>
      Array.from({ length: 10 }, (_, index) => copyOf(`${id}-${index}`, id, { edits, maxBytes: 1_000_000 })),
    ),
  );
  const limit = 300_000;
  const { zips } = await partsOf({
    ...input,
    evidence: ids.map((id, index) => ({ number: index + 1, record: { ...record, id } })),
    readBytes: async () => new Blob([PIXEL]),
    copies,
    readCopy: async (id) => new Blob([id]),
    log: [],
    publicKey: null,
    options: { hasOriginals: true, partBytes: limit },
  });
  expect(zips.length).toBeGreaterThan(3);
  expect(zips.filter(({ zip }) => zip.length > limit).map(({ fileName }) => fileName)).toEqual([]);
});

test('a piece larger than the limit has a part of its own and stops nothing', async () => {
  const { zips, result } = await partsOf(await rich({ options: { hasOriginals: true, partBytes: 10 } }));
  expect(zips).toHaveLength(5);
  expect(result.items.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(await verify(zips)).toMatchObject({ isUnchanged: true });
});

test('the log of another installation goes along and is checked by its own key', async () => {
  const { input } = await makeInput();
  const keys = await makeLogKeys();
  const facts = {
    what: 'captured',
    evidenceId: 'e1',
    sha256: await sha256Hex(PIXEL),
    at: '2026-11-01T10:00:00Z',
  };
  const entry = await appendEntry(undefined, { ...facts, what: 'captured' }, keys.privateKey);
  const past = { entries: [entry], publicKey: await exportPublicKey(keys.publicKey) };
  const { zips } = await partsOf({ ...input, pastLogs: [past] });
  expect(await verify(zips)).toMatchObject({ isUnchanged: true, log: { state: 'valid', entries: 4 } });
  const forged = { ...past, entries: [{ ...entry, at: '2026-10-01T10:00:00Z' }] };
  const { zips: bad } = await partsOf({ ...input, pastLogs: [forged] });
  expect(await verify(bad)).toMatchObject({ isUnchanged: false, log: { state: 'broken', seq: 1 } });
});
