import { describe, expect, test } from 'vitest';
import { checkDigit, hasWrongCheckDigit } from '../../../lib/rules/s10';
import { event, flagOf, gravityOf, known, parcel } from './build';

describe('the check digit of a postal number', () => {
  test.each([
    ['29824975', 3],
    ['65718490', 9],
    ['42757614', 6],
    ['00000000', 5],
  ])('of %s is %i', (serial, digit) => expect(checkDigit(serial)).toBe(digit));

  test.each([
    ['RS534779941CN', false],
    ['RS534779942CN', true],
    ['rs534779942cn', true],
    ['UA123456789YP', false],
    ['LP00700000000001', false],
    ['AE010698498', false],
    ['TK534779942CN', false],
    ['GF123456789US', false],
  ])('%s is wrong: %s', (number, expected) => expect(hasWrongCheckDigit(number)).toBe(expected));
});

const numbered = (...trackingNumbers: string[]) =>
  parcel([event('2026-09-20', 'departed')], { trackingNumbers });

describe('contradiction', () => {
  test('a number with a wrong check digit is one, even if it is not the first', () => {
    const order = known({}, [numbered('LP00700000000001', 'RS534779942CN')]);
    expect(flagOf('contradiction', order, '2026-09-21')).toMatchObject({
      severity: 'warn',
      since: null,
      because: { wrongCheckDigit: 'RS534779942CN' },
    });
  });

  test.each([
    ['2026-09-13', 'picked-up', 'warn'],
    ['2026-09-13', null, 'warn'],
    ['2026-09-13', 'info-received', 'none'],
    ['2026-09-14', 'picked-up', 'none'],
    ['2026-09-15', 'picked-up', 'none'],
  ] as const)('an order of 15 September, first event on %s (%s): %s', (on, stage, expected) => {
    const order = known({}, [parcel([event('2026-09-20', 'departed'), event(on, stage)])]);
    expect(gravityOf('contradiction', order, '2026-09-21')).toBe(expected);
  });

  test.each([
    ['2026-09-17', 'warn'],
    ['2026-09-18', 'none'],
    ['2026-09-19', 'none'],
  ])('shipped on 19 September and delivered on %s: %s', (on, expected) => {
    const order = known({ shippedOn: '2026-09-19' }, [parcel([event(on, 'delivered')])]);
    expect(gravityOf('contradiction', order, '2026-09-21')).toBe(expected);
  });

  test.each([
    ['2026-10-03', 'origin', 'warn'],
    ['2026-10-02', 'origin', 'none'],
    ['2026-10-03', 'last-mile', 'none'],
    ['2026-10-03', 'delivered', 'none'],
  ] as const)('delivered on 1 October and on %s at %s: %s', (on, stage, expected) => {
    const order = known({}, [parcel([event(on, stage), event('2026-10-01', 'delivered')])]);
    expect(gravityOf('contradiction', order, '2026-10-05')).toBe(expected);
  });

  test.each([
    ['last-mile', '2026-10-05', 'departed', 'warn'],
    ['out-for-delivery', '2026-10-05', 'picked-up', 'warn'],
    ['available-for-pickup', '2026-10-05', 'export-customs', 'warn'],
    ['last-mile', '2026-10-02', 'departed', 'none'],
    ['last-mile', '2026-10-05', 'arrived', 'none'],
    ['import-customs', '2026-10-05', 'departed', 'none'],
    ['arrived', '2026-10-05', 'departed', 'none'],
  ] as const)('at %s on 1 October, and on %s at %s: %s', (reached, on, stage, expected) => {
    const order = known({}, [parcel([event(on, stage), event('2026-10-01', reached)])]);
    expect(gravityOf('contradiction', order, '2026-10-06')).toBe(expected);
  });

  test('a second delivery does not undo the scans between', () => {
    const order = known({}, [
      parcel([
        event('2026-10-05', 'delivered'),
        event('2026-10-03', 'origin'),
        event('2026-10-01', 'delivered'),
      ]),
    ]);
    expect(gravityOf('contradiction', order, '2026-10-06')).toBe('warn');
  });

  test('a parcel that goes back after its delivery is no contradiction', () => {
    const order = known({}, [
      parcel([
        event('2026-10-09', 'origin'),
        event('2026-10-05', 'returning'),
        event('2026-10-01', 'delivered'),
      ]),
    ]);
    expect(gravityOf('contradiction', order, '2026-10-10')).toBe('none');
  });

  test('a hand-over that the carrier of the destination announced before the flight is none', () => {
    const ahead = { ...event('2026-10-01', 'last-mile'), code: 'AE_GTMS_ACCEPT' };
    const order = known({}, [parcel([event('2026-10-05', 'departed'), ahead])]);
    expect(gravityOf('contradiction', order, '2026-10-06')).toBe('none');
  });

  test('events of one day in any order, as carriers list them, are none', () => {
    const order = known({}, [
      parcel([
        event('2026-09-25T09:00', 'departed'),
        event('2026-09-25T09:00', 'import-customs'),
        event('2026-09-24T12:00', 'import-customs'),
        event('2026-09-23T08:00', 'origin'),
      ]),
    ]);
    expect(gravityOf('contradiction', order, '2026-09-26')).toBe('none');
  });

  describe('one number on two orders', () => {
    const number = 'LP00700000000009';
    const other = (shippedOn: string | null, events = [event('2026-09-20', 'departed')]) =>
      known({ id: '8190000000020001', shippedOn, placedOn: null }, [
        parcel(events, { trackingNumbers: [number] }),
      ]);
    const mine = known({}, [numbered(number)]);

    test.each([
      ['2026-09-13', 'warn'],
      ['2026-09-14', 'none'],
      ['2026-09-16', 'none'],
    ])('orders sent together share a parcel; with the other sent on %s: %s', (shippedOn, expected) => {
      expect(gravityOf('contradiction', mine, '2026-09-21', { others: [other(shippedOn)] })).toBe(expected);
    });

    test.each([
      ['picked-up', 'warn'],
      ['info-received', 'none'],
      [null, 'none'],
    ] as const)('on the other order scanned on 1 September as %s: %s', (stage, expected) => {
      const others = [other(null, [event('2026-09-01', stage)])];
      expect(gravityOf('contradiction', mine, '2026-09-21', { others })).toBe(expected);
    });

    test('a parcel that had left before the order was placed cannot hold it', () => {
      expect(flagOf('contradiction', mine, '2026-09-21', { others: [other('2026-09-01')] })).toMatchObject({
        since: '2026-09-15',
        because: { trackingNumber: number, otherOrder: '8190000000020001', leftOn: '2026-09-01' },
      });
    });

    test('the order itself among the others, and an other of which nothing is known, say nothing', () => {
      const others = [mine, other(null, []), known({ id: '8190000000030001', shippedOn: '2026-01-01' })];
      expect(gravityOf('contradiction', mine, '2026-09-21', { others })).toBe('none');
    });
  });
});
