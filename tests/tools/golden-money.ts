// `node tests/tools/run.mjs golden-money`: writes the table of sums that lib/money is held against. A second, plain way of counting:
// whole minor units, shares found by trying the neighbours of a division, nothing of lib/ asked.

const PLACES: Record<string, number> = { USD: 2, RUB: 2, BRL: 2, JPY: 0, KWD: 3 };

/** Lines of what was paid, in minor units: added, then taken off. */
type Lines = {
  items: number;
  shipping: number;
  tax: number;
  sellerDiscount: number;
  platformDiscount: number;
  coins: number;
};
interface Basket {
  currency: string;
  /** Price of a piece in minor units, and how many. */
  items: [number, number][];
  extra: Omit<Lines, 'items'>;
}

const NONE = { shipping: 0, tax: 0, sellerDiscount: 0, platformDiscount: 0, coins: 0 };
const BASKETS: readonly Basket[] = [
  { currency: 'USD', items: [[1335, 2]], extra: { ...NONE, shipping: 249 } },
  {
    currency: 'USD',
    items: [
      [1000, 2],
      [500, 2],
    ],
    extra: { shipping: 400, tax: 200, sellerDiscount: 100, platformDiscount: 150, coins: 50 },
  },
  {
    currency: 'USD',
    items: [
      [1, 3],
      [2, 1],
    ],
    extra: { ...NONE, shipping: 1 },
  },
  { currency: 'USD', items: [[999, 3]], extra: { ...NONE, shipping: 100, tax: 1 } },
  {
    currency: 'RUB',
    items: [
      [99000, 2],
      [45000, 1],
    ],
    extra: { ...NONE, shipping: 29900, sellerDiscount: 10000, coins: 3900 },
  },
  {
    currency: 'RUB',
    items: [[33333, 3]],
    extra: { ...NONE, shipping: 10000, tax: 5000, platformDiscount: 9999 },
  },
  {
    currency: 'BRL',
    items: [[12659, 1]],
    extra: { ...NONE, tax: 2261, sellerDiscount: 566, platformDiscount: 1080 },
  },
  {
    currency: 'BRL',
    items: [
      [1390, 2],
      [5, 7],
    ],
    extra: { ...NONE, tax: 777, coins: 13 },
  },
  {
    currency: 'JPY',
    items: [
      [1111, 3],
      [7, 2],
    ],
    extra: { ...NONE, shipping: 500, coins: 10 },
  },
  {
    currency: 'KWD',
    items: [
      [1250, 2],
      [333, 3],
    ],
    extra: { ...NONE, shipping: 1001, tax: 7 },
  },
  {
    currency: 'USD',
    items: [
      [2500, 4],
      [1, 1],
    ],
    extra: { shipping: 333, tax: 111, sellerDiscount: 7, platformDiscount: 0, coins: 1 },
  },
  {
    currency: 'RUB',
    items: [
      [1999900, 1],
      [100, 9],
    ],
    extra: { ...NONE, shipping: 1, sellerDiscount: 199990 },
  },
  {
    currency: 'USD',
    items: [
      [0, 2],
      [0, 1],
    ],
    extra: { ...NONE, shipping: 199 },
  },
];

const BASES: readonly [string, number][] = [
  ['RUB', 1],
  ['RUB', 99],
  ['RUB', 2671],
  ['RUB', 133333],
  ['RUB', 259000],
  ['RUB', 2000000],
  ['RUB', 12345678],
  ['USD', 2670],
];
/** Days after the promised day; 200 is where the careful count meets its limit. */
const DELAYS = [1, 2, 45, 53, 100, 198, 199, 200, 201, 366];
const PROMISED = '2026-10-01';

type Case = readonly [kind: string, given: string, expected: string];

function cases(): Case[] {
  return [...BASKETS.flatMap(parts), ...BASKETS.flatMap(refunds), ...BASKETS.flatMap(offers), ...penalties()];
}

/** Every choice of pieces, up to all of them. */
function parts(basket: Basket): Case[] {
  const choices = basket.items.reduce<number[][]>(
    (found, [, quantity]) =>
      found.flatMap((head) => Array.from({ length: quantity + 1 }, (_, count) => [...head, count])),
    [[]],
  );
  return choices
    .filter((counts) => counts.some((count) => count > 0))
    .map((counts): Case => {
      const [asked, rest] = shareOut(basket, counts);
      const pieces = counts.flatMap((count, item) => (count === 0 ? [] : [`${item}x${count}`])).join(',');
      const money = (units: number) => write(units, basket.currency);
      return ['part', `${describe(basket)}; asks=${pieces}`, `asks ${money(asked)}, leaves ${money(rest)}`];
    });
}

