// Every line of golden-deadlines.md against the rules, and the document against the plain way of counting that wrote it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ClaimEvent, PaymentRoute } from '../../../lib/model/claim';
import type { Deadline } from '../../../lib/model/finding';
import { OrderStatus } from '../../../lib/model/order';
import { findDeadlines } from '../../../lib/rules';
import { findClaimDeadlines } from '../../../lib/rules/claim-deadlines';
import { main } from '../../tools/golden-deadlines';
import { event, known, parcel } from './build';

const document = readFileSync(join(import.meta.dirname, 'golden-deadlines.md'), 'utf8').trimEnd();
const lines = document
  .split(/\r?\n/)
  .filter((line) => /^\| [a-z-]+ \| \S+=/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const EVENTS = [
  'dispute-opened',
  'decision',
  'refund-processed',
  'wrote-bank',
  'wrote-claim',
  'wrote-authority',
] as const satisfies readonly ClaimEvent['kind'][];

/** All deadlines of what a line gives. */
function deadlinesOf(given: string): Deadline[] {
  const facts = new Map(
    given
      .split('; ')
      .map((fact): [string, string] => [fact.slice(0, fact.indexOf('=')), fact.slice(fact.indexOf('=') + 1)]),
  );
  const day = (name: string) => facts.get(name) ?? null;
  const promised = day('promised');
  const order = known(
    {
      placedOn: null,
      status: OrderStatus.parse(facts.get('status') ?? 'shipped'),
      paidOn: day('paid'),
      shippedOn: day('shipped'),
      finishedOn: day('finished'),
      refundBy: day('refund-by'),
      deliverBy: promised === null ? null : { from: null, to: promised },
    },
    facts.has('number') || facts.has('moving')
      ? [
          parcel([event('2026-09-20', 'departed')], {
            trackingNumbers: [facts.get('number') ?? 'LP00700000000001'],
          }),
        ]
      : [],
  );
  const events = EVENTS.flatMap((kind) => {
    const on = day(kind);
    return on === null ? [] : [{ kind, on }];
  });
  const paidWith = facts.get('paid-with');
  const zone = facts.get('zone');
  const options = zone === undefined ? {} : { timeZone: zone };
  // A day on which nothing has become silent yet.
  const today = '2026-09-21';
  const claim = {
    events,
    country: facts.get('country') ?? null,
    paidWith: paidWith === undefined ? null : PaymentRoute.parse(paidWith),
  };
  return [...findDeadlines(order, today, options), ...findClaimDeadlines(order, claim, today, options)];
}

describe('the deadlines of the document', () => {
  test('are what the plain way of counting writes today', () => {
    expect(document.split(/\r?\n/)).toEqual(main().output.split('\n'));
    expect(lines.length).toBeGreaterThanOrEqual(400);
  });

  test('name every kind of deadline', () => {
    expect(new Set(lines.map(([, kind]) => kind)).size).toBe(12);
  });

  test.each(lines)('%s%s of %s is %s', (_, kind, given, on, source) => {
    const found = deadlinesOf(given!).find((deadline) => deadline.kind === kind);
    expect(`${found?.on} ${found?.source}`).toBe(`${on!.slice(0, 10)} ${source}`);
  });
});
