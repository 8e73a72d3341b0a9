import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../lib/model/claim';
import type { Money, Order } from '../../../lib/model/order';
import { claimMoney } from '../../../lib/money/claim-money';
import type { LawFacts } from '../../../lib/money/law';
import { penaltyNumbers } from '../../../lib/rules/penalties';
import { claim, happened, order, usd } from './build';

const TODAY = '2026-11-23';
const rub = (amount: string): Money => ({ amount, currency: 'RUB' });
const NO_LAW: LawFacts = { isReceived: false, penalties: [] };
const RUSSIA: LawFacts = { isReceived: false, penalties: penaltyNumbers('RU', TODAY) };
const money = (given: Order, part: Partial<Claim>, law = NO_LAW) =>
  claimMoney(given, claim(part), TODAY, law);
const amounts = (given: Order, part: Partial<Claim>) => {
  const { paid, asked, cameBack, open } = money(given, part);
  return [paid, asked.total, cameBack, open].map((each) => each?.amount ?? null);
};

const cable = order(usd('26.70'), [[usd('13.35'), 2]]);
const two = order(usd('33.00'), [
  [usd('10.00'), 2],
  [usd('5.00'), 2],
]);
const PAID = {
  items: usd('30.00'),
  shipping: usd('4.00'),
  tax: usd('2.00'),
  sellerDiscount: usd('1.00'),
  platformDiscount: usd('1.50'),
  coins: usd('0.50'),
};

describe('what is asked', () => {
  test('all that was paid, as the page totals it, when nothing else is said', () => {
    expect(amounts(cable, {})).toEqual(['26.70', '26.70', '0.00', '26.70']);
  });

  test('some pieces with their share of every line, the rest shown beside it', () => {
    const { asked } = money(two, { paid: PAID, asks: { pieces: [{ item: 0, quantity: 1 }] } });
    // A third of each line, to the nearest cent: 4.00 gives 1.33, 2.00 gives 0.67.
    expect(asked.lines.map(({ line, share, rest }) => [line, share.amount, rest.amount])).toEqual([
      ['items', '10.00', '20.00'],
      ['shipping', '1.33', '2.67'],
      ['tax', '0.67', '1.33'],
      ['sellerDiscount', '0.33', '0.67'],
      ['platformDiscount', '0.50', '1.00'],
      ['coins', '0.17', '0.33'],
    ]);
    expect([asked.total?.amount, asked.notAsked?.amount]).toEqual(['11.00', '22.00']);
    expect(asked.pieces).toEqual({ claimed: 1, ordered: 4 });
  });

  test.each([
    ['items', '10.00', '0.00', '10.00'],
    ['shipping', '10.00', '0.01', '10.00'],
    ['tax', '10.00', '0.01', '10.00'],
    ['sellerDiscount', '10.00', '0.01', '9.99'],
    ['platformDiscount', '10.00', '0.01', '9.99'],
    ['coins', '10.00', '0.01', '9.99'],
  ] as const)('half a cent of %s is not asked for', (line, each, odd, asked) => {
    const given = order(null, [[usd(each), 2]]);
    const none = {
      items: null,
      shipping: null,
      tax: null,
      sellerDiscount: null,
      platformDiscount: null,
      coins: null,
    };
    const paid = { ...none, [line]: usd(odd), items: usd('20.00') };
    const half = money(given, { paid, asks: { pieces: [{ item: 0, quantity: 1 }] } });
    expect(half.asked.total?.amount).toBe(asked);
  });

  test.each<[string, Order, Partial<Claim>, string]>([
    [
      'no price was read',
      order(usd('26.70'), [[null, 2]]),
      { asks: { pieces: [{ item: 0, quantity: 1 }] } },
      'prices-unknown',
    ],
    [
      'no quantity was read',
      order(usd('26.70'), [[usd('13.35'), null]]),
      { asks: { pieces: [{ item: 0, quantity: 1 }] } },
      'prices-unknown',
    ],
    ['no total is known', order(null), {}, 'total-unknown'],
    ['more pieces than ordered', cable, { asks: { pieces: [{ item: 0, quantity: 3 }] } }, 'pieces'],
    ['an item that is not there', cable, { asks: { pieces: [{ item: 4, quantity: 1 }] } }, 'pieces'],
    [
      'an item twice',
      cable,
      {
        asks: {
          pieces: [
            { item: 0, quantity: 1 },
            { item: 0, quantity: 1 },
          ],
        },
      },
      'pieces',
    ],
    ['lines in two currencies', cable, { paid: { ...PAID, shipping: rub('90.00') } }, 'currencies'],
    [
      'prices in another currency than the total',
      order(rub('2500.00'), [[usd('13.35'), 2]]),
      { asks: { pieces: [{ item: 0, quantity: 1 }] } },
      'currencies',
    ],
  ])('%s: no sum, and the problem is named', (_, given, part, problem) => {
    const { asked, problems } = money(given, part);
    expect(asked.total).toBeNull();
    expect(problems).toContain(problem);
  });

  test('lines that do not make the page’s total are told, up to three cents they are not', () => {
    expect(money(two, { paid: { ...PAID, shipping: usd('4.03') } }).problems).toEqual([]);
    expect(money(two, { paid: { ...PAID, shipping: usd('4.04') } }).problems).toEqual(['paid-differs']);
  });
});

