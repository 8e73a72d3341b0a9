// The verdict on a pack in words: in parts for a screen, or as plain lines for the command.
import type { PackWords } from './pack-words';
import type { VerifyResult } from './verify';
import type { VerifiedItem } from './verify-bag';

export interface SaidVerdict {
  /** The one sentence that it comes to. */
  verdict: string;
  /** What concerns the pack as a whole. */
  notes: string[];
  /** One line a file that is not as it was made. */
  differing: string[];
  /** One line a file that is. */
  unchanged: string[];
}

/** The verdict, then what carries it. */
export function sayInParts(result: VerifyResult, words: PackWords): SaidVerdict {
  if (result.outcome === 'refused') {
    return { verdict: sayRefusal(result, words), notes: [], differing: [], unchanged: [] };
  }
  const linesOf = (isWanted: (item: VerifiedItem) => boolean) =>
    result.items.filter(isWanted).map((item) => `${words.say(`item-${item.state}`)} ${sayItem(item, words)}`);
  return {
    verdict: words.say(result.isUnchanged ? 'verify-unchanged' : 'verify-differs'),
    notes: sayNotes(result, words),
    differing: linesOf(({ state, wasSoBefore }) => state !== 'unchanged' || wasSoBefore),
    unchanged: linesOf(({ state, wasSoBefore }) => state === 'unchanged' && !wasSoBefore),
  };
}

/** One line a file, then what else differs, then the verdict. */
export function sayVerdict(result: VerifyResult, words: PackWords): string[] {
  if (result.outcome === 'refused') return [sayRefusal(result, words)];
  const states = result.items.map(({ state }) => words.say(`item-${state}`));
  const width = Math.max(0, ...states.map((state) => state.length));
  return [
    result.name,
    ...result.items.map((item, index) => `  ${(states[index] ?? '').padEnd(width)}  ${sayItem(item, words)}`),
    ...sayNotes(result, words),
    words.say(result.isUnchanged ? 'verify-unchanged' : 'verify-differs'),
  ];
}

type Checked = Extract<VerifyResult, { outcome: 'checked' }>;
type Refused = Extract<VerifyResult, { outcome: 'refused' }>;

function sayRefusal({ refusal, detail }: Refused, words: PackWords): string {
  const sentence = words.say(`refused-${refusal}`);
  return detail === null ? sentence : `${sentence} (${plain(detail)})`;
}

function sayItem({ path, wasSoBefore }: VerifiedItem, words: PackWords): string {
  return `${plain(path)}${wasSoBefore ? ` (${words.say('before-packing')})` : ''}`;
}

function sayNotes({ log, problems, missingParts }: Checked, words: PackWords): string[] {
  const parts = missingParts.join(', ');
  const seq = log.state === 'broken' ? log.seq : 0;
  return [
    ...problems.map((problem) => words.say(`problem-${problem}`, { seq, parts, count: missingParts.length })),
    ...(log.state === 'valid' ? [words.say('log-valid', { entries: log.entries })] : []),
    ...(log.state === 'none' && !missingParts.includes(1) ? [words.say('log-none')] : []),
  ];
}

/** A name from a strange file, without what could steer a terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD').slice(0, 300);
}
