// The page's own last day for "refund if no delivery before": the earliest that the page prints, wherever it stands.
import type { Day } from '../model/day';
import { earliestDay } from '../model/day';
import type { Miss } from '../model/reading';
import { leavesBeside, spacedTextOf, textOf } from './element-text';
import type { PageContext } from './page-context';
import { primaryLanguage } from './primary-language';
import { queryAll } from './query-all';
import { refundStatus } from './refund-text';
import { readDay } from './text/dates';
import { hasRefundBy, readRefundBy } from './text/sentences';

/** A sentence is far shorter; a longer text is a container. */
const LONGEST = 1500;

/** A node of the protection bar is a word and a day. */
const NODE = /^(?=.*\d).{1,59}$/;

type Note = (field: string, why: Miss['why'], raw: string | null) => void;

/**
 * The earliest refund date on the page, from sentences and from the progress bar; null when it prints none. Readings that
 * differ are noted as a conflict, a node or sentence without a certain date as unreadable.
 * @param known places of rows that name refunds which are no deadline.
 */
export function findRefundBy(
  scope: Element,
  progressNode: readonly string[],
  context: PageContext,
  note: Note,
  known: readonly string[] = [],
): Day | null {
  const days = [...sentenceDays(scope, context, note), ...nodeDays(scope, progressNode, context, note)];
  if (days.length === 0) noteStrangeBar(scope, progressNode, known, context, note);
  const different = [...new Set(days)].sort();
  if (different.length > 1) note('refundBy', 'conflict', different.join(' / '));
  return earliestDay(days);
}

function sentenceDays(scope: Element, context: PageContext, note: Note): Day[] {
  const holds = (element: Element) =>
    [element.textContent ?? '', spacedTextOf(element)].some((text) => hasRefundBy(text, context.words));
  return deepestWith(scope, holds).flatMap((element) => {
    // The date may stand in an element beside the words: widen until both are in, but not to the whole page.
    for (let one: Element | null = element, steps = 0; one !== null && steps < 3; one = one.parentElement) {
      const text = textOf(one);
      if (text.length > LONGEST) break;
      const day = readRefundBy(text, context) ?? readRefundBy(spacedTextOf(one), context);
      if (day !== null) return [day];
      steps += 1;
    }
    note('refundBy', 'unreadable', textOf(element));
    return [];
  });
}

/** The one language whose protection bar is on record. */
const RECORDED = 'en';

/**
 * A protection bar in any other language that yields no date holds one that is not understood; where no bar is found, its
 * word beside a day may be what is left of one, or an old refund. Both are said.
 */
function noteStrangeBar(
  scope: Element,
  at: readonly string[],
  known: readonly string[],
  context: PageContext,
  note: Note,
): void {
  const bar = queryAll(scope, at);
  if (bar.length > 0 && primaryLanguage(context.language) === RECORDED) return;
  const isWord = new RegExp(`^(${context.words.refund})$`, 'iu');
  // A row of the price with that word is about money that came back.
  const leaves = bar.length > 0 ? [] : leavesBeside(scope, queryAll(scope, known));
  const words = leaves.filter((leaf) => isWord.test(textOf(leaf)));
  const texts = [...bar, ...words.map((leaf) => leaf.parentElement ?? leaf)]
    .map(textOf)
    .filter((text) => NODE.test(text));
  if (texts.length > 0) note('refundBy', 'unreadable', texts.join(' / '));
}

function deepestWith(element: Element, holds: (element: Element) => boolean): Element[] {
  if (/^(script|style|template)$/.test(element.localName) || !holds(element)) return [];
  const deeper = [...element.children].flatMap((child) => deepestWith(child, holds));
  return deeper.length > 0 ? deeper : [element];
}

function nodeDays(scope: Element, at: readonly string[], context: PageContext, note: Note): Day[] {
  const { refund } = context.words;
  const [begins, ends, is] = [`^(${refund})`, `(${refund})$`, `^(${refund})$`].map(
    (source) => new RegExp(source, 'iu'),
  );
  return queryAll(scope, at).flatMap((node) => {
    const text = textOf(node);
    const word = begins?.exec(text)?.[0];
    const isFirst = word !== undefined && endsWord(text.slice(word.length));
    // The word may stand below its day.
    const isApart = [...node.querySelectorAll('*')].some((one) => is?.test(textOf(one)));
    if (!isFirst && !isApart) return [];
    // A refund that is over, under way or refused is none that is due.
    const kind = context.words.labelKind(spacedTextOf(node));
    if (kind !== 'refund' && kind !== 'refund-by' && refundStatus(kind) !== null) return [];
    const whole = readDay(isFirst ? text.slice(word.length) : text.replace(ends ?? '', ''), context);
    // Where other words stand between, each day that stands by itself may be it: the earliest wins.
    const apart = whole === null ? leavesBeside(node, []).map((leaf) => readDay(textOf(leaf), context)) : [];
    const days = [whole, ...apart].filter((day) => day !== null);
    if (days.length === 0) note('refundBy', 'unreadable', text);
    return days;
  });
}

/** True when what follows begins a new word: a date may stand right behind it (`RefundSep 4, 2026`). */
function endsWord(rest: string): boolean {
  const [next = ''] = rest;
  return !/\p{L}/u.test(next) || next !== next.toLowerCase() || next === next.toUpperCase();
}
