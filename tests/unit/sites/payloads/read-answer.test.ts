// An answer as the listener passes it on: a text, whatever it holds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswer } from '../../../../lib/sites/payloads/read-answer';
import { ORDER, trackingAnswer } from './samples';

const CONTEXT = {
  url: 'https://www.aliexpress.com/p/tracking/index.html',
  today: '2026-11-23',
  language: 'en',
  orderId: ORDER,
};

test('a known answer says what it says', () => {
  expect(readAnswer(JSON.stringify(trackingAnswer()), CONTEXT)?.shipments[0]?.orderId).toBe(ORDER);
});

test.each([
  ['was too long for the listener', 'too-long', 'too-long'],
  ['the listener could not read', 'unreadable', 'unreadable'],
  ['is no JSON', 'nonsense', 'unreadable'],
])('an answer that %s is a miss', (_name, text, raw) => {
  expect(readAnswer(text, CONTEXT)?.misses).toEqual([
    { orderId: ORDER, field: 'payload', why: 'unreadable', raw },
  ]);
});

test('an answer of unknown shape says nothing, and one that would poison poisons nothing', () => {
  expect(readAnswer('{"hello":1}', CONTEXT)).toBeNull();
  expect(readAnswer('{"__proto__":{"a":1}}', CONTEXT)).toBeNull();
  expect(Reflect.get({}, 'a')).toBeUndefined();
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void readAnswer(text, CONTEXT)),
  );
});
