// Names of facts, for what a page or a draft lacks: `items[0].unitPrice` is "price of one piece".
import type { Words } from './words';

/** The name of a field by its path. A field that has no name of its own is called by its parent's, else by its path. */
export function fieldName(words: Words, path: string): string {
  const names = path.replace(/\[\d+\]/g, '').split('.');
  for (let length = names.length; length > 0; length--) {
    const id = `field-${names.slice(0, length).join('-')}`;
    if (words.has(id)) return words.say(id);
  }
  const last = `field-${names.at(-1)}`;
  return words.has(last) ? words.say(last) : path;
}
