// Ten thousand pieces, and files that want to be larger than they are: handled, or refused with a sentence.
import { beforeAll, describe, expect, test } from 'vitest';
import { makeBackup } from '../../../lib/pack/backup';
import { makePackWords } from '../../../lib/pack/pack-words';
import { planPack } from '../../../lib/pack/plan-pack';
import { readBackup } from '../../../lib/pack/read-backup';
import { sayVerdict } from '../../../lib/pack/say-verdict';
import { verifyPack, verifyPacks } from '../../../lib/pack/verify';
import { makeInput, makeRecord, PIXEL, partsOf } from './sample';

const MANY = 10_000;

describe(`a claim with ${MANY} pieces`, () => {
  let zips: Awaited<ReturnType<typeof partsOf>>['zips'];
  beforeAll(async () => {
    const { input } = await makeInput();
    const record = await makeRecord('e1', PIXEL);
    ({ zips } = await partsOf({
      ...input,
      evidence: Array.from({ length: MANY }, (_, index) => ({
        number: index + 1,
        record: { ...record, id: `e${index + 1}` },
      })),
      readBytes: async () => new Blob([PIXEL]),
      log: [],
      publicKey: null,
    }));
  });

  test('is packed and verified, each piece by its name', async () => {
    const result = await verifyPacks(
      zips.map(({ zip, fileName }) => ({ name: fileName, zip: new Blob([zip]) })),
    );
    if (result.outcome === 'refused') throw new Error(result.refusal);
    expect(result.isUnchanged).toBe(true);
    expect(result.items.filter(({ path }) => path.endsWith('.png'))).toHaveLength(MANY);
  });
});

test('a backup of ten thousand pieces comes back', async () => {
  const blobs = new Map(Array.from({ length: MANY }, (_, index) => [`e${index}`, new Blob([PIXEL])]));
  const { stream } = makeBackup({
    tables: { evidence: { pieces: [new Blob(['{}\n'.repeat(MANY)])], rows: MANY } },
    blobs: { evidenceBytes: blobs },
    publicKey: null,
    schemaVersion: 2,
    now: new Date('2026-11-23T12:00:00Z'),
    version: '0.1.0',
  });
  const backup = await readBackup(new Blob([await new Response(stream).arrayBuffer()]));
  expect(backup.tables.get('evidence')).toHaveLength(MANY);
  expect(backup.blobs.get('evidenceBytes')!.size).toBe(MANY);
});

test('proof of more than a ZIP can hold is planned in parts that each can', async () => {
  const { input } = await makeInput();
  const record = { ...(await makeRecord('v', PIXEL)), sizeBytes: 500_000_000 };
  const plan = planPack({
    ...input,
    evidence: Array.from({ length: 30 }, (_, index) => ({
      number: index + 1,
      record: { ...record, id: `v${index}` },
    })),
  });
  expect(plan.parts).toBeGreaterThan(3);
  for (let part = 1; part <= plan.parts; part++) {
    const bytes = plan.items.filter((item) => item.part === part).length * 500_000_000;
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(0xfffffffe);
  }
});

test('more files than a ZIP can count are planned in parts as well', async () => {
  const { input } = await makeInput();
  const record = await makeRecord('v', PIXEL);
  const plan = planPack({
    ...input,
    evidence: Array.from({ length: 30_000 }, (_, index) => ({ number: index + 1, record })),
  });
  for (let part = 1; part <= plan.parts; part++)
    expect(3 * plan.items.filter((item) => item.part === part).length).toBeLessThan(65_534);
});

test('more files than a pack can hold are refused before one is opened, and the sentence says so', async () => {
  // An end record that speaks of 65,535 files; not one of them is looked for.
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, 65_535, true);
  view.setUint16(10, 65_535, true);
  const result = await verifyPack(new Blob([end]));
  expect(result).toMatchObject({ outcome: 'refused', refusal: 'too-many-entries' });
  expect(sayVerdict(result, makePackWords('en'))).toEqual([
    'This ZIP holds too many files for a pack. (65535)',
  ]);
});
