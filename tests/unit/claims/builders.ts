// Invented flags, proof, claims and readings for the tests of claims and drafts.

import { NOTHING_SAID } from '../../../lib/claims/new-claim';
import { NOTHING_MORE } from '../../../lib/evidence/make-evidence';
import type { Claim, ClaimEvent, Reason } from '../../../lib/model/claim';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Evidence, ProofItem } from '../../../lib/model/evidence';
import type { Because, Deadline, DeadlineKind, Flag, FlagKind } from '../../../lib/model/finding';
import type { Order } from '../../../lib/model/order';
import type { Reading } from '../../../lib/model/reading';
import type { Shipment, Stage } from '../../../lib/model/shipment';

export const ORDER_ID = '8190000000014242';
export const TODAY = '2026-11-23';

export function flag(kind: FlagKind, because: Because = {}, orderId = ORDER_ID): Flag {
  return { orderId, kind, severity: 'warn', since: null, rule: kind, because };
}

export function deadline(kind: DeadlineKind, on: string, more: Partial<Deadline> = {}): Deadline {
  return { orderId: ORDER_ID, kind, on, source: 'AE-OPEN-MAX', certainty: 'estimated', ...more };
}

export function proof(item: ProofItem | ProofItem[], day: string, more: Partial<Evidence> = {}): Evidence {
  return {
    id: `${String(item)}-${day}`,
    kind: 'image',
    claimId: 'claim',
    orderIds: [ORDER_ID],
    proves: [item].flat(),
    page: 'order-detail',
    url: '',
    title: '',
    capturedAt: `${day}T12:00:00+03:00`,
    timeZone: 'Europe/Moscow',
    sha256: 'a'.repeat(64),
    mediaType: 'image/png',
    sizeBytes: 1,
    widthPx: 1,
    heightPx: 1,
    reading: null,
    trigger: 'shortcut',
    ...NOTHING_MORE,
    ...more,
  };
}

export function claim(reason: Reason | null, ...events: [ClaimEvent['kind'], string][]): Claim {
  return {
    id: 'claim',
    orderId: ORDER_ID,
    reason,
    openedOn: '2026-11-20',
    events: [{ kind: 'opened', on: '2026-11-20' }, ...events.map(([kind, on]) => ({ kind, on }))],
    ...NOTHING_SAID,
  };
}

export function order(more: Partial<Order> = {}): Order {
  return {
    ...emptyOrder(ORDER_ID),
    placedOn: '2026-09-15',
    status: 'shipped',
    shippedOn: '2026-09-18',
    total: { amount: '26.70', currency: 'USD' },
    items: [{ title: 'USB-C cable', variant: null, quantity: 2, unitPrice: null, productId: null }],
    deliverBy: { from: null, to: '2026-10-01' },
    ...more,
  };
}

export function shipment(events: [string, Stage][], more: Partial<Shipment> = {}): Shipment {
  return {
    orderId: ORDER_ID,
    trackingNumbers: ['LP00712345678901'],
    carrier: null,
    status: null,
    stage: events[0]?.[1] ?? null,
    events: events.map(([at, stage]) => ({
      at,
      zone: null,
      text: stage,
      place: null,
      code: null,
      status: null,
      stage,
    })),
    ...more,
  };
}

export function reading(page: Reading['page'], orders: Order[], shipments: Shipment[] = []): Reading {
  return { page, site: 'aliexpress.com', language: 'en', orders, shipments, misses: [] };
}
