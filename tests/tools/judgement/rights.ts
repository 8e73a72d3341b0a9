// The rights of a situation that end: which are open, which end so soon that they go before everything else.
import { between, type Day } from './calendar';
import type { Dates } from './dates';
import type { Kind, Rungs } from './rungs';
import type { Situation } from './situation';
import type { Course } from './standing';

export interface Next {
  act: string;
  by: Day | null;
}

export interface Judged {
  of: Situation;
  course: Course;
  dates: Dates;
  rungs: Rungs;
}

/** Days before the end of a right from which it goes before everything that can wait; a case at PayPal closes for good and always does. */
const HURRY: Partial<Record<Kind, number>> = {
  dispute: 3,
  payment: 14,
  appeal: 7,
  post: 14,
  claim: 30,
  court: 30,
};
const RIGHTS = ['dispute', 'appeal', 'payment', 'post', 'claim', 'court'] as const;

/** Rights that are open and end on a day, the soonest first. The claim and the suit are one right: the suit, once the claim was written. */
export function rights({ rungs, dates, of }: Judged): { kind: (typeof RIGHTS)[number]; by: Day }[] {
  return RIGHTS.flatMap((kind) => {
    const { state, until } = rungs[kind];
    const by = kind === 'court' ? dates['claim-closes']?.on : until;
    const isOne = kind === 'court' && rungs.claim.state === 'open';
    return state === 'open' && by !== undefined && by >= of.today && !isOne ? [{ kind, by }] : [];
  }).sort((a, b) => a.by.localeCompare(b.by));
}

/** The right that ends soon and first, and no later than `until`. */
export function hurry(judged: Judged, until?: Day | null): Next | null {
  const first = rights(judged).find(
    ({ kind, by }) =>
      (use(kind, judged) === 'escalate-paypal' || between(judged.of.today, by) <= (HURRY[kind] ?? -1)) &&
      (until == null || by <= until),
  );
  return first === undefined ? null : { act: use(first.kind, judged), by: first.by };
}

/** What is done on a rung. A case at PayPal that is open wants to be turned into a claim. */
export function use(kind: Kind, { of, course }: Judged): string {
  const isCase = of.paidWith === 'paypal' && course.at('payment').state === 'open';
  const acts: Partial<Record<Kind, string>> = {
    dispute: 'open-dispute',
    payment: isCase ? 'escalate-paypal' : 'ask-bank',
    post: 'ask-post',
    claim: 'write-claim',
    appeal: 'appeal',
    court: 'sue',
  };
  return acts[kind] ?? '';
}

/** The other rights that are open and end on a day. */
export function alsoEnds({ act }: Next, judged: Judged): string[] {
  if (act === 'rest') return [];
  return rights(judged)
    .filter(({ kind }) => use(kind, judged) !== act)
    .map(({ kind, by }) => `${kind === 'payment' ? 'bank' : kind}>${by}`);
}
