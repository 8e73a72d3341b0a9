// Makes the worker's guide ready to read a page with.
import type { Sign } from '../../money/currencies';
import type { Layout } from '../layout';
import type { Wording } from '../phrases/phrases';
import type { Knowledge } from '../read-drawn';
import { compileVocabulary } from '../words';

/** @param guide as `writeGuide` wrote it: it comes from the worker and is trusted. */
export function readGuide(guide: string): Omit<Knowledge, 'classify'> {
  const { wording, ...rest }: { wording: Wording; signs: Sign[]; layouts: Layout[] } = JSON.parse(
    guide,
    (_name, value) => (typeof value?.source === 'string' ? new RegExp(value.source, value.flags) : value),
  );
  return { ...rest, words: compileVocabulary(wording) };
}
