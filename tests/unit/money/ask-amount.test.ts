// The edges of what is asked for: what is not known, not of the order, or of two currencies gives no sum and no lines.
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../lib/model/claim';
import type { Money, Order } from '../../../lib/model/order';
import { askAmount } from '../../../lib/money/ask-amount';
import { claim, order, usd } from './build';

const rub = (amount: string): Money => ({ amount, currency: 'RUB' });
const UNKNOWN = {
  items: null,
  shipping: null,
  tax: null,
  sellerDiscount: null,
  platformDiscount: null,
  coins: null,
};
const two = order(usd('33.00'), [
  [usd('10.00'), 2],
  [usd('5.00'), 2],
]);
const mixed = order(usd('33.00'), [
  [usd('10.00'), 2],
  [rub('500.00'), 2],
]);
const ask = (given: Order, part: Partial<Claim>) => askAmount(given, claim(part));
const some = (...pieces: [number, number][]) => ({
  asks: { pieces: pieces.map(([item, quantity]) => ({ item, quantity })) },
});

describe('no sum, and no line of one', () => {
  test.each<[string, Order, Partial<Claim>, string]>([
    ['no piece', two, some(), 'pieces'],
    ['one item too often beside one that is right', two, some([0, 1], [1, 3]), 'pieces'],
    ['an item that is not there beside one that is', two, some([0, 1], [2, 1]), 'pieces'],
    ['pieces of an order in two currencies', mixed, some([0, 1]), 'prices-unknown'],
    ['pieces of both currencies', mixed, some([0, 1], [1, 1]), 'prices-unknown'],
    [
      'a price that is not known beside one that is',
      order(usd('33.00'), [
        [usd('10.00'), 2],
        [null, 2],
      ]),
      some([0, 1]),
      'prices-unknown',
    ],
  ])('%s', (_, given, part, problem) => {
    expect(ask(given, part)).toMatchObject({ total: null, lines: [], notAsked: null, problem });
    expect(ask(given, part).pieces).toMatchObject({ ordered: 4 });
  });

  test.each<[string, Partial<Claim>]>([
    [
      'what was paid is in two currencies',
      { paid: { ...UNKNOWN, items: usd('30.00'), shipping: rub('90.00') } },
    ],
    [
      'what was taken off is in another',
      { paid: { ...UNKNOWN, items: usd('30.00'), sellerDiscount: rub('90.00') } },
    ],
    [
      'what was taken off is in two',
      { paid: { ...UNKNOWN, items: usd('30.00'), sellerDiscount: usd('1.00'), coins: rub('90.00') } },
    ],
  ])('where %s', (_, part) => {
    expect(ask(two, part)).toMatchObject({ total: null, problem: 'currencies' });
    expect(ask(two, { ...part, ...some([0, 1]) })).toMatchObject({ total: null, problem: 'currencies' });
  });
});

describe('lines', () => {
  test('without what the items cost are not taken: the total of the page is the one line', () => {
    const paid = { ...UNKNOWN, shipping: usd('4.00') };
    const line = { line: 'items', paid: usd('33.00'), share: usd('33.00'), rest: usd('0.00') };
    expect(ask(two, { paid })).toEqual({
      total: usd('33.00'),
      lines: [line],
      notAsked: null,
      pieces: null,
      problem: null,
    });
  });

  test('are those of the page until the buyer confirmed others', () => {
    const shown = { ...two, paidLines: { ...UNKNOWN, items: usd('30.00'), shipping: usd('4.00') } };
    expect(ask(shown, {}).total).toEqual(usd('34.00'));
    expect(ask(shown, { paid: { ...UNKNOWN, items: usd('30.00') } }).total).toEqual(usd('30.00'));
  });

  test('of gifts, which have no price, are shared out by pieces', () => {
    const gifts = order(usd('4.00'), [
      [usd('0.00'), 3],
      [usd('0.00'), 1],
    ]);
    expect(ask(gifts, some([0, 1]))).toMatchObject({ total: usd('1.00'), notAsked: usd('3.00') });
    expect(ask(gifts, some([0, 3]))).toMatchObject({ total: usd('3.00'), notAsked: usd('1.00') });
  });
});

describe('all of the order', () => {
  test('is asked for only by all pieces of all items', () => {
    expect(ask(two, some([0, 2], [1, 2]))).toMatchObject({ total: usd('33.00'), pieces: null });
    // 25 of 30 of what was paid.
    expect(ask(two, some([0, 2], [1, 1]))).toMatchObject({
      total: usd('27.50'),
      notAsked: usd('5.50'),
      pieces: { claimed: 3, ordered: 4 },
    });
    expect(ask(two, some([0, 2]))).toMatchObject({ total: usd('22.00'), notAsked: usd('11.00') });
  });
});
