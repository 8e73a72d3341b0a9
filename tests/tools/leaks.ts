// Proves that a redacted copy holds nothing of its page's own: no number of it, and no word but those that readers look for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { WORDS } from '../../lib/sites/phrases';
import { fold } from '../../lib/sites/text/fold';

const SITES = join(import.meta.dirname, '../../lib/sites');

/** Words of four letters and more, and runs of five digits and more, of everything that a page holds but its code's names. */
export function piecesOf(html: string): Set<string> {
  const { document } = parseHTML(html);
  const texts: string[] = [];
  for (const node of document.querySelectorAll('*')) {
    for (const child of node.childNodes)
      if (child.nodeType === 3 || child.nodeType === 8) texts.push(child.textContent ?? '');
    for (const { name, value } of node.attributes) {
      if (!/^(?:class|id|data-pl|data-testid|role|type|lang|dir|target)$/.test(name)) texts.push(value);
    }
  }
  return piecesIn(texts);
}

/** The same of some texts. */
export function piecesIn(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap((text) => text.match(/\p{L}{4,}|\p{Nd}{5,}/gu) ?? []).map((piece) => piece.toLowerCase()),
  );
}

/** Everything that lib/sites knows of wording, as one text. */
const SOURCES = readdirSync(SITES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(SITES, path), 'utf8'))
  .concat(readFileSync(join(SITES, '../money/currencies.ts'), 'utf8'))
  .map((source) => fold(source.replace(/\[(\p{L})\p{L}*\]/gu, '$1')))
  .join(' ');
/** Its words, folded. */
export const described: ReadonlySet<string> = new Set(SOURCES.match(/\p{L}+/gu));

/** True for a word that the readers look for, or the form of one that they look for by its beginning. */
export function isDescribed(word: string): boolean {
  const folded = fold(word);
  if (SOURCES.includes(folded) || WORDS.monthOf(folded) !== null) return true;
  for (let length = 4; length < word.length; length++)
    if (described.has(folded.slice(0, length))) return true;
  return false;
}

/** Of `teslim al`, which is described: a stem too short to be told from a name's. */
const OF_SHORT_STEMS = ['alındı'];

/** The same for languages that put beginnings and endings to their words: a part of it is described. */
function isForm(word: string): boolean {
  const folded = fold(word);
  return (
    isDescribed(word) ||
    OF_SHORT_STEMS.includes(word) ||
    [...described].some((part) => part.length > 2 - Number(/\p{Lo}/u.test(part)) && folded.includes(part))
  );
}

/** The page's own pieces that its copy still holds. */
export function leaksOf(html: string, copy: string): string[] {
  return leaksBetween(piecesOf(html), piecesOf(copy));
}

/** The same of what was, and what is left. */
export function leaksBetween(before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  const kept = [...after].filter((piece) => before.has(piece));
  return kept.filter((piece) => /\p{Nd}/u.test(piece) || !isForm(piece));
}
