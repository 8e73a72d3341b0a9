// A copy of a page for a report: its structure and the wording that readers know stay, everything of the buyer's is replaced.
import { pageLanguage } from './page-language';
import { WORDS } from './phrases';
import { redactAddress } from './redact/redact-address';
import { makeTextRedactor, type TextRedactor } from './redact/redact-text';
import { redactingRules, writeElement } from './redact/write-copy';

/**
 * The page as HTML for others to read: words are replaced by strings of letters, order, product and parcel numbers by
 * numbers of the same shape (the same one everywhere), days by days that keep their order; scripts, comments, styles,
 * pictures, entered values and shadow roots are left out. Never changes the page. The copy's first line gives the address
 * to read it at.
 */
export function redactPage(document: Document, url: string): string {
  return redactWith(makeTextRedactor(pageLanguage(document, '', WORDS)), document, url);
}

/** The same by a redactor that may have learned more than the page: what the page loaded says the same of the same things. */
export function redactWith(redactor: TextRedactor, document: Document, url: string): string {
  const root = document.documentElement;
  // The first pass only listens: stand-ins must not be anything that the page itself says.
  const learn = (text: string): string => {
    redactor.learn(text);
    return text;
  };
  learn(url);
  const rules = redactingRules(redactor);
  writeElement(root, { text: learn, name: learn, number: learn });
  // Names of elements are judged by the texts, so the texts are redacted once before.
  writeElement(root, rules);
  const address = redactAddress(url, redactor.redactNumber) ?? '';
  return `<!-- ${address} : a copy by Redress, with everything personal replaced -->\n<!doctype html>\n${writeElement(root, rules)}\n`;
}

/** The address in a copy's first line, or null when this is no such copy. */
export function addressOfCopy(copy: string): string | null {
  return /^<!-- (\S+) : a copy by Redress/.exec(copy)?.[1] ?? null;
}
