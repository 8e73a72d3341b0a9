// How a row that a backup brings joins the one that is there: nothing is lost on either side, and doing it twice changes nothing.
import { isSameEvent } from '../claims/events';
import type { Claim, ClaimEvent, TakenBack } from '../model/claim';
import type { Order } from '../model/order';
import type { OrderRow } from './database';
import { joinShipments } from './merge-order';

/** The order as its later look showed it, filled up from the earlier one. */
export function mergeOrderRows(one: OrderRow, other: OrderRow): OrderRow {
  const [later, earlier] = one.lastSeenAt >= other.lastSeenAt ? [one, other] : [other, one];
  const order: Order = { ...later.order };
  const sources = { ...earlier.sources, ...later.sources };
  for (const [field, value] of Object.entries(earlier.order)) {
    const source = earlier.sources[field];
    // What the buyer entered gives way to what a page said, whichever came first.
    const isTypedOver = later.sources[field]?.witness === 'buyer' && source?.witness !== 'buyer';
    if (isNothing(value) || !(isNothing(Reflect.get(later.order, field)) || isTypedOver)) continue;
    Object.assign(order, { [field]: value });
    if (source !== undefined) sources[field] = source;
  }
  return {
    ...later,
    order,
    sources,
    shipments: joinShipments(earlier.shipments, later.shipments),
    site: later.site ?? earlier.site,
    firstSeenAt: one.firstSeenAt < other.firstSeenAt ? one.firstSeenAt : other.firstSeenAt,
  };
}

/** The present claim with what only the restored one says, and the events of both. */
export function mergeClaims(present: Claim, restored: Claim): Claim {
  const said = Object.entries(present).filter(([, value]) => value !== null);
  return {
    ...restored,
    ...Object.fromEntries(said),
    openedOn: present.openedOn < restored.openedOn ? present.openedOn : restored.openedOn,
    events: mergeEvents([...withoutTakenBack(present, restored), ...withoutTakenBack(restored, present)]),
    ...mergeTakenBack([...(present.takenBack ?? []), ...(restored.takenBack ?? [])]),
    answers: { ...restored.answers, ...present.answers },
  };
}

/** The events of one claim but those that the other took back and did not note again. */
function withoutTakenBack(one: Claim, other: Claim): ClaimEvent[] {
  const isIn = (events: readonly ClaimEvent[], event: ClaimEvent) =>
    events.some((each) => isSameEvent(each, event));
  const takenBack = (other.takenBack ?? []).map(({ event }) => event);
  return one.events.filter((event) => !isIn(takenBack, event) || isIn(other.events, event));
}

/** In the order of taking back, each once; left out when there are none. */
function mergeTakenBack(all: readonly TakenBack[]): Pick<Claim, 'takenBack'> {
  const sorted = [...all].sort((a, b) => a.at.localeCompare(b.at));
  const takenBack = sorted.filter(
    ({ at, event }, index) =>
      sorted.findIndex((each) => each.at === at && isSameEvent(each.event, event)) === index,
  );
  return takenBack.length === 0 ? {} : { takenBack };
}

/** In order of their days, each once; a claim was opened once, when it was first. */
function mergeEvents(events: readonly ClaimEvent[]): ClaimEvent[] {
  const sorted = [...events].sort((a, b) => a.on.localeCompare(b.on));
  const opened = sorted.find(({ kind }) => kind === 'opened');
  const byText = new Map<string, ClaimEvent>();
  for (const event of sorted) {
    if (event.kind === 'opened' && event !== opened) continue;
    const text = JSON.stringify(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)));
    if (!byText.has(text)) byText.set(text, event);
  }
  return [...byText.values()];
}

function isNothing(value: unknown): boolean {
  return value === null || value === 'unknown' || (Array.isArray(value) && value.length === 0);
}
