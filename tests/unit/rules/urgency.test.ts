// Which finding is the worst, which order comes first, and when a date needs the buyer.
import { describe, expect, test } from 'vitest';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Deadline, Flag, Severity } from '../../../lib/model/finding';
import { worstOf } from '../../../lib/rules/severity';
import { graveness } from '../../../lib/rules/thresholds';
import { compareUrgency, needOf, type Ranked } from '../../../lib/rules/urgency';

const TODAY = '2026-11-23';
const found = (severity: Severity, since: string | null = null): Flag => ({
  orderId: '1',
  kind: 'stalled',
  severity,
  since,
  rule: 'stalled',
  because: {},
});
const due = (on: string): Deadline => ({
  orderId: '1',
  kind: 'refund-by',
  on,
  source: 'page',
  certainty: 'read',
});

describe('the worst of some findings', () => {
  test('is the gravest, however long another holds', () => {
    const urgent = found('urgent', '2026-11-20');
    expect(worstOf([found('warn', '2026-10-01'), urgent, found('info', '2026-09-01')])).toBe(urgent);
    const warn = found('warn', '2026-11-20');
    expect(worstOf([found('info', '2026-10-01'), warn])).toBe(warn);
  });

  test('is of equals the one that holds longest; one without a day comes last', () => {
    const first = found('warn', '2026-10-01');
    expect(worstOf([found('warn'), found('warn', '2026-10-02'), first])).toBe(first);
    expect(worstOf([first, found('warn', '2026-10-02'), found('warn')])).toBe(first);
  });

  test('is none of none', () => {
    expect(worstOf([])).toBeUndefined();
  });
});

describe('an order needs the buyer', () => {
  test.each<[Severity | null, string | null, boolean, 'urgent' | 'warn' | null]>([
    [null, null, true, null],
    ['info', null, true, null],
    ['warn', null, true, 'warn'],
    ['urgent', null, false, 'urgent'],
    // By a date only once there is a claim: in eight, seven, three, two days, today, and after it.
    [null, '2026-12-01', true, null],
    [null, '2026-11-30', true, 'warn'],
    [null, '2026-11-26', true, 'warn'],
    [null, '2026-11-25', true, 'urgent'],
    [null, TODAY, true, 'urgent'],
    [null, '2026-11-20', true, 'urgent'],
    [null, TODAY, false, null],
    ['warn', '2026-11-25', true, 'urgent'],
    ['warn', '2026-11-25', false, 'warn'],
    ['info', '2026-11-30', true, 'warn'],
  ])('with a finding %s and a date on %s, claim %s: %s', (severity, on, hasClaim, need) => {
    const flags = severity === null ? [] : [found(severity)];
    expect(needOf({ flags, next: on === null ? null : due(on) }, hasClaim, TODAY)).toBe(need);
  });
});

describe('orders in a list', () => {
  const order = (id: string, flags: Flag[], on: string | null = null): Ranked => ({
    known: { order: emptyOrder(id) },
    flags,
    next: on === null ? null : due(on),
  });
  const expected = [
    order('9', [found('info'), found('urgent')]),
    order('8', [found('warn', '2026-11-01')], '2026-12-01'),
    order('7', [found('warn', '2026-10-01')], '2026-12-02'),
    order('6', [found('warn', '2026-10-01')]),
    order('5', [found('warn', '2026-11-01')]),
    order('4', [found('warn')]),
    order('3', [found('info')]),
    order('0', [], '2026-11-24'),
    order('1', []),
    order('2', []),
  ];

  test('stand by gravity, then by the nearest date, then by the longest wait, then by number', () => {
    const ids = (list: Ranked[]) => list.map(({ known }) => known.order.id);
    expect(ids([...expected].reverse().sort(compareUrgency))).toEqual(ids(expected));
    expect(ids([...expected].sort(compareUrgency))).toEqual(ids(expected));
  });

  test('stand as they were when they are one and the same', () => {
    const one = order('1', [found('warn')]);
    expect(compareUrgency(one, one)).toBe(0);
    expect(compareUrgency(order('1', []), order('1', []))).toBe(0);
  });
});

describe('silence becomes grave', () => {
  test.each([
    [6, 7, 14, null],
    [7, 7, 14, 'warn'],
    [13, 7, 14, 'warn'],
    [14, 7, 14, 'urgent'],
    [0, 0, 2, 'warn'],
    [-1, 0, 2, null],
    [34, 35, null, null],
    [35, 35, null, 'warn'],
    [400, 35, null, 'warn'],
  ] as const)('after %i days of %i and %s: %s', (days, warnDays, urgentDays, severity) => {
    expect(graveness(days, { warnDays, urgentDays })).toBe(severity);
  });
});
