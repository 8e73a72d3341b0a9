import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localTime } from '../../../lib/evidence/local-time';
import { makeEvidence } from '../../../lib/evidence/make-evidence';
import { pngSize } from '../../../lib/evidence/png-size';
import { sha256Hex } from '../../../lib/evidence/sha256';
import { Evidence } from '../../../lib/model/evidence';

/** The first bytes of a PNG of this size; enough for what reads them. */
function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

const base = {
  id: 'e1',
  claimId: null,
  orderIds: ['8190000000010001'],
  url: 'https://www.aliexpress.com/p/order/index.html',
  title: 'My orders',
  page: 'order-list',
  reading: null,
  text: 'Order 8190000000010001',
  proves: ['order-page'],
  trigger: 'shortcut',
  timeZone: 'Europe/Moscow',
  now: new Date('2026-11-23T11:02:05Z'),
} as const satisfies Partial<Parameters<typeof makeEvidence>[0]>;

describe('the record of a capture', () => {
  test('says what, when, where and how large, and is valid', async () => {
    const bytes = png(1280, 720);
    const evidence = await makeEvidence({
      ...base,
      orderIds: [...base.orderIds],
      proves: ['order-page'],
      bytes,
      mediaType: 'image/png',
    });
    expect(Evidence.parse(evidence)).toEqual(evidence);
    expect(evidence).toMatchObject({
      kind: 'image',
      capturedAt: '2026-11-23T14:02:05+03:00',
      widthPx: 1280,
      heightPx: 720,
      sizeBytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      textSha256: createHash('sha256').update(base.text).digest('hex'),
      area: 'visible',
    });
  });

  test('refuses an empty picture', async () => {
    const input = { ...base, orderIds: [], proves: [], bytes: new Uint8Array(3), mediaType: 'image/png' };
    await expect(makeEvidence(input)).rejects.toThrow('readback');
  });
});

test('SHA-256 is the one that every other tool computes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), async (bytes) => {
      const own = new Uint8Array(bytes);
      expect(await sha256Hex(own)).toBe(createHash('sha256').update(own).digest('hex'));
    }),
  );
});

describe('local time', () => {
  test.each([
    ['2026-11-23T11:02:05Z', 'UTC', '2026-11-23T11:02:05+00:00'],
    ['2026-07-01T11:02:05Z', 'Europe/Berlin', '2026-07-01T13:02:05+02:00'],
    ['2026-01-01T00:15:00Z', 'Asia/Kolkata', '2026-01-01T05:45:00+05:30'],
    ['2026-03-08T09:59:59Z', 'America/Los_Angeles', '2026-03-08T01:59:59-08:00'],
    ['2026-03-08T10:00:00Z', 'America/Los_Angeles', '2026-03-08T03:00:00-07:00'],
  ])('%s in %s', (instant, zone, expected) => expect(localTime(new Date(instant), zone)).toBe(expected));

  test('is the same instant, whatever the zone', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Moscow',
      'America/St_Johns',
      'Pacific/Chatham',
      'Asia/Kathmandu',
    );
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        zones,
        (date, zone) => {
          expect(Date.parse(localTime(date, zone))).toBe(Math.floor(date.getTime() / 1000) * 1000);
        },
      ),
    );
  });
});

test('what is no PNG has no size', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      fc.pre(bytes[0] !== 0x89);
      expect(pngSize(bytes)).toBeNull();
    }),
  );
  expect(pngSize(png(0, 10))).toBeNull();
});
