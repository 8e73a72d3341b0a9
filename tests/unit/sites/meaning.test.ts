// What a day, a place and a sum on a page mean: by their labels, in every language of the page. Pages are made for each case.
import { describe, expect, test } from 'vitest';
import { PHRASES } from '../../../lib/sites/phrases';
import { labelRows } from '../../tools/labels';
import { detailPage, listPage, type MadeDetail, readMade, trackingPage } from '../../tools/made-pages';

const rows = labelRows();
const rowsOf = (...kinds: string[]) => rows.filter(({ kind }) => kinds.includes(kind));
/** One label a language of each kind, so that a page is made for every language. */
const firsts = (...kinds: string[]) =>
  rowsOf(...kinds)
    .filter(
      (row, index, all) =>
        all.findIndex((one) => one.kind === row.kind && one.language === row.language) === index,
    )
    .map(({ label, language, kind }) => [label.replace('@', '2026-11-20'), language, kind] as const);

const detail = (page: MadeDetail, language = 'en') => readMade('detail', detailPage(language, page));
const expecting = (expects: string, language = 'en', event?: string) =>
  detail(
    { blocks: [{ lines: [{ title: 'Clip lamp' }], track: { expects, ...(event && { event }) } }] },
    language,
  );
const missesOf = ({ misses }: ReturnType<typeof detail>, field: string) =>
  misses.filter((miss) => miss.field === field);

describe('a day in the promise’s place', () => {
  test.each(firsts('promise'))('%s (%s) promises', (label, language) => {
    expect(expecting(label, language).orders[0]?.deliverBy).toEqual({ from: null, to: '2026-11-20' });
    expect(readMade('tracking', trackingPage(language, { headline: label })).orders[0]?.deliverBy?.to).toBe(
      '2026-11-20',
    );
  });

  test.each(firsts('delivered', 'sent', 'stored-until', 'coupon', 'refund-by', 'refund-done', 'valid'))(
    '%s (%s, %s) promises nothing',
    (label, language) => {
      expect(expecting(label, language).orders[0]?.deliverBy).toBeNull();
      expect(
        readMade('tracking', trackingPage(language, { headline: label })).orders[0]?.deliverBy,
      ).toBeNull();
    },
  );

  test.each(firsts('delivered'))('%s (%s) says that the parcel came', (label, language) => {
    const { shipments, misses } = expecting(label, language);
    expect(shipments.map(({ status }) => status)).toEqual(['delivered']);
    expect(misses.map(({ field }) => field)).not.toContain('deliverBy');
  });

  test.each(firsts('stored-until'))('%s (%s) is the last day at the pick-up point', (label, language) => {
    expect(expecting(label, language).shipments[0]?.storedUntil).toBe('2026-11-20');
    expect(readMade('tracking', trackingPage(language, { headline: label })).shipments[0]?.storedUntil).toBe(
      '2026-11-20',
    );
  });

  test.each([
    'Zorblat: Nov 20, 2026',
    'Nov 20, 2026',
    'Delivery attempt: Nov 20, 2026',
    'Estimated delivery / Дата отправки: 2026-11-20',
    'Customs update: Nov 20, 2026',
  ])('%s is not taken, and is said with what stood there', (text) => {
    const reading = expecting(text);
    expect(reading.orders[0]?.deliverBy).toBeNull();
    expect(missesOf(reading, 'deliverBy')[0]?.raw).toBe(text);
  });

  test('several statements in one place are each read by their own label', () => {
    const { orders } = expecting(
      'Estimated delivery: Nov 3, 2026 · Coupon if delayed by Nov 5, 2026 · Refund by Dec 1, 2026',
    );
    expect(orders[0]?.deliverBy).toEqual({ from: null, to: '2026-11-03' });
  });

  test('a page that says both that it came and that it flies says neither', () => {
    const { shipments, misses } = expecting('Delivered: Nov 20, 2026', 'en', 'Awaiting flight');
    expect(shipments).toEqual([]);
    expect(misses).toContainEqual(expect.objectContaining({ field: 'shipments', why: 'conflict' }));
  });
});

describe('a day of another kind is not the order’s own', () => {
  test.each(firsts('promise', 'delivered', 'stored-until', 'coupon', 'refund-done'))(
    '%s (%s, %s)',
    (label, language) => {
      const dated = /[:：]/.test(label) ? label : `${label.replace('2026-11-20', '')}: 2026-11-20`;
      const reading = readMade('list', listPage(language, { dated }));
      expect(reading.orders[0]?.placedOn).toBeNull();
      expect(missesOf(reading, 'placedOn')).toHaveLength(1);
      expect(detail({ rows: [dated] }, language).orders[0]?.placedOn).toBeNull();
    },
  );
});