describe('what came back', () => {
  test.each<[string, Claim['events'], (string | null)[], string[]]>([
    ['a part', [happened('refunded-part', TODAY, usd('6.70'))], ['6.70', '20.00'], []],
    [
      'two parts',
      [happened('refunded-part', TODAY, usd('6.70')), happened('refunded', TODAY, usd('20.00'))],
      ['26.70', '0.00'],
      [],
    ],
    ['all of it, no sum said', [happened('refunded', TODAY)], ['26.70', '0.00'], []],
    ['only announced', [happened('refund-processed', TODAY, usd('26.70'))], ['0.00', '26.70'], []],
    ['more than was asked', [happened('refunded', TODAY, usd('30.00'))], ['30.00', '0.00'], ['refund-above']],
    ['a part without its sum', [happened('refunded-part', TODAY)], [null, null], ['refund-amount']],
    [
      'another currency',
      [happened('refunded-part', TODAY, rub('500.00'))],
      ['500.00', null],
      ['refund-currency'],
    ],
    [
      'two currencies',
      [happened('refunded-part', TODAY, rub('500.00')), happened('refunded-part', TODAY, usd('5.00'))],
      [null, null],
      ['refund-currency'],
    ],
    [
      'one part with its sum, one without',
      [happened('refunded-part', TODAY, usd('5.00')), happened('refunded-part', TODAY)],
      [null, null],
      ['refund-amount'],
    ],
    [
      'all of it with its sum, a part without',
      [happened('refunded', TODAY, usd('5.00')), happened('refunded-part', TODAY)],
      [null, null],
      ['refund-amount'],
    ],
    [
      'a part without its sum, then all of it',
      [happened('refunded-part', TODAY), happened('refunded', TODAY)],
      ['26.70', '0.00'],
      [],
    ],
  ])('%s', (_, events, [back, open], problems) => {
    const found = money(cable, { events });
    expect([found.cameBack?.amount ?? null, found.open?.amount ?? null]).toEqual([back, open]);
    expect(found.problems).toEqual(problems);
  });
});

describe('of a claim whose sum is not known', () => {
  test('nothing is said to have come back before something did', () => {
    expect(money(order(null), {})).toMatchObject({ cameBack: null, open: null, problems: ['total-unknown'] });
  });

  test('what came back is told, and what is open is not', () => {
    const found = money(order(null), { events: [happened('refunded-part', TODAY, usd('5.00'))] });
    expect(found).toMatchObject({ cameBack: usd('5.00'), open: null, problems: ['total-unknown'] });
  });

  test('an offer is told and compared with nothing', () => {
    const found = money(order(null), { events: [happened('offered', TODAY, usd('5.00'))] });
    expect(found.offer).toEqual({
      on: TODAY,
      amount: usd('5.00'),
      ofItems: null,
      ofAsked: null,
      ofPaid: null,
      givesUp: null,
    });
    expect(found.problems).toEqual(['total-unknown']);
  });
});

