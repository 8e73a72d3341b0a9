// The verdict on a pack as lines of text, for the command and wherever else a plain list is enough.
import type { PackWords } from './pack-words';
import type { VerifyResult } from './verify';

/** One line a file, then what else differs, then the verdict. */
export function sayVerdict(result: VerifyResult, words: PackWords): string[] {
  if (result.outcome === 'refused') {
    const sentence = words.say(`refused-${result.refusal}`);
    return [result.detail === null ? sentence : `${sentence} (${plain(result.detail)})`];
  }
  const { items, log, problems, isUnchanged, missingParts } = result;
  const parts = missingParts.join(', ');
  const states = items.map(({ state }) => words.say(`item-${state}`));
  const width = Math.max(0, ...states.map((state) => state.length));
  const seq = log.state === 'broken' ? log.seq : 0;
  return [
    result.name,
    ...items.map(({ path, wasSoBefore }, index) => {
      const note = wasSoBefore ? ` (${words.say('before-packing')})` : '';
      return `  ${(states[index] ?? '').padEnd(width)}  ${plain(path)}${note}`;
    }),
    ...problems.map((problem) => words.say(`problem-${problem}`, { seq, parts, count: missingParts.length })),
    ...(log.state === 'valid' ? [words.say('log-valid', { entries: log.entries })] : []),
    ...(log.state === 'none' && !missingParts.includes(1) ? [words.say('log-none')] : []),
    words.say(isUnchanged ? 'verify-unchanged' : 'verify-differs'),
  ];
}

/** A name from a strange file, without what could steer a terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD').slice(0, 300);
}
