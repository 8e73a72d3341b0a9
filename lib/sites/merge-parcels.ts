// Joins the parcels that two witnesses tell of: by a shared number, or where an order has one parcel on each side.
import type { Shipment } from '../model/shipment';

const MOST_PARCELS = 5000;

/** Every parcel once: payload events (they carry codes) before drawn ones, numbers of both, the payload's first. */
export function joinParcels(drawn: readonly Shipment[], loaded: readonly Shipment[]): Shipment[] {
  const parcels = [...drawn];
  const byNumber = new Map<string, number>();
  const byOrder = new Map<string | null, Set<number>>();
  const note = (parcel: Shipment, place: number) => {
    // The same number may stand on two orders (one parcel for both): then both keep it.
    for (const number of parcel.trackingNumbers) byNumber.set(`${parcel.orderId} ${number}`, place);
    const places = byOrder.get(parcel.orderId) ?? new Set();
    byOrder.set(parcel.orderId, places.add(place));
  };
  parcels.forEach(note);
  const loadedOf = new Map<string | null, number>();
  for (const { orderId } of loaded) loadedOf.set(orderId, (loadedOf.get(orderId) ?? 0) + 1);
  for (const parcel of loaded) {
    const numbered = parcel.trackingNumbers
      .map((number) => byNumber.get(`${parcel.orderId} ${number}`) ?? byNumber.get(`null ${number}`))
      .find((place) => place !== undefined);
    const [only, ...more] = byOrder.get(parcel.orderId) ?? [];
    const isAlone = more.length === 0 && loadedOf.get(parcel.orderId) === 1;
    const unnamed = isAlone && only !== undefined && isUnnamed(parcel, parcels[only]) ? only : undefined;
    const place = numbered ?? unnamed ?? parcels.length;
    const known = parcels[place];
    const joined = known === undefined ? parcel : joinParcel(known, parcel);
    parcels[place] = joined;
    note(joined, place);
  }
  return parcels.slice(0, MOST_PARCELS);
}

/** What the first of two readings that says it says of a parcel's ends: where from, where to, where it ended instead, until when it is kept there, and what is in it. */
export function endsOf(
  first: Shipment,
  second: Shipment,
): Pick<Shipment, 'destination' | 'origin' | 'elsewhere' | 'storedUntil' | 'itemTitles'> {
  const destination = first.destination ?? second.destination;
  const origin = first.origin ?? second.origin;
  const elsewhere = first.elsewhere ?? second.elsewhere;
  const storedUntil = first.storedUntil ?? second.storedUntil;
  const itemTitles = first.itemTitles ?? second.itemTitles;
  return {
    ...(destination !== undefined && { destination }),
    ...(origin !== undefined && { origin }),
    ...(elsewhere !== undefined && { elsewhere }),
    ...(storedUntil != null && { storedUntil }),
    ...(itemTitles !== undefined && { itemTitles }),
  };
}

function isUnnamed(one: Shipment, other: Shipment | undefined): boolean {
  return one.trackingNumbers.length === 0 || other?.trackingNumbers.length === 0;
}

function joinParcel(drawn: Shipment, loaded: Shipment): Shipment {
  const source = loaded.events.length > 0 ? loaded : drawn;
  return {
    orderId: loaded.orderId ?? drawn.orderId,
    trackingNumbers: [...new Set([...loaded.trackingNumbers, ...drawn.trackingNumbers])].slice(0, 10),
    carrier: loaded.carrier ?? drawn.carrier,
    status: source.status ?? loaded.status ?? drawn.status,
    stage: source.stage ?? loaded.stage ?? drawn.stage,
    events: source.events,
    ...endsOf(loaded, drawn),
  };
}