function shareOut(basket: Basket, counts: readonly number[]): [number, number] {
  const price = sum(basket.items.map(([each, quantity]) => each * quantity));
  const pieces = sum(basket.items.map(([, quantity]) => quantity));
  const claimed = sum(counts.map((count, item) => count * (basket.items[item]?.[0] ?? 0)));
  // Where nothing has a price the pieces are counted.
  const [part, whole] = price === 0 ? [sum(counts), pieces] : [claimed, price];
  const { shipping, tax, sellerDiscount, platformDiscount, coins } = basket.extra;
  const added = sum([price, shipping, tax].map((line) => nearest(line, part, whole, false)));
  const off = sum([sellerDiscount, platformDiscount, coins].map((line) => nearest(line, part, whole, true)));
  return [added - off, paidFor(basket) - (added - off)];
}

/** The whole number next to `line * part / whole`; of two as near the lower, or for what is taken off the higher one. */
function nearest(line: number, part: number, whole: number, isOff: boolean): number {
  const lower = Math.floor((line * part) / whole);
  const [below, above] = [line * part - lower * whole, (lower + 1) * whole - line * part];
  if (below === above) return isOff ? lower + 1 : lower;
  return below < above ? lower : lower + 1;
}

/** Nothing came, a unit, a third, all but a unit, all, and a unit too much. */
function refunds(basket: Basket): Case[] {
  const paid = paidFor(basket);
  const came = [[1], [Math.floor(paid / 3)], [Math.floor(paid / 3), 1], [paid - 1], [paid], [paid + 1]];
  return came.map((sums): Case => {
    const back = sum(sums);
    const open = write(Math.max(0, paid - back), basket.currency);
    const given = `${describe(basket)}; back=${sums.map((each) => write(each, basket.currency)).join(',')}`;
    return ['refund', given, `open ${open}${back > paid ? ', above what was asked' : ''}`];
  });
}

function offers(basket: Basket): Case[] {
  const paid = paidFor(basket);
  const items = sum(basket.items.map(([price, quantity]) => price * quantity));
  return [1, Math.floor(paid / 8), Math.floor(paid / 3), Math.floor(paid / 2), paid].map((offer): Case => {
    const left = paid - offer;
    return [
      'offer',
      `${describe(basket)}; offer=${write(offer, basket.currency)}`,
      `${tenths(offer, items)} of the items, ${tenths(offer, paid)} of all, gives up ${left > 0 ? write(left, basket.currency) : 'nothing'}`,
    ];
  });
}

/** To a tenth of a percent, half up; a dash where there is nothing to compare with. */
function tenths(part: number, whole: number): string {
  if (whole === 0) return '–';
  let found = 0;
  while ((found + 1) * whole * 2 <= part * 2000 + whole) found += 1;
  return `${Math.floor(found / 10)}${found % 10 === 0 ? '' : `.${found % 10}`}%`;
}

function penalties(): Case[] {
  return BASES.flatMap(([currency, base]) =>
    DELAYS.map((days): Case => {
      const after = (count: number) => Math.min(base, Math.floor((base * 5 * count + 500) / 1000));
      return [
        'penalty',
        `currency=${currency}; total=${write(base, currency)}; promised=${PROMISED}; days=${days}`,
        `${days} days ${write(after(days), currency)}, by the words ${days + 1} days ${write(after(days + 1), currency)}`,
      ];
    }),
  );
}

function paidFor({ items, extra }: Basket): number {
  const price = sum(items.map(([each, quantity]) => each * quantity));
  return price + extra.shipping + extra.tax - extra.sellerDiscount - extra.platformDiscount - extra.coins;
}

function describe({ currency, items, extra }: Basket): string {
  const money = (units: number) => write(units, currency);
  const lines = Object.entries(extra).flatMap(([line, units]) =>
    units === 0 ? [] : [`${line}:${money(units)}`],
  );
  const priced = items.map(([price, quantity]) => `${money(price)}x${quantity}`);
  return `currency=${currency}; items=${priced.join(',')}${lines.length === 0 ? '' : `; paid=${lines.join(',')}`}`;
}

function write(units: number, currency: string): string {
  const places = PLACES[currency] ?? 2;
  const text = String(units).padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The document's text. */
export function main(): { output: string; exitCode: number } {
  const lines = cases().map((cells) => `| ${cells.join(' | ')} |`);
  const head = [
    '# Sums, held to the minor unit',
    '',
    'Written by `node tests/tools/run.mjs golden-money`, which counts on its own, in whole minor units, and asks no code of the product. `golden-money.test.ts` reads each line back, builds the order and the claim that it gives, and asks lib/money. `paid` names the lines besides the items; `asks` the pieces, as item x count; a penalty is counted on all that was paid, from the day after the promised one and, by the words of the law, from that day itself.',
    '',
    `${lines.length} cases.`,
    '',
    '| about | given | expected |',
    '| --- | --- | --- |',
  ];
  return { output: [...head, ...lines].join('\n'), exitCode: 0 };
}
