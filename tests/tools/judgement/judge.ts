// A situation judged: what to do next, every rung, the dates.
import { type Dates, findDates } from './dates';
import { judgeNext, stepOf } from './next';
import { alsoEnds } from './rights';
import { hasRung, judgeRungs, KINDS, type Rungs, type State } from './rungs';
import type { Situation } from './situation';
import { readCourse } from './standing';

export interface Judgement {
  /** `ACT STEP DAY`, with `-` where there is none. */
  next: string;
  /** `STEP>DAY …`; `-` for none. */
  also: string;
  /** `seller:open dispute:waiting>2026-12-08 …` */
  rungs: string;
  /** `dispute-closes 2026-12-08 (2026-12-20), …`: both dates that the situation is about. */
  dates: string;
}

export function judge(of: Situation): Judgement {
  const course = readCourse(of);
  const dates = findDates(of, course);
  const rungs = judgeRungs(of, course, dates);
  const judged = { of, course, dates, rungs };
  const next = judgeNext(judged);
  return {
    next: [next.act, stepOf(next, rungs, course) || '-', next.by ?? '-'].join(' '),
    also: alsoEnds(next, judged).join(' ') || '-',
    rungs: writeRungs(rungs, of),
    dates: of.about.map((kind) => writeDate(kind, dates)).join(', '),
  };
}

function writeRungs(rungs: Rungs, of: Situation): string {
  return KINDS.filter((kind) => hasRung(kind, of))
    .map((kind) => `${kind}:${writeState(kind, rungs[kind])}`)
    .join(' ');
}

/** The seller's and the support's own rungs end with no day of theirs while they are open. */
function writeState(kind: string, { state, until, opensOn }: State): string {
  if (state === 'later') return opensOn === undefined ? state : `${state}>${opensOn}`;
  const isOwnDay = state !== 'open' || !['seller', 'support', 'court'].includes(kind);
  return until !== undefined && isOwnDay ? `${state}>${until}` : state;
}

function writeDate(kind: string, dates: Dates): string {
  const found = dates[kind];
  if (found === undefined) return `${kind} -`;
  return `${kind} ${found.on}${found.later === undefined ? '' : ` (${found.later})`}`;
}
