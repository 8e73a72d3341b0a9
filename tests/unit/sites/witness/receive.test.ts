import { describe, expect, test } from 'vitest';
import { HELLO, LONGEST, OFFER } from '../../../../lib/sites/witness/message';
import { type CallAnswer, receive } from '../../../../lib/sites/witness/receive';

const ORDER = '8190000000010001';

function makeReceiver() {
  const page = new EventTarget();
  const heard: CallAnswer[] = [];
  const stop = new AbortController();
  const clock = { now: 0 };
  const say = (name: string, detail?: unknown) => page.dispatchEvent(new CustomEvent(name, { detail }));
  page.addEventListener(HELLO, () => say(OFFER, 'channel'), { once: true });
  receive(
    page,
    stop.signal,
    (answer) => heard.push(answer),
    () => clock.now,
  );
  return { heard, stop, clock, say, send: (text: unknown) => say('channel', text) };
}

test.each<[string, string, CallAnswer]>([
  ['names its order', `${ORDER}\n{"a":1}`, { orderId: ORDER, text: '{"a":1}' }],
  ['names none', '\n{"a":1}', { orderId: null, text: '{"a":1}' }],
  ['names no order but something else', 'x1\n{"a":1}', { orderId: null, text: '{"a":1}' }],
  ['was too long', `${ORDER}\ntoo-long`, { orderId: ORDER, text: 'too-long' }],
  ['is no JSON', '\nnonsense', { orderId: null, text: 'nonsense' }],
])('an answer that %s is understood', (_name, text, answer) => {
  const { heard, send } = makeReceiver();
  send(text);
  expect(heard).toEqual([answer]);
});

test.each([
  ['an object', { detail: 'x' }],
  ['nothing', undefined],
  ['a text without a line end', '{"a":1}'],
  ['a text whose first line is no number of an order', `${'1'.repeat(50)}\n{}`],
  ['6 MB', `\n"${'x'.repeat(LONGEST + 1000)}"`],
])('%s is no answer', (_name, detail) => {
  const { heard, send } = makeReceiver();
  send(detail);
  expect(heard).toEqual([]);
});

describe('limits', () => {
  test('thirty answers in ten seconds are heard, no more; later more are', () => {
    const { heard, send, clock } = makeReceiver();
    for (let count = 0; count < 50; count++) send('\n{}');
    expect(heard).toHaveLength(30);
    clock.now = 10_001;
    send('\n{}');
    expect(heard).toHaveLength(31);
  });

  test('three hundred answers are the most that a page is heard', () => {
    const { heard, send, clock } = makeReceiver();
    for (let count = 0; count < 400; count++) {
      clock.now += 1000;
      send('\n{}');
    }
    expect(heard).toHaveLength(300);
  });

  test('fifty million characters are the most', () => {
    const { heard, send, clock } = makeReceiver();
    const text = `\n"${'x'.repeat(4_000_000)}"`;
    for (let count = 0; count < 20; count++) {
      clock.now += 1000;
      send(text);
    }
    expect(heard).toHaveLength(12);
  });
});

test('only the first channel that is offered is heard', () => {
  const { heard, say } = makeReceiver();
  say(OFFER, 'planted');
  say('planted', '\n{}');
  expect(heard).toEqual([]);
});

test('after the end nothing is heard', () => {
  const { heard, send, stop } = makeReceiver();
  stop.abort();
  send('\n{}');
  expect(heard).toEqual([]);
});
