// Orders for the rules' tests: an invented, healthy one, changed by what a test speaks of.

import type { RuleOptions } from '../../../lib/facts/options';
import { emptyOrder } from '../../../lib/model/empty-order';
import type { Flag, FlagKind, Severity } from '../../../lib/model/finding';
import type { KnownOrder } from '../../../lib/model/known';
import type { Order } from '../../../lib/model/order';
import type { Shipment, Stage, TrackingEvent } from '../../../lib/model/shipment';
import { findFlags } from '../../../lib/rules';

export const ORDER_ID = '8190000000010001';

/** A statement; without a stage one that is understood and moves nothing. */
export function event(at: string | null, stage: Stage | null = null): TrackingEvent {
  const status = stage === null ? 'in-transit' : null;
  return { at, zone: null, text: stage ?? 'note', place: null, code: null, status, stage };
}

/** A parcel whose events are given newest first; its stage is that of the newest one. */
export function parcel(events: TrackingEvent[], change: Partial<Shipment> = {}): Shipment {
  return {
    orderId: ORDER_ID,
    trackingNumbers: ['LP00700000000001'],
    carrier: null,
    status: null,
    stage: events[0]?.stage ?? null,
    events,
    ...change,
  };
}

/** A shipped order of 2026-09-15 without dates that could pass, and without a parcel. */
export function known(
  order: Partial<Order> = {},
  shipments: Shipment[] = [],
  rest: Partial<KnownOrder> = {},
): KnownOrder {
  return {
    order: { ...emptyOrder(ORDER_ID), placedOn: '2026-09-15', status: 'shipped', ...order },
    shipments,
    misses: [],
    sources: {},
    ...rest,
  };
}

/** The flag of one kind, or undefined. */
export function flagOf(
  kind: FlagKind,
  order: KnownOrder,
  today: string,
  options?: RuleOptions,
): Flag | undefined {
  return findFlags(order, today, options).find((flag) => flag.kind === kind);
}

/** `none` or the severity of a kind of flag. */
export function gravityOf(
  kind: FlagKind,
  order: KnownOrder,
  today: string,
  options?: RuleOptions,
): Severity | 'none' {
  return flagOf(kind, order, today, options)?.severity ?? 'none';
}
