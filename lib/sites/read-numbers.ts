// Reads the tracking numbers that a page prints in places of their own.
import type { Miss } from '../model/reading';
import { textOf } from './element-text';
import { queryAll } from './query-all';
import { cleanText } from './text/clean';
import { readTrackingNumbers } from './tracking-number';
import type { Words } from './words';

type Note = (field: string, why: Miss['why'], raw: string | null) => void;

/** The printed numbers, each from an element of its own; a label around them is left out. */
export function readNumbers(scope: ParentNode, at: readonly string[], words: Words, note: Note): string[] {
  const elements = queryAll(scope, at);
  const numbers = elements.flatMap((element) => {
    const text = cleanText(element.textContent ?? '').replace(/\s+/g, '');
    // Capitals and small letters together are a number and a button's word.
    const isBare = /^(?=.*\d)[A-Za-z0-9-]{6,50}$/.test(text) && !(/[a-z]/.test(text) && /[A-Z]/.test(text));
    const found = isBare ? [text] : readTrackingNumbers(textOf(element), words);
    if (found.length === 0 && text !== '') note('trackingNumbers', 'unreadable', textOf(element));
    return found;
  });
  if (elements.length === 0) note('trackingNumbers', 'not-found', null);
  return [...new Set(numbers)].slice(0, 10);
}
