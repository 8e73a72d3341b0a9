// Finds each fact that a draft can tell of the parcel. A fact that does not hold is null; one that is not known names what to get.
import type { StoryFact } from '../claims/reasons/reason-plan';
import { type Day, daysBetween } from '../model/day';
import type { ProofItem } from '../model/evidence';
import type { Shipment, Stage } from '../model/shipment';
import { cutText } from './clean-text';
import type { DraftInput } from './draft-input';
import type { ProofFinder } from './find-proof';
import { datedEvents, enteredOn, hasSeenTracking, lookedOn, type ParcelStory } from './parcel';
import type { Speech, SpeechArguments } from './speech';

/** Something that a sentence may say, with the proof that carries it. */
export interface Fact {
  /** `fact-<key>` as a sentence, `fact-<key>.point` in a list of dates. */
  key: string;
  /** The day that it stands under in a list of dates; null for what has none. */
  on: Day | null;
  args: SpeechArguments;
  cites: number[];
  /** Papers that say the same, cited beside the rest. */
  papers?: number[];
  /** The proof to get when `cites` is empty; null when it needs none. */
  needs: ProofItem | null;
}

/** A fact that would be told if it were known: a field's path. */
export interface Lack {
  lacks: string;
}

export interface StoryContext {
  input: DraftInput;
  speech: Speech;
  proof: ProofFinder;
  parcel: ParcelStory;
}

/** Silence shorter than this is not worth a word. */
const SILENCE_WORTH_TELLING_DAYS = 5;

type Finder = (context: StoryContext) => Fact | Lack | null;

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
    const { input, parcel } = context;
    const last = parcel.events[0]?.on;
    if (last === undefined) return { lacks: 'shipments' };
    // Nobody expects a lost parcel to move.
    if (enteredOn(parcel, GONE) !== null) return null;
    const days = daysBetween(last, lookedOn(input.known, input.today));
    return days < SILENCE_WORTH_TELLING_DAYS ? null : ofTracking(context, 'silent', last, { days });
  },

  'no-number': ({ input, parcel, proof }) => {
    if (parcel.number !== null) return null;
    // An order whose parcel was never read has a number that is not known, which is another thing than none.
    const isFound = input.flags.some(
      ({ kind, because }) => kind === 'no-tracking' && !because.trackingNumber,
    );
    const isSeen = parcel.shipment !== null && hasSeenTracking(input.known, parcel.shipment);
    if (!isFound && !isSeen) return { lacks: 'trackingNumbers' };
    return {
      key: 'no-number',
      on: lookedOn(input.known, input.today),
      args: {},
      cites: proof.ofItem('tracking'),
      needs: 'tracking',
    };
  },

  'no-events': ({ input, parcel, proof }) => {
    const { number, shipment } = parcel;
    if (number === null || shipment === null || shipment.events.length > 0) return null;
    if (!hasSeenTracking(input.known, shipment)) return { lacks: 'events' };
    return {
      key: 'no-events',
      on: lookedOn(input.known, input.today),
      args: { number },
      cites: proof.ofParcel(shipment.trackingNumbers, (seen) => seen.events.length === 0),
      needs: 'tracking',
    };
  },

  'number-early': (context) => {
    const { number, events } = context.parcel;
    const { placedOn } = context.input.known.order;
    const first = events.at(-1)?.on;
    if (number === null || first === undefined || placedOn === null || first >= placedOn) return null;
    return ofTracking(context, 'number-early', first, { number });
  },

  lost: (context) => {
    const on = enteredOn(context.parcel, GONE);
    return on === null ? null : withPapers(context, ofTracking(context, 'lost', on));
  },

  customs: (context) => {
    const on = enteredOn(context.parcel, ['import-customs', 'customs-action']);
    if (on === null) return { lacks: 'shipments' };
    const days = Math.max(0, daysBetween(on, lookedOn(context.input.known, context.input.today)));
    return withPapers(context, ofTracking(context, 'customs', on, { days }));
  },

  elsewhere: (context) => {
    const { input, parcel } = context;
    const isWrong = input.flags.some(({ kind }) => kind === 'wrong-destination');
    const last = parcel.events.find(({ place }) => place !== null);
    // A place on the way is not yet a wrong place: only the end of the way is, or what a rule has found.
    if (last === undefined || last.place === null) return { lacks: 'shipments' };
    if (!isWrong && !AT_THE_END.has(last.stage ?? 'in-transit')) return null;
    return ofTracking(context, 'elsewhere', last.on, { place: cutText(last.place, 60) });
  },

  'sent-back': (context) => {
    const back = enteredOn(context.parcel, ['returned']);
    if (back !== null) return ofTracking(context, 'returned', back);
    const on = enteredOn(context.parcel, ['returning']);
    return on === null ? { lacks: 'shipments' } : ofTracking(context, 'returning', on);
  },

  delivered: (context) => {
    const on = enteredOn(context.parcel, ['delivered']);
    return on === null ? { lacks: 'shipments' } : ofTracking(context, 'delivered', on);
  },

  arrived: (context) => {
    const on = enteredOn(context.parcel, ['delivered']);
    return on === null ? null : ofTracking(context, 'arrived', on);
  },
};

const GONE: readonly Stage[] = ['lost', 'destroyed'];

const AT_THE_END: ReadonlySet<Stage> = new Set(['delivered', 'out-for-delivery', 'available-for-pickup']);

/** A fact of the parcel's events: carried by every capture that shows the same newest event. */
function ofTracking(context: StoryContext, key: string, on: Day, args: SpeechArguments = {}): Fact {
  const { parcel, proof, speech } = context;
  const last = parcel.events[0]?.on;
  const isSame = (seen: Shipment) => datedEvents(seen)[0]?.on === last;
  return {
    key,
    on,
    args: { date: speech.day(on), ...args },
    cites: proof.ofParcel(parcel.shipment?.trackingNumbers ?? [], isSame),
    needs: 'tracking',
  };
}

/** What customs or the carrier wrote says the same as the tracking does. */
function withPapers({ proof }: StoryContext, fact: Fact): Fact {
  return { ...fact, papers: proof.ofItem('document') };
}

/** A date before the order itself was misread: no sentence rests on it. */
function unlessMisread(day: Day | null, { known: { order } }: DraftInput): Day | null {
  return day !== null && order.placedOn !== null && day < order.placedOn ? null : day;
}