describe('several parcels of one order', () => {
  const [lamp, cable, mug] = ['Clip lamp', 'USB cable', 'Tea mug'];
  const told = (page: MadeDetail) =>
    detail(page).shipments.map(({ status, itemTitles }) => [status, ...(itemTitles ?? [])]);
  const open = { expects: 'Estimated delivery: Nov 3, 2026', event: 'Awaiting flight' };
  const came = { event: 'Package delivered.' };

  test('of two sellers, in either order', () => {
    const blocks = [
      { lines: [{ title: lamp }], track: came },
      { lines: [{ title: cable }], track: open },
    ];
    expect(told({ blocks })).toEqual([
      ['delivered', lamp],
      ['in-transit', cable],
    ]);
    expect(told({ blocks: blocks.toReversed() })).toEqual([
      ['in-transit', cable],
      ['delivered', lamp],
    ]);
  });

  test('of two lines of one seller, each with a place of its own', () => {
    const lines = [
      { title: lamp, track: came },
      { title: cable, track: open },
    ];
    expect(told({ blocks: [{ lines }] })).toEqual([
      ['delivered', lamp],
      ['in-transit', cable],
    ]);
  });

  test('three of them, one ready at a pick-up point', () => {
    const lines = [
      { title: lamp, track: came },
      { title: cable, track: open },
      {
        title: mug,
        track: {
          expects: 'Pick up by: Dec 3, 2026',
          event: 'Package available for collection. Ready for pickup.',
        },
      },
    ];
    const { shipments, orders } = detail({ blocks: [{ lines }] });
    expect(shipments.map(({ status }) => status)).toEqual([
      'delivered',
      'in-transit',
      'available-for-pickup',
    ]);
    expect(shipments.map(({ storedUntil }) => storedUntil ?? null)).toEqual([null, null, '2026-12-03']);
    expect(orders[0]?.deliverBy?.to).toBe('2026-11-03');
  });

  test('a line that no parcel names is in none yet', () => {
    const lines = [{ title: lamp, track: came }, { title: cable }];
    expect(told({ blocks: [{ lines }] })).toEqual([
      ['delivered', lamp],
      [null, cable],
    ]);
  });

  test('a place without an event is a parcel that was not sent', () => {
    const lines = [
      { title: lamp, track: came },
      { title: cable, track: { expects: 'Estimated delivery: Dec 20, 2026' } },
    ];
    expect(told({ blocks: [{ lines }] })).toEqual([
      ['delivered', lamp],
      [null, cable],
    ]);
  });

  test('the promise of one that came is not the order’s', () => {
    const lines = [
      { title: lamp, track: { expects: 'Estimated delivery: Nov 3, 2026', ...came } },
      { title: cable, track: { expects: 'Estimated delivery: Nov 25, 2026', event: 'Awaiting flight' } },
    ];
    expect(detail({ blocks: [{ lines }] }).orders[0]?.deliverBy?.to).toBe('2026-11-25');
  });

  test('two that say the very same may be one: kept once, and said', () => {
    const lines = [
      { title: lamp, track: open },
      { title: cable, track: open },
    ];
    const reading = detail({ blocks: [{ lines }] });
    expect(reading.shipments.map(({ status }) => status)).toEqual(['in-transit']);
    expect(missesOf(reading, 'shipments')).toEqual([expect.objectContaining({ why: 'conflict' })]);
  });
});

