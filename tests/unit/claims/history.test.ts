// The history of a claim: what happened, newest first, and nothing that could not be understood.
import { expect, test } from 'vitest';
import { type Noticed, tellHistory } from '../../../lib/claims/history';
import { claim, proof } from './builders';

const noticed = (field: string, before: string | null, after: string | null): Noticed => ({
  at: '2026-11-22T10:00:00+03:00',
  page: 'order-detail',
  field,
  before,
  after,
});

test('events, changes and proof stand together, newest first', () => {
  const told = tellHistory(
    claim('stuck', ['wrote-seller', '2026-11-23']),
    [noticed('statusText', 'Shipped', 'Awaiting delivery')],
    [proof('tracking', '2026-11-21')],
  );
  expect(told.map((each) => [each.of, each.at.slice(0, 10)])).toEqual([
    ['event', '2026-11-23'],
    ['status', '2026-11-22'],
    ['proof', '2026-11-21'],
    ['event', '2026-11-20'],
  ]);
});

test('two events of one day keep the order in which they were noted', () => {
  const told = tellHistory(
    claim('stuck', ['seller-answered', '2026-11-21'], ['offered', '2026-11-21']),
    [],
    [],
  );
  expect(told.map((each) => each.of === 'event' && each.event.kind)).toEqual([
    'offered',
    'seller-answered',
    'opened',
  ]);
});

test('a moved date is told with both days, a span by its last day', () => {
  const [moved] = tellHistory(
    { ...claim('stuck'), events: [] },
    [
      noticed(
        'deliverBy',
        '{"from":"2026-09-26","to":"2026-10-01"}',
        '{"from":"2026-10-10","to":"2026-10-15"}',
      ),
    ],
    [],
  );
  expect(moved).toMatchObject({ of: 'date', field: 'deliverBy', before: '2026-10-01', after: '2026-10-15' });
});

test('of the tracking, only a statement that was not there before is told', () => {
  const line = (text: string, at: string) => JSON.stringify([{ numbers: ['X'], status: null, at, text }]);
  const told = (before: string | null, after: string) =>
    tellHistory({ ...claim('stuck'), events: [] }, [noticed('shipments', before, after)], []);
  expect(told(line('Departed', '2026-09-28'), line('Arrived', '2026-10-02'))).toMatchObject([
    { of: 'parcel', text: 'Arrived' },
  ]);
  expect(told(line('Departed', '2026-09-28'), line('Departed', '2026-09-29'))).toEqual([]);
});

test.each([
  ['no JSON', 'total', null, '{'],
  ['JSON of another shape', 'total', null, '{"sum":1}'],
  ['no day', 'refundBy', '2026-11-01', 'soon'],
  ['a field that nobody reads as a sentence', 'items', '[]', '[{}]'],
  ['a value that went', 'refundBy', '2026-11-01', null],
  ['the same day, written differently', 'deliverBy', '{"from":null,"to":"2026-10-01"}', '2026-10-01'],
])('%s is left out', (_what, field, before, after) => {
  expect(tellHistory({ ...claim('stuck'), events: [] }, [noticed(field, before, after)], [])).toEqual([]);
});
