import { describe, expect, test } from 'vitest';
import { event, flagOf, gravityOf, known, parcel } from './build';

// Promised by 1 October: the window closes on the 16th, by estimate.
const late = known({ deliverBy: { from: null, to: '2026-10-01' } });
// Guaranteed until 20 October: it closes on 4 November.
const stuck = known({ refundBy: '2026-10-20' }, [parcel([event('2026-10-01', 'origin')])]);

describe('closing', () => {
  test.each([
    ['sixteen days before', stuck, '2026-10-19', 'none'],
    ['fifteen days before', stuck, '2026-10-20', 'warn'],
    ['eight days before', late, '2026-10-08', 'warn'],
    ['seven days before', late, '2026-10-09', 'urgent'],
    ['on the day', late, '2026-10-16', 'urgent'],
    ['after the day', late, '2026-10-17', 'urgent'],
  ])('%s', (_, order, today, expected) => {
    expect(gravityOf('closing', order, today)).toBe(expected);
  });

  test('a healthy parcel near the end of its window keeps quiet', () => {
    const healthy = known({ deliverBy: { from: null, to: '2026-10-01' } }, [
      parcel([event('2026-09-28', 'last-mile')]),
    ]);
    expect(gravityOf('closing', healthy, '2026-10-01')).toBe('none');
  });

  test('a parcel that is only marked as delivered is nothing the matter', () => {
    const delivered = known({ refundBy: '2026-10-01' }, [parcel([event('2026-09-28', 'delivered')])]);
    expect(gravityOf('closing', delivered, '2026-10-15')).toBe('none');
  });

  test('what could not be read does not make a window close', () => {
    const unread = known({ refundBy: '2026-10-20' }, [], {
      misses: [{ orderId: null, field: 'status', why: 'unreadable', raw: null }],
    });
    expect(gravityOf('closing', unread, '2026-10-19')).toBe('none');
  });

  test('it tells the day, the days left and where the day is from', () => {
    expect(flagOf('closing', late, '2026-10-10')).toMatchObject({
      since: '2026-10-01',
      because: { on: '2026-10-16', daysLeft: 6, source: 'AE-OPEN-MAX', passed: 0 },
    });
  });

  test('the last day itself is not past', () => {
    expect(flagOf('closing', late, '2026-10-16')?.because).toMatchObject({ daysLeft: 0, passed: 0 });
  });

  test('a day that is past is told as past, and the finding stays', () => {
    expect(flagOf('closing', late, '2026-10-20')?.because).toMatchObject({ daysLeft: -4, passed: 1 });
  });
});
