// Every single flipped bit of a stored piece of proof is found, every length it could be cut to, and every change of what was
// noted beside it.
import 'fake-indexeddb/auto';
import { afterAll, describe, expect, test } from 'vitest';
import type { Evidence } from '../../../lib/model/evidence';
import { checkEvidence } from '../../../lib/store/check-proof';
import { openDatabase } from '../../../lib/store/database';
import { ORDER, READING } from '../pack/sample';
import { storePiece } from './pieces';

const database = openDatabase(`test-${crypto.randomUUID()}`);
afterAll(() => database.delete());

test('no bit can be flipped and no byte cut off unseen', async () => {
  const evidence = await storePiece(database, 'a small picture of an order page, 48 bytes long.');
  const whole = new TextEncoder().encode(evidence.id);
  const put = (bytes: Uint8Array<ArrayBuffer>) =>
    database.evidenceBytes.put({ id: evidence.id, bytes: new Blob([bytes]) });
  for (let bit = 0; bit < whole.length * 8; bit += 1) {
    const flipped = whole.slice();
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    await put(flipped);
    expect((await checkEvidence(database, evidence)).checked, `bit ${bit}`).toBe('changed');
  }
  for (let length = 0; length < whole.length; length += 1) {
    await put(whole.slice(0, length));
    expect((await checkEvidence(database, evidence)).checked, `length ${length}`).toBe('changed');
  }
  await put(whole);
  expect((await checkEvidence(database, evidence)).checked).toBe('unchanged');
});

describe('beside the bytes', () => {
  const TEXT = 'Text of the page: ж.';
  const record: Partial<Evidence> = {
    claimId: 'c1',
    orderIds: [ORDER, '8190000000010002'],
    part: { captureId: 'k', index: 1, count: 2 },
    stitch: { shots: 3, stopped: null, first: 'Hello', last: 'Bye' },
    device: { browser: 'Chromium 156', system: 'Linux', version: '0.1.0', pixelRatio: 1.25 },
    area: 'page',
    fileName: 'photo.png',
    reading: READING,
    personal: [{ x: 1, y: 2, width: 3, height: 4, kind: 'name' }],
  };

  test('no field of the record can be changed, left out or added unseen, but for where it is filed and what copies hide', async () => {
    const evidence = await storePiece(database, 'with facts', { ...record }, TEXT);
    expect((await checkEvidence(database, evidence)).checked).toBe('unchanged');
    const changes = [...changesOf(evidence)];
    expect(changes.length).toBeGreaterThan(400);
    for (const { path, value } of changes) {
      const isFiling = /^(claimId|proves|personal)\b/.test(path);
      const isBytes = path === 'sha256';
      // Under another id there are no bytes.
      const expected = isFiling
        ? 'unchanged'
        : isBytes
          ? 'changed'
          : path === 'id'
            ? 'missing'
            : 'beside-changed';
      const { checked } = await checkEvidence(database, value as Evidence);
      expect(checked, path).toBe(expected);
    }
  });

  test('no bit of the text can be flipped and no character left out unseen', async () => {
    const evidence = await storePiece(database, 'with text', {}, TEXT);
    for (const text of [...flipsOf(TEXT), ...[...TEXT].map((_, at) => TEXT.slice(0, at))]) {
      await database.evidenceTexts.put({ id: evidence.id, text });
      expect((await checkEvidence(database, evidence)).checked, text).toBe('beside-changed');
    }
    await database.evidenceTexts.delete(evidence.id);
    expect((await checkEvidence(database, evidence)).checked).toBe('beside-changed');
  });

  test('a record that no entry of the log tells of is not taken for what was stored', async () => {
    const evidence = await storePiece(database, 'unheard of');
    await database.log.where('evidenceId').equals(evidence.id).delete();
    expect((await checkEvidence(database, evidence)).checked).toBe('beside-changed');
  });
});

/** The value with one thing in it changed, in every place: each character of a text, each number, each field gone or new. */
function* changesOf(value: unknown, path = ''): Generator<{ path: string; value: unknown }> {
  if (typeof value === 'string')
    for (const [at, text] of flipsOf(value).entries()) {
      // A bit of each character, each time another one.
      if (at % 7 === Math.floor(at / 7) % 7) yield { path, value: text };
    }
  else if (typeof value === 'number') for (const by of [-1, 1, 0.5]) yield { path, value: value + by };
  else if (value === null) yield { path, value: 'x' };
  else if (Array.isArray(value)) {
    yield { path, value: [...value, value[0] ?? 'x'] };
    for (const [at, each] of value.entries()) {
      yield { path, value: value.filter((_, index) => index !== at) };
      for (const change of changesOf(each, `${path}[${at}]`))
        yield { path: change.path, value: value.map((one, index) => (index === at ? change.value : one)) };
    }
  } else if (typeof value === 'object') {
    for (const [key, each] of Object.entries(value ?? {})) {
      const inner = path === '' ? key : `${path}.${key}`;
      const { [key]: _, ...without } = { ...value } as Record<string, unknown>;
      if (each !== null && key !== 'id' && key !== 'sha256') yield { path: inner, value: without };
      for (const change of changesOf(each, inner))
        yield { path: change.path, value: { ...value, [key]: change.value } };
    }
    yield { path: `${path}.new`, value: { ...value, new: 1 } };
  }
}

function flipsOf(text: string): string[] {
  return [...text].flatMap((_, at) =>
    [1, 2, 4, 8, 16, 32, 64].map(
      (bit) => text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ bit) + text.slice(at + 1),
    ),
  );
}
