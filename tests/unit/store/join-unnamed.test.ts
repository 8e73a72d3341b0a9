// Parcels without numbers, as an order's own page tells of them, over several looks: none is lost, none is kept twice.
import { expect, test } from 'vitest';
import type { Shipment } from '../../../lib/model/shipment';
import { joinShipments } from '../../../lib/store/merge-order';

const parcel = (part: Partial<Shipment>): Shipment => ({
  orderId: '8190000000011042',
  trackingNumbers: [],
  carrier: null,
  status: 'in-transit',
  stage: 'departed',
  events: [],
  ...part,
});
const lamp = parcel({ itemTitles: ['Clip lamp'] });
const cable = parcel({ itemTitles: ['USB cable'] });
const came = (one: Shipment): Shipment => ({ ...one, status: 'delivered', stage: 'delivered' });

test('the same page read again keeps two', () => {
  expect(joinShipments([lamp, cable], [came(lamp), cable])).toEqual([came(lamp), cable]);
});

test('parcels with numbers take the place of those without', () => {
  const numbered = [parcel({ trackingNumbers: ['SWX1000001'] }), parcel({ trackingNumbers: ['SWX1000002'] })];
  expect(joinShipments([lamp, cable], numbered)).toEqual(numbered);
});

test('one number of two parcels leaves the other', () => {
  const numbered = parcel({ trackingNumbers: ['SWX1000001'] });
  expect(joinShipments([lamp, cable], [numbered])).toEqual([numbered, lamp, cable]);
});

test('a parcel is known again by its lines', () => {
  const numbered = parcel({ trackingNumbers: ['SWX1000001'], itemTitles: ['USB cable'] });
  const [first, second] = joinShipments([numbered], [came(cable), lamp]);
  expect(first).toEqual({ ...came(cable), trackingNumbers: ['SWX1000001'] });
  expect(second).toEqual(lamp);
});

test('a state without a number does not pile up beside two numbers', () => {
  const known = [parcel({ trackingNumbers: ['SWX1000001'] }), parcel({ trackingNumbers: ['SWX1000002'] })];
  const once = joinShipments(known, [came(parcel({}))]);
  expect(joinShipments(once, [came(parcel({}))])).toHaveLength(once.length);
});

test('the last day at the pick-up point stays when a later page does not name it', () => {
  const kept = parcel({ trackingNumbers: ['SWX1000001'], storedUntil: '2026-12-03' });
  const [joined] = joinShipments([kept], [parcel({ trackingNumbers: ['SWX1000001'] })]);
  expect(joined?.storedUntil).toBe('2026-12-03');
});