describe('lines that the buyer confirmed', () => {
  const off = (total: Money | null, shipping: string, items: Money | null = PAID.items) =>
    money({ ...two, total }, { paid: { ...PAID, items, shipping: usd(shipping) } }).problems;

  test('may make three cents less than the total of the page, not four', () => {
    expect(off(usd('33.00'), '3.97')).toEqual([]);
    expect(off(usd('33.00'), '3.96')).toEqual(['paid-differs']);
  });

  test('differ from a total in another currency', () => {
    expect(off(rub('33.00'), '4.00')).toContain('paid-differs');
  });

  test('are held against no total where the page has none, and not without the items', () => {
    expect(off(null, '9.00')).toEqual([]);
    expect(off(usd('33.00'), '9.00', null)).toEqual([]);
  });

  test('in two currencies make none that could differ', () => {
    expect(money(two, { paid: { ...PAID, tax: rub('2.00') } }).problems).toEqual(['currencies']);
  });
});

describe('an offer', () => {
  test('in percent of the items and of all that was paid, and what accepting it gives up', () => {
    const { offer, problems } = money(two, { events: [happened('offered', TODAY, usd('12.00'))] });
    expect(problems).toEqual([]);
    expect(offer).toMatchObject({ ofItems: '40', ofPaid: '36.4', ofAsked: '36.4', givesUp: usd('21.00') });
  });

  test('the last one counts, and only if it named a sum', () => {
    const events = [
      happened('offered', '2026-11-20', usd('5.00')),
      happened('decision', '2026-11-21', usd('12.00')),
      happened('offered', '2026-11-22'),
    ];
    expect(money(two, { events }).offer?.amount.amount).toBe('12.00');
  });

  test('of as much as is open gives up nothing', () => {
    const givesUp = (amount: string) =>
      money(two, { events: [happened('offered', TODAY, usd(amount))] }).offer?.givesUp;
    expect(givesUp('32.99')).toEqual(usd('0.01'));
    expect(givesUp('33.00')).toBeNull();
    expect(givesUp('33.01')).toBeNull();
  });

  test('in another currency compares with nothing, and that is said', () => {
    const { offer, problems } = money(two, { events: [happened('offered', TODAY, rub('900.00'))] });
    expect(offer).toMatchObject({ ofItems: null, ofPaid: null, givesUp: null });
    expect(problems).toEqual(['offer-currency']);
  });
});

describe('what is demanded', () => {
  const demand = (sum: Money) => ({ demand: { kind: 'part', sum } }) as const;
  const came = [happened('refunded-part', '2026-11-01', usd('4.00'))];

  test('is all that is asked, a sum, or percent of it, and what came back is taken off the demand', () => {
    const left = (part: Partial<Claim>) => {
      const { demanded, open } = money(cable, part);
      return [demanded?.amount ?? null, open?.amount ?? null];
    };
    expect(left({})).toEqual(['26.70', '26.70']);
    expect(left({ demand: { kind: 'new-parcel' } })).toEqual(['26.70', '26.70']);
    expect(left({ ...demand(usd('10.00')), events: came })).toEqual(['10.00', '6.00']);
    expect(left({ ...demand(usd('3.00')), events: came })).toEqual(['3.00', '0.00']);
    // A third of 26.70, and 33 percent of it: 8.811.
    expect(left({ demand: { kind: 'percent', percent: 33 } })).toEqual(['8.81', '8.81']);
  });

  test.each([
    [usd('26.71'), 'demand-above'],
    [rub('100.00'), 'demand-currency'],
  ])('cannot be %j', (sum, problem) => {
    const found = money(cable, demand(sum));
    expect([found.demanded, found.open, found.problems]).toEqual([null, null, [problem]]);
  });

  test('leaves the law’s penalty on all that was paid', () => {
    const late = { ...order(rub('20000.00')), deliverBy: { from: null, to: '2026-10-09' } };
    expect(money(late, demand(rub('100.00')), RUSSIA).law[0]?.base).toEqual(rub('20000.00'));
  });
});

