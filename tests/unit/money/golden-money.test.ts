// Every line of golden-money.md against lib/money, and the document against the plain way of counting that wrote it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../lib/model/claim';
import { addDays } from '../../../lib/model/day';
import type { Money, Order, Paid } from '../../../lib/model/order';
import { type ClaimMoney, claimMoney } from '../../../lib/money/claim-money';
import { sumOf, timesOf, zeroOf } from '../../../lib/money/exact';
import { penaltyNumbers } from '../../../lib/rules/penalties';
import { main } from '../../tools/golden-money';
import { claim, happened, order } from './build';

const document = readFileSync(join(import.meta.dirname, 'golden-money.md'), 'utf8').trimEnd();
const lines = document
  .split(/\r?\n/)
  .filter((line) => /^\| [a-z]+ \| \S+=/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const TODAY = '2026-11-23';
const listOf = (text: string | undefined) => (text === undefined ? [] : text.split(','));

/** The money of what a line gives. */
function moneyOf(given: string): ClaimMoney {
  const facts = new Map(
    given
      .split('; ')
      .map((fact): [string, string] => [fact.slice(0, fact.indexOf('=')), fact.slice(fact.indexOf('=') + 1)]),
  );
  const money = (amount: string): Money => ({ amount, currency: facts.get('currency') ?? '' });
  const items = listOf(facts.get('items')).map((each): [Money, number] => {
    const [price = '', count = ''] = each.split('x');
    return [money(price), Number(count)];
  });
  const total = facts.get('total');
  const promised = facts.get('promised');
  const bought: Order = {
    ...order(total === undefined ? null : money(total), items),
    deliverBy: promised === undefined ? null : { from: null, to: promised },
  };
  const part: Partial<Claim> = {
    paid: items.length === 0 ? null : paidOf(items, listOf(facts.get('paid')), money),
    asks: facts.has('asks')
      ? {
          pieces: listOf(facts.get('asks')).map((each) => {
            const [item, quantity] = each.split('x').map(Number);
            return { item: item!, quantity: quantity! };
          }),
        }
      : null,
    events: [
      ...listOf(facts.get('back')).map((amount) => happened('refunded-part', TODAY, money(amount))),
      ...listOf(facts.get('offer')).map((amount) => happened('offered', TODAY, money(amount))),
    ],
  };
  const today = promised === undefined ? TODAY : addDays(promised, Number(facts.get('days')));
  const penalties = penaltyNumbers('RU', TODAY);
  return claimMoney(bought, claim(part), today, { isReceived: false, penalties });
}

function paidOf(
  items: readonly [Money, number][],
  lines: readonly string[],
  money: (amount: string) => Money,
): Paid {
  const line = (name: string) => {
    const found = lines.find((each) => each.startsWith(`${name}:`));
    return found === undefined ? null : money(found.slice(name.length + 1));
  };
  return {
    items: sumOf(items.map(([price, quantity]) => timesOf(price, quantity))),
    shipping: line('shipping'),
    tax: line('tax'),
    sellerDiscount: line('sellerDiscount'),
    platformDiscount: line('platformDiscount'),
    coins: line('coins'),
  };
}

/** What lib/money found, in the words of the document. */
function say(kind: string, { asked, open, offer, law, problems }: ClaimMoney): string {
  if (kind === 'part') {
    const rest = asked.notAsked ?? zeroOf(asked.total?.currency ?? '');
    return `asks ${asked.total?.amount}, leaves ${rest.amount}`;
  }
  if (kind === 'refund')
    return `open ${open?.amount}${problems.includes('refund-above') ? ', above what was asked' : ''}`;
  if (kind === 'offer') {
    const percent = (text: string | null | undefined) => (text == null ? '–' : `${text}%`);
    return `${percent(offer?.ofItems)} of the items, ${percent(offer?.ofPaid)} of all, gives up ${offer?.givesUp?.amount ?? 'nothing'}`;
  }
  const [penalty] = law;
  return `${penalty?.careful.days} days ${penalty?.careful.amount.amount}, by the words ${penalty?.literal.days} days ${penalty?.literal.amount.amount}`;
}

describe('the sums of the document', () => {
  test('are what the plain way of counting writes today', () => {
    expect(document.split(/\r?\n/)).toEqual(main().output.split('\n'));
    expect(lines.length).toBeGreaterThanOrEqual(300);
  });

  test.each(lines)('%s%s of %s: %s', (_, kind, given, expected) => {
    expect(say(kind!, moneyOf(given!))).toBe(expected);
  });
});
