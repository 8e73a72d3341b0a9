// The line of time: every date in its place, the silence told from movement, today always there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parcelTimeline } from '../../../lib/claims/timeline';
import { addDays, daysBetween } from '../../../lib/model/day';
import type { KnownOrder } from '../../../lib/model/known';
import { claim, deadline, order, shipment, TODAY } from './builders';

function known(shipments: KnownOrder['shipments'], more: Parameters<typeof order>[0] = {}): KnownOrder {
  return { order: order(more), shipments, misses: [], sources: {} };
}

const SILENT = shipment([
  ['2026-09-28', 'departed'],
  ['2026-09-20T10:14', 'picked-up'],
]);

const names = (line: ReturnType<typeof parcelTimeline>) =>
  line.points.map(({ on, marks }) => `${on} ${marks.map(({ kind }) => kind).join('+')}`);

test('a silent parcel: ordered, shipped, last scan, today, and the dates ahead', () => {
  const line = parcelTimeline(
    known([SILENT]),
    claim('stuck', ['wrote-seller', '2026-11-21']),
    [deadline('dispute-closes', '2026-12-15'), deadline('deliver-by', '2026-10-01', { certainty: 'read' })],
    TODAY,
  );
  expect(names(line)).toEqual([
    '2026-09-15 ordered',
    '2026-09-18 shipped',
    '2026-09-28 last-scan',
    '2026-10-01 deliver-by',
    '2026-11-20 opened',
    '2026-11-21 wrote-seller',
    '2026-11-23 today',
    '2026-12-15 dispute-closes',
  ]);
  expect(line.points.map(({ next }) => next?.span ?? 'end')).toEqual([
    'moving',
    'moving',
    'silent',
    'silent',
    'silent',
    'silent',
    'ahead',
    'end',
  ]);
  expect(line.silentDays).toBe(56);
});

test('two things of one day share its place', () => {
  const line = parcelTimeline(
    known([SILENT]),
    claim('stuck'),
    [deadline('refund-by', TODAY), deadline('dispute-closes', TODAY)],
    TODAY,
  );
  expect(names(line)).toContain('2026-11-23 today+refund-by+dispute-closes');
});

test('a delivered parcel is not silent', () => {
  const line = parcelTimeline(
    known([shipment([['2026-10-20', 'delivered']], { status: 'delivered' })]),
    claim('marked-delivered'),
    [],
    TODAY,
  );
  expect(names(line)).toContain('2026-10-20 delivered');
  expect(line.silentDays).toBeNull();
  expect(line.points.map(({ next }) => next?.span)).not.toContain('silent');
});

test('of several parcels the one that is waited for decides, by the longest silence', () => {
  const arrived = shipment([['2026-11-20', 'delivered']], { status: 'delivered' });
  const moving = shipment([['2026-11-19', 'departed']]);
  expect(parcelTimeline(known([arrived, moving, SILENT]), claim('stuck'), [], TODAY).silentDays).toBe(56);
});

test('without scans nothing is said of movement', () => {
  const line = parcelTimeline(known([]), claim('not-shipped'), [], TODAY);
  expect(line.silentDays).toBeNull();
  expect(line.points.map(({ next }) => next?.span ?? 'end')).toEqual(['past', 'past', 'past', 'end']);
});

test('the day to ship by goes once the parcel was shipped', () => {
  const shipBy = [deadline('ship-by', '2026-09-20')];
  expect(names(parcelTimeline(known([SILENT]), claim('stuck'), shipBy, TODAY)).join()).not.toContain(
    'ship-by',
  );
  const unshipped = known([], { shippedOn: null });
  expect(names(parcelTimeline(unshipped, claim('not-shipped'), shipBy, TODAY)).join()).toContain('ship-by');
});

describe('any dates at all', () => {
  const day = fc.integer({ min: -400, max: 700 }).map((days) => addDays(TODAY, days));
  test('stand in order, each day once, today among them, with the days between', () => {
    fc.assert(
      fc.property(fc.array(day), fc.array(day), fc.option(day, { nil: null }), (scans, dates, placedOn) => {
        const line = parcelTimeline(
          known([shipment(scans.map((at) => [at, 'departed']))], { placedOn, shippedOn: null }),
          claim('stuck'),
          dates.map((on) => deadline('dispute-closes', on)),
          TODAY,
        );
        const days = line.points.map(({ on }) => on);
        expect(days).toEqual([...new Set(days)].sort());
        expect(days).toContain(TODAY);
        for (const [index, { next, marks }] of line.points.entries()) {
          expect(marks.length).toBeGreaterThan(0);
          expect(next?.days ?? null).toBe(
            days[index + 1] === undefined ? null : daysBetween(days[index]!, days[index + 1]!),
          );
        }
      }),
    );
  });
});
