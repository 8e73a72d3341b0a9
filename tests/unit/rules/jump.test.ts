import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryNames } from '../../../lib/model/country-names';
import type { Stage } from '../../../lib/model/shipment';
import { waysBetween } from '../../../lib/rules/distance';
import { flagOf, gravityOf, known, parcel } from './build';

interface Scan {
  at: string;
  stage: Stage;
  zone?: string;
  code?: string | null;
  text?: string;
}

/** A parcel from China to Brazil unless told otherwise; scans newest first. */
const scanned = (
  scans: Scan[],
  ends: { origin?: string; destination?: string } = { origin: 'CN', destination: 'BR' },
) =>
  known({ placedOn: '2026-09-01' }, [
    parcel(
      scans.map(({ zone = null, code = 'CODED', ...scan }) => ({
        text: 'note',
        place: null,
        status: null,
        ...scan,
        zone: zone ?? null,
        code,
      })),
      ends,
    ),
  ]);
const gravity = (...told: Parameters<typeof scanned>) =>
  gravityOf('contradiction', scanned(...told), '2026-10-05');

const start = (at: string, rest: Partial<Scan> = {}): Scan => ({ at, stage: 'origin', ...rest });
const end = (at: string, rest: Partial<Scan> = {}): Scan => ({ at, stage: 'delivered', ...rest });

describe('two scans at both ends of a way', () => {
  test('are told with both countries and the hours between', () => {
    const order = scanned([end('2026-09-20T14:10'), start('2026-09-20T11:30')]);
    expect(flagOf('contradiction', order, '2026-10-05')).toMatchObject({
      severity: 'warn',
      since: '2026-09-20',
      because: { jumpFrom: 'CN', jumpTo: 'BR', jumpHours: 3 },
    });
  });

  test.each([
    ['in Brazil 9 hours after', { origin: 'CN', destination: 'BR' }, '20T18:00', 'warn'],
    [
      'in Brazil 10 hours after, which clocks may explain',
      { origin: 'CN', destination: 'BR' },
      '20T19:30',
      'none',
    ],
    ['in Germany 2 hours after', { origin: 'CN', destination: 'DE' }, '20T11:00', 'warn'],
    ['in Germany 3 hours after', { origin: 'CN', destination: 'DE' }, '20T12:00', 'none'],
    ['in Brazil the next day', { origin: 'CN', destination: 'BR' }, '21T09:00', 'none'],
    ['in a neighbouring country at once', { origin: 'CN', destination: 'RU' }, '20T09:00', 'none'],
    ['in the same country', { origin: 'BR', destination: 'BR' }, '20T09:00', 'none'],
    ['from where no carrier says', { destination: 'BR' }, '20T09:00', 'none'],
    ['to where no carrier says', { origin: 'CN' }, '20T09:00', 'none'],
    [
      'in Brazil, the end before the start by a lying clock',
      { origin: 'CN', destination: 'BR' },
      '20T01:00',
      'warn',
    ],
  ])('handed over %s: %s', (_what, ends, at, expected) => {
    expect(gravity([end(`2026-09-${at}`), start('2026-09-20T09:00')], ends)).toBe(expected);
  });

  test('with real offsets no clock explains anything', () => {
    const ends = { origin: 'CN', destination: 'DE' };
    const from = start('2026-09-20T09:00', { zone: '+08:00' });
    const to = (at: string, zone: string) => [end(`2026-09-${at}`, { zone }), from];
    // 09:00+08:00 is 03:00+02:00.
    expect(gravity(to('20T18:00', '+02:00'), ends)).toBe('warn');
    expect(gravity(to('20T20:00', '+02:00'), ends)).toBe('none');
    expect(gravity(to('20T18:00', 'GMT+2'), ends)).toBe('none');
  });

  test('a day without a time is its first and its last hour', () => {
    expect(gravity([end('2026-09-20'), start('2026-09-20T23:00')])).toBe('warn');
    expect(gravity([end('2026-09-20'), start('2026-09-20T09:00')])).toBe('none');
    expect(gravity([end('2026-09-20T12:00'), start('2026-09-20')])).toBe('none');
  });
});

