// How the noted events leave each rung, by a table: which event does what to which rung.
import type { Day } from './calendar';
import { COST, type Event, readEvent, type Situation } from './situation';

export type State = 'never' | 'open' | 'answered' | 'decided' | 'over';
export interface Standing {
  state: State;
  /** Begun on. */
  on: Day;
  /** Answered, decided or over since. */
  ended: Day;
}

/** `open` begins it. A mark of interrogation: only what is open ends so. */
const EFFECTS: Record<string, Record<string, string>> = {
  seller: {
    'wrote-seller': 'open',
    'seller-answered': 'answered',
    offered: 'answered',
    'resend-offered': 'answered',
    'refund-promised': 'answered',
    'refund-processed': '?answered',
    reopened: '?over',
  },
  cancel: { 'cancel-asked': 'open', cancelled: 'decided', reopened: '?over' },
  support: {
    'support-asked': 'open',
    'support-answered': 'answered',
    'refund-processed': '?answered',
    reopened: '?over',
  },
  dispute: {
    'dispute-opened': 'open',
    accepted: '?over',
    'no-dispute': '?over',
    'dispute-closed': 'over',
    'refund-processed': '?decided',
    'appeal-opened': 'decided',
    reopened: '?over',
  },
  appeal: {
    'dispute-opened': 'never',
    'appeal-opened': 'open',
    'refund-processed': '?decided',
    reopened: '?over',
  },
  resend: { 'resend-sent': 'open', 'resend-arrived': 'decided', reopened: '?over' },
  return: { 'return-sent': 'open', 'return-received': 'decided', reopened: '?over' },
  payment: { 'wrote-bank': 'open', 'bank-answered': 'answered' },
  paypal: { 'wrote-bank': 'never', 'paypal-claim': 'open', 'bank-answered': '?answered' },
  post: { 'wrote-post': 'open', 'post-answered': 'answered' },
  claim: {
    'wrote-claim': 'open',
    'seller-answered': '?answered',
    offered: '?answered',
    'resend-offered': '?answered',
    'refund-promised': '?answered',
    'refund-processed': '?answered',
  },
  operator: { 'wrote-operator': 'open', 'operator-answered': 'answered', 'refund-processed': '?answered' },
  authority: { 'wrote-authority': 'open', 'authority-answered': 'answered' },
  court: { sued: 'open' },
};
export type Rung = keyof typeof EFFECTS;

/** The seller's word, after which a dispute still waits for the shop. */
const SELLER_SPOKE = ['seller-answered', 'offered', 'resend-offered', 'refund-promised'];

const ANNOUNCES = ['accepted', 'cancelled', 'return-received', 'refund-promised', 'refund-processed'];

export interface Course {
  events: readonly Event[];
  at: (rung: Rung) => Standing;
  isSettled: boolean;
  /** Money that was announced and has not come; the shop's own, or somebody's word. */
  refund: { on: Day; until: Day | null; sum: number | null; came: number; isOfTheShop: boolean } | null;
  /** When the seller said nothing to the dispute yet. */
  isDisputeSilent: boolean;
  receivedOn: Day | null;
  hasNoDispute: boolean;
}

/** What is earlier than the order is set aside, and the same once more; a clock that went back undoes nothing. */
function usable({ events, placed }: Situation): Event[] {
  return [...new Set(events)]
    .map(readEvent)
    .filter(({ on }) => on >= placed)
    .sort((a, b) => a.on.localeCompare(b.on));
}

export function readCourse(of: Situation): Course {
  const events = usable(of);
  const standings = new Map<Rung, Standing>();
  const at = (rung: Rung): Standing => standings.get(rung) ?? { state: 'never', on: '', ended: '' };
  const set = (rung: Rung, state: State, on: Day) =>
    standings.set(
      rung,
      state === 'open'
        ? { state, on, ended: '' }
        : state === 'never'
          ? { state, on: '', ended: '' }
          : { ...at(rung), state, ended: on },
    );
  const course: Course = {
    events,
    at,
    isSettled: ['refunded', 'closed'].includes(
      events.findLast(({ kind }) => ['refunded', 'closed', 'reopened'].includes(kind))?.kind ?? '',
    ),
    refund: null,
    isDisputeSilent: true,
    receivedOn: null,
    hasNoDispute: false,
  };
  let offered: Event | null = null;
  for (const event of events) {
    const { kind, on } = event;
    if (kind === 'decision') decide(event, course, set);
    const isOfTheShop = [at('dispute').ended, at('appeal').ended].includes(on);
    // A decision that gives all is money to wait for.
    if (kind === 'decision' && isOfTheShop && (event.sum ?? 0) >= COST) {
      course.refund = { on, until: null, sum: event.sum, came: 0, isOfTheShop: true };
    }
    for (const [rung, effects] of Object.entries(EFFECTS)) {
      const effect = effects[kind];
      if (effect === undefined) continue;
      const to = effect.replace('?', '') as State;
      if (!effect.startsWith('?') || at(rung).state === 'open') set(rung, to, on);
    }
    if (kind === 'dispute-opened') Object.assign(course, { isDisputeSilent: true, hasNoDispute: false });
    if (SELLER_SPOKE.includes(kind)) course.isDisputeSilent = false;
    if (kind === 'no-dispute') course.hasNoDispute = true;
    if (kind === 'wrote-claim') course.receivedOn = null;
    if (kind === 'claim-received') course.receivedOn = on;
    if (kind === 'accepted' && offered?.kind === 'resend-offered') set('resend', 'open', on);
    else if (ANNOUNCES.includes(kind)) {
      const sum = event.sum ?? (kind === 'accepted' ? (offered?.sum ?? null) : null);
      course.refund = { on, until: event.until, sum, came: 0, isOfTheShop: kind === 'refund-processed' };
    }
    if (kind === 'offered' || kind === 'resend-offered') offered = event;
    if (kind === 'resend-sent' || kind === 'accepted' || kind === 'reopened' || kind === 'decision')
      offered = null;
    if (kind === 'reopened' || kind === 'refunded') course.refund = null;
    if (kind === 'refunded-part') comePart(event, course);
  }
  return course;
}

/** On the appeal where one is open, else on the dispute; of neither it is the bank's. */
function decide({ on }: Event, course: Course, set: (rung: Rung, state: State, on: Day) => void): void {
  const isOpen = (rung: Rung) => course.at(rung).state === 'open';
  if (isOpen('appeal')) set('appeal', 'decided', on);
  else if (!isOpen('dispute') && isOpen('payment') && course.at('dispute').on !== '') {
    set('payment', 'answered', on);
    return;
  } else set('dispute', 'decided', on);
}

/** A part ends the wait, unless a larger sum was announced. */
function comePart({ sum }: Event, course: Course): void {
  const { refund } = course;
  if (refund === null) return;
  refund.came += sum ?? 0;
  if (refund.sum === null || sum === null || refund.came >= refund.sum) course.refund = null;
}
