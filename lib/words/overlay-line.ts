// The line beside an order on the shop's page, finished as text: what is the matter, since when, and until when to act.
import { type Day, daysBetween } from '../model/day';
import type { Deadline, DeadlineKind, Flag, FlagKind, Severity } from '../model/finding';
import type { KnownOrder } from '../model/known';
import type { Order } from '../model/order';
import type { OverlayLine } from '../model/overlay';
import { sayDateAndSource, sayFlag, sayFlagAlso } from './say-finding';
import { sayRefund } from './say-refund';
import type { Words } from './words';

export interface OverlayLineInput {
  orderId: string;
  flags: readonly Flag[];
  deadlines: readonly Deadline[];
  today: Day;
  hasClaim: boolean;
  /** Where the order's fields were read, and the years of the rules by rule id: for the detail text only. */
  sources?: KnownOrder['sources'];
  ruleYears?: Readonly<Record<string, number>>;
  /** What pages said of money that came back: said as long as no claim is open. */
  refunds?: Order['refunds'];
}

const SEVERITIES: readonly Severity[] = ['info', 'warn', 'urgent'];

/** What leads when severities are equal: where the parcel is, before how late it is, before what the page lacks. */
const LEADING: readonly FlagKind[] = [
  'closing',
  'returned',
  'awaiting-pickup',
  'wrong-destination',
  'overdue',
  'marked-delivered',
  'delivery-failed',
  'customs-hold',
  'guarantee-passed',
  'stalled',
  'not-shipped',
  'no-tracking',
  'contradiction',
  'unreadable',
];

/** Dates to wait for, not to act by: they stand on the line only as part of a flag. */
const NOT_TO_ACT_BY: ReadonlySet<DeadlineKind> = new Set([
  'ship-by',
  'deliver-by',
  'cancel-answers',
  'support-answers',
  'appeal-decides',
  'resend-arrives',
  'return-arrives',
  'bank-answers',
  'post-answers',
  'operator-answers',
]);

// Stands in a sentence where its date goes, so that the date can be set apart; no language file can hold it.
const HERE = '\u0001';

/** The line of an order, or null for an order with nothing the matter. */
export function overlayLine(words: Words, input: OverlayLineInput): OverlayLine | null {
  const [worst] = [...input.flags].sort(byWeight);
  if (worst === undefined) return null;
  const { today } = input;
  const deadline = nextToActBy(input.deadlines, today);
  const [first = worst, second] = flagsToTell(input.flags, deadline);
  const parts = [{ text: sayFlag(words, first, today), strong: true }];
  if (second !== undefined) parts.push({ text: ` · ${sayFlagAlso(words, second, today)}`, strong: false });
  if (deadline !== null) parts.push(...sayLine(words, deadline, today));
  const refund = input.hasClaim ? null : sayRefund(words, { refunds: input.refunds });
  if (refund !== null) parts.push({ text: ` · ${refund}`, strong: false });
  return {
    orderId: input.orderId,
    severity: worst.severity,
    parts,
    detail: deadline === null ? '' : sayDateAndSource(words, deadline, today, input.sources, input.ruleYears),
    hasClaim: input.hasClaim,
  };
}

/** The flags worth saying beside a deadline, weightiest first: its date already says what a closing flag would. */
export function flagsToTell(flags: readonly Flag[], deadline: Deadline | null): Flag[] {
  return flags.filter(({ kind }) => kind !== 'closing' || deadline?.kind !== 'dispute-closes').sort(byWeight);
}

function sayLine(words: Words, deadline: Deadline, today: Day): OverlayLine['parts'] {
  if (deadline.ruleExpiredOn !== undefined) {
    return [{ text: ` · ${words.say('deadline-old-rule.line')}`, strong: false }];
  }
  const sentence = words.say(`deadline-${deadline.kind}.line`, { on: HERE, certainty: deadline.certainty });
  const [before = '', after = ''] = sentence.split(HERE);
  return [
    { text: ` · ${before}`, strong: false },
    { text: words.date(deadline.on, today), strong: true },
    { text: after, strong: false },
  ].filter((part) => part.text !== '');
}

function nextToActBy(deadlines: readonly Deadline[], today: Day): Deadline | null {
  const ahead = deadlines.filter(
    (deadline) => daysBetween(today, deadline.on) >= 0 && !NOT_TO_ACT_BY.has(deadline.kind),
  );
  return ahead.sort((a, b) => a.on.localeCompare(b.on))[0] ?? null;
}

function byWeight(a: Flag, b: Flag): number {
  const severity = SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);
  return severity !== 0 ? severity : LEADING.indexOf(a.kind) - LEADING.indexOf(b.kind);
}
