// What the noted events say of each rung, told by their order and never by their mere presence.
import { describe, expect, test } from 'vitest';
import { type Course, courseOf, isRunning, type TurnKind } from '../../../lib/facts/course';
import type { ClaimEvent } from '../../../lib/model/claim';

const TODAY = '2026-11-30';
const usd = (amount: string) => ({ amount, currency: 'USD' });

type Noted = [kind: ClaimEvent['kind'], on: string, more?: Partial<ClaimEvent>];
const events = (...noted: Noted[]): ClaimEvent[] => noted.map(([kind, on, more]) => ({ kind, on, ...more }));
const course = (...noted: Noted[]): Course => courseOf(events(...noted), TODAY);

describe('a rung', () => {
  test.each<[string, Noted[], TurnKind, string]>([
    ['never begun', [['opened', '2026-11-01']], 'dispute', 'never null null 0'],
    ['asked and silent', [['wrote-seller', '2026-11-01']], 'seller', 'open 2026-11-01 null 1'],
    [
      'answered',
      [
        ['wrote-seller', '2026-11-01'],
        ['seller-answered', '2026-11-03'],
      ],
      'seller',
      'answered 2026-11-01 2026-11-03 1',
    ],
    [
      'asked again after the answer',
      [
        ['wrote-seller', '2026-11-01'],
        ['seller-answered', '2026-11-03'],
        ['wrote-seller', '2026-11-05'],
      ],
      'seller',
      'open 2026-11-05 null 2',
    ],
    [
      'a dispute that the seller answered, and the shop has to decide',
      [
        ['dispute-opened', '2026-11-01'],
        ['offered', '2026-11-04'],
      ],
      'dispute',
      'answered 2026-11-01 null 1',
    ],
    [
      'a dispute that was decided',
      [
        ['dispute-opened', '2026-11-01'],
        ['decision', '2026-11-07'],
      ],
      'dispute',
      'decided 2026-11-01 2026-11-07 1',
    ],
    [
      'a second dispute after a decision',
      [
        ['dispute-opened', '2026-11-01'],
        ['decision', '2026-11-05'],
        ['dispute-opened', '2026-11-25'],
      ],
      'dispute',
      'open 2026-11-25 null 2',
    ],
    [
      'a dispute that ended by an offer that was taken',
      [
        ['dispute-opened', '2026-11-01'],
        ['offered', '2026-11-04'],
        ['accepted', '2026-11-05'],
      ],
      'dispute',
      'over 2026-11-01 2026-11-05 1',
    ],
    [
      'a dispute of a claim that was closed and begun again',
      [
        ['dispute-opened', '2026-11-11'],
        ['closed', '2026-11-20'],
        ['reopened', '2026-11-28'],
      ],
      'dispute',
      'over 2026-11-11 2026-11-28 1',
    ],
    [
      'a bank that goes on while the claim is begun again',
      [
        ['wrote-bank', '2026-11-11'],
        ['closed', '2026-11-20'],
        ['reopened', '2026-11-28'],
      ],
      'payment',
      'open 2026-11-11 null 1',
    ],
    [
      'a written claim that the seller answered',
      [
        ['wrote-claim', '2026-11-11'],
        ['seller-answered', '2026-11-20'],
      ],
      'claim',
      'answered 2026-11-11 2026-11-20 1',
    ],
  ])('%s', (_, noted, kind, expected) => {
    const { standing, on, endedOn, times } = course(...noted)[kind];
    expect(`${standing} ${on} ${endedOn} ${times}`).toBe(expected);
  });

  test('runs while the shop has to decide, whether or not the seller answered', () => {
    expect(isRunning('dispute', course(['dispute-opened', '2026-11-01']))).toBe(true);
    expect(
      isRunning('dispute', course(['dispute-opened', '2026-11-01'], ['seller-answered', '2026-11-02'])),
    ).toBe(true);
    expect(
      isRunning('seller', course(['wrote-seller', '2026-11-01'], ['seller-answered', '2026-11-02'])),
    ).toBe(false);
  });
});

