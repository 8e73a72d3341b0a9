// Which parcels go by the post, which alone takes inquiries by the postal treaty: the form of the number tells.
import type { Shipment } from '../model/shipment';

const POSTAL_NUMBER = /^[A-Z]{2}\d{9}[A-Z]{2}$/i;

/** True when one of the parcels has a number of the post. */
export function isPostal(shipments: readonly Shipment[]): boolean {
  return shipments.some(({ trackingNumbers }) =>
    trackingNumbers.some((number) => POSTAL_NUMBER.test(number)),
  );
}
