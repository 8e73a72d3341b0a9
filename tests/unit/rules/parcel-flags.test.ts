import { describe, expect, test } from 'vitest';
import { event, flagOf, gravityOf, known, parcel } from './build';

describe('returned', () => {
  test.each(['returning', 'returned', 'lost', 'destroyed', 'cancelled'] as const)(
    'a parcel that is %s is urgent at once, and the stage is told',
    (stage) => {
      const order = known({}, [parcel([event('2026-10-01', stage), event('2026-09-28', 'last-mile')])]);
      expect(flagOf('returned', order, '2026-10-01')).toMatchObject({
        severity: 'urgent',
        since: '2026-10-01',
        because: { stage },
      });
    },
  );

  test('it holds from the first event of the way back', () => {
    const order = known({}, [
      parcel([
        event('2026-10-09', 'returned'),
        event('2026-10-05', null),
        event('2026-10-03', 'returning'),
        event('2026-10-01', 'delivery-failed'),
      ]),
    ]);
    expect(flagOf('returned', order, '2026-10-12')?.since).toBe('2026-10-03');
  });

  test('without events it holds from no day', () => {
    const order = known({}, [parcel([], { stage: 'returning' })]);
    expect(flagOf('returned', order, '2026-10-12')).toMatchObject({ severity: 'urgent', since: null });
  });
});

describe('delivery failed', () => {
  const failed = known({}, [parcel([event('2026-12-30T11:00', 'delivery-failed')])]);
  test.each([
    ['2026-12-30', 'warn'],
    ['2026-12-31', 'warn'],
    ['2027-01-01', 'urgent'],
  ])('after a try on 30 December it is on %s %s', (today, expected) => {
    expect(gravityOf('delivery-failed', failed, today)).toBe(expected);
  });

  test('a second try that succeeds ends it', () => {
    const order = known({}, [
      parcel([event('2026-12-31', 'delivered'), event('2026-12-30', 'delivery-failed')]),
    ]);
    expect(gravityOf('delivery-failed', order, '2027-01-02')).toBe('none');
  });
});

describe('awaiting pick-up', () => {
  const waiting = known({}, [
    parcel([event('2026-10-03', 'available-for-pickup'), event('2026-10-01', 'available-for-pickup')]),
  ]);
  test('it is a warning at once, from the day of arrival', () => {
    expect(flagOf('awaiting-pickup', waiting, '2026-10-03')).toMatchObject({
      severity: 'warn',
      since: '2026-10-01',
      because: { daysWaiting: 2, storageEndsOn: null },
    });
  });

  test.each([
    ['RU', '2026-10-05', 'warn'],
    ['RU', '2026-10-06', 'urgent'],
    ['ru', '2026-10-07', 'urgent'],
    ['ES', '2026-10-12', 'warn'],
    ['ES', '2026-10-13', 'urgent'],
    ['DE', '2027-10-13', 'warn'],
  ])('in %s it is on %s %s', (country, today, expected) => {
    expect(gravityOf('awaiting-pickup', waiting, today, { country })).toBe(expected);
  });

  test('a parcel that was collected does not wait', () => {
    const order = known({}, [
      parcel([event('2026-10-04', 'delivered'), event('2026-10-03', 'available-for-pickup')]),
    ]);
    expect(gravityOf('awaiting-pickup', order, '2026-10-20')).toBe('none');
  });
});

describe('customs hold', () => {
  const held = known({}, [
    parcel([
      event('2026-10-06', 'import-customs'),
      event('2026-10-01', 'import-customs'),
      event('2026-09-30', 'arrived'),
    ]),
  ]);
  test.each([
    ['2026-10-07', 'none'],
    ['2026-10-08', 'warn'],
    ['2026-10-14', 'warn'],
    ['2026-10-15', 'urgent'],
  ])('at customs since 1 October it is on %s %s, whatever customs repeat', (today, expected) => {
    expect(gravityOf('customs-hold', held, today)).toBe(expected);
  });

  test('customs that want something are told at once', () => {
    const asked = known({}, [
      parcel([event('2026-10-04', 'customs-action'), event('2026-10-01', 'import-customs')]),
    ]);
    expect(flagOf('customs-hold', asked, '2026-10-04')).toMatchObject({
      severity: 'warn',
      since: '2026-10-01',
      because: { stage: 'customs-action', daysHeld: 3 },
    });
    expect(gravityOf('customs-hold', asked, '2026-10-15')).toBe('urgent');
  });

  test('untracked mail is not scanned out of customs: silence there is no hold for long', () => {
    const mail = known({}, [
      parcel([event('2026-10-01', 'import-customs')], { trackingNumbers: ['ZA298249753CN'] }),
    ]);
    expect(gravityOf('customs-hold', mail, '2026-11-04')).toBe('none');
    expect(gravityOf('customs-hold', mail, '2027-11-05')).toBe('warn');
  });

  test('customs that released the parcel hold it no more', () => {
    const order = known({}, [
      parcel([event('2026-10-20', 'customs-released'), event('2026-10-01', 'import-customs')]),
    ]);
    expect(gravityOf('customs-hold', order, '2026-10-21')).toBe('none');
  });
});

describe('marked delivered', () => {
  const delivered = parcel([event('2026-10-01T12:00', 'delivered')]);
  test('it is told quietly as long as the order is open', () => {
    expect(flagOf('marked-delivered', known({}, [delivered]), '2026-10-03')).toMatchObject({
      severity: 'info',
      since: '2026-10-01',
      because: { deliveredOn: '2026-10-01', daysWaiting: 2 },
    });
    expect(gravityOf('marked-delivered', known({}, [delivered]), '2027-10-03')).toBe('info');
  });

  test('a finished order is not told', () => {
    expect(gravityOf('marked-delivered', known({ status: 'finished' }, [delivered]), '2026-10-03')).toBe(
      'none',
    );
  });

  test('a status of delivered is enough', () => {
    const order = known({}, [parcel([], { status: 'delivered' })]);
    expect(flagOf('marked-delivered', order, '2026-10-03')).toMatchObject({ severity: 'info', since: null });
  });

  test('a parcel delivered back to its sender is returned, not delivered', () => {
    const order = known({}, [parcel([event('2026-10-01', 'returned')], { status: 'delivered' })]);
    expect(gravityOf('marked-delivered', order, '2026-10-03')).toBe('none');
    expect(gravityOf('returned', order, '2026-10-03')).toBe('urgent');
  });
});
