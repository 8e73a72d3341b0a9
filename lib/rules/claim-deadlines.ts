// Deadlines that start when the buyer or the other side does something about a claim, or that the way of payment sets.

import type { ClaimEvent } from '../model/claim';
import { addDays, type Day, earliestDay, makeDay } from '../model/day';
import type { Deadline, DeadlineKind } from '../model/finding';
import type { KnownOrder } from '../model/known';
import { addBusinessDays } from './business-days';
import { gatherFacts } from './facts';
import { ROWS, type RowId } from './sources';

export interface ClaimOptions {
  /** How the order was paid, where the buyer said so. Mir and transfers have no known term. */
  readonly paidWith?: 'visa' | 'mastercard' | 'paypal';
}

type Kind = ClaimEvent['kind'];

/** Each clock: what starts it, what stops it, and the row that says how long it runs. */
export const CLOCKS: readonly {
  deadline: DeadlineKind;
  starts: Kind;
  stops: readonly Kind[];
  row: 'AE-SELLER-RESP' | 'AE-STEP-IN' | 'AE-APPEAL' | 'AE-REFUND-CARD';
}[] = [
  {
    deadline: 'seller-answers',
    starts: 'dispute-opened',
    stops: ['seller-answered', 'offered', 'decision', 'refund-processed'],
    row: 'AE-SELLER-RESP',
  },
  {
    deadline: 'platform-decides',
    starts: 'dispute-opened',
    stops: ['decision', 'refund-processed'],
    row: 'AE-STEP-IN',
  },
  {
    deadline: 'appeal-closes',
    starts: 'decision',
    stops: ['appeal-opened', 'refund-processed'],
    row: 'AE-APPEAL',
  },
  { deadline: 'refund-arrives', starts: 'refund-processed', stops: [], row: 'AE-REFUND-CARD' },
];

/** Numbers of the post, which alone takes inquiries by the postal treaty. */
const POSTAL_NUMBER = /^[A-Z]{2}\d{9}[A-Z]{2}$/i;

/**
 * Deadlines of a claim, soonest first, past ones too; none once it is closed or all the money came, until it is reopened.
 * All are estimates by a row of the rule table. `authority-answers` has none: nothing yet notes that an authority was written to.
 * @param events as the buyer noted them, in order.
 */
export function findClaimDeadlines(
  known: KnownOrder,
  events: readonly ClaimEvent[],
  options: ClaimOptions = {},
): Deadline[] {
  if (isSettled(events)) return [];
  const placedOn = known.order.placedOn;
  return [...runningClocks(events), ...chargeback(known, options), ...postInquiry(known)]
    .filter(({ on }) => placedOn === null || on >= placedOn)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ kind, on, source }) => ({ orderId: known.order.id, kind, on, source, certainty: 'estimated' }));
}

type Found = { kind: DeadlineKind; on: Day; source: RowId };

function isSettled(events: readonly ClaimEvent[]): boolean {
  const last = events.findLast(({ kind }) => kind === 'closed' || kind === 'refunded' || kind === 'reopened');
  return last !== undefined && last.kind !== 'reopened';
}

function runningClocks(events: readonly ClaimEvent[]): Found[] {
  return CLOCKS.flatMap(({ deadline, starts, stops, row }) => {
    const started = events.findLastIndex(({ kind }) => kind === starts);
    const start = events[started];
    if (start === undefined || events.slice(started + 1).some(({ kind }) => stops.includes(kind))) return [];
    const { length, unit } = ROWS[row];
    const on = unit === 'business-days' ? addBusinessDays(start.on, length) : addDays(start.on, length);
    return [{ kind: deadline, on, source: row }];
  });
}

type ChargebackRow = 'VISA-131-MAX' | 'VISA-131-CAP' | 'MC-4853-MAX-D' | 'MC-4853-MAX-ND' | 'PP-OPEN';

/** The day of payment stands for the day the bank processed it, which comes no earlier. */
function chargeback(known: KnownOrder, { paidWith }: ClaimOptions): Found[] {
  const expectedOn = gatherFacts(known, '1970-01-01').promisedBy;
  const paidOn = known.order.paidOn ?? known.order.placedOn;
  const after = (start: Day | null, row: ChargebackRow) =>
    start === null ? null : addDays(start, ROWS[row].length);
  const close = (on: Day | null, source: RowId): Found[] =>
    on === null ? [] : [{ kind: 'chargeback-closes', on, source }];
  switch (paidWith) {
    case 'visa': {
      const limit = after(expectedOn, 'VISA-131-MAX');
      const cap = after(paidOn, 'VISA-131-CAP');
      // Without a promised day the scheme counts from the payment, which is earlier.
      const on = earliestDay([limit ?? after(paidOn, 'VISA-131-MAX'), cap]);
      return close(on, on === cap && on !== limit ? 'VISA-131-CAP' : 'VISA-131-MAX');
    }
    case 'mastercard':
      return expectedOn === null
        ? close(after(paidOn, 'MC-4853-MAX-ND'), 'MC-4853-MAX-ND')
        : close(after(expectedOn, 'MC-4853-MAX-D'), 'MC-4853-MAX-D');
    case 'paypal':
      return close(after(paidOn, 'PP-OPEN'), 'PP-OPEN');
    default:
      return [];
  }
}

/** Six months from the day the seller shipped, which is no later than the posting itself. */
function postInquiry({ order, shipments }: KnownOrder): Found[] {
  const isPostal = shipments.some(({ trackingNumbers }) =>
    trackingNumbers.some((n) => POSTAL_NUMBER.test(n)),
  );
  if (!isPostal || order.shippedOn === null) return [];
  return [
    {
      kind: 'post-inquiry-closes',
      on: addMonths(order.shippedOn, ROWS['POST-UPU-FILE'].length),
      source: 'POST-UPU-FILE',
    },
  ];
}

/** The same day of a later month, or that month's last day. */
function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  for (let of = Number(day.slice(8)); of > 28; of -= 1) {
    const found = makeDay(Math.floor(months / 12), (months % 12) + 1, of);
    if (found !== null) return found;
  }
  return makeDay(Math.floor(months / 12), (months % 12) + 1, Math.min(28, Number(day.slice(8)))) ?? day;
}
