// A sign for each severity, told apart by shape, so that colour is never alone.
import type { Severity } from '../../lib/model/finding';

const PATHS: Record<Severity | 'good', string> = {
  urgent: 'M8 1.8 15 14H1L8 1.8zM8 6.2v3.6M8 12v.1',
  warn: 'M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6zM8 4.6V8l2.4 1.6',
  info: 'M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 0 0 8 1.6zM8 7.4v3.8M8 4.8v.1',
  good: 'M2.6 8.6l3.4 3.4 7.4-8',
};

export function SeverityIcon({ severity }: { severity: Severity | 'good' }) {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
      <path d={PATHS[severity]} stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
