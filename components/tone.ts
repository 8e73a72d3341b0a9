// Which of the four tones an order is shown in. It follows the rules' own severity and adds no judgement.
import { type Day, daysBetween } from '../lib/model/day';
import type { Deadline, Flag } from '../lib/model/finding';

export type Tone = 'urgent' | 'warn' | 'good' | 'plain';

/** The tone of the worst flag; `good` when the next thing to come is the money. */
export function toneOf(flags: readonly Flag[], next: Deadline | null, today: Day): Tone {
  if (next?.kind === 'refund-arrives' && daysBetween(today, next.on) >= 0) return 'good';
  if (flags.some(({ severity }) => severity === 'urgent')) return 'urgent';
  return flags.some(({ severity }) => severity === 'warn') ? 'warn' : 'plain';
}