describe('a decision', () => {
  test('answers the appeal where one runs', () => {
    const found = course(
      ['dispute-opened', '2026-11-01'],
      ['decision', '2026-11-05'],
      ['appeal-opened', '2026-11-06'],
      ['decision', '2026-11-14', { amount: usd('5') }],
    );
    expect(found.appeal).toMatchObject({ standing: 'decided', endedOn: '2026-11-14' });
    expect(found.dispute.endedOn).toBe('2026-11-05');
    expect(found.decided).toEqual(usd('5'));
  });

  test('of a bank that was asked after the shop had decided is the bank’s', () => {
    const found = course(
      ['dispute-opened', '2026-11-01'],
      ['decision', '2026-11-05'],
      ['wrote-bank', '2026-11-10'],
      ['decision', '2026-11-20'],
    );
    expect(found.payment.standing).toBe('answered');
    expect(found.dispute.endedOn).toBe('2026-11-05');
  });

  test('without a dispute stands, and is said to lack one', () => {
    const found = course(['decision', '2026-11-05']);
    expect(found.dispute.standing).toBe('decided');
    expect(found.problems.map(({ what }) => what)).toEqual(['decision-without-dispute']);
  });

  test.each([
    ['60.00', 'decision'],
    ['60.01', 'decision'],
    ['59.99', undefined],
  ])('for %s of 60.00 that are asked announces the money: %s', (amount, by) => {
    const noted = events(
      ['dispute-opened', '2026-11-01'],
      ['decision', '2026-11-05', { amount: usd(amount) }],
    );
    expect(courseOf(noted, TODAY, { asked: usd('60.00') }).refund?.by).toBe(by);
    expect(courseOf(noted, TODAY, { asked: { amount: '60.00', currency: 'EUR' } }).refund).toBeNull();
  });
});

describe('announced money', () => {
  const parts = (announced: string | null, ...came: string[]) =>
    course(
      ['refund-processed', '2026-11-10', announced === null ? {} : { amount: usd(announced) }],
      ...came.map((sum, index): Noted => ['refunded-part', `2026-11-1${index + 1}`, { amount: usd(sum) }]),
    ).refund;

  test.each([
    ['a part of what was announced', '20.00', ['12.50'], true],
    ['the last part of it', '20.00', ['12.50', '7.50'], false],
    ['a cent less than all of it', '20.00', ['12.50', '7.49'], true],
    ['a part of a sum that nobody named', null, ['12.50'], false],
  ])('is awaited after %s: %s', (_, announced, came, isAwaited) => {
    expect(parts(announced, ...came) !== null).toBe(isAwaited);
  });

  test('is promised until a day, taken with an offer, or comes with a cancellation or a return', () => {
    expect(course(['refund-promised', '2026-11-10', { until: '2026-11-25' }]).refund).toEqual({
      by: 'refund-promised',
      on: '2026-11-10',
      until: '2026-11-25',
      amount: null,
    });
    expect(
      course(['offered', '2026-11-10', { amount: usd('8') }], ['accepted', '2026-11-11']).refund,
    ).toMatchObject({ by: 'accepted', amount: usd('8') });
    expect(course(['cancel-asked', '2026-11-10'], ['cancelled', '2026-11-12']).refund?.by).toBe('cancelled');
    expect(course(['return-sent', '2026-11-10'], ['return-received', '2026-11-20']).refund?.by).toBe(
      'return-received',
    );
    expect(course(['refund-processed', '2026-11-10'], ['refunded', '2026-11-20']).refund).toBeNull();
  });

  test('a new parcel that was taken is no money', () => {
    const found = course(['resend-offered', '2026-11-10'], ['accepted', '2026-11-11']);
    expect(found.refund).toBeNull();
    expect(found.resend).toMatchObject({ standing: 'open', on: '2026-11-11' });
    expect(found.offer).toBeNull();
  });
});

describe('what the buyer should correct', () => {
  const slips = (noted: ClaimEvent[], placedOn: string | null = null) =>
    courseOf(noted, TODAY, { placedOn }).problems.map(({ what, event }) => `${what} ${event.kind}`);

  test('a day before the order is set aside; one to come is not, for a clock may have gone back', () => {
    const noted = events(['wrote-seller', '2026-09-14'], ['dispute-opened', '2026-12-02']);
    expect(slips(noted, '2026-09-15')).toEqual([
      'event-before-order wrote-seller',
      'event-in-future dispute-opened',
    ]);
    const found = courseOf(noted, TODAY, { placedOn: '2026-09-15' });
    expect([found.seller.standing, found.dispute.standing]).toEqual(['never', 'open']);
    expect(slips(events(['wrote-seller', '2026-12-01']))).toEqual([]);
  });

  test('the same event ten times counts once; of two days or sums it is two', () => {
    const ten = Array.from({ length: 10 }, () => ({ kind: 'dispute-opened', on: '2026-11-01' }) as const);
    expect(courseOf(ten, TODAY).dispute.times).toBe(1);
    expect(slips(ten)).toHaveLength(9);
    expect(
      slips(
        events(
          ['refunded-part', '2026-11-01', { amount: usd('1') }],
          ['refunded-part', '2026-11-01', { amount: usd('2') }],
        ),
      ),
    ).toEqual([]);
  });

  test('an appeal without a decision counts as one', () => {
    expect(slips(events(['appeal-opened', '2026-11-01']))).toEqual(['appeal-without-decision appeal-opened']);
  });

  test('events in any order are read in the order of their days', () => {
    const noted = events(['decision', '2026-11-07'], ['dispute-opened', '2026-11-01']);
    expect(courseOf(noted, TODAY).dispute).toMatchObject({ standing: 'decided', endedOn: '2026-11-07' });
    expect(courseOf(noted, TODAY).problems).toEqual([]);
  });
});
