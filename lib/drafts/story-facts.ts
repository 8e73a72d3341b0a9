// Finds each fact that a draft can tell of the parcel. A fact that does not hold is null; one that is not known names what to get.
import type { StoryFact } from '../claims/reasons/reason-plan';
import { enteredOn } from '../facts/parcel';
import { AT_CUSTOMS, DELIVERED, LOST, RETURNED, RETURNING } from '../facts/stages';
import type { ClaimEvent } from '../model/claim';
import { type Day, daysBetween } from '../model/day';
import type { Stage } from '../model/shipment';
import type { DraftInput } from './draft-input';
import { type Fact, type Finder, ofTracking, type StoryContext } from './fact';
import { findElsewhere, tellJump } from './place-facts';

/** Silence shorter than this is not worth a word. */
const SILENCE_WORTH_TELLING_DAYS = 5;

/** One finder for each fact. */
export const FIND_FACT: Record<StoryFact, Finder> = {
  'paid-ago': ({ input, speech, proof }) => {
    const { paidOn, placedOn } = input.known.order;
    const on = paidOn ?? placedOn;
    if (on === null) return { lacks: 'paidOn' };
    return {
      key: paidOn === null ? 'ordered-ago' : 'paid-ago',
      on,
      args: { date: speech.day(on), days: daysBetween(on, input.today) },
      cites: proof.ofOrder((order) => (paidOn === null ? order.placedOn : order.paidOn) === on),
      needs: 'order-page',
    };
  },

  promised: ({ input, speech, proof }) => {
    const on = unlessMisread(input.known.order.deliverBy?.to ?? null, input);
    if (on === null) return { lacks: 'deliverBy' };
    if (on >= input.today) return null;
    return {
      key: 'promised',
      on,
      args: { date: speech.day(on) },
      cites: proof.ofOrder((order) => order.deliverBy?.to === on),
      needs: 'order-page',
    };
  },

  guarantee: ({ input, speech, proof }) => {
    const on = unlessMisread(input.known.order.refundBy, input);
    // Before its day it is a promise to the buyer, not yet a reason to pay.
    if (on === null || on >= input.today) return null;
    return {
      key: 'guarantee',
      on,
      args: { date: speech.day(on) },
      cites: proof.ofOrder((order) => order.refundBy === on),
      needs: 'order-page',
    };
  },

  silent: (context) => {
    const { parcel } = context;
    const last = parcel.parcel?.lastEventOn ?? null;
    if (last === null) return { lacks: 'shipments' };
    // Nobody expects a lost parcel to move.
    if (since(context, LOST) !== null) return null;
    const days = daysBetween(last, parcel.lookedOn);
    return days < SILENCE_WORTH_TELLING_DAYS ? null : ofTracking(context, 'silent', last, { days });
  },

  'no-number': ({ input, parcel, proof }) => {
    if (parcel.number !== null) return null;
    // An order whose parcel was never read has a number that is not known, which is another thing than none.
    const isFound = input.flags.some(
      ({ kind, because }) => kind === 'no-tracking' && !because.trackingNumber,
    );
    const isSeen = parcel.shipment !== null && parcel.isTracked;
    if (!isFound && !isSeen) return { lacks: 'trackingNumbers' };
    return {
      key: 'no-number',
      on: parcel.lookedOn,
      args: {},
      cites: proof.ofItem('tracking'),
      needs: 'tracking',
    };
  },

  'no-events': ({ parcel, proof }) => {
    const { number, shipment } = parcel;
    if (number === null || shipment === null || shipment.events.length > 0) return null;
    if (!parcel.isTracked) return { lacks: 'events' };
    return {
      key: 'no-events',
      on: parcel.lookedOn,
      args: { number },
      cites: proof.ofParcel(shipment.trackingNumbers, (seen) => seen.events.length === 0),
      needs: 'tracking',
    };
  },

  'number-early': (context) => {
    const { number, parcel } = context.parcel;
    const { placedOn } = context.input.known.order;
    const first = parcel?.news.at(-1)?.on;
    if (number === null || first === undefined || placedOn === null || first >= placedOn) return null;
    return ofTracking(context, 'number-early', first, { number });
  },

  lost: (context) => {
    const on = since(context, LOST);
    return on === null ? null : withPapers(context, ofTracking(context, 'lost', on));
  },

  customs: (context) => {
    const on = since(context, AT_CUSTOMS);
    if (on === null) return { lacks: 'shipments' };
    const days = Math.max(0, daysBetween(on, context.parcel.lookedOn));
    return withPapers(context, ofTracking(context, 'customs', on, { days }));
  },

  elsewhere: findElsewhere,
  jump: tellJump,

  'sent-back': (context) => {
    const back = since(context, RETURNED);
    if (back !== null) return ofTracking(context, 'returned', back);
    const on = since(context, RETURNING);
    return on === null ? { lacks: 'shipments' } : ofTracking(context, 'returning', on);
  },

  delivered: (context) => {
    const on = since(context, DELIVERED);
    return on === null ? { lacks: 'shipments' } : ofTracking(context, 'delivered', on);
  },

  arrived: (context) => {
    const on = since(context, DELIVERED);
    return on === null ? null : ofTracking(context, 'arrived', on);
  },

  'arrived-late': (context) => {
    const on = since(context, DELIVERED);
    const promised = unlessMisread(context.input.known.order.deliverBy?.to ?? null, context.input);
    if (on === null) return { lacks: 'shipments' };
    if (promised === null) return { lacks: 'deliverBy' };
    const days = daysBetween(promised, on);
    return days < 1 ? null : ofTracking(context, 'arrived-late', on, { days });
  },

  'refund-announced': ({ input, speech, proof }) => {
    const told = input.claim.events.findLast(({ kind }) => ANNOUNCES.has(kind));
    if (told === undefined) return { lacks: 'refund-announced' };
    const { on, amount, evidenceId, until } = told;
    const promised = told.kind === 'refund-promised' && until !== undefined ? until : null;
    return {
      key:
        promised !== null
          ? 'refund-promised'
          : amount === undefined
            ? 'refund-announced'
            : 'refund-announced-sum',
      on,
      args: {
        date: speech.day(on),
        ...(amount !== undefined && { sum: speech.money(amount) }),
        ...(promised !== null && { until: speech.day(promised) }),
      },
      cites: evidenceId === undefined ? proof.ofItem('dispute', on).slice(-1) : proof.ofId(evidenceId),
      needs: 'dispute',
    };
  },

  'goods-returned': ({ input, speech, proof }) => {
    const sent = input.claim.events.findLast(({ kind }) => kind === 'return-sent');
    if (sent === undefined) return { lacks: 'return-sent' };
    const { on } = sent;
    return {
      key: 'goods-returned',
      on,
      args: { date: speech.day(on) },
      cites: proof.ofItem('return-proof'),
      needs: 'return-proof',
    };
  },
};

/** Events that announce money. */
const ANNOUNCES: ReadonlySet<ClaimEvent['kind']> = new Set([
  'decision',
  'accepted',
  'cancelled',
  'refund-promised',
  'refund-processed',
]);

/** The day since which the parcel is at `stages`; null when it is elsewhere or none is known. */
function since({ parcel: { parcel } }: StoryContext, stages: ReadonlySet<Stage>): Day | null {
  return parcel === null ? null : enteredOn(parcel, stages);
}

/** What customs or the carrier wrote says the same as the tracking does. */
function withPapers({ proof }: StoryContext, fact: Fact): Fact {
  return { ...fact, papers: proof.ofItem('document') };
}

/** A date before the order itself was misread: no sentence rests on it. */
function unlessMisread(day: Day | null, { known: { order } }: DraftInput): Day | null {
  return day !== null && order.placedOn !== null && day < order.placedOn ? null : day;
}
