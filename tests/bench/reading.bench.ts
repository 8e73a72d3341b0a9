// How long reading takes, against one plain pass over the same page's text. The summary prints the ratio, which depends less on the machine.
import { parseHTML } from 'linkedom';
import { bench, describe } from 'vitest';
import { readPage } from '../../lib/sites/read-page';
import { orderListPage } from '../demo/markup';
import type { DemoOrder } from '../demo/shop';

const URL_OF_LIST = 'https://www.aliexpress.com/p/order/index.html';

function order(index: number): DemoOrder {
  return {
    id: String(8_200_000_000_010_017n + BigInt(index) * 20_000n),
    statusText: index % 3 === 0 ? 'Completed' : 'Awaiting delivery',
    state: index % 3 === 0 ? 'finished' : 'shipped',
    placedOn: '2026-09-15',
    total: `US $${index + 1}.70`,
    store: { id: '1101000001', name: 'Lantern Lane Store' },
    items: [
      {
        title: 'Clip lamp',
        productId: '1005000000000101',
        variant: 'White',
        price: `US $${index + 1}.70`,
        quantity: '1',
      },
    ],
  };
}

describe.each([10, 100, 1000])('%i cards', (cards) => {
  const { document } = parseHTML(orderListPage(Array.from({ length: cards }, (_, index) => order(index))));
  const options = { time: 500, iterations: 3, warmupTime: 0, warmupIterations: 1 };
  bench(
    'one pass over the text',
    () => {
      if ((document.body.textContent ?? '').length === 0) throw new Error('no text');
    },
    options,
  );
  bench(
    'reading',
    () => {
      const { orders } = readPage({ document, url: URL_OF_LIST, today: '2026-11-23' });
      if (orders.length !== cards) throw new Error(`${orders.length} of ${cards} orders`);
    },
    options,
  );
});
