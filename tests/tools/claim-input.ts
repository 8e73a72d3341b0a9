// What the compose command reads: a claim written by hand. Everything but the order's number and the reason may be left out.
import * as z from 'zod/mini';
import { NOTHING_SAID } from '../../lib/claims/new-claim';
import { NOTHING_MORE } from '../../lib/evidence/make-evidence';
import { Asks, Claim, ClaimEvent, Demand, Loss, PaymentRoute, Reason } from '../../lib/model/claim';
import { DaySchema } from '../../lib/model/day-schema';
import { emptyOrder } from '../../lib/model/empty-order';
import { type Evidence, ProofItem } from '../../lib/model/evidence';
import type { KnownOrder } from '../../lib/model/known';
import { DeliverySpan, Order, OrderItem, Paid, Store } from '../../lib/model/order';
import { PageKind } from '../../lib/model/reading';
import { Sender } from '../../lib/model/settings';
import { Shipment, TrackingEvent } from '../../lib/model/shipment';

/** The same object with every field optional, and no field that the model does not have. */
function loose<Shape extends z.core.$ZodLooseShape>(object: z.ZodMiniObject<Shape>) {
  return z.partial(z.strictObject(object.shape));
}

const OrderInput = z.strictObject({
  ...loose(Order).shape,
  id: Order.shape.id,
  store: z.optional(z.nullable(loose(Store))),
  deliverBy: z.optional(
    z.nullable(z.strictObject({ from: z.optional(z.nullable(DaySchema)), to: DeliverySpan.shape.to })),
  ),
  items: z.optional(z.array(loose(OrderItem)).check(z.maxLength(200))),
});

const ShipmentInput = z.strictObject({
  ...loose(Shipment).shape,
  events: z.optional(z.array(loose(TrackingEvent)).check(z.maxLength(500))),
});

const EvidenceInput = z.strictObject({
  page: PageKind,
  capturedAt: z.iso.datetime({ offset: true, local: true }),
  proves: z.array(ProofItem).check(z.minLength(1)),
});

export const ClaimInput = z.strictObject({
  order: OrderInput,
  shipments: z.optional(z.array(ShipmentInput)),
  claim: z.strictObject({
    reason: z.nullable(Reason),
    openedOn: z.optional(DaySchema),
    events: z.optional(z.array(z.strictObject(ClaimEvent.shape))),
    paidWith: z.optional(z.nullable(PaymentRoute)),
    paid: z.optional(z.nullable(loose(Paid))),
    asks: z.optional(z.nullable(Asks)),
    demand: z.optional(Demand),
    losses: z.optional(z.array(Loss)),
    answers: z.optional(Claim.shape.answers),
  }),
  evidence: z.optional(z.array(EvidenceInput)),
  sender: z.optional(Sender),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/, 'two capital letters of ISO 3166'))),
});
export type ClaimInput = z.infer<typeof ClaimInput>;

/** The claim as the product would know it; `today` stands for the day on which it was opened when that is left out. */
export function readClaimInput(
  input: ClaimInput,
  today: DaySchema,
): { known: KnownOrder; claim: Claim; evidence: Evidence[]; sender: Sender | null } {
  const { order, claim } = input;
  const openedOn = claim.openedOn ?? today;
  return {
    known: {
      order: fill(order),
      shipments: (input.shipments ?? []).map((shipment) => fillShipment(shipment, order.id)),
      misses: [],
      sources: {},
    },
    claim: {
      id: 'claim',
      orderId: order.id,
      reason: claim.reason,
      openedOn,
      events: claim.events ?? [{ kind: 'opened', on: openedOn }],
      ...NOTHING_SAID,
      country: input.country ?? null,
      paidWith: claim.paidWith ?? null,
      paid: claim.paid == null ? null : fillPaid(claim.paid),
      asks: claim.asks ?? null,
      ...(claim.demand !== undefined && { demand: claim.demand }),
      ...(claim.losses !== undefined && { losses: claim.losses }),
      answers: claim.answers ?? {},
    },
    evidence: (input.evidence ?? []).map((each, index) => fillEvidence(each, index, order.id)),
    sender: input.sender ?? null,
  };
}

function fillPaid(paid: z.infer<ReturnType<typeof loose<typeof Paid.shape>>>): Paid {
  return {
    items: paid.items ?? null,
    shipping: paid.shipping ?? null,
    tax: paid.tax ?? null,
    sellerDiscount: paid.sellerDiscount ?? null,
    platformDiscount: paid.platformDiscount ?? null,
    coins: paid.coins ?? null,
  };
}

function fill(order: ClaimInput['order']): Order {
  const empty = emptyOrder(order.id);
  const { store, deliverBy, items, ...rest } = order;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...empty,
    ...given,
    store: store == null ? null : { id: store.id ?? null, name: store.name ?? null },
    deliverBy: deliverBy == null ? null : { from: deliverBy.from ?? null, to: deliverBy.to },
    items: (items ?? []).map((item) => ({
      title: item.title ?? null,
      variant: item.variant ?? null,
      quantity: item.quantity ?? null,
      unitPrice: item.unitPrice ?? null,
      productId: item.productId ?? null,
    })),
  };
}

function fillShipment(shipment: z.infer<typeof ShipmentInput>, orderId: string): Shipment {
  return {
    orderId: shipment.orderId ?? orderId,
    trackingNumbers: shipment.trackingNumbers ?? [],
    carrier: shipment.carrier ?? null,
    status: shipment.status ?? null,
    stage: shipment.stage ?? null,
    events: (shipment.events ?? []).map((event) => ({
      at: event.at ?? null,
      zone: event.zone ?? null,
      text: event.text ?? '',
      place: event.place ?? null,
      code: event.code ?? null,
      status: event.status ?? null,
      stage: event.stage ?? null,
    })),
  };
}

/** Proof named by hand stands for a picture, without its bytes: what the drafts ask of it is its page, its time and what it shows. */
function fillEvidence(given: z.infer<typeof EvidenceInput>, index: number, orderId: string): Evidence {
  return {
    id: `proof-${String(index + 1).padStart(3, '0')}`,
    kind: 'image',
    claimId: 'claim',
    orderIds: [orderId],
    ...given,
    url: '',
    title: '',
    timeZone: 'UTC',
    sha256: '0'.repeat(64),
    mediaType: 'image/png',
    sizeBytes: 0,
    widthPx: null,
    heightPx: null,
    reading: null,
    trigger: 'popup',
    ...NOTHING_MORE,
  };
}
