// Writes a page out again as HTML: its elements, the names that developers gave them, and redacted texts. It copies by what
// is allowed, never by what is forbidden, and never touches the page.
import { LAYOUTS } from '../layouts';
import { redactAddress } from './redact-address';
import type { TextRedactor } from './redact-text';

/** Elements that hold no text of the page, or something else than text. */
const LEFT_OUT =
  /^(?:script|style|noscript|template|iframe|frame|object|embed|link|meta|base|canvas|video|audio|source|track|textarea|redress-.*)$/;
const VOID = /^(?:area|br|col|hr|img|input|wbr)$/;
const TAG = /^[a-z][a-z0-9-]{0,40}$/;

/** Names that code gives to elements: a reader finds things by them. */
const NAMES = /^(?:class|id|data-pl|data-testid)$/;
/** Texts that stand in attributes. */
const TEXTS = /^(?:title|alt|aria-label)$/;
/** Numbers that stand in attributes. */
const NUMBERS = /^(?:data-orderid|orderid|productid)$/;
/** Attributes with a few words of HTML's own. */
const WORDS =
  /^(?:role|type|dir|hidden|disabled|colspan|rowspan|aria-(?:hidden|expanded|selected|current|disabled))$/;
const HTML_WORDS =
  /^(?:true|false|page|ltr|rtl|auto|button|submit|text|search|checkbox|radio|link|tab|tablist|tabpanel|list|listitem|heading|dialog|main|navigation|presentation|none|img|status|alert|table|row|cell|menu|menuitem|\d{0,2})$/;

/** What happens to the texts, names and numbers on the way. */
export interface CopyRules {
  text(text: string, around: string): string;
  name(text: string): string;
  number(text: string): string;
}

/** Rules of a copy in which every text is redacted by `redactor`. */
export function redactingRules(redactor: TextRedactor): CopyRules {
  const described = new Set(
    JSON.stringify(LAYOUTS)
      .toLowerCase()
      .match(/\p{L}{4,}/gu),
  );
  return {
    text: redactor.redact,
    number: redactor.redactNumber,
    // A name with a word that was replaced somewhere is no longer only a developer's.
    name: (text) =>
      text
        .split(/\s+/)
        .filter((name) =>
          (name.match(/\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+/gu) ?? []).every(
            (word) => word.length < 4 || described.has(word.toLowerCase()) || !redactor.wasReplaced(word),
          ),
        )
        .join(' ')
        .replace(/\d{5,}/g, (digits) => redactor.redactNumber(digits)),
  };
}

/** The element and what is in it, as HTML. What stands in shadow roots, comments and scripts is not read at all. */
export function writeElement(element: Element, rules: CopyRules): string {
  const tag = element.localName.toLowerCase();
  if (LEFT_OUT.test(tag)) return '';
  const name = TAG.test(tag) ? rules.name(tag) || 'div' : 'div';
  const start = `<${name}${[...element.attributes].map((one) => writeAttribute(one, rules)).join('')}>`;
  if (VOID.test(name)) return start;
  return `${start}${name === 'svg' ? '' : writeInside(element, rules)}</${name}>`;
}

function writeInside(element: Element, rules: CopyRules): string {
  const children = [...element.children];
  if (children.length >= 3 && children.every(isOneCharacter)) return writeCharacters(children, rules);
  const around = element.textContent ?? '';
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === 3) return toHtml(rules.text(node.textContent ?? '', around));
      const child = children.find((one) => one === node);
      return child === undefined ? '' : writeElement(child, rules);
    })
    .join('');
}

/** A price drawn as one element a character is one text (facts: com 3). */
function writeCharacters(children: readonly Element[], rules: CopyRules): string {
  const text = children.map((child) => child.textContent ?? '').join('');
  const made = [...rules.text(text, text)];
  return children
    .map((child) => {
      const characters = made.splice(0, [...(child.textContent ?? '')].length).join('');
      return writeElement(child, { ...rules, text: () => characters });
    })
    .join('');
}

function isOneCharacter(element: Element): boolean {
  return element.children.length === 0 && [...(element.textContent ?? '')].length <= 1;
}

function writeAttribute({ name, value }: Attr, rules: CopyRules): string {
  const lower = name.toLowerCase();
  const write = (text: string | null) => (text === null ? '' : ` ${lower}="${toHtml(text)}"`);
  if (NAMES.test(lower)) return write(rules.name(value));
  if (TEXTS.test(lower)) return write(rules.text(value, value));
  if (NUMBERS.test(lower)) return write(/^[A-Za-z0-9-]{1,60}$/.test(value) ? rules.number(value) : '');
  if (WORDS.test(lower)) return HTML_WORDS.test(value) ? write(value) : '';
  if (lower === 'lang') return /^[a-z]{2,3}(?:[-_][a-z]{2,4}){0,2}$/i.test(value) ? write(value) : '';
  if (lower === 'href') return write(redactAddress(value, rules.number) ?? '#');
  // Which marks an element carries may be worth knowing; what they hold is not.
  const isMark = /^(?:data-[a-z-]{1,40}|button_action)$/.test(lower) && rules.name(lower) === lower;
  return isMark ? write('') : '';
}

function toHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
