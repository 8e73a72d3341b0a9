// One situation of the golden judgement: what is known of an order and a claim on a day.
import type { Day } from './calendar';

export interface Situation {
  /** What it is about, in a few plain words. */
  what: string;
  reason: string | null;
  country: string | null;
  paidWith: string | null;
  /** The order: `paid`, `shipped`, `finished`, `cancelled`. */
  status: string;
  placed: Day;
  paid: Day | null;
  shipped: Day | null;
  promised: Day | null;
  /** The earlier day for which it was promised at first. */
  firstPromised: Day | null;
  refundBy: Day | null;
  finished: Day | null;
  /** `moves`, `silent`, `delivered@DAY`, `returned@DAY`, `lost@DAY`; null for no parcel. */
  parcel: string | null;
  /** `courier` or `postal`, by the form of its number. */
  number: string | null;
  /** Whether the shop's pages were captured. */
  proof: 'all' | 'none';
  /** `KIND@DAY`, `KIND@DAY=SUM`, `KIND@DAY>UNTIL`, in the order of noting. */
  events: readonly string[];
  zone: string | null;
  today: Day;
  /** The dates that the situation is about. */
  about: readonly string[];
}

export interface Event {
  kind: string;
  on: Day;
  sum: number | null;
  until: Day | null;
}

/** What every order of the golden judgement cost, in dollars. */
export const COST = 60;

export function readEvent(text: string): Event {
  const [, kind = '', on = '', sum, until] =
    /^([a-z-]+)@([\d-]+)(?:=([\d.]+))?(?:>([\d-]+))?$/.exec(text) ?? [];
  return { kind, on, sum: sum === undefined ? null : Number(sum), until: until ?? null };
}

/** The day behind an `@`, where the parcel is at `stage`. */
export function parcelAt({ parcel }: Situation, stage: string): Day | null {
  return parcel?.startsWith(`${stage}@`) === true ? parcel.slice(stage.length + 1) : null;
}

const MISSING = 'invalid-tracking stuck lost customs wrong-address returned marked-delivered'.split(' ');
const RECEIVED = 'damaged incomplete not-as-described wrong-item came-late'.split(' ');

export const isMissing = ({ reason }: Situation) => reason !== null && MISSING.includes(reason);
export const isReceived = ({ reason }: Situation) => reason !== null && RECEIVED.includes(reason);
export const isRefund = ({ reason }: Situation) => reason?.includes('refund') === true;

/** Nothing was sent: the page says so, or the buyer does and the page knows of no shipping. */
export function isUnsent({ status, parcel, reason, shipped }: Situation): boolean {
  return (status === 'paid' && parcel === null) || (reason === 'not-shipped' && shipped === null);
}

/** As the document writes it: `name=value; …`, only what differs from the order that the document describes; `-` for null. */
export function writeSituation(of: Situation, order: Situation): string {
  const { what: _, about: __, events, today, ...facts } = of;
  const plain: Record<string, string | null> = { ...facts };
  const usual: Record<string, unknown> = { ...order };
  const written = Object.entries(plain).flatMap(([name, value]) =>
    value === usual[name] ? [] : [`${name}=${value ?? '-'}`],
  );
  return [...written, ...(events.length > 0 ? [`events=${events.join(' ')}`] : []), `today=${today}`].join(
    '; ',
  );
}
