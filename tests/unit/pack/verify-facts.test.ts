// Facts in a pack are held against the log: whoever changes them and then lists the files anew is found out all the same.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { BagWriter } from '../../../lib/pack/bag-writer';
import { type VerifyResult, verifyPack } from '../../../lib/pack/verify';
import { makeInput, ORDER, OTHER_ORDER, packOf } from './sample';

const FOLDER = 'redress-8190000000010001-20261123';
const FACTS = 'data/evidence/001-order-list-20261123-1402.json';
let files: Map<string, string>;

beforeAll(async () => {
  const { zip } = await packOf((await makeInput()).input);
  files = new Map(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [
      path.slice(FOLDER.length + 1),
      strFromU8(bytes, true),
    ]),
  );
});

/** A bag with another file, whose lists say that all is right. */
async function forged(path: string, text: string | null): Promise<Blob> {
  const bag = new BagWriter(FOLDER, new Date('2026-11-23T12:00:00Z'));
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const take = async (from: AsyncGenerator<Uint8Array<ArrayBuffer>, string>) => {
    for await (const piece of from) pieces.push(piece);
  };
  await take(bag.begin());
  for (const [name, content] of files)
    if (name.startsWith('data/') && !(name === path && text === null))
      await take(
        bag.add(name, name === path && text !== null ? text : new Uint8Array(strToU8(content, true))),
      );
  await take(bag.end([]));
  return new Blob(pieces);
}

function states(result: VerifyResult): Record<string, string> {
  if (result.outcome === 'refused') throw new Error(result.refusal);
  return Object.fromEntries(
    result.items.filter(({ state }) => state !== 'unchanged').map(({ path, state }) => [path, state]),
  );
}

interface Written {
  facts: Record<string, unknown>;
  factsSha256: string;
  capturedAtUtc: string;
  reading: { orders: { total: unknown; id: string }[] };
}

const written = (): Written => JSON.parse(strFromU8(strToU8(files.get(FACTS)!, true)));

describe('facts in a pack', () => {
  test('as they were noted are unchanged, in a bag that was listed anew too', async () => {
    expect(states(await verifyPack(await forged('none', null)))).toEqual({});
  });

  test('are found changed in whatever field', async () => {
    const { facts } = written();
    expect(Object.keys(facts).length).toBeGreaterThan(12);
    for (const [field, value] of Object.entries(facts)) {
      const other = typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value}x` : ['x'];
      for (const change of [
        { ...facts, [field]: other },
        { ...facts, [field]: undefined },
      ]) {
        const text = JSON.stringify({ ...written(), facts: change });
        expect(states(await verifyPack(await forged(FACTS, text))), field).toEqual({ [FACTS]: 'changed' });
      }
    }
    const text = JSON.stringify({ ...written(), facts: { ...facts, more: 'x' } });
    expect(states(await verifyPack(await forged(FACTS, text)))).toEqual({ [FACTS]: 'changed' });
  });

  test('are found changed in what was read, in the other writing of the time, and where they are gone', async () => {
    const file = written();
    file.reading.orders[0]!.total = { amount: '99.00', currency: 'USD' };
    expect(states(await verifyPack(await forged(FACTS, JSON.stringify(file))))).toEqual({
      [FACTS]: 'changed',
    });
    const early = JSON.stringify({ ...written(), capturedAtUtc: '2026-11-01T11:02:05Z' });
    expect(states(await verifyPack(await forged(FACTS, early)))).toEqual({ [FACTS]: 'changed' });
    expect(states(await verifyPack(await forged(FACTS, 'no JSON')))).toEqual({ [FACTS]: 'changed' });
    expect(states(await verifyPack(await forged(FACTS, null)))).toEqual({ [FACTS]: 'missing' });
  });

  test('tell of this order only, and of the others by a hash', async () => {
    expect(written().reading.orders.map(({ id }) => id)).toEqual([ORDER]);
    expect(files.get(FACTS)).not.toContain(OTHER_ORDER);
    expect(written().facts).toMatchObject({ ordersSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('that were changed before the pack was made are in it as they are, and said to be', async () => {
    const { input } = await makeInput();
    const [first, ...rest] = input.evidence;
    const evidence = [{ ...first!, record: { ...first!.record, title: 'Another title' } }, ...rest];
    const { zip, result } = await packOf({ ...input, evidence });
    expect(result.items.map(({ factsState }) => factsState)).toEqual(['changed', 'unchanged', 'unchanged']);
    const verdict = await verifyPack(new Blob([zip]));
    expect(verdict).toMatchObject({ isUnchanged: false, problems: [] });
    expect(
      verdict.outcome === 'checked' && verdict.items.filter(({ state }) => state !== 'unchanged'),
    ).toEqual([{ path: FACTS, state: 'changed', wasSoBefore: true }]);
    const report = strFromU8(unzipSync(zip)[`${FOLDER}/data/report.html`]!);
    expect(report).toContain('is not what was noted when it was saved');
    expect(report).toContain('One piece of proof is not as it was');
  });

  test('whose hash no log notes are not judged: the first packs had none', async () => {
    const { input } = await makeInput();
    const { zip, result } = await packOf({ ...input, log: [], publicKey: null });
    expect(result.items[0]!.factsState).toBe('not-noted');
    expect(await verifyPack(new Blob([zip]))).toMatchObject({ isUnchanged: true, log: { state: 'none' } });
  });
});
