// The sums over all claims: exact, each currency for itself, nothing guessed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClaimEvent } from '../../../lib/model/claim';
import { claimTotals } from '../../../lib/money/claim-totals';
import { claim, order, TODAY } from '../claims/builders';

function one(amount: string | null, currency = 'USD', events: ClaimEvent[] = [], isSettled = false) {
  const given = claim('stuck');
  return {
    order: order({ total: amount === null ? null : { amount, currency }, items: [] }),
    claim: { ...given, events: [...given.events, ...events] },
    isSettled,
  };
}
const back = (amount: string, currency = 'USD'): ClaimEvent => ({
  kind: 'refunded-part',
  on: TODAY,
  amount: { amount, currency },
});

test('two currencies are never one sum; that of more claims comes first', () => {
  const { byCurrency, unknown } = claimTotals(
    [one('1000.50', 'RUB'), one('10.10'), one('0.20', 'USD', [back('0.05')])],
    TODAY,
  );
  expect(byCurrency).toEqual([
    {
      asked: { amount: '10.30', currency: 'USD' },
      cameBack: { amount: '0.05', currency: 'USD' },
      open: { amount: '10.25', currency: 'USD' },
      claims: 2,
    },
    {
      asked: { amount: '1000.50', currency: 'RUB' },
      cameBack: { amount: '0.00', currency: 'RUB' },
      open: { amount: '1000.50', currency: 'RUB' },
      claims: 1,
    },
  ]);
  expect(unknown).toBe(0);
});

test('of as many claims the currency that was met first stays first', () => {
  const currencies = (...given: string[]) =>
    claimTotals(
      given.map((currency) => one('5', currency)),
      TODAY,
    ).byCurrency.map(({ asked }) => asked.currency);
  expect(currencies('RUB', 'USD')).toEqual(['RUB', 'USD']);
  expect(currencies('USD', 'RUB', 'RUB', 'EUR')).toEqual(['RUB', 'USD', 'EUR']);
});

test('a refund of everything without a sum brought what was asked', () => {
  const settled = one('12.34', 'USD', [{ kind: 'refunded', on: TODAY }], true);
  expect(claimTotals([settled], TODAY).byCurrency[0]).toMatchObject({
    cameBack: { amount: '12.34' },
    open: { amount: '0.00' },
  });
});

test('a closed claim waits for nothing more', () => {
  const closed = one('12.34', 'USD', [{ kind: 'closed', on: TODAY }], true);
  expect(claimTotals([closed], TODAY).byCurrency[0]).toMatchObject({
    asked: { amount: '12.34' },
    open: { amount: '0.00' },
  });
});

test('a claim without a known sum is counted apart and guessed by none', () => {
  const { byCurrency, unknown } = claimTotals(
    [one(null), one('5', 'USD', [back('5', 'EUR')]), one('5', 'USD', [{ kind: 'refunded-part', on: TODAY }])],
    TODAY,
  );
  expect(byCurrency).toEqual([]);
  expect(unknown).toBe(3);
});

test('the sums are exact to the cent for any number of claims', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1 }), (cents) => {
      const claims = cents.map((each) => one((each / 100).toFixed(2)));
      const sum = cents.reduce((all, each) => all + BigInt(each), 0n);
      const asked = claimTotals(claims, TODAY).byCurrency[0]?.asked.amount ?? '';
      expect(BigInt(asked.replace('.', ''))).toBe(sum);
    }),
  );
});
