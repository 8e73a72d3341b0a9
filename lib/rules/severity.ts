// The order of severities, and the worst of some findings.
import type { Severity } from '../model/finding';
import type { Finding } from './rule';

const RANK: Record<Severity, number> = { info: 0, warn: 1, urgent: 2 };

/** Negative when `a` is graver than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return RANK[b] - RANK[a];
}

/** The gravest, of equals the one that holds longest; undefined when there is none. */
export function worstOf<Some extends Finding>(findings: readonly Some[]): Some | undefined {
  return [...findings].sort(
    (a, b) =>
      compareSeverity(a.severity, b.severity) ||
      (a.since ?? '9999-12-31').localeCompare(b.since ?? '9999-12-31'),
  )[0];
}