describe('what is no scan in a carrier’s hands makes no jump', () => {
  test.each([
    [
      'label data sent ahead',
      [end('2026-09-20T14:00'), start('2026-09-20T11:00', { stage: 'info-received' })],
    ],
    ['export papers', [end('2026-09-20T14:00'), start('2026-09-20T11:00', { code: 'CC_EX_SUCCESS' })]],
    [
      'a flight that is announced',
      [end('2026-09-20T14:00'), start('2026-09-20T11:00', { stage: 'departed' })],
    ],
    [
      'import papers before the flight',
      [end('2026-09-20T14:00', { stage: 'import-customs' }), start('2026-09-20T11:00')],
    ],
    [
      'a hand-over that the carrier of the destination announces',
      [end('2026-09-20T14:00', { stage: 'last-mile' }), start('2026-09-20T11:00')],
    ],
  ])('%s', (_what, scans) => expect(gravity(scans)).toBe('none'));

  test('the local carrier’s pick-up, told in words alone', () => {
    const words = { code: null, stage: 'picked-up' as const };
    expect(
      gravity([end('2026-09-28T15:00'), start('2026-09-28T09:00', words), start('2026-09-10T09:00', words)]),
    ).toBe('none');
  });

  test('what the seller’s warehouse signed for, told in words alone', () => {
    const signed = end('2026-09-10T15:00', { code: null });
    expect(gravity([end('2026-09-28T15:00'), signed, start('2026-09-10T09:00')])).toBe('none');
  });

  test('mail that Pochta Rossii received on the way', () => {
    const received = start('2026-09-28T09:00', { code: 'RU:1:0', zone: '+03:00' });
    const scans = [end('2026-09-28T15:00', { zone: '+03:00' }), received, start('2026-09-10T09:00')];
    expect(gravity(scans, { origin: 'TR', destination: 'RU' })).toBe('none');
  });

  test('a parcel that goes back', () => {
    expect(
      gravity([
        end('2026-09-20T16:00', { stage: 'returning' }),
        end('2026-09-20T14:00'),
        start('2026-09-20T11:00'),
      ]),
    ).toBe('none');
  });
});

test('no parcel that took a day and a half or more is called impossible, whatever its clocks', () => {
  const countries = fc.constantFrom(...countryNames('en').keys());
  const clock = fc.integer({ min: -12, max: 14 });
  const zone = fc.constantFrom(undefined, 'GMT+8', 'EST', 'GMT+08:00');
  const wall = (hours: number) =>
    new Date(Date.UTC(2026, 8, 10) + hours * 3_600_000).toISOString().slice(0, 16);
  fc.assert(
    fc.property(
      countries,
      countries,
      fc.integer({ min: 36, max: 2000 }),
      clock,
      clock,
      zone,
      (origin, destination, took, here, there, printed) => {
        const rest = printed === undefined ? {} : { zone: printed };
        const scans = [end(wall(took + there), rest), start(wall(here), rest)];
        return gravity(scans, { origin, destination }) === 'none';
      },
    ),
  );
});

describe('the least way between two countries', () => {
  const leastKm = (from: string, to: string) => Math.min(...waysBetween(from, to).map(({ km }) => km));

  // From below what circles around parts of them leave, to the real way between their nearest places.
  test.each([
    ['CN', 'DE', 3900, 4700],
    ['CN', 'US', 6200, 8600],
    ['CN', 'BR', 11_000, 14_600],
    ['DE', 'BR', 6000, 7200],
    ['GB', 'AU', 11_000, 13_800],
  ])('from %s to %s is from %i to %i km', (from, to, least, most) => {
    expect(leastKm(from, to)).toBeGreaterThan(least);
    expect(leastKm(from, to)).toBeLessThan(most);
  });

  test.each(['CN RU', 'CN KZ', 'CN KR', 'US CA', 'US MX', 'ES FR', 'ES MA', 'BR GF', 'PL RU', 'IT VA'])(
    'is nothing between neighbours: %s',
    (pair) => {
      const [from = '', to = ''] = pair.split(' ');
      expect(leastKm(from, to)).toBe(0);
    },
  );

  test('is the same both ways, and known for every country', () => {
    // Nobody sends to Antarctica, and the others are parts of countries that ISO 3166 only keeps a code free for.
    const others = /^(?:AQ|AC|CP|CQ|DG|EA|IC|TA)$/;
    const codes = [...countryNames('en').keys()].filter((code) => !others.test(code));
    expect(codes.filter((code) => waysBetween(code, code).length === 0)).toEqual([]);
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.constantFrom(...codes),
        (a, b) => leastKm(a, b) === leastKm(b, a),
      ),
    );
  });
});
