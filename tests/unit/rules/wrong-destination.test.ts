import { expect, test } from 'vitest';
import type { Elsewhere } from '../../../lib/model/shipment';
import { event, flagOf, known, parcel } from './build';

const bound = (destination?: string) =>
  known({}, [
    parcel([event('2026-10-03', 'departed'), event('2026-09-20', 'origin')], {
      ...(destination && { destination }),
    }),
  ]);
const find = (destination: string | undefined, country: string | null) =>
  flagOf('wrong-destination', bound(destination), '2026-10-05', { country });

test('a parcel that the carrier takes to another country than the buyer’s is told, with both', () => {
  expect(find('IL', 'RU')).toMatchObject({
    severity: 'warn',
    since: '2026-09-20',
    because: { destination: 'IL', country: 'RU', trackingNumber: 'LP00700000000001' },
  });
});

test.each([
  ['goes where the buyer lives', 'RU', 'RU'],
  ['goes to no stated country', undefined, 'RU'],
  ['belongs to a buyer who said no country', 'IL', null],
])('a parcel that %s is not', (_what, destination, country) => {
  expect(find(destination, country)).toBeUndefined();
});

const ENDED = { place: 'Manaus, AM', compared: 'state', scan: 'end' } as const;
const ended = (stage: 'delivered' | 'available-for-pickup' | 'returning', elsewhere: Elsewhere = ENDED) =>
  flagOf('wrong-destination', known({}, [parcel([event('2026-10-03', stage)], { elsewhere })]), '2026-10-05');

test.each(['delivered', 'available-for-pickup'] as const)(
  'a parcel that is %s in another state is told',
  (stage) => {
    expect(ended(stage)).toMatchObject({
      severity: 'warn',
      since: '2026-10-03',
      because: { endedIn: 'Manaus, AM', compared: 'state', scan: 'end' },
    });
  },
);

test('an office of another state may serve both sides of a border: that is said, and no more', () => {
  expect(ended('delivered', { ...ENDED, scan: 'office' })?.severity).toBe('info');
});

test('one delivered in another city of the state may have come by an office of several cities: that is said, and no more', () => {
  expect(ended('delivered', { ...ENDED, place: null, compared: 'city' })).toMatchObject({
    severity: 'info',
    because: { endedIn: null, compared: 'city' },
  });
});

test('a parcel that moved on since did not end there', () => {
  expect(ended('returning')).toBeUndefined();
});
