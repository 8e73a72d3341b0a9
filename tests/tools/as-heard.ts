// An answer as the listener in the page passes it on: a saved one still has its receiver, whom only the page may know.
import { keep, type Page } from '../../lib/sites/witness/kept';
import { writeText } from '../../lib/sites/witness/write-answer';

/** What Node has of a page, and nothing where the listener only looks for a property. */
const page = {
  ...Object.fromEntries(
    Object.getOwnPropertyNames(globalThis).map((name) => [name, Reflect.get(globalThis, name)]),
  ),
  document: new EventTarget(),
  XMLHttpRequest: class {},
  Node: class {},
  NodeList: class {},
  MutationRecord: class {},
  HTMLScriptElement: class {},
} as unknown as Page;

const kept = keep(page);

/** The text without what is private; as it is where the listener would pass on no more than why not. */
export function asHeard(text: string): string {
  const heard = writeText(kept, text);
  return heard.startsWith('{') ? heard : text;
}
