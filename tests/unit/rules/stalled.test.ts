import { describe, expect, test } from 'vitest';
import { addDays } from '../../../lib/model/day';
import type { Stage } from '../../../lib/model/shipment';
import { event, flagOf, gravityOf, known, parcel } from './build';

const LAST = '2026-12-20';
const at = (stage: Stage | null, number = 'LP00700000000001') =>
  known({}, [parcel([event(`${LAST}T09:00`, stage)], { trackingNumbers: [number] })]);

describe('stalled', () => {
  const table: [Stage | null, number, number][] = [
    ['info-received', 12, 20],
    ['picked-up', 7, 15],
    ['origin', 7, 15],
    ['export-customs', 5, 10],
    ['departed', 20, 30],
    ['in-transit', 20, 30],
    ['arrived', 7, 14],
    ['customs-released', 7, 14],
    ['last-mile', 7, 14],
    ['out-for-delivery', 2, 4],
    [null, 30, 60],
  ];
  test.each(table)('at %s: silent for %i days is a warning, for %i urgent', (stage, warn, urgent) => {
    const gravityAfter = (days: number) => gravityOf('stalled', at(stage), addDays(LAST, days));
    expect([warn - 1, warn, warn + 1, urgent - 1, urgent, urgent + 1].map(gravityAfter)).toEqual([
      'none',
      'warn',
      'warn',
      'warn',
      'urgent',
      'urgent',
    ]);
  });

  test.each([
    'delivered',
    'available-for-pickup',
    'delivery-failed',
    'returning',
    'returned',
    'lost',
    'destroyed',
    'cancelled',
    'import-customs',
    'customs-action',
  ] as const)('%s has a rule of its own', (stage) => {
    expect(gravityOf('stalled', at(stage), addDays(LAST, 100))).toBe('none');
  });

  test.each(['UD657184909MY', 'ZA298249753CN', 'UA123456789YP'])(
    'mail that is not scanned to the end (%s) may be silent for 34 days and is never urgent',
    (number) => {
      const gravityAfter = (days: number) =>
        gravityOf('stalled', at('departed', number), addDays(LAST, days));
      expect([34, 35, 36, 200].map(gravityAfter)).toEqual(['none', 'warn', 'warn', 'warn']);
    },
  );

  test('a courier who carries untracked mail to the door is heard of soon', () => {
    expect(gravityOf('stalled', at('out-for-delivery', 'UD657184909MY'), addDays(LAST, 2))).toBe('warn');
  });

  // The days of the table for each, of which the mail that is silent by nature has none before the 35th.
  test.each([
    ['not-found', 'stalled', 12, 'warn'],
    ['info-received', 'stalled', 12, 'warn'],
    ['out-for-delivery', 'stalled', 4, 'urgent'],
    ['customs-action', 'customs-hold', 14, 'urgent'],
    ['delivery-failed', 'delivery-failed', 2, 'urgent'],
    ['last-mile', 'stalled', 34, 'none'],
    ['import-customs', 'customs-hold', 34, 'none'],
  ] as const)('such mail at %s: %s after %i days is %s', (stage, kind, days, severity) => {
    expect(gravityOf(kind, at(stage, 'UD657184909MY'), addDays(LAST, days))).toBe(severity);
  });

  test.each(['RS534779941CN', 'UUS123456789', 'LP00123456789012', 'ZA29824975CN'])(
    '%s is not such mail',
    (number) => expect(gravityOf('stalled', at('departed', number), addDays(LAST, 30))).toBe('urgent'),
  );

  test('it counts from the newest event, wherever it stands in the list', () => {
    const mixed = parcel([
      event('2026-09-20T10:00', 'departed'),
      event('2026-09-28T08:00', 'departed'),
      event(null, 'departed'),
      event('2026-09-18', 'origin'),
    ]);
    expect(gravityOf('stalled', known({}, [mixed]), '2026-10-17')).toBe('none');
    expect(flagOf('stalled', known({}, [mixed]), '2026-10-18')).toMatchObject({
      since: '2026-09-28',
      because: { stage: 'departed', lastEventOn: '2026-09-28', daysSilent: 20, thresholdDays: 20 },
    });
  });

  test('silence ends at the last look: what came later nobody saw', () => {
    const source = { page: 'tracking', witness: 'dom', at: '2026-12-26T20:00:00Z' } as const;
    const order = { ...at('origin'), sources: { shipments: source } };
    expect(gravityOf('stalled', order, '2027-03-01')).toBe('none');
    const later = { ...order, sources: { shipments: { ...source, at: '2026-12-27T20:00:00Z' } } };
    expect(flagOf('stalled', later, '2027-03-01')?.because).toMatchObject({ daysSilent: 7 });
  });

  test('a label made long before the shipment is silent from the shipment on', () => {
    const label = known({ shippedOn: '2026-10-01' }, [parcel([event('2026-09-15', 'info-received')])]);
    expect(gravityOf('stalled', label, '2026-10-12')).toBe('none');
    expect(flagOf('stalled', label, '2026-10-13')).toMatchObject({ since: '2026-10-01' });
  });

  test('of two parcels the worse is told', () => {
    const order = known({}, [
      parcel([event('2026-09-28', 'origin')], { trackingNumbers: ['LP00700000000001'] }),
      parcel([event('2026-09-20', 'origin')], { trackingNumbers: ['LP00700000000002'] }),
    ]);
    expect(flagOf('stalled', order, '2026-10-05')).toMatchObject({
      severity: 'urgent',
      because: { trackingNumber: 'LP00700000000002' },
    });
  });

  test('the buyer’s own threshold replaces the table’s', () => {
    const options = { thresholds: { departed: { warnDays: 40, urgentDays: null } } };
    expect(gravityOf('stalled', at('departed'), addDays(LAST, 39), options)).toBe('none');
    expect(gravityOf('stalled', at('departed'), addDays(LAST, 90), options)).toBe('warn');
  });

  test.each(['finished', 'cancelled', 'unpaid'] as const)('an order that is %s is not stalled', (status) => {
    const order = at('departed');
    expect(gravityOf('stalled', { ...order, order: { ...order.order, status } }, '2027-06-01')).toBe('none');
  });
});