describe('what the law adds in Russia', () => {
  const late = { ...order(rub('20000.00')), deliverBy: { from: null, to: '2026-10-09' } };

  test('the public example: 20,000 and 45 days are 4,500; a day more by the law’s own words', () => {
    const [penalty] = money(late, {}, RUSSIA).law;
    expect(penalty).toMatchObject({
      row: 'RU-231-PEN',
      careful: { from: '2026-10-10', days: 45, amount: rub('4500.00'), isCapped: false },
      literal: { from: '2026-10-09', days: 46, amount: rub('4600.00') },
      cappedOn: '2027-04-27',
    });
  });

  test('204 days are capped at the price', () => {
    const old = { ...late, placedOn: '2026-01-01', deliverBy: { from: null, to: '2026-05-03' } };
    expect(money(old, {}, RUSSIA).law[0]?.careful).toMatchObject({
      days: 204,
      amount: rub('20000.00'),
      isCapped: true,
    });
  });

  test('it counts on what is still open, and stands still once all is back', () => {
    const part = { events: [happened('refunded-part', '2026-11-01', rub('5000.00'))] };
    expect(money(late, part, RUSSIA).law[0]?.careful.amount).toEqual(rub('3375.00'));
    const whole = { events: [...part.events, happened('refunded', '2026-11-03')] };
    expect(money(late, whole, RUSSIA).law[0]).toMatchObject({
      to: '2026-11-03',
      base: rub('15000.00'),
      careful: { days: 25, amount: rub('1875.00') },
    });
  });

  test('it counts on nothing when nothing was asked, or how much was open last is not known', () => {
    const law = (given: Order, ...events: Claim['events']) => money(given, { events }, RUSSIA).law;
    expect(law({ ...late, total: rub('0.00') })).toEqual([]);
    // The last refund found nothing open any more.
    expect(
      law(late, happened('refunded-part', '2026-11-01', rub('20000.00')), happened('refunded', '2026-11-03')),
    ).toEqual([]);
    expect(law(late, happened('refunded-part', '2026-11-01'), happened('refunded', '2026-11-03'))).toEqual(
      [],
    );
    expect(
      law(late, happened('refunded-part', '2026-11-01', usd('5.00')), happened('refunded', '2026-11-03')),
    ).toEqual([]);
    expect(
      law(
        late,
        happened('refunded-part', '2026-11-01', usd('5.00')),
        happened('refunded-part', '2026-11-02', rub('5.00')),
        happened('refunded', '2026-11-03'),
      ),
    ).toEqual([]);
    // A refund that was only announced is none.
    expect(
      law(late, happened('refunded', '2026-11-03'), happened('refund-processed', '2026-11-05'))[0],
    ).toMatchObject({ to: '2026-11-03', base: rub('20000.00') });
  });

  test('of several refunds it counts on what was open before the last, whose own sum takes nothing off', () => {
    const events = [
      happened('refunded-part', '2026-11-01', rub('15000.00')),
      happened('refunded-part', '2026-11-02', rub('2000.00')),
      happened('refunded', '2026-11-04', rub('3000.00')),
    ];
    // 26 days of half a percent on 3,000.
    expect(money(late, { events }, RUSSIA).law[0]).toMatchObject({
      to: '2026-11-04',
      base: rub('3000.00'),
      careful: { days: 26, amount: rub('390.00') },
    });
  });

  test('there is none before the promised day is over', () => {
    const promised = (to: string) => money({ ...late, deliverBy: { from: null, to } }, {}, RUSSIA).law.length;
    expect([promised('2026-11-22'), promised(TODAY), promised('2026-11-24')]).toEqual([1, 0, 0]);
  });

  test('a promise for a day before the order was misread and gives none; for that very day it is one', () => {
    const promised = (to: string, placedOn: string | null) =>
      money({ ...late, placedOn, deliverBy: { from: null, to } }, {}, RUSSIA).law[0]?.careful.from ?? null;
    expect(promised('2026-09-14', '2026-09-15')).toBeNull();
    expect(promised('2026-09-15', '2026-09-15')).toBe('2026-09-16');
    expect(promised('2026-09-15', null)).toBe('2026-09-16');
  });

  test('of two demands the first counts', () => {
    const events = [
      happened('wrote-seller', '2026-10-20'),
      happened('wrote-claim', '2026-11-01'),
      happened('wrote-claim', '2026-11-05'),
    ];
    expect(money(late, { events }, { ...RUSSIA, isReceived: true }).law[0]?.careful.from).toBe('2026-11-12');
  });

  test('bad goods have another penalty, from the eleventh day after the demand', () => {
    const received = { ...RUSSIA, isReceived: true };
    expect(money(late, {}, received).law).toEqual([]);
    const demanded = { events: [happened('wrote-claim', '2026-11-01')] };
    expect(money(late, demanded, received).law).toMatchObject([
      { row: 'RU-23-1PCT', careful: { from: '2026-11-12', days: 12, amount: rub('2400.00') } },
    ]);
  });

  test('the term of a demand runs from its receipt, where that was noted', () => {
    const received = { ...RUSSIA, isReceived: true };
    const events = [happened('wrote-claim', '2026-11-01'), happened('claim-received', '2026-11-05')];
    // Ten days from the 5th end on the 15th: the 16th to the 23rd are eight days at 1 % of 20,000.
    expect(money(late, { events }, received).law).toMatchObject([
      { careful: { from: '2026-11-16', days: 8, amount: rub('1600.00') } },
    ]);
  });

  test('for goods that came late it ends on the day on which they came, and is none while that is not known', () => {
    const received = { ...RUSSIA, isReceived: true };
    const [penalty] = money(late, { reason: 'came-late' }, { ...received, cameOn: '2026-10-19' }).law;
    // From 10 to 19 October: ten days at 0.5 % of 20,000.
    expect(penalty?.careful).toMatchObject({ days: 10, amount: rub('1000.00') });
    expect(money(late, { reason: 'came-late' }, received).law).toEqual([]);
  });

  test('there is none for money that was agreed: whether the goods came, that does not say', () => {
    for (const reason of ['refund-not-paid', 'return-not-refunded'] as const) {
      expect(money(late, { reason }, RUSSIA).law).toEqual([]);
    }
  });

  test('there is none without a promised day, a reason, a known sum, or a rule that still holds', () => {
    expect(money(order(rub('1.00')), {}, RUSSIA).law).toEqual([]);
    expect(money(late, {}, { ...RUSSIA, isReceived: null }).law).toEqual([]);
    expect(money({ ...late, total: null }, {}, RUSSIA).law).toEqual([]);
    expect(penaltyNumbers('RU', '2027-11-24')).toEqual([]);
    expect(penaltyNumbers('DE', TODAY)).toEqual([]);
    expect(penaltyNumbers(null, TODAY)).toEqual([]);
  });
});

test('other losses are their own sum and join no other', () => {
  const losses = [
    { what: 'postage', amount: usd('3.10') },
    { what: 'fee', amount: usd('1.05') },
  ];
  const found = money(cable, { losses });
  expect([found.losses?.amount, found.open?.amount]).toEqual(['4.15', '26.70']);
  expect(found.problems).toEqual([]);
  expect(money(cable, { losses: [] })).toMatchObject({ losses: null, problems: [] });
  expect(money(cable, { losses: [...losses, { what: 'duty', amount: rub('90.00') }] }).problems).toEqual([
    'losses-currency',
  ]);
});
