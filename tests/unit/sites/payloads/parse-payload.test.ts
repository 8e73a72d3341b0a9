import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_PAYLOAD, parsePayload } from '../../../../lib/sites/payloads/parse-payload';

test.each([
  ['JSON', '{"a":[1]}'],
  ['JSON after a byte order mark', '\uFEFF{"a":[1]}'],
  ['JSONP', 'mtopjsonp12({"a":[1]})'],
  ['JSONP with a semicolon and line ends', '\n mtopjsonp3({"a":[1]});\n'],
  ['JSONP that is called only if it is there', 'window.cb && window.cb({"a":[1]})'],
  ['JSONP after an empty comment', '/**/cb({"a":[1]})'],
])('%s is parsed', (_name, text) => {
  expect(parsePayload(text)).toEqual({ a: [1] });
});

test.each([
  ['an empty text', ''],
  ['HTML', '<html><body>punish?x5secdata=</body></html>'],
  ['JSON that was cut off', '{"a":[1'],
  ['JSONP that never calls back', 'mtopjsonp12({"a":'],
  ['a call of several arguments', 'cb({"a":1}, {"b":2})'],
  ['a program', 'alert({"a":1}); cb({"a":2})'],
  ['a text of 50 MB', ' '.repeat(50_000_000)],
  ['a list in a list, 100 000 times', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['an object in an object, 80 times', `${'{"a":'.repeat(80)}1${'}'.repeat(80)}`],
])('%s is refused', (_name, text) => {
  expect(parsePayload(text)).toBeNull();
});

test('50 MB are refused without being looked at', () => {
  const text = `{"a":"${'x'.repeat(50_000_000)}"}`;
  const quickest = (work: () => unknown) =>
    Math.min(
      ...Array.from({ length: 7 }, () => {
        const started = performance.now();
        work();
        return performance.now() - started;
      }),
    );
  expect(parsePayload(text)).toBeNull();
  expect(quickest(() => parsePayload(text))).toBeLessThan(quickest(() => text.indexOf('y')) / 10);
});

test('the limit is the limit', () => {
  const text = (length: number) => `"${'x'.repeat(length - 2)}"`;
  expect(parsePayload(text(LONGEST_PAYLOAD))).toHaveLength(LONGEST_PAYLOAD - 2);
  expect(parsePayload(text(LONGEST_PAYLOAD + 1))).toBeNull();
});

test.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])(
  'the key %s is dropped at every depth',
  (key) => {
    const value = parsePayload(`{"a":[{"${key}":{"polluted":1},"b":2}],"${key}":{"polluted":1}}`);
    expect(value).toEqual({ a: [{ b: 2 }] });
    expect(JSON.stringify(value)).not.toContain('polluted');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  },
);

test('any JSON comes out as it went in', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (json) => {
      const poisoned = /__proto__|constructor|prototype/.test(json);
      fc.pre(!poisoned);
      expect(parsePayload(json)).toEqual(JSON.parse(json));
      expect(parsePayload(`mtopjsonp1(${json})`)).toEqual(JSON.parse(json));
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parsePayload(text) !== undefined));
});
