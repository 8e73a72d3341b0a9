// Every line of golden-deadlines.md against the rules, and the document against the plain way of counting that wrote it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ClaimEvent, PaymentRoute, Reason } from '../../../lib/model/claim';
import { type Deadline, DeadlineKind } from '../../../lib/model/finding';
import { OrderStatus } from '../../../lib/model/order';
import type { Shipment } from '../../../lib/model/shipment';
import { findAllDeadlines } from '../../../lib/rules/all-deadlines';
import { main } from '../../tools/golden-deadlines';
import { event, known, parcel } from './build';

const document = readFileSync(join(import.meta.dirname, 'golden-deadlines.md'), 'utf8').trimEnd();
const lines = document
  .split(/\r?\n/)
  .filter((line) => /^\| [a-z-]+ \| \S+=/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

const EVENTS: ReadonlySet<string> = new Set(ClaimEvent.shape.kind.options);

/** A day on which nothing has become silent yet. */
const TODAY = '2026-09-21';

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
    parcels(facts),
  );
  const events = [...facts].flatMap(([name, on]) =>
    EVENTS.has(name) ? [ClaimEvent.parse({ kind: name, on })] : [],
  );
  const paidWith = facts.get('paid-with');
  const reason = facts.get('reason');
  const zone = facts.get('zone');
  const about = reason === undefined ? null : Reason.parse(reason);
  const options = { reason: about, ...(zone !== undefined && { timeZone: zone }) };
  const last = events
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const today = facts.get('today') ?? last ?? TODAY;
  const claim = {
    events,
    reason: about,
    country: facts.get('country') ?? null,
    paidWith: paidWith === undefined ? null : PaymentRoute.parse(paidWith),
  };
  return findAllDeadlines(order, claim, today, options);
}

/** One that was delivered, one that moves, or none. */
function parcels(facts: ReadonlyMap<string, string>): Shipment[] {
  const trackingNumbers = [facts.get('number') ?? 'LP00700000000001'];
  const delivered = facts.get('delivered');
  if (delivered !== undefined) return [parcel([event(delivered, 'delivered')], { trackingNumbers })];
  const isSeen = facts.has('number') || facts.has('moving');
  return isSeen ? [parcel([event('2026-09-20', 'departed')], { trackingNumbers })] : [];
}

describe('the deadlines of the document', () => {
  test('are what the plain way of counting writes today', () => {
    expect(document.split(/\r?\n/)).toEqual(main().output.split('\n'));
    expect(lines.length).toBeGreaterThanOrEqual(400);
  });

  test('name every kind of deadline', () => {
    expect(new Set(lines.map(([, kind]) => kind))).toEqual(new Set(DeadlineKind.options));
  });

  test.each(lines)('%s%s of %s is %s', (_, kind, given, on, source) => {
    const found = deadlinesOf(given!).find((deadline) => deadline.kind === kind);
    const later = found?.laterOn === undefined ? '' : ` (${found.laterOn})`;
    expect(found === undefined ? '-' : `${found.on}${later} ${found.source}`).toBe(
      on === '-' ? '-' : `${on!.replace(/ [A-Z][a-z]{2}$/, '')} ${source}`,
    );
  });
});