describe('money that came back', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });

  test.each(firsts('refund-done').concat(firsts('refund-under-way'), firsts('refund-refused')))(
    '%s (%s, %s) under a card',
    (label, language, kind) => {
      const note = `${label.replace('2026-11-20', '').trim()} <span>US $5.00</span>`;
      const [order] = readMade('list', listPage(language, { note })).orders;
      const status = kind.slice('refund-'.length);
      expect(order?.refunds).toEqual([{ amount: usd('5.00'), on: null, status, itemTitle: null }]);
    },
  );

  test.each(firsts('refund-done'))(
    '%s (%s) as a node of the bar is no day to wait for',
    (label, language) => {
      const word = label.replace('2026-11-20', '').replace(/[\s:：]+$/, '');
      const [order] = detail(
        {
          nodes: [
            ['Paid', '2026-07-05'],
            [word, '2026-09-04'],
          ],
        },
        language,
      ).orders;
      expect(order?.refundBy).toBeNull();
      expect(order?.refunds).toEqual([{ amount: null, on: '2026-09-04', status: 'done', itemTitle: null }]);
    },
  );

  test.each(firsts('refund'))('%s (%s) as a node of the bar is when one is due', (label, language) => {
    const word = label.replace('2026-11-20', '').trim();
    const [order] = detail({ nodes: [[word, '2026-12-04']] }, language).orders;
    expect(order?.refundBy).toBe('2026-12-04');
    expect(order?.refunds).toBeUndefined();
  });

  test.each([
    ['Refund', '-US $5.00'],
    ['Refund', '−US $5.00'],
    ['Возврат', '-US $5.00'],
    ['Reembolso', '-US $5,00'],
    ['환불', '-US $5.00'],
    ['Rückerstattung', 'US $5.00'],
  ])('a row of the price: %s %s', (title, value) => {
    const reading = detail({
      prices: [
        ['Subtotal', 'US $20.00'],
        [title, value],
      ],
    });
    expect(reading.orders[0]?.refunds).toEqual([
      { amount: usd('5.00'), on: null, status: 'unknown', itemTitle: null },
    ]);
    expect(missesOf(reading, 'refundBy')).toEqual([]);
  });

  test('a row of the price and the tag of one line are one refund', () => {
    const blocks = [
      {
        lines: [
          { title: 'Clip lamp', tag: 'Refund completed' },
          { title: 'USB cable', tag: 'Free returns' },
        ],
      },
    ];
    expect(detail({ blocks, prices: [['Refund', '-US $5.00']] }).orders[0]?.refunds).toEqual([
      { amount: usd('5.00'), on: null, status: 'done', itemTitle: 'Clip lamp' },
    ]);
  });

  test('a dated row', () => {
    expect(detail({ rows: ['<span>Refund completed on:</span>Sep 4, 2026'] }).orders[0]?.refunds).toEqual([
      { amount: null, on: '2026-09-04', status: 'done', itemTitle: null },
    ]);
  });

  test.each([['-US $25.00'], ['-€5.00']])('%s of an order of $20 is no amount, and is said', (value) => {
    const reading = detail({ prices: [['Refund completed', value]] });
    expect(reading.orders[0]?.refunds?.[0]?.amount).toBeNull();
    expect(missesOf(reading, 'refunds')).toEqual([expect.objectContaining({ why: 'conflict' })]);
  });

  test('a note that is about a claim and no money is said as it stands', () => {
    const reading = readMade('list', listPage('en', { note: 'Waiting for AliExpress to answer.' }));
    expect(reading.orders[0]?.refunds).toBeUndefined();
    expect(missesOf(reading, 'refunds')[0]?.raw).toBe('Waiting for AliExpress to answer.');
  });
});

describe('states of an order that are states of its parcels', () => {
  test.each([
    ['Partially shipped', 'en', 'shipped', []],
    ['Delivered', 'en', 'finished', ['delivered']],
    ['In dispute', 'en', 'shipped', []],
    ['Refunded', 'en', 'finished', []],
    ['Ready for pickup', 'en', 'shipped', ['available-for-pickup']],
    ['Доставлен', 'ru', 'finished', ['delivered']],
    ['Можно забирать', 'ru', 'shipped', ['available-for-pickup']],
    ['Ждёт в пункте выдачи', 'ru', 'shipped', ['available-for-pickup']],
    ['Спор', 'ru', 'shipped', []],
    ['Entregado', 'es', 'finished', ['delivered']],
    ['Zugestellt', 'de', 'finished', ['delivered']],
    ['Abholbereit', 'de', 'shipped', ['available-for-pickup']],
    ['배송 완료', 'ko', 'finished', ['delivered']],
    ['部分发货', 'zh', 'shipped', []],
  ])('%s (%s) is %s', (status, language, state, places) => {
    const { orders, shipments } = readMade('list', listPage(language, { status }));
    expect(orders[0]?.status).toBe(state);
    expect(shipments.map((parcel) => parcel.status)).toEqual(places);
  });

  test.each([['Frozen'], ['Возврат'], ['Partially delivered'], ['Zorblat']])(
    '%s is not certain, and is said',
    (status) => {
      const reading = readMade('list', listPage('en', { status }));
      expect(reading.orders[0]?.status).toBe('unknown');
      expect(missesOf(reading, 'status')).toEqual([
        expect.objectContaining({ why: 'unreadable', raw: status }),
      ]);
    },
  );
});

test('every page language is tried', () => {
  expect(new Set(firsts('promise').map(([, language]) => language)).size).toBe(PHRASES.length);
});
