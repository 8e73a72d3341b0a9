// Which items of a checklist a capture of a page can stand for.
import type { ProofItem } from '../model/evidence';
import type { PageKind, Reading } from '../model/reading';

const PROVES: Record<PageKind, readonly ProofItem[]> = {
  'order-list': ['order-page'],
  'order-detail': ['order-page'],
  tracking: ['tracking'],
  messages: ['chat'],
  dispute: ['dispute'],
  refunds: ['dispute'],
  carrier: ['carrier'],
  unknown: [],
};

/** Pages that name their order: a capture of another order's page proves nothing here (facts: rules 5, EV-PLAT). */
const NAMES_ITS_ORDER: ReadonlySet<PageKind> = new Set(['order-list', 'order-detail', 'tracking']);

/**
 * What a capture can stand for. `reading` is null when the page could not be read, `orderId` when it is not known
 * which order is meant: then the kind of page alone decides.
 */
export function provesWhat(page: PageKind, reading: Reading | null, orderId: string | null): ProofItem[] {
  if (reading !== null && orderId !== null && NAMES_ITS_ORDER.has(page) && isOfOthers(reading, orderId)) {
    return [];
  }
  const proves = [...PROVES[page]];
  if (page === 'order-detail' && showsPayment(reading, orderId)) proves.push('payment');
  return proves;
}

/** The same of the page in front, by its address alone, for the claim about one order: of another order's page nothing. */
export function provesInFront(
  { page, orderId }: { page: PageKind; orderId: string | null },
  ownOrderId: string,
): ProofItem[] {
  return orderId === null || orderId === ownOrderId ? provesWhat(page, null, null) : [];
}

/** The page names orders, and this one is not among them. */
function isOfOthers(reading: Reading, orderId: string): boolean {
  const named = [
    ...reading.orders.map(({ id }) => id),
    ...reading.shipments.flatMap((parcel) => parcel.orderId ?? []),
  ];
  return named.length > 0 && !named.includes(orderId);
}

/** The page says both when the order was paid and how much it cost; a sum alone does not show a payment. */
function showsPayment(reading: Reading | null, orderId: string | null): boolean {
  return (reading?.orders ?? []).some(
    ({ id, paidOn, total }) => (orderId === null || id === orderId) && paidOn !== null && total !== null,
  );
}
