// Redacts a saved page and the answers that it loaded as one: the same order, name or day is the same in all of them.
import { readAddress } from '../../lib/sites/address';
import { pageLanguage } from '../../lib/sites/page-language';
import { PAYLOADS } from '../../lib/sites/payloads';
import { parsePayload } from '../../lib/sites/payloads/parse-payload';
import type { PayloadInput } from '../../lib/sites/payloads/payload';
import { WORDS } from '../../lib/sites/phrases';
import { makeTextRedactor } from '../../lib/sites/redact/redact-text';
import { redactWith } from '../../lib/sites/redact-page';
import { Unreadable } from './input';
import { leaksBetween, piecesIn, piecesOf } from './leaks';
import { PRICE_PARTS, redactPayload, textsOf } from './redact-payload';
import type { SavedPage } from './saved-pages';

export interface RedactedCase {
  /** The page; its first line gives the address. */
  copy: string;
  payloads: { file: string; text: string }[];
  /** What of the page or of an answer would be left in any of them; nothing may be written then. */
  leaks: string[];
}

export function redactCase(
  { html, url, payloads, cookie, today }: Omit<SavedPage, 'expected'>,
  document: Document,
): RedactedCase {
  const language = pageLanguage(document, cookie, WORDS);
  const redactor = makeTextRedactor(language);
  const answers = payloads.map(parseAnswer);
  // A short number of its own is no day of the month.
  for (const text of textsOf(answers)) if (/\D|\d{5}/.test(text)) redactor.learn(text);
  const redact = () => ({
    copy: redactWith(redactor, document, url),
    made: answers.map((payload) => redactPayload(payload, redactor, language)),
  });
  // The names that code gave are judged by all that was replaced, so everything is redacted once before.
  redact();
  const { copy, made } = redact();

  const after = new Set([...piecesOf(copy), ...piecesIn(textsOf(made).map(withoutParts))]);
  const before = new Set([...piecesOf(html), ...piecesIn(textsOf(answers).map(withoutParts))]);
  const context = { url, today, language, orderId: readAddress(url).orderId };
  return { copy, payloads: nameEach(made, answers, context), leaks: leaksBetween(before, after) };
}

/** `$10,200|10200|00` says its price twice; whole sums are short, and two of them may share their digits. */
function withoutParts(text: string): string {
  const [, shown = '', whole = '', fraction = ''] = PRICE_PARTS.exec(text) ?? [];
  return shown.replace(/\D/g, '').includes(whole + fraction) && whole !== '' ? shown : text;
}

function parseAnswer(text: string): unknown {
  const payload = parsePayload(text);
  if (payload === null) throw new Unreadable('--payload: not JSON, or larger or deeper than any answer');
  return payload;
}

/** `payload-order-list.json`, with a number from the second of a kind on. */
function nameEach(made: readonly unknown[], answers: readonly unknown[], input: PayloadInput) {
  const context = { ...input, words: WORDS };
  const kinds = answers.map((answer) => {
    const kind = PAYLOADS.find((one) => one.read(answer, context) !== null);
    if (kind === undefined) throw new Unreadable('--payload: not an answer that is known by its shape');
    return kind.id;
  });
  return made.map((payload, index) => {
    const earlier = kinds.slice(0, index).filter((kind) => kind === kinds[index]).length;
    const file = `payload-${kinds[index]}${earlier === 0 ? '' : `-${earlier + 1}`}.json`;
    return { file, text: `${JSON.stringify(payload, null, 1)}\n` };
  });
}
