// Finding a claim among many.
import { describe, expect, test } from 'vitest';
import { ANY_CLAIM, type ClaimQuery, findClaims, turnOf } from '../../../lib/claims/find-claims';
import { nextStep } from '../../../lib/claims/next-step';
import type { Reason } from '../../../lib/model/claim';
import { claim, deadline, order, shipment, TODAY } from './builders';

const REASONS: Partial<Record<Reason, string>> = {
  stuck: 'Stuck on the way',
  damaged: 'Пришла повреждённой',
};

function listed(id: string, title: string, reason: Reason | null, turn: 'act' | 'wait' | 'settled' = 'act') {
  return {
    known: {
      order: order({
        id,
        store: { id: null, name: 'Bright Store' },
        items: [{ title, variant: 'Black', quantity: 1, unitPrice: null, productId: null }],
      }),
      shipments: [shipment([], { trackingNumbers: [`LP${id.slice(-6)}`] })],
      misses: [],
      sources: {},
    },
    claim: claim(reason),
    turn,
  };
}

const ALL = [
  listed('8190000000014242', 'USB-C cable', 'stuck'),
  listed('8190000000025353', 'Ёлочная игрушка', 'damaged', 'wait'),
  listed('8190000000036464', 'Café grinder', null, 'settled'),
];

const find = (part: Partial<ClaimQuery>) =>
  findClaims(ALL, { ...ANY_CLAIM, ...part }, (reason) => REASONS[reason] ?? reason).map(
    ({ known }) => known.order.items[0]?.title,
  );

describe('a claim is found', () => {
  test.each([
    ['by a word of the title', 'cable', ['USB-C cable']],
    ['by the seller and a word, in any order', 'grinder bright', ['Café grinder']],
    ['by the order number as the page groups it', '8190 0000 0002 5353', ['Ёлочная игрушка']],
    ['by the end of the order number', '6464', ['Café grinder']],
    ['by a word and the end of the number', 'café 6464', ['Café grinder']],
    ['by a short number only where the words have it', '81', []],
    ['by the tracking number', 'lp014242', ['USB-C cable']],
    ['by what happened, in the buyer’s words', 'повреждённой', ['Ёлочная игрушка']],
    ['without accents', 'cafe', ['Café grinder']],
    ['with е for ё', 'елочная', ['Ёлочная игрушка']],
    ['by nothing when nothing matches', 'teapot', []],
    ['by nothing but blanks: all', '  ', ['USB-C cable', 'Ёлочная игрушка', 'Café grinder']],
  ])('%s', (_how, text, titles) => {
    expect(find({ text })).toEqual(titles);
  });

  test('by reason and by whose turn it is', () => {
    expect(find({ reason: 'damaged' })).toEqual(['Ёлочная игрушка']);
    expect(find({ turn: 'settled' })).toEqual(['Café grinder']);
    expect(find({ turn: 'act', reason: 'damaged' })).toEqual([]);
  });
});

describe('whose turn it is', () => {
  test.each([
    ['act', claim('stuck')],
    ['wait', claim('stuck', ['wrote-seller', TODAY])],
    ['act', claim('stuck', ['wrote-seller', '2026-10-01'])],
    ['wait', claim('stuck', ['dispute-opened', '2026-11-20'])],
    ['settled', claim('stuck', ['refunded', '2026-11-20'])],
    ['settled', claim('stuck', ['closed', '2026-11-20'])],
    ['act', claim('stuck', ['closed', '2026-11-20'], ['reopened', '2026-11-21'])],
  ] as const)('%s', (turn, given) => {
    const { act } = nextStep(
      {
        claim: given,
        known: { order: order(), shipments: [], misses: [], sources: {} },
        deadlines: [deadline('dispute-closes', '2026-12-15')],
        evidence: [],
        today: TODAY,
      },
      [],
    );
    expect(turnOf(act)).toBe(turn);
  });
});
