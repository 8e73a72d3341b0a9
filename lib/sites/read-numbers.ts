// Reads the tracking numbers that a page prints in places of their own.
import type { Miss } from '../model/reading';
import { leavesBeside, textOf } from './element-text';
import { queryAll } from './query-all';
import { cleanText } from './text/clean';
import { readTrackingNumbers } from './tracking-number';
import type { PageVocabulary } from './words';

/** A number and nothing else, and no day; capitals and small letters together are a number and a button's word. */
const BARE = /^(?!\d{4}-\d\d-\d\d$)(?=.*\d)([A-Z0-9-]{6,50}|[a-z0-9-]{6,50})$/;
const isBare = (text: string) => BARE.test(text);
const withoutSpace = (text: string) => cleanText(text).replace(/\s+/g, '');

type Note = (field: string, why: Miss['why'], raw: string | null) => void;

/** The printed numbers, each from an element of its own; a label around them is left out. */
export function readNumbers(
  scope: ParentNode,
  at: readonly string[],
  words: PageVocabulary,
  note: Note,
): string[] {
  const elements = queryAll(scope, at);
  const numbers = elements.flatMap((element) => {
    const text = textOf(element);
    const apart = piecesOf(element).filter(isBare);
    // A number may be drawn letter by letter.
    const bare = apart.length > 0 ? apart : [withoutSpace(text)].filter(isBare);
    const found = bare.length === 1 ? bare : readTrackingNumbers(text, words);
    if (found.length === 0 && text !== '') note('trackingNumbers', 'unreadable', text);
    return found;
  });
  if (elements.length === 0) note('trackingNumbers', 'not-found', null);
  return [...new Set(numbers)].slice(0, 10);
}

/** What an element prints itself and what each element in it prints, apart: an offer beside a number is no part of it. */
function piecesOf(element: Element): string[] {
  const own = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : ''));
  return [...new Set([own.join(''), ...leavesBeside(element, []).map(textOf)].map(withoutSpace))];
}
