// What must hold of every claim for a part, whatever the prices: parts make up the whole, more pieces never bring less.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/model/day';
import { type AskAmount, askAmount, PAID_LINES, TAKEN_OFF } from '../../../lib/money/ask-amount';
import { currencyCodes, minorDigits } from '../../../lib/money/currencies';
import { percentOf, shareOf, sumOf } from '../../../lib/money/exact';
import { penaltyOf } from '../../../lib/money/penalty';
import { claim, order } from './build';

/** Minor units by plain text, not by the code under test. */
const units = (amount: string): bigint => BigInt(amount.replace('.', ''));
const money = (minor: number, currency: string) => {
  const digits = minorDigits(currency);
  const text = String(minor).padStart(digits + 1, '0');
  const amount = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return { amount, currency };
};

const currency = fc.constantFrom('USD', 'RUB', 'JPY', 'KRW', 'KWD', 'BRL', 'EUR');
const pieces = fc.array(
  fc.record({ price: fc.nat(5_000_000), quantity: fc.integer({ min: 1, max: 12 }), part: fc.nat(12) }),
  { minLength: 1, maxLength: 8 },
);
const lines = fc.record({ shipping: fc.nat(99_999), tax: fc.nat(99_999), off: fc.nat(3) });

function part(
  code: string,
  rows: { price: number; quantity: number; part: number }[],
  extra: { shipping: number; tax: number; off: number },
) {
  const given = order(
    null,
    rows.map(({ price, quantity }) => [money(price, code), quantity]),
  );
  const all = rows.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const paid = {
    items: money(all, code),
    shipping: money(extra.shipping, code),
    tax: money(extra.tax, code),
    sellerDiscount: money(Math.floor((all * extra.off) / 10), code),
    platformDiscount: null,
    coins: null,
  };
  const chosen = rows.flatMap(({ quantity, part: wanted }, item) =>
    wanted === 0 ? [] : [{ item, quantity: Math.min(wanted, quantity) }],
  );
  return (some: typeof chosen | null): AskAmount =>
    askAmount(given, claim({ paid, asks: some === null ? null : { pieces: some } }));
}

describe('a claim for some pieces', () => {
  test('leaves the rest: on every line, and in sum, the two make up what was paid', () => {
    fc.assert(
      fc.property(currency, pieces, lines, (code, rows, extra) => {
        const ask = part(code, rows, extra);
        const whole = ask(null).total;
        const chosen = rows.flatMap((row, item) =>
          row.part === 0 ? [] : [{ item, quantity: Math.min(row.part, row.quantity) }],
        );
        fc.pre(chosen.length > 0);
        const some = ask(chosen);
        expect(some.problem).toBeNull();
        for (const { paid, share, rest } of some.lines) {
          expect(units(share.amount) + units(rest.amount)).toBe(units(paid.amount));
          expect(units(share.amount) >= 0n && units(rest.amount) >= 0n).toBe(true);
        }
        const notAsked = some.notAsked === null ? 0n : units(some.notAsked.amount);
        expect(units(some.total?.amount ?? '') + notAsked).toBe(units(whole?.amount ?? ''));
      }),
    );
  });

  test('asks on every line for the pieces’ exact share to the nearest minor unit, and no half more', () => {
    fc.assert(
      fc.property(currency, pieces, lines, (code, rows, extra) => {
        const chosen = rows.flatMap((row, item) =>
          row.part === 0 ? [] : [{ item, quantity: Math.min(row.part, row.quantity) }],
        );
        fc.pre(chosen.length > 0);
        const some = part(code, rows, extra)(chosen);
        const all = rows.reduce((sum, { price, quantity }) => sum + BigInt(price * quantity), 0n);
        fc.pre(all > 0n);
        const claimed = chosen.reduce(
          (sum, { item, quantity }) => sum + BigInt(rows[item]!.price * quantity),
          0n,
        );
        for (const { line, paid, share } of some.lines) {
          const over = 2n * (units(share.amount) * all - units(paid.amount) * claimed);
          // Half a unit never counts for the claim: of what was taken off it is taken off.
          const counted = TAKEN_OFF.has(line) ? -over : over;
          expect(counted >= -all && counted < all).toBe(true);
        }
      }),
    );
  });

  test('one piece more never brings less', () => {
    fc.assert(
      fc.property(
        currency,
        fc.nat(5_000_000),
        fc.nat(5_000_000),
        fc.integer({ min: 2, max: 20 }),
        lines,
        (code, a, b, count, extra) => {
          const rows = [
            { price: a, quantity: count, part: 1 },
            { price: b, quantity: 1, part: 0 },
          ];
          const ask = part(code, rows, extra);
          const sums = Array.from(
            { length: count },
            (_, index) => ask([{ item: 0, quantity: index + 1 }]).total,
          );
          for (const [index, sum] of sums.entries()) {
            const before = sums[index - 1];
            if (before != null) expect(units(sum?.amount ?? '') >= units(before.amount)).toBe(true);
          }
        },
      ),
    );
  });

  test('all pieces are the whole order', () => {
    fc.assert(
      fc.property(currency, pieces, lines, (code, rows, extra) => {
        const ask = part(code, rows, extra);
        expect(ask(rows.map(({ quantity }, item) => ({ item, quantity })))).toEqual(ask(null));
      }),
    );
  });
});

describe('exact amounts', () => {
  test('a share and its rest make up the amount, in every currency', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...currencyCodes()),
        fc.nat(),
        fc.bigInt(0n, 10n ** 12n),
        fc.bigInt(1n, 10n ** 12n),
        (code, minor, some, whole) => {
          const { share, rest } = shareOf(money(minor, code), some, whole);
          expect(sumOf([share, rest])).toEqual(money(minor, code));
        },
      ),
    );
  });

  test('no part is more than a hundred percent, and more is never less', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1 }), (a, b, whole) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const percent = (minor: number) => Number(percentOf(money(minor, 'USD'), money(whole, 'USD')));
        expect(percent(less)).toBeLessThanOrEqual(percent(more));
        expect(percent(Math.min(a, whole))).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('a penalty for each day', () => {
  const base = fc.integer({ min: 1, max: 50_000_000 });
  const days = fc.integer({ min: 1, max: 1500 });

  test('never exceeds what it is counted on, grows with the days, and stops on the day that it says', () => {
    fc.assert(
      fc.property(base, days, days, fc.constantFrom(0.5, 1), (minor, one, other, percent) => {
        const on = (count: number) =>
          penaltyOf('row', money(minor, 'RUB'), percent, '2026-10-01', addDays('2026-10-01', count))!;
        const [less, more] = [on(Math.min(one, other)), on(Math.max(one, other))];
        const [a, b] = [units(less.careful.amount.amount), units(more.careful.amount.amount)];
        expect(a <= b && b <= BigInt(minor)).toBe(true);
        expect(units(more.literal.amount.amount) >= b).toBe(true);
        expect(more.literal.days).toBe(more.careful.days + 1);
        expect(more.careful.isCapped).toBe(b === BigInt(minor));
        if (more.to >= more.cappedOn) expect(more.careful.isCapped).toBe(true);
      }),
    );
  });

  test('there is none before the term is over', () => {
    expect(penaltyOf('row', money(100, 'RUB'), 0.5, '2026-10-01', '2026-10-01')).toBeNull();
    expect(penaltyOf('row', money(100, 'RUB'), 0.5, '2026-10-02', '2026-10-01')).toBeNull();
  });
});

test('every line of a payment is shared out or taken off', () => {
  expect(PAID_LINES.filter((line) => !TAKEN_OFF.has(line))).toEqual(['items', 'shipping', 'tax']);
});
