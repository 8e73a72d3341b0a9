// The page languages that are described, in the order in which they are tried.
import { en } from './en';
import type { Phrases } from './phrases';

export const PHRASES: readonly Phrases[] = [en];

/** The phrases of `language` (BCP 47 or null) first, then all others. */
export function phrasesFor(_language: string | null): readonly Phrases[] {
  return PHRASES;
}
