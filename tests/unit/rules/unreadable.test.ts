import { describe, expect, test } from 'vitest';
import type { Miss } from '../../../lib/model/reading';
import { event, flagOf, gravityOf, known, ORDER_ID, parcel } from './build';

const miss = (field: string, why: Miss['why'] = 'unreadable'): Miss => ({
  orderId: ORDER_ID,
  field,
  why,
  raw: null,
});
const missing = (...misses: Miss[]) => known({ status: 'unknown' }, [], { misses });

describe('unreadable', () => {
  test.each([
    ['deliverBy', 'unreadable', 'warn'],
    ['refundBy', 'conflict', 'warn'],
    ['status', 'unreadable', 'warn'],
    ['shipments[0].events', 'unreadable', 'warn'],
    ['events[2].at', 'unreadable', 'warn'],
    ['deliverBy', 'not-found', 'none'],
    ['total', 'unreadable', 'none'],
    ['statusText', 'unreadable', 'none'],
    ['items[0].unitPrice', 'conflict', 'none'],
    ['shipments[0].carrier', 'unreadable', 'none'],
  ] as const)('%s that is %s: %s', (field, why, expected) => {
    expect(gravityOf('unreadable', missing(miss(field, why)), '2026-10-01')).toBe(expected);
  });

  test('each field is named once, and no day carries it', () => {
    const order = missing(miss('status'), miss('events[0].at'), miss('events[1].at'));
    expect(flagOf('unreadable', order, '2026-10-01')).toMatchObject({
      since: null,
      because: { fields: 'status, events' },
    });
  });

  test('of two dates that differ the earlier was kept: nothing is lost', () => {
    const order = known({ refundBy: '2026-10-15' }, [], { misses: [miss('refundBy', 'conflict')] });
    expect(gravityOf('unreadable', order, '2026-10-01')).toBe('none');
  });

  test('one event without a date among dated ones decides nothing', () => {
    const order = known({}, [parcel([event('2026-09-30', 'departed'), event(null)])], {
      misses: [miss('events[1].at')],
    });
    expect(gravityOf('unreadable', order, '2026-10-01')).toBe('none');
  });

  test('a promised date before the order itself was misread: it is told and not counted with', () => {
    const order = known({ deliverBy: { from: null, to: '2025-10-01' }, refundBy: '2026-09-14' });
    expect(flagOf('unreadable', order, '2026-09-20')?.because).toEqual({ fields: 'deliverBy, refundBy' });
    expect(gravityOf('overdue', order, '2026-09-20')).toBe('none');
    expect(gravityOf('guarantee-passed', order, '2026-09-20')).toBe('none');
  });

  test.each(['finished', 'cancelled', 'unpaid'] as const)('an order that is %s keeps quiet', (status) => {
    const order = known({ status }, [], { misses: [miss('refundBy')] });
    expect(gravityOf('unreadable', order, '2026-10-01')).toBe('none');
  });
});
