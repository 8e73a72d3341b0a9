import { expect, test } from 'vitest';
import { readAnswer } from '../../../../lib/sites/payloads/read-answer';
import { keepAnswers } from '../../../../lib/sites/witness/keep-answers';
import type { CallAnswer } from '../../../../lib/sites/witness/receive';
import { listedOrder, ORDER, OTHER_ORDER, orderListAnswer, trackingAnswer } from '../payloads/samples';

const LIST = 'https://www.aliexpress.com/p/order/index.html';
const TRACKING = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ORDER}`;
const TODAY = '2026-11-23';

const answer = (payload: unknown, orderId: string | null = null): CallAnswer => ({
  orderId,
  text: JSON.stringify(payload),
});

/** Answers that are read as the worker reads them. */
const keep = () =>
  keepAnswers(async ({ text, orderId }, language) =>
    readAnswer(text, { url: LIST, today: TODAY, language, orderId }),
  );

async function readingsOf(answers: ReturnType<typeof keep>, language: string | null) {
  await answers.learn(language);
  return answers.readings();
}

test('answers say what they say, older first', async () => {
  const answers = keep();
  answers.add(answer(orderListAnswer([listedOrder(ORDER)])), LIST);
  answers.add(answer(orderListAnswer([listedOrder(OTHER_ORDER)])), LIST);
  expect((await readingsOf(answers, 'en')).map(({ orders }) => orders.map(({ id }) => id))).toEqual([
    [ORDER],
    [OTHER_ORDER],
  ]);
});

test.each([
  ['the order that was asked about', OTHER_ORDER, LIST, OTHER_ORDER],
  ['the order of the page where the call named none', null, TRACKING, ORDER],
  ['the order that was asked about, not that of the page', OTHER_ORDER, TRACKING, OTHER_ORDER],
])('tracking is about %s', async (_name, asked, url, expected) => {
  const answers = keep();
  answers.add(answer(trackingAnswer(), asked), url);
  expect((await readingsOf(answers, 'en'))[0]?.shipments[0]?.orderId).toBe(expected);
});

test('the page the answer came with counts, not the one that is shown when it is read', async () => {
  const answers = keep();
  answers.add(answer(trackingAnswer()), TRACKING);
  answers.add(answer({}), LIST);
  expect((await readingsOf(answers, 'en'))[0]?.shipments[0]?.orderId).toBe(ORDER);
});

test('words are read in the language that the page turns out to have', async () => {
  const answers = keep();
  answers.add(answer(orderListAnswer([listedOrder(ORDER, { orderDateText: '15 сентября 2026' })])), LIST);
  await readingsOf(answers, null);
  const [reading] = await readingsOf(answers, 'ru');
  expect(reading).toMatchObject({ language: 'ru', orders: [{ placedOn: '2026-09-15' }] });
});

test('an answer of unknown shape says nothing, one that could not be used is a miss', async () => {
  const answers = keep();
  answers.add(answer({ hello: 1 }), LIST);
  answers.add({ orderId: null, text: 'too-long' }, TRACKING);
  expect(await readingsOf(answers, 'en')).toEqual([
    {
      page: 'unknown',
      site: null,
      language: 'en',
      orders: [],
      shipments: [],
      misses: [{ orderId: ORDER, field: 'payload', why: 'unreadable', raw: 'too-long' }],
    },
  ]);
});

test('the oldest of very many answers goes first', async () => {
  const answers = keep();
  for (let count = 0; count < 160; count++)
    answers.add(answer(trackingAnswer(), `81900000${String(count).padStart(8, '0')}`), LIST);
  const ids = (await readingsOf(answers, 'en')).map(({ orders }) => orders[0]?.id);
  expect([ids.length, ids[0], ids.at(-1)]).toEqual([150, '8190000000000010', '8190000000000159']);
});

test('what was read is not read again, and what the reader could not be asked about is asked again', async () => {
  let asked = 0;
  const answers = keepAnswers(async () => {
    asked += 1;
    if (asked === 1) throw new Error('the worker was stopped');
    return null;
  });
  answers.add(answer(trackingAnswer()), TRACKING);
  await expect(answers.learn('en')).rejects.toThrow();
  expect(await answers.learn('en')).toBe(true);
  expect(await answers.learn('en')).toBe(false);
  expect(asked).toBe(2);
});
