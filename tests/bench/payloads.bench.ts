// How long reading the second witness and joining both takes, against `JSON.parse` of the same answer. The summary prints the ratio.
import { bench, describe } from 'vitest';
import { mergeReadings } from '../../lib/sites/merge';
import { parsePayload } from '../../lib/sites/payloads/parse-payload';
import { readPayload } from '../../lib/sites/payloads/read-payload';
import { listedOrder, orderListAnswer } from '../unit/sites/payloads/samples';

const CONTEXT = {
  url: 'https://www.aliexpress.com/p/order/index.html',
  today: '2026-11-23',
  language: 'en',
  orderId: null,
};

const idOf = (index: number) => String(8_200_000_000_010_017n + BigInt(index) * 20_000n);

describe.each([10, 100, 1000])('%i orders', (count) => {
  const orders = Array.from({ length: count }, (_, index) => listedOrder(idOf(index)));
  const text = JSON.stringify(orderListAnswer(orders));
  const drawn = readPayload(JSON.parse(text), CONTEXT);
  if (drawn === null) throw new Error('not read');
  const options = { time: 500, iterations: 3, warmupTime: 0, warmupIterations: 1 };
  bench('JSON.parse', () => void JSON.parse(text), options);
  bench(
    'parse, read and join',
    () => {
      const reading = readPayload(parsePayload(text), CONTEXT);
      if (reading === null || mergeReadings(drawn, [reading]).orders.length !== count)
        throw new Error('lost');
    },
    options,
  );
});
