import { expect, test } from 'vitest';
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
