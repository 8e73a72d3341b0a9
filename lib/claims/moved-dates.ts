// Deadlines that the page moved: the last day before and after, when that was seen, and the proof that shows the earlier state.
import type { Day } from '../model/day';
import type { Evidence } from '../model/evidence';
import type { DeadlineKind } from '../model/finding';
import type { PageKind } from '../model/reading';
import type { Happening } from './history';

export interface MovedDate {
  kind: Extract<DeadlineKind, 'deliver-by' | 'refund-by'>;
  before: Day;
  after: Day;
  /** RFC 3339, when the change was seen, and on which page. */
  at: string;
  page: PageKind;
  /** A capture whose reading holds the earlier date, the newest of them; null when there is none. */
  evidenceId: string | null;
}

const KIND_OF = { deliverBy: 'deliver-by', refundBy: 'refund-by' } as const;

/** Every move of a date that the page prints, newest first. */
export function findMovedDates(
  orderId: string,
  history: readonly Happening[],
  evidence: readonly Evidence[],
): MovedDate[] {
  return history.flatMap((each) => {
    if (each.of !== 'date' || each.before === null) return [];
    const { field, before, after, at, page } = each;
    if (field !== 'deliverBy' && field !== 'refundBy') return [];
    const shows = evidence
      .filter(
        ({ kind, reading }) =>
          // What has no picture shows the date to nobody.
          kind !== 'facts' &&
          reading?.orders.some((order) => order.id === orderId && dayOf(order, field) === before),
      )
      .sort((a, b) => b.capturedAt.localeCompare(a.capturedAt))[0];
    return [{ kind: KIND_OF[field], before, after, at, page, evidenceId: shows?.id ?? null }];
  });
}

function dayOf(
  order: { deliverBy: { to: Day } | null; refundBy: Day | null },
  field: 'deliverBy' | 'refundBy',
): Day | null {
  return field === 'refundBy' ? order.refundBy : (order.deliverBy?.to ?? null);
}
