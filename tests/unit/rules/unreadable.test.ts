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

describe('a newest statement that nobody understood', () => {
  const unknown = { ...event('2026-09-20T10:00'), status: null, text: 'Qwx zrt plk' };

  test('is told with whatever its silence or lateness raises', () => {
    const order = known({ deliverBy: { from: null, to: '2026-10-01' } }, [parcel([unknown])]);
    expect(gravityOf('overdue', order, '2026-11-20')).not.toBe('none');
    expect(gravityOf('stalled', order, '2026-11-20')).not.toBe('none');
    expect(flagOf('unreadable', order, '2026-11-20')).toMatchObject({
      severity: 'warn',
      because: { fields: 'events', statement: 'Qwx zrt plk' },
    });
  });

  test('is none of one that was understood, or that stands below', () => {
    expect(
      gravityOf('unreadable', known({}, [parcel([event('2026-09-21', 'arrived'), unknown])]), '2026-09-22'),
    ).toBe('none');
    expect(gravityOf('unreadable', known({}, [parcel([event('2026-09-21')])]), '2026-09-22')).toBe('none');
  });

  test('a forecast ends no silence', () => {
    const forecast = { ...event('2026-11-19T10:00'), noScan: true as const };
    const order = known({}, [parcel([forecast, event('2026-09-21', 'arrived')], { stage: 'arrived' })]);
    expect(flagOf('stalled', order, '2026-11-20')).toMatchObject({ because: { lastEventOn: '2026-09-21' } });
  });

  test('a day that the page names ends the storage, not the days of the country', () => {
    const waits = parcel([event('2026-11-10', 'available-for-pickup')], { storedUntil: '2026-11-28' });
    const flag = (today: string) => flagOf('awaiting-pickup', known({}, [waits]), today, { country: 'ES' });
    expect(flag('2026-11-25')).toMatchObject({ severity: 'warn', because: { storageEndsOn: '2026-11-28' } });
    expect(flag('2026-11-26')).toMatchObject({ severity: 'urgent' });
  });
});
